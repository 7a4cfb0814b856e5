-- swaks: the lines of its transcript that a server answered with a failure, and its own errors.
return {
  mta = "swaks",
  source = { "https://jetmore.org/john/code/swaks/latest/doc/ref.txt" },
  starts = { "<** ", "<~* ", "*** ", "<-  ", "<~  ", "-> ", "~> " },
  lists = {
    bare = {
      "{(}<**{|}<~*{)} {response@reply}{outcome=failed}{origin=remote}",
      "*** Error connecting to {relay_host}:{relay_port:digits}:{_@cause}{outcome=failed}{stage=connect}{origin=local}",
      "*** TLS startup failed{_@cause}{outcome=failed}{stage=starttls}{origin=local}",
      "*** Remote host closed connection unexpectedly.{outcome=failed}{origin=local}",
    },
    noise = { "{(}<-  {|}<~  {|}-> {|}~> {|}*** {|}<**{|}<~*{)}{_}" },
    reply = { "{_/ddd/}{_}" },
    cause = { "{_}: {response}", "{?} {)}{response}", "{_}" },
  },
  samples = {
    {
      line = "<** 550-5.1.1 we know nobody",
      event = { mta = "swaks", outcome = "failed", origin = "remote", code = 550, status = "5.1.1", status_source = "reply",
        response = "550-5.1.1 we know nobody", text = "we know nobody", complete = false },
      absent = { "stage", "lines" },
    },
    {
      line = "*** Error connecting to mx.example.com:25: IO::Socket::INET6: connect: Connection refused",
      event = { mta = "swaks", outcome = "failed", stage = "connect", origin = "local", relay = { host = "mx.example.com", port = 25 },
        response = "connect: Connection refused", text = "connect: Connection refused" },
    },
    { line = "<-  250 mx.example.com", event = false },
    { line = " -> RCPT TO:<ann@example.com>", event = false },
  },
}
