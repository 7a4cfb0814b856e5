return {
  provider = "register", name = "Register.it", kind = "hosting",
  hosts = { "register.it" },
  source = { "practice" },
}
