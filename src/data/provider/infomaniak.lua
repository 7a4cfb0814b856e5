return {
  provider = "infomaniak", name = "Infomaniak", kind = "hosting",
  hosts = { "infomaniak.ch" },
  source = { "public provider lists" },
}
