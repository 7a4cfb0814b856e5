return {
  provider = "bouygues", name = "Bouygues Telecom", kind = "isp",
  hosts = { "bbox.fr" },
  source = { "practice" },
}
