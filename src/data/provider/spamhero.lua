return {
  provider = "spamhero", name = "SpamHero", kind = "gateway",
  hosts = { "spamh.com", "spamhero.com" },
  source = { "practice" },
  rows = {
    { reason = "spam", class = "permanent",
      title = "Blocked by SpamHero",
      meaning = "The filter took the message for spam.",
      advice = "The recipient can release it in the control panel.",
      phrase = { "blocked by spamhero", "(rejected|refused|quarantined) by spamhero" },
      yes = "550 5.7.1 Blocked by SpamHero" },
  },
}
