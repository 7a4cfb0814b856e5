-- Courier: a line for each line of a reply, then one with what it came to.
return {
  mta = "courier",
  source = { "courier/module.esmtp/courieresmtp.c", "courier/libs/comlog.c", "https://www.courier-mta.org/courierd.html" },
  process = { "courieresmtp", "courieresmtpd", "courierlocal", "courierd", "courierfax", "courieruucp" },
  lists = {
    bare = { "{(}courieresmtp{|}courierlocal{|}courierd{|}courierfax{|}courieruucp{)}: {_@delivery}", "courieresmtpd: {_@refused}" },
    formats = { "{_@delivery}", "{_@refused}" },
    noise = { "{(}courieresmtp{|}courieresmtpd{|}courierlocal{|}courierd{|}courierfax{|}courieruucp{)}: {_}" },
    -- what a reply's lines and the last one have in common is their key
    delivery = {
      "{key@whom}>: {response@told}{outcome=detail}",
      "{key@whom}>,success: {_@done}{outcome=delivered}{ends=yes}",
      "{key@whom}>,size={size:digits},success: {_@done}{outcome=delivered}{ends=yes}",
      "{key@whom}>,status: {_@status}{ends=yes}",
    },
    whom = { "id={queue_id},from=<{sender}>,addr=<{recipient}" },
    status = {
      "success{outcome=delivered}{mta_verdict=success}", "deferred{outcome=deferred}{mta_verdict=deferred}",
      "{(}failure{|}failed{)}{outcome=bounced}{mta_verdict=failure}", "{mta_verdict}",
    },
    told = {
      "DNS lookup failed.{stage=dns}", "No such domain.{stage=dns}",
      "{(}Connection refused{|}Connection timed out{|}No route to host{|}Network is unreachable{)}{_}{stage=connect}", "{_}",
    },
    done = { "delivered: {relay_host:word} [{?}::ffff:{)}{relay_ip:hex}]{_}{stage=eom}", "{response}{stage=local}" },
    refused = {
      "error,relay={_@client},from=<{sender}>,to=<{recipient}>: {response}{outcome=rejected}{origin=local}{stage=rcpt}",
      "error,relay={_@client},from=<{sender}>: {response}{outcome=rejected}{origin=local}{stage=mail}",
      "error,relay={_@client},msg=\"{response>}\",cmd: {_@command}{outcome=rejected}{origin=local}",
      "error,relay={_@client}: {response}{outcome=rejected}{origin=local}",
    },
    client = { "{?}[{)}::ffff:{client_ip/D.D.D.D/}{?}]{)}{_}", "[{client_ip:hex}]{_}", "{client_ip:hex}{_}", "{_}" },
  },
  samples = {
    {
      line = "Nov 30 09:12:07 mail courieresmtp: id=00000000004A1B2C.000000006564.00000311,from=<ida@example.org>,addr=<tom@example.com>: "
        .. "550-5.1.1 we know nobody",
      event = { mta = "courier", outcome = "detail", process = "courieresmtp", time = "Nov 30 09:12:07",
        queue_id = "00000000004A1B2C.000000006564.00000311", sender = "ida@example.org", recipient = "tom@example.com",
        response = "550-5.1.1 we know nobody", text = "we know nobody", code = 550, status = "5.1.1", status_source = "reply",
        complete = false, origin = "remote" },
      absent = { "stage", "mta_verdict", "relay", "lines" },
    },
    {
      line = "Nov 30 09:12:07 mail courieresmtp: id=00000000004A1B2C.000000006564.00000311,from=<>,addr=<tom@example.com>,status: deferred",
      event = { mta = "courier", outcome = "deferred", mta_verdict = "deferred", sender = "<>", recipient = "tom@example.com" },
      absent = { "response", "code", "origin" },
    },
    {
      line = "Nov 30 09:12:07 mail courieresmtp: id=00000000004A1B2C.000000006564.00000311,from=<ida@example.org>,addr=<tom@example.com>,"
        .. "success: delivered: mx.example.com [::ffff:192.0.2.7]",
      event = { mta = "courier", outcome = "delivered", relay = { host = "mx.example.com", ip = "192.0.2.7" }, stage = "eom" },
    },
    {
      line = "Nov 30 09:12:07 mail courierlocal: id=00000000004A1B2C.000000006564.00000311,from=<ida@example.org>,addr=<tom@example.com>,"
        .. "size=1047,success: Message delivered.",
      event = { mta = "courier", outcome = "delivered", process = "courierlocal", size = 1047, response = "Message delivered.", stage = "local" },
    },
    {
      line = "Nov 30 09:12:07 mail courieresmtpd: error,relay=::ffff:192.0.2.9,from=<ida@example.org>,to=<tom@example.com>: 550 User unknown.",
      event = { mta = "courier", outcome = "rejected", client_ip = "192.0.2.9", sender = "ida@example.org", recipient = "tom@example.com",
        code = 550, response = "550 User unknown.", text = "User unknown.", stage = "rcpt", origin = "local" },
      absent = { "status", "relay" },
    },
    { line = "Nov 30 09:12:07 mail courieresmtpd: started,ip=[::ffff:192.0.2.9]", event = false },
    { line = "Nov 30 09:12:07 mail courierd: newmsg,id=00000000004A1B2C.000000006564.00000311", event = false },
  },

  -- Lines of a log and the events that smtpcodes.lines gives for them.
  joined = {
    { -- two recipients of one message, at once
      lines = {
        "Nov 30 09:12:07 mail courieresmtp: id=4A1B2C.6564.311,from=<ida@example.org>,addr=<tom@example.com>: 550-5.1.1 we know nobody",
        "Nov 30 09:12:07 mail courieresmtp: id=4A1B2C.6564.311,from=<ida@example.org>,addr=<lea@example.com>: Connection refused",
        "Nov 30 09:12:07 mail courieresmtp: id=4A1B2C.6564.311,from=<ida@example.org>,addr=<tom@example.com>: 550 5.1.1 of that name",
        "Nov 30 09:12:07 mail courieresmtp: id=4A1B2C.6564.311,from=<ida@example.org>,addr=<lea@example.com>,status: deferred",
        "Nov 30 09:12:07 mail courieresmtp: id=4A1B2C.6564.311,from=<ida@example.org>,addr=<tom@example.com>,status: failure",
      },
      events = {
        { outcome = "deferred", recipient = "lea@example.com", response = "Connection refused", stage = "connect", origin = "local" },
        { outcome = "bounced", recipient = "tom@example.com", code = 550, status = "5.1.1", status_source = "reply",
          response = "550-5.1.1 we know nobody\n550 5.1.1 of that name", text = "we know nobody of that name",
          lines = { "we know nobody", "of that name" }, origin = "remote" },
      },
      absent = { { "code", "lines" }, { "complete", "stage" } },
    },
    { -- the second host's reply is the last; nothing is left for the next attempt
      lines = {
        "Nov 30 09:12:07 mail courieresmtp: id=4A1B2C.6564.311,from=<ida@example.org>,addr=<tom@example.com>: 421 4.7.0 later",
        "Nov 30 09:12:07 mail courieresmtp: id=4A1B2C.6564.311,from=<ida@example.org>,addr=<tom@example.com>: 550-5.7.1 never",
        "Nov 30 09:12:07 mail courieresmtp: id=4A1B2C.6564.311,from=<ida@example.org>,addr=<tom@example.com>: 451 4.7.1 wait",
        "Nov 30 09:12:07 mail courieresmtp: id=4A1B2C.6564.311,from=<ida@example.org>,addr=<tom@example.com>,status: deferred",
        "Nov 30 09:12:07 mail courieresmtp: id=4A1B2C.6564.311,from=<ida@example.org>,addr=<tom@example.com>,status: deferred",
      },
      events = { { outcome = "deferred", code = 451, response = "451 4.7.1 wait", text = "wait" }, { outcome = "deferred" } },
      absent = { { "lines", "complete" }, { "response", "code", "text", "origin" } },
    },
    {
      lines = {
        "Nov 30 09:12:07 mail courieresmtp: id=4A1B2C.6564.311,from=<ida@example.org>,addr=<tom@example.com>: 250 2.0.0 Ok: queued as 5BC0D",
        "Nov 30 09:12:07 mail courieresmtp: id=4A1B2C.6564.311,from=<ida@example.org>,addr=<tom@example.com>,success: delivered: mx.example.com [192.0.2.7]",
      },
      events = {
        { outcome = "delivered", code = 250, relay = { host = "mx.example.com", ip = "192.0.2.7" }, stage = "eom",
          response = "250 2.0.0 Ok: queued as 5BC0D" },
      },
    },
  },
}
