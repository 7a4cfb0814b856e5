return {
  provider = "rucenter", name = "RU-CENTER", kind = "hosting",
  hosts = { "nicmail.ru" },
  source = { "nic.ru" },
}
