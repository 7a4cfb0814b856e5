return {
  provider = "spamrl", name = "spamrl.com (N-able)", kind = "filter",
  source = { "https://spamrl.com/", "zone-mta config/bounces.txt", "kumomta assets (community/*.toml)" },
  rows = {
    { reason = "ip_blocked", class = "permanent",
      title = "Sending IP listed",
      meaning = "The IP is on N-able's list.",
      advice = "Ask for removal at spamrl.com.",
      phrase = { "sending ip * listed on /spamrl", "ip * listed on /spamrl", "listed on /spamrl" },
      yes = "550 The sending IP (192.0.2.1) is listed on https://spamrl.com. Please resolve this " ..
        "and retry." },
    { reason = "domain_blocked", class = "permanent",
      title = "Link or domain listed",
      meaning = "A link or a domain of the message is on N-able's list.",
      advice = "Remove the link, or ask for removal at spamrl.com.",
      phrase = { "(url|link|domain) in this email * listed on /spamrl", "(url|link) * listed on /spamrl",
        "sending domain * listed on /spamrl" },
      yes = "550 A URL in this email (example.com) is listed on https://spamrl.com/. Please " ..
        "resolve and retry" },
  },
}
