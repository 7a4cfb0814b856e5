return {
  provider = "locaweb", name = "Locaweb", kind = "hosting",
  hosts = { "locaweb.com.br" },
  source = { "practice" },
}
