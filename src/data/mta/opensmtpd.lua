-- OpenSMTPD 6 and 7; 5.x where its lines differ.
return {
  mta = "opensmtpd",
  source = { "opensmtpd usr.sbin/smtpd/mta.c mta_log()", "opensmtpd usr.sbin/smtpd/mta_session.c" },
  process = { "smtpd" },
  lists = {
    bare = { "{_@record}" },
    formats = { "{_@record}" },
    noise = { "{_/hhhhhhhhhhhhhhhh/} {(}mta{|}smtp{|}mda{)} {_}" },
    record = {
      "{_/hhhhhhhhhhhhhhhh/} mta delivery evpid={queue_id:id} from=<{sender}> to=<{recipient}> rcpt=<{_}> source=\"{_}\" "
        .. "relay=\"{_@relay}\" delay={delay} result=\"{mta_verdict@verdict}\" stat=\"{response@told>}\"",
      "{_/hhhhhhhhhhhhhhhh/} mta delivery evpid={queue_id:id} from=<{sender}> to=<{recipient}> rcpt=<{_}> source={_} "
        .. "relay={_@relay} delay={delay} result={mta_verdict@verdict} stat={response@told}",
      "{_/hhhhhhhhhhhhhhhh/} mda delivery evpid={queue_id:id} from=<{sender}> to=<{recipient}> rcpt=<{_}> user={_} "
        .. "delay={delay} result={_@quoted_verdict} stat={_@quoted}{stage=local}",
      "{_/hhhhhhhhhhhhhhhh/} mta error reason={_@reason}{outcome=attempt}",
      "{_/hhhhhhhhhhhhhhhh/} smtp failed-command {?}address={_} host={_} {)}command=\"{_@refused}\" result=\"{response>}\"{outcome=rejected}",
      "relay: {mta_verdict@verdict} for {queue_id:id}: session={_}, from=<{sender}>, to=<{recipient}>, rcpt=<{_}>, source={_}, "
        .. "relay={_@relay}, delay={delay}, stat={response@told}",
      "smtp-out: Error on session {_:id}: {_@reason}{outcome=attempt}",
    },
    relay = { "{relay_ip:hex} ({relay_host})", "{_}" },
    verdict = {
      "Ok{outcome=delivered}{stage=eom}", "TempFail{outcome=deferred}", "PermFail{outcome=bounced}", "LoopError{outcome=bounced}", "{_}",
    },
    quoted_verdict = { "\"{mta_verdict@verdict}\"", "{mta_verdict@verdict}" },
    quoted = { "\"{response}\"", "{response}" },
    told = {
      "{(}Domain does not exist{|}Temporary failure in MX lookup{|}No MX found for {|}Could not resolve{)}{_}{stage=dns}",
      "{_}",
    },
    reason = {
      "BANNER rejected: {response}{stage=banner}",
      "{(}HELO{|}EHLO{|}LHLO{)} rejected: {response}{stage=ehlo}",
      "{(}AUTH{)} rejected: {response}{stage=auth}",
      "STARTTLS rejected: {response}{stage=starttls}",
      "{response@io}",
    },
    io = {
      "IO Error: {(}Connection refused{|}Connection timed out{|}No route to host{|}Network is unreachable{|}Host is down{)}{_}{stage=connect}",
      "{(}IO Error: {|}TLS {)}{?}{)}{_}",
      "{_}",
    },
    refused = {
      "{(}RCPT TO:{|}rcpt TO:{|}rcpt to:{|}RCPT to:{)}{?} {)}<{recipient}>{_}{stage=rcpt}",
      "{(}MAIL FROM:{|}mail FROM:{|}mail from:{)}{?} {)}<{sender}>{_}{stage=mail}",
      "{_@command}",
    },
  },
}
