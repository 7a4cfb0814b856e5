-- qmail, netqmail, notqmail, s/qmail: qmail-send's report of one delivery. Recipient and message stand in other lines.
return {
  mta = "qmail",
  source = { "qmail qmail-send.c del_dochan()", "qmail qmail-remote.c" },
  process = { "qmail", "qmail-send" },
  -- What its bounces say.
  marks = {
    "Hi. This is the qmail-send program at", "I'm afraid I wasn't able to deliver your message to the following address",
    "I tried to deliver a bounce message to this address",
  },
  lists = {
    lines = {
      "{response@reply}", "<{recipient>}>:", "From: <{_}> RCPT: <{_}> {response}",
      "I'm afraid I wasn't able to deliver {_}", "Hi. This is the {_}", "This is a permanent error; {_}",
      "I tried to deliver a bounce message {_}",
    },
    reply = { "{_/ddd/} {_}", "{_/ddd/}-{_}" },
    text = {
      "{relay_ip:hex} does not like recipient. Remote host said: {_@quoted}{stage=rcpt}",
      "{relay_ip:hex} failed on DATA command. Remote host said: {_@quoted}{stage=data}",
      "{relay_ip:hex} failed after I sent the message. Remote host said: {_@quoted}{stage=eom}",
      "Connected to {relay_ip:hex} but greeting failed. Remote host said: {_@quoted}{stage=banner}",
      "Connected to {relay_ip:hex} but my name was rejected. Remote host said: {_@quoted}{stage=ehlo}",
      "Connected to {relay_ip:hex} but sender was rejected. Remote host said: {_@quoted}{stage=mail}",
      "Connected to {relay_ip:hex} but {_@died}",
      "{response@own>} I'm not going to try again; this message has been in the queue too long.{_}{outcome=expired}",
      "{response@own}",
    },
    bare = {
      "@{time@tai} {_@record}",
      -- the report alone, as a bounce quotes it
      "{relay_ip:hex} does not like recipient. Remote host said: {_@quoted}{stage=rcpt}",
      "{relay_ip:hex} failed on DATA command. Remote host said: {_@quoted}{stage=data}",
      "{relay_ip:hex} failed after I sent the message. Remote host said: {_@quoted}{stage=eom}",
      "Connected to {relay_ip:hex} but greeting failed. Remote host said: {_@quoted}{stage=banner}",
      "Connected to {relay_ip:hex} but my name was rejected. Remote host said: {_@quoted}{stage=ehlo}",
      "Connected to {relay_ip:hex} but sender was rejected. Remote host said: {_@quoted}{stage=mail}",
      "{time/D.D/} {_@record}",
    },
    formats = { "{time/D.D/} {_@record}", "{_@record}" },
    noise = {
      "{?}@{_:id} {|}{_/D.D/} {)}{(}status: {|}starting delivery {|}end msg {|}new msg {|}info msg {|}bounce msg {)}{_}",
    },
    -- whom a delivery goes to and whose message it is
    parts = { "{?}@{_:id} {|}{_/D.D/} {)}{_@part}" },
    part = {
      "starting {key@numbered}: {group@message} to {(}local{|}remote{)} {recipient}",
      "info {key@message}: bytes {size:digits} from <{sender}> qp {_}",
      "{(}new{|}end{)} {key@message}{ends=yes}",
    },
    numbered = { "delivery {_:digits}" },
    message = { "msg {_:digits}" },
    tai = { "{_:id}" },
    record = { "{key@numbered}: {mta_verdict@verdict}: {_!underscores@report}{ends=yes}" },
    verdict = { "success{outcome=delivered}", "failure{outcome=bounced}", "deferral{outcome=deferred}" },
    -- the report when its blanks and newlines are back
    report = {
      "{?}({_}) {)}{relay_ip:hex} accepted message.\nRemote host said: {_@said}{stage=eom}",
      "{?}({_}) {)}{relay_ip:hex} does not like recipient.\nRemote host said: {_@said}{stage=rcpt}",
      "{?}({_}) {)}{relay_ip:hex} failed on DATA command.\nRemote host said: {_@said}{stage=data}",
      "{?}({_}) {)}{relay_ip:hex} failed after I sent the message.\nRemote host said: {_@said}{stage=eom}",
      "Connected to {relay_ip:hex} but greeting failed.\nRemote host said: {_@said}{stage=banner}",
      "Connected to {relay_ip:hex} but my name was rejected.\nRemote host said: {_@said}{stage=ehlo}",
      "Connected to {relay_ip:hex} but sender was rejected.\nRemote host said: {_@said}{stage=mail}",
      "Connected to {relay_ip:hex} but {_@died}",
      "{response@own>}\nI'm not going to try again; this message has been in the queue too long.{_}{outcome=expired}",
      "{response@own>}\n",
      "{response@own}",
    },
    said = {
      "{response>}\nGiving up on {_}\nI'm not going to try again; this message has been in the queue too long.{_}"
        .. "{outcome=expired}",
      "{response>}\nI'm not going to try again; this message has been in the queue too long.{_}{outcome=expired}",
      "{response>}\nGiving up on {_}", "{response>}\n", "{response}",
    },
    quoted = {
      "{response>} Giving up on {_} I'm not going to try again; this message has been in the queue too long.{_}{outcome=expired}",
      "{response>} I'm not going to try again; this message has been in the queue too long.{_}{outcome=expired}",
      "{response>} Giving up on {_}", "{response}",
    },
    died = { "{response@ended>}\n", "{response@ended}" },
    ended = {
      "connection died. Possible duplicate! (#{mta_status}){stage=eom}", "connection died. (#{mta_status})",
      "{_}(#{mta_status}){stage=connect}", "{_}{stage=connect}",
    },
    own = {
      "{_}wasn't able to establish an SMTP connection. (#{mta_status}){stage=connect}",
      "{_}couldn't find {_} (#{mta_status}){stage=dns}",
      "CNAME lookup failed {_} (#{mta_status}){stage=dns}",
      "{_}no mailbox here by that name. (#{mta_status}){stage=local}",
      "{_}(#{mta_status}){_}",
      "did {_}{stage=local}",
      "{_}",
    },
  },

  -- A line and what it says; `absent` names facts it must not seem to say; `event = false`: no delivery event.
  samples = {
    -- remote deliveries
    {
      line = "@4000000069a7f5b72f1c9a2c delivery 11: success: "
        .. "192.0.2.7_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_5BC0D/",
      event = {
        mta = "qmail", outcome = "delivered", mta_verdict = "success", time = "4000000069a7f5b72f1c9a2c",
        relay = { ip = "192.0.2.7" }, stage = "eom", origin = "remote", response = "250 2.0.0 Ok: queued as 5BC0D",
        code = 250, status = "2.0.0", status_source = "reply", text = "Ok: queued as 5BC0D",
      },
      absent = { "lines", "complete", "recipient", "client_host", "queue_id", "mta_status" },
    },
    {
      line = "1772611927.123456 delivery 12: failure: "
        .. "192.0.2.7_does_not_like_recipient./Remote_host_said:_550_5.1.1_No_such_user/Giving_up_on_192.0.2.7."
        .. "/",
      event = {
        mta = "qmail", outcome = "bounced", mta_verdict = "failure", time = "1772611927.123456",
        relay = { ip = "192.0.2.7" }, stage = "rcpt", origin = "remote", response = "550 5.1.1 No such user",
        code = 550, status = "5.1.1", status_source = "reply", text = "No such user",
      },
      absent = { "lines", "complete", "recipient", "client_host", "queue_id", "mta_status" },
    },
    {
      line = "Mar  4 09:12:09 mx qmail: 1772611929.123456 delivery 13: deferral: "
        .. "192.0.2.7_does_not_like_recipient./Remote_host_said:_452_4.2.2_Mailbox_is_full_/_over_quota/Giving_"
        .. "up_on_192.0.2.7./",
      event = {
        mta = "qmail", outcome = "deferred", mta_verdict = "deferral", time = "1772611929.123456",
        process = "qmail", relay = { ip = "192.0.2.7" }, stage = "rcpt", origin = "remote",
        response = "452 4.2.2 Mailbox is full / over quota", code = 452, status = "4.2.2", status_source = "reply",
        text = "Mailbox is full / over quota",
      },
      absent = { "lines", "complete", "recipient", "client_host", "queue_id", "mta_status" },
    },
    {
      line = "1772611930.000001 delivery 14: failure: "
        .. "192.0.2.7_failed_after_I_sent_the_message./Remote_host_said:_550-5.7.26_Not_authenticated./550-5.7."
        .. "26_SPF_did_not_pass/550_5.7.26_and_neither_did_DKIM/",
      event = {
        mta = "qmail", outcome = "bounced", mta_verdict = "failure", time = "1772611930.000001",
        relay = { ip = "192.0.2.7" }, stage = "eom", origin = "remote",
        response = "550-5.7.26 Not authenticated.\n550-5.7.26 SPF did not pass\n550 5.7.26 and neither did DKIM",
        code = 550, status = "5.7.26", status_source = "reply",
        text = "Not authenticated. SPF did not pass and neither did DKIM",
        lines = { "Not authenticated.", "SPF did not pass", "and neither did DKIM" },
      },
      absent = { "complete", "recipient", "client_host", "queue_id", "mta_status" },
    },
    {
      line = "1772611931.000001 delivery 15: failure: "
        .. "192.0.2.7_failed_on_DATA_command./Remote_host_said:_554_5.5.1_No_valid_recipients/",
      event = {
        mta = "qmail", outcome = "bounced", mta_verdict = "failure", time = "1772611931.000001",
        relay = { ip = "192.0.2.7" }, stage = "data", origin = "remote", response = "554 5.5.1 No valid recipients",
        code = 554, status = "5.5.1", status_source = "reply", text = "No valid recipients",
      },
      absent = { "lines", "complete", "recipient", "client_host", "queue_id", "mta_status" },
    },
    {
      line = "1772611932.000001 delivery 16: deferral: "
        .. "Connected_to_192.0.2.7_but_greeting_failed./Remote_host_said:_421_4.7.0_Too_many_connections/",
      event = {
        mta = "qmail", outcome = "deferred", mta_verdict = "deferral", time = "1772611932.000001",
        relay = { ip = "192.0.2.7" }, stage = "banner", origin = "remote",
        response = "421 4.7.0 Too many connections", code = 421, status = "4.7.0", status_source = "reply",
        text = "Too many connections",
      },
      absent = { "lines", "complete", "recipient", "client_host", "queue_id", "mta_status" },
    },
    {
      line = "1772611933.000001 delivery 17: deferral: "
        .. "Connected_to_192.0.2.7_but_my_name_was_rejected./Remote_host_said:_550_5.7.1_Bad_name/",
      event = {
        mta = "qmail", outcome = "deferred", mta_verdict = "deferral", time = "1772611933.000001",
        relay = { ip = "192.0.2.7" }, stage = "ehlo", origin = "remote", response = "550 5.7.1 Bad name",
        code = 550, status = "5.7.1", status_source = "reply", text = "Bad name",
      },
      absent = { "lines", "complete", "recipient", "client_host", "queue_id", "mta_status" },
    },
    {
      line = "1772611934.000001 delivery 18: failure: "
        .. "Connected_to_192.0.2.7_but_sender_was_rejected./Remote_host_said:_553_5.1.8_No_such_domain/",
      event = {
        mta = "qmail", outcome = "bounced", mta_verdict = "failure", time = "1772611934.000001",
        relay = { ip = "192.0.2.7" }, stage = "mail", origin = "remote", response = "553 5.1.8 No such domain",
        code = 553, status = "5.1.8", status_source = "reply", text = "No such domain",
      },
      absent = { "lines", "complete", "recipient", "client_host", "queue_id", "mta_status" },
    },
    {
      line = "1772611935.000001 delivery 19: deferral: Connected_to_192.0.2.7_but_connection_died._(#4.4.2)/",
      event = {
        mta = "qmail", outcome = "deferred", mta_verdict = "deferral", mta_status = "4.4.2",
        time = "1772611935.000001", relay = { ip = "192.0.2.7" }, origin = "local",
        response = "connection died. (#4.4.2)", status = "4.4.2", status_source = "mta",
        text = "connection died. (#4.4.2)",
      },
      absent = { "code", "stage", "lines", "complete", "recipient", "client_host", "queue_id" },
    },
    {
      line = "1772611936.000001 delivery 20: deferral: "
        .. "Connected_to_192.0.2.7_but_connection_died._Possible_duplicate!_(#4.4.2)/",
      event = {
        mta = "qmail", outcome = "deferred", mta_verdict = "deferral", mta_status = "4.4.2",
        time = "1772611936.000001", relay = { ip = "192.0.2.7" }, stage = "eom", origin = "local",
        response = "connection died. Possible duplicate! (#4.4.2)", status = "4.4.2", status_source = "mta",
        text = "connection died. Possible duplicate! (#4.4.2)",
      },
      absent = { "code", "lines", "complete", "recipient", "client_host", "queue_id" },
    },
    {
      line = "1772611937.000001 delivery 21: deferral: "
        .. "Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/",
      event = {
        mta = "qmail", outcome = "deferred", mta_verdict = "deferral", mta_status = "4.4.1",
        time = "1772611937.000001", stage = "connect", origin = "local",
        response = "Sorry, I wasn't able to establish an SMTP connection. (#4.4.1)", status = "4.4.1",
        status_source = "mta", text = "Sorry, I wasn't able to establish an SMTP connection. (#4.4.1)",
      },
      absent = { "code", "relay", "lines", "complete", "recipient", "client_host", "queue_id" },
    },
    {
      line = "1772611938.000001 delivery 22: failure: "
        .. "Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/I'm_not_going_to_try_again;_this_mes"
        .. "sage_has_been_in_the_queue_too_long./",
      event = {
        mta = "qmail", outcome = "expired", mta_verdict = "failure", mta_status = "4.4.1",
        time = "1772611938.000001", stage = "connect", origin = "local",
        response = "Sorry, I wasn't able to establish an SMTP connection. (#4.4.1)", status = "4.4.1",
        status_source = "mta", text = "Sorry, I wasn't able to establish an SMTP connection. (#4.4.1)",
      },
      absent = { "code", "relay", "lines", "complete", "recipient", "client_host", "queue_id" },
    },
    {
      line = "1772611939.000001 delivery 23: failure: "
        .. "192.0.2.7_does_not_like_recipient./Remote_host_said:_451_4.7.1_Greylisted/Giving_up_on_192.0.2.7./I"
        .. "'m_not_going_to_try_again;_this_message_has_been_in_the_queue_too_long./",
      event = {
        mta = "qmail", outcome = "expired", mta_verdict = "failure", time = "1772611939.000001",
        relay = { ip = "192.0.2.7" }, stage = "rcpt", origin = "remote", response = "451 4.7.1 Greylisted",
        code = 451, status = "4.7.1", status_source = "reply", text = "Greylisted",
      },
      absent = { "lines", "complete", "recipient", "client_host", "queue_id", "mta_status" },
    },
    {
      line = "1772611940.000001 delivery 24: failure: Sorry,_I_couldn't_find_any_host_named_example.net._(#5.1.2)/",
      event = {
        mta = "qmail", outcome = "bounced", mta_verdict = "failure", mta_status = "5.1.2",
        time = "1772611940.000001", stage = "dns", origin = "local",
        response = "Sorry, I couldn't find any host named example.net. (#5.1.2)", status = "5.1.2",
        status_source = "mta", text = "Sorry, I couldn't find any host named example.net. (#5.1.2)",
      },
      absent = { "code", "relay", "lines", "complete", "recipient", "client_host", "queue_id" },
    },
    {
      line = "1772611941.000001 delivery 25: deferral: CNAME_lookup_failed_temporarily._(#4.4.3)/",
      event = {
        mta = "qmail", outcome = "deferred", mta_verdict = "deferral", mta_status = "4.4.3",
        time = "1772611941.000001", stage = "dns", origin = "local",
        response = "CNAME lookup failed temporarily. (#4.4.3)", status = "4.4.3", status_source = "mta",
        text = "CNAME lookup failed temporarily. (#4.4.3)",
      },
      absent = { "code", "relay", "lines", "complete", "recipient", "client_host", "queue_id" },
    },
    {
      line = "1772611942.000001 delivery 26: success: "
        .. "(dan@example.org)_192.0.2.7_accepted_message./Remote_host_said:_250_Ok/",
      event = {
        mta = "qmail", outcome = "delivered", mta_verdict = "success", time = "1772611942.000001",
        relay = { ip = "192.0.2.7" }, stage = "eom", origin = "remote", response = "250 Ok", code = 250,
        text = "Ok",
      },
      absent = {
        "status", "status_source", "lines", "complete", "recipient", "client_host",
        "queue_id", "mta_status",
      },
    },
    {
      line = "1772611943.000001 delivery 27: failure: "
        .. "2001:db8::7_does_not_like_recipient./Remote_host_said:_550_5.1.1_unbekannt:_M__ller/Giving_up_on_20"
        .. "01:db8::7./",
      event = {
        mta = "qmail", outcome = "bounced", mta_verdict = "failure", time = "1772611943.000001",
        relay = { ip = "2001:db8::7" }, stage = "rcpt", origin = "remote",
        response = "550 5.1.1 unbekannt: M  ller", code = 550, status = "5.1.1", status_source = "reply",
        text = "unbekannt: M  ller",
      },
      absent = { "lines", "complete", "recipient", "client_host", "queue_id", "mta_status" },
    },
    {
      line = "1772611944.000001 delivery 28: failure: "
        .. "192.0.2.7_failed_after_I_sent_the_message./Remote_host_said:_554-5.7.1_first_part/554-5.7.1_second_"
        .. "part/",
      event = {
        mta = "qmail", outcome = "bounced", mta_verdict = "failure", time = "1772611944.000001",
        relay = { ip = "192.0.2.7" }, stage = "eom", origin = "remote",
        response = "554-5.7.1 first part\n554-5.7.1 second part", code = 554, status = "5.7.1",
        status_source = "reply", text = "first part second part", lines = { "first part", "second part" },
        complete = false,
      },
      absent = { "recipient", "client_host", "queue_id", "mta_status" },
    },
    -- local deliveries
    {
      line = "1772611950.000001 delivery 31: success: did_0+0+1/",
      event = {
        mta = "qmail", outcome = "delivered", mta_verdict = "success", time = "1772611950.000001", stage = "local",
        origin = "local", response = "did 0+0+1", text = "did 0+0+1",
      },
      absent = {
        "status", "status_source", "code", "relay", "lines", "complete",
        "recipient", "client_host", "queue_id", "mta_status",
      },
    },
    {
      line = "@4000000069a7f5b72f1c9a2d delivery 32: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/",
      event = {
        mta = "qmail", outcome = "bounced", mta_verdict = "failure", mta_status = "5.1.1",
        time = "4000000069a7f5b72f1c9a2d", stage = "local", origin = "local",
        response = "Sorry, no mailbox here by that name. (#5.1.1)", status = "5.1.1", status_source = "mta",
        text = "Sorry, no mailbox here by that name. (#5.1.1)",
      },
      absent = { "code", "relay", "lines", "complete", "recipient", "client_host", "queue_id" },
    },
    {
      line = "Mar  4 09:12:32 mx qmail-send: delivery 33: deferral: Temporary_error_on_maildir_delivery._(#4.3.0)/",
      event = {
        mta = "qmail", outcome = "deferred", mta_verdict = "deferral", mta_status = "4.3.0",
        time = "Mar  4 09:12:32", process = "qmail-send", origin = "local",
        response = "Temporary error on maildir delivery. (#4.3.0)", status = "4.3.0", status_source = "mta",
        text = "Temporary error on maildir delivery. (#4.3.0)",
      },
      absent = { "code", "relay", "stage", "lines", "complete", "recipient", "client_host", "queue_id" },
    },
    -- no delivery
    {
      line = "1772611960.000001 starting delivery 34: msg 550511 to remote lea@example.com",
      event = false,
    },
    {
      line = "@4000000069a7f5b72f1c9a2e info msg 550511: bytes 2045 from <dan@example.org> qp 4101 uid 1000",
      event = false,
    },
    {
      line = "Mar  4 09:12:41 mx qmail: 1772611961.000001 status: local 0/10 remote 1/20",
      event = false,
    },
    {
      line = "1772611962.000001 end msg 550511",
      event = false,
    },
  },

  -- Lines of a log and the events that smtpcodes.lines gives for them, each with all that these lines tell.
  joined = {
    {
      lines = {
        "@4000000069a7f5b72f1c9a2e new msg 550511",
        "@4000000069a7f5b72f1c9a2f info msg 550511: bytes 2045 from <dan@example.org> qp 4101 uid 1000",
        "@4000000069a7f5b72f1c9a30 starting delivery 34: msg 550511 to remote lea@example.com",
        "@4000000069a7f5b72f1c9a31 status: local 0/10 remote 1/20",
        "@4000000069a7f5b72f1c9a32 delivery 34: failure: 192.0.2.7_does_not_like_recipient./Remote_host_said:_550_5.1.1_No/",
        "@4000000069a7f5b72f1c9a33 end msg 550511",
      },
      events = {
        { outcome = "bounced", recipient = "lea@example.com", sender = "dan@example.org", size = 2045, code = 550,
          relay = { ip = "192.0.2.7" }, time = "4000000069a7f5b72f1c9a32" },
      },
    },
    { -- two messages at once, one of them from nobody; on another host the same numbers
      lines = {
        "Mar  4 09:12:09 mx qmail: 1772611960.000001 info msg 7: bytes 100 from <> qp 1 uid 2",
        "Mar  4 09:12:09 mx qmail: 1772611960.000002 info msg 8: bytes 200 from <ida@example.org> qp 1 uid 2",
        "Mar  4 09:12:09 mx qmail: 1772611960.000003 starting delivery 1: msg 7 to local tom@example.org",
        "Mar  4 09:12:09 mx2 qmail: 1772611960.000003 starting delivery 1: msg 7 to remote else@example.net",
        "Mar  4 09:12:09 mx qmail: 1772611960.000004 starting delivery 2: msg 8 to remote lea@example.com",
        "Mar  4 09:12:09 mx qmail: 1772611960.000005 delivery 2: deferral: CNAME_lookup_failed_temporarily._(#4.4.3)/",
        "Mar  4 09:12:09 mx2 qmail: 1772611960.000006 delivery 1: deferral: CNAME_lookup_failed_temporarily._(#4.4.3)/",
        "Mar  4 09:12:09 mx qmail: 1772611960.000006 delivery 1: success: did_1+0+0/",
      },
      events = {
        { outcome = "deferred", recipient = "lea@example.com", sender = "ida@example.org", size = 200 },
        { outcome = "deferred", recipient = "else@example.net" },
        { outcome = "delivered", recipient = "tom@example.org", sender = "<>", size = 100 },
      },
      absent = { nil, { "sender", "size" } },
    },
    { -- the number is another message's after its end
      lines = {
        "1772611960.000001 info msg 7: bytes 100 from <dan@example.org> qp 1 uid 2", "1772611960.000002 end msg 7",
        "1772611960.000003 starting delivery 3: msg 7 to remote lea@example.com",
        "1772611960.000004 delivery 3: success: did_1+0+0/", "1772611960.000005 delivery 3: success: did_1+0+0/",
      },
      events = { { outcome = "delivered", recipient = "lea@example.com" }, { outcome = "delivered" } },
      absent = { { "sender", "size" }, { "recipient" } },
    },
  },

  -- Whole messages and what they say of each recipient.
  messages = {
    {
      text = "Return-Path: <>\n"
        .. "From: MAILER-DAEMON@mx.example.org\n"
        .. "To: ida@example.net\n"
        .. "Subject: failure notice\n"
        .. "\n"
        .. "Hi. This is the qmail-send program at mx.example.org.\n"
        .. "I'm afraid I wasn't able to deliver your message to the following addresses.\n"
        .. "This is a permanent error; I've given up. Sorry it didn't work out.\n"
        .. "\n"
        .. "<tom@example.com>:\n"
        .. "192.0.2.7 does not like recipient.\n"
        .. "Remote host said: 550 5.1.1 <tom@example.com>: User unknown\n"
        .. "Giving up on 192.0.2.7.\n"
        .. "\n"
        .. "<eva@example.org>:\n"
        .. "Sorry, no mailbox here by that name. (#5.1.1)\n"
        .. "\n"
        .. "--- Below this line is a copy of the message.\n"
        .. "\n"
        .. "Return-Path: <ida@example.net>\n"
        .. "Message-ID: <1@example.net>\n",
      recipients = {
        { recipient = "tom@example.com", code = 550, status = "5.1.1", stage = "rcpt", relay = { ip = "192.0.2.7" },
          response = "550 5.1.1 <tom@example.com>: User unknown" },
        { recipient = "eva@example.org", status = "5.1.1", stage = "local", reason = "user_unknown" },
      },
    },
    {
      text = "From: MAILER-DAEMON@mx.example.org\n"
        .. "Subject: failure notice\n"
        .. "\n"
        .. "Hi. This is the qmail-send program at mx.example.org.\n"
        .. "I'm afraid I wasn't able to deliver your message to the following addresses.\n"
        .. "\n"
        .. "<tom@example.com>:\n"
        .. "Connected to 192.0.2.7 but sender was rejected.\n"
        .. "Remote host said: 421 4.7.0 Try later\n"
        .. "I'm not going to try again; this message has been in the queue too long.\n",
      recipients = {
        { recipient = "tom@example.com", code = 421, stage = "mail", outcome = "expired", response = "421 4.7.0 Try later" },
      },
    },
  },
}
