return {
  provider = "axigen", name = "Axigen", kind = "server",
  source = { "https://www.axigen.com/", "practice" },
  rows = {
    { reason = "user_unknown", class = "permanent",
      title = "Unknown recipient",
      meaning = "The recipient does not exist.",
      advice = "Check the spelling; take the address off the list if it stays unknown.",
      phrase = "unknown recipient",
      yes = "550 Unknown recipient <x@example.com>" },
  },
}
