-- Exim: main log lines of deliveries, attempts at one host and refusals.
local stamp = "{(}{time/dddd-dd-dd dd:dd:dd.D/}{|}{time/dddd-dd-dd dd:dd:dd/}{)}{?} {_/+dddd/}{|} {_/-dddd/}{)}"
  .. "{?} [{pid:digits}]{)} "

return {
  mta = "exim",
  source = { "https://www.exim.org/exim-html-current/doc/html/spec_html/ch-log_files.html" },
  process = { "exim", "exim4" },
  lists = {
    bare = { stamp .. "{_@record}" },
    formats = { "{_@record}", stamp .. "{_@record}" },
    noise = { stamp .. "{_}" },
    record = {
      "{queue_id/n-n-n/} {_@delivery}",
      "{queue_id/n-n-n/} {_@refusal}{outcome=rejected}",
      "{queue_id/n-n-n/} {_@attempt}",
      "{_@refusal}{outcome=rejected}",
    },

    -- one recipient: => -> delivered, ** bounced, == deferred
    delivery = {
      "{(}{mta_verdict/=>/}{outcome=delivered}{|}{mta_verdict/->/}{outcome=delivered}{|}{mta_verdict/>>/}{outcome=delivered}"
        .. "{|}{mta_verdict/**/}{outcome=bounced}{|}{mta_verdict/==/}{outcome=deferred}{)} {recipient:address}"
        .. "{*} <{original_recipient}>{|} F=<{sender}>{|} P=<{_}>{|} S={_:digits}{|} R={_:address}{|} T={_:address}"
        .. "{|} H={relay_host:word} [{relay_ip:hex}]:{relay_port:digits}{|} H={relay_host:word} [{relay_ip:hex}]"
        .. "{|} I=[{_:hex}]:{_:digits}{|} X={_:address}{|} CV={_:address}{|} DN=\"{_}\"{|} C=\"{response!backslash}\"{stage=eom}"
        .. "{|} QT={_:address}{|} DT={_:address}{|} defer ({_}){|} L{|} K{|} id={message_id:address}{)}{_@ending}",
    },
    ending = {
      ": {_@reason>} QT={_:word} DT={_:word}",
      ": {_@reason>} DT={_:word}",
      ": {_@reason}",
      "{?} {_}{)}",
    },

    -- one host
    attempt = {
      "H={relay_host:word} [{relay_ip:hex}]{?}:{relay_port:digits}{)}{?}:{)} {_@reason}{outcome=attempt}",
    },
    reason = {
      "{_} H={relay_host:word} [{relay_ip:hex}]:{relay_port:digits}{_}: {response@told}",
      "{_} H={relay_host:word} [{relay_ip:hex}]{_}: {response@told}",
      "{(}SMTP{|}LMTP{)} error from remote mail server after {_@command}: host {relay_host:word} [{relay_ip:hex}]: {response!backslash}",
      "{(}SMTP{|}LMTP{)} error {?}from remote mail server {)}after {_@command}: {response!backslash}",
      "{response!backslash@told}",
    },
    told = {
      "Remote host closed connection in response to {_@command}",
      "SMTP timeout {?}while connected to {relay_host:word} [{relay_ip:hex}] {)}after {_@command}: {_}",
      "SMTP timeout {?}while connected to {relay_host:word} [{relay_ip:hex}] {)}after {_@command}",
      "Malformed SMTP reply in response to {_@command}: {_}",
      "{(}retry time not reached for any host{|}retry timeout exceeded{|}all hosts for {)}{_}{stage=queue}",
      "{(}host lookup did not complete{|}an MX or SRV record indicated no SMTP service{|}Unrouteable address{|}Unrouteable domain"
        .. "{|}all relevant MX records point to non-existent hosts{|}all host address lookups failed permanently"
        .. "{|}lowest numbered MX record points to local host{)}{_}{stage=dns}",
      "{(}Connection refused{|}Connection timed out{|}No route to host{|}Network is unreachable{|}Host is unreachable{)}{_}{stage=connect}",
      "{_}",
    },

    -- refused by this host
    refusal = {
      "H={(}({_}) [{client_ip:hex}]{|}{client_host:word} ({_}) [{client_ip:hex}]{|}{client_host:word} [{client_ip:hex}]{|}[{client_ip:hex}]{)}"
        .. "{*}:{_:digits}{|} I=[{_:hex}]:{_:digits}{|} X={_:word}{|} CV={_:word}{|} A={_:word}{|} U={_:word}{|} SNI={_:word}"
        .. "{|} F=<{sender}>{)} {?}temporarily {)}rejected {_@where}: {response!backslash}",
    },
    where = {
      "RCPT <{recipient}>{stage=rcpt}", "RCPT {recipient}{stage=rcpt}", "MAIL{_}{stage=mail}", "after DATA{stage=eom}",
      "DATA{_}{stage=data}", "{(}EHLO{|}HELO{)}{_}{stage=ehlo}", "VRFY{_}{stage=vrfy}", "AUTH{_}{stage=auth}",
      "connection{_}{stage=connect}",
    },
  },
}
