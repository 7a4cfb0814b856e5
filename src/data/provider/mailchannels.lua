return {
  provider = "mailchannels", name = "MailChannels", kind = "sender",
  hosts = { "mailchannels.net" },
  source = { "MX records in practice" },
}
