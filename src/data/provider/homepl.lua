return {
  provider = "homepl", name = "home.pl", kind = "hosting",
  hosts = { "home.pl" },
  source = { "practice" },
}
