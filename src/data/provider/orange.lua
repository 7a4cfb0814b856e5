return {
  provider = "orange", name = "Orange (Wanadoo)", kind = "isp",
  hosts = { "orange.fr", "wanadoo.fr" },
  source = {
    "p5-sisimai and go-sisimai Rhost/FrancePTT", "kumomta policy-extras/shaping.toml",
    "https://postmaster.orange.fr/" },
  rows = {
    { reason = "auth_failed", class = "permanent", title = "SPF check failed",
      meaning = "The envelope sender's domain fails SPF at Orange.",
      advice = "Correct the SPF record of the domain.",
      source = "practice: replies of smtp.orange.fr",
      phrase = "invalid sender spf check failed",
      yes = "421 smtp.orange.fr [192.0.2.1] Emetteur invalide. Invalid Sender. SPF check failed, please verify" },
    { vendor_code = {
        "OFR_100", "OFR004_100", "OFR005_100", "OFR006_100", "OFR007_100", "LPN_100", "LPN100", "LPN003_100",
        "LPN004_100", "LPN005_100", "LPN006_100", "LPN007_100", "LPN105_100" },
      reason = "ip_blocked", class = "permanent", title = "IP on Abusix",
      meaning = "The IP is on the Abusix block list.",
      advice = "Ask Abusix for removal (lookup.abusix.com).",
      yes = {
        "550 5.2.0 Mail rejete. Mail rejected. OFR_100 [100]",
        "550 5.7.1 Service refuse. Veuillez essayer plus tard. service refused, please try later. LPN100" } },
    { vendor_code = {
        "OFR_101", "OFR004_101", "OFR005_101", "OFR006_101", "OFR007_101", "LPN_101", "LPN101", "LPN003_101",
        "LPN004_101", "LPN005_101", "LPN006_101", "LPN007_101", "LPN105_101", "LPNAAA_101" },
      reason = "ip_blocked", class = "permanent", title = "IP on Spamhaus",
      meaning = "The IP is on a Spamhaus block list.",
      advice = "Ask Spamhaus for removal (check.spamhaus.org).",
      yes = {
        "550 5.7.1 Service refuse. Veuillez essayer plus tard. service refused, please try later. " ..
          "OFR_101 [101]",
        "550 5.7.1 Service refuse. Veuillez essayer plus tard. service refused, please try later. LPNAAA_101",
      } },
    { vendor_code = {
        "OFR_102", "OFR004_102", "OFR005_102", "OFR006_102", "OFR007_102", "LPN_102", "LPN102", "LPN003_102",
        "LPN004_102", "LPN005_102", "LPN006_102", "LPN007_102", "LPN105_102" },
      reason = "ip_blocked", class = "permanent", title = "IP has a bad reputation",
      meaning = "Cloudmark CSI or SenderScore rate the IP badly.",
      advice = "Ask Cloudmark or SenderScore, improve what you send.",
      yes = {
        "550 Service refuse. Veuillez essayer plus tard. service refused, please try later. OFR006_102 [102]",
        "550 5.7.1 Service refuse. Veuillez essayer plus tard. service refused, please try later. LPN007_102",
      } },
    { vendor_code = {
        "OFR_103", "OFR004_103", "OFR005_103", "OFR006_103", "OFR007_103", "LPN_103", "LPN103", "LPN003_103",
        "LPN004_103", "LPN005_103", "LPN006_103", "LPN007_103", "LPN105_103" },
      reason = "ip_blocked", class = "permanent", title = "IP blocked by Orange",
      meaning = "Orange itself blocks the IP.",
      advice = "Write to Orange with the contact form of postmaster.orange.fr.",
      yes = "550 mwinf5c04 ME Service refuse. Veuillez essayer plus tard. service refused, please try " ..
        "later. OFR006_103 [103]" },
    { vendor_code = {
        "OFR_104", "OFR004_104", "OFR005_104", "OFR006_104", "OFR007_104", "LPN_104", "LPN104", "LPN003_104",
        "LPN004_104", "LPN005_104", "LPN006_104", "LPN007_104", "LPN105_104" },
      reason = "rate_limited", class = "transient", title = "Too many connections",
      meaning = "More connections than allowed; two at a time are recommended.",
      advice = "Use at most two connections.",
      phrase = { "trop de connexions", "too many connections slow down" },
      yes = {
        "421 mwinf5c04 ME Trop de connexions, veuillez verifier votre configuration. Too many " ..
          "connections, slow down. OFR005_104",
        "421 4.7.0 Too many connections, slow down. LPN105_104", "421 Trop de connexions" } },
    { vendor_code = {
        "OFR_201", "OFR004_201", "OFR005_201", "OFR006_201", "OFR007_201", "LPN_201", "LPN201", "LPN003_201",
        "LPN004_201", "LPN005_201", "LPN006_201", "LPN007_201", "LPN105_201" },
      reason = "rdns_failed", class = "both", title = "Invalid HELO",
      meaning = "The name in HELO is not a valid host name.",
      advice = "Give a full host name in HELO that resolves to the IP.",
      yes = {
        "421 mwinf5c15 HELO Service refuse. Veuillez essayer plus tard. service refused, please try " ..
          "later. OFR004_201 [201]",
        "550 5.5.0 HELO invalide OFR004_201" } },
    { vendor_code = { "OFR_305", "OFR004_305", "OFR005_305", "OFR006_305", "OFR007_305" },
      reason = "login_required", class = "permanent", title = "Wrong credentials",
      meaning = "The authentication code is not valid.", advice = "Check user name and password.",
      phrase = "code d authentification invalide",
      yes = {
        "550 5.7.0 Code d'authentification invalide OFR_305", "550 5.7.0 Code d authentification invalide",
      } },
    { vendor_code = {
        "OFR_390", "OFR_391", "OFR_392", "OFR_393", "OFR_394", "OFR_395", "OFR_396", "OFR_397", "OFR_398",
        "OFR_399", "OFR004_390", "OFR004_391", "OFR004_392", "OFR004_393", "OFR004_394", "OFR004_395",
        "OFR004_396", "OFR004_397", "OFR004_398", "OFR004_399" },
      reason = "auth_failed", class = "transient", temporary = false, title = "SPF error",
      meaning = "The SPF record of the sender's domain has errors.",
      advice = "Correct the SPF record, then retry.", yes = "421 4.7.0 SPF OFR_390 [390]" },
    { vendor_code = {
        "OFR_403", "OFR004_403", "OFR005_403", "OFR006_403", "OFR007_403", "LPN_403", "LPN403", "LPN003_403",
        "LPN004_403", "LPN005_403", "LPN006_403", "LPN007_403", "LPN105_403", "OFR_405", "OFR004_405",
        "OFR005_405", "OFR006_405", "OFR007_405", "LPN_405", "LPN405", "LPN003_405", "LPN004_405",
        "LPN005_405", "LPN006_405", "LPN007_405", "LPN105_405", "OFR_415", "OFR004_415", "OFR005_415",
        "OFR006_415", "OFR007_415", "LPN_415", "LPN415", "LPN003_415", "LPN004_415", "LPN005_415",
        "LPN006_415", "LPN007_415", "LPN105_415" },
      reason = "sender_rejected", class = "permanent", title = "Sender's domain invalid",
      meaning = "The domain of the sender has no usable DNS records.",
      advice = "Correct the sender's domain or its DNS.",
      phrase = { "emetteur invalide", "expediteur invalide" },
      yes = {
        "501 5.1.0 Emetteur invalide. Invalid Sender. OFR004_405 [405]", "501 5.0.1 Emetteur invalide",
        "501 5.1.0 LPN105_403", "501 5.1.0 Emetteur invalide. Invalid Sender. LPN105_405" } },
    { vendor_code = {
        "OFR_416", "OFR004_416", "OFR005_416", "OFR006_416", "OFR007_416", "LPN_416", "LPN416", "LPN003_416",
        "LPN004_416", "LPN005_416", "LPN006_416", "LPN007_416", "LPN105_416", "OFR_418", "OFR004_418",
        "OFR005_418", "OFR006_418", "OFR007_418" },
      reason = "user_unknown", class = "permanent", title = "No such recipient",
      meaning = "At least one recipient does not exist.", advice = "Remove the address.",
      phrase = "adresse (d au moins un|du|) destinataire invalide",
      yes = {
        "550 5.1.1 Adresse d au moins un destinataire invalide. Invalid recipient. OFR_416 [416]",
        "550 5.1.1 Adresse d'au moins un destinataire invalide. LPN416" } },
    { vendor_code = {
        "OFR_417", "OFR004_417", "OFR005_417", "OFR006_417", "OFR007_417", "LPN_417", "LPN417", "LPN003_417",
        "LPN004_417", "LPN005_417", "LPN006_417", "LPN007_417", "LPN105_417" },
      reason = "mailbox_full", class = "permanent", temporary = true, title = "Mailbox full",
      meaning = "The recipient's mailbox is over quota.", advice = "Retry later, tell the recipient.",
      phrase = { "boite du destinataire pleine", "recipient overquota" },
      yes = {
        "552 5.1.1 Boite du destinataire pleine. Recipient overquota. OFR_417 [417]",
        "552 5.1.1 Boîte du destinataire pleine" } },
    { vendor_code = { "OFR_425", "OFR004_425", "OFR005_425", "OFR006_425", "OFR007_425" },
      reason = "domain_blocked", class = "permanent", title = "Sender's domain listed",
      meaning = "The sender's domain is on Abusix or Spamhaus.", advice = "Ask the list for removal.",
      yes = "550 5.7.1 Mail rejete. Mail rejected. OFR_425 [425]" },
    { vendor_code = {
        "OFR_505", "OFR004_505", "OFR005_505", "OFR006_505", "OFR007_505", "LPN_505", "LPN505", "LPN003_505",
        "LPN004_505", "LPN005_505", "LPN006_505", "LPN007_505", "LPN105_505" },
      reason = "system_error", class = "transient", title = "Internal trouble",
      meaning = "Orange's system has a problem of its own.", advice = "Retry later.",
      yes = {
        "421 4.2.1 Service refuse. Veuillez essayer plus tard. service refused, please try later. " ..
          "OFR005_505 [505]",
        "421 4.2.0 Service refuse. Veuillez essayer plus tard. service refused, please try later. LPN007_505",
      } },
    { vendor_code = {
        "OFR_506", "OFR004_506", "OFR005_506", "OFR006_506", "OFR007_506", "LPN_506", "LPN506", "LPN003_506",
        "LPN004_506", "LPN005_506", "LPN006_506", "LPN007_506", "LPN105_506" },
      reason = "spam", class = "permanent", title = "Judged spam",
      meaning = "Orange's filter takes the message for spam.",
      advice = "Change the content; write to Orange with the contact form.",
      yes = {
        "550 5.2.0 Mail rejete. Mail rejected. OFR_506 [506]",
        "550 5.2.0 Mail rejete. Mail rejected. ofr_506 [506]" } },
    { vendor_code = { "OUK_513", "OFR_513" }, reason = "policy", class = "permanent",
      title = "Mail rejected", meaning = "Refused without a reason given.",
      advice = "Ask Orange with the contact form.",
      yes = "550 5.2.0 Mail rejete. Mail rejected. OUK_513 [513]" },
    { vendor_code = {
        "OFR_514", "OFR004_514", "OFR005_514", "OFR006_514", "OFR007_514", "LPN_514", "LPN514", "LPN003_514",
        "LPN004_514", "LPN005_514", "LPN006_514", "LPN007_514", "LPN105_514" },
      reason = "message_too_big", class = "permanent", title = "Message too big",
      meaning = "The message is larger than allowed.", advice = "Send large files as links.",
      phrase = "taille limite (|du message) * atteinte",
      yes = {
        "552 5.2.3 Taille limite du message atteinte. Message size limit. OFR_514 [514]",
        "552 Taille limite du message atteinte" } },
    { vendor_code = {
        "OFR_515", "OFR004_515", "OFR005_515", "OFR006_515", "OFR007_515", "LPN_515", "LPN515", "LPN003_515",
        "LPN004_515", "LPN005_515", "LPN006_515", "LPN007_515", "LPN105_515", "LPN_517", "LPN517",
        "LPN003_517", "LPN004_517", "LPN005_517", "LPN006_517", "LPN007_517", "LPN105_517" },
      reason = "auth_failed", class = "permanent", title = "DMARC failed",
      meaning = "The mail fails the DMARC policy of the From domain.",
      advice = "Align SPF and DKIM with the From domain.",
      phrase = { "mail rejected dmarc check failed", "mail rejete dmarc" },
      yes = {
        "501 5.0.2 Mail rejected. DMARC check failed", "571 5.7.1 Mail rejete. DMARC OFR_515 [515]",
        "550 5.7.1 LPN007_517" } },
    { vendor_code = {
        "OFR_519", "OFR004_519", "OFR005_519", "OFR006_519", "OFR007_519", "LPN_519", "LPN519", "LPN003_519",
        "LPN004_519", "LPN005_519", "LPN006_519", "LPN007_519", "LPN105_519" },
      reason = "auth_failed", class = "permanent", title = "SPF failed",
      meaning = "The SPF record does not permit this IP.", advice = "Add the IP to the SPF record.",
      yes = "550 5.7.1 Mail rejete. SPF does not allow 192.0.2.1. OFR_519 [519]" },
    { vendor_code = {
        "OFR_990", "OFR004_990", "OFR006_990", "OFR_991", "OFR004_991", "OFR006_991", "OFR_992",
        "OFR004_992", "OFR006_992", "OFR_993", "OFR004_993", "OFR006_993", "OFR_994", "OFR004_994",
        "OFR006_994", "OFR_995", "OFR004_995", "OFR006_995", "OFR_996", "OFR004_996", "OFR006_996",
        "OFR_997", "OFR004_997", "OFR006_997", "OFR_998", "OFR004_998", "OFR006_998", "OFR_999",
        "OFR004_999", "OFR006_999" },
      reason = "rate_limited", class = "transient", title = "Slowed down for bad behaviour",
      meaning = "The IP behaves badly and is slowed down.",
      advice = "Back off, clean the list, then send slowly.",
      yes = {
        "421 4.7.0 Service refuse. Veuillez essayer plus tard. service refused, please try later. " ..
          "OFR_999 [999]",
        "421 4.7.0 Service refuse. Veuillez essayer plus tard. service refused, please try later. OFR006_991",
      } },
    { vendor_code = { "GU_EIB_02", "GU_EIB_04" }, reason = "ip_blocked", class = "permanent",
      title = "Abuse from the IP", meaning = "Orange saw abuse coming from the IP.",
      advice = "Stop the abuse, then write to Orange.", source = "p5-sisimai Reason/Blocked.pm",
      phrase = "client host rejected abus detecte",
      yes = {
        "550 5.7.1 Client host rejected: Abus detecte GU_EIB_02 (#5.7.1)",
        "554 Client host rejected: Abus detecte GU_EIB_04" } },
  },
}
