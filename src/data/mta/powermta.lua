-- PowerMTA: rows of its accounting file. Which columns there are is configured; the first line names them.
return {
  mta = "powermta",
  source = { "PowerMTA User's Guide, Accounting", "https://www.postmastery.com/powermta-accounting-file/" },
  starts = { "d,", "b,", "t,", "tq,", "r,", "f,", "rb,", "rs,", "p,", "type,", "\"d\",", "\"b\",", "\"t\",", "\"tq\",", "\"r\",", "\"f\",", "\"rb\",", "\"rs\"," },
  records = {
    row = {
      kind = "csv", needs = { "type" },
      columns = "type,timeLogged,timeQueued,orig,rcpt,orcpt,dsnAction,dsnStatus,dsnDiag,dsnMta,bounceCat,srcType,srcMta,dlvType,"
        .. "dlvSourceIp,dlvDestinationIp,dlvEsmtpAvailable,dlvSize,vmta,jobId,envId,queue,vmtaPool",
      keys = {
        type = "{_@type}",
        timeLogged = "{time}",
        orig = "{sender}",
        rcpt = "{recipient}",
        orcpt = "{_@original}",
        dsnAction = "{mta_verdict}",
        dsnStatus = "{_@status}",
        dsnDiag = "{_@diagnostic}",
        dsnMta = "{_@relay}",
        dlvDestinationIp = "{relay_ip}",
        dlvSize = "{size}",
        ["header_Message-Id"] = "{_@message_id}",
        ["header_Message-ID"] = "{_@message_id}",
      },
    },
  },
  lists = {
    bare = { "{_%row}" },
    noise = { "{_@header}" },
    parts = { "{columns@header}" },
    header = { "type,{_}rcpt{_}", "\"type\",{_}rcpt{_}" },
    type = {
      "d{outcome=delivered}", "b{outcome=bounced}", "t{outcome=deferred}", "tq{outcome=deferred}", "r{outcome=received}",
      "f{outcome=complaint}", "rb{outcome=bounced}", "rs{outcome=detail}",
    },
    original = { "rfc822;{original_recipient}", "{original_recipient}" },
    status = { "{mta_status} ({_}", "{mta_status}" },
    diagnostic = {
      "smtp;{?} {)}{response}", "{(}x-pmta;{?} {)}{|}X-PowerMTA;{?} {)}{)}{response}{origin=local}", "{_};{?} {)}{response}", "{response}",
    },
    relay = { "{relay_host:word} ({relay_ip})", "{relay_host}" },
    message_id = { "<{message_id}>", "{message_id}" },
  },
  samples = {
    {
      line = 'b,2026-11-30 09:12:07+0000,2026-11-30 09:12:05+0000,ida@example.org,tom@example.com,,failed,5.1.1 (bad destination mailbox address),'
        .. '"smtp;550 5.1.1 ""tom"", we know nobody",mx.example.com (192.0.2.7),bad-mailbox,smtp,mail.example.org (192.0.2.1),smtp,192.0.2.1,'
        .. '192.0.2.7,"PIPELINING,SIZE",1047,vmta1,job0,,example.com/vmta1,',
      event = { mta = "powermta", outcome = "bounced", mta_verdict = "failed", mta_status = "5.1.1", time = "2026-11-30 09:12:07+0000",
        sender = "ida@example.org", recipient = "tom@example.com", response = '550 5.1.1 "tom", we know nobody',
        text = '"tom", we know nobody', code = 550, status = "5.1.1", status_source = "reply", size = 1047, origin = "remote",
        relay = { host = "mx.example.com", ip = "192.0.2.7" } },
      absent = { "stage", "original_recipient", "queue_id" },
    },
    {
      line = "tq,2026-11-30 09:12:07+0000,,<>,tom@example.com,rfc822;info@example.com,delayed,4.4.1 (no answer from host),\"x-pmta;bounce-queue\"",
      event = { mta = "powermta", outcome = "deferred", mta_status = "4.4.1", status = "4.4.1", status_source = "mta", response = "bounce-queue",
        original_recipient = "info@example.com", origin = "local" },
      absent = { "code", "relay" },
    },
    {
      line = "d,tom@example.com,ida@example.org,2.0.0",
      hints = { header = "type,rcpt,orig,dsnStatus" },
      event = { mta = "powermta", outcome = "delivered", recipient = "tom@example.com", sender = "ida@example.org", mta_status = "2.0.0" },
      absent = { "time" },
    },
    { line = "type,timeLogged,timeQueued,orig,rcpt", event = false },
  },

  -- Lines of a log and the events that smtpcodes.lines gives for them.
  joined = {
    {
      lines = {
        "type,rcpt,orig,dsnStatus", "type,setting,once", "d,tom@example.com,ida@example.org,2.0.0", "\"type\",\"orig\",\"rcpt\"",
        "\"b\",\"ida@example.org\",\"lea@example.com\"", "b,,kim@example.com",
      },
      events = {
        { outcome = "delivered", recipient = "tom@example.com", sender = "ida@example.org", mta_status = "2.0.0" },
        { outcome = "bounced", recipient = "lea@example.com", sender = "ida@example.org" },
        { outcome = "bounced", recipient = "kim@example.com" },
      },
      absent = { nil, { "mta_status" } },
    },
  },
}
