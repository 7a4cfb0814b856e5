-- OpenSMTPD 6 and 7; 5.x where its lines differ.
return {
  mta = "opensmtpd",
  source = { "opensmtpd usr.sbin/smtpd/mta.c mta_log()", "opensmtpd usr.sbin/smtpd/mta_session.c" },
  process = { "smtpd" },
  -- What its bounces say.
  marks = {
    "This is the MAILER-DAEMON, please DO NOT REPLY to this",
  },
  lists = {
    lines = {
      "A message is delayed for more than {_}{outcome=deferred}", "An error has occurred while {_}",
      "the following list of recipients:", "list of recipients:", "Hi!", "This is the MAILER-DAEMON, {_}",
      "Your message was successfully delivered to {_}{outcome=delivered}",
      "Please note that this is only a temporary failure {_}",
    },
    text = {
      "{response@told}",
    },
    bare = { "{_@record}", "{_@queued}" },
    formats = { "{_@record}" },
    noise = { "{_/hhhhhhhhhhhhhhhh/} {(}mta{|}smtp{|}mda{)} {_}" },
    -- smtpctl show queue: the last column is the last reply
    queued = {
      "{queue_id/hhhhhhhhhhhhhhhh/}|{_}|{(}mta{|}mda{)}|{_}|{sender}|{original_recipient}|{recipient}|{_:digits}|"
        .. "{_>}|{response@told}{outcome=deferred}",
    },
    original = { "-", "{original_recipient}" },
    record = {
      "{key/hhhhhhhhhhhhhhhh/} mta delivery evpid={queue_id:id} from=<{sender}> to=<{recipient}> rcpt=<{_@original}> "
        .. "source=\"{_}\" relay=\"{_@relay}\" delay={delay} result=\"{mta_verdict@verdict}\" stat=\"{response@told>}\"",
      "{key/hhhhhhhhhhhhhhhh/} mta delivery evpid={queue_id:id} from=<{sender}> to=<{recipient}> rcpt=<{_@original}> source={_} "
        .. "relay={_@relay} delay={delay} result={mta_verdict@verdict} stat={response@told}",
      "{_/hhhhhhhhhhhhhhhh/} mda delivery evpid={queue_id:id} from=<{sender}> to=<{recipient}> rcpt=<{_@original}> user={_} "
        .. "delay={delay} result={_@quoted_verdict} stat={_@quoted}{stage=local}",
      "{key/hhhhhhhhhhhhhhhh/} mta error reason={_@reason}{outcome=attempt}",
      "{key/hhhhhhhhhhhhhhhh/} smtp failed-command {?}address={client_ip:hex} host={client_host:word} "
        .. "{)}command=\"{_@refused}\" result=\"{response>}\"{outcome=rejected}{origin=local}",
      "relay: {mta_verdict@verdict} for {queue_id:id}: session={key}, from=<{sender}>, to=<{recipient}>, "
        .. "rcpt=<{_@original}>, source={_}, "
        .. "relay={_@relay}, delay={delay}, stat={response@told}",
      "smtp-out: Error on session {key:id}: {_@reason}{outcome=attempt}",
      "smtp-in: Failed command on session {key:id}: \"{_@refused}\" => {response}{outcome=rejected}{origin=local}",
    },
    -- whom a session is with
    parts = {
      "{key/hhhhhhhhhhhhhhhh/} mta connecting address={_}://{_@address} host={relay_host}",
      "{key/hhhhhhhhhhhhhhhh/} smtp connected address={_@client} host={client_host}",
      "{key/hhhhhhhhhhhhhhhh/} {(}mta{|}smtp{)} disconnected{_}{ends=yes}",
      "smtp-out: Connecting to {_}://{_@address} ({relay_host}) on session {key:id}{_}",
      "smtp-in: New session {key:id} from host {client_host} [{_@client}]",
      "smtp-{(}in{|}out{)}: Closing session {key:id}{_}{ends=yes}",
    },
    address = { "[{relay_ip}]:{relay_port:digits}", "{relay_ip>}:{relay_port:digits}" },
    client = { "[{client_ip:hex}]", "{client_ip:hex}", "{_}" },
    relay = { "{relay_ip:hex} ({relay_host})", "{_}" },
    verdict = {
      "Ok{outcome=delivered}{stage=eom}", "TempFail{outcome=deferred}", "PermFail{outcome=bounced}", "LoopError"
        .. "{outcome=bounced}", "{_}",
    },
    quoted_verdict = { "\"{mta_verdict@verdict}\"", "{mta_verdict@verdict}" },
    quoted = { "\"{response>}\"", "{response}" },
    told = {
      "{(}Domain does not exist{|}Temporary failure in MX lookup{|}No MX found for {|}Could not resolve{)}{_}{stage=dns}",
      "{_}",
    },
    reason = {
      "BANNER rejected: {response}{stage=banner}",
      "{(}HELO{|}EHLO{|}LHLO{)} rejected: {response}{stage=ehlo}",
      "{(}AUTH{)} rejected: {response}{stage=auth}",
      "STARTTLS rejected: {response}{stage=starttls}",
      "{response@io}",
    },
    io = {
      "IO Error: {(}Connection refused{|}Connection timed out{|}No route to host{|}Network is unreachable{|}Host "
        .. "is down{)}{_}{stage=connect}",
      "{(}IO Error: {|}TLS {)}{?}{)}{_}",
      "{_}",
    },
    refused = {
      "{(}RCPT TO:{|}rcpt TO:{|}rcpt to:{|}RCPT to:{)}{?} {)}<{recipient}>{_}{stage=rcpt}",
      "{(}MAIL FROM:{|}mail FROM:{|}mail from:{)}{?} {)}<{sender}>{_}{stage=mail}",
      "{_@command}",
    },
  },

  -- A line and what it says; `absent` names facts it must not seem to say; `event = false`: no delivery event.
  samples = {
    -- one recipient
    {
      line = "Mar  4 09:12:07 mx smtpd[4101]: d76090a677fe2c12 mta delivery evpid=01e7e1732bbeb6ef "
        .. "from=<dan@example.org> to=<lea@example.com> rcpt=<-> source=\"192.0.2.1\" relay=\"192.0.2.7 "
        .. "(mx.example.com)\" delay=1m5s result=\"Ok\" stat=\"250 2.0.0 Ok: queued as 5BC0D\"",
      event = {
        mta = "opensmtpd", outcome = "delivered", mta_verdict = "Ok", time = "Mar  4 09:12:07", process = "smtpd",
        pid = 4101, queue_id = "01e7e1732bbeb6ef", sender = "dan@example.org", recipient = "lea@example.com",
        delay = 65, relay = { host = "mx.example.com", ip = "192.0.2.7" }, stage = "eom", origin = "remote",
        response = "250 2.0.0 Ok: queued as 5BC0D", code = 250, status = "2.0.0", status_source = "reply",
        text = "Ok: queued as 5BC0D",
      },
      absent = { "lines", "complete", "client_host", "mta_status" },
    },
    {
      line = "d76090a677fe2c13 mta delivery evpid=01e7e1732bbeb6f0 from=<> to=<tom@example.com> "
        .. "rcpt=<info@example.org> source=\"2001:db8::1\" relay=\"2001:db8::7 (mx.example.com)\" delay=3s "
        .. "result=\"PermFail\" stat=\"550 5.1.1 No \"tom\" here\"",
      event = {
        mta = "opensmtpd", outcome = "bounced", mta_verdict = "PermFail", queue_id = "01e7e1732bbeb6f0",
        sender = "<>", recipient = "tom@example.com", original_recipient = "info@example.org", delay = 3,
        relay = { host = "mx.example.com", ip = "2001:db8::7" }, origin = "remote",
        response = "550 5.1.1 No \"tom\" here", code = 550, status = "5.1.1", status_source = "reply",
        text = "No \"tom\" here",
      },
      absent = { "stage", "lines", "complete", "client_host", "mta_status" },
    },
    {
      line = "d76090a677fe2c14 mta delivery evpid=01e7e1732bbeb6f1 from=<dan@example.org> to=<ida@example.com> "
        .. "rcpt=<-> source=\"-\" relay=\"example.com\" delay=4h2s result=\"TempFail\" stat=\"Network error on "
        .. "destination MXs\"",
      event = {
        mta = "opensmtpd", outcome = "deferred", mta_verdict = "TempFail", queue_id = "01e7e1732bbeb6f1",
        sender = "dan@example.org", recipient = "ida@example.com", delay = 14402, origin = "local",
        response = "Network error on destination MXs", text = "Network error on destination MXs",
      },
      absent = {
        "status", "status_source", "code", "relay", "stage", "lines",
        "complete", "client_host", "mta_status",
      },
    },
    {
      line = "d76090a677fe2c15 mta delivery evpid=01e7e1732bbeb6f2 from=<dan@example.org> to=<ben@example.net> "
        .. "rcpt=<-> source=\"-\" relay=\"example.net\" delay=0s result=\"PermFail\" stat=\"Domain does not "
        .. "exist\"",
      event = {
        mta = "opensmtpd", outcome = "bounced", mta_verdict = "PermFail", queue_id = "01e7e1732bbeb6f2",
        sender = "dan@example.org", recipient = "ben@example.net", delay = 0, stage = "dns", origin = "local",
        response = "Domain does not exist", text = "Domain does not exist",
      },
      absent = { "status", "status_source", "code", "relay", "lines", "complete", "client_host", "mta_status" },
    },
    -- the reply's newlines are lost: its lines begin with the status that the first one has
    {
      line = "2026-03-04T09:12:08.5Z mx smtpd[4102]: d76090a677fe2c16 mta delivery evpid=01e7e1732bbeb6f3 "
        .. "from=<dan@example.org> to=<uma@example.com> rcpt=<-> source=\"192.0.2.1\" relay=\"192.0.2.7 "
        .. "(mx.example.com)\" delay=0s result=\"TempFail\" stat=\"421-4.7.28 unusual rate of mail "
        .. "originating4.7.28 from your IP\"",
      event = {
        mta = "opensmtpd", outcome = "deferred", mta_verdict = "TempFail", time = "2026-03-04T09:12:08.5Z",
        process = "smtpd", pid = 4102, queue_id = "01e7e1732bbeb6f3", sender = "dan@example.org",
        recipient = "uma@example.com", delay = 0, relay = { host = "mx.example.com", ip = "192.0.2.7" },
        origin = "remote", response = "421-4.7.28 unusual rate of mail originating4.7.28 from your IP", code = 421,
        status = "4.7.28", status_source = "reply", text = "unusual rate of mail originating from your IP",
        lines = { "unusual rate of mail originating", "from your IP" },
      },
      absent = { "stage", "complete", "client_host", "mta_status" },
    },
    {
      line = "d76090a677fe2c17 mta delivery evpid=01e7e1732bbeb6f4 from=<dan@example.org> to=<max@example.com> "
        .. "rcpt=<-> source=\"-\" relay=\"127.0.0.1 (localhost)\" delay=0s result=\"LoopError\" stat=\"Loop "
        .. "detected\"",
      event = {
        mta = "opensmtpd", outcome = "bounced", mta_verdict = "LoopError", queue_id = "01e7e1732bbeb6f4",
        sender = "dan@example.org", recipient = "max@example.com", delay = 0,
        relay = { host = "localhost", ip = "127.0.0.1" }, origin = "local", response = "Loop detected",
        text = "Loop detected",
      },
      absent = { "status", "status_source", "code", "stage", "lines", "complete", "client_host", "mta_status" },
    },
    {
      line = "d76090a677fe2c18 mta delivery evpid=01e7e1732bbeb6f5 from=<dan@example.org> to=<kai@example.com> "
        .. "rcpt=<-> source=192.0.2.1 relay=192.0.2.7 (mx.example.com) delay=1s result=TempFail stat=451 4.7.1 "
        .. "Greylisted",
      event = {
        mta = "opensmtpd", outcome = "deferred", mta_verdict = "TempFail", queue_id = "01e7e1732bbeb6f5",
        sender = "dan@example.org", recipient = "kai@example.com", delay = 1,
        relay = { host = "mx.example.com", ip = "192.0.2.7" }, origin = "remote", response = "451 4.7.1 Greylisted",
        code = 451, status = "4.7.1", status_source = "reply", text = "Greylisted",
      },
      absent = { "stage", "lines", "complete", "client_host", "mta_status" },
    },
    {
      line = "d76090a677fe2c19 mda delivery evpid=01e7e1732bbeb6f6 from=<dan@example.org> to=<ann@example.org> "
        .. "rcpt=<ann@example.org> user=ann delay=0s result=Ok stat=Delivered",
      event = {
        mta = "opensmtpd", outcome = "delivered", mta_verdict = "Ok", queue_id = "01e7e1732bbeb6f6",
        sender = "dan@example.org", recipient = "ann@example.org", original_recipient = "ann@example.org",
        delay = 0, stage = "local", origin = "local", response = "Delivered", text = "Delivered",
      },
      absent = { "status", "status_source", "code", "relay", "lines", "complete", "client_host", "mta_status" },
    },
    {
      line = "d76090a677fe2c20 mda delivery evpid=01e7e1732bbeb6f7 from=<dan@example.org> to=<ann@example.org> "
        .. "rcpt=<-> user=ann delay=0s result=\"TempFail\" stat=\"Error (\"mail.maildir: no space left\")\"",
      event = {
        mta = "opensmtpd", outcome = "deferred", mta_verdict = "TempFail", queue_id = "01e7e1732bbeb6f7",
        sender = "dan@example.org", recipient = "ann@example.org", delay = 0, stage = "local", origin = "local",
        response = "Error (\"mail.maildir: no space left\")", text = "Error (\"mail.maildir: no space left\")",
      },
      absent = { "status", "status_source", "code", "relay", "lines", "complete", "client_host", "mta_status" },
    },
    -- one host
    {
      line = "d76090a677fe2c21 mta error reason=BANNER rejected: 554 5.7.1 Your address is listed",
      event = {
        mta = "opensmtpd", outcome = "attempt", stage = "banner", origin = "remote",
        response = "554 5.7.1 Your address is listed", code = 554, status = "5.7.1", status_source = "reply",
        text = "Your address is listed",
      },
      absent = {
        "relay", "lines", "complete", "recipient", "client_host", "queue_id",
        "mta_status", "mta_verdict",
      },
    },
    {
      line = "d76090a677fe2c22 mta error reason=HELO rejected: 550 5.7.1 Bad name",
      event = {
        mta = "opensmtpd", outcome = "attempt", stage = "ehlo", origin = "remote", response = "550 5.7.1 Bad name",
        code = 550, status = "5.7.1", status_source = "reply", text = "Bad name",
      },
      absent = {
        "relay", "lines", "complete", "recipient", "client_host", "queue_id",
        "mta_status", "mta_verdict",
      },
    },
    {
      line = "d76090a677fe2c23 mta error reason=AUTH rejected: 535 5.7.8 Authentication failed",
      event = {
        mta = "opensmtpd", outcome = "attempt", stage = "auth", origin = "remote",
        response = "535 5.7.8 Authentication failed", code = 535, status = "5.7.8", status_source = "reply",
        text = "Authentication failed",
      },
      absent = {
        "relay", "lines", "complete", "recipient", "client_host", "queue_id",
        "mta_status", "mta_verdict",
      },
    },
    {
      line = "d76090a677fe2c24 mta error reason=STARTTLS rejected: 454 4.7.0 TLS not available",
      event = {
        mta = "opensmtpd", outcome = "attempt", stage = "starttls", origin = "remote",
        response = "454 4.7.0 TLS not available", code = 454, status = "4.7.0", status_source = "reply",
        text = "TLS not available",
      },
      absent = {
        "relay", "lines", "complete", "recipient", "client_host", "queue_id",
        "mta_status", "mta_verdict",
      },
    },
    {
      line = "d76090a677fe2c25 mta error reason=IO Error: Connection refused",
      event = {
        mta = "opensmtpd", outcome = "attempt", stage = "connect", origin = "local",
        response = "IO Error: Connection refused", text = "IO Error: Connection refused",
      },
      absent = {
        "status", "status_source", "code", "relay", "lines", "complete",
        "recipient", "client_host", "queue_id", "mta_status", "mta_verdict",
      },
    },
    {
      line = "d76090a677fe2c26 mta error reason=Connection closed unexpectedly",
      event = {
        mta = "opensmtpd", outcome = "attempt", origin = "local", response = "Connection closed unexpectedly",
        text = "Connection closed unexpectedly",
      },
      absent = {
        "status", "status_source", "code", "relay", "stage", "lines",
        "complete", "recipient", "client_host", "queue_id", "mta_status", "mta_verdict",
      },
    },
    -- refused by this host
    {
      line = "d76090a677fe2c27 smtp failed-command command=\"RCPT TO:<nil@example.org> \" result=\"550 Invalid "
        .. "recipient: <nil@example.org>\"",
      event = {
        mta = "opensmtpd", outcome = "rejected", recipient = "nil@example.org", stage = "rcpt", origin = "local",
        response = "550 Invalid recipient: <nil@example.org>", code = 550,
        text = "Invalid recipient: <nil@example.org>",
      },
      absent = {
        "status", "status_source", "relay", "lines", "complete", "client_host",
        "queue_id", "mta_status", "mta_verdict",
      },
    },
    {
      line = "d76090a677fe2c28 smtp failed-command address=192.0.2.52 host=mail.example.net command=\"MAIL "
        .. "FROM:<x@example.net>\" result=\"421 4.3.0 Temporary error\"",
      event = {
        mta = "opensmtpd", outcome = "rejected", sender = "x@example.net", client_host = "mail.example.net",
        client_ip = "192.0.2.52", stage = "mail", origin = "local", response = "421 4.3.0 Temporary error",
        code = 421, status = "4.3.0", status_source = "reply", text = "Temporary error",
      },
      absent = { "relay", "lines", "complete", "recipient", "queue_id", "mta_status", "mta_verdict" },
    },
    {
      line = "d76090a677fe2c29 smtp failed-command command=\"DATA\" result=\"503 5.5.1 Invalid command: No "
        .. "recipient\"",
      event = {
        mta = "opensmtpd", outcome = "rejected", stage = "data", origin = "local",
        response = "503 5.5.1 Invalid command: No recipient", code = 503, status = "5.5.1", status_source = "reply",
        text = "Invalid command: No recipient",
      },
      absent = {
        "relay", "lines", "complete", "recipient", "client_host", "queue_id",
        "mta_status", "mta_verdict",
      },
    },
    -- OpenSMTPD 5
    {
      line = "Mar  4 09:13:00 mx smtpd[4201]: relay: PermFail for 01e7e1732bbeb6f8: session=01e7e173e3f0a5c1, "
        .. "from=<dan@example.org>, to=<noa@example.com>, rcpt=<->, source=192.0.2.1, relay=192.0.2.7 "
        .. "(mx.example.com), delay=2s, stat=550 5.1.1 User unknown",
      event = {
        mta = "opensmtpd", outcome = "bounced", mta_verdict = "PermFail", time = "Mar  4 09:13:00",
        process = "smtpd", pid = 4201, queue_id = "01e7e1732bbeb6f8", sender = "dan@example.org",
        recipient = "noa@example.com", delay = 2, relay = { host = "mx.example.com", ip = "192.0.2.7" },
        origin = "remote", response = "550 5.1.1 User unknown", code = 550, status = "5.1.1",
        status_source = "reply", text = "User unknown",
      },
      absent = { "stage", "lines", "complete", "client_host", "mta_status" },
    },
    {
      line = "Mar  4 09:13:01 mx smtpd[4202]: smtp-out: Error on session 01e7e173e3f0a5c2: IO Error: No route "
        .. "to host",
      event = {
        mta = "opensmtpd", outcome = "attempt", time = "Mar  4 09:13:01", process = "smtpd", pid = 4202,
        stage = "connect", origin = "local", response = "IO Error: No route to host",
        text = "IO Error: No route to host",
      },
      absent = {
        "status", "status_source", "code", "relay", "lines", "complete",
        "recipient", "client_host", "queue_id", "mta_status", "mta_verdict",
      },
    },
    {
      line = "Mar  4 09:13:02 mx smtpd[4203]: smtp-in: Failed command on session 01e7e173e3f0a5c3: \"RCPT "
        .. "TO:<nil@example.org>\" => 550 Invalid recipient",
      event = {
        mta = "opensmtpd", outcome = "rejected", time = "Mar  4 09:13:02", process = "smtpd", pid = 4203,
        recipient = "nil@example.org", stage = "rcpt", origin = "local", response = "550 Invalid recipient",
        code = 550, text = "Invalid recipient",
      },
      absent = {
        "status", "status_source", "relay", "lines", "complete", "client_host",
        "queue_id", "mta_status", "mta_verdict",
      },
    },
    -- smtpctl show queue
    {
      line = "01e7e1732bbeb6f9|inet4|mta||dan@example.org|info@example.com|eva@example.com|1772611200|177295680"
        .. "0|1772611260|3|pending|399|451 4.7.1 Greylisted",
      event = {
        mta = "opensmtpd", outcome = "deferred", queue_id = "01e7e1732bbeb6f9", sender = "dan@example.org",
        recipient = "eva@example.com", original_recipient = "info@example.com", origin = "remote",
        response = "451 4.7.1 Greylisted", code = 451, status = "4.7.1", status_source = "reply",
        text = "Greylisted",
      },
      absent = { "relay", "stage", "lines", "complete", "client_host", "mta_status", "mta_verdict" },
    },
    -- no delivery
    {
      line = "Mar  4 09:14:00 mx smtpd[4301]: d76090a677fe2c30 smtp connected address=192.0.2.52 "
        .. "host=mail.example.net",
      event = false,
    },
    {
      line = "d76090a677fe2c31 mta connecting address=smtp://192.0.2.7:25 host=mx.example.com",
      event = false,
    },
    {
      line = "d76090a677fe2c32 smtp envelope evpid=01e7e1732bbeb6fa from=<dan@example.org> to=<lea@example.com>",
      event = false,
    },
  },

  -- Lines of a log and the events that smtpcodes.lines gives for them (`all`: attempts too).
  joined = {
    {
      lines = {
        "d76090a677fe2c31 mta connecting address=smtp+tls://192.0.2.7:25 host=mx.example.com",
        "d76090a677fe2c33 smtp connected address=192.0.2.52 host=mail.example.net",
        "d76090a677fe2c34 smtp connected address=local host=mail.example.org",
        "d76090a677fe2c31 mta error reason=BANNER rejected: 554 5.7.1 not from there",
        "d76090a677fe2c33 smtp failed-command command=\"RCPT TO:<no@example.org>\" result=\"550 Invalid recipient\"",
        "d76090a677fe2c33 smtp failed-command command=\"RCPT TO:<nor@example.org>\" result=\"550 Invalid recipient\"",
        "d76090a677fe2c33 smtp disconnected reason=quit",
        "d76090a677fe2c34 smtp failed-command command=\"RCPT TO:<no@example.org>\" result=\"550 Invalid recipient\"",
        "d76090a677fe2c33 smtp failed-command command=\"RCPT TO:<no@example.org>\" result=\"550 Invalid recipient\"",
      },
      all = true,
      events = {
        { outcome = "attempt", stage = "banner", code = 554, relay = { host = "mx.example.com", ip = "192.0.2.7", port = 25 } },
        { outcome = "rejected", recipient = "no@example.org", client_ip = "192.0.2.52", client_host = "mail.example.net" },
        { outcome = "rejected", recipient = "nor@example.org", client_ip = "192.0.2.52", client_host = "mail.example.net" },
        { outcome = "rejected", recipient = "no@example.org", client_host = "mail.example.org" },
        { outcome = "rejected", recipient = "no@example.org" },
      },
      absent = { nil, nil, nil, { "client_ip" }, { "client_ip", "client_host" } },
    },
    { -- the failure of the session explains that of the recipient, where it is the same
      lines = {
        "Mar  4 09:12:07 mx smtpd[4101]: d76090a677fe2c31 mta connecting address=smtp://[2001:db8::7]:2525 host=mx.example.com",
        "Mar  4 09:12:07 mx smtpd[4101]: d76090a677fe2c31 mta error reason=IO Error: Connection refused",
        "Mar  4 09:12:08 mx smtpd[4101]: d76090a677fe2c31 mta delivery evpid=01e7e1732bbeb6f0 from=<> to=<tom@example.com> "
          .. "rcpt=<-> source=\"-\" relay=\"2001:db8::7 (mx.example.com)\" delay=3s result=\"TempFail\" "
          .. "stat=\"IO Error: Connection refused\"",
        "Mar  4 09:12:08 mx smtpd[4101]: d76090a677fe2c31 mta delivery evpid=01e7e1732bbeb6f1 from=<> to=<ann@example.com> "
          .. "rcpt=<-> source=\"-\" relay=\"2001:db8::7 (mx.example.com)\" delay=3s result=\"PermFail\" stat=\"550 no\"",
      },
      events = {
        { outcome = "deferred", stage = "connect", recipient = "tom@example.com", response = "IO Error: Connection refused",
          relay = { host = "mx.example.com", ip = "2001:db8::7", port = 2525 } },
        { outcome = "bounced", code = 550, recipient = "ann@example.com" },
      },
      absent = { nil, { "stage" } },
    },
    { -- 5.x
      lines = {
        "smtp-in: New session d76090a677fe2c40 from host mail.example.net [192.0.2.52]",
        "smtp-out: Connecting to smtp://192.0.2.7:25 (mx.example.com) on session d76090a677fe2c41...",
        "smtp-in: Failed command on session d76090a677fe2c40: \"RCPT TO:<no@example.org>\" => 550 Invalid recipient",
        "smtp-out: Error on session d76090a677fe2c41: Connection closed unexpectedly",
        "smtp-in: Closing session d76090a677fe2c40",
      },
      all = true,
      events = {
        { outcome = "rejected", client_ip = "192.0.2.52", client_host = "mail.example.net" },
        { outcome = "attempt", relay = { host = "mx.example.com", ip = "192.0.2.7", port = 25 } },
      },
    },
  },

  -- Whole messages and what they say of each recipient.
  messages = {
    {
      text = "From: MAILER-DAEMON@mx.example.org\n"
        .. "Subject: Delivery status notification: error\n"
        .. "\n"
        .. "    Hi!\n"
        .. "\n"
        .. "    This is the MAILER-DAEMON, please DO NOT REPLY to this e-mail.\n"
        .. "\n"
        .. "    An error has occurred while attempting to deliver a message for\n"
        .. "    the following list of recipients:\n"
        .. "\n"
        .. "tom@example.com: 550 5.1.1 <tom@example.com>: User unknown\n"
        .. "eva@example.org: Domain does not exist\n"
        .. "\n"
        .. "    Below is a copy of the original message:\n"
        .. "\n"
        .. "From: ida@example.net\n",
      recipients = {
        { recipient = "tom@example.com", code = 550, status = "5.1.1",
          response = "550 5.1.1 <tom@example.com>: User unknown" },
        { recipient = "eva@example.org", stage = "dns", reason = "domain_unknown" },
      },
    },
    {
      text = "From: MAILER-DAEMON@mx.example.org\n"
        .. "Subject: Delivery status notification: warning\n"
        .. "\n"
        .. "    Hi!\n"
        .. "\n"
        .. "    This is the MAILER-DAEMON, please DO NOT REPLY to this e-mail.\n"
        .. "\n"
        .. "    A message is delayed for more than 10 minutes for the following\n"
        .. "    list of recipients:\n"
        .. "\n"
        .. "tom@example.com: Network error on destination MXs\n",
      kind = "delay",
      recipients = {
        { recipient = "tom@example.com", outcome = "deferred", reason = "connection_failed" },
      },
    },
  },
}
