return {
  provider = "telekom", name = "Telekom (T-Online)", kind = "isp",
  hosts = { "t-online.de" },
  source = { "https://postmaster.t-online.de/", "bllmnn.de", "zone-mta config/bounces.txt" },
  rows = {
    { reason = "ip_blocked", class = "permanent", title = "IP not known as good",
      meaning = "The IP has no or a bad reputation; new IPs must introduce themselves.",
      advice = "Write to tobr@rx.t-online.de for a reset.", source = "timmehosting.de; bllmnn.de",
      phrase = "none bad reputation",
      yes = {
        "554 IP=192.0.2.1 - None/bad reputation. Ask your postmaster for help or to contact " ..
          "tobr@rx.t-online.de for reset. (NOWL)",
        "554 IP=192.0.2.1 None/bad reputation" } },
    { reason = "ip_blocked", class = "permanent", title = "IP blocked",
      meaning = "The IP is blocked or unknown.", advice = "Write to tosa@rx.t-online.de.",
      source = "zone-mta config/bounces.txt; spamresource.com",
      phrase = {
        "problem occurred ask your postmaster for help", "^ ip problem occurred", "problem occurred bl",
        { "problem occurred", provider = "telekom" } },
      yes = {
        "554 IP=192.0.2.1 - A problem occurred. Ask your postmaster for help or to contact " ..
          "tosa@rx.t-online.de to clarify. (BL)",
        "554 IP=192.0.2.1 - A problem occurred. (Ask your postmaster for help or to contact " ..
          "tosa@rx.t-online.de)" } },
    { reason = "ip_blocked", class = "permanent", title = "Dial-up IP",
      meaning = "The IP belongs to dial-up customers.", advice = "Send through the provider's relay.",
      phrase = "(dialup|dial up) transient ip not allowed",
      yes = "554 IP=192.0.2.1 - Dialup/transient IP not allowed. Use a mailgateway. (DIAL)" },
    { reason = "spam", class = "permanent", title = "Judged spam or malware",
      meaning = "The filter takes the message for spam or malware.",
      advice = "Change the content; write to fpr@rx.t-online.de if it is wrong.",
      source = "kumomta community/*.toml",
      phrase = {
        "rejected due to spam or virus classification", "(message|mail) considered (|as) spam or virus" },
      yes = {
        "550 5.7.0 Your message has been rejected due to spam or virus classification. Contact " ..
          "FPR@RX.T-ONLINE.DE",
        "550-5.7.0 Message considered as spam or virus, rejected" } },
    { reason = "greylisted", class = "transient", title = "Put off because of DKIM",
      meaning = "A first attempt with a DKIM problem is put off.", advice = "Retry, correct DKIM.",
      source = "suped.com", phrase = "grey defer dkimr",
      yes = { "450 4.7.1 grey defer DKIMr", "451 grey defer DKIMr" } },
    { reason = "mailbox_full", class = "permanent", temporary = true, title = "Mailbox full",
      meaning = "The mailbox is over its quota.", advice = "Retry later, tell the recipient.",
      source = "sitepackage.de", phrase = "over (storage|messages) quota",
      yes = "552 5.2.2 Over STORAGE quota" },
  },
}
