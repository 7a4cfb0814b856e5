return {
  provider = "tiscali", name = "Tiscali", kind = "isp",
  hosts = { "tiscali.it" },
  source = { "practice" },
}
