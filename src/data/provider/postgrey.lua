return {
  provider = "postgrey", name = "postgrey", kind = "server",
  source = { "https://postgrey.schweikert.ch/" },
  rows = {
    { reason = "greylisted", class = "transient",
      title = "Greylisted by postgrey",
      meaning = "First contact of this sender, recipient and network.",
      advice = "Wait five minutes or more and try again from the same network.",
      source = "postgrey",
      phrase = { "recipient address rejected greylisted", "greylisted see",
        "client host rejected greylisted", "/postgrey" },
      yes = { "450 4.2.0 <x@example.com>: Recipient address rejected: Greylisted, see " ..
          "http://postgrey.schweikert.ch/help/example.com.html",
        "450 4.7.1 <x@example.com>: Recipient address rejected: Greylisted",
        "450 4.2.0 Greylisted, see http://postgrey.schweikert.ch/help/example.net.html" } },
  },
}
