-- Post.Office and InterMail: the reason stands before the recipients, or there are none.
return {
  mta = "postoffice",
  source = { "Post.Office 3.x, Openwave InterMail bounces" },
  marks = {
    "This Message was undeliverable due to the following reason",
  },
  lists = {
    lines = {
      "This Message was undeliverable due to the following reason{_}", "Please reply to {_}",
      "if you feel this message to be in error.", "Reason:{*} {)}{response}", "The return address was {_}",
      "The reasons given by the server {_}", "each recipient was rejected.",
      "Recipient: {?}[SMTP:{)}{?}<{)}{recipient:mailbox}{_}",
    },
  },

  -- Whole messages and what they say of each recipient.
  messages = {
    {
      text = "From: Mail Administrator <postmaster@example.org>\n"
        .. "Subject: Mail System Error - Returned Mail\n"
        .. "\n"
        .. "This Message was undeliverable due to the following reason:\n"
        .. "\n"
        .. "The user(s) account is temporarily over quota.\n"
        .. "\n"
        .. "<tom@example.com>\n"
        .. "\n"
        .. "Please reply to Postmaster@example.org\n"
        .. "if you feel this message to be in error.\n",
      recipients = {
        { recipient = "tom@example.com", response = "The user(s) account is temporarily over quota.",
          reason = "mailbox_full" },
      },
    },
    {
      text = "From: Mail Administrator <postmaster@example.org>\n"
        .. "Subject: Mail System Error - Returned Mail\n"
        .. "\n"
        .. "This Message was undeliverable due to the following reason:\n"
        .. "\n"
        .. "Each of the following recipients was rejected by a remote mail server.\n"
        .. "The reasons given by the server are included to help you determine why\n"
        .. "each recipient was rejected.\n"
        .. "\n"
        .. "    Recipient: <tom@example.com>\n"
        .. "    Reason:    550 5.1.1 User unknown\n",
      recipients = {
        { recipient = "tom@example.com", code = 550, status = "5.1.1", response = "550 5.1.1 User unknown" },
      },
    },
  },
}
