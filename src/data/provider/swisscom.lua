return {
  provider = "swisscom", name = "Swisscom (Bluewin)", kind = "isp",
  hosts = { "bluewin.ch" },
  source = { "practice" },
}
