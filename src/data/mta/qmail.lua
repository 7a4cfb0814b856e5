-- qmail, netqmail, notqmail, s/qmail: qmail-send's report of one delivery. Recipient and message stand in other lines.
return {
  mta = "qmail",
  source = { "qmail qmail-send.c del_dochan()", "qmail qmail-remote.c" },
  process = { "qmail", "qmail-send" },
  lists = {
    bare = {
      "@{time@tai} {_@record}",
      "{time/D.D/} {_@record}",
    },
    formats = { "{time/D.D/} {_@record}", "{_@record}" },
    noise = {
      "{?}@{_:id} {|}{_/D.D/} {)}{(}status: {|}starting delivery {|}end msg {|}new msg {|}info msg {|}bounce msg {)}{_}",
    },
    tai = { "{_:id}" },
    record = { "delivery {_:digits}: {mta_verdict@verdict}: {_!qmail@report}" },
    verdict = { "success{outcome=delivered}", "failure{outcome=bounced}", "deferral{outcome=deferred}" },
    -- the report when its blanks and newlines are back
    report = {
      "{?}({_})_{)}{relay_ip:hex} accepted message.\nRemote host said: {_@said}{stage=eom}",
      "{relay_ip:hex} does not like recipient.\nRemote host said: {_@said}{stage=rcpt}",
      "{relay_ip:hex} failed on DATA command.\nRemote host said: {_@said}{stage=data}",
      "{relay_ip:hex} failed after I sent the message.\nRemote host said: {_@said}{stage=eom}",
      "Connected to {relay_ip:hex} but greeting failed.\nRemote host said: {_@said}{stage=banner}",
      "Connected to {relay_ip:hex} but my name was rejected.\nRemote host said: {_@said}{stage=ehlo}",
      "Connected to {relay_ip:hex} but sender was rejected.\nRemote host said: {_@said}{stage=mail}",
      "Connected to {relay_ip:hex} but {_@died}{stage=connect}",
      "{response@own>}\n",
      "{response@own}",
    },
    said = { "{response>}\nGiving up on {_}", "{response>}\nI'm not going to try again; {_}", "{response>}\n", "{response}" },
    died = { "{response>}\n", "{response}" },
    own = {
      "{_}wasn't able to establish an SMTP connection. (#{mta_status}){stage=connect}",
      "{_}couldn't find {_} (#{mta_status}){stage=dns}",
      "{_}no mailbox here by that name. (#{mta_status}){stage=local}",
      "{_}(#{mta_status}){_}",
      "did {_}{stage=local}",
      "{_}",
    },
  },
}
