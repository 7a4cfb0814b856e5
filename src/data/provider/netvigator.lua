return {
  provider = "netvigator", name = "Netvigator (HKT)", kind = "isp",
  hosts = { "netvigator.com" },
  source = { "kumomta community/shaping.toml" },
}
