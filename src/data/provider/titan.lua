return {
  provider = "titan", name = "Titan", kind = "hosting",
  hosts = { "titan.email" },
  source = { "practice" },
}
