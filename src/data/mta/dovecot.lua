-- Dovecot: what its LMTP server and its delivery agent say.
return {
  mta = "dovecot",
  source = { "https://doc.dovecot.org/latest/core/config/logging.html", "dovecot src/lib-lda/mail-deliver.c, pigeonhole lda-sieve-plugin.c" },
  process = { "dovecot", "dovecot-lda", "dovecot-deliver" },
  lists = {
    bare = { "{(}lmtp(,{|}lda({|}deliver({)}{_@line}", "{(}lmtp{|}lda{|}deliver{)}({_@user}){_@line}" },
    formats = { "{(}lmtp{|}lda{|}deliver{)}({_@user}){_@line}" },
    noise = { "{(}lmtp{|}lda{|}deliver{|}imap{|}pop3{|}imap-login{|}pop3-login{|}auth{|}master{|}anvil{)}{(}({|}:{)}{_}" },
    user = { "{_:digits}, {recipient}", "{recipient}" },
    line = {
      "{?}<{_:digits}>{)}{?}<{_}>{)}: {?}{_:id}: {)}{?}{(}Error{|}Warning{|}Info{)}: {)}{?}sieve: {)}msgid={_@message_id}: {_@came}",
      "{?}<{_:digits}>{)}{?}<{_}>{)}: {(}Error{|}Fatal{)}: {response}{outcome=failed}{stage=local}{origin=local}",
    },
    message_id = { "<{message_id}>", "unspecified", "{message_id}", "" },
    came = {
      "{?}fileinto action: {)}stored mail into mailbox {_}{outcome=delivered}{stage=local}", "saved mail to {_}{outcome=delivered}{stage=local}",
      "{?}fileinto action: {)}failed to store into mailbox {_}: {response}{outcome=failed}{stage=local}{origin=local}",
      "save failed to {?}open mailbox {)}{_}: {response}{outcome=failed}{stage=local}{origin=local}",
      "{(}rejected{|}reject action: rejected{)} {_}{outcome=rejected}{stage=local}{origin=local}",
    },
  },
  samples = {
    {
      line = "Nov 30 09:12:07 mail dovecot: lmtp(tom@example.com)<311><q0Q1AAB>: sieve: msgid=<7@example.org>: "
        .. "failed to store into mailbox 'INBOX': Quota exceeded (mailbox for user is full)",
      event = { mta = "dovecot", process = "dovecot", time = "Nov 30 09:12:07", outcome = "failed", stage = "local", recipient = "tom@example.com",
        message_id = "7@example.org", response = "Quota exceeded (mailbox for user is full)", text = "Quota exceeded (mailbox for user is full)",
        origin = "local" },
      absent = { "code", "relay" },
    },
    {
      line = "Nov 30 09:12:07 mail dovecot: lda(tom@example.com)<311><q0Q1AAB>: msgid=<7@example.org>: saved mail to INBOX",
      event = { mta = "dovecot", outcome = "delivered", stage = "local", recipient = "tom@example.com", message_id = "7@example.org" },
      absent = { "response" },
    },
    {
      line = "Nov 30 09:12:07 mail dovecot: lmtp(311, tom@example.com): q0Q1AAB: msgid=<7@example.org>: save failed to INBOX: Permission denied",
      event = { mta = "dovecot", outcome = "failed", recipient = "tom@example.com", response = "Permission denied" },
    },
    { line = "Nov 30 09:12:07 mail dovecot: imap-login: Login: user=<tom>, method=PLAIN, rip=192.0.2.9, lip=192.0.2.1", event = false },
  },
}
