return {
  provider = "rediff", name = "Rediffmail", kind = "mailbox",
  hosts = { "rediffmail.com" },
  source = { "practice" },
}
