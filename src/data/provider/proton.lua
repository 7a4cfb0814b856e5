return {
  provider = "proton", name = "Proton Mail", kind = "mailbox",
  hosts = { "protonmail.ch" },
  source = { "public provider lists", "practice" },
}
