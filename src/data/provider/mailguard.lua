return {
  provider = "mailguard", name = "MailGuard", kind = "gateway",
  hosts = { "mailguard.com.au" },
  source = { "practice" },
}
