return {
  provider = "fml", name = "fml (mailing list manager)", kind = "server",
  source = { "fml 4 and 8 source: libml.pl, libloop.pl, messages/en", "Sisimai, Lhost/FML.pm" },
  rows = {
    { reason = "recipient_refused", class = "permanent",
      title = "Posting by a non-member",
      meaning = "The list takes articles of its members only.",
      advice = "Subscribe with this address, or write to the list's owner.",
      phrase = {
        "not member article from", "member only * ml member can post", "ml (member|members) can post article",
        "address not registered as * (member|ml)", "(not|isnt) (|a) member of (ml|this ml)",
      },
      yes = {
        "NOT MEMBER article from a@example.com (neko ML)", "This ML's members can post an article; you are not a member",
        "your address is not registered as a member of the ML",
      } },
    { reason = "mail_loop", class = "permanent",
      title = "Loop seen by the list server",
      meaning = "The article was seen before or carries marks of a loop.",
      advice = "Find what sends the article back to the list.",
      phrase = {
        "(fml|ml) * detected * loop condition", "detected loop condition so that", "loop alert duplicated message id",
        "loop back warning", "duplicated message id * (loop|warning|alert)", "header may cause mail loop",
        "unix from loop",
      },
      yes = {
        "fml of example.com has detected a loop condition so that the input mail is rejected",
        "Loop Alert: Duplicated Message-ID", "WARNING: UNIX FROM Loop", "Message-Id: header may cause mail loop",
        "Loop Back Warning: your article returned to the list",
      } },
    { reason = "policy", class = "permanent",
      title = "Security alert",
      meaning = "The list server took commands or headers of the article for an attack.",
      advice = "Write to the list's owner.",
      phrase = { "^ security alert", "fml security alert", "insecure (input|command|request) * (rejected|refused|ignored)" },
      yes = { "Security alert: the list server refuses the command of a@example.com", "INSECURE request is rejected" } },
  },
}
