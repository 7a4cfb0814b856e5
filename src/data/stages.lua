-- Wording that tells at which point of the session something was said. It counts where the log did not tell.
return {
  source = { "Postfix smtp(8), smtpd(8)", "Exim transports/smtp.c", "Sendmail deliver.c", "qmail-remote(8)", "RFC 5321 3.3" },
  rows = {
    { stage = "connect",
      phrases = {
        "(at|during) connect", "after connect", "smtpconnecterror", "when connecting", "client host rejected", "(reject|rejected) connection",
        "connection (rejected|refused) by policy",
      },
      yes = { "zxcv at connect" } },
    { stage = "banner",
      phrases = {
        "refused to talk to me", "after initial connection", "in response to initial connection", "on initial connection",
      },
      yes = {
        "host mx.example.com[192.0.2.1] refused to talk to me: 554 zxcv",
        "SMTP error from remote mail server after initial connection: host mx.example.com [192.0.2.1]: 554 zxcv",
      } },
    { stage = "ehlo",
      phrases = {
        "in reply to (ehlo|helo) command", "after (ehlo|helo)", "(ehlo|helo) command rejected", "in response to (ehlo|helo)",
        "rejected (ehlo|helo)", "(at|during) (ehlo|helo)", "lhlo", "smtpheloerror",
      },
      yes = { "host mx.example.com[192.0.2.1] said: 554 zxcv (in reply to EHLO command)" } },
    { stage = "starttls",
      phrases = { "in reply to starttls command", "after starttls", "in response to starttls", "during starttls" },
      yes = { "host mx.example.com[192.0.2.1] said: 554 zxcv (in reply to STARTTLS command)" } },
    { stage = "auth",
      phrases = { "in reply to auth command", "after auth", "smtpauthenticationerror", "in response to auth", "(at|during) auth" },
      yes = { "host mx.example.com[192.0.2.1] said: 554 zxcv (in reply to AUTH command)" } },
    { stage = "mail",
      phrases = {
        "in reply to mail from command", "after (|pipelined) mail from", "in response to mail from", "after mail",
        "in response to mail", "not like (|our) mail from", "not like sender", "(at|during|sending) mail from",
        "command mail from", "smtp mail host", "mail from command (rejected|failed)", "error from mail from",
        "smtpsenderrefused", "smtpsenderfailedexception", "failed to set sender",
      },
      yes = {
        "host mx.example.com[192.0.2.1] said: 550 zxcv (in reply to MAIL FROM command)",
        "SMTP error from remote mail server after MAIL FROM:<a@example.com> SIZE=1024: host mx.example.com: 550 zxcv",
        "192.0.2.1 does not like sender. Remote host said: 550 zxcv",
      } },
    { stage = "rcpt",
      phrases = {
        "in reply to rcpt to command", "after (|pipelined) rcpt to", "in response to rcpt to", "after rcpt",
        "in response to rcpt", "not like (|our) rcpt to", "not like recipient", "(at|during|sending|sent) rcpt to",
        "command rcpt to", "smtp rcpt host", "rcpt to command (rejected|failed)", "error from rcpt to",
        "recipient address rejected", "smtprecipientsrefused", "smtpaddressfailedexception", "smtpfailedrecipientexception",
        "failed to add recipient", "lmtp error after rcpt to", "deferred after rcpt to", "rejected rcpt",
      },
      yes = {
        "host mx.example.com[192.0.2.1] said: 550 zxcv (in reply to RCPT TO command)",
        "mx.example.com [192.0.2.1] did not like our RCPT TO: 550 zxcv",
        "192.0.2.1 does not like recipient. Remote host said: 550 zxcv",
      } },
    { stage = "data",
      phrases = { "in reply to data command", "in response to data", "smtpdataerror", "after data command", "failed on data command" },
      yes = { "host mx.example.com[192.0.2.1] said: 550 zxcv (in reply to DATA command)" } },
    { stage = "eom",
      phrases = {
        "in reply to end of data command", "after end of data", "in response to end of data", "after (|pipelined) end of data",
        "failed after sent message", "not accept message", "after sending data block", "in reply to message body",
        "lmtp error after end of data", "after (message|data) sent", "in reply to end of message",
        "rejected after data",
      },
      yes = {
        "host mx.example.com[192.0.2.1] said: 550 zxcv (in reply to end of DATA command)",
        "SMTP error from remote mail server after end of data: host mx.example.com [192.0.2.1]: 550 zxcv",
        "192.0.2.1 failed after I sent the message. Remote host said: 550 zxcv",
      } },
  },
}
