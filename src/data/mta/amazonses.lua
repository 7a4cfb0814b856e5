-- Amazon SES: notifications in JSON, alone, by SNS, or as the body of its mail; its reports in words.
return {
  mta = "amazonses",
  source = {
    "https://docs.aws.amazon.com/ses/latest/dg/notification-contents.html",
    "https://docs.aws.amazon.com/ses/latest/dg/event-publishing-retrieving-sns-contents.html",
  },
  marks = {
    "From: AWS Notifications", "Subject: AWS Notification Message",
  },
  starts = { "{" },
  records = {
    bounce = {
      kind = "json", needs = { "bounce.bouncedRecipients.emailAddress" },
      keys = {
        ["bounce.bounceType"] = "{mta_verdict@type}",
        ["bounce.bouncedRecipients.emailAddress"] = "{recipient}",
        ["bounce.bouncedRecipients.status"] = "{mta_status}",
        ["bounce.bouncedRecipients.diagnosticCode"] = "{_@diagnostic}",
        ["bounce.remoteMtaIp"] = "{relay_ip}",
        ["bounce.timestamp"] = "{time}",
        ["mail.source"] = "{sender}",
        ["mail.messageId"] = "{message_id}",
      },
    },
    delivery = {
      kind = "json", needs = { "delivery.recipients" },
      keys = {
        ["delivery.recipients"] = "{recipient}",
        ["delivery.smtpResponse"] = "{response}",
        ["delivery.remoteMtaIp"] = "{relay_ip}",
        ["delivery.timestamp"] = "{time}",
        ["mail.source"] = "{sender}",
        ["mail.messageId"] = "{message_id}",
      },
    },
    complaint = {
      kind = "json", needs = { "complaint.complainedRecipients.emailAddress" },
      keys = {
        ["complaint.complainedRecipients.emailAddress"] = "{recipient}",
        ["complaint.complaintFeedbackType"] = "{mta_verdict}",
        ["complaint.timestamp"] = "{time}",
        ["mail.source"] = "{sender}",
        ["mail.messageId"] = "{message_id}",
      },
    },
    envelope = { kind = "json", needs = { "Message" }, keys = { Message = "{_@message}" } }, -- of SNS
  },
  lists = {
    bare = {
      "{_%bounce}", "{_%delivery}{outcome=delivered}", "{_%complaint}{outcome=complaint}", "{_%envelope}",
    },
    type = {
      "Permanent{outcome=bounced}", "Transient{outcome=bounced}", "Undetermined{outcome=bounced}", "{_}",
    },
    diagnostic = {
      "{(}smtp{|}SMTP{)};{*} {)}{response}", "{response}",
    },
    message = {
      "{_@bare}",
    },
  },

  -- Whole messages and what they say of each recipient.
  messages = {
    {
      text = "From: AWS Notifications <no-reply@sns.example.com>\n"
        .. "Subject: AWS Notification Message\n"
        .. "\n"
        .. "{\"notificationType\":\"Bounce\",\"bounce\":{\"bounceType\":\"Permanent\",\"bounceSubType\":\"General\","
        .. "\"bouncedRecipients\":[{\"emailAddress\":\"tom@example.com\",\"action\":\"failed\",\"sta!\n tus\":\"5.1.1\","
        .. "\"diagnosticCode\":\"smtp; 550 5.1.1 user unknown\"}],\"timestamp\":\"2026-11-30T09:00:00.000Z\","
        .. "\"reportingMTA\":\"dsn; a1.example.org\"},\"mail\":{\"source\":\"ida@example.net\",\"messageId\":\"0101-1\","
        .. "\"destination\":[\"tom@example.com\"]}}\n"
        .. "\n"
        .. "--\n"
        .. "If you wish to stop receiving notifications from this topic, please visit the link below.\n",
      recipients = {
        { recipient = "tom@example.com", sender = "ida@example.net", code = 550, status = "5.1.1", mta_status = "5.1.1",
          outcome = "bounced", response = "550 5.1.1 user unknown", message_id = "0101-1" },
      },
    },
    {
      text = "From: AWS Notifications <no-reply@sns.example.com>\n"
        .. "Subject: AWS Notification Message\n"
        .. "\n"
        .. "{\"notificationType\":\"Delivery\",\"mail\":{\"source\":\"ida@example.net\",\"messageId\":\"0101-2\","
        .. "\"destination\":[\"tom@example.com\"]},\"delivery\":{\"timestamp\":\"2026-11-30T09:00:00.000Z\","
        .. "\"processingTimeMillis\":5753,\"recipients\":[\"tom@example.com\"],\"smtpResponse\":\"250 2.6.0 Message "
        .. "received\",\"reportingMTA\":\"a1.example.org\"}}\n",
      kind = "success",
      recipients = {
        { recipient = "tom@example.com", code = 250, status = "2.6.0", outcome = "delivered", reason = "accepted" },
      },
    },
    {
      text = "From: AWS Notifications <no-reply@sns.example.com>\n"
        .. "Subject: AWS Notification Message\n"
        .. "\n"
        .. "{\"notificationType\":\"Complaint\","
        .. "\"complaint\":{\"complainedRecipients\":[{\"emailAddress\":\"tom@example.com\"}],"
        .. "\"complaintFeedbackType\":\"abuse\"},\"mail\":{\"source\":\"ida@example.net\",\"messageId\":\"0101-3\"}}\n",
      kind = "feedback",
      recipients = {
        { recipient = "tom@example.com", outcome = "complaint", mta_verdict = "abuse", reason = "feedback" },
      },
    },
    { -- several recipients, by SNS
      text = "From: AWS Notifications <no-reply@sns.example.com>\nSubject: AWS Notification Message\n\n"
        .. "{\"Type\":\"Notification\",\"Message\":\"{\\\"notificationType\\\":\\\"Bounce\\\",\\\"bounce\\\":{"
        .. "\\\"bounceType\\\":\\\"Permanent\\\",\\\"bouncedRecipients\\\":["
        .. "{\\\"emailAddress\\\":\\\"tom@example.com\\\",\\\"diagnosticCode\\\":\\\"smtp; 550 5.1.1 no\\\"},"
        .. "{\\\"emailAddress\\\":\\\"eva@example.com\\\",\\\"diagnosticCode\\\":\\\"smtp; 552 5.2.2 full\\\"}]}}\"}\n",
      recipients = { { recipient = "tom@example.com", code = 550 }, { recipient = "eva@example.com", code = 552 } },
    },
  },
}
