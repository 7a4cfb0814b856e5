return {
  provider = "spamtitan", name = "SpamTitan", kind = "gateway",
  hosts = { "spamtitan.com" },
  source = { "practice" },
}
