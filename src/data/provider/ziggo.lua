return {
  provider = "ziggo", name = "Ziggo", kind = "isp",
  hosts = { "ziggo.nl" },
  source = { "practice" },
  rows = {
    { vendor_code = "AUP#BL", reason = "ip_blocked", class = "permanent", title = "IP on a block list",
      meaning = "The IP is on a list that Ziggo asks.", advice = "Ask the list for removal.",
      yes = "554 mx2.example.net ESMTP server not available AUP#BL 192.0.2.1" },
  },
}
