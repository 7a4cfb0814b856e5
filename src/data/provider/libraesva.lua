return {
  provider = "libraesva", name = "Libraesva", kind = "gateway",
  hosts = { "libraesva.com" },
  source = { "practice" },
}
