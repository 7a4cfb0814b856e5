-- Ruby's Net::SMTP: exceptions, with the text as inspect or the interpreter shows it. Only a reply's first line is kept.
return {
  mta = "ruby-net-smtp",
  source = { "https://docs.ruby-lang.org/en/3.3/Net/SMTP.html", "net-smtp lib/net/smtp.rb" },
  lists = {
    bare = { "Net::SMTP{_@error}", "Net::OpenTimeout{_@refusal}", "Net::ReadTimeout{_@text}", "Errno::{_@errno}", "SocketError{_@lookup}",
      "EOFError{_@text}", "OpenSSL::SSL::SSLError{_@tls}", "/{_}: {response>} (Net::SMTP{_}{outcome=failed}{origin=remote}" },
    error = {
      "UnknownError: {?}\"{)}could not get {_} ({code:digits}: {_@reply>}){_}{outcome=failed}{origin=remote}",
      "AuthenticationError{_@remote}{stage=auth}", "{(}FatalError{|}ServerBusy{|}SyntaxError{|}UnknownError{)}{_@remote}",
    },
    remote = { ": {_@reply}{outcome=failed}{origin=remote}" },
    reply = { "\"{response!escapes>}\\n\"", "\"{response!escapes>}\"", "{response!escapes>}\\n", "{response}" },
    text = { ": {_@reply}{outcome=failed}{origin=local}" },
    refusal = { "{_@text}{stage=connect}" },
    lookup = { "{_@text}{stage=dns}" },
    tls = { "{_@text}{stage=starttls}" },
    errno = { "{(}ECONNREFUSED{|}ETIMEDOUT{|}EHOSTUNREACH{|}ENETUNREACH{)}{_@refusal}", "{_}: {_@reply}{outcome=failed}{origin=local}" },
  },
  samples = {
    {
      line = "Net::SMTPFatalError: \"550-5.1.1 we know nobody\\n\"",
      event = {
        mta = "ruby-net-smtp", outcome = "failed", code = 550, status = "5.1.1", status_source = "reply", origin = "remote",
        response = "550-5.1.1 we know nobody", text = "we know nobody", complete = false,
      },
      absent = { "stage", "recipient", "lines" },
    },
    {
      line = "Net::SMTPUnknownError: \"could not get 3xx (554: 554 5.5.1 no valid recipients\\n)\"",
      event = {
        mta = "ruby-net-smtp", outcome = "failed", code = 554, status = "5.5.1", status_source = "reply", origin = "remote",
        response = "554 5.5.1 no valid recipients", text = "no valid recipients",
      },
    },
    {
      line = "Errno::ECONNREFUSED: \"Connection refused - connect(2) for 192.0.2.7:25\"",
      event = {
        mta = "ruby-net-smtp", outcome = "failed", stage = "connect", origin = "local",
        response = "Connection refused - connect(2) for 192.0.2.7:25", text = "Connection refused - connect(2) for 192.0.2.7:25",
      },
      absent = { "code", "status" },
    },
    {
      line = "/usr/lib/ruby/3.1.0/net/smtp.rb:1110:in `check_response': 552 5.3.4 too large (Net::SMTPFatalError)",
      event = {
        mta = "ruby-net-smtp", outcome = "failed", code = 552, status = "5.3.4", status_source = "reply", origin = "remote",
        response = "552 5.3.4 too large", text = "too large",
      },
    },
  },
}
