return {
  provider = "uol", name = "UOL", kind = "isp",
  hosts = { "uol.com.br" },
  source = { "practice" },
  rows = {
    { reason = "recipient_refused", class = "permanent", title = "AntiSpam UOL wants a confirmation",
      meaning = "The recipient takes mail from strangers only after they confirmed to be human.",
      advice = "Open the link of the notice, or ask the recipient to add the sender.",
      phrase = { "antispam uol * confirmar", "uol antispam * confirmar", "antispam uol * (confirme|autorizacao)" },
      yes = "AntiSpam UOL: para entregar a mensagem, precisa confirmar que foi enviada por uma pessoa" },
  },
}
