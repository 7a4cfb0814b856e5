-- msmtp: one line of fields a message. It writes '?' for every apostrophe of a reply.
local head = "host={relay_host:word} tls={_:word} auth={_:word} {?}user={_:word} {)}from={sender:word} recipients={recipient:word} "
  .. "{?}mailsize={size:digits} {)}"

return {
  mta = "msmtp",
  source = { "https://marlam.de/msmtp/msmtp.html#Logging", "msmtp src/msmtp.c msmtp_print_log()" },
  process = { "msmtp" },
  lists = {
    bare = { "{time/a _d dd:dd:dd/} {_@entry}", "{time/dddd-dd-ddTdd:dd:ddW/} {_@entry}" },
    formats = { "{_@entry}" },
    entry = {
      head .. "smtpstatus={_:digits} smtpmsg='{response!escapes>}' errormsg='{_@wording>}' exitcode={mta_verdict:word}{outcome=failed}"
        .. "{origin=remote}",
      head .. "smtpstatus={_:digits} smtpmsg='{response!escapes>}' exitcode={mta_verdict@done}{origin=remote}",
      head .. "errormsg='{response@trouble>}' exitcode={mta_verdict:word}{outcome=failed}{origin=local}",
      head .. "exitcode={mta_verdict@done}",
    },
    done = { "EX_OK{outcome=delivered}{stage=eom}", "{_:word}{outcome=failed}" },
    wording = {
      "recipient address {_}{stage=rcpt}", "envelope from address {_}{stage=mail}", "the server does not accept mail data{stage=data}",
      "the server did not accept the mail{stage=eom}", "cannot get initial OK message from server{_}{stage=banner}",
      "{_}EHLO or HELO{_}{stage=ehlo}", "{_}STARTTLS{_}{stage=starttls}", "authentication {_}{stage=auth}", "{_}",
    },
    trouble = {
      "cannot locate host {_}{stage=dns}", "cannot connect to {_}{stage=connect}", "TLS {_}{stage=starttls}", "cannot {_}TLS{_}{stage=starttls}",
      "{_}",
    },
  },
  samples = {
    {
      line = "Nov 30 09:12:07 host=mx.example.com tls=on auth=off from=ida@example.org recipients=tom@example.com,ann@example.com "
        .. "smtpstatus=550 smtpmsg='550-5.1.1 we don?t know\\n550 5.1.1 anybody' errormsg='recipient address tom@example.com not accepted "
        .. "by the server' exitcode=EX_DATAERR",
      event = {
        mta = "msmtp", time = "Nov 30 09:12:07", outcome = "failed", mta_verdict = "EX_DATAERR", stage = "rcpt", origin = "remote",
        sender = "ida@example.org", recipients = { "tom@example.com", "ann@example.com" }, relay = { host = "mx.example.com" },
        code = 550, status = "5.1.1", status_source = "reply", response = "550-5.1.1 we don?t know\n550 5.1.1 anybody",
        text = "we don?t know anybody", lines = { "we don?t know", "anybody" },
      },
      absent = { "recipient", "complete" },
    },
    {
      line = "Nov 30 09:12:08 mail msmtp: host=mx.example.com tls=off auth=off from=ida@example.org recipients=tom@example.com mailsize=156 "
        .. "smtpstatus=250 smtpmsg='250 ok' exitcode=EX_OK",
      event = {
        mta = "msmtp", process = "msmtp", time = "Nov 30 09:12:08", outcome = "delivered", mta_verdict = "EX_OK", stage = "eom",
        origin = "remote", sender = "ida@example.org", recipient = "tom@example.com", size = 156, relay = { host = "mx.example.com" },
        code = 250, response = "250 ok", text = "ok",
      },
      absent = { "status" },
    },
    {
      line = "Nov 30 09:12:09 host=mx.example.invalid tls=off auth=off from=ida@example.org recipients=tom@example.com errormsg='cannot "
        .. "locate host mx.example.invalid: Name or service not known' exitcode=EX_NOHOST",
      event = {
        mta = "msmtp", time = "Nov 30 09:12:09", outcome = "failed", mta_verdict = "EX_NOHOST", stage = "dns", origin = "local",
        sender = "ida@example.org", recipient = "tom@example.com", relay = { host = "mx.example.invalid" },
        response = "cannot locate host mx.example.invalid: Name or service not known",
        text = "cannot locate host mx.example.invalid: Name or service not known",
      },
      absent = { "code", "status" },
    },
  },
}
