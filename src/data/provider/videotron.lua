return {
  provider = "videotron", name = "Vidéotron", kind = "isp",
  hosts = { "videotron.ca" },
  source = { "practice" },
}
