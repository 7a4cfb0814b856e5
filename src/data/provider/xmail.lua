return {
  provider = "xmail", name = "XMail", kind = "server",
  source = { "http://www.xmailserver.org/", "XMail source: SMTPSvr.cpp" },
  rows = {
    { reason = "sender_rejected", class = "permanent",
      title = "Sender's domain without DNS or MX",
      meaning = "The sender's domain has no entry in DNS.",
      advice = "Repair A or MX records of the sender's domain, or use a domain that resolves.",
      phrase = { "domain not dns mx (entries|entry|records)", { "domain not (dns|mx|dns mx)", code = 505 } },
      yes = "505 Your domain hasn't DNS/MX records" },
    { reason = "ip_blocked", class = "permanent",
      title = "Registered as spammer",
      meaning = "The server's own list holds the IP or the sender.",
      advice = "Ask the receiving postmaster for removal after the cause is gone.",
      phrase = { "registered as spammer", "server (access|use) forbidden by ip", "denied by inclusion of ip" },
      yes = { "504 You were registered as a spammer", "551 Server use forbidden by your IP",
        "550 Denied by inclusion of your IP" } },
  },
}
