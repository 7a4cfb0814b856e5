return {
  provider = "sfr", name = "SFR", kind = "isp",
  hosts = { "sfr.fr" },
  source = { "bentonow.com/smtp-errors/sfr; postmastery.com" },
  rows = {
    { vendor_code = {
        "SFR_IN_101", "SFR_IN_201", "SFR_IN_301", "SFR_IN_401", "SFR_IN_501", "SFR_IN_601", "SFR_IN_701",
        "SFR_IN_801", "SFR_IN_901" },
      reason = "ip_blocked", class = "transient", temporary = true, title = "Too much spam",
      meaning = "The IP sent too much spam and is shut out for two hours.",
      advice = "Wait, clean the list.",
      yes = { "450 4.7.1 <x@example.com>: SFR_IN_101", "450 4.7.1 SFR_IN_201" } },
    { vendor_code = {
        "SFR_IN_102", "SFR_IN_202", "SFR_IN_302", "SFR_IN_402", "SFR_IN_502", "SFR_IN_602", "SFR_IN_702",
        "SFR_IN_802", "SFR_IN_902" },
      reason = "virus", class = "transient", temporary = true, title = "Malware sent",
      meaning = "The IP sent malware and is shut out for two hours.",
      advice = "Find and clean the source, then retry.", yes = "450 4.7.1 SFR_IN_102" },
    { vendor_code = {
        "SFR_IN_103", "SFR_IN_203", "SFR_IN_303", "SFR_IN_403", "SFR_IN_503", "SFR_IN_603", "SFR_IN_703",
        "SFR_IN_803", "SFR_IN_903" },
      reason = "rate_limited", class = "transient", title = "Too many SMTP errors",
      meaning = "The client made too many protocol errors.", advice = "Correct the client, then retry.",
      yes = "450 4.7.1 Client rejected SFR_IN_103" },
    { vendor_code = {
        "SFR_IN_104", "SFR_IN_204", "SFR_IN_304", "SFR_IN_404", "SFR_IN_504", "SFR_IN_604", "SFR_IN_704",
        "SFR_IN_804", "SFR_IN_904" },
      reason = "rate_limited", class = "transient", title = "Too many unknown users",
      meaning = "The client named too many unknown recipients.", advice = "Clean the list, then retry.",
      yes = "450 4.7.1 SFR_IN_204" },
    { vendor_code = {
        "SFR_IN_105", "SFR_IN_205", "SFR_IN_305", "SFR_IN_405", "SFR_IN_505", "SFR_IN_605", "SFR_IN_705",
        "SFR_IN_805", "SFR_IN_905" },
      reason = "rate_limited", class = "transient", title = "Volume limit",
      meaning = "The client sent more than allowed.", advice = "Slow down and retry.",
      yes = "450 4.7.1 SFR_IN_105" },
  },
}
