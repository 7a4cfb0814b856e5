return {
  provider = "kpn", name = "KPN (XS4ALL)", kind = "isp",
  hosts = { "kpnmail.nl", "xs4all.nl" },
  source = { "kumomta community/shaping.toml", "practice" },
}
