return {
  provider = "verizon", name = "Verizon (now AOL/Yahoo)", kind = "isp",
  hosts = { "verizon.net" },
  source = { "public provider lists" },
}
