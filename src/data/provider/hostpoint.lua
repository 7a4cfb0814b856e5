return {
  provider = "hostpoint", name = "Hostpoint", kind = "hosting",
  hosts = { "hostpoint.ch" },
  source = { "public provider lists" },
}
