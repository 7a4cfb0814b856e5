return {
  provider = "spamhero", name = "SpamHero", kind = "gateway",
  hosts = { "spamh.com" },
  source = { "practice" },
}
