return {
  provider = "fastmail", name = "Fastmail", kind = "mailbox",
  hosts = { "messagingengine.com" },
  source = { "practice" },
}
