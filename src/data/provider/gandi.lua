return {
  provider = "gandi", name = "Gandi", kind = "hosting",
  hosts = { "gandi.net" },
  source = { "practice" },
}
