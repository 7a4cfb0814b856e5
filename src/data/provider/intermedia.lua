return {
  provider = "intermedia", name = "Intermedia", kind = "hosting",
  hosts = { "intermedia.net", "serverdata.net" },
  source = { "practice" },
}
