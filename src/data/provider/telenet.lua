return {
  provider = "telenet", name = "Telenet", kind = "isp",
  hosts = { "telenet-ops.be" },
  source = { "practice" },
}
