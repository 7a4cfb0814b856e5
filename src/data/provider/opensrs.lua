return {
  provider = "opensrs", name = "OpenSRS (Tucows)", kind = "hosting",
  hosts = { "hostedemail.com" },
  source = { "practice" },
  rows = {
    { reason = "ip_blocked", class = "permanent", title = "IP has a low reputation",
      meaning = "The reputation of the IP is too low.", advice = "Improve what you send, ask OpenSRS.",
      phrase = { "rbl restriction", "rbl restriction low reputation of sending ip" },
      yes = "554 5.7.1 [C17] RBL Restriction: Low Reputation of Sending IP Address" },
    { reason = "spam", class = "permanent", title = "Spam content",
      meaning = "The content is held for spam.", advice = "Change the content.",
      phrase = "message blocked due to spam content in message",
      yes = "554 5.7.1 [P4] Message blocked due to spam content in the message." },
  },
}
