return {
  provider = "verizon", name = "Verizon (now AOL/Yahoo)", kind = "isp",
  hosts = { "verizon.net" },
  source = { "public provider lists", "p5-sisimai Reason" },
  rows = {
    { reason = "policy", class = "permanent", title = "Host may not send",
      meaning = "Verizon's outgoing server refuses to take mail from this host or account.",
      advice = "Log in, or use the server of your own provider.",
      phrase = { { "not allowed to send mail", provider = "verizon" } },
      yes = "550 You are not allowed to send mail: sv9pub.verizon.net" },
  },
}
