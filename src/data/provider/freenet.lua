return {
  provider = "freenet", name = "freenet.de", kind = "mailbox",
  hosts = { "freenet.de" },
  source = { "zone-mta config/bounces.txt (Freenet / Hot.ee)", "sitepackage.de" },
  rows = {
    { reason = "mailbox_disabled", class = "permanent", title = "Inactive user",
      meaning = "The mailbox is not used any more.", advice = "Remove the address.",
      source = "sitepackage.de", known = true, phrase = "inactive user",
      yes = "host emig.freenet.de[203.0.113.3] said: 550 inactive user" },
  },
}
