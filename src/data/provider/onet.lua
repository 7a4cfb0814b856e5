return {
  provider = "onet", name = "Onet", kind = "mailbox",
  hosts = { "onet.pl" },
  source = { "practice" },
}
