return {
  provider = "inky", name = "INKY", kind = "gateway",
  hosts = { "inky.com" },
  source = { "practice" },
}
