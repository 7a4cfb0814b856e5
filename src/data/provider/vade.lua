return {
  provider = "vade", name = "Vade", kind = "gateway",
  hosts = { "vadesecure.com" },
  source = { "postmastery.com (SFR page)" },
}
