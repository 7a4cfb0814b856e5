return {
  provider = "telus", name = "Telus (mail by Google)", kind = "isp",
  hosts = { "telus.net" },
  source = { "practice" },
}
