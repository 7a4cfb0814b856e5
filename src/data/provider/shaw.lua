return {
  provider = "shaw", name = "Shaw", kind = "isp",
  hosts = { "shaw.ca" },
  source = { "practice" },
}
