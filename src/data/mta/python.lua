-- Python's smtplib: exceptions as a traceback or repr() shows them.
return {
  mta = "python-smtplib",
  source = { "https://docs.python.org/3/library/smtplib.html", "cpython Lib/smtplib.py" },
  lists = {
    bare = {
      "Traceback (most recent call last):{_}\nsmtplib.SMTP{_@error}",
      "Traceback (most recent call last):{_}\naiosmtplib.errors.SMTP{_@error}",
      "Traceback (most recent call last):{_@trouble_below}",
      "smtplib.SMTP{_@error}", "aiosmtplib.errors.SMTP{_@error}", "SMTPRecipientsRefused{_@refused}", "SMTPSenderRefused{_@sender}",
      "SMTPDataError{_@data}", "SMTPConnectError{_@connect}", "SMTPHeloError{_@helo}", "SMTPAuthenticationError{_@auth}",
      "SMTPServerDisconnected{_@text}", "{_@trouble}",
    },
    noise = { "Traceback (most recent call last):{_}" },
    error = {
      "RecipientsRefused{_@refused}", "SenderRefused{_@sender}", "DataError{_@data}", "ConnectError{_@connect}", "HeloError{_@helo}",
      "AuthenticationError{_@auth}", "ResponseException{_@response}", "RecipientRefused{_@response}{stage=rcpt}",
      "{_}: {response}{outcome=failed}{origin=local}",
    },
    -- {'recipient': (code, b'text')}, also of several recipients: then the first is told
    refused = {
      "{(}: {|}({)}{{'{recipient}': ({code:digits}, {_@reply}), '{_}{outcome=failed}{stage=rcpt}{origin=remote}",
      "{(}: {|}({)}{{'{recipient}': ({code:digits}, {_@reply>})}{_}{outcome=failed}{stage=rcpt}{origin=remote}",
    },
    sender = { "{?}: {)}({code:digits}, {_@reply>}, '{sender}'){outcome=failed}{stage=mail}{origin=remote}" },
    data = { "{_@response}{stage=eom}" },
    connect = { "{?}: {)}(-1, {_}){outcome=failed}{stage=connect}{origin=local}", "{_@response}{stage=banner}" },
    helo = { "{_@response}{stage=ehlo}" },
    auth = { "{_@response}{stage=auth}" },
    response = { "{?}: {)}({code:digits}, {_@reply>}){outcome=failed}{origin=remote}" },
    text = { "{(}: {|}({)}{?}'{|}\"{)}{_@plain}{outcome=failed}{origin=local}" },
    plain = { "{response>}')", "{response>}\")", "{response}" },
    reply = {
      "b'{response!escapes>}'", "b\"{response!escapes>}\"", "'{response!escapes>}'", "\"{response!escapes>}\"",
    },
    trouble_below = {
      "{_}\nConnectionRefusedError: {_@refusal}", "{_}\nTimeoutError: {_@refusal}", "{_}\nsocket.timeout: {_@refusal}",
      "{_}\nsocket.gaierror: {_@lookup}", "{_}\nConnectionResetError: {_@broken}", "{_}\nssl.{_@tls}",
    },
    trouble = {
      "ConnectionRefusedError: {_@refusal}", "TimeoutError: {_@refusal}", "socket.timeout: {_@refusal}", "socket.gaierror: {_@lookup}",
      "ConnectionResetError: {_@broken}", "BrokenPipeError: {_@broken}", "ssl.{_@tls}",
    },
    refusal = { "{response}{outcome=failed}{stage=connect}{origin=local}" },
    lookup = { "{response}{outcome=failed}{stage=dns}{origin=local}" },
    broken = { "{response}{outcome=failed}{origin=local}" },
    tls = { "{_}: {response}{outcome=failed}{stage=starttls}{origin=local}" },
  },
  samples = {
    {
      line = "smtplib.SMTPRecipientsRefused: {'tom@example.com': (550, b'5.1.1 no such user\\n5.1.1 at all')}",
      event = {
        mta = "python-smtplib", outcome = "failed", recipient = "tom@example.com", code = 550, status = "5.1.1", status_source = "reply",
        stage = "rcpt", origin = "remote", response = "5.1.1 no such user\n5.1.1 at all", text = "no such user at all",
        lines = { "no such user", "at all" },
      },
      absent = { "complete", "relay", "sender", "inner" },
    },
    {
      line = "smtplib.SMTPRecipientsRefused: {'a@example.com': (452, b'4.2.2 full'), 'b@example.com': (550, b'5.1.1 gone')}",
      event = {
        mta = "python-smtplib", outcome = "failed", recipient = "a@example.com", code = 452, status = "4.2.2", status_source = "reply",
        stage = "rcpt", origin = "remote", response = "4.2.2 full", text = "full",
      },
    },
    {
      line = "Traceback (most recent call last):\n  File \"send.py\", line 9, in <module>\n    server.sendmail(a, b, text)\n"
        .. "smtplib.SMTPSenderRefused: (553, b\"5.1.8 we don't know you\", 'ida@example.org')",
      event = {
        mta = "python-smtplib", outcome = "failed", sender = "ida@example.org", code = 553, status = "5.1.8", status_source = "reply",
        stage = "mail", origin = "remote", response = "5.1.8 we don't know you", text = "we don't know you",
      },
    },
    {
      line = "SMTPDataError(554, b'5.7.1 spam \\xe2\\x80\\x93 refused')",
      event = {
        mta = "python-smtplib", outcome = "failed", code = 554, status = "5.7.1", status_source = "reply", stage = "eom",
        origin = "remote", response = "5.7.1 spam – refused", text = "spam – refused",
      },
    },
    {
      line = "smtplib.SMTPServerDisconnected: Connection unexpectedly closed",
      event = {
        mta = "python-smtplib", outcome = "failed", origin = "local", response = "Connection unexpectedly closed",
        text = "Connection unexpectedly closed",
      },
      absent = { "code", "status", "stage" },
    },
    {
      line = "socket.gaierror: [Errno -2] Name or service not known",
      event = {
        mta = "python-smtplib", outcome = "failed", origin = "local", stage = "dns",
        response = "[Errno -2] Name or service not known", text = "[Errno -2] Name or service not known",
      },
      absent = { "code", "status" },
    },
  },
}
