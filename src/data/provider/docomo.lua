return {
  provider = "docomo", name = "NTT docomo", kind = "isp",
  hosts = { "docomo.ne.jp" },
  source = { "p5-sisimai Rhost/NTTDOCOMO.pm" },
  rows = {
    { reason = "user_unknown", class = "permanent", title = "Unknown, or filtered by the recipient",
      meaning = "After DATA the same words mean that the recipient's filter refused the mail.",
      advice = "Ask the recipient to allow your domain.",
      phrase = {
        { "^ unknown user", stage = "data", provider = "docomo" },
        { "^ unknown user", stage = "eom", provider = "docomo" } },
      yes = "host mfsmax.docomo.ne.jp[203.0.113.5] said: 550 Unknown user x@example.com (in reply to " ..
        "end of DATA command)" },
    { reason = "user_unknown", class = "permanent", title = "Unknown user",
      meaning = "The address does not exist, or the recipient's settings refuse the sender.",
      advice = "Check the address, ask the recipient.", known = true, phrase = "unknown user",
      yes = "host mfsmax.docomo.ne.jp[203.0.113.5] said: 550 Unknown user x@example.com (in reply to " ..
        "RCPT TO command)" },
    { reason = "mailbox_full", class = "permanent", temporary = true, title = "Mailbox full",
      meaning = "The recipient has no room for this mail.", advice = "Send again later.", known = true,
      phrase = "too much mail data",
      yes = {
        "host mfsmax.docomo.ne.jp[203.0.113.5] said: 552 too much mail data",
        "host mfsmax.docomo.ne.jp[203.0.113.5] said: 552 too much mail data (in reply to end of DATA " ..
          "command)" } },
    { reason = "too_many_recipients", class = "permanent", temporary = true, title = "Too many recipients",
      meaning = "More recipients than one mail may have.", advice = "Split the recipients.", known = true,
      phrase = "too many recipients",
      yes = "host mfsmax.docomo.ne.jp[203.0.113.5] said: 552 too many recipients" },
  },
}
