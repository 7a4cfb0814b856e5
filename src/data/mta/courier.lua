-- Courier: a line for each line of a reply, then one with what it came to.
return {
  mta = "courier",
  source = { "courier/module.esmtp/courieresmtp.c", "courier/libs/comlog.c", "https://www.courier-mta.org/courierd.html" },
  process = { "courieresmtp", "courieresmtpd", "courierlocal", "courierd", "courierfax", "courieruucp" },
  lists = {
    bare = { "{(}courieresmtp{|}courierlocal{|}courierd{|}courierfax{|}courieruucp{)}: {_@delivery}", "courieresmtpd: {_@refused}" },
    formats = { "{_@delivery}", "{_@refused}" },
    noise = { "{(}courieresmtp{|}courieresmtpd{|}courierlocal{|}courierd{|}courierfax{|}courieruucp{)}: {_}" },
    delivery = { "id={queue_id},from=<{sender}>,addr=<{recipient}>{_@came}" },
    came = {
      ": {response@told}{outcome=detail}",
      "{?},size={size:digits}{)},success: {_@done}{outcome=delivered}",
      ",status: success{outcome=delivered}{mta_verdict=success}",
      ",status: deferred{outcome=deferred}{mta_verdict=deferred}",
      ",status: {(}failure{|}failed{)}{outcome=bounced}{mta_verdict=failure}",
      ",status: {mta_verdict}",
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
}
