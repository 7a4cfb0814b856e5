return {
  provider = "windstream", name = "Windstream", kind = "isp",
  hosts = { "windstream.net" },
  source = { "practice" },
}
