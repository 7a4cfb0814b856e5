-- fml: a mailing list refuses what was sent to it.
return {
  mta = "fml",
  source = { "fml 4.0 libkern.pl, libloop.pl" },
  marks = {
    "Subject: Loop Alert: ", "Subject: Loop Back Warning: ", "Subject: WARNING: UNIX FROM Loop", "Subject: fml system error message",
    "Subject: NOT MEMBER article from ", "Subject: Ignored NOT MEMBER article from ", "Subject: Spam mail from a spammer is rejected",
    "You are not a member of this mailing list", "Duplicated Message-ID in <", "NOT MEMBER article from ",
    "You are not member",
  },
  ends = {
    "Original mail as follows", "If you know the general guide of this list",
  },
  lists = {
    lines = {
      "{response@told}",
    },
    told = {
      "You are not a member of this mailing list <{recipient:mailbox}>{_}",
      "Duplicated Message-ID in <{recipient:mailbox}>{_}", "NOT MEMBER article from {_} to <{recipient:mailbox}>{_}",
      "{_}<{recipient:mailbox}>.",
    },
  },

  -- Whole messages and what they say of each recipient.
  messages = {
    {
      text = "From: tea-admin@example.org\n"
        .. "Subject: You ida@example.net are not member (tea ML)\n"
        .. "\n"
        .. "You are not a member of this mailing list <tea@example.org>.\n"
        .. "\n"
        .. "If you know the general guide of this list, please send mail with\n"
        .. "the mail body\n"
        .. "\n"
        .. "	guide\n"
        .. "\n"
        .. "to the address\n"
        .. "\n"
        .. "	tea-ctl@example.org\n",
      recipients = {
        { recipient = "tea@example.org", reason = "recipient_refused" },
      },
    },
    {
      text = "From: tea-admin@example.org\n"
        .. "Subject: Loop Alert: Duplicated Message-ID (tea ML)\n"
        .. "\n"
        .. "Duplicated Message-ID in <tea@example.org>.\n"
        .. "\n"
        .. "Original mail as follows:\n"
        .. "\n"
        .. "   From ida@example.net\n",
      recipients = {
        { recipient = "tea@example.org" },
      },
    },
  },
}
