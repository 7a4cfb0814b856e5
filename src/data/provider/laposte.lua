return {
  provider = "laposte", name = "La Poste", kind = "mailbox",
  hosts = { "laposte.net" },
  source = { "p5-sisimai and go-sisimai Rhost/FrancePTT", "https://www.laposte.net/" },
  rows = {
    { vendor_code = {
        "LPN_107", "LPN107", "LPN003_107", "LPN004_107", "LPN005_107", "LPN006_107", "LPN007_107",
        "LPN105_107" },
      reason = "rdns_failed", class = "both", temporary = false, title = "No PTR record",
      meaning = "The IP has no reverse DNS.",
      advice = "Give the IP a PTR record that resolves back to it.",
      yes = {
        "421 4.7.0 Service refuse. Veuillez essayer plus tard. service refused, please try later. LPN006_107",
        "550 5.7.1 Service refuse. Veuillez essayer plus tard. service refused, please try later. LPN006_107",
      } },
    { vendor_code = {
        "LPN_109", "LPN109", "LPN003_109", "LPN004_109", "LPN005_109", "LPN006_109", "LPN007_109",
        "LPN105_109" },
      reason = "rate_limited", class = "transient", title = "Too many messages per connection",
      meaning = "One connection may carry a hundred messages.",
      advice = "Open a new connection for the rest.",
      yes = "421 4.7.0 Veuillez essayer plus tard. LPN003_109" },
    { vendor_code = {
        "LPN_401", "LPN401", "LPN003_401", "LPN004_401", "LPN005_401", "LPN006_401", "LPN007_401",
        "LPN105_401" },
      reason = "auth_failed", class = "permanent", title = "SPF failed",
      meaning = "The SPF record does not permit this host.", advice = "Add the host to the SPF record.",
      phrase = "spf * not allowed to send mail",
      yes = {
        "550 5.5.0 SPF: 192.0.2.1 is not allowed to send mail. LPN004_401",
        "550 5.5.0 SPF: mx.example.com is not allowed to send mail from example.com" } },
    { vendor_code = {
        "LPN_402", "LPN402", "LPN003_402", "LPN004_402", "LPN005_402", "LPN006_402", "LPN007_402",
        "LPN105_402" },
      reason = "login_required", class = "permanent", title = "Log in first",
      meaning = "This server takes mail only after log-in.", advice = "Log in before sending.",
      phrase = "authentification requise",
      yes = {
        "550 5.5.0 Authentification requise. Authentication Required. LPN105_402",
        "550 5.5.0 Authentification requise" } },
    { vendor_code = {
        "LPN_420", "LPN420", "LPN003_420", "LPN004_420", "LPN005_420", "LPN006_420", "LPN007_420",
        "LPN105_420" },
      reason = "mailbox_disabled", class = "permanent", title = "Mailbox archived",
      meaning = "The mailbox is unused and was archived.", advice = "Remove the address.",
      phrase = { "boite du destinataire archivee", "archived recipient" },
      yes = {
        "550 5.5.0 Boite du destinataire archivee. Archived recipient. LPN007_420",
        "550 5.5.0 Boîte du destinataire archivée" } },
    { vendor_code = {
        "LPN_421", "LPN421", "LPN003_421", "LPN004_421", "LPN005_421", "LPN006_421", "LPN007_421",
        "LPN105_421" },
      reason = "sender_rejected", class = "permanent", title = "Sender is not the login",
      meaning = "The envelope sender does not belong to the account logged in.",
      advice = "Send as the own address.", phrase = "mail from not owned by user",
      yes = "550 5.5.3 Mail from not owned by user. LPN105_421" },
    { vendor_code = {
        "LPN_423", "LPN423", "LPN003_423", "LPN004_423", "LPN005_423", "LPN006_423", "LPN007_423",
        "LPN105_423", "LPN_424", "LPN424", "LPN003_424", "LPN004_424", "LPN005_424", "LPN006_424",
        "LPN007_424", "LPN105_424" },
      reason = "unavailable", class = "transient", title = "Service refused for now",
      meaning = "The server takes nothing for now and gives no reason.", advice = "Retry later.",
      yes = {
        "421 4.3.2 Service refused, please try later. LPN105_423",
        "421 Veuillez essayer plus tard. LPN105_424" } },
    { vendor_code = {
        "LPN_426", "LPN426", "LPN003_426", "LPN004_426", "LPN005_426", "LPN006_426", "LPN007_426",
        "LPN105_426" },
      reason = "mailbox_disabled", class = "permanent", title = "Account blocked",
      meaning = "The recipient's account is blocked.", advice = "Remove the address.",
      phrase = { "compte du destinataire est bloque", "recipient account isblocked" },
      yes = {
        "550 5.5.0 Le compte du destinataire est bloque. The recipient account isblocked. LPN007_426",
        "550 5.5.0 Le compte du destinataire est bloqué" } },
    { vendor_code = {
        "LPN_510", "LPN510", "LPN003_510", "LPN004_510", "LPN005_510", "LPN006_510", "LPN007_510",
        "LPN105_510" },
      reason = "ip_blocked", class = "permanent", title = "Refused for reputation",
      meaning = "IP or message are refused for their reputation.",
      advice = "Improve what you send, then ask La Poste.",
      source = "p5-sisimai and go-sisimai Rhost/FrancePTT; vendor list (find_string)",
      yes = {
        "550 5.5.0 Service refuse. Veuillez essayer plus tard. service refused, please try later. LPN007_510",
        "550 5.7.1 Service refuse. Veuillez essayer plus tard. service refused, please try later. LPN005_510",
      } },
    { vendor_code = { "LPN000_630", "LPN_630", "LPN007_630" }, reason = "ip_blocked", class = "permanent",
      title = "Client host rejected", meaning = "The host is refused without a reason given.",
      advice = "Ask La Poste.",
      yes = "554 5.7.1 <mx.example.com[192.0.2.1]>: Client host rejected: LPN000_630" },
  },
}
