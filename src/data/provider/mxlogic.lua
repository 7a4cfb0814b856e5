return {
  provider = "mxlogic", name = "McAfee MX Logic (closed)", kind = "gateway",
  hosts = { "mxlogic.net" },
  source = { "p5-sisimai Lhost/MXLogic.pm" },
  rows = {
    { reason = "spam", class = "permanent",
      title = "Denied",
      meaning = "The filter refused the message.",
      advice = "Change text and links; send only to people who asked for it.",
      phrase = "denied * mode normal",
      yes = "554 Denied [a1b2c3d4.0.123456.00] (Mode: normal)" },
  },
}
