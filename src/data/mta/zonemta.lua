-- ZoneMTA: one line for each attempt of each recipient.
return {
  mta = "zonemta",
  source = { "https://github.com/zone-eu/zone-mta", "zone-mta lib/sender.js" },
  process = { "zone-mta", "zonemta" },
  starts = { "info ", "error ", "verbose ", "http ", "silly ", "warn ", "[", "id=", "2" },
  lists = {
    bare = { "{?}{time/dddd-dd-ddTdd:dd:ddW/} {)}{(}info{|}verbose{|}error{|}warn{|}http{|}silly{)} {_:word} {_@record}", "{_@record}" },
    formats = { "{?}{(}info{|}verbose{|}error{|}warn{|}http{|}silly{)} {_:word} {)}{_@record}" },
    noise = { "{(}info{|}verbose{|}error{|}warn{|}http{|}silly{)} {(}Sender{|}Queue{|}SMTP{|}API{|}Feeder{|}Plugins{)}{_}" },
    record = {
      "{?}id={_:word} {)}{?}[{_:id}] {)}{queue_id/n.n/} {mta_verdict@verdict} {?}({_}) {)}from={_@sender} to={recipient:word} "
        .. "src={_@word} mx={_@relay} {?}message-id={_@message_id} {)}({response@told>})",
      "{?}id={_:word} {)}{?}[{_:id}] {)}{queue_id/n.n/} {mta_verdict@verdict} {?}({_}) {)}from={_@sender} to={recipient:word} {_}"
        .. "({response@told>})",
    },
    word = { "{_}" },
    sender = { "<>{sender=<>}", "{sender}" },
    message_id = { "<{message_id}>", "{message_id}" },
    relay = { "{relay_host}[{relay_ip:hex}]{?}:{relay_port:digits}{)}", "{relay_ip/D.D.D.D/}", "{relay_host}" },
    verdict = {
      "ACCEPTED{_}{outcome=delivered}{stage=eom}", "DEFERRED{_}{outcome=deferred}", "REJECTED{_}{outcome=bounced}",
      "BOUNCED{_}{outcome=bounced}",
    },
    told = {
      "{(}connect {|}Connection {)}{_}{stage=connect}", "{(}getaddrinfo{|}queryMx{|}queryA{|}DNS {)}{_}{stage=dns}",
      "Error: {_@told}", "{_}",
    },
  },
  samples = {
    {
      line = "info Sender/default/311[1] id=1626f7a51d3000b9a1 1626f7a51d4000b9a1.002 REJECTED[recipient] from=ida@example.org "
        .. "to=tom@example.com src=192.0.2.1 mx=mx.example.com[192.0.2.7] message-id=<7@example.org> (550 5.1.1 we (still) know nobody)",
      event = { mta = "zonemta", outcome = "bounced", mta_verdict = "REJECTED[recipient]", queue_id = "1626f7a51d4000b9a1.002",
        message_id = "7@example.org", sender = "ida@example.org", recipient = "tom@example.com",
        relay = { host = "mx.example.com", ip = "192.0.2.7" }, response = "550 5.1.1 we (still) know nobody",
        text = "we (still) know nobody", code = 550, status = "5.1.1", status_source = "reply", origin = "remote" },
      absent = { "stage", "time" },
    },
    {
      line = "info Sender/default/311[1] id=1626f7a51d3000b9a1 1626f7a51d4000b9a1.001 DEFERRED[network] from=<> to=tom@example.com "
        .. "src=192.0.2.1 mx=mx.example.com[192.0.2.7] message-id=<7@example.org> (connect ETIMEDOUT 192.0.2.7:25)",
      event = { mta = "zonemta", outcome = "deferred", sender = "<>", response = "connect ETIMEDOUT 192.0.2.7:25", stage = "connect",
        origin = "local" },
    },
    { line = "info Queue/311 Loaded 3 zones", event = false },
  },
}
