-- Apache James and what is made of it: the reason stands before the recipients, or the envelope follows it.
return {
  mta = "james",
  source = { "org.apache.james.transport.mailets.Bounce, NotifySender, DSNBounce" },
  marks = {
    "Hi. This is the James mail server at", "Error message below:",
  },
  lists = {
    lines = {
      "Hi. This is the James {_}", "I'm afraid I wasn't able to deliver {_}", "This is a permanent error; {_}",
      "I include the list of recipients {_}", "your message.", "Failed recipient(s):",
      "{(}Error message below{|}Error message{)}:{_}{anew=yes}{before=yes}", "Message details:", "Sent date: {_}", "CC: {_}",
      "Size {_}: {_}", "Number of lines: {_}",
    },
  },

  -- Whole messages and what they say of each recipient.
  messages = {
    {
      text = "From: post_master@example.com\n"
        .. "Subject: Re: Tea\n"
        .. "\n"
        .. "Error: Invalid user address\n"
        .. "\n"
        .. "Error message below:\n"
        .. "550 - Requested action not taken: no such user here\n"
        .. "\n"
        .. "Message details:\n"
        .. "  Subject: Tea\n"
        .. "  Sent date: Mon Nov 30 09:00:00 GMT 2026\n"
        .. "  MAIL FROM: ida@example.net\n"
        .. "  RCPT TO: tom@example.com\n"
        .. "  From: ida@example.net\n"
        .. "  CC: recipient list not shown: ;\n"
        .. "  Size (in bytes): 39\n"
        .. "  Number of lines: 2\n",
      recipients = {
        { recipient = "tom@example.com", code = 550, reason = "user_unknown",
          response = "550 - Requested action not taken: no such user here" },
      },
    },
  },
}
