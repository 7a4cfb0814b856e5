return {
  provider = "mailprotector", name = "Mailprotector", kind = "gateway",
  hosts = { "mailprotector.net", "emailservice.io" },
  source = { "support.mailprotector.com" },
}
