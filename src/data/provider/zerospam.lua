return {
  provider = "zerospam", name = "Zerospam (Hornetsecurity)", kind = "gateway",
  hosts = { "zerospam.ca" },
  source = { "practice" },
}
