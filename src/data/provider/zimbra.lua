return {
  provider = "zimbra", name = "Zimbra", kind = "server",
  source = { "https://wiki.zimbra.com/", "Zimbra source: LmtpReply" },
  rows = {
    { reason = "routing_error", class = "both",
      title = "Mailbox on another server",
      meaning = "The mail was handed to the wrong mailbox server.",
      advice = "The administrator must correct zimbraMailTransport.",
      phrase = "mailbox is not on this server",
      yes = "571 4.2.0 Mailbox is not on this server" },
    { reason = "mailbox_disabled", class = "both",
      title = "Mailbox disabled",
      meaning = "The account is locked or closed.",
      advice = "Drop the address if it stays so.",
      phrase = "mailbox disabled not accepting messages",
      yes = "450 4.2.1 Mailbox disabled, not accepting messages" },
  },
}
