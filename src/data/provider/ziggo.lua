return {
  provider = "ziggo", name = "Ziggo", kind = "isp",
  hosts = { "ziggo.nl" },
  source = { "practice" },
}
