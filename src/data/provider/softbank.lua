return {
  provider = "softbank", name = "SoftBank", kind = "isp",
  hosts = { "softbank.jp" },
  source = { "practice" },
  rows = {
    { reason = "user_unknown", class = "permanent", title = "No such address",
      meaning = "The address does not exist, or the recipient's settings refuse the sender.",
      advice = "Check the address.", known = true, phrase = "invalid recipient",
      yes = "host mx.softbank.jp[203.0.113.5] said: 550 Invalid recipient: <x@example.com>" },
  },
}
