return {
  provider = "mlmmj", name = "Mlmmj", kind = "server",
  source = { "https://codeberg.org/mlmmj/mlmmj", "Mlmmj source: listtexts/en" },
  rows = {
    { reason = "policy", class = "permanent",
      title = "List address not in To or Cc",
      meaning = "The list wants its address to stand in To: or Cc:.",
      advice = "Write to the list openly, not by Bcc.",
      phrase = { "list address not found in (either|) (to|cc)", "list address not found in either to or cc" },
      yes = "the list address was not found in To: or Cc:" },
    { reason = "recipient_refused", class = "permanent",
      title = "Access rule of the list",
      meaning = "A rule of the list denies such messages.",
      advice = "Write to the list's owner.",
      phrase = { "denied due to access rule", "message to * denied due to access rule" },
      yes = "Your message to x was denied due to an access rule." },
  },
}
