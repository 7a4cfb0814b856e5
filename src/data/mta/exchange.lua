-- Exchange and Exchange Online: message traces, non-delivery reports, protocol logs.
return {
  mta = "exchange",
  source = {
    "https://learn.microsoft.com/exchange/mail-flow-best-practices/non-delivery-reports-in-exchange-online/non-delivery-reports-in-exchange-online",
    "https://learn.microsoft.com/exchange/mail-flow/transport-logs/message-tracking",
    "https://learn.microsoft.com/exchange/mail-flow/connectors/protocol-logging",
  },
  starts = { "Reason", "Status", "Recipient", "Detail", "Message", "Last", "[{", "{[{", "Remote Server", "#", "2" },
  -- What its bounces say.
  marks = {
    "did not reach the following recipient", "hat die folgenden Empfänger nicht erreicht",
    "hat den folgenden Empfänger nicht erreicht", "n'est pas parvenu aux destinataires suivants",
    "n'a pas atteint les destinataires suivants", "no ha llegado a los siguientes destinatarios",
    "non ha raggiunto i seguenti destinatari", "Delivery has failed to these recipients",
    "Diagnostic information for administrators", "Informazioni di diagnostica per gli amministratori",
    "Informations de diagnostic pour les administrateurs", "Diagnoseinformationen für Administratoren",
    "Información de diagnóstico para administradores", "Información de diagnóstico para los administradores",
    "Informações de diagnóstico para administradores", "Diagnostische gegevens voor beheerders",
    "Diagnostische informatie voor beheerders", "Diagnostisk information för administratörer",
    "Diagnostiske oplysninger til administratorer", "Диагностические сведения для администраторов", "管理者向けの診断情報", "管理者用の診断情報",
    "Informacje diagnostyczne dla administratorów",
  },
  ends = {
    "Original message headers", "Original Message Headers", "Intestazioni originali", "En-têtes de message",
    "Ursprüngliche Nachrichtenkopfzeilen", "Encabezados de mensajes originales", "Encabezados originales",
  },
  lists = {
    lines = {
      "did not reach the following recipient{_}{start=yes}",
      "hat {?}die{|}den{)} folgenden Empfänger nicht erreicht{_}{start=yes}",
      "n'est pas parvenu aux destinataires suivants{_}{start=yes}",
      "n'a pas atteint les destinataires suivants{_}{start=yes}",
      "no ha llegado a los siguientes destinatarios{_}{start=yes}", "non ha raggiunto i seguenti destinatari{_}{start=yes}",
      "{(}Diagnostic information for administrators{|}Informazioni di diagnostica per gli amministratori"
        .. "{|}Informations de diagnostic pour les administrateurs{|}Diagnoseinformationen für Administratoren"
        .. "{|}Información de diagnóstico para administradores{|}Información de diagnóstico para los administradores"
        .. "{|}Informações de diagnóstico para administradores{|}Diagnostische gegevens voor beheerders{|}Diagnostische "
        .. "informatie voor beheerders{|}Diagnostisk information för administratörer{|}Diagnostiske oplysninger til "
        .. "administratorer{|}Диагностические сведения для администраторов{|}管理者向けの診断情報{|}管理者用の診断情報{|}Informacje "
        .. "diagnostyczne dla administratorów{)}{_}{start=yes}",
      "{(}Generating server{|}Server di generazione{|}Serveur de génération {|}Serveur de génération{|}Generierender "
        .. "Server{|}Servidor de generación{|}Servidor de geração{|}Receiving server{|}Empfangender Server{)}: {_}",
      "{recipient:mailbox} {(}on{|}am{|}le{|}el{|}il{)} {_}", "The MTS-ID of the original message is: {_}",
      "{response@numbered}",
    },
    numbered = {
      "#{_}", "Remote {_}",
    },
    text = {
      "#{response>} ##{_}", "#{response>}##{_}", "{_}#<{_}#{_}smtp;{response>}> #SMTP#{_}",
      "{_}#<{_}#{_}smtp;{response>}>{_}", "{_}Remote Server at {relay_host:word} ({relay_ip:hex}) returned '{response}'{_}",
      "{_}Remote {(}Server{|}server{)} returned '{response>}'{_}",
      "{_}Remote {(}Server{|}server{)} returned \"{response>}\"{_}",
      "{_}< {relay_host:word} #{_:word} {(}SMTP{|}smtp{)};{*} {)}{response>}>{_}",
      "{_}<{relay_host:word} #{_:word} {(}SMTP{|}smtp{)};{*} {)}{response>}>{_}", "#{response}", "{response}",
    },
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

  -- Whole messages and what they say of each recipient.
  messages = {
    {
      text = "From: MAILER-DAEMON@mx.example.org\n"
        .. "Subject: Undeliverable: Tea\n"
        .. "\n"
        .. "Your message\n"
        .. "\n"
        .. "  To:      ida@example.net\n"
        .. "  Subject: Tea\n"
        .. "  Sent:    Mon, 30 Nov 2026 09:00:00 +0100\n"
        .. "\n"
        .. "did not reach the following recipient(s):\n"
        .. "\n"
        .. "tom@example.com on Mon, 30 Nov 2026 09:00:05 +0100\n"
        .. "    The recipient name is not recognized\n"
        .. "    The MTS-ID of the original message is: c=de;a= ;p=example\n"
        .. "    MSEXCH:IMS:EXAMPLE:SITE:SERVER 0 (000C05A6) Unknown Recipient\n"
        .. "eva@example.com on Mon, 30 Nov 2026 09:00:05 +0100\n"
        .. "    The e-mail system was unable to deliver the message\n"
        .. "            < mx.example.com #5.2.2 SMTP; 552 5.2.2 Mailbox full>\n",
      recipients = {
        { recipient = "tom@example.com", reason = "user_unknown" },
        { recipient = "eva@example.com", code = 552, status = "5.2.2", relay = { host = "mx.example.com" },
          response = "552 5.2.2 Mailbox full" },
      },
    },
    {
      text = "From: MAILER-DAEMON@mx.example.org\n"
        .. "Subject: Undeliverable: Tea\n"
        .. "\n"
        .. "Delivery has failed to these recipients or groups:\n"
        .. "\n"
        .. "tom@example.com<mailto:tom@example.com>\n"
        .. "The email address you entered couldn't be found.\n"
        .. "\n"
        .. "Diagnostic information for administrators:\n"
        .. "\n"
        .. "Generating server: mx.example.org\n"
        .. "\n"
        .. "tom@example.com\n"
        .. "Remote Server returned '550 5.1.1 RESOLVER.ADR.RecipNotFound; not found'\n"
        .. "\n"
        .. "eva@example.com\n"
        .. "#550 5.2.3 RESOLVER.RST.RecipSizeLimit; message too large for this recipient ##\n"
        .. "\n"
        .. "Original message headers:\n"
        .. "\n"
        .. "From: ida@example.net\n",
      recipients = {
        { recipient = "tom@example.com", code = 550, status = "5.1.1",
          response = "550 5.1.1 RESOLVER.ADR.RecipNotFound; not found" },
        { recipient = "eva@example.com", code = 550, status = "5.2.3", reason = "message_too_big" },
      },
    },
  },
}
