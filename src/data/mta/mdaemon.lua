-- MDaemon: the address, then the session with a time before each line.
return {
  mta = "mdaemon",
  source = { "MDaemon DSN.dat, bounces of MDaemon 6 to 20" },
  marks = {
    "The attached message had PERMANENT fatal delivery errors",
    "The attached message had TRANSIENT non-fatal delivery errors",
  },
  lists = {
    lines = {
      "The attached message had TRANSIENT {_}{outcome=deferred}", "The attached message had {_}",
      "After one or more unsuccessful {_}", "been removed from the mail queue {_}", "of delivery attempts are {_}",
      "YOUR MESSAGE {_}", "Failed address: {recipient:mailbox}",
      "{_/a dddd-dd-dd dd:dd:dd/}: {*} {)}<-- {response@failed}{anew=yes}", "{_/a dddd-dd-dd dd:dd:dd/}: {_}",
    },
    failed = {
      "{_/4dd /}{_}", "{_/4dd-/}{_}", "{_/5dd /}{_}", "{_/5dd-/}{_}",
    },
  },

  -- Whole messages and what they say of each recipient.
  messages = {
    {
      text = "From: MDaemon at example.org <MDaemon@example.org>\n"
        .. "Subject: Permanent Delivery Failure\n"
        .. "\n"
        .. "The attached message had PERMANENT fatal delivery errors!\n"
        .. "\n"
        .. "After one or more unsuccessful delivery attempts the attached message has\n"
        .. "been removed from the mail queue on this server.\n"
        .. "\n"
        .. "YOUR MESSAGE WAS NOT DELIVERED TO ONE OR MORE RECIPIENTS!\n"
        .. "\n"
        .. "--------------------------------------------------\n"
        .. "Failed address: tom@example.com\n"
        .. "\n"
        .. "--- Session Transcript ---\n"
        .. " Mon 2026-11-30 09:00:00: *  From: ida@example.net\n"
        .. " Mon 2026-11-30 09:00:00: *  To: tom@example.com\n"
        .. " Mon 2026-11-30 09:00:01: <-- 220 mx.example.com ESMTP\n"
        .. " Mon 2026-11-30 09:00:01: --> RCPT To:<tom@example.com>\n"
        .. " Mon 2026-11-30 09:00:01: <-- 550 5.1.1 <tom@example.com>: User unknown\n"
        .. " Mon 2026-11-30 09:00:01: --> QUIT\n"
        .. "--- End Transcript ---\n",
      recipients = {
        { recipient = "tom@example.com", code = 550, status = "5.1.1",
          response = "550 5.1.1 <tom@example.com>: User unknown" },
      },
    },
  },
}
