return {
  provider = "strato", name = "STRATO", kind = "hosting",
  hosts = { "strato.de", "rzone.de" },
  source = { "practice" },
  rows = {
    { reason = "spam", class = "permanent", title = "No spam here",
      meaning = "A local rule takes the mail for spam; B-… names the rule.",
      advice = "Ask STRATO with the number of the rule.",
      phrase = { "refused by local policy no spam please", "refused by local policy sending of spam" },
      yes = {
        "554 5.7.1 Refused by local policy. No SPAM please! (B-EX 149)",
        "554 5.7.1 Refused by local policy. Sending of SPAM is not permitted!" } },
  },
}
