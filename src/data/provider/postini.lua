return {
  provider = "postini", name = "Postini (closed)", kind = "gateway",
  hosts = { "psmtp.com" },
  source = { "practice" },
  rows = {
    { reason = "connection_failed", class = "transient",
      title = "Server behind not reached",
      meaning = "The customer's server did not answer.",
      advice = "Nothing to do: the message is tried again; look again after some hours.",
      phrase = "cant connect to * psmtp",
      yes = "451 Can't connect to example.com - psmtp" },
    { reason = "relay_denied", class = "permanent",
      title = "No relaying",
      meaning = "The domain is no customer.",
      advice = "Correct the MX.",
      phrase = "no relaying allowed",
      yes = "554 No relaying allowed - psmtp" },
  },
}
