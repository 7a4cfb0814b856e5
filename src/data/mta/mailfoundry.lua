-- MailFoundry: one recipient a bounce.
return {
  mta = "mailfoundry",
  source = { "bounces of MailFoundry" },
  marks = {
    "Unable to deliver message to: <",
  },
  lists = {
    lines = {
      "Unable to deliver message to: <{recipient:mailbox}>", "Delivery failed for the following reason:",
      "This has been a {(}permanent{|}temporary{)} failure. {_}",
    },
    text = {
      "Server {_@server} failed with: {response}", "{response}",
    },
    server = {
      "{relay_host}[{relay_ip:hex}]", "{_}",
    },
  },

  -- Whole messages and what they say of each recipient.
  messages = {
    {
      text = "From: MAILER-DAEMON@mx.example.org\n"
        .. "Subject: Message delivery has failed\n"
        .. "\n"
        .. "Unable to deliver message to: <tom@example.com>\n"
        .. "Delivery failed for the following reason:\n"
        .. "Server mx.example.com[192.0.2.7] failed with: 550 <tom@example.com> No such user here\n"
        .. "\n"
        .. "This has been a permanent failure.  No further delivery attempts will be made.\n",
      recipients = {
        { recipient = "tom@example.com", code = 550, relay = { host = "mx.example.com", ip = "192.0.2.7" },
          response = "550 <tom@example.com> No such user here" },
      },
    },
  },
}
