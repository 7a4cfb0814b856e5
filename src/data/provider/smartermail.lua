return {
  provider = "smartermail", name = "SmarterMail", kind = "server",
  source = { "https://help.smartertools.com/smartermail/", "practice" },
  rows = {
    { reason = "spam", class = "permanent",
      title = "Spam filter",
      meaning = "The spam weight of the session is above the limit.",
      advice = "Look for the IP and domain on blocklists; correct SPF and reverse DNS.",
      phrase = { "sending address not accepted due to spam filter", "not accepted due to spam filter" },
      yes = "554 Sending address not accepted due to spam filter" },
    { reason = "relay_denied", class = "permanent",
      title = "Log in to relay",
      meaning = "Mail to other domains needs a login.",
      advice = "Switch on SMTP AUTH in the client.",
      phrase = { "authentication is required for relay", "authentication required to relay" },
      yes = "550 Authentication is required for relay" },
  },
}
