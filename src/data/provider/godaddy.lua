return {
  provider = "godaddy", name = "GoDaddy", kind = "hosting",
  hosts = { "secureserver.net" },
  source = {
    "p5-sisimai Rhost/GoDaddy.pm", "https://www.godaddy.com/help/what-does-my-email-bounceback-mean-3568" },
  rows = {
    { vendor_code = "IB007", reason = "rate_limited", class = "transient", title = "Too many sessions",
      meaning = "The IP has too many sessions open.", advice = "Use fewer connections.",
      phrase = "too many sessions from this ip",
      yes = {
        "421 p3plibsmtp01-01.prod.phx3.secureserver.net bizsmtp Connection refused, too many sessions " ..
          "from This IP. IB007",
        "421 Connection refused, too many sessions from This IP." } },
    { vendor_code = "IB101", reason = "unavailable", class = "transient", title = "Server busy",
      meaning = "The server is busy.", advice = "Retry later.",
      phrase = "^ server temporarily unavailable try again later",
      yes = {
        "421 p3plibsmtp01-01.prod.phx3.secureserver.net bizsmtp Server temporarily unavailable. Try " ..
          "again later. IB101",
        "421 Server temporarily unavailable. Try again later." } },
    { vendor_code = "IB103", reason = "ip_blocked", class = "permanent",
      title = "Poor Cloudmark reputation", meaning = "Cloudmark CSI rates the IP badly.",
      advice = "Ask Cloudmark for a reset.", phrase = "poor reputation on cloudmark",
      yes = {
        "554 p3plibsmtp01-01.prod.phx3.secureserver.net bizsmtp Connection refused. The IP address has a " ..
          "poor reputation on Cloudmark Sender Intelligence. IB103",
        "554 Connection refused. The IP address has a poor reputation on Cloudmark Sender Intelligence." } },
    { vendor_code = "IB104", reason = "ip_blocked", class = "permanent", title = "IP on the Spamhaus SBL",
      meaning = "The IP is on the Spamhaus SBL.", advice = "Ask Spamhaus for removal.",
      yes = "554 p3plibsmtp01-01.prod.phx3.secureserver.net bizsmtp Connection refused. 192.0.2.1 is " ..
        "listed on the Spamhaus Block List. IB104" },
    { vendor_code = "IB105", reason = "ip_blocked", class = "permanent", title = "IP on the Spamhaus XBL",
      meaning = "The IP is on the Exploits Block List.",
      advice = "Clean the host, ask Spamhaus for removal.", phrase = "listed on exploits block list",
      yes = {
        "554 p3plibsmtp01-01.prod.phx3.secureserver.net bizsmtp Connection refused. 192.0.2.1 is listed " ..
          "on the Exploits Block List. IB105",
        "554 Connection refused. 192.0.2.1 is listed on the Exploits Block List." } },
    { vendor_code = "IB106", reason = "ip_blocked", class = "permanent", title = "IP on the Spamhaus PBL",
      meaning = "The IP belongs to a range that should not send mail.",
      advice = "Send through the provider's relay.", phrase = "listed on policy block list",
      yes = {
        "554 p3plibsmtp01-01.prod.phx3.secureserver.net bizsmtp Connection refused. 192.0.2.1 is listed " ..
          "on the Policy Block List. IB106",
        "554 Connection refused. 192.0.2.1 is listed on the Policy Block List." } },
    { vendor_code = "IB108", reason = "rdns_failed", class = "transient", temporary = false,
      title = "Reverse DNS failed", meaning = "The IP has no reverse DNS, or it fails.",
      advice = "Give the IP a PTR record.", phrase = "reverse dns for failed",
      yes = {
        "421 p3plibsmtp01-01.prod.phx3.secureserver.net bizsmtp Temporarily rejected. Reverse DNS for " ..
          "192.0.2.1 failed. IB108",
        "421 Temporarily rejected. Reverse DNS for 192.0.2.1 failed." } },
    { vendor_code = "IB110", reason = "ip_blocked", class = "permanent", temporary = true,
      title = "Blocked for an hour: spam", meaning = "The IP sent too much that is held for spam.",
      advice = "Clean up, retry an hour later.",
      yes = "554 p3plibsmtp01-01.prod.phx3.secureserver.net bizsmtp This IP address has been " ..
        "temporarily blocked. IB110" },
    { vendor_code = "IB111", reason = "ip_blocked", class = "permanent", temporary = true,
      title = "Blocked for the day: spam", meaning = "The IP sent too much that is held for spam.",
      advice = "Clean up, retry the next day.",
      phrase = {
        "ip address blocked for the day", "ip address temporarily blocked for attempting to send too many",
      },
      yes = {
        "554 p3plibsmtp01-01.prod.phx3.secureserver.net bizsmtp This IP address has been blocked for the " ..
          "day. IB111",
        "554 This IP address has been blocked for the day, for attempting to send too many messages",
        "554 This IP address has been temporarily blocked for attempting to send too many messages" } },
    { vendor_code = "IB112", reason = "ip_blocked", class = "permanent", temporary = true,
      title = "Blocked for an hour: recipients",
      meaning = "The IP named too many recipients that do not exist.",
      advice = "Clean the list, retry an hour later.",
      yes = "554 p3plibsmtp01-01.prod.phx3.secureserver.net bizsmtp This IP address has been " ..
        "temporarily blocked. IB112" },
    { vendor_code = "IB113", reason = "ip_blocked", class = "permanent", temporary = true,
      title = "Blocked for the day: recipients",
      meaning = "The IP named too many recipients that do not exist.",
      advice = "Clean the list, retry the next day.",
      yes = "554 p3plibsmtp01-01.prod.phx3.secureserver.net bizsmtp This IP address has been blocked. " ..
        "IB113" },
    { vendor_code = "IB212", reason = "spam", class = "permanent", title = "Judged spam",
      meaning = "The content is held for spam.", advice = "Change the content.",
      phrase = "content judged (|to be) spam by internet community",
      yes = {
        "552 p3plibsmtp01-01.prod.phx3.secureserver.net bizsmtp This message has been rejected due to " ..
          "content judged to be spam by the internet community. IB212",
        "552 This message has been rejected due to content judged to be spam by the internet community." } },
    { vendor_code = "IB401", reason = "login_required", class = "permanent", title = "No log-in here",
      meaning = "The inbound servers know no AUTH.", advice = "Send through smtpout.secureserver.net.",
      phrase = "authentication not allowed on ibsmtp servers",
      yes = {
        "535 p3plibsmtp01-01.prod.phx3.secureserver.net bizsmtp Authentication not allowed on IBSMTP " ..
          "Servers. IB401",
        "535 Authentication not allowed on IBSMTP Servers." } },
    { vendor_code = "IB501", reason = "sender_rejected", class = "permanent", title = "Blank From",
      meaning = "The From header is empty.", advice = "Write a From header.",
      phrase = "blank from addresses not allowed",
      yes = {
        "550 p3plibsmtp01-01.prod.phx3.secureserver.net bizsmtp Blank From: addresses are not allowed. " ..
          "Provide a valid From. IB501",
        "550 Blank From: addresses are not allowed. Provide a valid From." } },
    { vendor_code = "IB502", reason = "sender_rejected", class = "permanent", title = "IP as From",
      meaning = "The From header holds an IP address.", advice = "Write a mail address.",
      phrase = "ip addresses not allowed as a from address",
      yes = {
        "550 p3plibsmtp01-01.prod.phx3.secureserver.net bizsmtp IP addresses are not allowed as a From: " ..
          "Address. IB502",
        "550 IP addresses are not allowed as a From: Address." } },
    { vendor_code = "IB504", reason = "rate_limited", class = "permanent", temporary = true,
      title = "Messages per hour", meaning = "The sender is over the limit for this hour.",
      advice = "Go on in the next hour.", phrase = "exceeded max messages per hour",
      yes = {
        "550 p3plibsmtp01-01.prod.phx3.secureserver.net bizsmtp x@example.com exceeded max messages per " ..
          "hour (500). IB504",
        "550 x@example.com exceeded max messages per hour (500)." } },
    { vendor_code = "IB506", reason = "sender_rejected", class = "permanent",
      title = "From domain invalid", meaning = "The domain of the From address has no usable DNS records.",
      advice = "Correct the DNS of the domain.", phrase = "from domain invalid provide a valid from",
      yes = {
        "550 p3plibsmtp01-01.prod.phx3.secureserver.net bizsmtp example.com From: Domain is invalid. " ..
          "Provide a valid From:. IB506",
        "550 example.com From: Domain is invalid. Provide a valid From:." } },
    { vendor_code = "IB508", reason = "auth_failed", class = "permanent", title = "SPF failed",
      meaning = "The SPF record does not permit the IP, or is invalid.",
      advice = "Correct the SPF record.", phrase = "invalid spf record",
      yes = {
        "550 p3plibsmtp01-01.prod.phx3.secureserver.net bizsmtp example.com Invalid SPF record. Please " ..
          "inspect your SPF settings, and try again. IB508",
        "550 example.com Invalid SPF record. Please inspect your SPF settings, and try again." } },
    { vendor_code = "IB510", reason = "rate_limited", class = "permanent", temporary = true,
      title = "Messages per session", meaning = "The session carried as many messages as are allowed.",
      advice = "Open a new session.", phrase = "exceeded maximum number of messages per session",
      yes = {
        "550 p3plibsmtp01-01.prod.phx3.secureserver.net bizsmtp 192.0.2.1 has exceeded maximum number of " ..
          "messages per session. IB510",
        "550 192.0.2.1 has exceeded maximum number of messages per session." } },
    { vendor_code = "IB605", reason = "too_many_recipients", class = "transient",
      title = "Too many recipients", meaning = "More recipients than one message may have.",
      advice = "Split the recipients.", phrase = "message contains too many recipients",
      yes = {
        "452 p3plibsmtp01-01.prod.phx3.secureserver.net bizsmtp This message contains too many " ..
          "recipients. Reduce the number of recipients and retry. IB605",
        "452 This message contains too many recipients. Reduce the number of recipients and retry." } },
    { vendor_code = "IB607", reason = "rate_limited", class = "permanent", temporary = true,
      title = "Recipients per hour", meaning = "The sender is over the limit for this hour.",
      advice = "Go on in the next hour.", phrase = "exceeded max recipients per hour",
      yes = {
        "550 p3plibsmtp01-01.prod.phx3.secureserver.net bizsmtp x@example.com exceeded max recipients " ..
          "per hour. IB607",
        "550 x@example.com exceeded max recipients per hour." } },
    { vendor_code = "IB705", reason = "virus", class = "permanent", title = "Virus",
      meaning = "The message is infected.", advice = "Clean the message.",
      phrase = "virus infected message rejected",
      yes = {
        "552 p3plibsmtp01-01.prod.phx3.secureserver.net bizsmtp Virus infected message rejected. IB705",
        "552 Virus infected message rejected." } },
    { reason = "ip_blocked", class = "permanent", title = "GoDaddy's own list",
      meaning = "GoDaddy's own list has the IP.", advice = "Use the link in the reply.",
      phrase = { "rbl reject", "/unblock /secureserver /net" },
      yes = {
        "554 RBL Reject: this IP address was blocked by our internal RBL.",
        "554 5.7.1 RBL Reject see https://unblock.secureserver.net/?ip=192.0.2.1" } },
    { reason = "user_unknown", class = "permanent", title = "Recipient not found",
      meaning = "The address does not exist.", advice = "Remove the address.",
      source = "https://www.godaddy.com/help/what-does-my-email-bounceback-mean-3568",
      phrase = "^ recipient not found",
      yes = "550 5.1.1 <x@example.com> Recipient not found. <http://x.co/irbounce>" },
    { vendor_code = "IB009", reason = "connection_failed", class = "transient", title = "Idle for too long",
      meaning = "The client said nothing for too long.", advice = "Retry.",
      source = "practice", phrase = "idle time exceeded",
      yes = "421 Idle time exceeded, closing connection. IB009" },
  },
}
