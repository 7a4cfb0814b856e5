-- Postfix: delivery agents, postscreen, smtpd, cleanup, milter and queue manager.
return {
  mta = "postfix",
  source = { "https://www.postfix.org/DEBUG_README.html", "postfix src/global/log_adhoc.c", "postfix src/smtpd/smtpd_check.c" },
  process = { "postfix" },
  -- What its bounces say.
  marks = {
    "This is the mail system at host", "This is the Postfix program at host",
    "I'm sorry to have to inform you that your message could not",
    "I'm sorry to have to inform you that the message returned",
  },
  lists = {
    lines = {
      "{response@numbered}", "# THIS IS A WARNING ONLY. {_}{outcome=deferred}",
      "Your message could not be delivered for more than {_}{outcome=deferred}",
      "Enclosed is the mail delivery report that you requested.{outcome=delivered}",
      "<{recipient:mailbox}> (expanded from <{original_recipient:mailbox}>): {response}",
      "<{recipient:mailbox}> (expanded from <{original_recipient:mailbox}>):", "<{recipient:mailbox}>: {response}",
    },
    numbered = {
      "{_/ddd/} {_}", "{_/ddd/}-{_}",
    },
    text = {
      "delivery via {_@peer}: {response}{outcome=delivered}",
      "host {_@peer} refused to talk to me: 220-{_:word} {response}{stage=banner}", "{_@reason}",
    },
    -- A message without a prefix; a reason alone, as bounces, tickets and postqueue quote it.
    bare = {
      "{queue_id:id}: {_@final}", "{queue_id/HHHHHn/}: {_@queued}", "{queue_id/dn/}: {_@queued}", "NOQUEUE: {_@refusals}",
      "{_@unqueued}",
      "{_@quoted}", "({_@quoted>})", "{_%waiting}",
    },
    quoted = {
      "host {_@peer} said: {response>} (in reply to {_@command} command){_}",
      "host {_@peer} said: {response}",
      "host {_@peer} refused to talk to me: {response}{stage=banner}",
      "connect to {_@unreached}{stage=connect}",
      "delivery temporarily suspended: {_@quoted}",
      "{response@broken}",
    },
    noise = {
      "{_/HHHHHn/}: {_@progress}", "{_/dn/}: {_@progress}", "NOQUEUE: {_@progress}",
      "{(}connect{|}disconnect{)} from {_}[{_}]{_}",
      "{(}lost connection{|}timeout{|}too many errors{|}improper command pipelining{)} after {_}[{_}]{_}",
      "{(}Anonymous{|}Untrusted{|}Trusted{|}Verified{)} TLS connection established {_}",
    },
    progress = {
      "{(}client={|}uid={|}removed{|}skipped, still being delivered{|}message-id={|}resent-message-id={)}{_}",
      "from=<{_}>, size={_}", "{(}sender{|}postmaster{)} {_} notification: {_}",
      "{(}filter{|}redirect{|}bcc{|}prepend{|}replace{|}strip{|}info{)}: {_} from {_}",
    },
    formats = { "{queue_id:id}: {_@queued}", "{_@unqueued}" },
    queued = {
      "{_@final}",
      "{_@refusals}",
      -- one attempt at one host
      "host {_@peer} said: {response>} (in reply to {_@command} command){outcome=attempt}",
      "host {_@peer} refused to talk to me: {response}{outcome=attempt}{stage=banner}",
      "{response@broken}{outcome=attempt}",
      "SASL authentication failed; server {_@peer} said: {response}{outcome=attempt}{stage=auth}",
      "{response@unsafe}{outcome=attempt}{stage=starttls}",
    },
    final = {
      -- one recipient of one delivery
      "to={(}<{recipient:mailbox}>, {|}{_@recipient}, {)}{?}orig_to={_@original}, {)}relay={_@relay}, {_}delay={delay}, "
        .. "{_@course}",
      -- the queue manager gives up
      "from=<{sender}>, status={mta_verdict@verdict}, returned to sender{stage=queue}",
    },
    unqueued = {
      "connect to {_@unreached}{outcome=attempt}{stage=connect}",
      "{mta_verdict/proxy-reject/}: {_:name@command}: {_@refused}{outcome=rejected}{origin=local}",
      -- before version 2.1
      "{mta_verdict/reject/}: {(}RCPT{stage=rcpt}{|}MAIL{stage=mail}{|}CONNECT{stage=connect}{|}HELO{stage=ehlo}{|}EHLO{stage=ehlo}"
        .. "{|}VRFY{stage=vrfy}{|}ETRN{|}DATA{stage=data}{)} from {_@client}: {_@refused}{outcome=rejected}{origin=local}",
    },
    -- by smtpd, postscreen, a milter or a header check
    refusals = {
      "{mta_verdict@refusal}: {(}header{|}body{|}mime-header{|}nested-header{)} {_@checked>}; from=<{_@check}{stage=eom}",
      "{mta_verdict@refusal}: {_:name@command} from {_@client}: {_@refused}",
      "{mta_verdict/proxy-reject/}: {_:name@command}: {_@refused}{outcome=rejected}{origin=local}",
    },
    recipient = { "<{recipient}>", "{recipient}" },
    original = { "<{original_recipient}>", "{original_recipient}" },
    -- An agent on this host (local, virtual, a pipe) is named without an address.
    checked = { "{_>} from {_@client}", "{_}" }, -- the header itself may say "from"
    check = { "{sender}>{?} to=<{recipient}>{)}{_@remark}" },
    remark = { "{_}: {response}", "{_}" },
    relay = {
      "none",
      "{relay_host}[{relay_ip:hex}]:{relay_port:digits}",
      "{relay_host}[{relay_ip:hex}]",
      "{relay_host}[{relay_path}]",
      "{_}{stage=local}",
    },
    -- Before version 2.3 without dsn=.
    course = {
      "dsn={mta_status}, status={_@ending}", "status={_@ending}", "{_}, dsn={mta_status}, status={_@ending}",
      "{_}, status={_@ending}",
    },
    ending = {
      "{mta_verdict=sent}sent ({_@accepted>}){outcome=delivered}",
      "{mta_verdict=deliverable}deliverable ({response>}){outcome=delivered}{stage=rcpt}",
      "{mta_verdict@verdict} ({_@reason>})",
      "{mta_verdict@verdict} ({_@reason}",
      "{mta_verdict:word@verdict}",
    },
    accepted = { "{response@accepted_reply}{stage=eom}", "{response}" },
    accepted_reply = { "{_/ddd/} {_}", "{_/ddd/}-{_}" },
    verdict = {
      "sent{outcome=delivered}", "deliverable{_}{outcome=delivered}", "bounced{outcome=bounced}", "deferred{outcome=deferred}",
      "SOFTBOUNCE{outcome=deferred}", "undeliverable{_}{outcome=bounced}", "expired{outcome=expired}",
      "force-expired{outcome=expired}", "{_}",
    },
    refusal = {
      "{?}milter-{|}proxy-{)}reject{outcome=rejected}{origin=local}", "{?}milter-{)}hold{outcome=held}{origin=local}",
      "{?}milter-{)}discard{outcome=rejected}{origin=local}",
      "{?}milter-{)}{(}warning{|}warn{|}reject_warning{)}{outcome=warned}{origin=local}",
    },
    refused = {
      "{response>}; from=<{_@envelope}",
      "{response>}; to=<{recipient}>{_}",
      "{response>}; proto={_}",
      "{response>}; helo={_}",
      "from=<{_@envelope}",
      "{response}",
    },
    envelope = { "{sender}>{?},{)} to=<{recipient}>{_}", "{sender}>{_}" },
    -- What stands in the brackets after status=.
    reason = {
      "host {_@peer} said: {response>} (in reply to {_@command} command)",
      "host {_@peer} said: {response}",
      "host {_@peer} refused to talk to me: {response}{stage=banner}",
      "delivery temporarily suspended: {_@reason}",
      "connect to {_@unreached}{stage=connect}",
      "TLS is required, but host {_@peer} refused to start TLS: {response}{stage=starttls}",
      "SASL authentication failed; server {_@peer} said: {response}{stage=auth}",
      "{response@told}",
    },
    unreached = {
      "{relay_host}[{relay_ip:hex}]:{relay_port:digits}: {response}",
      "{relay_host}[{relay_ip:hex}]: {response@refused_port}",
      "{relay_host}[{relay_path}]: {response}",
    },
    refused_port = { "{_>} (port {relay_port:digits})", "{_}" },
    -- Postfix's own words; the response is the whole of them.
    told = {
      "{_@broken}",
      "{(}Host or domain name not found. {|}Name service error for {|}unable to look up host {)}{_}{stage=dns}",
      "Domain {_} does not accept mail (nullMX){stage=dns}",
      "SASL authentication failed{_}{stage=auth}",
      "{_@unsafe}{stage=starttls}",
      "{_}",
    },
    broken = {
      "lost connection with {_@peer} while {_@command}",
      "conversation with {_@peer} timed out while {_@command}",
    },
    unsafe = { "{(}TLS is required{|}Cannot start TLS: {|}Server certificate not {|}TLSA lookup error {)}{_}" },
    peer = { "{relay_host}[{relay_ip:hex}]:{relay_port:digits}", "{relay_host}[{relay_ip:hex}]", "{_}" },
  },

  records = {
    -- postqueue -j
    waiting = {
      kind = "json", needs = { "queue_name", "queue_id", "recipients.delay_reason" },
      keys = {
        queue_name = "{_}", queue_id = "{queue_id}", message_size = "{size}", sender = "{sender}",
        ["recipients.address"] = "{recipient}", ["recipients.delay_reason"] = "{_@reason}{outcome=deferred}",
      },
    },
  },

  -- A line and what it says; `absent` names facts it must not seem to say; `event = false`: no delivery event.
  samples = {
    -- one recipient of one delivery
    {
      line = "Mar  4 09:12:07 mx postfix/smtp[2101]: AC9AAAB4BAE: to=<lea@example.com>, "
        .. "relay=mx.example.com[192.0.2.7]:25, delay=0.42, delays=0.05/0.01/0.2/0.16, dsn=5.1.1, "
        .. "status=bounced (host mx.example.com[192.0.2.7] said: 550 5.1.1 <lea@example.com>: Recipient "
        .. "address rejected: User unknown (in reply to RCPT TO command))",
      event = {
        mta = "postfix", outcome = "bounced", mta_verdict = "bounced", mta_status = "5.1.1",
        time = "Mar  4 09:12:07", process = "postfix/smtp", pid = 2101, queue_id = "AC9AAAB4BAE",
        recipient = "lea@example.com", delay = 0.42,
        relay = { host = "mx.example.com", ip = "192.0.2.7", port = 25 }, stage = "rcpt", origin = "remote",
        response = "550 5.1.1 <lea@example.com>: Recipient address rejected: User unknown", code = 550,
        status = "5.1.1", status_source = "reply",
        text = "<lea@example.com>: Recipient address rejected: User unknown",
      },
      absent = { "lines", "complete", "client_host" },
    },
    {
      line = "2026-03-04T09:12:08.120331+01:00 mx postfix-out/smtp[2102]: 4kQm3V5tWhz9sYC: "
        .. "to=<tom@example.com>, relay=mx.example.com[2001:db8::7]:25, conn_use=3, delay=12, "
        .. "delays=9.9/0/0.1/2, tls=dane/!requiretls:nocertmatch, dsn=2.0.0, status=sent (250 2.0.0 Ok: queued "
        .. "as 5BC0D)",
      event = {
        mta = "postfix", outcome = "delivered", mta_verdict = "sent", mta_status = "2.0.0",
        time = "2026-03-04T09:12:08.120331+01:00", process = "postfix-out/smtp", pid = 2102,
        queue_id = "4kQm3V5tWhz9sYC", recipient = "tom@example.com", delay = 12,
        relay = { host = "mx.example.com", ip = "2001:db8::7", port = 25 }, stage = "eom", origin = "remote",
        response = "250 2.0.0 Ok: queued as 5BC0D", code = 250, status = "2.0.0", status_source = "reply",
        text = "Ok: queued as 5BC0D",
      },
      absent = { "lines", "complete", "client_host" },
    },
    {
      line = "Mar  4 09:12:09 mx postfix/smtp[2103]: AC9AAAB4BAF: to=<ida@example.com>, "
        .. "orig_to=<info@example.org>, relay=mx.example.com[192.0.2.7]:25, delay=1.1, delays=0/0/0.6/0.5, "
        .. "dsn=5.7.26, status=bounced (host mx.example.com[192.0.2.7] said: 550-5.7.26 This message is not "
        .. "authenticated. 550-5.7.26 SPF and DKIM did 550 5.7.26 not pass. (in reply to end of DATA command))",
      event = {
        mta = "postfix", outcome = "bounced", mta_verdict = "bounced", mta_status = "5.7.26",
        time = "Mar  4 09:12:09", process = "postfix/smtp", pid = 2103, queue_id = "AC9AAAB4BAF",
        recipient = "ida@example.com", original_recipient = "info@example.org", delay = 1.1,
        relay = { host = "mx.example.com", ip = "192.0.2.7", port = 25 }, stage = "eom", origin = "remote",
        response = "550-5.7.26 This message is not authenticated. 550-5.7.26 SPF and DKIM did 550 5.7.26 not pass.",
        code = 550, status = "5.7.26", status_source = "reply",
        text = "This message is not authenticated. SPF and DKIM did not pass.",
        lines = { "This message is not authenticated.", "SPF and DKIM did", "not pass." },
      },
      absent = { "complete", "client_host" },
    },
    {
      line = "Mar  4 09:12:10 mx postfix/smtp[2104]: AC9AAAB4BB0: to=<uma@example.com>, "
        .. "relay=mx.example.com[192.0.2.7]:25, delay=2, delays=0/0/1/1, dsn=4.1.1, status=SOFTBOUNCE (host "
        .. "mx.example.com[192.0.2.7] said: 550 5.1.1 No such user (in reply to RCPT TO command))",
      event = {
        mta = "postfix", outcome = "deferred", mta_verdict = "SOFTBOUNCE", mta_status = "4.1.1",
        time = "Mar  4 09:12:10", process = "postfix/smtp", pid = 2104, queue_id = "AC9AAAB4BB0",
        recipient = "uma@example.com", delay = 2, relay = { host = "mx.example.com", ip = "192.0.2.7", port = 25 },
        stage = "rcpt", origin = "remote", response = "550 5.1.1 No such user", code = 550, status = "5.1.1",
        status_source = "reply", text = "No such user",
      },
      absent = { "lines", "complete", "client_host" },
    },
    {
      line = "Mar  4 09:12:11 mx postfix/smtp[2105]: AC9AAAB4BB1: to=<pia@example.com>, relay=none, delay=30, "
        .. "delays=0/0/30/0, dsn=4.4.1, status=deferred (connect to mx.example.com[192.0.2.7]:25: Connection "
        .. "timed out)",
      event = {
        mta = "postfix", outcome = "deferred", mta_verdict = "deferred", mta_status = "4.4.1",
        time = "Mar  4 09:12:11", process = "postfix/smtp", pid = 2105, queue_id = "AC9AAAB4BB1",
        recipient = "pia@example.com", delay = 30, relay = { host = "mx.example.com", ip = "192.0.2.7", port = 25 },
        stage = "connect", origin = "local", response = "Connection timed out", status = "4.4.1",
        status_source = "mta", text = "Connection timed out",
      },
      absent = { "code", "lines", "complete", "client_host" },
    },
    {
      line = "Mar  4 09:12:12 mx postfix/smtp[2106]: AC9AAAB4BB2: to=<ben@example.net>, relay=none, delay=0.2, "
        .. "delays=0/0/0.2/0, dsn=5.4.4, status=bounced (Host or domain name not found. Name service error for "
        .. "name=example.net type=AAAA: Host not found)",
      event = {
        mta = "postfix", outcome = "bounced", mta_verdict = "bounced", mta_status = "5.4.4",
        time = "Mar  4 09:12:12", process = "postfix/smtp", pid = 2106, queue_id = "AC9AAAB4BB2",
        recipient = "ben@example.net", delay = 0.2, stage = "dns", origin = "local",
        response = "Host or domain name not found. Name service error for name=example.net type=AAAA: Host not "
          .. "found",
        status = "5.4.4", status_source = "mta",
        text = "Host or domain name not found. Name service error for name=example.net type=AAAA: Host not found",
      },
      absent = { "code", "relay", "lines", "complete", "client_host" },
    },
    {
      line = "Mar  4 09:12:13 mx postfix/smtp[2107]: AC9AAAB4BB3: to=<eva@example.com>, "
        .. "relay=mx.example.com[192.0.2.7]:25, delay=0.3, delays=0/0/0.3/0, dsn=4.7.0, status=deferred (host "
        .. "mx.example.com[192.0.2.7] refused to talk to me: 421 4.7.0 Too many connections)",
      event = {
        mta = "postfix", outcome = "deferred", mta_verdict = "deferred", mta_status = "4.7.0",
        time = "Mar  4 09:12:13", process = "postfix/smtp", pid = 2107, queue_id = "AC9AAAB4BB3",
        recipient = "eva@example.com", delay = 0.3,
        relay = { host = "mx.example.com", ip = "192.0.2.7", port = 25 }, stage = "banner", origin = "remote",
        response = "421 4.7.0 Too many connections", code = 421, status = "4.7.0", status_source = "reply",
        text = "Too many connections",
      },
      absent = { "lines", "complete", "client_host" },
    },
    {
      line = "Mar  4 09:12:14 mx postfix/error[2108]: AC9AAAB4BB4: to=<max@example.com>, relay=none, "
        .. "delay=600, delays=599/1/0/0, dsn=4.4.2, status=deferred (delivery temporarily suspended: lost "
        .. "connection with mx.example.com[192.0.2.7] while sending end of data -- message may be sent more "
        .. "than once)",
      event = {
        mta = "postfix", outcome = "deferred", mta_verdict = "deferred", mta_status = "4.4.2",
        time = "Mar  4 09:12:14", process = "postfix/error", pid = 2108, queue_id = "AC9AAAB4BB4",
        recipient = "max@example.com", delay = 600, relay = { host = "mx.example.com", ip = "192.0.2.7" },
        stage = "eom", origin = "local",
        response = "lost connection with mx.example.com[192.0.2.7] while sending end of data -- message may be "
          .. "sent more than once",
        status = "4.4.2", status_source = "mta",
        text = "lost connection with mx.example.com[192.0.2.7] while sending end of data -- message may be "
          .. "sent more than once",
      },
      absent = { "code", "lines", "complete", "client_host" },
    },
    {
      line = "Mar  4 09:12:15 mx postfix/smtp[2109]: AC9AAAB4BB5: to=<kai@example.com>, "
        .. "relay=mx.example.com[192.0.2.7]:25, delay=301, delays=0/0/1/300, dsn=4.4.2, status=deferred "
        .. "(conversation with mx.example.com[192.0.2.7] timed out while receiving the initial server greeting)",
      event = {
        mta = "postfix", outcome = "deferred", mta_verdict = "deferred", mta_status = "4.4.2",
        time = "Mar  4 09:12:15", process = "postfix/smtp", pid = 2109, queue_id = "AC9AAAB4BB5",
        recipient = "kai@example.com", delay = 301,
        relay = { host = "mx.example.com", ip = "192.0.2.7", port = 25 }, stage = "banner", origin = "local",
        response = "conversation with mx.example.com[192.0.2.7] timed out while receiving the initial server "
          .. "greeting",
        status = "4.4.2", status_source = "mta",
        text = "conversation with mx.example.com[192.0.2.7] timed out while receiving the initial server greeting",
      },
      absent = { "code", "lines", "complete", "client_host" },
    },
    {
      line = "Mar  4 09:12:16 mx postfix/smtp[2110]: AC9AAAB4BB6: to=<kim@example.com>, "
        .. "relay=mx.example.com[192.0.2.7]:25, delay=1, delays=0/0/1/0, dsn=4.7.4, status=deferred (TLS is "
        .. "required, but was not offered by host mx.example.com[192.0.2.7])",
      event = {
        mta = "postfix", outcome = "deferred", mta_verdict = "deferred", mta_status = "4.7.4",
        time = "Mar  4 09:12:16", process = "postfix/smtp", pid = 2110, queue_id = "AC9AAAB4BB6",
        recipient = "kim@example.com", delay = 1, relay = { host = "mx.example.com", ip = "192.0.2.7", port = 25 },
        stage = "starttls", origin = "local",
        response = "TLS is required, but was not offered by host mx.example.com[192.0.2.7]", status = "4.7.4",
        status_source = "mta", text = "TLS is required, but was not offered by host mx.example.com[192.0.2.7]",
      },
      absent = { "code", "lines", "complete", "client_host" },
    },
    {
      line = "Mar  4 09:12:17 mx postfix/smtp[2111]: AC9AAAB4BB7: to=<kim@example.com>, "
        .. "relay=mx.example.com[192.0.2.7]:25, delay=1, delays=0/0/1/0, dsn=4.7.5, status=deferred (TLS is "
        .. "required, but host mx.example.com[192.0.2.7] refused to start TLS: 454 4.7.0 TLS not available)",
      event = {
        mta = "postfix", outcome = "deferred", mta_verdict = "deferred", mta_status = "4.7.5",
        time = "Mar  4 09:12:17", process = "postfix/smtp", pid = 2111, queue_id = "AC9AAAB4BB7",
        recipient = "kim@example.com", delay = 1, relay = { host = "mx.example.com", ip = "192.0.2.7", port = 25 },
        stage = "starttls", origin = "remote", response = "454 4.7.0 TLS not available", code = 454,
        status = "4.7.0", status_source = "reply", text = "TLS not available",
      },
      absent = { "lines", "complete", "client_host" },
    },
    {
      line = "Mar  4 09:12:18 mx postfix/smtp[2112]: AC9AAAB4BB8: to=<noa@example.net>, relay=none, delay=0.1, "
        .. "delays=0/0/0.1/0, dsn=5.1.0, status=bounced (Domain example.net does not accept mail (nullMX))",
      event = {
        mta = "postfix", outcome = "bounced", mta_verdict = "bounced", mta_status = "5.1.0",
        time = "Mar  4 09:12:18", process = "postfix/smtp", pid = 2112, queue_id = "AC9AAAB4BB8",
        recipient = "noa@example.net", delay = 0.1, stage = "dns", origin = "local",
        response = "Domain example.net does not accept mail (nullMX)", status = "5.1.0", status_source = "mta",
        text = "Domain example.net does not accept mail (nullMX)",
      },
      absent = { "code", "relay", "lines", "complete", "client_host" },
    },
    {
      line = "Mar  4 09:12:19 mx postfix/local[2113]: AC9AAAB4BB9: to=<nil@example.org>, relay=local, "
        .. "delay=0.1, delays=0.1/0/0/0, dsn=5.1.1, status=bounced (unknown user: \"nil\")",
      event = {
        mta = "postfix", outcome = "bounced", mta_verdict = "bounced", mta_status = "5.1.1",
        time = "Mar  4 09:12:19", process = "postfix/local", pid = 2113, queue_id = "AC9AAAB4BB9",
        recipient = "nil@example.org", delay = 0.1, stage = "local", origin = "local",
        response = "unknown user: \"nil\"", status = "5.1.1", status_source = "mta", text = "unknown user: \"nil\"",
      },
      absent = { "code", "relay", "lines", "complete", "client_host" },
    },
    {
      line = "Mar  4 09:12:20 mx postfix/lmtp[2114]: AC9AAAB4BBA: to=<joe@example.org>, "
        .. "relay=mx.example.org[private/dovecot-lmtp], delay=0.2, delays=0.1/0/0/0.1, dsn=4.2.2, "
        .. "status=deferred (host mx.example.org[private/dovecot-lmtp] said: 452 4.2.2 <joe@example.org> Quota "
        .. "exceeded (in reply to end of DATA command))",
      event = {
        mta = "postfix", outcome = "deferred", mta_verdict = "deferred", mta_status = "4.2.2",
        time = "Mar  4 09:12:20", process = "postfix/lmtp", pid = 2114, queue_id = "AC9AAAB4BBA",
        recipient = "joe@example.org", delay = 0.2,
        relay = { host = "mx.example.org", path = "private/dovecot-lmtp" }, stage = "eom", origin = "remote",
        response = "452 4.2.2 <joe@example.org> Quota exceeded", code = 452, status = "4.2.2",
        status_source = "reply", text = "<joe@example.org> Quota exceeded",
      },
      absent = { "lines", "complete", "client_host" },
    },
    {
      line = "Mar  4 09:12:21 mx postfix/pipe[2115]: AC9AAAB4BBB: to=<ann@example.org>, relay=spamfilter, "
        .. "delay=0.2, delays=0.1/0/0/0.1, dsn=4.3.0, status=deferred (temporary failure. Command output: "
        .. "cannot write the spool)",
      event = {
        mta = "postfix", outcome = "deferred", mta_verdict = "deferred", mta_status = "4.3.0",
        time = "Mar  4 09:12:21", process = "postfix/pipe", pid = 2115, queue_id = "AC9AAAB4BBB",
        recipient = "ann@example.org", delay = 0.2, stage = "local", origin = "local",
        response = "temporary failure. Command output: cannot write the spool", status = "4.3.0",
        status_source = "mta", text = "temporary failure. Command output: cannot write the spool",
      },
      absent = { "code", "relay", "lines", "complete", "client_host" },
    },
    {
      line = "Mar  4 09:12:22 mx postfix/verify-smtp/smtp[2116]: AC9AAAB4BBC: to=<amy@example.com>, "
        .. "relay=mx.example.com[192.0.2.7]:25, delay=0.1, delays=0/0/0.1/0, dsn=2.1.5, status=deliverable "
        .. "(250 2.1.5 Ok)",
      event = {
        mta = "postfix", outcome = "delivered", mta_verdict = "deliverable", mta_status = "2.1.5",
        time = "Mar  4 09:12:22", process = "postfix/verify-smtp/smtp", pid = 2116, queue_id = "AC9AAAB4BBC",
        recipient = "amy@example.com", delay = 0.1,
        relay = { host = "mx.example.com", ip = "192.0.2.7", port = 25 }, stage = "rcpt", origin = "remote",
        response = "250 2.1.5 Ok", code = 250, status = "2.1.5", status_source = "reply", text = "Ok",
      },
      absent = { "lines", "complete", "client_host" },
    },
    {
      line = "Mar  4 09:12:23 mx postfix/smtp[2117]: AC9AAAB4BBD: to=<aid@example.com>, "
        .. "relay=mx.example.com[192.0.2.7]:25, delay=0.1, delays=0/0/0.1/0, dsn=5.1.1, status=undeliverable "
        .. "(host mx.example.com[192.0.2.7] said: 550 5.1.1 unknown (in reply to RCPT TO command))",
      event = {
        mta = "postfix", outcome = "bounced", mta_verdict = "undeliverable", mta_status = "5.1.1",
        time = "Mar  4 09:12:23", process = "postfix/smtp", pid = 2117, queue_id = "AC9AAAB4BBD",
        recipient = "aid@example.com", delay = 0.1,
        relay = { host = "mx.example.com", ip = "192.0.2.7", port = 25 }, stage = "rcpt", origin = "remote",
        response = "550 5.1.1 unknown", code = 550, status = "5.1.1", status_source = "reply", text = "unknown",
      },
      absent = { "lines", "complete", "client_host" },
    },
    -- the queue manager gives up
    {
      line = "Mär  5 10:00:00 mx postfix/qmgr[900]: 4kQm3V5tWhz9sYD: from=<>, status=expired, returned to sender",
      event = {
        mta = "postfix", outcome = "expired", mta_verdict = "expired", time = "Mär  5 10:00:00",
        process = "postfix/qmgr", pid = 900, queue_id = "4kQm3V5tWhz9sYD", sender = "<>", stage = "queue",
      },
      absent = {
        "status", "status_source", "code", "relay", "response", "text",
        "lines", "complete", "recipient", "client_host", "mta_status",
      },
    },
    {
      line = "Okt  5 10:00:01 mx postfix/qmgr[900]: 4kQm3V5tWhz9sYF: from=<dan@example.org>, "
        .. "status=force-expired, returned to sender",
      event = {
        mta = "postfix", outcome = "expired", mta_verdict = "force-expired", time = "Okt  5 10:00:01",
        process = "postfix/qmgr", pid = 900, queue_id = "4kQm3V5tWhz9sYF", sender = "dan@example.org",
        stage = "queue",
      },
      absent = {
        "status", "status_source", "code", "relay", "response", "text",
        "lines", "complete", "recipient", "client_host", "mta_status",
      },
    },
    -- refused by this host
    {
      line = "Mar  4 09:13:00 mx postfix/smtpd[2201]: NOQUEUE: reject: RCPT from unknown[192.0.2.50]: 554 "
        .. "5.7.1 Service unavailable; Client host [192.0.2.50] blocked using zen.spamhaus.org; "
        .. "from=<spam@example.net> to=<ann@example.org> proto=ESMTP helo=<example.net>",
      event = {
        mta = "postfix", outcome = "rejected", mta_verdict = "reject", time = "Mar  4 09:13:00",
        process = "postfix/smtpd", pid = 2201, sender = "spam@example.net", recipient = "ann@example.org",
        client_ip = "192.0.2.50", stage = "rcpt", origin = "local",
        response = "554 5.7.1 Service unavailable; Client host [192.0.2.50] blocked using zen.spamhaus.org",
        code = 554, status = "5.7.1", status_source = "reply",
        text = "Service unavailable; Client host [192.0.2.50] blocked using zen.spamhaus.org",
      },
      absent = { "relay", "lines", "complete", "client_host", "queue_id", "mta_status" },
    },
    {
      line = "Mar  4 09:13:01 mx postfix/postscreen[2202]: NOQUEUE: reject: RCPT from [192.0.2.51]:40112: 450 "
        .. "4.3.2 Service currently unavailable; from=<>, to=<ann@example.org>, proto=ESMTP, helo=<example.net>",
      event = {
        mta = "postfix", outcome = "rejected", mta_verdict = "reject", time = "Mar  4 09:13:01",
        process = "postfix/postscreen", pid = 2202, sender = "<>", recipient = "ann@example.org",
        client_ip = "192.0.2.51", stage = "rcpt", origin = "local",
        response = "450 4.3.2 Service currently unavailable", code = 450, status = "4.3.2", status_source = "reply",
        text = "Service currently unavailable",
      },
      absent = { "relay", "lines", "complete", "client_host", "queue_id", "mta_status" },
    },
    {
      line = "Mar  4 09:13:02 mx postfix/cleanup[2203]: AC9AAAB4BBE: milter-reject: END-OF-MESSAGE from "
        .. "mail.example.net[192.0.2.52]: 5.7.1 Spam message rejected; from=<spam@example.net> "
        .. "to=<ann@example.org> proto=ESMTP helo=<mail.example.net>",
      event = {
        mta = "postfix", outcome = "rejected", mta_verdict = "milter-reject", time = "Mar  4 09:13:02",
        process = "postfix/cleanup", pid = 2203, queue_id = "AC9AAAB4BBE", sender = "spam@example.net",
        recipient = "ann@example.org", client_host = "mail.example.net", client_ip = "192.0.2.52", stage = "eom",
        origin = "local", response = "5.7.1 Spam message rejected", status = "5.7.1", status_source = "reply",
        text = "Spam message rejected",
      },
      absent = { "code", "relay", "lines", "complete", "mta_status" },
    },
    {
      line = "Mar  4 09:13:03 mx postfix/cleanup[2204]: AC9AAAB4BBF: reject: header Subject: greetings from "
        .. "nowhere from mail.example.net[192.0.2.52]; from=<spam@example.net> to=<ann@example.org> "
        .. "proto=ESMTP helo=<mail.example.net>: 5.7.1 Subject not wanted here",
      event = {
        mta = "postfix", outcome = "rejected", mta_verdict = "reject", time = "Mar  4 09:13:03",
        process = "postfix/cleanup", pid = 2204, queue_id = "AC9AAAB4BBF", sender = "spam@example.net",
        recipient = "ann@example.org", client_host = "mail.example.net", client_ip = "192.0.2.52", stage = "eom",
        origin = "local", response = "5.7.1 Subject not wanted here", status = "5.7.1", status_source = "reply",
        text = "Subject not wanted here",
      },
      absent = { "code", "relay", "lines", "complete", "mta_status" },
    },
    {
      line = "Mar  4 09:13:04 mx postfix/smtpd[2205]: AC9AAAB4BC0: hold: RCPT from "
        .. "mail.example.net[192.0.2.52]: <x@example.net>: Sender address triggers HOLD action; "
        .. "from=<x@example.net> to=<ann@example.org> proto=ESMTP helo=<mail.example.net>",
      event = {
        mta = "postfix", outcome = "held", mta_verdict = "hold", time = "Mar  4 09:13:04",
        process = "postfix/smtpd", pid = 2205, queue_id = "AC9AAAB4BC0", sender = "x@example.net",
        recipient = "ann@example.org", client_host = "mail.example.net", client_ip = "192.0.2.52", stage = "rcpt",
        origin = "local", response = "<x@example.net>: Sender address triggers HOLD action",
        text = "<x@example.net>: Sender address triggers HOLD action",
      },
      absent = { "status", "status_source", "code", "relay", "lines", "complete", "mta_status" },
    },
    {
      line = "Mar  4 09:13:05 mx postfix/smtpd[2206]: NOQUEUE: reject_warning: RCPT from "
        .. "mail.example.net[192.0.2.52]: 450 4.7.25 Client host rejected: cannot find your hostname, "
        .. "[192.0.2.52]; from=<x@example.net> to=<ann@example.org> proto=SMTP helo=<mail.example.net>",
      event = {
        mta = "postfix", outcome = "warned", mta_verdict = "reject_warning", time = "Mar  4 09:13:05",
        process = "postfix/smtpd", pid = 2206, sender = "x@example.net", recipient = "ann@example.org",
        client_host = "mail.example.net", client_ip = "192.0.2.52", stage = "rcpt", origin = "local",
        response = "450 4.7.25 Client host rejected: cannot find your hostname, [192.0.2.52]", code = 450,
        status = "4.7.25", status_source = "reply",
        text = "Client host rejected: cannot find your hostname, [192.0.2.52]",
      },
      absent = { "relay", "lines", "complete", "queue_id", "mta_status" },
    },
    {
      line = "Mar  4 09:13:06 mx postfix/smtpd[2207]: AC9AAAB4BC1: proxy-reject: END-OF-MESSAGE: 554 5.7.0 "
        .. "Reject, id=07-03 - SPAM; from=<spam@example.net> to=<ann@example.org> proto=ESMTP "
        .. "helo=<mail.example.net>",
      event = {
        mta = "postfix", outcome = "rejected", mta_verdict = "proxy-reject", time = "Mar  4 09:13:06",
        process = "postfix/smtpd", pid = 2207, queue_id = "AC9AAAB4BC1", sender = "spam@example.net",
        recipient = "ann@example.org", stage = "eom", origin = "local",
        response = "554 5.7.0 Reject, id=07-03 - SPAM", code = 554, status = "5.7.0", status_source = "reply",
        text = "Reject, id=07-03 - SPAM",
      },
      absent = { "relay", "lines", "complete", "client_host", "mta_status" },
    },
    {
      line = "Mar  4 09:13:07 mx postfix/smtpd[2208]: NOQUEUE: reject: CONNECT from unknown[192.0.2.53]: 421 "
        .. "4.7.0 mx.example.org Error: too many connections; proto=SMTP",
      event = {
        mta = "postfix", outcome = "rejected", mta_verdict = "reject", time = "Mar  4 09:13:07",
        process = "postfix/smtpd", pid = 2208, client_ip = "192.0.2.53", stage = "connect", origin = "local",
        response = "421 4.7.0 mx.example.org Error: too many connections", code = 421, status = "4.7.0",
        status_source = "reply", text = "mx.example.org Error: too many connections",
      },
      absent = { "relay", "lines", "complete", "recipient", "client_host", "queue_id", "mta_status" },
    },
    {
      line = "Mar  4 09:13:08 mx postfix/cleanup[2209]: AC9AAAB4BC2: discard: header X-Flag: yes from local; "
        .. "from=<a@example.org> to=<b@example.org>: 2.7.0 dropped",
      event = {
        mta = "postfix", outcome = "rejected", mta_verdict = "discard", time = "Mar  4 09:13:08",
        process = "postfix/cleanup", pid = 2209, queue_id = "AC9AAAB4BC2", sender = "a@example.org",
        recipient = "b@example.org", stage = "eom", origin = "local", response = "2.7.0 dropped", status = "2.7.0",
        status_source = "reply", text = "dropped",
      },
      absent = { "code", "relay", "lines", "complete", "client_host", "mta_status" },
    },
    -- one attempt at one host
    {
      line = "Mar  4 09:14:00 mx postfix/smtp[2301]: connect to mx.example.com[2001:db8::8]:25: Network is "
        .. "unreachable",
      event = {
        mta = "postfix", outcome = "attempt", time = "Mar  4 09:14:00", process = "postfix/smtp", pid = 2301,
        relay = { host = "mx.example.com", ip = "2001:db8::8", port = 25 }, stage = "connect", origin = "local",
        response = "Network is unreachable", text = "Network is unreachable",
      },
      absent = {
        "status", "status_source", "code", "lines", "complete", "recipient",
        "client_host", "queue_id", "mta_status", "mta_verdict",
      },
    },
    {
      line = "Mar  4 09:14:01 mx postfix/lmtp[2302]: connect to mx.example.org[private/lmtp]: No such file or "
        .. "directory",
      event = {
        mta = "postfix", outcome = "attempt", time = "Mar  4 09:14:01", process = "postfix/lmtp", pid = 2302,
        relay = { host = "mx.example.org", path = "private/lmtp" }, stage = "connect", origin = "local",
        response = "No such file or directory", text = "No such file or directory",
      },
      absent = {
        "status", "status_source", "code", "lines", "complete", "recipient",
        "client_host", "queue_id", "mta_status", "mta_verdict",
      },
    },
    {
      line = "Mar  4 09:14:02 mx postfix/smtp[2303]: AC9AAAB4BC3: host mx.example.com[192.0.2.7] said: 451 "
        .. "4.7.1 Greylisted (in reply to RCPT TO command)",
      event = {
        mta = "postfix", outcome = "attempt", time = "Mar  4 09:14:02", process = "postfix/smtp", pid = 2303,
        queue_id = "AC9AAAB4BC3", relay = { host = "mx.example.com", ip = "192.0.2.7" }, stage = "rcpt",
        origin = "remote", response = "451 4.7.1 Greylisted", code = 451, status = "4.7.1", status_source = "reply",
        text = "Greylisted",
      },
      absent = { "lines", "complete", "recipient", "client_host", "mta_status", "mta_verdict" },
    },
    {
      line = "Mar  4 09:14:03 mx postfix/smtp[2304]: AC9AAAB4BC4: host mx.example.com[192.0.2.7] refused to "
        .. "talk to me: 554 5.7.1 No",
      event = {
        mta = "postfix", outcome = "attempt", time = "Mar  4 09:14:03", process = "postfix/smtp", pid = 2304,
        queue_id = "AC9AAAB4BC4", relay = { host = "mx.example.com", ip = "192.0.2.7" }, stage = "banner",
        origin = "remote", response = "554 5.7.1 No", code = 554, status = "5.7.1", status_source = "reply",
        text = "No",
      },
      absent = { "lines", "complete", "recipient", "client_host", "mta_status", "mta_verdict" },
    },
    {
      line = "Mar  4 09:14:04 mx postfix/smtp[2305]: AC9AAAB4BC5: lost connection with "
        .. "mx.example.com[192.0.2.7] while performing the EHLO handshake",
      event = {
        mta = "postfix", outcome = "attempt", time = "Mar  4 09:14:04", process = "postfix/smtp", pid = 2305,
        queue_id = "AC9AAAB4BC5", relay = { host = "mx.example.com", ip = "192.0.2.7" }, stage = "ehlo",
        origin = "local",
        response = "lost connection with mx.example.com[192.0.2.7] while performing the EHLO handshake",
        text = "lost connection with mx.example.com[192.0.2.7] while performing the EHLO handshake",
      },
      absent = {
        "status", "status_source", "code", "lines", "complete", "recipient",
        "client_host", "mta_status", "mta_verdict",
      },
    },
    {
      line = "Mar  4 09:14:05 mx postfix/smtp[2306]: AC9AAAB4BC6: SASL authentication failed; server "
        .. "mx.example.com[192.0.2.7] said: 535 5.7.8 Authentication failed",
      event = {
        mta = "postfix", outcome = "attempt", time = "Mar  4 09:14:05", process = "postfix/smtp", pid = 2306,
        queue_id = "AC9AAAB4BC6", relay = { host = "mx.example.com", ip = "192.0.2.7" }, stage = "auth",
        origin = "remote", response = "535 5.7.8 Authentication failed", code = 535, status = "5.7.8",
        status_source = "reply", text = "Authentication failed",
      },
      absent = { "lines", "complete", "recipient", "client_host", "mta_status", "mta_verdict" },
    },
    -- a reply whose last line is missing
    {
      line = "Mar  4 09:14:06 mx postfix/smtp[2307]: AC9AAAB4BC7: to=<abe@example.com>, "
        .. "relay=mx.example.com[192.0.2.7]:25, delay=1, delays=0/0/1/0, dsn=5.7.1, status=bounced (host "
        .. "mx.example.com[192.0.2.7] said: 554-5.7.1 first part 554-5.7.1 second part (in reply to MAIL FROM "
        .. "command))",
      event = {
        mta = "postfix", outcome = "bounced", mta_verdict = "bounced", mta_status = "5.7.1",
        time = "Mar  4 09:14:06", process = "postfix/smtp", pid = 2307, queue_id = "AC9AAAB4BC7",
        recipient = "abe@example.com", delay = 1, relay = { host = "mx.example.com", ip = "192.0.2.7", port = 25 },
        stage = "mail", origin = "remote", response = "554-5.7.1 first part 554-5.7.1 second part", code = 554,
        status = "5.7.1", status_source = "reply", text = "first part second part",
        lines = { "first part", "second part" }, complete = false,
      },
      absent = { "client_host" },
    },
    -- with another prefix, cut, or nothing but the message
    {
      line = "QUEUEID: to=<ann@example.com>, relay=mx.example.com[192.0.2.7]:25, delay=0.6, "
        .. "delays=0.1/0/0.3/0.2, dsn=2.0.0, status=sent (250 2.0.0 Ok: queued as 5BC0D)",
      event = {
        mta = "postfix", outcome = "delivered", mta_verdict = "sent", mta_status = "2.0.0", queue_id = "QUEUEID",
        recipient = "ann@example.com", delay = 0.6, relay = { host = "mx.example.com", ip = "192.0.2.7", port = 25 },
        stage = "eom", origin = "remote", response = "250 2.0.0 Ok: queued as 5BC0D", code = 250, status = "2.0.0",
        status_source = "reply", text = "Ok: queued as 5BC0D",
      },
      absent = { "time", "process", "pid" },
    },
    {
      line = "postfix/smtp[2401]: 4kQm3V5tWhz9sYC: to=<\"ann <lee>\"@example.com>, relay=mx.example.com[192.0.2.7]:25, "
        .. "delay=0.6, delays=0.1/0/0.3/0.2, dsn=5.3.4, status=bounced (message size 37000000 exceeds size "
        .. "limit 10000000 of server mx.example.com[192.0.2.7])",
      event = {
        mta = "postfix", outcome = "bounced", mta_verdict = "bounced", mta_status = "5.3.4", process = "postfix/smtp",
        pid = 2401, queue_id = "4kQm3V5tWhz9sYC", recipient = "\"ann <lee>\"@example.com", delay = 0.6,
        relay = { host = "mx.example.com", ip = "192.0.2.7", port = 25 }, origin = "local",
        response = "message size 37000000 exceeds size limit 10000000 of server mx.example.com[192.0.2.7]", status = "5.3.4",
        status_source = "mta",
        text = "message size 37000000 exceeds size limit 10000000 of server mx.example.com[192.0.2.7]",
      },
      absent = { "time", "code" },
    },
    {
      line = "<22>1 2026-03-04T09:15:00.120+01:00 mx postfix/smtp 2402 - - AC9AAAB4BCB: to=<ann@example.com>, "
        .. "relay=mx.example.com[192.0.2.7]:25, delay=0.6, delays=0.1/0/0.3/0.2, dsn=4.7.0, status=deferred "
        .. "(SASL authentication failed; server mx.example.com[192.0.2.7] said: 535 5.7.8 Authentication failed)",
      event = {
        mta = "postfix", outcome = "deferred", mta_verdict = "deferred", mta_status = "4.7.0",
        time = "2026-03-04T09:15:00.120+01:00", process = "postfix/smtp", pid = 2402, queue_id = "AC9AAAB4BCB",
        recipient = "ann@example.com", delay = 0.6, relay = { host = "mx.example.com", ip = "192.0.2.7", port = 25 },
        stage = "auth", origin = "remote", response = "535 5.7.8 Authentication failed", code = 535, status = "5.7.8",
        status_source = "reply", text = "Authentication failed",
      },
    },
    {
      line = "Mar  4 09:15:01 mx postfix/smtp[2403]: [ID 197553 mail.info] AC9AAAB4BCC: to=<ann@example.com>, "
        .. "relay=mx.example.com[192.0.2.7], delay=3, status=sent (250 ok)",
      event = {
        mta = "postfix", outcome = "delivered", mta_verdict = "sent", time = "Mar  4 09:15:01", process = "postfix/smtp",
        pid = 2403, queue_id = "AC9AAAB4BCC", recipient = "ann@example.com", delay = 3,
        relay = { host = "mx.example.com", ip = "192.0.2.7" }, stage = "eom", origin = "remote", response = "250 ok",
        code = 250, text = "ok",
      },
      absent = { "mta_status", "status" },
    },
    {
      line = "Mar  4 09:15:02 <mail.info> mx postfix/smtp[2404]: AC9AAAB4BCD: to=<ann@example.com>, relay=none, "
        .. "delay=3, status=deferred (connect to mx.example.com[192.0.2.7]: Connection refused (port 25))",
      event = {
        mta = "postfix", outcome = "deferred", mta_verdict = "deferred", time = "Mar  4 09:15:02", process = "postfix/smtp",
        pid = 2404, queue_id = "AC9AAAB4BCD", recipient = "ann@example.com", delay = 3,
        relay = { host = "mx.example.com", ip = "192.0.2.7", port = 25 }, stage = "connect", origin = "local",
        response = "Connection refused (port 25)", text = "Connection refused (port 25)",
      },
      absent = { "mta_status", "status" },
    },
    {
      line = "Mar  4 09:15:03 mx postfix/smtp[2405]: AC9AAAB4BCE: to=<ann@example.com>, relay=none, delay=0.1, "
        .. "delays=0.1/0/0/0, dsn=5.4.4, status=bounced (unable to look up host mx.example.com: Name or service "
        .. "not known)",
      event = {
        mta = "postfix", outcome = "bounced", mta_verdict = "bounced", mta_status = "5.4.4", time = "Mar  4 09:15:03",
        process = "postfix/smtp", pid = 2405, queue_id = "AC9AAAB4BCE", recipient = "ann@example.com", delay = 0.1,
        stage = "dns", origin = "local", response = "unable to look up host mx.example.com: Name or service not known",
        status = "5.4.4", status_source = "mta", text = "unable to look up host mx.example.com: Name or service not known",
      },
      absent = { "relay" },
    },
    {
      line = "Mar  4 09:15:04 mx postfix/error[2406]: AC9AAAB4BCF: to=<ann@example.com>, relay=none, delay=0.1, "
        .. "delays=0.1/0/0/0, dsn=5.1.1, status=undeliverable-but-not-cached (User unknown in virtual alias table)",
      event = {
        mta = "postfix", outcome = "bounced", mta_verdict = "undeliverable-but-not-cached", mta_status = "5.1.1",
        time = "Mar  4 09:15:04", process = "postfix/error", pid = 2406, queue_id = "AC9AAAB4BCF",
        recipient = "ann@example.com", delay = 0.1, origin = "local", response = "User unknown in virtual alias table",
        status = "5.1.1", status_source = "mta", text = "User unknown in virtual alias table",
      },
      absent = { "relay" },
    },
    {
      line = "Mar  4 09:15:05 mx postfix/smtp[2407]: AC9AAAB4BD0: to=<ann@example.com>, "
        .. "relay=mx.example.com[192.0.2.7]:25, delay=1, delays=0/0/1/0, dsn=4.2.0, status=deferred (host "
        .. "mx.example.com[192.0.2.7] said: 450 4.2.0 <ann@example.com>: Recipi",
      event = {
        mta = "postfix", outcome = "deferred", mta_verdict = "deferred", mta_status = "4.2.0", time = "Mar  4 09:15:05",
        process = "postfix/smtp", pid = 2407, queue_id = "AC9AAAB4BD0", recipient = "ann@example.com", delay = 1,
        relay = { host = "mx.example.com", ip = "192.0.2.7", port = 25 }, origin = "remote",
        response = "450 4.2.0 <ann@example.com>: Recipi", code = 450, status = "4.2.0", status_source = "reply",
        text = "<ann@example.com>: Recipi",
      },
    },
    {
      line = "Mar  4 09:15:06 mx postfix/smtp[2408]: AC9AAAB4BD1: to=<ann@example.com>, "
        .. "relay=mx.example.com[192.0.2.7]:25, delay=1, delays=0/0/1/0, dsn=2.0.0, status=sent",
      event = {
        mta = "postfix", outcome = "delivered", mta_verdict = "sent", mta_status = "2.0.0", time = "Mar  4 09:15:06",
        process = "postfix/smtp", pid = 2408, queue_id = "AC9AAAB4BD1", recipient = "ann@example.com", delay = 1,
        relay = { host = "mx.example.com", ip = "192.0.2.7", port = 25 }, status = "2.0.0", status_source = "mta",
      },
      absent = { "response" },
    },
    {
      line = "NOQUEUE: reject: RCPT from unknown[2001:db8::50]:unknown: 450 4.7.25 Client host rejected: cannot find "
        .. "your hostname, [2001:db8::50]; from=<x@example.net> to=<ann@example.org> proto=ESMTP helo=<x>",
      event = {
        mta = "postfix", outcome = "rejected", mta_verdict = "reject", sender = "x@example.net",
        recipient = "ann@example.org", client_ip = "2001:db8::50", stage = "rcpt", origin = "local",
        response = "450 4.7.25 Client host rejected: cannot find your hostname, [2001:db8::50]", code = 450,
        status = "4.7.25", status_source = "reply", text = "Client host rejected: cannot find your hostname, [2001:db8::50]",
      },
      absent = { "queue_id", "client_host" },
    },
    {
      line = "NOQUEUE: reject: VRFY from unknown[192.0.2.50]: 454 4.7.1 <ann@example.org>: Relay access denied; "
        .. "to=<ann@example.org> proto=SMTP helo=<me>",
      event = {
        mta = "postfix", outcome = "rejected", mta_verdict = "reject", recipient = "ann@example.org",
        client_ip = "192.0.2.50", stage = "vrfy", origin = "local",
        response = "454 4.7.1 <ann@example.org>: Relay access denied", code = 454, status = "4.7.1", status_source = "reply",
        text = "<ann@example.org>: Relay access denied",
      },
      absent = { "sender" },
    },
    {
      line = "NOQUEUE: milter-reject: RCPT from mail.example.net[192.0.2.52]: 451 4.7.1 Greylisted; "
        .. "from=<x@example.net> to=<ann@example.org>",
      event = {
        mta = "postfix", outcome = "rejected", mta_verdict = "milter-reject", sender = "x@example.net",
        recipient = "ann@example.org", client_host = "mail.example.net", client_ip = "192.0.2.52", stage = "rcpt",
        origin = "local", response = "451 4.7.1 Greylisted", code = 451, status = "4.7.1", status_source = "reply",
        text = "Greylisted",
      },
    },
    {
      line = "proxy-reject: END-OF-MESSAGE: 554 5.7.0 Reject, id=07-03 - INFECTED: Eicar; from=<x@example.net> "
        .. "to=<ann@example.org> proto=ESMTP helo=<mail.example.net>",
      event = {
        mta = "postfix", outcome = "rejected", mta_verdict = "proxy-reject", sender = "x@example.net",
        recipient = "ann@example.org", stage = "eom", origin = "local",
        response = "554 5.7.0 Reject, id=07-03 - INFECTED: Eicar", code = 554, status = "5.7.0", status_source = "reply",
        text = "Reject, id=07-03 - INFECTED: Eicar",
      },
      absent = { "client_host", "client_ip" },
    },
    {
      line = "Mar  4 09:15:07 mx postfix/smtpd[2409]: NOQUEUE: proxy-reject: END-OF-MESSAGE: from=<x@example.net> "
        .. "to=<ann@example.org> proto=ESMTP helo=<mail.example.net>",
      event = {
        mta = "postfix", outcome = "rejected", mta_verdict = "proxy-reject", time = "Mar  4 09:15:07",
        process = "postfix/smtpd", pid = 2409, sender = "x@example.net", recipient = "ann@example.org", stage = "eom",
        origin = "local",
      },
      absent = { "response" },
    },
    {
      line = "Mar  4 09:15:08 mx postfix/cleanup[2410]: AC9AAAB4BD2: hold: header Received: from x (mail.example.net "
        .. "[192.0.2.52])??by mx.example.org (Postfix) from mail.example.net[192.0.2.52]; from=<x@example.net> "
        .. "to=<ann@example.org> proto=ESMTP helo=<x>",
      event = {
        mta = "postfix", outcome = "held", mta_verdict = "hold", time = "Mar  4 09:15:08", process = "postfix/cleanup",
        pid = 2410, queue_id = "AC9AAAB4BD2", sender = "x@example.net", recipient = "ann@example.org",
        client_host = "mail.example.net", client_ip = "192.0.2.52", stage = "eom", origin = "local",
      },
      absent = { "response", "text" },
    },
    {
      line = "Mar  4 09:15:09 mx postfix/cleanup[2411]: AC9AAAB4BD3: reject: body cheap: click here from "
        .. "mail.example.net[192.0.2.52]; from=<x@example.net> proto=ESMTP helo=<x>: 5.7.1 not here",
      event = {
        mta = "postfix", outcome = "rejected", mta_verdict = "reject", time = "Mar  4 09:15:09", process = "postfix/cleanup",
        pid = 2411, queue_id = "AC9AAAB4BD3", sender = "x@example.net", client_host = "mail.example.net",
        client_ip = "192.0.2.52", stage = "eom", origin = "local", response = "5.7.1 not here", status = "5.7.1",
        status_source = "reply", text = "not here",
      },
      absent = { "recipient" },
    },
    {
      line = "4kQm3V5tWhz9sYC: host mx.example.com[192.0.2.7] refused to talk to me: 450 4.3.2 try again later",
      event = {
        mta = "postfix", outcome = "attempt", queue_id = "4kQm3V5tWhz9sYC",
        relay = { host = "mx.example.com", ip = "192.0.2.7" }, stage = "banner", origin = "remote",
        response = "450 4.3.2 try again later", code = 450, status = "4.3.2", status_source = "reply",
        text = "try again later",
      },
      absent = { "recipient" },
    },
    {
      line = "connect to mx.example.com[192.0.2.7]:25: Connection timed out",
      event = {
        mta = "postfix", outcome = "attempt", relay = { host = "mx.example.com", ip = "192.0.2.7", port = 25 },
        stage = "connect", origin = "local", response = "Connection timed out", text = "Connection timed out",
      },
      absent = { "queue_id", "code" },
    },
    {
      line = "Mar  4 09:15:10 mx postfix/smtp[2412]: AC9AAAB4BD4: Cannot start TLS: handshake failure",
      event = {
        mta = "postfix", outcome = "attempt", time = "Mar  4 09:15:10", process = "postfix/smtp", pid = 2412,
        queue_id = "AC9AAAB4BD4", stage = "starttls", origin = "local", response = "Cannot start TLS: handshake failure",
        text = "Cannot start TLS: handshake failure",
      },
      absent = { "code", "relay" },
    },
    {
      line = "(host mx.example.com[192.0.2.7] said: 452 4.2.2 Mailbox full (in reply to RCPT TO command))",
      event = {
        mta = "postfix", relay = { host = "mx.example.com", ip = "192.0.2.7" }, stage = "rcpt", origin = "remote",
        response = "452 4.2.2 Mailbox full", code = 452, status = "4.2.2", status_source = "reply", text = "Mailbox full",
      },
      absent = { "outcome", "recipient" },
    },
    {
      line = "AC9AAAB4BD5: from=<dan@example.org>, size=2045, nrcpt=2 (queue active)",
      event = false,
    },
    {
      line = "NOQUEUE: filter: RCPT from mail.example.net[192.0.2.52]: <x@example.net>: Sender address triggers "
        .. "FILTER smtp:[192.0.2.9]:10026; from=<x@example.net> to=<ann@example.org> proto=ESMTP helo=<x>",
      event = false,
    },
    {
      line = "disconnect from mail.example.net[192.0.2.52] ehlo=1 mail=1 rcpt=0/1 quit=1 commands=3/4",
      event = false,
    },
    {
      line = "Mar  4 2026 09:15:11 mx mail.info postfix/smtpd[2413]: reject: RCPT from mail.example.net[192.0.2.52]: "
        .. "554 Service unavailable; [192.0.2.52] blocked using bl.example; from=<x@example.net> "
        .. "to=<ann@example.org>",
      event = {
        mta = "postfix", outcome = "rejected", mta_verdict = "reject", time = "Mar  4 2026 09:15:11",
        process = "postfix/smtpd", pid = 2413, sender = "x@example.net", recipient = "ann@example.org",
        client_host = "mail.example.net", client_ip = "192.0.2.52", stage = "rcpt", origin = "local",
        response = "554 Service unavailable; [192.0.2.52] blocked using bl.example", code = 554,
        text = "Service unavailable; [192.0.2.52] blocked using bl.example",
      },
      absent = { "queue_id", "status" },
    },
    {
      line = "{\"queue_name\": \"deferred\", \"queue_id\": \"4kQm3V5tWhz9sYC\", \"arrival_time\": 1772611960, \"message_size\": "
        .. "1234, \"sender\": \"dan@example.org\", \"recipients\": [{\"address\": \"ann@example.com\", \"delay_reason\": "
        .. "\"connect to mx.example.com[192.0.2.7]:25: Connection timed out\"}]}",
      event = {
        mta = "postfix", outcome = "deferred", queue_id = "4kQm3V5tWhz9sYC", sender = "dan@example.org",
        recipient = "ann@example.com", size = 1234, relay = { host = "mx.example.com", ip = "192.0.2.7", port = 25 },
        stage = "connect", origin = "local", response = "Connection timed out", text = "Connection timed out",
      },
      absent = { "time" },
    },
    {
      line = "2026-03-04 09:15:12 mx postfix/cleanup[2414]: AC9AAAB4BD6: warning: mail_queue_enter: create file "
        .. "maildrop/1: Permission denied",
      event = false,
    },
    {
      line = "2026-03-04T09:15:13.120Z stdout F postfix/smtp[2415]: connect to mx.example.com[192.0.2.7]:25: Connection "
        .. "refused",
      event = {
        mta = "postfix", outcome = "attempt", time = "2026-03-04T09:15:13.120Z", process = "postfix/smtp", pid = 2415,
        relay = { host = "mx.example.com", ip = "192.0.2.7", port = 25 }, stage = "connect", origin = "local",
        response = "Connection refused", text = "Connection refused",
      },
      absent = { "queue_id" },
    },
    -- no delivery
    {
      line = "Mar  4 09:15:00 mx postfix/qmgr[900]: AC9AAAB4BC8: from=<dan@example.org>, size=2045, nrcpt=2 "
        .. "(queue active)",
      event = false,
    },
    {
      line = "Mar  4 09:15:01 mx postfix/smtpd[2401]: disconnect from mail.example.net[192.0.2.52] ehlo=1 "
        .. "mail=1 quit=1 commands=3",
      event = false,
    },
    {
      line = "Mar  4 09:15:02 mx postfix/cleanup[2402]: AC9AAAB4BC9: message-id=<550.5.1.1@example.org>",
      event = false,
    },
  },

  -- Whole messages and what they say of each recipient.
  messages = {
    {
      text = "From: MAILER-DAEMON@mx.example.org\n"
        .. "Subject: Undelivered Mail Returned to Sender\n"
        .. "\n"
        .. "This is the mail system at host mx.example.org.\n"
        .. "\n"
        .. "I'm sorry to have to inform you that your message could not\n"
        .. "be delivered to one or more recipients. It's attached below.\n"
        .. "\n"
        .. "                   The mail system\n"
        .. "\n"
        .. "<tom@example.com> (expanded from <info@example.net>): host\n"
        .. "    mx.example.com[192.0.2.7] said: 550 5.1.1 <tom@example.com>: no such user\n"
        .. "    (in reply to RCPT TO command)\n"
        .. "\n"
        .. "<eva@example.org>: unknown user: \"eva\"\n",
      recipients = {
        { recipient = "tom@example.com", original_recipient = "info@example.net", code = 550, status = "5.1.1",
          stage = "rcpt", relay = { host = "mx.example.com", ip = "192.0.2.7" },
          response = "550 5.1.1 <tom@example.com>: no such user" },
        { recipient = "eva@example.org", reason = "user_unknown" },
      },
    },
    {
      text = "From: MAILER-DAEMON@mx.example.org\n"
        .. "Subject: Delayed Mail (still being retried)\n"
        .. "\n"
        .. "This is the mail system at host mx.example.org.\n"
        .. "\n"
        .. "####################################################################\n"
        .. "# THIS IS A WARNING ONLY.  YOU DO NOT NEED TO RESEND YOUR MESSAGE. #\n"
        .. "####################################################################\n"
        .. "\n"
        .. "Your message could not be delivered for more than 4 hour(s).\n"
        .. "It will be retried until it is 5 day(s) old.\n"
        .. "\n"
        .. "<tom@example.com>: connect to mx.example.com[192.0.2.7]:25: Connection timed\n"
        .. "    out\n",
      kind = "delay",
      recipients = {
        { recipient = "tom@example.com", outcome = "deferred", stage = "connect", reason = "connection_failed" },
      },
    },
    {
      text = "From: MAILER-DAEMON@mx.example.org\n"
        .. "Subject: Successful Mail Delivery Report\n"
        .. "\n"
        .. "This is the mail system at host mx.example.org.\n"
        .. "\n"
        .. "Enclosed is the mail delivery report that you requested.\n"
        .. "\n"
        .. "<tom@example.com>: delivery via mx.example.com[192.0.2.7]:25: 250 2.0.0 Ok:\n"
        .. "    queued as 5BC0D\n",
      kind = "success",
      recipients = {
        { recipient = "tom@example.com", code = 250, outcome = "delivered", reason = "accepted" },
      },
    },
  },
}
