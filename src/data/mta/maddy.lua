-- Maddy: a message, a tab, and a JSON object.
return {
  mta = "maddy",
  source = { "https://maddy.email/reference/", "maddy framework/log, internal/target/queue/queue.go" },
  process = { "maddy" },
  starts = { "queue: ", "delivery attempt", "not delivered", "delivered\t", "will retry", "RCPT error", "MAIL FROM error", "DATA error",
    "submission", "smtp", "remote", "lmtp", "target", "2" },
  records = {
    data = {
      kind = "json",
      keys = {
        msg_id = "{queue_id}",
        rcpt = "{recipient}",
        sender = "{sender@sender}",
        src_ip = "{_@client}",
        remote_server = "{_@relay}",
        reason = "{response}",
        smtp_code = "{code}",
        smtp_enchcode = "{status}",
        smtp_msg = "{response}",
      },
    },
  },
  lists = {
    bare = { "{time/dddd-dd-ddTdd:dd:ddW/} {_@line}", "{_@line}" },
    formats = { "{_@line}" },
    noise = { "{(}queue{|}submission{|}smtp{|}remote{|}lmtp{|}target.{_}{)}: {_}" },
    line = {
      "{_@message}\t{_%data}", "{_}: {_@message}\t{_%data}",
    },
    message = {
      "delivery attempt failed{outcome=attempt}", "delivered{outcome=delivered}", "delivery succeeded{outcome=delivered}",
      "not delivered, permanent error{outcome=bounced}", "not delivered, too many {_}{outcome=expired}", "not delivered{_}{outcome=bounced}",
      "will retry{_}{outcome=deferred}",
      "RCPT error{outcome=rejected}{stage=rcpt}{origin=local}", "MAIL FROM error{outcome=rejected}{stage=mail}{origin=local}",
      "DATA error{outcome=rejected}{stage=eom}{origin=local}", "{(}no {)}RCPT{_}{outcome=rejected}{stage=rcpt}{origin=local}",
    },
    sender = { "{sender}" },
    client = { "{client_ip/D.D.D.D/}:{_:digits}", "[{client_ip:hex}]:{_:digits}", "{client_ip}" },
    relay = { "{relay_ip/D.D.D.D/}", "{relay_host}" },
  },
  samples = {
    {
      line = 'queue: delivery attempt failed\t{"msg_id":"a1b2c3d4","rcpt":"tom@example.com","reason":"mx.example.com. said no","remote_server":'
        .. '"mx.example.com.","smtp_code":550,"smtp_enchcode":"5.1.1","smtp_msg":"we know \\"nobody\\""}',
      event = { mta = "maddy", outcome = "attempt", queue_id = "a1b2c3d4", recipient = "tom@example.com", relay = { host = "mx.example.com" },
        code = 550, status = "5.1.1", status_source = "reply", response = 'we know "nobody"', text = 'we know "nobody"' },
      absent = { "stage", "sender", "time" },
    },
    {
      line = '2026-11-30T09:12:07.311Z queue: will retry\t{"attempts_count":2,"msg_id":"a1b2c3d4","next_try_delay":"15m0s","rcpts":["tom@example.com"]}',
      event = { mta = "maddy", outcome = "deferred", queue_id = "a1b2c3d4", time = "2026-11-30T09:12:07.311Z" },
      absent = { "response", "code" },
    },
    {
      line = 'not delivered, permanent error\t{"msg_id":"a1b2c3d4","rcpt":"tom@example.com"}',
      event = { mta = "maddy", outcome = "bounced", queue_id = "a1b2c3d4", recipient = "tom@example.com" },
    },
    {
      line = 'smtp: MAIL FROM error\t{"msg_id":"a1b2c3d4","reason":"no such domain","smtp_code":550,"smtp_enchcode":"5.1.8",'
        .. '"smtp_msg":"where are you from?","src_ip":"192.0.2.9:40311"}',
      event = { mta = "maddy", outcome = "rejected", stage = "mail", client_ip = "192.0.2.9", code = 550, status = "5.1.8",
        response = "where are you from?", origin = "local" },
    },
    { line = 'smtp: incoming message\t{"msg_id":"a1b2c3d4","sender":"ida@example.org","src_host":"mail.example.org"}', event = false },
  },
}
