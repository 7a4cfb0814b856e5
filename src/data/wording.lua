-- Wording that tells whether a failure passes, whatever its reason. It counts where a reason leaves that open.
return {
  source = { "RFC 5321 4.2.1", "wording of many servers" },
  passing = {
    "{try}", "temporarily", "try * later", "retry * later", "later retry", "come back later", "(server|system|host|mailer|mta) retry",
    "retry (for|in|after|automatically|shortly|soon|until|again|periodically)", "at this time",
    "at the moment", "for now", "transient", "expires (in|after)", "(block|ban|blocking|listing) expires", "lifted in",
    "try (again|) tomorrow", "try (again|) (tonight|next week|another day|later today)",
    "(block|ban|listing|limit|restriction|entry|listed|blacklisting|lock|suspension) expires (in|at|on|after)",
    -- in other languages
    "vorubergehend", "spater (erneut|noch einmal|nochmals|versuchen)", "(erneut|noch einmal|nochmals) versuchen",
    "(reessayez|reessayer|essayer|ressayer|renvoyer) * (plus tard|ulterieurement|minutes)", "temporairement", "plus tard",
    "(intente|intentar|intentelo|reintente|pruebe) * (tarde|minutos|momento|nuevo)", "temporalmente", "mas tarde",
    "(riprovare|riprova|riprovi|ritentare) * (tardi|minuti|momento)", "temporaneamente", "piu tardi",
    "(tente|tentar) * (tarde|novamente|minutos)", "temporariamente", "mais tarde",
    "(probeer|probeert) * (later|opnieuw|nogmaals|minuten)", "tijdelijk",
    "(sprobuj|sprobowac) * (ponownie|pozniej|minut)", "tymczasowo", "(zkuste|opakujte) * (pozdeji|znovu|minut)",
    "(forsok|prov) * (senare|igen|senere)", "(tekrar|yeniden) deneyin", "(повторите|попробуйте) * (позже|минут|снова)", "временно",
  },
  -- A reply quoted behind such words answers a question about the sender.
  covers = {
    "sender (verify|verification|callout|callback)", "sender address rejected", "verification failed for",
    "(verify|verifying|verification of) (sender|return path|reverse path|from address|envelope sender)",
    "callout", "callback", "sender rejected", "unverified sender", "refused to start tls",
  },
  lasting = {
    "(endgultig|dauerhaft) (abgelehnt|gesperrt|fehlgeschlagen|gescheitert)", "(definitivement|permanente) (rejete|refuse|bloque)",
    "(permanentemente|definitivamente) (rechazado|bloqueado|rejeitado|rifiutato)", "endgultiger fehler",
    "erreur (permanente|definitive)", "error permanente", "errore permanente", "erro permanente",
    "permanently", "permanent failure", "fatal error", "giving up", "not try again", "not retry", "will not * retry",
    "(check|inspect|correct|verify|fix|review|repair|adjust) * and {try}",
  },

  -- Does it pass?
  samples = {
    ["550 5.7.1 Refused by our policy, please try again later"] = true,
    ["550 5.7.1 Rejected by policy at this time"] = true,
    ["550 5.7.1 Blocked by policy, try again tomorrow"] = true,
    ["550 5.7.1 Rejected by policy. The restriction expires in 2 hours"] = true,
    ["550 5.7.1 Refus par la politique, veuillez reessayer plus tard: rejected by policy"] = true,
    ["550 5.7.1 Rejected by policy"] = false,
    ["451 4.7.1 Rejected by policy"] = true,
    ["451 4.7.1 Refused by policy, permanently"] = false,
    ["451 4.7.1 Rejected by policy, fix your setup and try again"] = false,
    ["451 4.7.1 Erreur permanente: rejected by policy"] = false,
  },
  -- What is said of the sender.
  covered = {
    ["550 unverified sender (host mx.example.org[192.0.2.1] said: 550 5.1.1 no such user)"] = "sender_rejected",
    ["550 5.1.8 sender rejected: host mx.example.org[192.0.2.1] said: 550 5.1.1 no such user"] = "sender_rejected",
  },
}
