return {
  provider = "58", name = "58.com", kind = "mailbox",
  hosts = { "58.com" },
  source = { "kumomta community/bounces.toml" },
}
