return {
  provider = "att", name = "AT&T (now Yahoo)", kind = "isp",
  hosts = { "prodigy.net", "att.net", "sbcglobal.net", "bellsouth.net", "att-mail.com", "mms.att.net" },
  source = { "zone-mta config/bounces.txt", "public provider lists", "bentonow.com" },
  rows = {
    { status = "5.3.0", reason = "ip_blocked", class = "permanent", title = "IP listed",
      meaning = "AT&T's own list or a DNS block list has the IP.",
      advice = "Write to abuse_rbl@abuse-att.net (now Yahoo).",
      source = "zone-mta config/bounces.txt; p5-sisimai Reason/Blocked.pm",
      phrase = { "dnsbl rbl", "dnsbl attrbl", "/att /net * /blocks" },
      yes = {
        "553 5.3.0 flpd573 DNSBL:RBL 521< 192.0.2.1 >_is_blocked.For assistance forward this error to " ..
          "abuse_rbl@abuse-att.net",
        "553 5.3.0 alph761 DNSBL:ATTRBL 521< 192.0.2.1 " ..
          ">_is_blocked.__For_information_see_http://att.net/blocks",
        "host ff-ip4-mx-vip1.prodigy.net[203.0.113.2] said: 553 5.3.0 flpd573 refused" } },
    { reason = "policy", class = "permanent", title = "Against the usage policy",
      meaning = "The sender breaks AT&T's usage policy.", advice = "Ask AT&T.",
      source = "kumomta community/*.toml", phrase = { { "sender rejected aup $", code = 552 } },
      yes = { "552 sender rejected AUP", "552 5.2.0 sender rejected (AUP)" } },
    { status = "5.2.1", reason = "user_unknown", class = "permanent", title = "Unknown address",
      meaning = "AT&T says 5.2.1 where the address does not exist.", advice = "Remove the address.",
      source = "RFC 5248 against practice (registry of collisions)", phrase = "addressee unknown",
      yes = {
        "550 5.2.1 <x@example.com>... Addressee unknown, relay=[192.0.2.1]",
        "host ff-ip4-mx-vip1.prodigy.net[203.0.113.2] said: 550 5.2.1 refused" } },
    { reason = "rdns_failed", class = "permanent", title = "Reverse DNS missing",
      meaning = "The IP has no reverse DNS with a valid domain.", advice = "Give the IP a PTR record.",
      source = "practice",
      phrase = {
        "fix reverse dns for", "connections not accepted from servers without a valid sender domain" },
      yes = "550 5.7.1 Connections not accepted from servers without a valid sender domain.alph764 Fix " ..
        "reverse DNS for 192.0.2.1" },
  },
}
