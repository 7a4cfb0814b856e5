-- Stalwart: an event and its values. Quotes within a value are not escaped; `to` stands twice, the list before the one.
return {
  mta = "stalwart",
  source = { "https://stalw.art/docs/telemetry/events/", "stalwart crates/trc, crates/smtp/src/outbound" },
  process = { "stalwart", "stalwart-mail", "stalwart-smtp" },
  starts = { "2", "INFO ", "WARN ", "ERROR ", "DEBUG ", "TRACE ", "stalwart" },
  lists = {
    bare = {
      "{time/dddd-dd-ddTdd:dd:ddW/} {(}INFO{|}WARN{|}ERROR{|}DEBUG{|}TRACE{)} {_@told}",
      "{?}stalwart{_:word}{)}{?} | {)}{(}INFO{|}WARN{|}ERROR{|}DEBUG{|}TRACE{)} {_@told}",
      "stalwart | {(}INFO{|}WARN{|}ERROR{|}DEBUG{|}TRACE{)} {_@told}",
    },
    formats = { "{?}{(}INFO{|}WARN{|}ERROR{|}DEBUG{|}TRACE{)} {)}{_@told}" },
    noise = { "{_/dddd-dd-ddTdd:dd:ddW/} {(}INFO{|}WARN{|}ERROR{|}DEBUG{|}TRACE{)} {_} ({_}.{_}) {_}" },
    told = { "{_} ({_@event}) queueId = {queue_id:id}{_@values}" },
    event = {
      "delivery.delivered{outcome=delivered}{stage=eom}", "delivery.dsn-success{outcome=delivered}",
      "delivery.dsn-perm-fail{outcome=bounced}", "delivery.dsn-temp-fail{outcome=deferred}", "queue.rescheduled{outcome=deferred}",
      "delivery.rcpt-to-{(}rejected{|}failed{)}{outcome=attempt}{stage=rcpt}", "delivery.rcpt-to{outcome=attempt}{stage=rcpt}",
      "delivery.mail-from-rejected{outcome=attempt}{stage=mail}", "delivery.mail-from{outcome=attempt}{stage=mail}",
      "delivery.message-rejected{outcome=attempt}{stage=eom}",
      "delivery.{(}ehlo-rejected{|}lhlo-rejected{|}ehlo{|}lhlo{)}{outcome=attempt}{stage=ehlo}",
      "delivery.greeting-failed{outcome=attempt}{stage=banner}",
      "delivery.{(}start-tls-error{|}start-tls-unavailable{|}start-tls-disabled{|}implicit-tls-error{)}{outcome=attempt}{stage=starttls}",
      "delivery.auth{(}-failed{|}-error{|}{)}{outcome=attempt}{stage=auth}",
      "delivery.{(}connect-error{|}ip-lookup-failed{)}{outcome=attempt}{stage=connect}",
      "delivery.{(}mx-lookup-failed{|}null-mx{)}{outcome=attempt}{stage=dns}", "delivery.missing-outbound-hostname{outcome=attempt}",
      "delivery.{(}failed{|}rate-limit-exceeded{|}concurrency-limit-exceeded{)}{outcome=attempt}",
    },
    values = {
      "{*}, queueName = \"{_}\"{|}, from = \"{sender}\"{|}, from = <>{sender=<>}{|}, to = [{_@list}]{|}, size = {size:digits}"
        .. "{|}, total = {_:digits}{|}, domain = \"{_}\"{|}, hostname = \"{relay_host}\"{|}, to = \"{recipient}\"{|}, localIp = {_}, remoteIp = {relay_ip:hex}{|}, remotePort = {relay_port:digits}{|}, code = {code:digits}{)}{_@rest}",
    },
    list = { "\"{recipient>}\"", "" },
    rest = {
      ", details = \"{response@plain>}\", {(}elapsed{|}total{|}nextRetry{|}hostname{)} = {_}", ", details = \"{response@plain>}\"",
      ", {?}{(}details{|}causedBy{|}reason{)} = {)}{_@cause}", "{_}",
    },
    plain = {
      "Unexpected response for {_@command}: Code: {code:digits}, Enhanced code: {status}, Message: {response}",
      "{_}",
    },
    cause = {
      "{_} ({_}) {{ details = {_@kind}, reason = \"{response>}\" }{_}", "{_} ({_}) {{ details = \"{response@plain>}\" }{_}",
      "{_} ({_}) {{ {_}code = {code:digits}, {_}details = \"{response@plain>}\"{_}", "{_}",
    },
    kind = { "Connection Error{stage=dns}", "I/O Error{_}", "{_}" },
  },
  samples = {
    {
      line = '2026-11-30T09:12:07Z INFO DSN permanent failure notification (delivery.dsn-perm-fail) queueId = 333028896613691394, from = '
        .. '"ida@example.org", to = ["tom@example.com", "ann@example.com"], size = 1047, total = 2, to = "tom@example.com", hostname = '
        .. '"mx.example.com", code = 550, details = "we know "nobody", really", total = 0',
      event = { mta = "stalwart", outcome = "bounced", time = "2026-11-30T09:12:07Z", queue_id = "333028896613691394", sender = "ida@example.org",
        recipient = "tom@example.com", relay = { host = "mx.example.com" }, code = 550, response = 'we know "nobody", really',
        text = 'we know "nobody", really', size = 1047, origin = "remote" },
      absent = { "status", "stage", "recipients" },
    },
    {
      line = '2026-11-30T09:12:07Z INFO Connection error (delivery.connect-error) queueId = 333029518685360128, from = "ida@example.org", to = '
        .. '["tom@example.com"], size = 1047, total = 1, domain = "example.com", hostname = "mx.example.com", localIp = (null), remoteIp = '
        .. '192.0.2.7, remotePort = 25, causedBy = SMTP error occurred (smtp.error) { details = I/O Error, reason = "Connection refused" }, '
        .. 'elapsed = 3ms',
      event = { mta = "stalwart", outcome = "attempt", stage = "connect", recipient = "tom@example.com", response = "Connection refused",
        relay = { host = "mx.example.com", ip = "192.0.2.7", port = 25 }, origin = "local" },
      absent = { "code" },
    },
    {
      line = '2026-11-30T09:12:07Z INFO SMTP RCPT TO rejected (delivery.rcpt-to-rejected) queueId = 313515071556812801, queueName = "remote", '
        .. 'from = "ida@example.org", to = ["tom@example.com"], size = 1546, total = 1, hostname = "mx.example.com", to = "tom@example.com", '
        .. 'details = "Unexpected response for RCPT TO:<tom@example.com>: Code: 553, Enhanced code: 5.7.1, Message: not yours", elapsed = 9ms',
      event = { mta = "stalwart", outcome = "attempt", stage = "rcpt", code = 553, status = "5.7.1", status_source = "reply",
        response = "not yours", text = "not yours" },
    },
    { line = '2026-11-30T09:12:07Z INFO Delivery attempt started (delivery.attempt-start) queueId = 333028896613691394, from = "ida@example.org"',
      event = false },
  },
}
