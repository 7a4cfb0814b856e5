-- Go's net/smtp and net packages: errors that are no reply. (A reply is shown as it came and is read as one.)
return {
  mta = "go-net-smtp",
  source = { "https://pkg.go.dev/net/smtp", "go src/net/smtp/smtp.go, net/net.go" },
  lists = {
    bare = {
      "dial tcp {relay_ip/D.D.D.D/}:{relay_port:digits}: {response}{outcome=failed}{stage=connect}{origin=local}",
      "dial tcp: lookup {relay_host:word}{_@lookup}", "dial tcp {_}: {response}{outcome=failed}{stage=connect}{origin=local}",
      "read tcp {_}: {response>}{outcome=failed}{origin=local}", "write tcp {_}: {response>}{outcome=failed}{origin=local}",
      "x509: {_@tls}", "tls: {_@tls}", "smtp: server doesn't {_@smtp}", "smtp: A line must not contain {_@smtp}", "EOF{response=EOF}{outcome=failed}{origin=local}",
      "unexpected EOF{response=unexpected EOF}{outcome=failed}{origin=local}",
    },
    lookup = { "{_}:{_:digits}: {response}{outcome=failed}{stage=dns}{origin=local}", "{_}: {response}{outcome=failed}{stage=dns}{origin=local}" },
    smtp = { "{response<}{outcome=failed}{origin=local}" },
    tls = { "{response}{outcome=failed}{stage=starttls}{origin=local}" },
  },
  samples = {
    {
      line = "dial tcp 192.0.2.7:25: connect: connection refused",
      event = { mta = "go-net-smtp", outcome = "failed", stage = "connect", origin = "local", relay = { ip = "192.0.2.7", port = 25 },
        response = "connect: connection refused", text = "connect: connection refused" },
      absent = { "code" },
    },
    {
      line = "dial tcp: lookup mx.example.invalid on 192.0.2.53:53: no such host",
      event = { mta = "go-net-smtp", outcome = "failed", stage = "dns", origin = "local", relay = { host = "mx.example.invalid" },
        response = "no such host", text = "no such host" },
    },
    {
      line = "EOF",
      event = { mta = "go-net-smtp", outcome = "failed", origin = "local", response = "EOF", text = "EOF" },
    },
  },
}
