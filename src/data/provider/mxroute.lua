return {
  provider = "mxroute", name = "MXroute", kind = "hosting",
  hosts = { "mxroute.com" },
  source = { "smtp.codes" },
}
