return {
  provider = "aruba", name = "Aruba", kind = "hosting",
  hosts = { "aruba.it" },
  source = { "practice" },
}
