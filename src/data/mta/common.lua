-- What the formats of several MTAs share. The template language stands at the head of src/gen/formats.lua.
return {
  mta = "common",
  source = { "RFC 3164 4.1", "RFC 5424 6", "RFC 3339 5.6" },
  lists = {
    -- A syslog line: time, host, process[pid].
    prefix = {
      "{time/a _d dd:dd:dd/} {_:word} {process:name}{?}[{pid:digits}]{)}: {rest}",
      "{time/dddd-dd-ddTdd:dd:ddW/} {_:word} {process:name}{?}[{pid:digits}]{)}: {rest}",
      "<{_:digits}>{time/a _d dd:dd:dd/} {_:word} {process:name}{?}[{pid:digits}]{)}: {rest}",
      "<{_:digits}>{time/dddd-dd-ddTdd:dd:ddW/} {_:word} {process:name}{?}[{pid:digits}]{)}: {rest}",
    },

    -- The SMTP command in reply to which something was said.
    command = {
      "{?}pipelined {|}sending {|}receiving {|}performing the {)}{(}RCPT{|}rcpt{|}Rcpt{)}{_}{stage=rcpt}",
      "{?}pipelined {|}sending {)}{(}MAIL{|}mail{)}{_}{stage=mail}",
      "{?}sending {)}{(}end of data{|}end of DATA{|}END-OF-MESSAGE{|}message body{)}{_}{stage=eom}",
      "{?}pipelined {|}sending {)}DATA{_}{stage=data}",
      "{?}sending {|}performing the {)}{(}EHLO{|}HELO{|}LHLO{|}ehlo{|}helo{)}{_}{stage=ehlo}",
      "{?}receiving the {)}initial {_}{stage=banner}",
      "{?}sending {|}performing the {)}{(}STARTTLS{|}TLS{)}{_}{stage=starttls}",
      "{?}sending {)}AUTH{_}{stage=auth}",
      "VRFY{_}{stage=vrfy}",
      "CONNECT{_}{stage=connect}",
      "{_}",
    },

    client = {
      "{client_host}[{client_ip:hex}]:{_:digits}",
      "{client_host}[{client_ip:hex}]",
      "[{client_ip:hex}]:{_:digits}",
      "{_}",
    },
  },
}
