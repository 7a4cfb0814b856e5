return {
  provider = "rambler", name = "Rambler", kind = "mailbox",
  hosts = { "rambler.ru" },
  source = { "public provider lists" },
}
