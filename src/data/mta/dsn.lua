-- A delivery status notification: the fields of one recipient, with or without those of the message.
return {
  mta = "dsn",
  source = { "RFC 3464 2.2, 2.3", "RFC 6533 3", "bounces of Postfix, Sendmail, Exchange, Notes, Yandex, Apple" },
  starts = {
    "Reporting-MTA:", "Original-Envelope-Id:", "DSN-Gateway:", "Received-From-MTA:", "Arrival-Date:", "Original-Recipient:",
    "Final-Recipient:", "Action:", "Status:", "Remote-MTA:", "Diagnostic-Code:", "Last-Attempt-Date:", "Will-Retry-Until:",
    "X-Actual-Recipient:", "X-Postfix-", "X-Supplementary-Info:", "X-Display-Name:",
  },
  -- Where the words of a bounce end and its fields begin.
  ends = { "Reporting-MTA:", "Original-Envelope-Id:", "Final-Recipient:", "Original-Recipient:", "X-Actual-Recipient:" },
  records = {
    recipient = {
      kind = "fields",
      keys = {
        ["Original-Recipient"] = "{_@original}",
        ["Final-Recipient"] = "{_@final}",
        Action = "{mta_verdict@action}",
        Status = "{_@status}",
        ["Remote-MTA"] = "{_@remote}",
        ["Diagnostic-Code"] = "{_@diagnostic}",
        ["X-Postfix-Queue-ID"] = "{queue_id}",
        ["X-Postfix-Sender"] = "{_@sender}",
        ["Last-Attempt-Date"] = "{time}",
      },
    },
  },
  role = "status",
  lists = {
    bare = { "{_%recipient}" },
    original = { "<{original_recipient>}>", "{_}; <{original_recipient>}>", "{_}; {original_recipient}", "{_};<{original_recipient>}>",
      "{_};{original_recipient}", "{original_recipient}" },
    final = { "<{recipient>}>", "{_}; <{recipient>}>", "{_}; {recipient}", "{_};<{recipient>}>", "{_};{recipient}", "{recipient}" },
    sender = { "{_}; {sender}", "{_};{sender}", "{sender}" },
    action = {
      "{(}failed{|}Failed{|}FAILED{|}failure{)}{_}{outcome=bounced}", "{(}delayed{|}Delayed{|}DELAYED{)}{_}{outcome=deferred}",
      "{(}delivered{|}Delivered{|}relayed{|}Relayed{|}expanded{|}Expanded{|}deliverable{)}{_}{outcome=delivered}",
      "{(}expired{|}Expired{)}{_}{outcome=expired}", "{_}",
    },
    status = { "{mta_status/d.D.D/}", "{mta_status/d.D.D/} {_}" },
    remote = { "{(}dns{|}DNS{|}Dns{|}smtp{|}SMTP{)};{_@host}", "{_};", "{_};{_@host}", "{_@host}" },
    host = {
      "", "{?} {)}{relay_host:word} ({?}TCP-{)}{relay_ip:hex}{_}", "{?} {)}{relay_host:word} ([{relay_ip:hex}]{_}",
      "{?} {)}[{relay_ip:hex}]", "{?} {)}{relay_host:word}. ({_}", "{?} {)}{relay_host:word}",
    },
    diagnostic = {
      "{(}smtp{|}SMTP{|}Smtp{|}esmtp{|}lmtp{)};{?} {)}{response}", "X-Postfix;{?} {)}{response@local}{origin=local}",
      "{(}X-{|}x-{)}{_};{?} {)}{response@local}", "unknown;{?} {)}{response}", "{response}",
    },
    ["local"] = { "{_}" },
    -- What a diagnostic tells besides, read for a report only.
    text = {
      -- IronPort: the status that it made of the reply, and the reply
      "{status/d.D.D/} - {*}{_/a/} {)}{code/ddd/}-'{response>}'{_}{origin=remote}",
      "{status/d.D.D/} - {response>} (delivery attempts: {_}",
      "220-{_:word} {response@failed}{origin=remote}", -- a greeting, then the refusal
      "host {_@peer} said: {response>} (in reply to {_@command} command){origin=remote}",
      "host {_@peer} said: {response}{origin=remote}",
      "host {_@peer} refused to talk to me: {response}{stage=banner}{origin=remote}",
      "{_}",
    },
    failed = { "{_/4dd /}{_}", "{_/5dd /}{_}" },
    peer = {
      "{relay_host}[{relay_ip:hex}]:{relay_port:digits}", "{relay_host}[{relay_ip:hex}]",
      "{relay_host:word} [{relay_ip:hex}]", "{_}",
    },
  },
  samples = {
    {
      line = "Final-Recipient: rfc822; tom@example.com Action: failed Status: 5.3.4 Remote-MTA: dns; mx.example.net"
        .. " Diagnostic-Code: smtp; 552 too long: 12 MB",
      event = {
        mta = "dsn", outcome = "bounced", mta_verdict = "failed", mta_status = "5.3.4", recipient = "tom@example.com",
        relay = { host = "mx.example.net" }, response = "552 too long: 12 MB", code = 552, text = "too long: 12 MB", origin = "remote",
      },
    },
    {
      line = "Final-Recipient: rfc822; tom@example.com\nOriginal-Recipient: rfc822;info@example.com\nAction: failed\nStatus: 5.1.1"
        .. "\nRemote-MTA: dns; mx.example.com\nDiagnostic-Code: smtp; 550 5.1.1 <tom@example.com>: no such\n    user here",
      event = {
        mta = "dsn", outcome = "bounced", mta_verdict = "failed", mta_status = "5.1.1", recipient = "tom@example.com",
        original_recipient = "info@example.com", relay = { host = "mx.example.com" },
        response = "550 5.1.1 <tom@example.com>: no such user here", code = 550, status = "5.1.1", status_source = "reply",
        text = "<tom@example.com>: no such user here", origin = "remote",
      },
      absent = { "inner", "lines", "complete", "stage" },
    },
  },

  -- Whole messages and what they say of each recipient.
  messages = {
    { -- a status that IronPort made; a greeting that refuses; Postfix's own words around a reply
      text = "From: MAILER-DAEMON@mx.example.org\nSubject: Delivery Status Notification\nMIME-Version: 1.0\n"
        .. "Content-Type: multipart/report; report-type=delivery-status; boundary=b\n\n--b\n\nSorry.\n--b\n"
        .. "Content-Type: message/delivery-status\n\nReporting-MTA: dns; mx.example.org\n\n"
        .. "Final-Recipient: rfc822;tom@example.com\nAction: failed\nStatus: 5.0.0 (permanent failure)\n"
        .. "Diagnostic-Code: smtp; 5.1.0 - Unknown address error 550-'5.2.2 Mailbox full' (delivery attempts: 0)\n\n"
        .. "Final-Recipient: rfc822;eva@example.com\nAction: failed\nStatus: 4.2.1\n"
        .. "Diagnostic-Code: smtp; 220-mx.example.com 421 4.2.1 Service refused, please try later\n\n"
        .. "Final-Recipient: rfc822;jon@example.com\nAction: failed\nStatus: 5.0.0\n"
        .. "Diagnostic-Code: X-Postfix; host mx.example.com[192.0.2.7] said: 550 5.1.1\n    no such user (in reply to RCPT TO command)\n"
        .. "--b--\n",
      mta = false,
      recipients = {
        { recipient = "tom@example.com", code = 550, status = "5.2.2", mta_status = "5.0.0", response = "5.2.2 Mailbox full" },
        { recipient = "eva@example.com", code = 421, status = "4.2.1" },
        { recipient = "jon@example.com", code = 550, status = "5.1.1", stage = "rcpt", origin = "remote",
          relay = { host = "mx.example.com", ip = "192.0.2.7" }, response = "550 5.1.1 no such user" },
      },
    },
    { -- no blank line between recipients; an original recipient alone
      text = "From: MAILER-DAEMON@mx.example.org\nSubject: Undeliverable\nMIME-Version: 1.0\n"
        .. "Content-Type: multipart/report; report-type=delivery-status; boundary=b\n\n--b\n\nSorry.\n--b\n"
        .. "Content-Type: message/delivery-status\n\nReporting-MTA: dns; mx.example.org\n"
        .. "Final-Recipient: rfc822; tom@example.com\nOriginal-Recipient: rfc822;tom@example.com\nAction: failed\nStatus: 5.1.1\n"
        .. "Diagnostic-Code: smtp; 550 5.1.1 no\nOriginal-Recipient: <eva@example.com>\nAction: failed\n"
        .. "Diagnostic-Code: smtp; 552 full\n--b--\n",
      mta = false,
      recipients = { { recipient = "tom@example.com", code = 550 }, { recipient = "eva@example.com", code = 552 } },
    },
    { -- no part holds the fields, the words say more than the fields, a file stands for an address
      text = "From: MAILER-DAEMON@mx.example.org\nSubject: Undeliverable\n\nA message could not be delivered:\n\n"
        .. "<tom@example.com>: 550 5.1.1 no such user\n\nReporting-MTA: dns; mx.example.org\n\n"
        .. "Final-Recipient: rfc822; tom@example.com\nAction: failed\nStatus: 5.0.0\n\n"
        .. "Final-Recipient: rfc822; |/usr/bin/sort\nOriginal-Recipient: rfc822;eva@example.com\nAction: failed\n"
        .. "Status: 4.0.0 (example.com: host name lookup failure)\n",
      mta = false,
      recipients = {
        { recipient = "tom@example.com", code = 550, status = "5.1.1", mta_status = "5.0.0", reason = "user_unknown" },
        { recipient = "eva@example.com", mta_status = "4.0.0", reason = "dns_failure" },
      },
    },
    { -- the report of another, enclosed
      text = "From: MAILER-DAEMON@mx.example.org\nSubject: =?UTF-8?Q?Returned_mail?=\nMIME-Version: 1.0\n"
        .. "Content-Type: multipart/mixed; boundary=a\n\n--a\n\nSee below.\n--a\nContent-Type: message/rfc822\n\n"
        .. "From: MAILER-DAEMON@mx.example.net\nSubject: Undeliverable\nMIME-Version: 1.0\n"
        .. "Content-Type: multipart/report; report-type=delivery-status; boundary=b\n\n--b\n"
        .. "Content-Type: message/delivery-status\n\nReporting-MTA: dns; mx.example.net\n\n"
        .. "Final-Recipient: rfc822; tom@example.com\nAction: failed\nStatus: 5.1.1\n--b--\n--a--\n",
      mta = false,
      recipients = { { recipient = "tom@example.com", mta_status = "5.1.1", reason = "user_unknown" } },
    },
    { -- nobody is named but by the message itself
      text = "From: MAILER-DAEMON@mx.example.org\nSubject: Undeliverable\nMIME-Version: 1.0\n"
        .. "Content-Type: multipart/mixed; boundary=a\n\n--a\n\nThe mailbox is full.\n--a\nContent-Type: message/rfc822\n\n"
        .. "From: ida@example.net\nTo: Tom <tom@example.com>\nSubject: Tea\n\nTea.\n--a--\n",
      mta = false,
      recipients = { { recipient = "tom@example.com", reason = "mailbox_full" } },
    },
  },
}
