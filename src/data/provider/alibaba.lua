return {
  provider = "alibaba", name = "Alibaba Mail (Aliyun)", kind = "mailbox",
  hosts = { "aliyun.com", "mxhichina.com" },
  source = { "practice", "https://help.aliyun.com/document_detail/36718.html" },
  rows = {
    { reason = "auth_failed", class = "permanent", title = "SPF failed",
      meaning = "SPF does not permit the sending IP.", advice = "Add the IP to the SPF record.",
      phrase = { "spf check failed continue", "at rcpt state * spf check failed" },
      yes = "554 Reject by behaviour spam at Rcpt State(Connection IP address:192.0.2.1)ANTISPAM_BAT[01201311R]: spf " ..
        "check failed CONTINUE" },
    { reason = "spam", class = "permanent", title = "Sends like a spammer",
      meaning = "The way the client sends, or its IP, looks like a spammer's.",
      advice = "Clean up, authenticate, ask Alibaba.", phrase = "reject by behaviour spam",
      yes = "554 Reject by behaviour spam at Mail State(Connection IP " ..
        "address:192.0.2.1)ANTISPAM_BAT[01201311R]" },
    { reason = "spam", class = "permanent", title = "Content judged spam",
      meaning = "The text looks like spam.", advice = "Change the content.",
      phrase = "reject by content spam",
      yes = "554 Reject by content spam at Data State ANTISPAM_BAT[01201311R186S]" },
    { reason = "user_unknown", class = "permanent", title = "No such user",
      meaning = "The recipient does not exist.", advice = "Remove the address.",
      phrase = { "rcpt (dosnt|doesnt) exist", "^ invalid rcptto" },
      yes = { "554 RCPT (user@example.net) dosn't exist", "559 Invalid rcptto [@sm020102]" } },
    { reason = "mailbox_full", class = "permanent", temporary = true, title = "Mailbox full",
      meaning = "The mailbox has no room left.", advice = "Retry later.",
      phrase = "mailbox limit exceeded for this email address",
      yes = "552 Mailbox limit exeeded for this email address" },
  },
}
