-- Feedback reports (ARF): the fields of message/feedback-report.
return {
  mta = "arf",
  source = { "RFC 5965 3", "RFC 6591", "https://www.iana.org/assignments/marf-parameters/" },
  role = "feedback",
  -- Complaints that bring no report but the message alone.
  marks = { "Subject: complaint about message from", "X-Apple-Unsubscribe: true" },
  starts = { "Feedback-Type:", "User-Agent:", "Original-Rcpt-To:", "Removal-Recipient:" },
  records = {
    fields = {
      kind = "fields",
      keys = {
        ["Feedback-Type"] = "{mta_verdict}",
        ["Original-Mail-From"] = "{_@sender}",
        ["Original-Rcpt-To"] = "{_@recipient}",
        ["Removal-Recipient"] = "{_@recipient}",
        ["X-HmXmrOriginalRecipient"] = "{_@recipient}",
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

  -- Whole messages and what they say of each recipient.
  messages = {
    {
      text = "From: staff@example.com\nSubject: complaint about message from 192.0.2.9\nMIME-Version: 1.0\n"
        .. "Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: message/rfc822\n\n"
        .. "X-HmXmrOriginalRecipient: tom@example.com\nFrom: ida@example.net\nSubject: Tea\n\nTea.\n--b--\n",
      kind = "feedback",
      recipients = { { recipient = "tom@example.com", outcome = "complaint", reason = "feedback" } },
      original = { subject = "Tea" },
    },
    {
      text = "From: fbl@example.com\nSubject: Abuse report\nMIME-Version: 1.0\n"
        .. "Content-Type: multipart/report; report-type=feedback-report; boundary=b\n\n--b\n\nA complaint.\n--b\n"
        .. "Content-Type: message/feedback-report\n\nFeedback-Type: abuse\nUser-Agent: Example-FBL/1.0\nVersion: 1\n"
        .. "Original-Rcpt-To: <tom@example.com>\nOriginal-Rcpt-To: eva@example.com\nSource-IP: 192.0.2.9\n--b--\n",
      kind = "feedback", mta = false,
      recipients = {
        { recipient = "tom@example.com", mta_verdict = "abuse", client_ip = "192.0.2.9" },
        { recipient = "eva@example.com" },
      },
    },
  },
}
