return {
  provider = "posteo", name = "Posteo", kind = "mailbox",
  hosts = { "posteo.de" },
  source = { "practice" },
}
