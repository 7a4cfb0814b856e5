return {
  provider = "kddi", name = "KDDI au", kind = "isp",
  hosts = { "ezweb.ne.jp", "au.com", "auone-net.jp" },
  source = { "p5-sisimai Rhost/KDDI.pm", "p5-sisimai Lhost/EZweb.pm" },
  rows = {
    { reason = "recipient_refused", class = "permanent", title = "Unknown, or filtered by the recipient",
      meaning = "The reply says that the user is unknown; after DATA, and without an address before the " ..
        "colon, it may as well be the recipient's filter that refused the mail.",
      advice = "Ask the recipient to allow your domain.",
      phrase = {
        { "^ user unknown", stage = "data", provider = "kddi" },
        { "^ user unknown", stage = "eom", provider = "kddi" } },
      yes = "host msmx.au.com[203.0.113.5] said: 550 : User unknown (in reply to end of DATA command)" },
    { reason = "user_unknown", class = "permanent", title = "User unknown",
      meaning = "With the address in front: it does not exist.", advice = "Remove the address.",
      known = true, phrase = "user unknown",
      yes = "host msmx.au.com[203.0.113.5] said: 550 <x@example.com>: User unknown (in reply to RCPT " ..
        "TO command)" },
    { reason = "mailbox_disabled", class = "permanent", title = "Account disabled",
      meaning = "The subscriber's account is switched off.", advice = "Remove the address.",
      source = "p5-sisimai Lhost/EZweb.pm", phrase = "user s account disabled",
      yes = "<x@example.com>: The user(s) account is disabled." },
    { reason = "mailbox_disabled", class = "transient", temporary = true, title = "Account limited",
      meaning = "The subscriber's account is limited for now.", advice = "Retry later.",
      source = "p5-sisimai Lhost/EZweb.pm", phrase = "user s account temporarily limited",
      yes = "<x@example.com>: The user(s) account is temporarily limited." },
    { reason = "mailbox_full", class = "transient", title = "Mailbox full",
      meaning = "The subscriber's mailbox is over quota.", advice = "Retry later.",
      source = "p5-sisimai Lhost/EZweb.pm", phrase = "user s account temporarily over quota",
      yes = "<x@example.com>: The user(s) account is temporarily over quota." },
  },
}
