return {
  provider = "kerio", name = "Kerio Connect", kind = "server",
  source = { "https://support.kerioconnect.gfi.com/", "practice" },
  rows = {
    { reason = "relay_denied", class = "permanent",
      title = "Relaying denied",
      meaning = "The domain is not local and the client did not log in.",
      advice = "Log in at your own server.",
      phrase = { "relaying to denied", "relaying to * denied authentication required",
        "relaying to denied authentication required" },
      yes = "550 5.7.1 Relaying to <x@example.com> denied (authentication required)" },
  },
}
