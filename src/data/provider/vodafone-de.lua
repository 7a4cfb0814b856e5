return {
  provider = "vodafone-de", name = "Vodafone (Arcor)", kind = "isp",
  hosts = { "arcor.de" },
  source = { "practice" },
}
