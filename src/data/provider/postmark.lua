return {
  provider = "postmark", name = "Postmark", kind = "sender",
  hosts = { "mtasv.net" },
  source = { "MX records in practice" },
}
