return {
  provider = "hey", name = "HEY", kind = "mailbox",
  hosts = { "hey.com" },
  source = { "public provider lists" },
}
