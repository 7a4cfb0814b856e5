-- Perl's Net::SMTP: the call that failed, then code() and message().
return {
  mta = "perl-net-smtp",
  source = { "https://metacpan.org/pod/Net::SMTP", "libnet Net/SMTP.pm, Net/Cmd.pm" },
  lists = {
    bare = {
      "to: {_@reply}{stage=rcpt}", "recipient: {_@reply}{stage=rcpt}", "mail: {_@reply}{stage=mail}", "data: {_@reply}{stage=eom}",
      "dataend: {_@reply}{stage=eom}", "auth: {_@reply}{stage=auth}", "hello: {_@reply}{stage=ehlo}", "new: Net::SMTP: {_@greeting}",
      "Net::SMTP: {_@greeting}", "Net::SMTP=GLOB({_})<<< {_@reply}",
    },
    noise = { "Net::SMTP=GLOB({_}" },
    reply = {
      "{response/ddd/}{outcome=failed}{origin=remote}", "{response@coded}{outcome=failed}{origin=remote}",
    },
    coded = { "{_/ddd/}{_}" },
    greeting = { "{_@reply}{stage=banner}", "{response}{outcome=failed}{origin=local}{stage=connect}" },
  },
  samples = {
    {
      line = "to: 550 5.1.1 we know nobody\n5.1.1 of that name",
      event = {
        mta = "perl-net-smtp", outcome = "failed", stage = "rcpt", origin = "remote", code = 550, status = "5.1.1",
        status_source = "reply", response = "550 5.1.1 we know nobody\n5.1.1 of that name", text = "we know nobody of that name",
        lines = { "we know nobody", "of that name" },
      },
      absent = { "recipient", "complete" },
    },
    {
      line = "new: Net::SMTP: connect: timeout",
      event = {
        mta = "perl-net-smtp", outcome = "failed", stage = "connect", origin = "local", response = "connect: timeout",
        text = "connect: timeout",
      },
      absent = { "code", "status" },
    },
    { line = "Net::SMTP=GLOB(0x55d0c8)>>> EHLO mail.example.org", event = false },
  },
}
