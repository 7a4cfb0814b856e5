return {
  provider = "us-dod", name = "US Department of Defense", kind = "hosting",
  hosts = { "navy.mil" },
  source = { "MX records in practice" },
}
