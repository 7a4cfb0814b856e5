return {
  provider = "biglobe", name = "BIGLOBE", kind = "isp",
  hosts = { "biglobe.ne.jp" },
  source = { "p5-sisimai Lhost/Biglobe.pm" },
  rows = {
    { reason = "mailbox_full", class = "both", title = "Mailbox full",
      meaning = "The mailbox holds more mail than it may.", advice = "Retry later.",
      phrase = "number of messages in recipients mailbox exceeded local limit",
      yes = "The number of messages in recipient's mailbox exceeded the local limit." },
  },
}
