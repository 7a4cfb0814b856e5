return {
  provider = "zone", name = "Zone", kind = "hosting",
  hosts = { "zone.eu" },
  source = { "zone-mta" },
}
