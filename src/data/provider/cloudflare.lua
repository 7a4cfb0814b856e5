return {
  provider = "cloudflare", name = "Cloudflare Email Routing", kind = "gateway",
  hosts = { "cloudflare.net" },
  source = { "MX records in practice" },
}
