-- Italian; words it shares with Spanish stand in es.lua. See doc/data.md.
return {
  language = "Italian",
  noise = [[
    il lo gli di del della dei degli delle dal dalla nel nella sul sulla stato stata stati suo sua
    questo questa questi queste vostro vostra tuo tua una uno alla allo agli ed si
  ]],

  families = {
    "utente lutente utenti dellutente",
    "casella caselle cassetta cassette",
    "indirizzo lindirizzo indirizzi dellindirizzo allindirizzo",
    "messaggio messaggi",
    "mittente mittenti",
    "sconosciuto sconosciuta sconosciuti inesistente inesistenti",
    "trovato trovata trovare",
    "piena pieno esaurita esaurito",
    "superato superati eccede ecceduto ecceduta oltrepassato superamento superiore",
    "rifiutato rifiutata rifiuta rifiutati respinto respinta respinti negato rigettato rigettata",
    "bloccato bloccata bloccati bloccate",
    "disabilitato disabilitata disattivato disattivata sospeso sospesa inattivo inattiva chiuso chiusa "
      .. "dismessa cancellata disattiva",
    "consentito consentita consentiti permesso permessa autorizzato autorizzata ammesso ammessi",
    "temporaneamente temporanea temporaneo",
    "connessione connessioni",
    "fallito fallita fallimento errore",
    "autenticazione lautenticazione autenticarsi",
    "allegato allegati lallegato",
    "troppi troppe",
    "accetta accettare accettato accettata accettati ricevere riceve",
    "puo possibile",
  },

  phrases = {
    user_unknown = {
      "nessun utente (simile|con questo nome|trovato|corrispondente)",
      "(utente|destinatario|casella|indirizzo|account) * sconosciuto",
      "(utente|destinatario|casella|indirizzo|account|laccount) * non esiste",
      "non esiste * (utente|destinatario|casella|indirizzo|account)",
      "(utente|destinatario|casella|indirizzo|account) * non * trovato",
      "impossibile trovato * (utente|destinatario|casella|indirizzo)",
      "impossibile trovato * indirizzo posta elettronica",
      "indirizzo non * trovato * non puo accetta", "laccount * posta * non esiste * organizzazione",
      "account posta elettronica non esiste",
      "(destinatario|indirizzo|utente) * non (valido|presente|registrato|riconosciuto)",
      "indirizzo * destinatario * non * valido",
      "(nessun|nessuna) (utente|casella|destinatario|account) * (nome|indirizzo)",
      "(utente|destinatario) * non * (elencato|presente) * (rubrica|elenco|directory)",
      "nome * destinatario * non * riconosciuto", "non presente * (utente|casella)",
    },
    bad_address = {
      "(formato|sintassi) * indirizzo * (non valido|errato|errata|non valida|non corretta|non corretto)",
      "indirizzo * (formato|sintassi) * (non valido|errato|errata)",
      "errore * sintassi * indirizzo", "indirizzo * (malformato|mal formato|ambiguo)",
    },
    mailbox_disabled = {
      "(casella|account|laccount|utente|indirizzo) * disabilitato", "(casella|account|laccount) * bloccato",
      "(casella|account) * (scaduta|scaduto)",
      "(casella|account|utente|indirizzo) * non * (attivo|attiva)",
      "(casella|indirizzo) * non * piu * (attiva|attivo|uso|utilizzata)", "(utente|destinatario) bloccato",
    },
    mailbox_full = {
      "(casella|mailbox) * piena", "casella * posta * piena", "casella destinatario piena",
      "casella posta * destinatario * piena",
      "casella * piena * non puo accetta", "posta * arrivo * piena",
      "(quota|spazio) * (superato|superata|piena|esaurita)", "superato * quota",
      "(utente|destinatario|casella|account) * superato * (quota|limite|spazio|dimensione)",
      "(spazio|quota) * (casella|destinatario|utente) * (superato|superata|piena|insufficiente)",
      "casella * (spazio|quota|limite) * (superato|superata|piena|insufficiente)",
      "limite * (casella|spazio|archiviazione) * (superato|superata)",
      "(spazio|memoria) * insufficiente * casella",
    },
    recipient_moved = {
      "nuovo indirizzo (email|posta|mail)", "(cambiato|modificato) indirizzo",
      "indirizzo * (cambiato|modificato|sostituito)", "nuovo indirizzo",
    },
    recipient_refused = {
      "(gruppo|lista|destinatario) accetta * (solo|soltanto|esclusivamente)",
      "non * (iscritto|membro) * (lista|gruppo)",
      "(recapito|consegna) * indirizzo * (limitato|limitata|soggetto a restrizioni)",
      "(solo|soltanto) * (membri|iscritti) * (lista|gruppo|inviare)",
      "(lista|gruppo|destinatario) * (non|solo) accetta * (messaggio|posta|mail|email|mittente|membri)",
      "rifiutato dal * destinatario",
      "non * (consentito|autorizzazione) * inviare * (lista|gruppo)",
      "destinatario * rifiutato * (messaggio|posta|email|mittente)",
    },
    domain_unknown = {
      "(dominio|host) * sconosciuto", "(dominio|host) * non esiste", "(dominio|host|server) * non * trovato",
      "dominio * (destinatario|indirizzo) * (non esiste|sconosciuto|non trovato|non valido)",
      "dominio non valido", "impossibile (risolvere|trovato) * (dominio|host|nome|server)",
    },
    domain_refuses_mail = {
      "dominio * non accetta * (posta|email|mail|messaggio)", "dominio * (disabilitato|scaduto|non ospitato)",
      "dominio * (privo|senza|nessun) * (mx|record mx)",
    },
    dns_failure = {
      "errore * (dns|risoluzione) * (temporaneo|nomi|dominio|nome)", "errore temporaneo * dns",
      "risoluzione * (dns|nome|nomi) * fallito", "server dns * non risponde", "errore dns",
    },
    routing_error = {
      "(nessuna|nessun) (route|percorso|instradamento|rotta) * (dominio|host|server|trovato)",
      "errore * instradamento",
    },
    mail_loop = { "(loop|ciclo) * (posta|messaggio|rilevato)", "troppi (hop|passaggi|salti)" },
    connection_failed = {
      "(impossibile|non * possibile) (stabilire|effettuare|aprire) * connessione",
      "possibile stabilire * connessione", "stabilire * connessione * server",
      "connessione * (rifiutato|fallito|persa|interrotta|scaduta|chiusa|caduta)",
      "impossibile * (connettersi|connessione|contattare|collegarsi)",
      "server * non (risponde|raggiungibile|ha risposto)", "(timeout|tempo scaduto) * connessione",
      "tempo * (attesa|connessione) * (scaduto|superato|esaurito)",
      "non * accetta * richieste * connessione", "(rete|host) * (irraggiungibile|non raggiungibile)",
    },
    tls_failed = {
      "(tls|starttls|crittografia|cifratura|ssl) * (richiesto|richiesta|obbligatorio|obbligatoria|"
        .. "necessario)",
      "certificato * (scaduto|non valido)", "negoziazione tls * fallito",
    },
    expired = {
      "messaggio * scaduto", "tempo * (consegna|coda) * (scaduto|superato)",
      "(rinunciato|abbandonato|abbandonata|interrotti) * (consegna|tentativi)", "troppo tempo * coda",
      "tentativi * consegna * (superato|esaurita|falliti)", "tempo massimo * (consegna|coda)",
    },
    auth_failed = {
      "(spf|dkim|dmarc) * (fallito|rifiutato|non valido|non superato|non superata)",
      "errore * (spf|dkim|dmarc)", "(server|ip) * non * consentito * inviare * (dominio|mittente)",
      "controllo (spf|dkim|dmarc) * non * superato",
    },
    rdns_failed = {
      "(manca|mancante|nessun|privo|senza|assenza) * (reverse dns|dns inverso|record ptr|ptr|reverse|"
        .. "risoluzione inversa)",
      "(reverse dns|dns inverso|ptr|risoluzione inversa) * (mancante|non valido|assente|errato|fallito|non "
        .. "corrisponde)",
      "helo * (non valido|non corrisponde)",
    },
    login_required = {
      "autenticazione * (richiesta|necessaria|obbligatoria|fallito|rifiutato|non riuscita)",
      "(richiesta|necessaria|necessario) * autenticazione",
      "(password|credenziali) * (errata|errate|non valida|non valide|non corretta)",
      "(utente|nome utente) * password * (errati|errata|non validi|non corretti)", "errore * autenticazione",
    },
    relay_denied = {
      "(relay|relaying|inoltro) * (non consentito|rifiutato|vietato)",
      "non * consentito * (relay|inoltro|inoltrare)", "dominio * non * locale",
    },
    sender_rejected = {
      "mittente * (sconosciuto|rifiutato|bloccato|non valido|non esiste|non consentito)",
      "indirizzo * mittente * (sconosciuto|rifiutato|bloccato|non valido|non esiste|non trovato)",
      "dominio * mittente * (sconosciuto|non esiste|non valido|non trovato)",
    },
    ip_blocked = {
      "ip * (bloccato|rifiutato|blacklist|lista nera|listato)",
      "indirizzo ip * (bloccato|rifiutato|blacklist|lista nera|presente)",
      "(server|ip) * (lista nera|liste nere)", "(server|ip) * blacklist * (inserito|presente|trova)",
      "(cattiva|bassa|pessima|scarsa) reputazione", "reputazione * (ip|server) * (bassa|cattiva|scarsa)",
      "(ip|server) * (cattiva|bassa|pessima|scarsa) reputazione", "server bloccato", "presente * blacklist",
    },
    domain_blocked = {
      "dominio * (lista nera|liste nere)", "dominio * (bloccato|blacklist)",
      "(link|url) * (bloccato|lista nera|dannoso|dannosi)", "dominio * (cattiva|bassa|scarsa) reputazione",
    },
    spam = {
      "(considerato|classificato|identificato|riconosciuto|rilevato|contrassegnato|marcato) come (spam|"
        .. "indesiderato|posta indesiderata)",
      "(messaggio|email|posta) * (indesiderato|indesiderata)",
      "messaggio * spam", "posta * spam", "(rifiutato|bloccato) * (antispam|spam)",
      "(antispam|filtro) * (rifiutato|bloccato)", "(sospetto|sospetta|probabile|presunto) spam",
      "contenuto * spam", "spam rilevato",
    },
    virus = {
      "virus (rilevato|trovato|individuato)",
      "(contiene|rilevato|trovato) * (virus|malware|codice dannoso|software dannoso)",
      "(messaggio|allegato|email) * (infetto|infetta|infetti)", "rifiutato * virus",
    },
    content_rejected = {
      "allegato * (non consentito|vietato|bloccato|rifiutato|proibito)",
      "(tipo|estensione|formato) * (file|allegato) * (non consentito|vietato|bloccato|rifiutato|vietata)",
      "contenuto * (non consentito|vietato|rifiutato|bloccato)",
    },
    rfc_violation = {
      "(intestazione|intestazioni|header) * (mancante|mancanti|non valida|non valide|duplicata)",
      "non * conforme * (rfc|standard)", "(viola|non rispetta) * rfc", "manca * intestazione",
    },
    policy = {
      "accesso (rifiutato|vietato|non consentito)",
      "(politica|politiche|criteri|regole) * (sicurezza|locale|server|aziendale) * (rifiutato|bloccato)",
      "(rifiutato|bloccato) * (politica|politiche|policy|criteri|regole|amministratore)",
      "(viola|violazione) * (politica|politiche|policy|criteri|regole)", "(motivi|ragioni) * sicurezza",
    },
    greylisted = { "lista grigia", "greylisting * (riprovare|riprova|attivo|tardi)" },
    rate_limited = {
      "troppi * connessione", "troppi (messaggio|email|errori|tentativi|richieste|mail)",
      "(superato|superata) * (limite|numero|quota) * (invio|invii|messaggio|connessione|email|orario)",
      "(limite|numero|quota) * (invio|invii|messaggio|connessione|email|orario) * (superato|superata|"
        .. "raggiunto)",
    },
    too_many_recipients = {
      "troppi destinatari", "(numero|limite) * destinatari * (superato|raggiunto|superata)",
      "superato * (numero|limite) * destinatari",
    },
    message_too_big = {
      "(messaggio|allegato|email) * troppo (grande|grosso|lungo)",
      "(messaggio|allegato|email) * (superato|supera) * (dimensione|dimensioni|limite)",
      "(dimensione|dimensioni) * (messaggio|allegato|email) * (superato|supera|eccessiva|eccessive)",
      "(superato|supera) * (dimensione|dimensioni|limite) * (massima|massime|consentito|dimensione|"
        .. "dimensioni)",
      "dimensione massima * (superato|superata)", "messaggio * dimensioni eccessive",
    },
    system_full = {
      "spazio * (disco|sistema|server) * (insufficiente|piena)",
      "(memoria|risorse|spazio) * (insufficiente|insufficienti)",
      "(disco|server|sistema) * (piena|senza spazio)",
    },
    system_error = {
      "errore (interno|locale|server|sistema|tecnico)", "errore * (elaborazione|configurazione|database)",
      "(problema|problemi) (tecnico|tecnici)",
    },
    unavailable = {
      "(servizio|server|sistema|casella) * non * disponibile",
      "(servizio|server) * (sovraccarico|manutenzione|occupato|fuori servizio)",
      "(servizio|server|casella) temporaneamente non disponibile", "in manutenzione",
      "casella * temporaneamente non disponibile",
    },
    protocol_error = {
      "comando * (sconosciuto|non riconosciuto|non valido|non implementato|non supportato)",
      "errore * sintassi * (comando|parametri|argomenti)",
      "sequenza * comandi * (errata|non valida|non corretta)",
    },
    auto_reply = {
      "(risponderemo|rispondero|risponderemmo|ricontatteremo|contatteremo) * (possibile|presto|"
        .. "breve|rientro)",
      "(abbiamo ricevuto|ricevuto correttamente) * (messaggio|email|richiesta|mail)",
      "(risposta|messaggio) automatica", "messaggio automatico", "fuori (ufficio|sede)", "fuori dallufficio",
      "(sono|saro) * (ferie|assente|vacanza|fuori)",
      "(assente|assenza|ferie) * (fino|ufficio|rientro|rientrero)",
      "conferma * ricezione",
    },
    feedback = {
      "(segnalazione|reclamo) * (abuso|spam)", "(segnalato|contrassegnato) come spam dal destinatario",
    },
  },

  weak = {
    auto_reply = {
      "grazie * (contattato|contattarci|messaggio|email|mail)",
    },
    expired = {
      "(ritentera|riprovera|riprovera) * (ore|giorni)",
      "(consegna|recapito|messaggio|invio) * (ritardata|ritardato|rimandata|in ritardo)",
      "non ancora * (consegnato|recapitato)", "(continuera|continueremo) a (tentare|provare)",
    },
    user_unknown = { "non * trovato * in", "non esiste" },
    recipient_refused = {
      "non * autorizzazione * inviare * destinatario", "non * consentito * inviare * destinatario",
    },
    policy = { "(messaggio|email|posta) * (rifiutato|bloccato)", "non consentito" },
    message_too_big = { "troppo grande" },
    system_error = { "errore temporaneo", "(problema|problemi) (temporaneo|temporanei)" },
    ip_blocked = { "lista nera" },
    unavailable = { "non disponibile" },
  },

  yes = {
    user_unknown = {
      "550 5.1.1 <x@example.com>: utente sconosciuto", "550 L'utente non esiste", "550 Casella inesistente",
      "550 5.1.1 Destinatario non valido",
      "Impossibile trovare l'indirizzo di posta elettronica immesso. Controllare l'indirizzo del "
        .. "destinatario.",
      "Il messaggio non è stato recapitato a x@example.com perché l'indirizzo non è stato trovato o non "
        .. "può ricevere email.",
      "L'account di posta elettronica non esiste nell'organizzazione a cui è stato inviato il messaggio.",
    },
    bad_address = { "501 Sintassi dell'indirizzo errata" },
    mailbox_disabled = {
      "550 5.2.1 Account disabilitato", "550 casella sospesa", "554 Casella non più attiva",
    },
    mailbox_full = {
      "La cassetta postale del destinatario è piena e non può accettare messaggi al momento.",
      "452 4.2.2 Casella piena", "552 Casella di posta piena", "552 5.2.2 Quota superata",
      "La Posta in arrivo del destinatario è piena",
    },
    recipient_moved = { "551 Il nuovo indirizzo email è y@example.net" },
    recipient_refused = {
      "Impossibile recapitare il messaggio perché il recapito a questo indirizzo è limitato.",
      "550 Solo gli iscritti possono inviare alla lista",
    },
    domain_unknown = { "550 Dominio inesistente", "perché il dominio example.com non è stato trovato" },
    domain_refuses_mail = { "556 Questo dominio non accetta posta" },
    dns_failure = { "451 Errore DNS temporaneo" },
    routing_error = { "Nessuna route trovata per il dominio" },
    mail_loop = { "554 Troppi hop: ciclo di posta" },
    connection_failed = {
      "Connessione rifiutata da mx.example.com", "Impossibile connettersi al server",
      "Il server non risponde",
      "Il server del destinatario non ha accettato le nostre richieste di connessione.",
    },
    tls_failed = { "530 Crittografia TLS richiesta" },
    expired = { "Il messaggio è scaduto nella coda" },
    auth_failed = { "550 5.7.1 Controllo SPF fallito" },
    rdns_failed = { "550 Reverse DNS mancante per 192.0.2.1" },
    login_required = { "530 Autenticazione richiesta", "535 Password errata" },
    relay_denied = { "550 5.7.1 Relay non consentito" },
    sender_rejected = { "550 Mittente rifiutato", "553 Indirizzo del mittente non valido" },
    ip_blocked = {
      "554 Il tuo IP 192.0.2.1 è bloccato", "550 Il server si trova in una lista nera",
      "554 cattiva reputazione dell'IP",
    },
    domain_blocked = { "550 Il dominio è in blacklist" },
    spam = {
      "550 Messaggio considerato come spam", "554 Rifiutato dal filtro antispam", "550 Posta indesiderata",
    },
    virus = { "554 Virus rilevato", "550 il messaggio contiene un virus" },
    content_rejected = { "552 Allegato non consentito" },
    rfc_violation = { "550 Intestazione mancante", "550 Messaggio non conforme alla RFC" },
    policy = { "550 5.7.1 Accesso negato", "550 Violazione della policy" },
    greylisted = { "450 Lista grigia, riprovare più tardi" },
    rate_limited = { "421 Troppe connessioni", "450 Superato il limite di invio orario" },
    too_many_recipients = { "452 Troppi destinatari" },
    message_too_big = {
      "552 Il messaggio è troppo grande", "552 La dimensione del messaggio supera il limite",
    },
    system_full = { "452 Spazio su disco insufficiente" },
    system_error = { "451 Errore interno del server" },
    unavailable = { "421 Servizio temporaneamente non disponibile" },
    protocol_error = { "500 Comando sconosciuto", "501 Errore di sintassi nei parametri" },
    auto_reply = { "Risposta automatica: sono in ferie", "Sarò fuori ufficio fino al 20 agosto" },
    feedback = { "Segnalazione di abuso: spam" },
  },

  source = { "Exchange and Gmail delivery reports in Italian", "Libero, Aruba, Tiscali replies" },
}
