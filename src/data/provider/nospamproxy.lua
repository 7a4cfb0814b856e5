return {
  provider = "nospamproxy", name = "NoSpamProxy (Net at Work)", kind = "gateway",
  hosts = { "nospamproxy.com" },
  source = { "https://docs.nospamproxy.com/" },
  rows = {
    { reason = "policy", class = "permanent",
      title = "Violates the security policy",
      meaning = "A rule of the recipient's filter refused the message.",
      advice = "Ask the recipient, by another way, to let the sender through.",
      phrase = { "email was rejected because it violates our security policy",
        "rejected because it violates our security policy" },
      yes = "550 5.7.1 This email was rejected because it violates our security policy." },
  },
}
