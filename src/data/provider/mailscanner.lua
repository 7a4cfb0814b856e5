return {
  provider = "mailscanner", name = "MailScanner", kind = "server",
  source = { "https://www.mailscanner.info/" },
  rows = {
    { reason = "virus", class = "permanent",
      title = "Dangerous content",
      meaning = "MailScanner found a virus or dangerous content and kept the message.",
      advice = "Clean the sending machine; send without the file or link.",
      phrase = { "mailscanner email virus protection service",
        "our virus detector has just been triggered", "virus detector * triggered by a message you sent" },
      yes = "Our virus detector has just been triggered by a message you sent" },
  },
}
