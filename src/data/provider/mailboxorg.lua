return {
  provider = "mailboxorg", name = "mailbox.org", kind = "mailbox",
  hosts = { "mailbox.org" },
  source = { "practice" },
}
