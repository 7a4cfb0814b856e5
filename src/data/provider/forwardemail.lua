return {
  provider = "forwardemail", name = "Forward Email", kind = "gateway",
  hosts = { "forwardemail.net" },
  source = { "MX records in practice" },
}
