return {
  provider = "virginmedia", name = "Virgin Media", kind = "isp",
  hosts = { "virginmedia.com", "blueyonder.co.uk" },
  source = { "kumomta community/bounces.toml", "practice" },
}
