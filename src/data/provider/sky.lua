return {
  provider = "sky", name = "Sky", kind = "isp",
  hosts = { "sky.com" },
  source = { "practice" },
}
