-- Ipswitch IMail Server: a line that says what is wrong and ends in the recipient.
return {
  mta = "imail",
  source = { "bounces of IMail Server" },
  marks = {
    "X-Mailer: <SMTP32 ", "Body of message generated response:", "undeliverable to ",
  },
  ends = {
    "Original message follows",
  },
  lists = {
    lines = {
      "{response@numbered}", "undeliverable to {?}<{)}{recipient:mailbox}{_}",
      "Body of message generated response:{anew=yes}",
    },
    numbered = {
      "{_/ddd/} {_}", "{_/ddd/}-{_}",
    },
  },

  -- Whole messages and what they say of each recipient.
  messages = {
    {
      text = "From: \"Postmaster\" <postmaster@example.org>\n"
        .. "X-Mailer: <SMTP32 v8.22>\n"
        .. "Subject: Undeliverable Mail\n"
        .. "\n"
        .. "Unknown user: tom@example.com\n"
        .. "User mailbox exceeds allowed size: eva@example.com\n"
        .. "Delivery failed 20 attempts: jon@example.com\n"
        .. "\n"
        .. "Original message follows.\n"
        .. "\n"
        .. "From: ida@example.net\n",
      recipients = {
        { recipient = "tom@example.com", reason = "user_unknown" },
        { recipient = "eva@example.com", reason = "mailbox_full" },
        { recipient = "jon@example.com", reason = "expired" },
      },
    },
    {
      text = "From: \"Postmaster\" <postmaster@example.org>\n"
        .. "X-Mailer: <SMTP32 v8.22>\n"
        .. "Subject: Undeliverable Mail\n"
        .. "\n"
        .. "undeliverable to tom@example.com\n"
        .. "\n"
        .. "Body of message generated response:\n"
        .. "550 5.7.1 Message rejected as spam\n"
        .. "\n"
        .. "Original message follows.\n",
      recipients = {
        { recipient = "tom@example.com", code = 550, response = "550 5.7.1 Message rejected as spam" },
      },
    },
  },
}
