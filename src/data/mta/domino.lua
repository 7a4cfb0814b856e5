-- HCL (Lotus) Domino and Notes: the recipient stands before the reason, in old gateways behind it.
return {
  mta = "domino",
  source = { "delivery failure reports of Domino 5 to 12", "SMTP gateway of Notes 4" },
  marks = {
    "was not delivered to:$", "konnte nicht zugestellt werden an:$", "------- Failure Reasons",
  },
  lists = {
    lines = {
      "Your message", "Ihre Nachricht", "{recipient:mailbox}{closing=yes}",
      "{(}was not delivered to{|}konnte nicht zugestellt werden an{)}:", "{(}because{|}da{|}weil{)}:",
    },
  },

  -- Whole messages and what they say of each recipient.
  messages = {
    {
      text = "From: MAILER-DAEMON@mx.example.org\n"
        .. "Subject: DELIVERY FAILURE: User tom not listed\n"
        .. "\n"
        .. "Your message\n"
        .. "\n"
        .. "  Subject: Tea\n"
        .. "\n"
        .. "was not delivered to:\n"
        .. "\n"
        .. "  tom@example.com\n"
        .. "\n"
        .. "because:\n"
        .. "\n"
        .. "  User Tom (tom@example.com) not listed in Domino Directory\n",
      recipients = {
        { recipient = "tom@example.com", reason = "user_unknown",
          response = "User Tom (tom@example.com) not listed in Domino Directory" },
      },
    },
    {
      text = "From: MAILER-DAEMON@mx.example.org\n"
        .. "Subject: Undeliverable message\n"
        .. "\n"
        .. "------- Failure Reasons  --------\n"
        .. "\n"
        .. "User not listed in public Name & Address Book\n"
        .. "tom@example.com\n"
        .. "\n"
        .. "Mailbox is full\n"
        .. "eva@example.com\n"
        .. "\n"
        .. "\n"
        .. "------- Returned Message --------\n"
        .. "\n"
        .. "From: ida@example.net\n",
      recipients = {
        { recipient = "tom@example.com", reason = "user_unknown",
          response = "User not listed in public Name & Address Book" },
        { recipient = "eva@example.com", response = "Mailbox is full" },
      },
    },
  },
}
