-- Automatic replies: the header fields that tell them.
return {
  mta = "autoreply",
  source = { "RFC 3834 5", "https://learn.microsoft.com/openspecs/exchange_server_protocols/ms-oxcmail", "vacation(1)" },
  role = "auto_reply",
  marks = {
    "Auto-Submitted: auto-replied", "X-Auto-Response-Suppress: ", "X-Autoreply: ", "X-Autorespond: ", "X-Auto-Reply",
    "Precedence: auto_reply", "X-Apple-Action: VACATION", "X-Vacation: ", "X-MS-Exchange-Inbox-Rules-Loop: ",
    "Subject: Automatic reply", "Subject: Auto reply", "Subject: Auto-reply", "Subject: Autoreply", "Subject: Auto: ",
    "Subject: Out of office", "Subject: Out of the office", "Subject: Vacation reply", "Subject: Automatische Antwort",
    "Subject: Abwesenheitsnotiz", "Subject: Réponse automatique", "Subject: Respuesta automática", "Subject: Resposta automática",
    "Subject: Risposta automatica", "Subject: Automatisch antwoord", "Subject: Automatiskt svar", "Subject: Automaattinen vastaus",
    "Subject: 自動応答", "Subject: 自动回复", "Subject: 자동 회신", "Subject: Автоответ", "Subject: Автоматический ответ",
  },
  lists = {},
  messages = {
    { kind = "auto_reply", mta = false, recipients = {},
      text = "From: Ann <ann@example.com>\n"
        .. "To: bob@example.org\n"
        .. "Subject: Re: Offer\n"
        .. "Auto-Submitted: auto-replied (vacation)\n"
        .. "\n"
        .. "I am away until Monday.\n" },
    { kind = "auto_reply", mta = false, recipients = {},
      text = "From: Ann <ann@example.com>\n"
        .. "To: bob@example.org\n"
        .. "Subject: Abwesenheitsnotiz: Angebot\n"
        .. "\n"
        .. "Ich bin bis Montag nicht im Hause.\n" },
    { kind = "auto_reply", mta = false, recipients = {},
      text = "From: Zoé <zoe@example.com>\n"
        .. "To: bob@example.org\n"
        .. "Subject: =?UTF-8?Q?R=C3=A9ponse_automatique_:_Offre?=\n"
        .. "\n"
        .. "Je suis absente.\n" },
  },
}
