return {
  provider = "spark-nz", name = "Spark New Zealand", kind = "isp",
  hosts = { "xtra.co.nz" },
  source = { "practice" },
}
