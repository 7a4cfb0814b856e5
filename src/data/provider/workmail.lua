return {
  provider = "workmail", name = "Amazon WorkMail", kind = "mailbox",
  hosts = { "awsapps.com" },
  source = { "p5-sisimai Lhost/AmazonWorkMail.pm" },
  rows = {
    { reason = "expired", class = "permanent",
      title = "Message expired",
      meaning = "All tries within 14 hours failed.",
      advice = "Find the earlier error; resend.",
      phrase = { "message expired unable to deliver in * minutes", "message expired unable to deliver in",
        "unable to deliver in * minutes" },
      yes = "554 4.4.7 Message expired: unable to deliver in 840 minutes.<421 4.4.2 Connection timed out>" },
  },
}
