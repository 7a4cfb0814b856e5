-- PMDF, Sun Java System Messaging Server, iPlanet, Oracle Communications Messaging Server.
return {
  mta = "pmdf",
  source = { "PMDF return_failed.txt, return_delayed.txt" },
  marks = {
    "This report relates to a message you sent with the following header fields",
    "Your message cannot be delivered to the following recipients", "Your message is being returned",
  },
  lists = {
    lines = {
      "This report relates to {_}", "Your message cannot be delivered to {_}{start=yes}",
      "to the following recipients:{start=yes}", "Your message has been enqueued and undeliverable for {_}{outcome=deferred}",
      "Recipient address: {recipient:mailbox}{_}", "Original address: {original_recipient:mailbox}{_}", "Reason: {response}",
      "Diagnostic code: {_@diagnostic}{anew=yes}", "Remote system: {(}dns;{|}{)}{relay_host:word} ({_}", "Remote system: {_}",
      "Delivery attempt history for your mail:",
    },
    diagnostic = {
      "smtp;{?} {)}{response}", "{response}",
    },
  },

  -- Whole messages and what they say of each recipient.
  messages = {
    {
      text = "From: postmaster@mx.example.org\n"
        .. "Subject: Delivery Notification: Delivery has failed\n"
        .. "\n"
        .. "This report relates to a message you sent with the following header fields:\n"
        .. "\n"
        .. "  Message-id: <1@example.net>\n"
        .. "  Date: Mon, 30 Nov 2026 09:00:00 +0000\n"
        .. "  From: ida@example.net\n"
        .. "  To: tom@example.com\n"
        .. "  Subject: Tea\n"
        .. "\n"
        .. "Your message cannot be delivered to the following recipients:\n"
        .. "\n"
        .. "  Recipient address: tom@example.com\n"
        .. "  Reason: Remote SMTP server has rejected address\n"
        .. "  Diagnostic code: smtp;550 5.1.1 <tom@example.com>... User unknown\n"
        .. "  Remote system: dns;mx.example.com (TCP|192.0.2.1|47323|192.0.2.7|25) (mx.example.com ESMTP)\n"
        .. "\n"
        .. "  Recipient address: eva@example.org\n"
        .. "  Reason: Over quota\n",
      recipients = {
        { recipient = "tom@example.com", code = 550, status = "5.1.1", relay = { host = "mx.example.com" },
          response = "550 5.1.1 <tom@example.com>... User unknown" },
        { recipient = "eva@example.org", reason = "mailbox_full", response = "Over quota" },
      },
    },
  },
}
