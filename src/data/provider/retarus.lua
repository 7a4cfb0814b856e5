return {
  provider = "retarus", name = "Retarus", kind = "gateway",
  hosts = { "retarus.com" },
  source = { "practice" },
}
