-- Exchange and Exchange Online: message traces, non-delivery reports, protocol logs.
return {
  mta = "exchange",
  source = {
    "https://learn.microsoft.com/exchange/mail-flow-best-practices/non-delivery-reports-in-exchange-online/non-delivery-reports-in-exchange-online",
    "https://learn.microsoft.com/exchange/mail-flow/transport-logs/message-tracking",
    "https://learn.microsoft.com/exchange/mail-flow/connectors/protocol-logging",
  },
  starts = { "Reason", "Status", "Recipient", "Detail", "Message", "Last", "[{", "{[{", "Remote Server", "#", "2" },
  lists = {
    bare = {
      "{*}{_/a/}{|} {)}: {_@led}", "{_@led}",
      "Remote Server returned '{_@said>}'", "Remote Server at {_@server} returned '{_@said>}'", "Remote Server returned \"{_@said>}\"",
      "Remote Server at {_@server} returned \"{_@said>}\"",
      "{time/dddd-dd-ddTdd:dd:dd.D/}Z,{_},{_:id},{_:digits},{_},{_@remote},<,{response@answer},",
    },
    replies = { "{response@traced}", "#{_@said>} ##" },
    led = {
      "{?}{{{)}[{{LED={response@class}};{{MSG={_}};{{FQDN={relay_host}};{{IP={relay_ip}};{_}",
      "{?}{{{)}[{{LED={response@class}};{_}", "{?}{{{)}[{{LED={response@class>}.", "{?}{{{)}[{{LED={response@class}",
    },
    class = { "{_/4/}{_@cause}{outcome=deferred}", "{_/5/}{_@cause}{outcome=bounced}" },
    cause = {
      "{_}Connection refused{_}{stage=connect}", "{_}Cannot connect to remote{_}{stage=connect}", "{_}DNS query failed{_}{stage=dns}", "{_}",
    },
    traced = { "{_/4/}{_@host}{outcome=deferred}", "{_/5/}{_@host}{outcome=bounced}" },
    host = { "{_@cause} [LastAttemptedServerName={relay_host}] [LastAttemptedIP={_@address}]{_}" },
    address = { "{relay_ip/D.D.D.D/}:{relay_port:digits}", "[{relay_ip:hex}]:{relay_port:digits}", "{relay_ip}" },
    server = { "{relay_host:word} ({relay_ip})", "{relay_host}" },
    said = { "<{_}#{mta_status:word} smtp;{?} {)}{response@class>}>", "{_} #<{_}#{mta_status:word} smtp;{?} {)}{response@class>}>{_}", "{response@class}" },
    remote = { "{relay_ip/D.D.D.D/}:{relay_port:digits}", "[{relay_ip:hex}]:{relay_port:digits}", "{_}" },
    answer = { "{_/4dd/}{_}{outcome=detail}", "{_/5dd/}{_}{outcome=detail}" },
  },
  samples = {
    {
      line = "Reason: [{LED=451 4.7.0 come back later};{MSG=};{FQDN=mx.example.com};{IP=192.0.2.7};{LRT=11/30/2026 9:12:07 AM}]",
      event = { mta = "exchange", outcome = "deferred", relay = { host = "mx.example.com", ip = "192.0.2.7" }, code = 451, status = "4.7.0",
        status_source = "reply", response = "451 4.7.0 come back later", text = "come back later", origin = "remote" },
      absent = { "stage", "time", "complete", "inner" },
    },
    {
      line = "{[{LED=550 5.7.1 not here};{MSG=};{FQDN=};{IP=};{LRT=}]}",
      event = { mta = "exchange", outcome = "bounced", code = 550, status = "5.7.1" },
      absent = { "relay" },
    },
    {
      line = "Remote Server at example.com (192.0.2.7) returned '<mx.example.com #5.1.1 smtp;550 5.1.1 we know nobody>'",
      event = { mta = "exchange", outcome = "bounced", mta_status = "5.1.1", code = 550, status = "5.1.1", response = "550 5.1.1 we know nobody",
        text = "we know nobody", relay = { host = "example.com", ip = "192.0.2.7" } },
    },
    {
      line = "#550 5.1.1 RESOLVER.ADR.RecipNotFound; not found ##",
      event = { mta = "exchange", outcome = "bounced", code = 550, status = "5.1.1", response = "550 5.1.1 RESOLVER.ADR.RecipNotFound; not found" },
    },
    {
      line = "450 4.4.317 Cannot connect to remote server [Message=451 4.4.0 no TLS here] [LastAttemptedServerName=mx.example.com] "
        .. "[LastAttemptedIP=192.0.2.7:25] [AM7EUR03FT012.eop-EUR03.prod.protection.outlook.com]",
      event = { mta = "exchange", outcome = "deferred", code = 450, status = "4.4.317", stage = "connect",
        relay = { host = "mx.example.com", ip = "192.0.2.7", port = 25 } },
    },
    {
      line = "2026-11-30T09:12:07.311Z,Internet,08DA1B2C3D4E5F60,14,192.0.2.1:40311,192.0.2.7:25,<,550 5.1.1 we know nobody,",
      event = { mta = "exchange", outcome = "detail", code = 550, status = "5.1.1", relay = { ip = "192.0.2.7", port = 25 },
        response = "550 5.1.1 we know nobody" },
    },
  },
}
