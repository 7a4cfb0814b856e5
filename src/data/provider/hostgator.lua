return {
  provider = "hostgator", name = "HostGator", kind = "hosting",
  hosts = { "websitewelcome.com" },
  source = { "pastebin 0SG3bRcw" },
}
