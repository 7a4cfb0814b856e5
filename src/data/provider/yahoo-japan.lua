return {
  provider = "yahoo-japan", name = "Yahoo! Japan", kind = "mailbox",
  hosts = { "yahoo.co.jp" },
  source = { "zone-mta config/bounces.txt", "kumomta community/shaping.toml", "p5-sisimai Lhost/Yahoo.pm" },
  rows = {
    { vendor_code = { "VS98-IP0", "VS99-IP0" }, reason = "rate_limited", class = "permanent",
      temporary = true, title = "IP deferred",
      meaning = "Mail from the IP is put off, although the code is 553.",
      advice = "Slow down and retry hours later.", source = "kumomta community/*.toml",
      yes = { "553 VS98-IP0 deferred", "553 5.7.1 VS99-IP0 deferred" } },
    { reason = "user_unknown", class = "permanent", title = "No such account",
      meaning = "The account does not exist.", advice = "Remove the address.",
      phrase = "user doesnt have a /yahoo /co /jp",
      yes = "554 delivery error: dd This user doesn't have a yahoo.co.jp account (x) [0]" },
  },
}
