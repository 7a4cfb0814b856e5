return {
  provider = "ovh", name = "OVH", kind = "hosting",
  hosts = { "ovh.net" },
  source = { "practice" },
}
