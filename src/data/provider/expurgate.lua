return {
  provider = "expurgate", name = "eleven eXpurgate (Cyren)", kind = "gateway",
  hosts = { "expurgate.net" },
  source = { "practice" },
  rows = {
    { reason = "spam", class = "permanent",
      title = "Refused by eXpurgate",
      meaning = "The filter took the message for spam or bulk.",
      advice = "Change text and links; send only to people who asked for it.",
      phrase = "(rejected|refused|blocked) by expurgate",
      yes = "550 5.7.1 Message rejected by eXpurgate" },
  },
}
