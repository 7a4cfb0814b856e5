-- DragonFly Mail Agent: one bounce a recipient.
return {
  mta = "dragonfly",
  source = { "dma mail.c bounce()" },
  marks = {
    "This is the DragonFly Mail Agent",
  },
  lists = {
    lines = {
      "{response@reply}", "There was an error delivering your mail to <{recipient:mailbox}>.",
      "This is the DragonFly Mail Agent {_}", "{relay_host:word} [{relay_ip:hex}] did not like our {_@asked}:",
    },
    reply = {
      "{_/ddd/} {_}", "{_/ddd/}-{_}",
    },
    asked = {
      "RCPT TO{stage=rcpt}", "MAIL FROM{stage=mail}", "DATA{stage=data}", "final DATA{stage=eom}", "EHLO{stage=ehlo}",
      "HELO{stage=ehlo}", "{_}",
    },
  },

  -- Whole messages and what they say of each recipient.
  messages = {
    {
      text = "From: MAILER-DAEMON@mx.example.org\n"
        .. "Subject: Mail delivery failed\n"
        .. "\n"
        .. "This is the DragonFly Mail Agent v0.13 at mx.example.org.\n"
        .. "\n"
        .. "There was an error delivering your mail to <tom@example.com>.\n"
        .. "\n"
        .. "mx.example.com [192.0.2.7] did not like our RCPT TO:\n"
        .. "550 5.1.1 <tom@example.com>: User unknown\n"
        .. "\n"
        .. "Message headers follow.\n"
        .. "\n"
        .. "Subject: Tea\n",
      recipients = {
        { recipient = "tom@example.com", code = 550, status = "5.1.1", stage = "rcpt", relay = { host = "mx.example.com",
          ip = "192.0.2.7" }, response = "550 5.1.1 <tom@example.com>: User unknown" },
      },
    },
    {
      text = "From: MAILER-DAEMON@mx.example.org\n"
        .. "Subject: Mail delivery failed\n"
        .. "\n"
        .. "This is the DragonFly Mail Agent v0.13 at mx.example.org.\n"
        .. "\n"
        .. "There was an error delivering your mail to <tom@example.com>.\n"
        .. "\n"
        .. "Could not deliver for the last 432000 seconds. Giving up.\n",
      recipients = {
        { recipient = "tom@example.com", reason = "expired" },
      },
    },
  },
}
