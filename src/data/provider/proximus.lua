return {
  provider = "proximus", name = "Proximus (Skynet)", kind = "isp",
  hosts = { "skynet.be" },
  source = { "practice" },
}
