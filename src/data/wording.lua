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
}
