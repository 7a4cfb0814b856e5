-- CommuniGate Pro: a line for each recipient, below it what the module reports.
return {
  mta = "communigate",
  source = { "CommuniGate Pro Guide, Mail transfer: delivery reports" },
  marks = {
    "Failed to deliver to '", "Message delivery to '", "Relay to '",
  },
  lists = {
    lines = {

      "{(}Failed to deliver to{|}Message delivery to{|}Relay to{)} '{recipient:mailbox}'{?} delayed{outcome=deferred}{|}{)}{_}",
      "{_:word} module(domain {_}) reports:", "{_:word} module({_}) reports:", "host {relay_host:word} says:",
      "host {relay_host:word} {_@asked} says:", "{response@reply}",
    },
    asked = {
      "{_}",
    },
    reply = {
      "{_/ddd/} {_}", "{_/ddd/}-{_}",
    },
  },

  -- Whole messages and what they say of each recipient.
  messages = {
    {
      text = "From: MAILER-DAEMON@mx.example.org\n"
        .. "Subject: Undeliverable mail: Tea\n"
        .. "\n"
        .. "Failed to deliver to 'tom@example.com'\n"
        .. "SMTP module(domain example.com) reports:\n"
        .. " host mx.example.com says:\n"
        .. " 550 5.1.1 <tom@example.com>: User unknown\n"
        .. "\n"
        .. "Failed to deliver to 'eva@example.org'\n"
        .. "LOCAL module(account eva) reports:\n"
        .. " account is full (quota exceeded)\n",
      recipients = {
        { recipient = "tom@example.com", code = 550, status = "5.1.1", relay = { host = "mx.example.com" },
          response = "550 5.1.1 <tom@example.com>: User unknown" },
        { recipient = "eva@example.org", response = "account is full (quota exceeded)", reason = "mailbox_full" },
      },
    },
  },
}
