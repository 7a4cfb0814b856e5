-- Cyrus IMAP: its LMTP server.
return {
  mta = "cyrus",
  source = { "https://www.cyrusimap.org/", "cyrus-imapd imap/lmtpd.c, imap/lmtpengine.c" },
  process = { "lmtp", "lmtpd", "lmtpunix", "cyrus", "lmtpproxyd" },
  lists = {
    formats = {
      "verify_user({recipient}) failed: {response}{outcome=failed}{stage=local}{origin=local}",
      "Delivered: {_@message_id} to mailbox: {_}{outcome=delivered}{stage=local}",
      "dupelim: eliminated duplicate message to {_} id {_@message_id} {_}{outcome=delivered}{stage=local}",
    },
    message_id = { "<{message_id}>", "{_}" },
  },
  samples = {
    {
      line = "Nov 30 09:12:07 mail cyrus/lmtp[311]: verify_user(tom@example.com) failed: Over quota",
      event = { mta = "cyrus", process = "cyrus/lmtp", pid = 311, time = "Nov 30 09:12:07", outcome = "failed", stage = "local",
        recipient = "tom@example.com", response = "Over quota", text = "Over quota", origin = "local" },
      absent = { "code", "relay" },
    },
    {
      line = "Nov 30 09:12:07 mail lmtpunix[311]: Delivered: <7@example.org> to mailbox: user.tom",
      event = { mta = "cyrus", outcome = "delivered", stage = "local", message_id = "7@example.org" },
      absent = { "recipient" },
    },
    { line = "Nov 30 09:12:07 mail cyrus/lmtp[311]: accepted connection", event = false },
  },
}
