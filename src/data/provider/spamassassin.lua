return {
  provider = "spamassassin", name = "SpamAssassin", kind = "server",
  source = { "https://spamassassin.apache.org/", "spamass-milter(1)" },
  rows = {
    { reason = "spam", class = "permanent",
      title = "Blocked by SpamAssassin",
      meaning = "The spam score is above the limit for a refusal.",
      advice = "Change text and links; send only to people who asked for it.",
      phrase = { "blocked by spamassassin", "(rejected|refused) by spamassassin",
        "spamassassin score * (too high|exceeded)", "spam score too high" },
      yes = "550 5.7.1 Blocked by SpamAssassin" },
  },
}
