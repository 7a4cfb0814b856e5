return {
  provider = "improvmx", name = "ImprovMX", kind = "gateway",
  hosts = { "improvmx.com" },
  source = { "MX records in practice" },
}
