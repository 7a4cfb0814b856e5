return {
  provider = "centurylink", name = "CenturyLink", kind = "isp",
  hosts = { "centurylink.net" },
  source = { "practice" },
}
