-- Haraka: its outbound queue, and what its plugins refuse.
return {
  mta = "haraka",
  source = { "https://haraka.github.io/core/Outbound", "haraka outbound/hmail.js, logger.js, plugins.js" },
  process = { "haraka" },
  starts = { "[", "2", "level=", "Nov", "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Dec" },
  lists = {
    bare = { "{?}{time/dddd-dd-ddTdd:dd:ddW/} {)}[{_@level}] [{_@id}] [{_@source}] {_@line}", "level={_@level} uuid={queue_id:word} source={_:word} message=\"{_@line>}\"" },
    formats = { "[{_@level}] [{_@id}] [{_@source}] {_@line}" },
    noise = { "{?}{_/dddd-dd-ddTdd:dd:ddW/} {)}[{_@level}] [{_}] [{_}] {_}" },
    level = { "{(}DATA{|}PROTOCOL{|}DEBUG{|}INFO{|}NOTICE{|}WARN{|}ERROR{|}CRIT{|}ALERT{|}EMERG{|}data{|}protocol{|}debug{|}info{|}notice{|}warn{|}error{|}crit{)}" },
    id = { "-", "{queue_id}" },
    source = { "{_}" },
    line = {
      "{?}Error: {)}{(}b{|}B{)}ouncing mail: {response@bounced}{outcome=bounced}",
      "recipient {recipient@address} rejected: {response}{outcome=bounced}{stage=rcpt}",
      "recipient {recipient@address} deferred: {response}{outcome=deferred}{stage=rcpt}",
      "recipients: {recipient@address} rejected: {response}{outcome=bounced}{stage=rcpt}",
      "Temp failing {_} for {_:digits} seconds: {response}{outcome=deferred}",
      "temp fail{_}for {_:digits} seconds: {response}{outcome=deferred}",
      "S: {response@line_end}{outcome=detail}{origin=remote}",
      "delivered {_}host=\"{relay_host}\" ip={relay_ip:hex} port={relay_port:digits} {_}response=\"{response>}\" delay={delay:word}{_}"
        .. "{outcome=delivered}{stage=eom}{origin=remote}",
      "delivered {_}host={relay_host:word} ip={relay_ip:hex} port={relay_port:digits} {_}response=\"{response>}\" delay={delay:word}{_}"
        .. "{outcome=delivered}{stage=eom}{origin=remote}",
      "hook={_@hook} plugin={_:word} function={_:word} params={_} retval={_@retval} msg=\"{response>}\"{outcome=rejected}{origin=local}",
    },
    address = { "<{recipient}>", "{recipient}" },
    bounced = {
      "Some recipients failed: <{recipient}>", "Some recipients failed: {recipient:mailbox}", "Some recipients failed: {_}", "{_}",
    },
    line_end = { "{response}\\r\\n", "{response}\\n", "{_}" },
    hook = {
      "connect{stage=connect}", "{(}helo{|}ehlo{)}{stage=ehlo}", "mail{stage=mail}", "rcpt{stage=rcpt}", "data{stage=data}",
      "{(}data_post{|}queue{)}{stage=eom}", "{_}",
    },
    retval = { "{(}DENY{|}DENYSOFT{|}DENYDISCONNECT{|}DENYSOFTDISCONNECT{)}" },
  },
  samples = {
    {
      line = "[INFO] [DAA706AE-4EA6-4651-816F-C14B4C0BED7E.6.1] [outbound] bouncing mail: Some recipients failed: <tom@example.com>",
      event = { mta = "haraka", outcome = "bounced", queue_id = "DAA706AE-4EA6-4651-816F-C14B4C0BED7E.6.1", recipient = "tom@example.com",
        response = "Some recipients failed: <tom@example.com>", origin = "local" },
      absent = { "code", "stage" },
    },
    {
      line = "[NOTICE] [DAA706AE-4EA6-4651-816F-C14B4C0BED7E.6.1] [outbound] recipient <tom@example.com> deferred: 450 4.2.0 come back later",
      event = { mta = "haraka", outcome = "deferred", recipient = "tom@example.com", response = "450 4.2.0 come back later", code = 450,
        status = "4.2.0", stage = "rcpt", origin = "remote", text = "come back later" },
    },
    {
      line = "[PROTOCOL] [DAA706AE-4EA6-4651-816F-C14B4C0BED7E.6.1] [outbound] S: 550-5.1.1 we know\\r\\n",
      event = { mta = "haraka", outcome = "detail", response = "550-5.1.1 we know", code = 550, status = "5.1.1", complete = false,
        origin = "remote", text = "we know" },
    },
    { line = "[NOTICE] [-] [core] Listening on [::0]:25", event = false },
  },
}
