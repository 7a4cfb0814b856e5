-- JavaMail, Jakarta Mail, Angus Mail: exceptions with those nested in them.
return {
  mta = "javamail",
  source = { "https://jakarta.ee/specifications/mail/2.1/apidocs/", "mail com/sun/mail/smtp/SMTPTransport.java" },
  lists = {
    bare = {
      "{(}javax{|}jakarta{)}.mail.{_@exception}", "com.sun.mail.{_@own}", "org.eclipse.angus.mail.{_@own}",
      "org.springframework.mail.MailSendException: {_@inside}",
    },
    exception = {
      "SendFailedException: {_@send}", "AuthenticationFailedException: {_@remote}{stage=auth}", "MessagingException: {response@message}",
    },
    own = {
      "smtp.SMTPAddressFailedException: {_@remote}{stage=rcpt}", "smtp.SMTPSenderFailedException: {_@remote}{stage=mail}",
      "smtp.SMTPSendFailedException: {_@remote}{stage=eom}", "smtp.SMTP{_}Exception: {_@remote}",
      "util.MailConnectException: {_@connect}",
    },
    send = {
      "{_}SMTPAddressFailedException: {_@remote}{stage=rcpt}", "{_}SMTPSenderFailedException: {_@remote}{stage=mail}",
      "{_}SMTPSendFailedException: {_@remote}{stage=eom}", "{_@local}",
    },
    inside = {
      "{_}SMTPAddressFailedException: {_@remote}{stage=rcpt}", "{_}SMTPSendFailedException: {_@remote}{stage=eom}",
      "{_}MessagingException: {_@message}", "{_}MailConnectException: {_@connect}", "{_@local}",
    },
    message = {
      "Got bad greeting from SMTP host: {relay_host}, port: {relay_port:digits}, response: {_@remote}{stage=banner}",
      "Could not connect to SMTP host: {relay_host}, port: {relay_port:digits}{?}, response: {code/ddd/}{)}{_@below}{stage=connect}",
      "{(}Unknown SMTP host: {relay_host}{|}Could not convert socket to TLS{)}{_@below}",
      "{_@coded}", "{_@local}",
    },
    connect = { "Couldn't connect to host, port: {relay_host}, {relay_port:digits}{_@below}{stage=connect}" },
    -- what stands below: the cause, a stack
    below = {
      "{?};{|}:{|},{)}{_}nested exception is:{_}Exception: {response@first}{outcome=failed}{origin=local}", "{_}{outcome=failed}{origin=local}",
    },
    coded = { "{_/ddd /}{_@remote}" },
    remote = {
      "{response}\n  nested exception is:{_}{outcome=failed}{origin=remote}", "{response};\n  nested{_}{outcome=failed}{origin=remote}",
      "{response}\n\tat {_}{outcome=failed}{origin=remote}", "{response}{outcome=failed}{origin=remote}",
    },
    ["local"] = { "{response@first}{outcome=failed}{origin=local}" },
    first = { "{_}" },
  },
  samples = {
    {
      line = "javax.mail.SendFailedException: Invalid Addresses;\n  nested exception is:\n\tcom.sun.mail.smtp."
        .. "SMTPAddressFailedException: 550 5.1.1 we know nobody\n\tat com.sun.mail.smtp.SMTPTransport.rcptTo(SMTPTransport.java:2055)",
      event = {
        mta = "javamail", outcome = "failed", stage = "rcpt", origin = "remote", code = 550, status = "5.1.1", status_source = "reply",
        response = "550 5.1.1 we know nobody", text = "we know nobody",
      },
      absent = { "recipient", "lines", "inner" },
    },
    {
      line = "jakarta.mail.MessagingException: Got bad greeting from SMTP host: mx.example.com, port: 25, response: 554 go away",
      event = {
        mta = "javamail", outcome = "failed", stage = "banner", origin = "remote", code = 554, response = "554 go away", text = "go away",
        relay = { host = "mx.example.com", port = 25 },
      },
      absent = { "status" },
    },
    {
      line = "com.sun.mail.util.MailConnectException: Couldn't connect to host, port: mx.example.com, 25; timeout 3000;\n"
        .. "  nested exception is:\n\tjava.net.ConnectException: Connection refused",
      event = {
        mta = "javamail", outcome = "failed", stage = "connect", origin = "local", response = "Connection refused",
        text = "Connection refused", relay = { host = "mx.example.com", port = 25 },
      },
      absent = { "code", "status" },
    },
    {
      line = "javax.mail.AuthenticationFailedException: 535 5.7.8 wrong password",
      event = {
        mta = "javamail", outcome = "failed", stage = "auth", origin = "remote", code = 535, status = "5.7.8", status_source = "reply",
        response = "535 5.7.8 wrong password", text = "wrong password",
      },
    },
  },
}
