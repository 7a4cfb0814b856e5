return {
  provider = "terra", name = "Terra", kind = "isp",
  hosts = { "terra.com.br" },
  source = { "zone-mta config/bounces.txt" },
}
