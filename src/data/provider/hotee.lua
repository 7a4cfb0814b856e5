return {
  provider = "hotee", name = "Hot.ee (and freenet.de)", kind = "mailbox",
  hosts = { "hot.ee" },
  source = { "zone-mta config/bounces.txt" },
  rows = {
    { reason = "mailbox_disabled", class = "permanent", title = "Account expired",
      meaning = "The account has expired.", advice = "Remove the address.",
      phrase = "expired (account|mailbox)",
      yes = {
        "550 5.2.1 <x@example.com> is expired account", "550 5.2.1 user@example.net is expired account" } },
  },
}
