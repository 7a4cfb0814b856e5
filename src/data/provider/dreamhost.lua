return {
  provider = "dreamhost", name = "DreamHost", kind = "hosting",
  hosts = { "dreamhost.com" },
  source = { "pastebin bbJvJjY9" },
}
