return {
  provider = "talktalk", name = "TalkTalk", kind = "isp",
  hosts = { "talktalk.net" },
  source = { "practice" },
}
