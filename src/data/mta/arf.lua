-- Feedback reports (ARF): the fields of message/feedback-report.
return {
  mta = "arf",
  source = { "RFC 5965 3", "RFC 6591", "https://www.iana.org/assignments/marf-parameters/" },
  role = "feedback",
  starts = { "Feedback-Type:", "User-Agent:", "Original-Rcpt-To:", "Removal-Recipient:" },
  records = {
    fields = {
      kind = "fields",
      keys = {
        ["Feedback-Type"] = "{mta_verdict}",
        ["Original-Mail-From"] = "{_@sender}",
        ["Original-Rcpt-To"] = "{_@recipient}",
        ["Removal-Recipient"] = "{_@recipient}",
        ["Source-IP"] = "{client_ip}",
        ["Arrival-Date"] = "{time}",
        ["Received-Date"] = "{time}",
        ["Message-ID"] = "{_@message_id}",
      },
    },
  },
  lists = {
    bare = { "{_%fields}{outcome=complaint}" },
    sender = { "<{sender}>", "{sender}" },
    recipient = { "<{recipient}>", "{recipient}" },
    message_id = { "<{message_id}>", "{message_id}" },
  },
  samples = {
    {
      line = "Feedback-Type: abuse\nUser-Agent: Example-FBL/1.0\nVersion: 1\nOriginal-Mail-From: <ida@example.org>\n"
        .. "Original-Rcpt-To: <tom@example.com>\nSource-IP: 192.0.2.9\nArrival-Date: Mon, 30 Nov 2026 09:12:07 +0000",
      event = { mta = "arf", outcome = "complaint", mta_verdict = "abuse", sender = "ida@example.org", recipient = "tom@example.com",
        client_ip = "192.0.2.9", time = "Mon, 30 Nov 2026 09:12:07 +0000" },
      absent = { "response", "code", "status" },
    },
  },
}
