return {
  provider = "wirtualna-polska", name = "Wirtualna Polska (wp.pl)", kind = "mailbox",
  hosts = { "wp.pl" },
  source = { "kumomta community/bounces.toml" },
  rows = {
    { reason = "spam", class = "permanent", title = "Judged spam",
      meaning = "The filter takes the message for spam.", advice = "Change the content.",
      phrase = "cannot accept this message because it is spam",
      yes = {
        "554 We can't accept this message because it is spam",
        "554 5.7.1 We cannot accept this message because it's spam" } },
  },
}
