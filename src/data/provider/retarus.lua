return {
  provider = "retarus", name = "Retarus", kind = "gateway",
  hosts = { "retarus.com", "retarus.de" },
  source = { "practice" },
  rows = {
    { reason = "policy", class = "permanent",
      title = "Refused by the filter",
      meaning = "A rule of the filter refused the message; the number is its own.",
      advice = "Ask the recipient, by another way, to let the sender through.",
      phrase = "refused by retarus email security",
      yes = "550 5.7.1 Mail refused by Retarus Email Security. Reason: 1234" },
  },
}
