return {
  provider = "bmail", name = "bmail / email.ru", kind = "mailbox",
  hosts = { "bmail.ru", "email.ru" },
  source = { "pastebin mdrmw62V" },
  rows = {
    { status = "5.9.9", reason = "spam", class = "permanent", title = "Judged bulk spam",
      meaning = "The bulk mail filter refused it; 5.9.9 is not a registered code.",
      advice = "Write to abuse@email.ru.",
      yes = {
        "551 5.9.9 Message refused", "host mx.email.ru[203.0.113.3] said: 551 5.9.9 Message refused" } },
  },
}
