return {
  provider = "bell-canada", name = "Bell Canada", kind = "isp",
  hosts = { "bell.net", "sympatico.ca" },
  source = { "pastebin Y6mnKJ1Z" },
}
