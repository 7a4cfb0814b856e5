return {
  provider = "kakao", name = "Kakao (Daum)", kind = "mailbox",
  hosts = { "daum.net" },
  source = { "practice" },
}
