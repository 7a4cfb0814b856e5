return {
  provider = "centrum", name = "Centrum", kind = "mailbox",
  hosts = { "centrum.cz" },
  source = { "practice" },
}
