-- Exim: main log lines of deliveries, attempts at one host and refusals.
local stamp = "{(}{time/dddd-dd-dd dd:dd:dd.D +dddd/}{|}{time/dddd-dd-dd dd:dd:dd.D -dddd/}{|}{time/dddd-dd-dd dd:dd:dd.D/}"
  .. "{|}{time/dddd-dd-dd dd:dd:dd +dddd/}{|}{time/dddd-dd-dd dd:dd:dd -dddd/}{|}{time/dddd-dd-dd dd:dd:dd/}{)}"
  .. "{?} [{pid:digits}]{)} "

return {
  mta = "exim",
  source = { "https://www.exim.org/exim-html-current/doc/html/spec_html/ch-log_files.html" },
  process = { "exim", "exim4" },
  lists = {
    bare = {
      stamp .. "{_@record}",
      -- the reason alone, as bounces quote it
      "{(}SMTP{|}LMTP{)} error from remote mail server after {_@command}: host {relay_host:word} [{relay_ip:hex}]: {response}",
      "{(}SMTP{|}LMTP{)} error from remote mail {?}server {|}er {)}after {_@command}: {response}",
      "host {relay_host:word} [{relay_ip:hex}]{?}:{relay_port:digits}{)} SMTP error from remote mail server after "
        .. "{_@command}: {response}",
      "host {relay_host:word} [{relay_ip:hex}]: {response}",
    },
    formats = { "{_@record}", stamp .. "{_@record}" },
    noise = { stamp .. "{_}" },
    record = {
      "{queue_id/n-n-n/} {_@delivery}",
      "{queue_id/n-n-n/} {_@refusal}{outcome=rejected}{origin=local}",
      "{queue_id/n-n-n/} {_@attempt}",
      "{_@refusal}{outcome=rejected}{origin=local}",
    },

    -- one recipient: => -> delivered, ** bounced, == deferred
    delivery = {
      "{(}{mta_verdict/=>/}{outcome=delivered}{|}{mta_verdict/->/}{outcome=delivered}{|}{mta_verdict/>>/}{outcome=delivered}"
        .. "{|}{mta_verdict/*>/}{outcome=detail}{|}{mta_verdict/**/}{outcome=bounced}{|}{mta_verdict/==/}"
        .. "{outcome=deferred}{)} {recipient:address}"
        .. "{*} <{original_recipient}>{|} F=<{sender}>{|} P=<{_}>{|} S={size:digits}{|} R={_:address}{|} T={_:address}"
        .. "{|} H={relay_host:word} [{relay_ip:hex}]:{relay_port:digits}{|} H={relay_host:word} [{relay_ip:hex}]"
        .. "{|} I=[{_:hex}]:{_:digits}{|} X={_:address}{|} CV={_:address}{|} DN=\"{_}\"{|} C=\"{response!backslash}\"{stage=eom}"
        .. "{|} QT={_:address}{|} DT={_:address}{|} defer ({_}){|} L{|} K{|} id={message_id:address}{)}{_@ending}",
    },
    ending = {
      ": {_@reason>} QT={_:word} DT={_:word}",
      ": {_@reason>} DT={_:word}",
      ": {_@reason}",
      "{?} {_}{)}",
    },

    -- one host
    attempt = {
      "H={relay_host:word} [{relay_ip:hex}]{?}:{relay_port:digits}{)}{?}:{)} {_@reason}{outcome=attempt}",
    },
    reason = {
      "{_} H={relay_host:word} [{relay_ip:hex}]:{relay_port:digits}{_}: {response@told}",
      "{_} H={relay_host:word} [{relay_ip:hex}]{_}: {response@told}",
      "{(}SMTP{|}LMTP{)} error from remote mail server after {_@command}: host {relay_host:word} [{relay_ip:hex}]: "
        .. "{response!backslash}",
      "{(}SMTP{|}LMTP{)} error {?}from remote mail server {)}after {_@command}: {response!backslash}",
      "{response!backslash@told}",
    },
    told = {
      "Remote host closed connection in response to {_@command}",
      "SMTP timeout {?}while connected to {relay_host:word} [{relay_ip:hex}] {)}after {_@command}: {_}",
      "SMTP timeout {?}while connected to {relay_host:word} [{relay_ip:hex}] {)}after {_@command}",
      "Malformed SMTP reply in response to {_@command}: {_}",
      "{(}retry time not reached for any host{|}retry timeout exceeded{|}all hosts for {)}{_}{stage=queue}",
      "{(}host lookup did not complete{|}an MX or SRV record indicated no SMTP service{|}Unrouteable address{|}Unrouteable domain"
        .. "{|}all relevant MX records point to non-existent hosts{|}all host address lookups failed permanently"
        .. "{|}lowest numbered MX record points to local host{)}{_}{stage=dns}",
      "{(}Connection refused{|}Connection timed out{|}No route to host{|}Network is unreachable{|}Host is "
        .. "unreachable{)}{_}{stage=connect}",
      "{_}",
    },

    -- refused by this host
    refusal = {
      "H={(}({_}) [{client_ip:hex}]{|}{client_host:word} ({_}) [{client_ip:hex}]{|}{client_host:word} "
        .. "[{client_ip:hex}]{|}[{client_ip:hex}]{)}"
        .. "{*}:{_:digits}{|} I=[{_:hex}]:{_:digits}{|} X={_:word}{|} CV={_:word}{|} A={_:word}{|} U={_:word}{|} SNI={_:word}"
        .. "{|} F=<{sender}>{)} {?}temporarily {)}rejected {_@where}: {response!backslash}",
    },
    where = {
      "RCPT <{recipient}>{stage=rcpt}", "RCPT {recipient}{stage=rcpt}", "MAIL{_}{stage=mail}", "after DATA{stage=eom}",
      "DATA{_}{stage=data}", "{(}EHLO{|}HELO{)}{_}{stage=ehlo}", "VRFY{_}{stage=vrfy}", "AUTH{_}{stage=auth}",
      "connection{_}{stage=connect}", "by local_scan(){stage=eom}", "{_}",
    },
  },

  -- A line and what it says; `absent` names facts it must not seem to say; `event = false`: no delivery event.
  samples = {
    -- one recipient
    {
      line = "2026-03-04 09:12:07 1xUsGz-00008p-0w => lea@example.com R=dnslookup T=remote_smtp "
        .. "H=mx.example.com [192.0.2.7] X=TLS1.3:ECDHE_X25519__RSA:256 CV=yes C=\"250 2.0.0 Ok: queued as "
        .. "5BC0D\"",
      event = {
        mta = "exim", outcome = "delivered", mta_verdict = "=>", time = "2026-03-04 09:12:07",
        queue_id = "1xUsGz-00008p-0w", recipient = "lea@example.com",
        relay = { host = "mx.example.com", ip = "192.0.2.7" }, stage = "eom", origin = "remote",
        response = "250 2.0.0 Ok: queued as 5BC0D", code = 250, status = "2.0.0", status_source = "reply",
        text = "Ok: queued as 5BC0D",
      },
      absent = { "lines", "complete", "client_host", "mta_status" },
    },
    {
      line = "2026-03-04 09:12:08.123 +0100 [4711] 1xUsGz-0000000C8p-0wZz -> tom@example.com "
        .. "<info@example.org> F=<ida@example.org> P=<ida@example.org> R=dnslookup T=remote_smtp S=2048 "
        .. "H=mx.example.com [2001:db8::7]:25 I=[2001:db8::1]:40022 C=\"250 Ok\" QT=1.2s DT=0.3s",
      event = {
        mta = "exim", outcome = "delivered", mta_verdict = "->", time = "2026-03-04 09:12:08.123 +0100", pid = 4711,
        queue_id = "1xUsGz-0000000C8p-0wZz", sender = "ida@example.org", recipient = "tom@example.com",
        original_recipient = "info@example.org", size = 2048,
        relay = { host = "mx.example.com", ip = "2001:db8::7", port = 25 }, stage = "eom", origin = "remote",
        response = "250 Ok", code = 250, text = "Ok",
      },
      absent = { "status", "status_source", "lines", "complete", "client_host", "mta_status" },
    },
    {
      line = "2026-03-04 09:12:09 1xUsGz-00008q-0w => ann <ann@example.org> R=localuser T=local_delivery",
      event = {
        mta = "exim", outcome = "delivered", mta_verdict = "=>", time = "2026-03-04 09:12:09",
        queue_id = "1xUsGz-00008q-0w", recipient = "ann", original_recipient = "ann@example.org",
      },
      absent = {
        "status", "status_source", "code", "relay", "stage", "response",
        "text", "lines", "complete", "client_host", "mta_status",
      },
    },
    {
      line = "2026-03-04 09:12:10 1xUsGz-00008r-0w ** uma@example.com F=<> R=dnslookup T=remote_smtp "
        .. "H=mx.example.com [192.0.2.7]:25: SMTP error from remote mail server after RCPT "
        .. "TO:<uma@example.com>: 550-5.1.1 The account does not exist.\\n550 5.1.1 Check the spelling. "
        .. "DT=0.020s",
      event = {
        mta = "exim", outcome = "bounced", mta_verdict = "**", time = "2026-03-04 09:12:10",
        queue_id = "1xUsGz-00008r-0w", sender = "<>", recipient = "uma@example.com",
        relay = { host = "mx.example.com", ip = "192.0.2.7", port = 25 }, stage = "rcpt", origin = "remote",
        response = "550-5.1.1 The account does not exist.\n550 5.1.1 Check the spelling.", code = 550,
        status = "5.1.1", status_source = "reply", text = "The account does not exist. Check the spelling.",
        lines = { "The account does not exist.", "Check the spelling." },
      },
      absent = { "complete", "client_host", "mta_status" },
    },
    {
      line = "2026-03-04 09:12:11 1xUsGz-00008s-0w ** kai@example.com R=dnslookup T=remote_smtp: SMTP error "
        .. "from remote mail server after end of data: host mx.example.com [192.0.2.7]: 554 5.7.1 Message "
        .. "refused \\342\\200\\224 content",
      event = {
        mta = "exim", outcome = "bounced", mta_verdict = "**", time = "2026-03-04 09:12:11",
        queue_id = "1xUsGz-00008s-0w", recipient = "kai@example.com",
        relay = { host = "mx.example.com", ip = "192.0.2.7" }, stage = "eom", origin = "remote",
        response = "554 5.7.1 Message refused — content", code = 554, status = "5.7.1", status_source = "reply",
        text = "Message refused — content",
      },
      absent = { "lines", "complete", "client_host", "mta_status" },
    },
    {
      line = "2026-03-04 09:12:12 -0500 1xUsGz-00008t-0w == pia@example.com R=dnslookup T=remote_smtp defer "
        .. "(-44) H=mx.example.com [192.0.2.7]: SMTP error from remote mail server after RCPT "
        .. "TO:<pia@example.com>: 451 4.7.1 Greylisted",
      event = {
        mta = "exim", outcome = "deferred", mta_verdict = "==", time = "2026-03-04 09:12:12 -0500",
        queue_id = "1xUsGz-00008t-0w", recipient = "pia@example.com",
        relay = { host = "mx.example.com", ip = "192.0.2.7" }, stage = "rcpt", origin = "remote",
        response = "451 4.7.1 Greylisted", code = 451, status = "4.7.1", status_source = "reply",
        text = "Greylisted",
      },
      absent = { "lines", "complete", "client_host", "mta_status" },
    },
    {
      line = "2026-03-04 09:12:13 1xUsGz-00008u-0w == ben@example.com R=dnslookup T=remote_smtp defer (111): "
        .. "Connection refused",
      event = {
        mta = "exim", outcome = "deferred", mta_verdict = "==", time = "2026-03-04 09:12:13",
        queue_id = "1xUsGz-00008u-0w", recipient = "ben@example.com", stage = "connect", origin = "local",
        response = "Connection refused", text = "Connection refused",
      },
      absent = { "status", "status_source", "code", "relay", "lines", "complete", "client_host", "mta_status" },
    },
    {
      line = "2026-03-04 09:12:14 1xUsGz-00008v-0w == eva@example.com R=dnslookup T=remote_smtp defer (-53): "
        .. "retry time not reached for any host for 'example.com'",
      event = {
        mta = "exim", outcome = "deferred", mta_verdict = "==", time = "2026-03-04 09:12:14",
        queue_id = "1xUsGz-00008v-0w", recipient = "eva@example.com", stage = "queue", origin = "local",
        response = "retry time not reached for any host for 'example.com'",
        text = "retry time not reached for any host for 'example.com'",
      },
      absent = { "status", "status_source", "code", "relay", "lines", "complete", "client_host", "mta_status" },
    },
    {
      line = "2026-03-04 09:12:15 1xUsGz-00008w-0w ** noa@example.net: Unrouteable address",
      event = {
        mta = "exim", outcome = "bounced", mta_verdict = "**", time = "2026-03-04 09:12:15",
        queue_id = "1xUsGz-00008w-0w", recipient = "noa@example.net", stage = "dns", origin = "local",
        response = "Unrouteable address", text = "Unrouteable address",
      },
      absent = { "status", "status_source", "code", "relay", "lines", "complete", "client_host", "mta_status" },
    },
    {
      line = "2026-03-04 09:12:16 1xUsGz-00008x-0w ** max@example.com R=dnslookup T=remote_smtp: retry timeout "
        .. "exceeded",
      event = {
        mta = "exim", outcome = "bounced", mta_verdict = "**", time = "2026-03-04 09:12:16",
        queue_id = "1xUsGz-00008x-0w", recipient = "max@example.com", stage = "queue", origin = "local",
        response = "retry timeout exceeded", text = "retry timeout exceeded",
      },
      absent = { "status", "status_source", "code", "relay", "lines", "complete", "client_host", "mta_status" },
    },
    {
      line = "2026-03-04 09:12:17 1xUsGz-00008y-0w ** joe@example.org R=lmtp T=dovecot_lmtp: LMTP error after "
        .. "end of data: 552 5.2.2 <joe@example.org> Quota exceeded",
      event = {
        mta = "exim", outcome = "bounced", mta_verdict = "**", time = "2026-03-04 09:12:17",
        queue_id = "1xUsGz-00008y-0w", recipient = "joe@example.org", stage = "eom", origin = "remote",
        response = "552 5.2.2 <joe@example.org> Quota exceeded", code = 552, status = "5.2.2",
        status_source = "reply", text = "<joe@example.org> Quota exceeded",
      },
      absent = { "relay", "lines", "complete", "client_host", "mta_status" },
    },
    {
      line = "2026-03-04 09:12:18 1xUsGz-00008z-0w *> amy@example.com R=dnslookup T=remote_smtp",
      event = {
        mta = "exim", outcome = "detail", mta_verdict = "*>", time = "2026-03-04 09:12:18",
        queue_id = "1xUsGz-00008z-0w", recipient = "amy@example.com",
      },
      absent = {
        "status", "status_source", "code", "relay", "stage", "response",
        "text", "lines", "complete", "client_host", "mta_status",
      },
    },
    {
      line = "2026-03-04 09:12:19 1xUsGz-000090-0w >> ann@example.org R=dnslookup T=remote_smtp "
        .. "H=mx.example.org [192.0.2.9] C=\"250 Ok\"",
      event = {
        mta = "exim", outcome = "delivered", mta_verdict = ">>", time = "2026-03-04 09:12:19",
        queue_id = "1xUsGz-000090-0w", recipient = "ann@example.org",
        relay = { host = "mx.example.org", ip = "192.0.2.9" }, stage = "eom", origin = "remote",
        response = "250 Ok", code = 250, text = "Ok",
      },
      absent = { "status", "status_source", "lines", "complete", "client_host", "mta_status" },
    },
    {
      line = "2026-03-04 09:12:20 1xUsGz-000091-0w ** abe@example.com R=dnslookup T=remote_smtp "
        .. "H=mx.example.com [192.0.2.7]: SMTP error from remote mail server after MAIL FROM:<dan@example.org> "
        .. "SIZE=2045: 554-5.7.1 first part\\n554-5.7.1 second part",
      event = {
        mta = "exim", outcome = "bounced", mta_verdict = "**", time = "2026-03-04 09:12:20",
        queue_id = "1xUsGz-000091-0w", recipient = "abe@example.com",
        relay = { host = "mx.example.com", ip = "192.0.2.7" }, stage = "mail", origin = "remote",
        response = "554-5.7.1 first part\n554-5.7.1 second part", code = 554, status = "5.7.1",
        status_source = "reply", text = "first part second part", lines = { "first part", "second part" },
        complete = false,
      },
      absent = { "client_host", "mta_status" },
    },
    -- one host
    {
      line = "2026-03-04 09:13:00 1xUsGz-000092-0w H=mx.example.com [192.0.2.7]: SMTP error from remote mail "
        .. "server after initial connection: 421 4.7.0 Too many connections",
      event = {
        mta = "exim", outcome = "attempt", time = "2026-03-04 09:13:00", queue_id = "1xUsGz-000092-0w",
        relay = { host = "mx.example.com", ip = "192.0.2.7" }, stage = "banner", origin = "remote",
        response = "421 4.7.0 Too many connections", code = 421, status = "4.7.0", status_source = "reply",
        text = "Too many connections",
      },
      absent = { "lines", "complete", "recipient", "client_host", "mta_status", "mta_verdict" },
    },
    {
      line = "2026-03-04 09:13:01 1xUsGz-000093-0w H=mx.example.com [192.0.2.7] Connection timed out",
      event = {
        mta = "exim", outcome = "attempt", time = "2026-03-04 09:13:01", queue_id = "1xUsGz-000093-0w",
        relay = { host = "mx.example.com", ip = "192.0.2.7" }, stage = "connect", origin = "local",
        response = "Connection timed out", text = "Connection timed out",
      },
      absent = {
        "status", "status_source", "code", "lines", "complete", "recipient",
        "client_host", "mta_status", "mta_verdict",
      },
    },
    {
      line = "2026-03-04 09:13:02 1xUsGz-000094-0w H=mx.example.com [2001:db8::7]:25: Remote host closed "
        .. "connection in response to EHLO mx.example.org",
      event = {
        mta = "exim", outcome = "attempt", time = "2026-03-04 09:13:02", queue_id = "1xUsGz-000094-0w",
        relay = { host = "mx.example.com", ip = "2001:db8::7", port = 25 }, stage = "ehlo", origin = "local",
        response = "Remote host closed connection in response to EHLO mx.example.org",
        text = "Remote host closed connection in response to EHLO mx.example.org",
      },
      absent = {
        "status", "status_source", "code", "lines", "complete", "recipient",
        "client_host", "mta_status", "mta_verdict",
      },
    },
    {
      line = "2026-03-04 09:13:03 1xUsGz-000095-0w H=mx.example.com [192.0.2.7]: SMTP timeout after pipelined "
        .. "DATA: Connection timed out",
      event = {
        mta = "exim", outcome = "attempt", time = "2026-03-04 09:13:03", queue_id = "1xUsGz-000095-0w",
        relay = { host = "mx.example.com", ip = "192.0.2.7" }, stage = "data", origin = "local",
        response = "SMTP timeout after pipelined DATA: Connection timed out",
        text = "SMTP timeout after pipelined DATA: Connection timed out",
      },
      absent = {
        "status", "status_source", "code", "lines", "complete", "recipient",
        "client_host", "mta_status", "mta_verdict",
      },
    },
    {
      line = "2026-03-04 09:13:04 1xUsGz-000096-0w H=mx.example.com [192.0.2.7]: SMTP error from remote mail "
        .. "server after STARTTLS: 454 TLS not available",
      event = {
        mta = "exim", outcome = "attempt", time = "2026-03-04 09:13:04", queue_id = "1xUsGz-000096-0w",
        relay = { host = "mx.example.com", ip = "192.0.2.7" }, stage = "starttls", origin = "remote",
        response = "454 TLS not available", code = 454, text = "TLS not available",
      },
      absent = {
        "status", "status_source", "lines", "complete", "recipient", "client_host",
        "mta_status", "mta_verdict",
      },
    },
    -- refused by this host
    {
      line = "2026-03-04 09:14:00 H=(mail.example.net) [192.0.2.50] F=<spam@example.net> rejected RCPT "
        .. "<ann@example.org>: relay not permitted",
      event = {
        mta = "exim", outcome = "rejected", time = "2026-03-04 09:14:00", sender = "spam@example.net",
        recipient = "ann@example.org", client_ip = "192.0.2.50", stage = "rcpt", origin = "local",
        response = "relay not permitted", text = "relay not permitted",
      },
      absent = {
        "status", "status_source", "code", "relay", "lines", "complete",
        "client_host", "queue_id", "mta_status", "mta_verdict",
      },
    },
    {
      line = "2026-03-04 09:14:01 +0000 H=mail.example.net (helo.example.net) [192.0.2.51]:40112 "
        .. "I=[192.0.2.1]:25 X=TLS1.2:ECDHE-RSA:256 CV=no F=<> temporarily rejected RCPT ann@example.org: 451 "
        .. "4.7.1 Greylisted, come back in 300 seconds",
      event = {
        mta = "exim", outcome = "rejected", time = "2026-03-04 09:14:01 +0000", sender = "<>",
        recipient = "ann@example.org", client_host = "mail.example.net", client_ip = "192.0.2.51", stage = "rcpt",
        origin = "local", response = "451 4.7.1 Greylisted, come back in 300 seconds", code = 451, status = "4.7.1",
        status_source = "reply", text = "Greylisted, come back in 300 seconds",
      },
      absent = { "relay", "lines", "complete", "queue_id", "mta_status", "mta_verdict" },
    },
    {
      line = "2026-03-04 09:14:02 1xUsGz-000097-0w H=mail.example.net [192.0.2.52] F=<x@example.net> rejected "
        .. "after DATA: 554 5.7.1 Virus found\\n554 5.7.1 again",
      event = {
        mta = "exim", outcome = "rejected", time = "2026-03-04 09:14:02", queue_id = "1xUsGz-000097-0w",
        sender = "x@example.net", client_host = "mail.example.net", client_ip = "192.0.2.52", stage = "eom",
        origin = "local", response = "554 5.7.1 Virus found\n554 5.7.1 again", code = 554, status = "5.7.1",
        status_source = "reply", text = "Virus found again", lines = { "Virus found", "again" },
      },
      absent = { "relay", "complete", "recipient", "mta_status", "mta_verdict" },
    },
    {
      line = "2026-03-04 09:14:03 H=[192.0.2.53] rejected EHLO or HELO example.org: that is my name",
      event = {
        mta = "exim", outcome = "rejected", time = "2026-03-04 09:14:03", client_ip = "192.0.2.53", stage = "ehlo",
        origin = "local", response = "that is my name", text = "that is my name",
      },
      absent = {
        "status", "status_source", "code", "relay", "lines", "complete",
        "recipient", "client_host", "queue_id", "mta_status", "mta_verdict",
      },
    },
    {
      line = "2026-03-04 09:14:04 H=mail.example.net [192.0.2.52] F=<x@example.net> rejected MAIL "
        .. "<x@example.net>: no such domain",
      event = {
        mta = "exim", outcome = "rejected", time = "2026-03-04 09:14:04", sender = "x@example.net",
        client_host = "mail.example.net", client_ip = "192.0.2.52", stage = "mail", origin = "local",
        response = "no such domain", text = "no such domain",
      },
      absent = {
        "status", "status_source", "code", "relay", "lines", "complete",
        "recipient", "queue_id", "mta_status", "mta_verdict",
      },
    },
    {
      line = "2026-03-04 09:14:05 1xUsGz-000098-0w H=mail.example.net [192.0.2.52] F=<x@example.net> rejected "
        .. "by local_scan(): 550 content not wanted",
      event = {
        mta = "exim", outcome = "rejected", time = "2026-03-04 09:14:05", queue_id = "1xUsGz-000098-0w",
        sender = "x@example.net", client_host = "mail.example.net", client_ip = "192.0.2.52", stage = "eom",
        origin = "local", response = "550 content not wanted", code = 550, text = "content not wanted",
      },
      absent = {
        "status", "status_source", "relay", "lines", "complete", "recipient",
        "mta_status", "mta_verdict",
      },
    },
    -- through syslog
    {
      line = "Mar  4 09:15:00 mx exim[4712]: 1xUsGz-000099-0w ** lea@example.com R=dnslookup T=remote_smtp: "
        .. "all relevant MX records point to non-existent hosts",
      event = {
        mta = "exim", outcome = "bounced", mta_verdict = "**", time = "Mar  4 09:15:00", process = "exim",
        pid = 4712, queue_id = "1xUsGz-000099-0w", recipient = "lea@example.com", stage = "dns", origin = "local",
        response = "all relevant MX records point to non-existent hosts",
        text = "all relevant MX records point to non-existent hosts",
      },
      absent = { "status", "status_source", "code", "relay", "lines", "complete", "client_host", "mta_status" },
    },
    {
      line = "Mar  4 09:15:01 mx exim4[4713]: 2026-03-04 09:15:01 1xUsGz-00009a-0w => tom@example.com "
        .. "R=dnslookup T=remote_smtp H=mx.example.com [192.0.2.7]",
      event = {
        mta = "exim", outcome = "delivered", mta_verdict = "=>", time = "2026-03-04 09:15:01", process = "exim4",
        pid = 4713, queue_id = "1xUsGz-00009a-0w", recipient = "tom@example.com",
        relay = { host = "mx.example.com", ip = "192.0.2.7" },
      },
      absent = {
        "status", "status_source", "code", "stage", "response", "text",
        "lines", "complete", "client_host", "mta_status",
      },
    },
    -- no delivery
    {
      line = "2026-03-04 09:16:00 1xUsGz-00009b-0w <= dan@example.org H=mail.example.net [192.0.2.52] P=esmtps "
        .. "S=2045 id=5.1.1@example.net",
      event = false,
    },
    {
      line = "2026-03-04 09:16:01 1xUsGz-00009b-0w Completed QT=0.2s",
      event = false,
    },
    {
      line = "2026-03-04 09:16:02 End queue run: pid=550",
      event = false,
    },
  },
}
