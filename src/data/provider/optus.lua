return {
  provider = "optus", name = "Optus", kind = "isp",
  hosts = { "optusnet.com.au" },
  source = { "practice" },
}
