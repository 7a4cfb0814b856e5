-- Mimecast: recipient, problem and reply each behind two dashes.
return {
  mta = "mimecast",
  source = { "delivery failure notifications of Mimecast" },
  marks = {
    "This is a delivery failure notification message indicating that",
  },
  lists = {
    lines = {
      "-- {recipient:mailbox}", "-- Recipient email server rejected the message", "-- {response}",
      "This is a delivery failure notification {_}",
      "an email you addressed to {_}", "could not be delivered. {_}", "Additional information follows :{anew=yes}",
      "This condition occurred after {_}", "a period of {_}",
    },
  },

  -- Whole messages and what they say of each recipient.
  messages = {
    {
      text = "From: postmaster@mx.example.org\n"
        .. "Subject: [Postmaster] Email Delivery Failure\n"
        .. "\n"
        .. "This is a delivery failure notification message indicating that\n"
        .. "an email you addressed to email address :\n"
        .. "-- tom@example.com\n"
        .. "\n"
        .. "could not be delivered. The problem appears to be :\n"
        .. "-- Recipient email server rejected the message\n"
        .. "\n"
        .. "Additional information follows :\n"
        .. "-- 550 5.1.1 User unknown\n"
        .. "\n"
        .. "This condition occurred after 1 attempt(s) to deliver over\n"
        .. "a period of 0 hour(s).\n",
      recipients = {
        { recipient = "tom@example.com", code = 550, status = "5.1.1", reason = "user_unknown" },
      },
    },
  },
}
