return {
  provider = "bluehost", name = "Bluehost", kind = "hosting",
  hosts = { "bluehost.com" },
  source = { "practice" },
}
