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
      "{status/d.D.D/} - {*}{_/a/} {)}{code/ddd/}-'{response>}' (delivery attempts: {_}{origin=remote}",
      "{status/d.D.D/} - {*}{_/a/} {)}{response} (delivery attempts: {_}",
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
}
