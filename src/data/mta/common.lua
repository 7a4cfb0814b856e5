-- What the formats of several MTAs share. The template language stands at the head of src/gen/formats.lua.
return {
  mta = "common",
  source = { "RFC 3164 4.1", "RFC 5424 6", "RFC 3339 5.6" },
  -- Header lines that mark a bounce of anybody.
  marks = {
    "From: MAILER-DAEMON", "From: <MAILER-DAEMON", "From: \"MAILER-DAEMON", "From: mailer-daemon", "From: Mail Delivery",
    "From: \"Mail Delivery", "From: Mail Deliver", "From: postmaster", "From: <postmaster", "From: \"Postmaster",
    "From: Postmaster", "From: post_master", "From: System Administrator", "From: Mailer Daemon", "From: <>",
    "From: \"InterScan", "From: no-reply", "Subject: Undeliver", "Subject: Delivery Status", "Subject: Delivery failure",
    "Subject: failure notice", "Subject: Returned mail", "Subject: Mail delivery failed", "Subject: Mail System Error",
    "Subject: failure delivery", "Subject: failed delivery", "Subject: Mail could not be delivered",
    "Subject: Message delivery has failed", "Subject: Mail failure", "Subject: DELIVERY FAILURE",
    "Subject: Permanent Delivery Failure", "Subject: There was an error sending your mail", "Subject: FAILURE NOTICE",
    "Subject: Nondeliverable mail", "Subject: Non-delivery", "Subject: Unzustellbar", "Subject: Non remis",
    "Subject: No se puede entregar", "Subject: Warning: could not send", "Subject: Warning: message",
    "Subject: Mail Delivery", "Subject: Message could not be delivered", "Subject: Unable to deliver", "Subject: Mail Error",
    "Subject: Error sending mail", "Subject: Notifica di mancata consegna", "Subject: Não é possível entregar",
    "Subject: Onbestelbaar", "Subject: Olevererbart", "Subject: Недоставленное", "Subject: 系统退信", "Subject: Loop Alert: ",
    "Content-Type: multipart/report",
  },

  -- Lines behind which the original stands.
  ends = {
    "--- Below this line is a copy", "--- Enclosed is a copy", "------ This is a copy of", "----- This is a copy of",
    "----- Original message", "--- Original message", "Original message follows", "Message headers follow",
    "Original message headers:", "--- The header of the original message", "----- Unsent message follows",
    "----- Message header follows", "----- Message headers follow", "------- Returned Message",
    "Included is a copy of the message header", "-------original message", "-------original mail info",
    "Below is a copy of the original message", "Original Message:", "----- Unsent message below",
    "----- Original message follows", "----- Recovered message follows", "Message header follows:",
    "The header of the original message", "----- Returned message", "------ The body of the message",
    "--- Undelivered message follows", "Return-Path: <", "Received: from ", "The original message follows",
    "Original message header", "----- Message text follows", "|------------------------- Message text follows",
    "From MAILER-DAEMON ", "------- Original Message", "----------- Original message", "-----Original Message",
    "===== Original message", "Received: by ", "Below is a copy of the message header",
    "The attachment contains the original mail headers",
  },

  lists = {
    -- Lines of a bounce: whom it is about, what a server said.
    lines = {
      -- a notice of delay, of delivery
      "{*} {|}*{|}#{)}THIS IS A WARNING {_}{outcome=deferred}", "{*} {|}*{|}#{)}YOU DO NOT NEED TO RESEND {_}{outcome=deferred}",
      "Delivery to the following recipient{?}s{|}(s){)} has been delayed{_}{outcome=deferred}",
      "Delivery to the following recipient{?}s{|}(s){)} is delayed{_}{outcome=deferred}",
      "{?}- {)}This is only a notification about a delay{_}{outcome=deferred}",
      "{(}Your{|}The{|}This{)} message has not yet been delivered{_}{outcome=deferred}",
      "Your message has been enqueued and undeliverable for {_}{outcome=deferred}",
      "{?}- {)}There is no need to resend {_}", "{?}- {)}The server will continue trying {_}",
      "{?}- {)}The following recipients have not yet received {_}",
      "DELAYED MAIL{outcome=deferred}", "UNDELIVERABLE MAIL{outcome=bounced}", "DELIVERED MAIL{outcome=delivered}",
      "Your message {(}was{|}has been{)} successfully {(}delivered{|}relayed{)} to {_}{outcome=delivered}",

      "{(}---{|}===={|}****{|}____{|}|---{|}####{|}+---{)}{_}",

      "<{recipient:mailbox}>{?}:{|} :{)}", "<{recipient:mailbox}>:{?} {)}{response}",
      "\"{recipient:mailbox}\":{?} {)}{response}", "\"{recipient:mailbox}\":", "{recipient:mailbox}{?}:{|};{|},{)}",
      "{recipient:mailbox}: [{relay_ip:hex}], {response}{anew=yes}", "{relay_host:word} [{relay_ip:hex}]:",
      "{recipient:mailbox}; {_}",
      "{recipient:mailbox}:{?} {)}{response}", "{recipient:mailbox}<mailto:{_}", "{recipient:mailbox} ({_}mailto:{_}",
      "{recipient:mailbox} <{_:mailbox}>{?}:{)}", "{recipient:mailbox} <{_:mailbox}>:{?} {)}{response}",
      "{(}* {|}- {|}>>> {|}o {|}• {)}{?}<{)}{recipient:mailbox}{?}>{)}{?} <{_:mailbox}>{)}",
      "{recipient:mailbox} [{response>}]", "{recipient:mailbox} {(}[{|}({)}{response}",
      "<{recipient:mailbox}>{*} {)}({response>})", "<{recipient:mailbox}>{?} {)}... {response}",
      "<{recipient:mailbox}> {response}",
      "{recipient:mailbox}{?} {)}... {response}", "{recipient:mailbox} on {_}", "{recipient:mailbox} {response}",
      "{(}Recipient address{|}Recipients{|}Recipient{|}Failed Recipient{|}Failed address{|}To{|}Addressed To{|}Address{|}Final "
        .. "recipient{|}Destination{|}Email{|}Envelope to{)}:{*} {)}{?}[SMTP:{)}{?}<{)}{recipient:mailbox}{?}>{)}{?}]{)}",
      "Original address:{*} {)}{original_recipient:mailbox}",
      "{(}>>> {|}Sent <<< {|}SMTP> {)}{(}RCPT TO:{|}RCPT To:{|}Rcpt To:{|}rcpt to:{)}{?} "
        .. "{)}<{recipient:mailbox}>{_}{stage=rcpt}",
      "RCPT TO:{*} {)}{?}<{)}{recipient:mailbox}{_}{stage=rcpt}", "MAIL FROM:{_}",
      "{(}<<<{|}Received >>>{|}<--{)}{*} {)}{response}", "{(}>>>{|}Sent <<<{|}-->{)}{*} {)}{_@command}", "{response@replied}",
      "{response@refused}",
      "{(}Could not be delivered to{|}could not be delivered to{|}Unable to deliver message to{|}Delivery failed"
        .. "{|}Delivery to{|}Failed to deliver to{|}Unable to deliver to{|}Unable to deliver mail to{|}Your message to"
        .. "{|}Message could not be delivered to{|}There was an error delivering your mail to{|}The following message "
        .. "to{|}Reason:  Unable to deliver message to{|}Reason: Unable to deliver message to{)}{*}:{|} "
        .. "{)}{?}<{)}{recipient:mailbox}{?}>{)}{_}",
      "The following recipients returned permanent errors: {recipient:mailbox}. Reason: {response}",
      "Please reply to {_}", "if you feel this message to be in error.",
      "The message identifier is:{_}", "The subject of the message is:{_}", "The date of the message is:{_}",
      "Message-{(}Id{|}ID{|}id{)}: {_}", "Subject:{_}", "Date: {_}", "Sent: {_}", "From: {_}", "Technical details:{_}",
      "The original message was received {_}", "SMTP:{_@command} host {relay_ip:hex}: {response}",
      "{(}Remote host said{|}The response was{|}The error that the other server returned was{|}The response from the "
        .. "remote server was{|}Error message below{|}Error message{|}The reason for the problem{)}:{?} {)}{anew=yes}",
      "Remote host said:{?} {)}{response}",
      "{(}Reason for failure{|}Reason{|}Error{|}Cause{|}Diagnostic code{|}Diagnostic{)}:{*} {)}{_@told}",
      "{(}Reason for failure{|}Reason{|}Error{|}Cause{|}Diagnostic{|}For the following reason{)}:",
    },
    told = {
      "{(}smtp{|}SMTP{)};{*} {)}{response}", "{(}Remote host said{|}Remote SMTP Server Returned{)}: {response}", "{response}",
    },
    -- A reply that names its recipient.
    replied = {
      "{_/ddd/}{(} {|}-{)}{?}{_/d.D.D/} {)}<{recipient:mailbox}>{_}", "{_/ddd/} {?}{_/d.D.D/} {)}{recipient:mailbox}... {_}",
    },
    -- An error that ends in its recipient.
    refused = {
      "{(}Unknown user{|}User unknown{|}Unknown host{|}Unknown domain{|}User mailbox exceeds allowed size"
        .. "{|}Invalid final delivery userid{|}Mailbox full{|}Mailbox is full{|}No such user{|}Invalid recipient{)}:{*} {)}"
        .. "{?}<{)}{recipient:mailbox}{?}>{)}",
      "Delivery failed {_:digits} attempts:{*} {)}{recipient:mailbox}",
    },
    rest = { "{_}" },

    -- A syslog line: time, host, process[pid]. Without a time it is one only where the process is an MTA's.
    prefix = {
      "{_@stamped}", "<{_:digits}>{_@stamped}", "<{_:digits}>{_:digits} {_@protocol}",
      "{process:name}[{pid:digits}]: {rest}", "{process:name}: {rest}", "{logger:word} {process:name}[{pid:digits}]: {rest}",
    },
    stamped = {
      "{time/a _d dd:dd:ddW/} {_@origin}", "{time/a _d dddd dd:dd:ddW/} {_@origin}", "{time/dddd-dd-ddTdd:dd:ddW/} {_@origin}", "{time/a d dd:dd:ddW/} {_@origin}",
      "{time/dddd-dd-dd dd:dd:ddW/} {logger:word} {process:name}[{pid:digits}]: {rest}",
      -- of a container
      "{time/dddd-dd-ddTdd:dd:ddW/} {(}stdout{|}stderr{)} {(}F{|}P{)} {process:name}[{pid:digits}]: {rest}",
      "{time/dddd-dd-ddTdd:dd:ddW/} {(}stdout{|}stderr{)} {(}F{|}P{)} {_@stamped}",
    },
    origin = {
      "{?}<{_:name}> {)}{logger:word} {?}mail.{_:name} {)}{process:name}{?}[{pid:digits}]{)}: {?}[ID {_:digits} {_:name}] {)}{rest}",
    },
    -- RFC 5424 6: the message may begin with a mark of its byte order.
    protocol = {
      "{time/dddd-dd-ddTdd:dd:ddW/} {logger:word} {process:name} {(}{pid:digits}{|}-{)} {_:word} {(}-{|}[{_}]{)} "
        .. "{?}\239\187\191{)}{rest}",
    },

    -- The SMTP command in reply to which something was said.
    command = {
      "{?}pipelined {|}sending {|}receiving {|}performing the {)}{(}RCPT{|}rcpt{|}Rcpt{)}{_}{stage=rcpt}",
      "{?}pipelined {|}sending {)}{(}MAIL{|}mail{)}{_}{stage=mail}",
      "{?}pipelined {|}sending {)}{(}end of data{|}end of DATA{|}END-OF-MESSAGE{|}message body{)}{_}{stage=eom}",
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
      "{client_host}[{client_ip:hex}]:{_:word}",
      "{client_host}[{client_ip:hex}]",
      "[{client_ip:hex}]:{_:digits}",
      "{_}",
    },
  },
}
