-- Sendmail: one line for the recipients of one delivery, and refusals by rule set.
return {
  mta = "sendmail",
  source = { "Sendmail Installation and Operation Guide 2.1.1", "sendmail/deliver.c logdelivery()" },
  process = { "sendmail", "sm-mta", "sm-msp" },
  -- What its bounces say.
  marks = {
    "----- The following addresses had", "----- The following addresses have", "----- The following address ",
    "----- Transcript of session follows", "----- Recipients of this delivery", "----- Unsent message follows",
  },
  lists = {
    lines = {
      "----- The following addresses had transient {_}{outcome=deferred}",
      "----- The following addresses had permanent {_}{outcome=bounced}",
      "----- The following addresses had successful {_}{outcome=delivered}",
      "Warning: message still undelivered after {_}{outcome=deferred}", "Will keep trying until {_}{outcome=deferred}",
      "from {_}", "with id {_}", "{?}... {)}{(}while{|}While{)} talking to {relay_host>}:{anew=yes}",
      ">>> {(}QUIT{|}RSET{|}quit{|}rset{)}", ">>> {(}RCPT{|}rcpt{)}{_}<{recipient:mailbox}>{_}{stage=rcpt}",
      ">>> {_@command}{anew=yes}", "(reason: {response>})", "(reason: {response}", "(reason:)", "(reason: )",
      "(expanded from: <{original_recipient>}>)", "(expanded from: {original_recipient>})", "\"{recipient>}\"",
      "{response@closed}{closing=yes}", "{?}<{)}{recipient:mailbox}{?}>{)}... {?}Deferred: {)}{response}{closing=yes}",
      "\"{recipient>}\"... {response}{closing=yes}", "{_/ddd/} {_/d.D.D/} Service unavailable", "<<< {code/ddd/}",
      "{_/ddd/} {_:word} ({_})... {response}", "{response@coded}",
    },
    coded = {
      "{code/ddd/} {status/d.D.D/} {_}",
    },
    closed = {
      "{code/ddd/} {?}{status/d.D.D/} {)}{?}<{)}{recipient:mailbox}{?}>{)}... {_}",
      "{code/ddd/} {?}{status/d.D.D/} {)}\"{recipient>}\"... {_}",
    },
    bare = { "{_@formats}" },
    formats = {
      -- old ones say no dsn=: what is neither sent nor deferred bounced
      "{queue_id:id}: {outcome=bounced}to={recipient}, {*}ctladdr={_}, {|}delay={delay}, {|}xdelay={_}, {|}mailer={_@mailer}, "
        .. "{|}pri={_}, {|}"
        .. "relay={_@relay}, {|}dsn={mta_status@dsn}, {)}{(}reply={response!backslash>}, stat={mta_verdict@verdict}{|}"
        .. "stat={mta_verdict@stat}{)}",
      "{queue_id:id}: ruleset=check_mail, arg1={_@sender}, {*}arg2={_}, {)}relay={_@client}, reject={response!backslash}"
        .. "{outcome=rejected}{origin=local}{stage=mail}",
      "{queue_id:id}: ruleset=check_rcpt, arg1={_@recipient}, {*}arg2={_}, {)}relay={_@client}, reject={response!backslash}"
        .. "{outcome=rejected}{origin=local}{stage=rcpt}",
      "{?}{queue_id:id}: {)}ruleset=check_relay, arg1={_}, {*}arg2={_}, {)}relay={_@client}, reject={response!backslash}"
        .. "{outcome=rejected}{origin=local}{stage=connect}",
      "{queue_id:id}: ruleset={_@rule}, {*}arg1={_}, {|}arg2={_}, {)}relay={_@client}, reject={response!backslash}"
        .. "{outcome=rejected}{origin=local}",
      "{queue_id:id}: {(}milter={_}, {|}Milter: {)}{*}action={_@action}, {|}from=<{sender}>, {stage=mail}{|}"
        .. "to=<{recipient}>, {stage=rcpt}{|}helo={_}, {stage=ehlo}{|}connect: host={client_host}, addr={client_ip}, {stage=connect}"
        .. "{|}data, {stage=eom}{)}reject={response!backslash}"
        .. "{outcome=rejected}{origin=local}",
      "{queue_id:id}: <{recipient}>... {response!backslash}{outcome=rejected}{origin=local}{stage=rcpt}",
    },
    sender = { "<{sender}>", "{sender}" },
    recipient = { "<{recipient}>", "{recipient}" },
    rule = {
      "check_data{stage=data}", "{(}check_eoh{|}check_eom{)}{stage=eom}", "check_vrfy{stage=vrfy}", "{_}",
    },
    action = {
      "connect{stage=connect}", "helo{stage=ehlo}", "mail{stage=mail}", "rcpt{stage=rcpt}", "data{stage=data}",
      "{(}header{|}eoh{|}body{|}eom{)}{stage=eom}", "{_}",
    },
    mailer = { "{(}local{|}prog{|}*file*{)}{stage=local}", "{_}" },
    relay = {
      "[{_:hex}] [{relay_ip:hex}]",
      "{relay_host:word} [IPv6:{relay_ip:hex}]{?} (may be forged){)}",
      "[IPv6:{relay_ip:hex}]",
      "{relay_host:word} [{relay_ip:hex}]{?} (may be forged){)}",
      "[{relay_ip:hex}]",
      "{relay_host}",
    },
    client = {
      "{client_host:word} [IPv6:{client_ip:hex}]{?} (may be forged){)}",
      "[IPv6:{client_ip:hex}]{?} (may be forged){)}",
      "{client_host:word} [{client_ip:hex}]{?} (may be forged){)}",
      "[{client_ip:hex}]{?} (may be forged){)}",
      "{client_host}",
    },
    -- The digit tells what happened where stat= is only a text.
    dsn = {
      "2{_}{outcome=delivered}", "4.4.3{outcome=deferred}{stage=dns}", "4{_}{outcome=deferred}", "5.1.2{outcome=bounced}",
      "5{_}{outcome=bounced}", "{_}",
    },
    verdict = {
      "Sent{_}{outcome=delivered}{stage=eom}", "Deferred{_}{outcome=deferred}", "queued{_}{outcome=deferred}", "{_}",
    },
    stat = {
      "Sent ({response!backslash>}){outcome=delivered}{stage=eom}{origin=remote}",
      "{response@sent}{outcome=delivered}",
      "Deferred: {response!backslash@told}{outcome=deferred}",
      "{response@waiting}{outcome=deferred}",
      "{response@unknown_host}",
    },
    sent = { "Sent{_}" },
    told = { "{(}Connection refused by {|}No route to host{|}Network is unreachable{)}{_}{stage=connect}", "{_}" },
    waiting = { "Deferred{_}", "queued{_}" },
    unknown_host = { "Host unknown (Name server: {_}{stage=dns}", "Name server: {_}{stage=dns}", "{_}" },
  },

  -- A line and what it says; `absent` names facts it must not seem to say; `event = false`: no delivery event.
  samples = {
    -- the recipients of one delivery
    {
      line = "Mar  4 09:12:07 mx sendmail[3101]: 6249C7aB003101: to=<lea@example.com>, "
        .. "ctladdr=<dan@example.org> (1000/1000), delay=00:00:02, xdelay=00:00:01, mailer=esmtp, pri=120345, "
        .. "relay=mx.example.com. [192.0.2.7], dsn=2.0.0, stat=Sent (Ok: queued as 5BC0D)",
      event = {
        mta = "sendmail", outcome = "delivered", mta_verdict = "Sent (Ok: queued as 5BC0D)", mta_status = "2.0.0",
        time = "Mar  4 09:12:07", process = "sendmail", pid = 3101, queue_id = "6249C7aB003101",
        recipient = "lea@example.com", delay = 2, relay = { host = "mx.example.com", ip = "192.0.2.7" },
        stage = "eom", origin = "remote", response = "Ok: queued as 5BC0D", status = "2.0.0", status_source = "mta",
        text = "Ok: queued as 5BC0D",
      },
      absent = { "code", "lines", "complete", "client_host" },
    },
    {
      line = "Mar  4 09:12:08 mx sm-mta[3102]: 6249C8aB003102: "
        .. "to=<lea@example.com>,<tom@example.com>,<ida@example.com>, delay=00:01:30, xdelay=00:00:01, "
        .. "mailer=esmtp, pri=120346, relay=mx.example.com. [192.0.2.7], dsn=5.1.1, reply=550 5.1.1 "
        .. "<lea@example.com>... User unknown, nobody here, stat=User unknown",
      event = {
        mta = "sendmail", outcome = "bounced", mta_verdict = "User unknown", mta_status = "5.1.1",
        time = "Mar  4 09:12:08", process = "sm-mta", pid = 3102, queue_id = "6249C8aB003102",
        recipients = { "lea@example.com", "tom@example.com", "ida@example.com" }, delay = 90,
        relay = { host = "mx.example.com", ip = "192.0.2.7" }, origin = "remote",
        response = "550 5.1.1 <lea@example.com>... User unknown, nobody here", code = 550, status = "5.1.1",
        status_source = "reply", text = "<lea@example.com>... User unknown, nobody here",
      },
      absent = { "stage", "lines", "complete", "recipient", "client_host" },
    },
    {
      line = "2026-03-04T09:12:09+01:00 mx sm-mta[3103]: 6249C9aB003103: to=uma@example.com, delay=2+01:00:00, "
        .. "xdelay=00:00:01, mailer=esmtp, pri=120347, relay=mx.example.com. [IPv6:2001:db8::7], dsn=4.0.0, "
        .. "reply=451 4.7.1 Greylisted, stat=Deferred: 451 4.7.1 Greylisted",
      event = {
        mta = "sendmail", outcome = "deferred", mta_verdict = "Deferred: 451 4.7.1 Greylisted",
        mta_status = "4.0.0", time = "2026-03-04T09:12:09+01:00", process = "sm-mta", pid = 3103,
        queue_id = "6249C9aB003103", recipient = "uma@example.com", delay = 176400,
        relay = { host = "mx.example.com", ip = "2001:db8::7" }, origin = "remote",
        response = "451 4.7.1 Greylisted", code = 451, status = "4.7.1", status_source = "reply",
        text = "Greylisted",
      },
      absent = { "stage", "lines", "complete", "client_host" },
    },
    {
      line = "Mar  4 09:12:10 mx sendmail[3104]: 6249CAaB003104: to=<pia@example.com>, delay=00:00:30, "
        .. "xdelay=00:00:30, mailer=esmtp, pri=120348, relay=mx.example.com., dsn=4.0.0, stat=Deferred: "
        .. "Connection refused by mx.example.com.",
      event = {
        mta = "sendmail", outcome = "deferred", mta_verdict = "Deferred: Connection refused by mx.example.com.",
        mta_status = "4.0.0", time = "Mar  4 09:12:10", process = "sendmail", pid = 3104,
        queue_id = "6249CAaB003104", recipient = "pia@example.com", delay = 30, relay = { host = "mx.example.com" },
        stage = "connect", origin = "local", response = "Connection refused by mx.example.com.", status = "4.0.0",
        status_source = "mta", text = "Connection refused by mx.example.com.",
      },
      absent = { "code", "lines", "complete", "client_host" },
    },
    {
      line = "Mar  4 09:12:11 mx sendmail[3105]: 6249CBaB003105: to=<ben@example.net>, delay=00:00:01, "
        .. "xdelay=00:00:01, mailer=esmtp, pri=120349, relay=example.net, dsn=5.1.2, stat=Host unknown (Name "
        .. "server: example.net: host not found)",
      event = {
        mta = "sendmail", outcome = "bounced",
        mta_verdict = "Host unknown (Name server: example.net: host not found)", mta_status = "5.1.2",
        time = "Mar  4 09:12:11", process = "sendmail", pid = 3105, queue_id = "6249CBaB003105",
        recipient = "ben@example.net", delay = 1, relay = { host = "example.net" }, stage = "dns", origin = "local",
        response = "Host unknown (Name server: example.net: host not found)", status = "5.1.2",
        status_source = "mta", text = "Host unknown (Name server: example.net: host not found)",
      },
      absent = { "code", "lines", "complete", "client_host" },
    },
    {
      line = "Mar  4 09:12:12 mx sendmail[3106]: 6249CCaB003106: to=<eva@example.com>, delay=00:00:01, "
        .. "mailer=esmtp, pri=120350, relay=mx.example.com. [192.0.2.7], dsn=5.0.0, reply=554 Message refused "
        .. "\\342\\200\\224 content, stat=Service unavailable",
      event = {
        mta = "sendmail", outcome = "bounced", mta_verdict = "Service unavailable", mta_status = "5.0.0",
        time = "Mar  4 09:12:12", process = "sendmail", pid = 3106, queue_id = "6249CCaB003106",
        recipient = "eva@example.com", delay = 1, relay = { host = "mx.example.com", ip = "192.0.2.7" },
        origin = "remote", response = "554 Message refused — content", code = 554, status = "5.0.0",
        status_source = "mta", text = "Message refused — content",
      },
      absent = { "stage", "lines", "complete", "client_host" },
    },
    {
      line = "Mar  4 09:12:13 mx sendmail[3107]: 6249CDaB003107: to=ann, delay=00:00:00, mailer=local, "
        .. "pri=30120, dsn=2.0.0, stat=Sent",
      event = {
        mta = "sendmail", outcome = "delivered", mta_verdict = "Sent", mta_status = "2.0.0",
        time = "Mar  4 09:12:13", process = "sendmail", pid = 3107, queue_id = "6249CDaB003107", recipient = "ann",
        delay = 0, stage = "local", origin = "local", response = "Sent", status = "2.0.0", status_source = "mta",
        text = "Sent",
      },
      absent = { "code", "relay", "lines", "complete", "client_host" },
    },
    {
      line = "Mar  4 09:12:14 mx sm-msp-queue[3108]: 6249CEaB003108: to=kim@example.com, delay=00:00:05, "
        .. "xdelay=00:00:00, mailer=relay, pri=30121, relay=[127.0.0.1] [127.0.0.1], dsn=4.0.0, stat=Deferred: "
        .. "Connection refused by [127.0.0.1]",
      event = {
        mta = "sendmail", outcome = "deferred", mta_verdict = "Deferred: Connection refused by [127.0.0.1]",
        mta_status = "4.0.0", time = "Mar  4 09:12:14", process = "sm-msp-queue", pid = 3108,
        queue_id = "6249CEaB003108", recipient = "kim@example.com", delay = 5, relay = { ip = "127.0.0.1" },
        stage = "connect", origin = "local", response = "Connection refused by [127.0.0.1]", status = "4.0.0",
        status_source = "mta", text = "Connection refused by [127.0.0.1]",
      },
      absent = { "code", "lines", "complete", "client_host" },
    },
    {
      line = "Mar  4 09:12:15 mx sendmail[3109]: 6249CFaB003109: to=<kai@example.com>, delay=00:00:00, "
        .. "xdelay=00:00:00, mailer=esmtp, pri=30122, relay=mx.example.com., dsn=4.4.3, stat=queued",
      event = {
        mta = "sendmail", outcome = "deferred", mta_verdict = "queued", mta_status = "4.4.3",
        time = "Mar  4 09:12:15", process = "sendmail", pid = 3109, queue_id = "6249CFaB003109",
        recipient = "kai@example.com", delay = 0, relay = { host = "mx.example.com" }, stage = "dns",
        origin = "local", response = "queued", status = "4.4.3", status_source = "mta", text = "queued",
      },
      absent = { "code", "lines", "complete", "client_host" },
    },
    {
      line = "Mar  4 09:12:16 mx sendmail[3110]: 6249CGaB003110: to=<joe@example.com>, delay=00:00:01, "
        .. "mailer=esmtp, pri=30123, relay=mail.example.com [192.0.2.8] (may be forged), dsn=5.1.1, stat=User "
        .. "unknown",
      event = {
        mta = "sendmail", outcome = "bounced", mta_verdict = "User unknown", mta_status = "5.1.1",
        time = "Mar  4 09:12:16", process = "sendmail", pid = 3110, queue_id = "6249CGaB003110",
        recipient = "joe@example.com", delay = 1, relay = { host = "mail.example.com", ip = "192.0.2.8" },
        origin = "local", response = "User unknown", status = "5.1.1", status_source = "mta", text = "User unknown",
      },
      absent = { "code", "stage", "lines", "complete", "client_host" },
    },
    -- refused by this host
    {
      line = "Mar  4 09:13:00 mx sm-mta[3201]: 6249D0aB003201: ruleset=check_mail, arg1=<x@example.net>, "
        .. "relay=mail.example.net [192.0.2.52], reject=553 5.1.8 <x@example.net>... Domain of sender address "
        .. "x@example.net does not exist",
      event = {
        mta = "sendmail", outcome = "rejected", time = "Mar  4 09:13:00", process = "sm-mta", pid = 3201,
        queue_id = "6249D0aB003201", sender = "x@example.net", client_host = "mail.example.net",
        client_ip = "192.0.2.52", stage = "mail", origin = "local",
        response = "553 5.1.8 <x@example.net>... Domain of sender address x@example.net does not exist", code = 553,
        status = "5.1.8", status_source = "reply",
        text = "<x@example.net>... Domain of sender address x@example.net does not exist",
      },
      absent = { "relay", "lines", "complete", "recipient", "mta_status", "mta_verdict" },
    },
    {
      line = "Mar  4 09:13:01 mx sm-mta[3202]: 6249D1aB003202: ruleset=check_rcpt, arg1=<amy@example.com>, "
        .. "relay=[192.0.2.53], reject=550 5.7.1 <amy@example.com>... Relaying denied",
      event = {
        mta = "sendmail", outcome = "rejected", time = "Mar  4 09:13:01", process = "sm-mta", pid = 3202,
        queue_id = "6249D1aB003202", recipient = "amy@example.com", client_ip = "192.0.2.53", stage = "rcpt",
        origin = "local", response = "550 5.7.1 <amy@example.com>... Relaying denied", code = 550, status = "5.7.1",
        status_source = "reply", text = "<amy@example.com>... Relaying denied",
      },
      absent = { "relay", "lines", "complete", "client_host", "mta_status", "mta_verdict" },
    },
    {
      line = "Mar  4 09:13:02 mx sm-mta[3203]: ruleset=check_relay, arg1=mail.example.net, arg2=192.0.2.54, "
        .. "relay=mail.example.net [192.0.2.54] (may be forged), reject=554 5.7.1 Rejected: 192.0.2.54 listed "
        .. "at zen.spamhaus.org",
      event = {
        mta = "sendmail", outcome = "rejected", time = "Mar  4 09:13:02", process = "sm-mta", pid = 3203,
        client_host = "mail.example.net", client_ip = "192.0.2.54", stage = "connect", origin = "local",
        response = "554 5.7.1 Rejected: 192.0.2.54 listed at zen.spamhaus.org", code = 554, status = "5.7.1",
        status_source = "reply", text = "Rejected: 192.0.2.54 listed at zen.spamhaus.org",
      },
      absent = { "relay", "lines", "complete", "recipient", "queue_id", "mta_status", "mta_verdict" },
    },
    {
      line = "Mar  4 09:13:03 mx sm-mta[3204]: 6249D3aB003204: ruleset=check_data, arg1=2, "
        .. "relay=mail.example.net [192.0.2.52], reject=550 5.7.1 Access denied",
      event = {
        mta = "sendmail", outcome = "rejected", time = "Mar  4 09:13:03", process = "sm-mta", pid = 3204,
        queue_id = "6249D3aB003204", client_host = "mail.example.net", client_ip = "192.0.2.52", stage = "data",
        origin = "local", response = "550 5.7.1 Access denied", code = 550, status = "5.7.1",
        status_source = "reply", text = "Access denied",
      },
      absent = { "relay", "lines", "complete", "recipient", "mta_status", "mta_verdict" },
    },
    {
      line = "Mar  4 09:13:04 mx sm-mta[3205]: 6249D4aB003205: milter=spamd, action=eom, reject=550 5.7.1 "
        .. "Blocked by the filter",
      event = {
        mta = "sendmail", outcome = "rejected", time = "Mar  4 09:13:04", process = "sm-mta", pid = 3205,
        queue_id = "6249D4aB003205", stage = "eom", origin = "local", response = "550 5.7.1 Blocked by the filter",
        code = 550, status = "5.7.1", status_source = "reply", text = "Blocked by the filter",
      },
      absent = { "relay", "lines", "complete", "recipient", "client_host", "mta_status", "mta_verdict" },
    },
    {
      line = "Mar  4 09:13:06 mx sm-mta[3207]: 6249D6aB003207: Milter: to=<ann@example.org>, reject=451 4.7.1 "
        .. "Greylisted, come back later",
      event = {
        mta = "sendmail", outcome = "rejected", time = "Mar  4 09:13:06", process = "sm-mta", pid = 3207,
        queue_id = "6249D6aB003207", recipient = "ann@example.org", stage = "rcpt", origin = "local",
        response = "451 4.7.1 Greylisted, come back later", code = 451, status = "4.7.1", status_source = "reply",
        text = "Greylisted, come back later",
      },
      absent = { "relay", "lines", "complete", "client_host", "mta_status", "mta_verdict" },
    },
    {
      line = "Mar  4 09:13:05 mx sm-mta[3206]: 6249D5aB003206: <nil@example.org>... User unknown",
      event = {
        mta = "sendmail", outcome = "rejected", time = "Mar  4 09:13:05", process = "sm-mta", pid = 3206,
        queue_id = "6249D5aB003206", recipient = "nil@example.org", stage = "rcpt", origin = "local",
        response = "User unknown", text = "User unknown",
      },
      absent = {
        "status", "status_source", "code", "relay", "lines", "complete",
        "client_host", "mta_status", "mta_verdict",
      },
    },
    -- older, longer, or without what the log puts in front
    {
      line = "6249D0aB003110: to=<lea@example.com>, delay=00:00:02, xdelay=00:00:01, mailer=esmtp, "
        .. "relay=mx.example.com. [192.0.2.7], stat=User unknown",
      event = {
        mta = "sendmail", outcome = "bounced", mta_verdict = "User unknown", queue_id = "6249D0aB003110",
        recipient = "lea@example.com", delay = 2, relay = { host = "mx.example.com", ip = "192.0.2.7" }, origin = "local",
        response = "User unknown", text = "User unknown",
      },
      absent = { "time", "mta_status" },
    },
    {
      line = "AAA03111: to=<lea@example.com>, delay=00:00:02, xdelay=00:00:01, mailer=esmtp, relay=mx.example.com. "
        .. "[192.0.2.7], stat=Sent (ok)",
      event = {
        mta = "sendmail", outcome = "delivered", mta_verdict = "Sent (ok)", queue_id = "AAA03111",
        recipient = "lea@example.com", delay = 2, relay = { host = "mx.example.com", ip = "192.0.2.7" }, stage = "eom",
        origin = "remote", response = "ok", text = "ok",
      },
      absent = { "mta_status", "status" },
    },
    {
      line = "Mar  4 09:17:00 mx sm-mta[3112]: 6249D0aB003112: to=<lea@example.com>, delay=00:00:02, "
        .. "xdelay=00:00:01, mailer=esmtp, pri=120345, relay=mx.example.com. [192.0.2.7], dsn=4.0.0, "
        .. "stat=Deferred: No route to host",
      event = {
        mta = "sendmail", outcome = "deferred", mta_verdict = "Deferred: No route to host", mta_status = "4.0.0",
        time = "Mar  4 09:17:00", process = "sm-mta", pid = 3112, queue_id = "6249D0aB003112", recipient = "lea@example.com",
        delay = 2, relay = { host = "mx.example.com", ip = "192.0.2.7" }, stage = "connect", origin = "local",
        response = "No route to host", status = "4.0.0", status_source = "mta", text = "No route to host",
      },
    },
    {
      line = "Mar  4 09:17:01 mx sm-mta[3113]: 6249D1aB003113: ruleset=check_rcpt, arg1=ann@example.org, "
        .. "relay=[192.0.2.52], reject=550 5.7.1 ann@example.org... Relaying denied",
      event = {
        mta = "sendmail", outcome = "rejected", time = "Mar  4 09:17:01", process = "sm-mta", pid = 3113,
        queue_id = "6249D1aB003113", recipient = "ann@example.org", client_ip = "192.0.2.52", stage = "rcpt",
        origin = "local", response = "550 5.7.1 ann@example.org... Relaying denied", code = 550, status = "5.7.1",
        status_source = "reply", text = "ann@example.org... Relaying denied",
      },
      absent = { "client_host" },
    },
    {
      line = "Mar  4 09:17:02 mx sm-mta[3114]: 6249D2aB003114: ruleset=check_mail, arg1=x@example.net, "
        .. "relay=[192.0.2.52], reject=553 5.5.4 x@example.net... Domain name required",
      event = {
        mta = "sendmail", outcome = "rejected", time = "Mar  4 09:17:02", process = "sm-mta", pid = 3114,
        queue_id = "6249D2aB003114", sender = "x@example.net", client_ip = "192.0.2.52", stage = "mail", origin = "local",
        response = "553 5.5.4 x@example.net... Domain name required", code = 553, status = "5.5.4", status_source = "reply",
        text = "x@example.net... Domain name required",
      },
      absent = { "client_host" },
    },
    {
      line = "Mar  4 09:17:03 mx sm-mta[3115]: 6249D3aB003115: Milter: helo=x, reject=550 5.7.1 Command rejected",
      event = {
        mta = "sendmail", outcome = "rejected", time = "Mar  4 09:17:03", process = "sm-mta", pid = 3115,
        queue_id = "6249D3aB003115", stage = "ehlo", origin = "local", response = "550 5.7.1 Command rejected", code = 550,
        status = "5.7.1", status_source = "reply", text = "Command rejected",
      },
    },
    {
      line = "Mar  4 09:17:04 mx sm-mta[3116]: 6249D4aB003116: Milter: connect: host=mail.example.net, "
        .. "addr=192.0.2.52, reject=550 5.7.1 no",
      event = {
        mta = "sendmail", outcome = "rejected", time = "Mar  4 09:17:04", process = "sm-mta", pid = 3116,
        queue_id = "6249D4aB003116", client_host = "mail.example.net", client_ip = "192.0.2.52", stage = "connect",
        origin = "local", response = "550 5.7.1 no", code = 550, status = "5.7.1", status_source = "reply", text = "no",
      },
    },
    -- no delivery
    {
      line = "Mar  4 09:14:00 mx sm-mta[3301]: 6249E0aB003301: from=<dan@example.org>, size=2045, class=0, "
        .. "nrcpts=1, msgid=<5.1.1@example.org>, proto=ESMTP, daemon=MTA, relay=mail.example.net [192.0.2.52]",
      event = false,
    },
    {
      line = "Mar  4 09:14:01 mx sendmail[3302]: STARTTLS=client, relay=mx.example.com., version=TLSv1.3, "
        .. "verify=OK, cipher=TLS_AES_256_GCM_SHA384, bits=256/256",
      event = false,
    },
  },

  -- Whole messages and what they say of each recipient.
  messages = {
    {
      text = "From: MAILER-DAEMON@mx.example.org\n"
        .. "Subject: Returned mail: see transcript for details\n"
        .. "\n"
        .. "The original message was received at Mon, 30 Nov 2026 09:00:00 GMT\n"
        .. "from mail.example.net [192.0.2.50]\n"
        .. "\n"
        .. "   ----- The following addresses had permanent fatal errors -----\n"
        .. "<tom@example.com>\n"
        .. "<eva@example.com>\n"
        .. "    (reason: 552 5.2.2 Mailbox full)\n"
        .. "\"|/usr/local/bin/sort\"\n"
        .. "    (expanded from: <jon@example.org>)\n"
        .. "\n"
        .. "   ----- Transcript of session follows -----\n"
        .. "... while talking to mx.example.com.:\n"
        .. ">>> RCPT To:<tom@example.com>\n"
        .. "<<< 550 5.1.1 <tom@example.com>: User unknown\n"
        .. "550 5.1.1 <tom@example.com>... User unknown\n"
        .. ">>> RCPT To:<eva@example.com>\n"
        .. "<<< 552 5.2.2 Mailbox full\n"
        .. "554 5.0.0 Service unavailable\n"
        .. ">>> DATA\n"
        .. "<<< 503 5.0.0 Need RCPT (recipient)\n"
        .. "554 5.3.0 unknown mailer error 2\n",
      recipients = {
        { recipient = "tom@example.com", code = 550, response = "550 5.1.1 <tom@example.com>: User unknown",
          relay = { host = "mx.example.com" }, stage = "rcpt" },
        { recipient = "eva@example.com", code = 552, reason = "mailbox_full" },
        { recipient = "jon@example.org" },
      },
    },
    {
      text = "From: MAILER-DAEMON@mx.example.org\n"
        .. "Subject: Returned mail: Host unknown\n"
        .. "\n"
        .. "   ----- Transcript of session follows -----\n"
        .. "While talking to mx.example.com:\n"
        .. ">>> MAIL From:<ida@example.net>\n"
        .. "<<< 550 No mail from dialup addresses\n"
        .. "554 <tom@example.com>... Remote protocol error\n"
        .. "550 example.org (smtp)... 550 Host unknown\n"
        .. "554 <eva@example.org>... 550 Host unknown (Authoritative answer from name server)\n"
        .. "\n"
        .. "   ----- Unsent message follows -----\n"
        .. "From: ida@example.net\n",
      recipients = {
        { recipient = "tom@example.com", code = 550, response = "550 No mail from dialup addresses", stage = "mail" },
        { recipient = "eva@example.org", code = 550, reason = "domain_unknown" },
      },
    },
    {
      text = "From: MAILER-DAEMON@mx.example.org\n"
        .. "Subject: Warning: could not send message for past 4 hours\n"
        .. "\n"
        .. "    **********************************************\n"
        .. "    **      THIS IS A WARNING MESSAGE ONLY      **\n"
        .. "    **  YOU DO NOT NEED TO RESEND YOUR MESSAGE  **\n"
        .. "    **********************************************\n"
        .. "\n"
        .. "   ----- Transcript of session follows -----\n"
        .. "<tom@example.com>... Deferred: Connection refused by mx.example.com.\n"
        .. "Warning: message still undelivered after 4 hours\n"
        .. "Will keep trying until message is 5 days old\n",
      kind = "delay",
      recipients = {
        { recipient = "tom@example.com", outcome = "deferred", reason = "connection_failed" },
      },
    },
  },
}
