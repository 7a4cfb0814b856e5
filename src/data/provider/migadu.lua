return {
  provider = "migadu", name = "Migadu", kind = "mailbox",
  hosts = { "migadu.com" },
  source = { "practice" },
}
