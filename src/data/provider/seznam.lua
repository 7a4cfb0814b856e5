return {
  provider = "seznam", name = "Seznam", kind = "mailbox",
  hosts = { "seznam.cz" },
  source = { "practice" },
}
