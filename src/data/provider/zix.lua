return {
  provider = "zix", name = "Zix (AppRiver)", kind = "gateway",
  hosts = { "appriver.com", "arsmtp.com", "zixcorp.com" },
  source = { "practice" },
}
