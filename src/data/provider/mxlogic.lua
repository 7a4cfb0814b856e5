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
    { reason = "sender_rejected", class = "permanent",
      title = "Bounce refused",
      meaning = "The filter takes no bounce messages for this recipient.",
      advice = "Send no bounces or automatic answers to forged senders.",
      phrase = "denied bouncedeny mode normal",
      yes = "554 Denied [BounceDeny] (Mode: normal)" },
  },
}
