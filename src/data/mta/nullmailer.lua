-- nullmailer: several lines a message, one of them the last reply.
return {
  mta = "nullmailer",
  source = { "https://untroubled.org/nullmailer/", "nullmailer src/send.cc, protocols/smtp.cc" },
  process = { "nullmailer", "nullmailer-send" },
  starts = { "smtp: ", "qmqp: ", "From: <", "Sending failed: ", "Starting delivery", "Delivery complete", "Sent file" },
  lists = {
    bare = { "{_@line}" },
    formats = { "{_@line}" },
    noise = { "{(}Starting delivery{|}Delivery complete{|}Sent file{)}{_}" },
    permanent = { "Permanent" },
    temporary = { "Temporary" },
    line = {
      "{(}smtp{|}qmqp{)}: Failed: {outcome=failed}{response}", "{(}smtp{|}qmqp{)}: Failed:{outcome=failed}",
      "{(}smtp{|}qmqp{)}: Succeeded: {response}{outcome=delivered}{origin=remote}",
      "From: <{sender}> to: <{recipient>}>{outcome=detail}",
      "Sending failed: {mta_verdict@permanent} error{_}{outcome=bounced}", "Sending failed: {mta_verdict@temporary} error{_}{outcome=deferred}",
      "Sending failed: {response}{outcome=failed}{origin=local}",
    },
  },
  samples = {
    {
      line = "smtp: Failed: 550 5.1.1 we know nobody",
      event = { mta = "nullmailer", outcome = "failed", origin = "remote", code = 550, status = "5.1.1", status_source = "reply",
        response = "550 5.1.1 we know nobody", text = "we know nobody" },
      absent = { "recipient", "stage" },
    },
    {
      line = "Nov 30 09:12:07 mail nullmailer[311]: From: <ida@example.org> to: <tom@example.com>",
      event = { mta = "nullmailer", process = "nullmailer", pid = 311, time = "Nov 30 09:12:07", outcome = "detail",
        sender = "ida@example.org", recipient = "tom@example.com" },
    },
    {
      line = "Sending failed: Temporary error in sending the message",
      event = { mta = "nullmailer", outcome = "deferred", mta_verdict = "Temporary" },
      absent = { "response", "code" },
    },
    { line = "Starting delivery: protocol: smtp host: mx.example.com file: 1764496800.311", event = false },
  },
}
