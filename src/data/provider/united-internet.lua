return {
  provider = "united-internet", name = "GMX, web.de, mail.com, IONOS", kind = "mailbox",
  hosts = {
    "gmx.net", "gmx.com", "gmx.de", "mail.com", "web.de", "kundenserver.de", "ionos.com", "1and1.com",
    "perfora.net" },
  source = {
    "postmaster.gmx.com error messages", "https://postmaster.gmx.net/en/error-messages",
    "kumomta community/shaping.toml", "smtp.codes/unitedinternet" },
  rows = {
    { vendor_code = "r0201", reason = "ip_blocked", class = "permanent", title = "IP listed",
      meaning = "The IP is on a block list; v= in the link holds the IP.",
      advice = "Follow the link, ask the list for removal.",
      phrase = {
        "no smtp service ip address (blocklisted|blacklisted)", "/r0201",
        "esmtp service not available no smtp service ip address (blocklisted|blacklisted)" },
      yes = {
        "554-gmx.net (mxgmx115) Nemesis ESMTP Service not available 554-No SMTP service 554-IP address " ..
          "is block listed. 554 For explanation visit https://postmaster.gmx.net/en/case?c=r0201",
        "554-No SMTP service 554-IP address is black listed." } },
    { reason = "ip_blocked", class = "permanent", title = "Refused for reputation",
      meaning = "The connection is refused for the reputation of the IP.", advice = "Follow the link.",
      source = "postmaster.gmx.com error messages; practice",
      phrase = { "/error /messages * /c /hi", "/error /messages * /c /bl" },
      yes = {
        "554 For explanation visit https://postmaster.gmx.net/en/error-messages?ip=192.0.2.1&c=hi",
        "554-No SMTP service 554 For explanation visit " ..
          "https://postmaster.web.de/en/error-messages?ip=192.0.2.1&c=hi" } },
    { reason = "rdns_failed", class = "permanent", title = "Bad reverse DNS",
      meaning = "The IP has no PTR record, or a generic one.",
      advice = "Give the IP a PTR record that resolves back to it.",
      source = "postmaster.gmx.com error messages (URL parameter)",
      phrase = {
        "/error /messages * /c /rdns", "bad dns ptr (|resource) record",
        "no smtp service ip address * (reverse dns|ptr)",
        "no smtp service ip address no (|valid) (reverse dns|ptr) (entry|record)",
        "no smtp service bad dns ptr (|resource) record" },
      yes = {
        "554 For explanation visit https://postmaster.gmx.net/en/error-messages?ip=192.0.2.1&c=rdns",
        "554-web.de (mxweb008) Nemesis ESMTP Service not available 554-No SMTP service 554-IP address has no " ..
          "reverse DNS entry. 554 For explanation visit https://postmaster.web.de/en/error-messages",
        "554-gmx.net (mxgmx115) Nemesis ESMTP Service not available 554-No SMTP service 554 Bad DNS PTR " ..
          "resource record.",
        "550-Bad DNS PTR resource record" } },
    { reason = "ip_blocked", class = "both", title = "Greeting refused",
      meaning = "The server does not talk to this IP; the last line of the reply tells why.",
      advice = "Read the last line and follow its link.",
      phrase = {
        "nemesis esmtp service not available $", "nemesis esmtp service not available no smtp service $",
        "nemesis esmtp service not available (for|no smtp service for) explanation" },
      yes = {
        "554-web.de (mxweb012) Nemesis ESMTP Service not available",
        "554-gmx.net (mxgmx115) Nemesis ESMTP Service not available 554-No SMTP service 554 For " ..
          "explanation visit the postmaster page",
        "421-gmx.net (mxgmx015) Nemesis ESMTP Service not available 421 No SMTP service" } },
    { reason = "unavailable", class = "transient", title = "Closed for now",
      meaning = "The server takes no connection at the moment.", advice = "Retry later.",
      phrase = { { "nemesis esmtp service not available * closing transmission channel", class = 4 },
        { "nemesis esmtp service not available service closing transmission channel (|{try})", class = 4 } },
      yes = "421-gmx.net (mxgmx008) Nemesis ESMTP Service not available 421-Service closing transmission " ..
        "channel 421 Try again later" },
    { reason = "policy", class = "transient", temporary = true, title = "Bad list or changing HELO",
      meaning = "Too many unknown recipients, or a HELO name that keeps changing.",
      advice = "Correct both and wait.", source = "comservice-ffo.de FAQ (rate limit in the registry)",
      phrase = {
        { "reject due to policy violations", provider = "united-internet" },
        "mailbox unavailable reject due to policy violations" },
      yes = {
        "421-Requested mail action not taken: mailbox unavailable 421 Reject due to policy violations",
        "host mx00.emig.gmx.net[203.0.113.1] said: 450 Reject due to policy violations." } },
    { reason = "rate_limited", class = "transient", title = "Rate limit reached",
      meaning = "Too much mail in too short a time.", advice = "Retry hours later and send more slowly.",
      source = "comservice-ffo.de FAQ", phrase = "rate limit reached please try again later",
      yes = "421 Rate limit reached. Please try again later" },
    { reason = "rate_limited", class = "transient", title = "Too many connections",
      meaning = "The IP has too many connections open.", advice = "Use fewer connections.",
      source = "kumomta community/*.toml",
      phrase = {
        "nemesis esmtp service not available too many connections", "no smtp service too many connections",
      },
      yes = "421-gmx.net (mxgmx008) Nemesis ESMTP Service not available 421 Too many connections" },
    { reason = "sender_rejected", class = "permanent", title = "Sender's domain without mail host",
      meaning = "The sender's domain has no usable MX or address record.",
      advice = "Correct the DNS of the sender's domain.",
      phrase = {
        "mailbox unavailable invalid dns mx or a aaaa resource record",
        "invalid dns mx or a aaaa resource record" },
      yes = "550-Requested action not taken: mailbox unavailable 550 invalid DNS MX or A/AAAA resource " ..
        "record" },
    { reason = "sender_rejected", class = "permanent", title = "Sender not allowed",
      meaning = "The envelope or header sender is not taken.",
      advice = "Send with a valid address of your own.",
      phrase = {
        "mailbox unavailable sender address not allowed",
        "mail action not taken mailbox unavailable sender address not allowed" },
      yes = "550-Requested action not taken: mailbox unavailable 550 Sender address is not allowed." },
    { reason = "policy", class = "permanent", title = "Policy restrictions",
      meaning = "The headers or the content break the house rules.",
      advice = "Check From, Date and the other headers, then the content.",
      phrase = "transaction failed reject due to policy restrictions",
      yes = "554-Transaction failed 554 Reject due to policy restrictions." },
    { reason = "auth_failed", class = "permanent", title = "Unauthenticated mail",
      meaning = "SPF or DKIM do not prove the sender's domain.",
      advice = "Align SPF and DKIM with the From domain.",
      phrase = {
        "unauthenticated email not accepted * dmarc", "unauthenticated mail not allowed from sender domain",
      },
      yes = "554-Transaction failed 554 Unauthenticated email is not accepted due to domain's DMARC " ..
        "policy." },
    { reason = "policy", class = "transient", title = "Connection refused by policy",
      meaning = "The server takes nothing from this client for now, mostly for what it sent before.",
      advice = "Retry later and send more slowly; look at the reputation of the IP.",
      source = "postmaster.gmx.com error messages; practice",
      phrase = {
        "nemesis esmtp service not available (|service closing transmission channel|no smtp service) reject " ..
          "due to policy (restrictions|violations)",
      },
      yes = "421-gmx.net (mxgmx115) Nemesis ESMTP Service not available 421-Service closing transmission " ..
        "channel 421 Reject due to policy restrictions" },
    { reason = "rdns_failed", class = "permanent", title = "HELO name not valid",
      meaning = "What the client said after HELO or EHLO is no valid host name.",
      advice = "Use the full host name of the sending server.",
      source = "postmaster.gmx.com error messages; practice",
      phrase = {
        "no smtp service (invalid|bad) (helo|helo ehlo|ehlo) (hostname|name)",
        "nemesis esmtp service not available no smtp service (invalid|bad) helo (|ehlo) (hostname|name)",
      },
      yes = "554-web.de (mxweb012) Nemesis ESMTP Service not available 554-No SMTP service 554 invalid " ..
        "HELO/EHLO host name." },
  },
}
