return {
  provider = "naver", name = "Naver", kind = "mailbox",
  hosts = { "naver.com" },
  source = { "practice" },
  rows = {
    { reason = "user_unknown", class = "permanent", title = "No such user",
      meaning = "The address does not exist.", advice = "Remove the address.",
      phrase = "no such user * nsmtp", yes = "550 5.1.1 No such user - nsmtp" },
  },
}
