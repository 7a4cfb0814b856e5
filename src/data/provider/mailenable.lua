return {
  provider = "mailenable", name = "MailEnable", kind = "server",
  source = { "https://www.mailenable.com/", "seed 004" },
  rows = {
    { reason = "login_required", class = "permanent",
      title = "Log in for outside addresses",
      meaning = "Mail to other domains needs a login.",
      advice = "Switch on SMTP AUTH in the client.",
      phrase = { "requires authentication when attempting to send to a non local",
        "mail server requires authentication when attempting to send to a non local email " ..
          "address check your mail client settings" },
      yes = "503 This mail server requires authentication when attempting to send to a non-local " ..
        "e-mail address. Please check your mail client settings or contact your " ..
        "administrator to verify that the domain or address is defined for this server." },
    { reason = "login_required", class = "permanent",
      title = "Log in for local senders",
      meaning = "A local sender address needs a login.",
      advice = "Switch on SMTP AUTH in the client.",
      phrase = { "requires authentication before sending mail from a locally hosted domain",
        "mail server requires authentication before sending mail from a locally hosted domain" },
      yes = "551 This mail server requires authentication before sending mail from a locally " ..
        "hosted domain. Please reconfigure your mail client to authenticate before sending mail." },
    { reason = "unavailable", class = "transient",
      title = "Connection refused for now",
      meaning = "The service takes no connections at the moment.",
      advice = "Nothing to do: the message is tried again; look again after some hours.",
      phrase = "service temporarily refused connection",
      yes = "451 ESMTP MailEnable Service temporarily refused connection" },
  },
}
