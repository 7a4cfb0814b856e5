return {
  provider = "sohu", name = "Sohu", kind = "mailbox",
  hosts = { "sohu.com" },
  source = { "practice" },
}
