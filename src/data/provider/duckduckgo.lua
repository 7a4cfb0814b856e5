return {
  provider = "duckduckgo", name = "DuckDuckGo Email Protection", kind = "gateway",
  hosts = { "duck.com" },
  source = { "MX records in practice" },
}
