return {
  provider = "telstra", name = "Telstra (BigPond)", kind = "isp",
  hosts = { "bigpond.com" },
  source = { "practice" },
}
