-- SendGrid: what it tried, and the reply, in one line.
return {
  mta = "sendgrid",
  source = { "bounces of SendGrid" },
  marks = {
    "This is an automatically generated message from SendGrid",
  },
  lists = {
    lines = {
      "This is an automatically generated message {_}", "I'm sorry to have to tell you that {_}",
      "delivered to one of its {_}", "If you require assistance {_}",
      "{_}:{_:digits}:<{recipient:mailbox}> : {_} : {_@server} : {response}",
    },
    server = {
      "{relay_host}:[{relay_ip:hex}]", "{_}",
    },
  },

  -- Whole messages and what they say of each recipient.
  messages = {
    {
      text = "From: MAILER-DAEMON@mx.example.org\n"
        .. "Subject: Undelivered Mail Returned to Sender\n"
        .. "\n"
        .. "This is an automatically generated message from SendGrid.\n"
        .. "\n"
        .. "I'm sorry to have to tell you that your message was not able to be\n"
        .. "delivered to one of its intended recipients.\n"
        .. "\n"
        .. "If you require assistance with this, please contact SendGrid support.\n"
        .. "\n"
        .. "tom:000000:<tom@example.com> : 192.0.2.1 : mx.example.com:[192.0.2.7] : 550 5.1.1 <tom@example.com>... User "
        .. "unknown in RCPT TO\n",
      recipients = {
        { recipient = "tom@example.com", code = 550, status = "5.1.1", relay = { host = "mx.example.com",
          ip = "192.0.2.7" } },
      },
    },
  },
}
