return {
  provider = "rogers", name = "Rogers (mail by Yahoo)", kind = "isp",
  hosts = { "rogers.com" },
  source = { "practice" },
}
