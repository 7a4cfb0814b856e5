return {
  provider = "interia", name = "Interia", kind = "mailbox",
  hosts = { "interia.pl" },
  source = { "practice" },
}
