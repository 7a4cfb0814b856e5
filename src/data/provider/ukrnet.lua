return {
  provider = "ukrnet", name = "UKR.NET", kind = "mailbox",
  hosts = { "ukr.net" },
  source = { "practice" },
}
