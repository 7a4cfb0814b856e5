-- KumoMTA: its JSON log records, one a line.
return {
  mta = "kumomta",
  source = { "https://docs.kumomta.com/reference/log_record/" },
  records = {
    record = {
      kind = "json", needs = { "type" },
      keys = {
        type = "{mta_verdict@verdict}",
        id = "{queue_id}",
        sender = "{sender@sender}",
        recipient = "{recipient}",
        size = "{size}",
        timestamp = "{time}",
        ["peer_address.name"] = "{relay_host}",
        ["peer_address.addr"] = "{relay_ip}",
        ["response.code"] = "{code}",
        ["response.enhanced_code.class"] = "{class}",
        ["response.enhanced_code.subject"] = "{subject}",
        ["response.enhanced_code.detail"] = "{detail}",
        ["response.content"] = "{response@content}",
        ["response.command"] = "{_@command}",
      },
    },
  },
  lists = {
    bare = { "{_%record}" },
    noise = { '{{"type":"{_}' },
    verdict = {
      "Delivery{outcome=delivered}", "Bounce{outcome=bounced}", "AdminBounce{outcome=bounced}{origin=local}",
      "TransientFailure{outcome=deferred}", "Expiration{outcome=expired}", "Feedback{outcome=complaint}",
      "OOB{outcome=bounced}", "Rejection{outcome=rejected}{origin=local}", "Reception{outcome=received}",
      "Deferral{outcome=deferred}", "XferOut{outcome=delivered}",
    },
    sender = { "{sender}" },
    content = { "KumoMTA internal: {_}{origin=local}", "{_}" },
    command = {
      "RCPT{_}{stage=rcpt}", "MAIL{_}{stage=mail}", "DATA{_}{stage=data}", ".{_}{stage=eom}", "{(}EHLO{|}LHLO{)}{_}{stage=ehlo}",
      "STARTTLS{_}{stage=starttls}", "AUTH{_}{stage=auth}", "{_}",
    },
  },
  samples = {
    {
      line = '{"type":"Bounce","id":"d7ef132b5d7711eea8c8000c29c33806","sender":"ida@example.org","recipient":"tom@example.com",'
        .. '"queue":"example.com","size":1047,"response":{"code":550,"enhanced_code":{"class":5,"subject":1,"detail":1},'
        .. '"content":"no \\u00fcser \\"tom\\" here","command":"RCPT TO:<tom@example.com>"},'
        .. '"peer_address":{"name":"mx.example.com.","addr":"192.0.2.7"},"timestamp":1764496800}',
      event = {
        mta = "kumomta", mta_verdict = "Bounce", outcome = "bounced", queue_id = "d7ef132b5d7711eea8c8000c29c33806",
        sender = "ida@example.org", recipient = "tom@example.com", size = 1047, time = "1764496800",
        relay = { host = "mx.example.com", ip = "192.0.2.7" }, response = 'no üser "tom" here', text = 'no üser "tom" here',
        code = 550, status = "5.1.1", status_source = "reply", stage = "rcpt", origin = "remote",
      },
      absent = { "mta_status", "complete", "lines", "inner", "recipients" },
    },
  },
}
