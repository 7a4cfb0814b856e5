return {
  provider = "hornetsecurity", name = "Hornetsecurity (antispameurope)", kind = "gateway",
  hosts = { "hornetsecurity.com", "antispameurope.com" },
  source = { "https://support.hornetsecurity.com/" },
  rows = {
    { reason = "spam", class = "permanent",
      title = "Content judged spam",
      meaning = "The filter takes the message for spam; ASE is the service's name for itself.",
      advice = "Change text and links; ask the recipient to release the message.",
      phrase = { "reject due to content spam", "content spam ase", "spam ase" },
      yes = { "554 5.6.1 Reject due to content spam - ASE", "554 Spam (ASE)" } },
    { reason = "ip_blocked", class = "permanent",
      title = "On the service's own list",
      meaning = "The IP is on the list of Hornetsecurity.",
      advice = "Ask the named list or operator for removal after the cause is gone.",
      phrase = { "/dnsbl /spam /fail", "blocked using /dnsbl /spam /fail" },
      yes = "550 5.7.1 Client host [192.0.2.1] blocked using dnsbl.spam.fail" },
  },
}
