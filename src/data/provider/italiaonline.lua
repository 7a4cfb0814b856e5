return {
  provider = "italiaonline", name = "Libero, Virgilio", kind = "mailbox",
  hosts = { "libero.it", "virgilio.it" },
  source = { "practice" },
  rows = {
    { vendor_code = "LIB_101", reason = "ip_blocked", class = "permanent", title = "IP on Spamhaus",
      meaning = "The IP is on a Spamhaus block list.", advice = "Ask Spamhaus for removal.",
      yes = "550 smtp-18.iol.local IP blacklisted by Spamhaus [smtp-18; LIB_101]" },
    { vendor_code = "LIB_102", reason = "ip_blocked", class = "permanent", title = "IP on Cloudmark CSI",
      meaning = "The IP has a bad reputation at Cloudmark.", advice = "Ask Cloudmark for a reset.",
      phrase = "ip blacklisted by csi",
      yes = "550 smtp-14.iol.local IP blacklisted by CSI. For remediation please use " ..
        "http://csi.cloudmark.com [smtp-14; LIB_102]" },
  },
}
