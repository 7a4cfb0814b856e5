-- Rspamd: the line it writes for each message. Only an action that keeps a message out is an outcome.
return {
  mta = "rspamd",
  source = { "https://docs.rspamd.com/configuration/logging/", "rspamd src/libserver/task.c, conf/logging.inc" },
  process = { "rspamd" },
  lists = {
    bare = { "{time/dddd-dd-dd dd:dd:dd/}{?}.{_:digits}{)} #{_}<{_:id}>; {_@task}" },
    formats = { "<{_:id}>; {_@task}", "#{_}<{_:id}>; {_@task}", "({_}) <{_:id}>; {_@task}" },
    noise = { "{_/dddd-dd-dd dd:dd:dd/}{_} #{_}({_}<{_}>; {_}" },
    task = {
      "{(}task{|}proxy{)}; rspamd_task_write_log: id: <{message_id}>, {*}qid: <{queue_id}>, {|}ip: {client_ip:hex}, {|}ip: {_}, "
        .. "{|}user: {_}, {|}smtp_from: <{sender}>, {|}from: <{sender}>, {)}({_}: {_} ({_@action}): {_}){_@behind}",
    },
    action = {
      "{mta_verdict@refusing}", "{mta_verdict@keeping}",
    },
    refusing = { "{(}reject{|}soft reject{|}greylist{)}{outcome=rejected}" },
    keeping = { "{_}" },
    behind = { "{_}, rcpts: <{recipient}>{_}", "{_}, mime_rcpts: <{recipient}>{_}", "{_}" },
  },
  samples = {
    {
      line = "2026-11-30 09:12:07 #311(normal) <9a8448>; task; rspamd_task_write_log: id: <7@example.org>, qid: <4jX4ZN28Dnz1dc3G>, "
        .. "ip: 192.0.2.9, from: <ida@example.org>, (default: T (reject): [21.10/15.00] [GTUBE(0.00){},R_SPF(0.00){+ip4:192.0.2.0/24;}]), "
        .. "len: 402, time: 18.0ms, dns req: 9, digest: <fedcba98>, rcpts: <tom@example.com>, mime_rcpts: <tom@example.com>",
      event = { mta = "rspamd", outcome = "rejected", mta_verdict = "reject", time = "2026-11-30 09:12:07", message_id = "7@example.org",
        queue_id = "4jX4ZN28Dnz1dc3G", client_ip = "192.0.2.9", sender = "ida@example.org", recipient = "tom@example.com" },
      absent = { "code", "response", "stage" },
    },
    {
      line = "2026-11-30 09:12:07 #311(normal) <9a8448>; task; rspamd_task_write_log: id: <7@example.org>, ip: 192.0.2.9, "
        .. "(default: F (no action): [0.40/15.00] [MIME_GOOD(-0.10){text/plain;}]), len: 402, time: 18.0ms",
      event = { mta = "rspamd", mta_verdict = "no action", message_id = "7@example.org", client_ip = "192.0.2.9" },
      absent = { "outcome", "queue_id", "recipient" },
    },
    { line = "2026-11-30 09:12:07 #311(controller) <a1b2c3>; csession; rspamd_controller_check_password: allow unauthorized", event = false },
  },
}
