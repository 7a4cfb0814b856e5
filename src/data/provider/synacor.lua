return {
  provider = "synacor", name = "Synacor (hosted ISP mail)", kind = "isp",
  hosts = { "synacor.com" },
  source = { "practice" },
}
