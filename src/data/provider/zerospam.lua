return {
  provider = "zerospam", name = "Zerospam (Hornetsecurity)", kind = "gateway",
  hosts = { "zerospam.ca" },
  source = { "practice" },
  rows = {
    { reason = "spam", class = "permanent",
      title = "Blocked by Zerospam",
      meaning = "The filter took the message for spam.",
      advice = "Ask the recipient, by another way, to let the sender through.",
      phrase = { "(blocked|rejected|refused) by zerospam" },
      yes = "550 5.7.1 Message blocked by Zerospam" },
  },
}
