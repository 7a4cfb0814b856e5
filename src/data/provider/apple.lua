return {
  provider = "apple", name = "Apple iCloud Mail", kind = "mailbox",
  hosts = { "icloud.com", "me.com", "apple.com", "mac.com" },
  source = {
    "p5-sisimai Rhost/Apple.pm", "https://support.apple.com/en-us/HT204137", "suped.com",
    "bentonow.com/smtp-errors/apple" },
  rows = {
    { vendor_code = { "CS01", "CS02" }, reason = "policy", class = "permanent", title = "Local policy",
      meaning = "Apple's filter refuses message or sender without saying why.",
      advice = "Review content and reputation, write to icloudadmin@apple.com.",
      source = "p5-sisimai Rhost/Apple.pm; suped.com",
      yes = {
        "550 5.7.1 [CS01] Message rejected due to local policy. Please visit " ..
          "https://support.apple.com/en-us/HT204137",
        "554 5.7.1 [CS02] Message rejected due to local policy." } },
    { vendor_code = { "HM07", "HM08" }, reason = "policy", class = "permanent",
      title = "Local policy by fingerprint",
      meaning = "Message fingerprint or reputation are against the mail.",
      advice = "Review content and reputation, write to icloudadmin@apple.com.", source = "suped.com",
      yes = {
        "554 5.7.1 [HM08] Message rejected due to local policy. Please visit " ..
          "https://support.apple.com/en-us/HT204137",
        "554 5.7.1 [HM07] Message rejected due to local policy." } },
    { vendor_code = "HME1", reason = "auth_failed", class = "permanent", title = "SPF and DKIM failed",
      meaning = "Neither SPF nor DKIM passed.", advice = "Correct SPF and DKIM.",
      source = "p5-sisimai Rhost/Apple.pm; bentonow.com",
      phrase = "failing both spf and dkim authentication checks",
      yes = "554 5.7.1 [HME1] This message was blocked for failing both SPF and DKIM authentication " ..
        "checks. See https://support.apple.com/en-us/HT204137" },
    { vendor_code = { "HC1", "HCM1" }, reason = "rate_limited", class = "transient", title = "Deferred",
      meaning = "Put off for reputation or volume.", advice = "Slow down and retry.",
      source = "kumomta community/*.toml",
      yes = {
        "421 4.7.0 [HC1] Your mail from 192.0.2.1 was deferred. Please visit " ..
          "https://support.apple.com/en-us/HT204137",
        "421 [HCM1] Your mail from 192.0.2.1 was deferred" } },
    { vendor_code = "BS02", reason = "system_error", class = "transient", title = "Temporary server error",
      meaning = "Apple cannot take the mail for the moment.", advice = "Retry later.",
      source = "kumomta community/*.toml (unavailable in the registry)",
      yes = "451 [BS02] Temporary server error. Please try again later" },
    { reason = "rate_limited", class = "transient", title = "Excessive volume",
      meaning = "Too much mail to the recipient or from the IP.", advice = "Slow down and retry.",
      phrase = "deferred due to excessive volume",
      yes = "421 4.7.1 Messages to x@example.com deferred due to excessive volume. Try again later - " ..
        "https://support.apple.com/en-us/HT204137" },
    { reason = "domain_blocked", class = "permanent", title = "Domain on the Spamhaus DBL",
      meaning = "A domain in the message is on the Spamhaus DBL.",
      advice = "Ask Spamhaus for removal, take the link out.",
      phrase = { "having a domain present in spamhaus dbl", "domain present in spamhaus dbl" },
      yes = "550 5.7.1 Your message was rejected due to having a domain present in the Spamhaus DBL -- " ..
        "see http://www.spamhaus.org/dbl" },
    { reason = "ip_blocked", class = "permanent", title = "IP on the Spamhaus SBL",
      meaning = "The IP is on the Spamhaus SBL.", advice = "Ask Spamhaus for removal.",
      phrase = "rejected due to listing in spamhaus",
      yes = "550 5.7.1 Mail from IP 192.0.2.1 was rejected due to listing in Spamhaus SBL. For details " ..
        "see http://www.spamhaus.org/query/bl" },
    { reason = "ip_blocked", class = "permanent", title = "IP on Proofpoint's list",
      meaning = "Proofpoint's reputation service blocks the IP.",
      advice = "Look the IP up with the link and ask for removal.",
      phrase = {
        "/support /proofpoint /com * /dnsbl /lookup",
        "blocked see /support /proofpoint /com * /dnsbl /lookup" },
      yes = "550 5.7.0 Blocked - see https://support.proofpoint.com/dnsbl-lookup.cgi?ip=192.0.2.1" },
    { reason = "recipient_moved", class = "permanent", title = "Recipient gone",
      meaning = "The account is no longer on this server.",
      advice = "Remove the address or ask for the new one.", phrase = "recipient no longer on server",
      yes = {
        "550 5.1.6 recipient no longer on server: x@example.com",
        "550 5.1.6 <x@example.com> recipient no longer on server" } },
    { reason = "mailbox_disabled", class = "permanent", title = "Address switched off",
      meaning = "The alias is switched off.", advice = "Remove the address.",
      phrase = "inactive email address", yes = "550 5.1.1 <x@example.com>: inactive email address" },
    { reason = "user_unknown", class = "permanent", title = "No such alias",
      meaning = "The alias does not exist.", advice = "Remove the address.",
      phrase = "unknown or illegal alias", yes = "550 5.1.1 unknown or illegal alias: x@example.com" },
    { reason = "ip_blocked", class = "permanent", title = "Connection refused",
      meaning = "The server does not talk to this IP because of its reputation.",
      advice = "Check the reputation of the IP.",
      phrase = {
        { "esmtp not accepting connections", code = 554 },
        { "not accepting connections", code = 554, provider = "apple" } },
      yes = "554 mx.icloud.com ESMTP not accepting connections" },
    { reason = "auth_failed", class = "permanent", title = "DMARC failed",
      meaning = "The DMARC policy of the From domain forbids this mail.",
      advice = "Align SPF and DKIM with the From domain.",
      source = "https://support.apple.com/en-us/HT204137", phrase = "rejected due to * dmarc policy",
      yes = "550 5.7.1 Your message was rejected due to example.com's DMARC policy. See " ..
        "https://support.apple.com/en-us/HT204137 for info" },
  },
}
