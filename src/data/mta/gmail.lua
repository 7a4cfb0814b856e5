-- Gmail: bounces in words, of the years before its reports and beside them.
return {
  mta = "gmail",
  source = { "https://support.google.com/mail/answer/6596", "https://support.google.com/a/answer/3726730" },
  marks = {
    "Delivery to the following recipient failed permanently", "Delivery to the following recipient has been delayed",
    "From: Mail Delivery Subsystem <mailer-daemon@googlemail.com",
  },
  lists = {
    lines = {
      "{response@reply}", "Technical details of {_}", "{_}The error that the other server returned was: {response}{anew=yes}",
      "{_}The error that the other server returned was:{anew=yes}", "{_:mailbox} 様",
      "{(}Google{|}Gmail{)} tried to deliver your message{_}",
      "{(}The response from the remote server{|}The response{)} was:{anew=yes}", "Learn more here:{_}",
      "(Warning: This link {_}", "Message will be retried for {_}{outcome=deferred}",
      "Your message wasn't delivered to {recipient:mailbox} because {_}", "{response@told}",
    },
    reply = {
      "{_/ddd/} {_}", "{_/ddd/}-{_}",
    },
    told = {
      "There was a problem delivering your message to {recipient:mailbox}. {_}",
      "There was a temporary problem delivering your message to {recipient:mailbox}. {_}{outcome=deferred}",
    },
    text = {
      "{(}PERM_FAILURE{|}TEMP_FAILURE{)}: SMTP Error (state {_}): {response}",
      "{(}PERM_FAILURE{|}TEMP_FAILURE{)}: {_@failure}", "{_@failure}",
    },
    failure = {
      "{response>} (state {_:digits}).", "{response>} (state {_:digits})", "{response}",
    },
  },

  -- Whole messages and what they say of each recipient.
  messages = {
    {
      text = "From: Mail Delivery Subsystem <mailer-daemon@example.com>\n"
        .. "X-Failed-Recipients: tom@example.com\n"
        .. "Subject: Delivery Status Notification (Failure)\n"
        .. "\n"
        .. "Delivery to the following recipient failed permanently:\n"
        .. "\n"
        .. "     tom@example.com\n"
        .. "\n"
        .. "Technical details of permanent failure:\n"
        .. "Google tried to deliver your message, but it was rejected by the server for the recipient domain example.com "
        .. "by mx.example.com. [192.0.2.7].\n"
        .. "\n"
        .. "The error that the other server returned was:\n"
        .. "550 5.1.1 <tom@example.com>: User unknown\n"
        .. "\n"
        .. "----- Original message -----\n"
        .. "\n"
        .. "From: ida@example.net\n",
      recipients = {
        { recipient = "tom@example.com", code = 550, status = "5.1.1",
          response = "550 5.1.1 <tom@example.com>: User unknown" },
      },
    },
    {
      text = "From: Mail Delivery Subsystem <mailer-daemon@example.com>\n"
        .. "Subject: Delivery Status Notification (Failure)\n"
        .. "\n"
        .. "Delivery to the following recipient failed permanently:\n"
        .. "\n"
        .. "     tom@example.com\n"
        .. "\n"
        .. "Technical details of permanent failure:\n"
        .. "Google tried to deliver your message, but it was rejected by the recipient domain. The error that the other "
        .. "server returned was: 552 5.2.2 Mailbox full (state 14).\n",
      recipients = {
        { recipient = "tom@example.com", code = 552, response = "552 5.2.2 Mailbox full" },
      },
    },
    {
      text = "From: Mail Delivery Subsystem <mailer-daemon@example.com>\n"
        .. "Subject: Delivery Status Notification (Delay)\n"
        .. "\n"
        .. "THIS IS A WARNING MESSAGE ONLY.\n"
        .. "\n"
        .. "YOU DO NOT NEED TO RESEND YOUR MESSAGE.\n"
        .. "\n"
        .. "Delivery to the following recipient has been delayed:\n"
        .. "\n"
        .. "     tom@example.com\n"
        .. "\n"
        .. "Message will be retried for 2 more day(s)\n"
        .. "\n"
        .. "Technical details of temporary failure:\n"
        .. "The recipient server did not accept our requests to connect.\n",
      kind = "delay",
      recipients = {
        { recipient = "tom@example.com", outcome = "deferred", reason = "connection_failed" },
      },
    },
  },
}
