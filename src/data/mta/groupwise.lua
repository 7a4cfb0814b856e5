-- GroupWise Internet Agent: recipients, then the session.
return {
  mta = "groupwise",
  source = { "GroupWise GWIA undeliverable status messages" },
  marks = {
    "The attached file had the following undeliverable recipient",
    "The message that you sent was undeliverable to the following",
  },
  lists = {
    lines = {
      "The attached file had {_}{start=yes}", "The message that you sent was undeliverable to {_}{start=yes}",
      "{recipient:mailbox} ({response>})", "Information about your message:", "Transcript of session follows:",
      "Command: {_}", "Response: {response}",
    },
  },

  -- Whole messages and what they say of each recipient.
  messages = {
    {
      text = "From: \"Mail Delivery System\" <Mailer-Daemon@example.org>\n"
        .. "Subject: Message status - undeliverable\n"
        .. "\n"
        .. "The attached file had the following undeliverable recipient(s):\n"
        .. "	tom@example.com\n"
        .. "\n"
        .. "Transcript of session follows:\n"
        .. "   Command: RCPT TO:<tom@example.com>\n"
        .. "   Response: 550 5.1.1 User unknown\n",
      recipients = {
        { recipient = "tom@example.com", code = 550, status = "5.1.1" },
      },
    },
    {
      text = "From: \"Mail Delivery System\" <Mailer-Daemon@example.org>\n"
        .. "Subject: Mail System Error\n"
        .. "\n"
        .. "The message that you sent was undeliverable to the following:\n"
        .. "	tom@example.com (user not found)\n",
      recipients = {
        { recipient = "tom@example.com", response = "user not found", reason = "user_unknown" },
      },
    },
  },
}
