return {
  provider = "frontier", name = "Frontier (mail by Yahoo)", kind = "isp",
  hosts = { "frontier.com" },
  source = { "practice" },
}
