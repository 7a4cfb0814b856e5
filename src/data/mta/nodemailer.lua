-- nodemailer and smtp-connection: the message of an error, or the error itself as JSON.
return {
  mta = "nodemailer",
  source = { "https://nodemailer.com/smtp/", "nodemailer lib/smtp-connection/index.js" },
  records = {
    error = {
      kind = "json", needs = { "code" },
      keys = {
        code = "{mta_verdict@kind}", responseCode = "{code}", command = "{_@command}", response = "{response@remote}",
        rejected = "{recipient}", message = "{_@said}", hostname = "{relay_host}", host = "{relay_host}", address = "{relay_ip@address}",
        port = "{relay_port}",
      },
    },
  },
  lists = {
    bare = {
      "Error: {response@message}", "{_%error}",
      "AggregateError [{_}]: {_@connect}",
    },
    message = {
      "Can't send mail - all recipients were rejected: {_@reply}{stage=rcpt}",
      "Can't send mail - all recipients were rejected{outcome=failed}{stage=rcpt}",
      "Recipient command failed: {_@reply}{stage=rcpt}", "Mail command failed: {_@reply}{stage=mail}",
      "Data command failed: {_@reply}{stage=data}", "Message failed: {_@reply}{stage=eom}",
      "Invalid login: {_@reply}{stage=auth}", "Invalid HELO. {_@echo}{stage=ehlo}", "Invalid HELO: {_@reply}{stage=ehlo}",
      "Invalid greeting. {_@echo}{stage=banner}", "Invalid greeting: {_@reply}{stage=banner}",
      "Error upgrading connection with STARTTLS: {_@reply}{stage=starttls}", "Error initiating TLS - {_@local}{stage=starttls}",
      "Server closed the connection: {_@reply}", "Unexpected socket close{_@silence}", "Connection closed unexpectedly{_@silence}",
      "Connection closed{_@silence}", "Connection timeout{_@silence}{stage=connect}", "Greeting never received{_@silence}{stage=banner}",
      "Timeout{_@silence}", "Socket{_@silence}", "connect E{_@connection}", "getaddrinfo E{_@lookup}", "queryA E{_@lookup}",
      "queryMx E{_@lookup}", "{(}write E{|}read E{)}{_@broken}", "self{_@tls}", "unable to verify the first certificate{_@tls}",
      "certificate has expired{_@tls}", "Hostname/IP does not match{_@tls}",
    },
    reply = { "{response@remote}" },
    remote = { "{_}{outcome=failed}{origin=remote}" },
    -- "response=421 no: 421 no": the reply twice
    echo = { "response={_}: {response@coded}{outcome=failed}{origin=remote}", "response={response}{outcome=failed}{origin=remote}",
      "{response}{outcome=failed}{origin=remote}" },
    coded = { "{_/ddd/}{_}" },
    silence = { "{_}{outcome=failed}{origin=local}" },
    ["local"] = { "{response}{outcome=failed}{origin=local}" },
    connect = { "{response}{outcome=failed}{origin=local}{stage=connect}", "{outcome=failed}{origin=local}{stage=connect}" },
    connection = { "{_} {relay_ip/D.D.D.D/}:{relay_port:digits}{_}{outcome=failed}{origin=local}{stage=connect}", "{_@connect}" },
    lookup = { "{_}{outcome=failed}{origin=local}{stage=dns}" },
    broken = { "{_}{outcome=failed}{origin=local}" },
    tls = { "{_}{outcome=failed}{origin=local}{stage=starttls}" },
    kind = { "E{(}SOCKET{|}CONNECTION{|}TIMEDOUT{|}DNS{|}TLS{|}AUTH{|}PROTOCOL{|}ENVELOPE{|}MESSAGE{|}STREAM{|}NOAUTH{|}REQUIRETLS{)}"
      .. "{outcome=failed}" },
    command = {
      "RCPT{_}{stage=rcpt}", "MAIL{_}{stage=mail}", "DATA{_}{stage=eom}", "{(}EHLO{|}HELO{|}LHLO{)}{_}{stage=ehlo}",
      "STARTTLS{_}{stage=starttls}", "AUTH{_}{stage=auth}", "CONN{_}", "API{_}",
    },
    said = { "{_@message}", "{_}" },
    address = { "{_:hex}" },
  },
  samples = {
    {
      line = "Error: Can't send mail - all recipients were rejected: 550 5.1.1 we know nobody",
      event = {
        mta = "nodemailer", outcome = "failed", stage = "rcpt", origin = "remote", code = 550, status = "5.1.1", status_source = "reply",
        response = "550 5.1.1 we know nobody", text = "we know nobody",
      },
      absent = { "recipient", "mta_verdict", "lines" },
    },
    {
      line = '{"code":"EENVELOPE","responseCode":452,"command":"RCPT TO","response":"452-4.2.2 full\\n452 4.2.2 indeed",'
        .. '"rejected":["tom@example.com","ann@example.com"]}',
      event = {
        mta = "nodemailer", mta_verdict = "EENVELOPE", outcome = "failed", stage = "rcpt", origin = "remote", code = 452, status = "4.2.2",
        status_source = "reply", response = "452-4.2.2 full\n452 4.2.2 indeed", text = "full indeed", lines = { "full", "indeed" },
        recipients = { "tom@example.com", "ann@example.com" },
      },
      absent = { "recipient", "complete" },
    },
    {
      line = "Error: connect ECONNREFUSED 192.0.2.7:25",
      event = { mta = "nodemailer", outcome = "failed", stage = "connect", origin = "local", relay = { ip = "192.0.2.7", port = 25 } },
      absent = { "code", "status" },
    },
    {
      line = "Error: Invalid greeting. response=554 go away: 554 go away",
      event = { mta = "nodemailer", outcome = "failed", stage = "banner", origin = "remote", code = 554, response = "554 go away",
        text = "go away" },
    },
    {
      line = "Error: getaddrinfo ENOTFOUND mx.example.invalid",
      event = { mta = "nodemailer", outcome = "failed", stage = "dns", origin = "local" },
      absent = { "code", "status" },
    },
  },
}
