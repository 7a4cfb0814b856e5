-- Trustwave MailMarshal: the reason stands before the recipients.
return {
  mta = "mailmarshal",
  source = { "bounces of MailMarshal SMTP" },
  marks = {
    "Could not be delivered because of",
  },
  ends = {
    "Additional Information",
  },
  lists = {
    lines = {
      "Your message:", "Could not be delivered because of{before=yes}", "The following recipients were affected:{_}",
    },
  },

  -- Whole messages and what they say of each recipient.
  messages = {
    {
      text = "From: postmaster@mx.example.org\n"
        .. "Subject: Undeliverable Mail: \"Tea\"\n"
        .. "\n"
        .. "Your message:\n"
        .. "   From:    ida@example.net\n"
        .. "   Subject: Tea\n"
        .. "\n"
        .. "Could not be delivered because of\n"
        .. "\n"
        .. "550 5.1.1 User unknown\n"
        .. "\n"
        .. "The following recipients were affected:\n"
        .. "    tom@example.com\n"
        .. "    eva@example.com\n"
        .. "\n"
        .. "Additional Information\n"
        .. "======================\n"
        .. "Original Sender:    <ida@example.net>\n"
        .. "Remote-MTA:         <192.0.2.7>\n",
      recipients = {
        { recipient = "tom@example.com", code = 550, status = "5.1.1", response = "550 5.1.1 User unknown" },
        { recipient = "eva@example.com", code = 550 },
      },
    },
  },
}
