-- Yahoo: bounces in words; the step of the session stands in brackets behind the reply.
return {
  mta = "yahoo",
  source = { "failure notices of Yahoo Mail" },
  marks = {
    "Sorry, we were unable to deliver your message to the following address",
  },
  lists = {
    lines = {
      "{response@reply}", "Remote host said:", "Remote host said: {response}", "Sorry, we were unable to deliver {_}",
    },
    reply = {
      "{_/ddd/} {_}", "{_/ddd/}-{_}",
    },
    text = {
      "{response>} [{_@step>}]", "{response}",
    },
    step = {
      "RCPT_TO{stage=rcpt}", "MAIL_FROM{stage=mail}", "DATA{stage=data}", "BODY{stage=eom}", "CONNECT{stage=connect}",
      "HELO{stage=ehlo}", "EHLO{stage=ehlo}", "STARTTLS{stage=starttls}",
    },
  },

  -- Whole messages and what they say of each recipient.
  messages = {
    {
      text = "From: MAILER-DAEMON@mx.example.org\n"
        .. "Subject: Failure Notice\n"
        .. "\n"
        .. "Sorry, we were unable to deliver your message to the following address.\n"
        .. "\n"
        .. "<tom@example.com>:\n"
        .. "Remote host said:\n"
        .. "550 5.1.1 <tom@example.com>... User unknown\n"
        .. "[RCPT_TO]\n"
        .. "\n"
        .. "<eva@example.com>:\n"
        .. "Remote host said: 552 5.2.2 Mailbox full [BODY]\n"
        .. "\n"
        .. "--- Below this line is a copy of the message.\n"
        .. "\n"
        .. "From: ida@example.net\n",
      recipients = {
        { recipient = "tom@example.com", code = 550, stage = "rcpt",
          response = "550 5.1.1 <tom@example.com>... User unknown" },
        { recipient = "eva@example.com", code = 552, stage = "eom", response = "552 5.2.2 Mailbox full" },
      },
    },
  },
}
