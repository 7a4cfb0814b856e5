return {
  provider = "hetzner", name = "Hetzner", kind = "hosting",
  hosts = { "your-server.de" },
  source = { "practice" },
}
