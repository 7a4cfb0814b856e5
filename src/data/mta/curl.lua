-- curl: its message names the command and the reply code, never the reply's words.
return {
  mta = "curl",
  source = { "https://curl.se/libcurl/c/libcurl-errors.html", "curl lib/smtp.c" },
  starts = { "curl: (" },
  lists = {
    bare = { "curl: ({mta_verdict:digits}) {response@message}{outcome=failed}" },
    message = {
      "RCPT failed: {_@code}{stage=rcpt}", "MAIL failed: {_@code}{stage=mail}", "DATA failed: {_@code}{stage=data}",
      "Command failed: {_@code}", "Access denied: {code/ddd/}{stage=auth}{origin=remote}", "Remote access denied: {_@code}", "STARTTLS denied, code {_@code}{stage=starttls}",
      "Got unexpected smtp-server response: {_@code}{stage=banner}", "Login denied{_}{stage=auth}{origin=remote}",
      "Failed to connect to {relay_host:word} port {relay_port:digits}{_}{stage=connect}{origin=local}",
      "{(}Could not{|}Couldn't{)} resolve host{_}{stage=dns}{origin=local}", "SSL{_}{stage=starttls}{origin=local}",
      "Connection timed out{_}{stage=connect}{origin=local}", "{response}{origin=local}",
    },
    code = { "{response/ddd/}{origin=remote}" },
  },
  samples = {
    {
      line = "curl: (55) RCPT failed: 550",
      event = { mta = "curl", mta_verdict = "55", outcome = "failed", stage = "rcpt", origin = "remote", code = 550, response = "550" },
      absent = { "text", "status" },
    },
    {
      line = "curl: (7) Failed to connect to mx.example.com port 25 after 2 ms: Couldn't connect to server",
      event = { mta = "curl", mta_verdict = "7", outcome = "failed", stage = "connect", origin = "local",
        relay = { host = "mx.example.com", port = 25 } },
      absent = { "code" },
    },
  },
}
