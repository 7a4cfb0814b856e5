return {
  provider = "earthlink", name = "EarthLink", kind = "isp",
  hosts = { "earthlink.net", "mindspring.com" },
  source = { "p5-sisimai Reason/Blocked.pm", "practice" },
  rows = {
    { reason = "ip_blocked", class = "permanent", title = "IP blocked",
      meaning = "EarthLink blocks the IP.", advice = "Write to blockedbyearthlink@abuse.earthlink.net.",
      phrase = { "blocked by earthlink", "dynamic zombied spam ips blocked" },
      yes = {
        "550 192.0.2.1 is blocked by EarthLink. Go to earthlink.net/block for details.",
        "550 Dynamic/zombied/spam IPs blocked. Write blockedbyearthlink@abuse.earthlink.net" } },
    { reason = "ip_blocked", class = "permanent", title = "Mail from the IP refused",
      meaning = "EarthLink refuses all mail of the IP.", advice = "Follow the link.", source = "practice",
      phrase = "mail refused * /earthlink /net",
      yes = "550 ERROR: Mail Refused - 192.0.2.1 - See http://support.earthlink.net/email/" },
    { reason = "mailbox_disabled", class = "permanent", title = "Account unavailable",
      meaning = "The account is not in use.", advice = "Remove the address.", source = "practice",
      known = true, phrase = "user account unavailable",
      yes = "host mx01.earthlink.net[203.0.113.2] said: 550 x@example.com ... User account is unavailable" },
  },
}
