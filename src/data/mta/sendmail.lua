-- Sendmail: one line for the recipients of one delivery, and refusals by rule set.
return {
  mta = "sendmail",
  source = { "Sendmail Installation and Operation Guide 2.1.1", "sendmail/deliver.c logdelivery()" },
  process = { "sendmail", "sm-mta", "sm-msp" },
  lists = {
    formats = {
      "{queue_id:id}: to={recipient}, {*}ctladdr={_}, {|}delay={delay}, {|}xdelay={_}, {|}mailer={_@mailer}, {|}pri={_}, {|}"
        .. "relay={_@relay}, {|}dsn={mta_status@dsn}, {)}{(}reply={response!backslash>}, stat={mta_verdict@verdict}{|}"
        .. "stat={mta_verdict@stat}{)}",
      "{queue_id:id}: ruleset=check_mail, arg1=<{sender}>, {*}arg2={_}, {)}relay={_@client}, reject={response!backslash}"
        .. "{outcome=rejected}{stage=mail}",
      "{queue_id:id}: ruleset=check_rcpt, arg1=<{recipient}>, {*}arg2={_}, {)}relay={_@client}, reject={response!backslash}"
        .. "{outcome=rejected}{stage=rcpt}",
      "{?}{queue_id:id}: {)}ruleset=check_relay, arg1={_}, {*}arg2={_}, {)}relay={_@client}, reject={response!backslash}"
        .. "{outcome=rejected}{stage=connect}",
      "{queue_id:id}: ruleset={_}, {*}arg1={_}, {|}arg2={_}, {)}relay={_@client}, reject={response!backslash}{outcome=rejected}",
      "{queue_id:id}: {?}milter={_}, {)}{?}from=<{_}>, {|}to=<{recipient}>, {)}reject={response!backslash}{outcome=rejected}",
      "{queue_id:id}: <{recipient}>... {response!backslash}{outcome=rejected}{stage=rcpt}",
    },
    mailer = { "{(}local{|}prog{|}*file*{)}", "{_}" },
    relay = {
      "{relay_host:word} [{relay_ip:hex}]{?} (may be forged){)}",
      "[{relay_ip:hex}]",
      "{relay_host}",
    },
    client = {
      "{client_host:word} [{client_ip:hex}]{?} (may be forged){)}",
      "[{client_ip:hex}]{?} (may be forged){)}",
      "{client_host}",
    },
    -- The digit tells what happened where stat= is only a text.
    dsn = {
      "2{_}{outcome=delivered}", "4.4.3{outcome=deferred}{stage=dns}", "4{_}{outcome=deferred}", "5.1.2{outcome=bounced}",
      "5{_}{outcome=bounced}", "{_}",
    },
    verdict = {
      "Sent{_}{outcome=delivered}{stage=eom}", "Deferred{_}{outcome=deferred}", "queued{_}{outcome=deferred}", "{_}",
    },
    stat = {
      "Sent ({response!backslash>}){outcome=delivered}{stage=eom}",
      "{response=Sent}Sent{_}{outcome=delivered}",
      "Deferred: {response!backslash}{outcome=deferred}",
      "{response@waiting}{outcome=deferred}",
      "{response@unknown_host}",
    },
    waiting = { "Deferred{_}", "queued{_}" },
    unknown_host = { "Host unknown (Name server: {_}{stage=dns}", "Name server: {_}{stage=dns}", "{_}" },
  },
}
