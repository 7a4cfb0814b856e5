return {
  provider = "namecheap", name = "Namecheap", kind = "hosting",
  hosts = { "privateemail.com", "registrar-servers.com" },
  source = { "practice" },
}
