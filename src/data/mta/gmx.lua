-- GMX, mail.com, 1&1, IONOS: worded like Exim, told in lines of their own.
return {
  mta = "gmx",
  source = { "bounces of United Internet's mail servers" },
  marks = {
    "A message that you sent could not be delivered to one or more of$", "The following address failed:$",
  },
  ends = {
    "--- The header of the original message",
  },
  lists = {
    lines = {
      "{response@reply}", "This message was created automatically by {_}", "A message that you sent could not {_}",
      "its recipients. {_}", "failed:", "For the following reason:", "Reason:",
    },
    reply = {
      "{_/ddd/} {_}", "{_/ddd/}-{_}",
    },
    text = {
      "SMTP error from remote server after {_@command} command: host: {relay_host:word} {response}",
      "SMTP error from remote server {(}for{|}after{|}in{)} {_@command}, host: {relay_host:word} ({relay_ip:hex}) "
        .. "reason: {response}",
      "SMTP error from remote server {(}for{|}after{|}in{)} {_@command}: host: {relay_host:word} {response}", "{response}",
    },
  },

  -- Whole messages and what they say of each recipient.
  messages = {
    {
      text = "From: MAILER-DAEMON@mx.example.org\n"
        .. "Subject: Mail delivery failed: returning message to sender\n"
        .. "\n"
        .. "This message was created automatically by mail delivery software.\n"
        .. "\n"
        .. "A message that you sent could not be delivered to one or more of\n"
        .. "its recipients. This is a permanent error. The following address\n"
        .. "failed:\n"
        .. "\n"
        .. "\"tom@example.com\":\n"
        .. "SMTP error from remote server after RCPT command:\n"
        .. "host: mx.example.com\n"
        .. "5.1.1 <tom@example.com>... User unknown\n"
        .. "\n"
        .. "<eva@example.com>\n"
        .. "\n"
        .. "Reason:\n"
        .. "delivery retry timeout exceeded\n"
        .. "\n"
        .. "jon@example.com:\n"
        .. "SMTP error from remote server for TEXT command, host: mx.example.com (192.0.2.7) reason: 552 5.2.2 Mailbox "
        .. "full\n"
        .. "\n"
        .. "\n"
        .. "--- The header of the original message is following. ---\n"
        .. "\n"
        .. "From: ida@example.net\n",
      recipients = {
        { recipient = "tom@example.com", status = "5.1.1", stage = "rcpt", relay = { host = "mx.example.com" } },
        { recipient = "eva@example.com", response = "delivery retry timeout exceeded", reason = "expired" },
        { recipient = "jon@example.com", code = 552, response = "552 5.2.2 Mailbox full" },
      },
    },
  },
}
