return {
  provider = "sakura", name = "Sakura Internet", kind = "hosting",
  hosts = { "sakura.ne.jp" },
  source = { "practice" },
}
