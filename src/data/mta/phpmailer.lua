-- PHPMailer: what it throws, and its ErrorInfo. A refused recipient comes with the text alone, without codes.
return {
  mta = "phpmailer",
  source = { "https://github.com/PHPMailer/PHPMailer", "PHPMailer src/PHPMailer.php, src/SMTP.php" },
  lists = {
    bare = { "SMTP Error: {response@error}", "ErrorInfo: {_@info}", "Mailer Error: {_@info}", "SMTP ERROR: {_@debug}",
      "The following From address failed: {_@from}" },
    info = { "SMTP Error: {response@error}", "The following From address failed: {_@from}", "{_@text}" },
    error = {
      "The following recipients failed: {recipient:address}: {_@refusal}",
      "The following recipients failed: {recipient:address}{?}:{)}{outcome=failed}{stage=rcpt}",
      "data not accepted.{_@data}", "Data not accepted.{_@data}", "Could not connect to SMTP host.{_@connect}",
      "Could not authenticate.{_@auth}", "{_@text}",
    },
    refusal = {
      "SMTP server error: {_}{outcome=failed}{stage=rcpt}", "{response} SMTP server error: {_}{outcome=failed}{stage=rcpt}{origin=remote}",
      "{response}{outcome=failed}{stage=rcpt}{origin=remote}",
    },
    from = {
      "{sender:address} : {_@mail}", "{sender:address}{outcome=failed}{stage=mail}",
    },
    mail = { "MAIL FROM command failed,{_@reply}{stage=mail}", "{_@text}{stage=mail}" },
    data = {
      "{_}DATA END command failed{_@detail}{stage=eom}", "{_}DATA command failed{_@detail}{stage=data}",
      "{_}{outcome=failed}{stage=eom}",
    },
    detail = { "{_} Detail: {_@reply}", "{_}{outcome=failed}" },
    connect = { "{_} Additional SMTP info: {response}{outcome=failed}{stage=connect}{origin=local}", "{_}{outcome=failed}{stage=connect}{origin=local}" },
    auth = { "{_} Detail: {_@reply}{stage=auth}", "{_}{outcome=failed}{stage=auth}" },
    debug = {
      "RCPT TO command failed: {_@coded}{stage=rcpt}", "MAIL FROM command failed: {_@coded}{stage=mail}",
      "DATA command failed: {_@coded}{stage=data}", "DATA END command failed: {_@coded}{stage=eom}",
      "{(}EHLO{|}HELO{)} command failed: {_@coded}{stage=ehlo}", "STARTTLS command failed: {_@coded}{stage=starttls}",
      "{(}Username{|}Password{|}AUTH{)} command failed: {_@coded}{stage=auth}", "Failed to connect to server{_@connect}", "{_@text}",
    },
    coded = { "{response}{outcome=failed}{origin=remote}" },
    -- the text, then the codes that were cut from it
    reply = {
      "{response} SMTP code: {code:digits} Additional SMTP info: {status}{outcome=failed}{origin=remote}",
      "{response} SMTP code: {code:digits}{outcome=failed}{origin=remote}", "{response}{outcome=failed}{origin=remote}",
    },
    text = { "{response}{outcome=failed}{origin=local}" },
  },
  samples = {
    {
      line = "ErrorInfo: SMTP Error: The following recipients failed: tom@example.com: we know nobody of that name",
      event = { mta = "phpmailer", outcome = "failed", stage = "rcpt", origin = "remote", recipient = "tom@example.com",
        response = "we know nobody of that name", text = "we know nobody of that name" },
      absent = { "code", "status" },
    },
    {
      line = "Mailer Error: SMTP Error: data not accepted. SMTP server error: DATA END command failed Detail: This is spam SMTP code: 554 "
        .. "Additional SMTP info: 5.7.1",
      event = { mta = "phpmailer", outcome = "failed", stage = "eom", origin = "remote", response = "This is spam", text = "This is spam",
        code = 554, status = "5.7.1", status_source = "reply" },
    },
    {
      line = "SMTP Error: Could not connect to SMTP host. Failed to connect to server SMTP server error: Failed to connect to server SMTP "
        .. "code: 110 Additional SMTP info: Connection timed out",
      event = { mta = "phpmailer", outcome = "failed", stage = "connect", origin = "local", response = "Connection timed out",
        text = "Connection timed out" },
      absent = { "code", "status" },
    },
    {
      line = "SMTP ERROR: RCPT TO command failed: 550 5.1.1 we know nobody",
      event = { mta = "phpmailer", outcome = "failed", stage = "rcpt", origin = "remote", response = "550 5.1.1 we know nobody",
        text = "we know nobody", code = 550, status = "5.1.1", status_source = "reply" },
    },
  },
}
