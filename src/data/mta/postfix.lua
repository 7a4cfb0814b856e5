-- Postfix: delivery agents, postscreen, smtpd, cleanup, milter and queue manager.
return {
  mta = "postfix",
  source = { "https://www.postfix.org/DEBUG_README.html", "postfix src/global/log_adhoc.c", "postfix src/smtpd/smtpd_check.c" },
  process = { "postfix" },
  lists = {
    formats = {
      -- one recipient of one delivery
      "{queue_id:id}: to={_@recipient}, {?}orig_to={_@original}, {)}relay={_@relay}, {_}delay={delay}, {_}"
        .. "dsn={mta_status}, status={_@ending}",
      -- the queue manager gives up
      "{queue_id:id}: from=<{sender}>, status={mta_verdict@verdict}, returned to sender{stage=queue}",
      -- refused by smtpd, postscreen, a milter or a header check
      "{queue_id:id}: {mta_verdict@refusal}: {(}header{|}body{|}mime-header{|}nested-header{)} {_} from {_@client}; "
        .. "from=<{sender}> to=<{recipient}>{_}: {response}{stage=eom}",
      "{queue_id:id}: {?}proxy-{)}{mta_verdict@refusal}: {_@command} from {_@client}: {_@refused}",
      -- one attempt at one host
      "connect to {relay_host}[{relay_ip:hex}]:{relay_port:digits}: {response}{outcome=attempt}{stage=connect}",
      "connect to {relay_host}[{relay_path}]: {response}{outcome=attempt}{stage=connect}",
      "{queue_id:id}: host {_@peer} said: {response>} (in reply to {_@command} command){outcome=attempt}",
      "{queue_id:id}: host {_@peer} refused to talk to me: {response}{outcome=attempt}{stage=banner}",
      "{queue_id:id}: {response@broken}{outcome=attempt}",
      "{queue_id:id}: SASL authentication failed; server {_@peer} said: {response}{outcome=attempt}{stage=auth}",
    },
    recipient = { "<{recipient}>", "{recipient}" },
    original = { "<{original_recipient}>", "{original_recipient}" },
    -- An agent on this host (local, virtual, a pipe) is named without an address.
    relay = {
      "none",
      "{relay_host}[{relay_ip:hex}]:{relay_port:digits}",
      "{relay_host}[{relay_ip:hex}]",
      "{relay_host}[{relay_path}]",
      "{_}{stage=local}",
    },
    ending = {
      "{mta_verdict=sent}sent ({_@accepted>}){outcome=delivered}",
      "{mta_verdict=deliverable}deliverable ({response>}){outcome=delivered}{stage=rcpt}",
      "{mta_verdict@verdict} ({_@reason>})",
    },
    accepted = { "{response@accepted_reply}{stage=eom}", "{response}" },
    accepted_reply = { "{_/ddd/} {_}", "{_/ddd/}-{_}" },
    verdict = {
      "bounced{outcome=bounced}", "deferred{outcome=deferred}", "SOFTBOUNCE{outcome=deferred}", "undeliverable{outcome=bounced}",
      "expired{outcome=expired}", "force-expired{outcome=expired}", "{_}",
    },
    refusal = {
      "{?}milter-{)}reject{outcome=rejected}", "{?}milter-{)}hold{outcome=held}", "{?}milter-{)}discard{outcome=rejected}",
      "{?}milter-{)}{(}warning{|}warn{|}reject_warning{)}{outcome=warned}",
    },
    refused = {
      "{response>}; from=<{sender}>{?},{)} to=<{recipient}>{?},{)} proto={_}",
      "{response>}; from=<{sender}>{?},{)} proto={_}",
      "{response>}; to=<{recipient}>{?},{)} proto={_}",
      "{response>}; proto={_}",
      "{response}",
    },
    -- What stands in the brackets after status=.
    reason = {
      "host {_@peer} said: {response>} (in reply to {_@command} command)",
      "host {_@peer} said: {response}",
      "host {_@peer} refused to talk to me: {response}{stage=banner}",
      "delivery temporarily suspended: {_@reason}",
      "connect to {relay_host}[{relay_ip:hex}]:{relay_port:digits}: {response}{stage=connect}",
      "connect to {relay_host}[{relay_path}]: {response}{stage=connect}",
      "TLS is required, but host {_@peer} refused to start TLS: {response}{stage=starttls}",
      "{response@told}",
    },
    -- Postfix's own words; the response is the whole of them.
    told = {
      "lost connection with {_@peer} while {_@command}",
      "conversation with {_@peer} timed out while {_@command}",
      "Host or domain name not found. {_}{stage=dns}",
      "Domain {_} does not accept mail (nullMX){stage=dns}",
      "{(}TLS is required, but was not offered by host {|}Cannot start TLS: {|}Server certificate not {)}{_}{stage=starttls}",
      "{_}",
    },
    broken = {
      "lost connection with {_@peer} while {_@command}",
      "conversation with {_@peer} timed out while {_@command}",
    },
    peer = { "{relay_host}[{relay_ip:hex}]:{relay_port:digits}", "{relay_host}[{relay_ip:hex}]", "{_}" },
  },
}
