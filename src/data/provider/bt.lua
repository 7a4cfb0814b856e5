return {
  provider = "bt", name = "BT", kind = "isp",
  hosts = { "btinternet.com" },
  source = { "practice" },
}
