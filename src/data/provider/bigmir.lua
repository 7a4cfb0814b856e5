return {
  provider = "bigmir", name = "bigmir.net", kind = "mailbox",
  hosts = { "bigmir.net" },
  source = { "pastebin UWADPXYL" },
  rows = {
    { reason = "mailbox_disabled", class = "permanent", title = "Mailbox frozen",
      meaning = "The mailbox is frozen.", advice = "Remove the address.",
      phrase = { "mailbox frozen see /mail /bigmir", "/bigmir /net * /err /3" },
      yes = "550 Mailbox is frozen. See http://mail.bigmir.net/err/3/" },
  },
}
