return {
  provider = "forcepoint", name = "Forcepoint", kind = "gateway",
  hosts = { "forcepoint.com", "mailcontrol.com" },
  source = { "practice" },
}
