return {
  provider = "sympa", name = "Sympa", kind = "server",
  source = { "https://www.sympa.community/", "Sympa source: default/mail_tt2, po/sympa/en.po" },
  rows = {
    { reason = "recipient_refused", class = "permanent",
      title = "The list does not take it",
      meaning = "The list is closed, or only subscribers, editors or owners may write.",
      advice = "Subscribe with this address, or write to the list's owner.",
      phrase = {
        "(message|mail) * list * (rejected|refused)", "message for list * rejected", "distribution in list restricted to",
        "message distribution in list * restricted to", "list closed", "^ list * closed",
      },
      yes = { "Your message for list x was rejected", "Message distribution in the list x is restricted to subscribers.",
        "the list 'x' is closed" } },
    { reason = "auto_reply", class = "both",
      title = "Waits for the editor or for a confirmation",
      meaning = "Nothing failed yet.",
      advice = "Wait, or confirm when asked.",
      phrase = {
        "forwarded to (editor|editors|moderator|moderators) (s|for approval|s for approval|)", "message * forwarded to (editor|editors|moderator)",
        "in order to (broadcast|distribute) * message in list", "submitted to moderator", "message * submitted to (|list) moderator",
        "message * (distributed|posted) to * list $", "successfully (distributed|posted) to * list",
      },
      yes = { "Your message for list x was forwarded to editor(s) for approval",
        "In order to broadcast this message in list x, confirm it", "Your message has been submitted to the list moderator",
        "Your message was successfully distributed to the x list" } },
  },
}
