-- Zoho Mail: worded like Exim, the codes named.
return {
  mta = "zoho",
  source = { "bounces of Zoho Mail" },
  marks = {
    "A message that you sent could not be delivered to one or more of its recipients. This is a permanent error",
    "From: mailer-daemon@mail.zoho.",
  },
  ends = {
    "Received:from ", "Message-ID:<",
  },
  lists = {
    lines = {
      "A message that you sent could not {_}", "This message was created automatically by {_}",
      "{recipient:mailbox} {response@coded}",
      "[Status: {_}, Address: <{recipient:mailbox}>, ResponseCode {code:digits}, {?}, {)}{response>}]",
    },
    coded = {
      "{_}ERROR_CODE :{code:digits}, {_}",
    },
  },

  -- Whole messages and what they say of each recipient.
  messages = {
    {
      text = "From: MAILER-DAEMON@mx.example.org\n"
        .. "Subject: Undelivered Mail Returned to Sender\n"
        .. "\n"
        .. "This message was created automatically by mail delivery software.\n"
        .. "A message that you sent could not be delivered to one or more of its recipients. This is a permanent error.\n"
        .. "\n"
        .. "tom@example.com Invalid Address, ERROR_CODE :550, ERROR_CODE :Requested action not taken: mailbox "
        .. "unavailable\n"
        .. "\n"
        .. "[Status: Error, Address: <eva@example.com>, ResponseCode 421, , Host not reachable.]\n",
      recipients = {
        { recipient = "tom@example.com", code = 550 },
        { recipient = "eva@example.com", code = 421, reason = "connection_failed" },
      },
    },
  },
}
