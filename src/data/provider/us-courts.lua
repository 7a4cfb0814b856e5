return {
  provider = "us-courts", name = "US Courts", kind = "hosting",
  hosts = { "uscourts.gov" },
  source = { "MX records in practice" },
}
