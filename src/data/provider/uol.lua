return {
  provider = "uol", name = "UOL", kind = "isp",
  hosts = { "uol.com.br" },
  source = { "practice" },
}
