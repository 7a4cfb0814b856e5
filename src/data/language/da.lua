-- Danish (and, where it is the same, Norwegian). See doc/data.md.
return {
  language = "Danish",
  noise = "et er din dit dine og af på som har blev blevet denne dette disse det i til",

  families = {
    "bruger brugeren bruker brukeren",
    "modtager modtageren modtagerens modtagere mottakeren mottaker mottakerens mottakere",
    "postkasse postkassen postkasser postboks postboksen indbakke indbakken innboksen innboks",
    "meddelelse meddelelsen besked beskeden meldingen melding mailen",
    "afsender afsenderen afsenderadressen avsenderen avsender",
    "domænet domenet",
    "ukendt ukendte ukjent",
    "fundet finde funnet finne",
    "overskredet oversteget overskrevet",
    "afvist afvises afviste avvist nægtet nektet",
    "blokeret blokerede blokkert spærret sperret",
    "deaktiveret deaktivert lukket lukkede nedlagt",
    "ugyldig ugyldigt ugyldige",
    "tilladt tillatt",
    "forbindelse forbindelsen forbindelser tilkobling tilkoblingen",
    "mislykkedes mislyktes fejlede feilet",
    "sortliste sortlistet blacklistet svartelisten svarteliste",
  },

  phrases = {
    user_unknown = {
      "(bruger|modtager|adresse|adressen|konto|postkasse) * ukendt", "ukendt (bruger|modtager|adresse)",
      "(bruger|modtager|adresse|adressen|kontoen|konto|postkasse|mailadressen) * (findes ikke|eksisterer "
        .. "ikke|finnes ikke|eksisterer ikkje)",
      "(bruger|modtager|adresse|adressen|postkasse|mailadressen) * ikke fundet",
      "kunne ikke fundet * (adressen|modtager|bruger)", "(bruger|modtager|adressen) * kunne ikke fundet",
      "(adressen|modtager) ikke fundet", "ugyldig (modtager|adresse|mailadressen)",
    },
    mailbox_disabled = { "(konto|kontoen|postkasse|adressen) * (deaktiveret|blokeret)" },
    mailbox_full = {
      "postkasse * (fuld|fyldt|full)", "modtagerens postkasse * (fuld|fyldt|full)",
      "(kvote|kvoten) * (overskredet|opbrugt)", "(overskredet|overskrider) * (kvote|kvoten)",
      "ikke (mere|nok) plads * postkasse",
    },
    recipient_refused = {
      "levering denne adresse begrænset", "modtager * afvist * (meddelelse|afsender)",
      "gruppe * findes muligvis ikke", "ikke tilladelse til at (sende|skrive|poste)",
    },
    domain_unknown = {
      "(domænet|domæne) * (findes ikke|ukendt|ikke fundet|eksisterer ikke|finnes ikke)",
      "ukendt (domænet|vært)",
    },
    connection_failed = {
      "forbindelse * (afvist|afbrudt|mislykkedes)", "(kunne ikke|kan ikke) (oprette forbindelse|forbinde)",
      "(serveren|server) * svarer ikke",
    },
    expired = { "(levering|leveringen) * (opgivet|afbrudt)", "meddelelse * udløbet" },
    relay_denied = { "(relaying|relay|videresendelse) * (afvist|ikke tilladt)" },
    login_required = {
      "(godkendelse|autentificering|login) * (påkrævet|krævet|mislykkedes|kræves)",
      "(forkert|ugyldig) adgangskode",
    },
    sender_rejected = { "afsender * (afvist|ukendt|ugyldig|blokeret|findes ikke)" },
    ip_blocked = {
      "ip * (blokeret|sortliste|afvist)", "(ip adresse|server|serveren) * (blokeret|sortliste)",
      "dårligt omdømme",
    },
    spam = {
      "(klassificeret|markeret|betragtes|identificeret|vurderet|markert) * som (spam|uønsket|søppelpost)",
      "afvist * (spam|spamfilter|spamfilteret)", "(uønsket|uønskede) (mail|post|meddelelse)",
      "meddelelse * spam",
    },
    virus = { "indeholder * virus", "inneholder * virus", "virus (fundet|opdaget)" },
    content_rejected = {
      "(vedhæftet fil|vedhæftning|filtype|filtypen|vedlegg) * (ikke tilladt|blokeret|afvist)",
    },
    policy = { "adgang (afvist|nægtet)" },
    greylisted = { "(greylisting|grålistet|grålisting) * (prøv|igen|senere)" },
    rate_limited = { "for mange (forbindelse|meddelelse|mails|fejl|forsøg|tilkoblinger)" },
    too_many_recipients = { "for mange modtager" },
    message_too_big = {
      "(meddelelse|filen) * for (stor|stort)",
      "meddelelse * (overskredet|overskrider) * (størrelse|størrelsen|grænse)",
      "(maksimal|maksimale|maksimum) * (størrelse|størrelsen) * overskredet",
      "(overskredet|overskrider) * (maksimale|tilladt) * størrelse",
    },
    system_full = { "(utilstrækkelig|ikke nok|utilstrekkelig) * (diskplads|hukommelse|diskplass)" },
    system_error = { "(intern|lokal) (fejl|serverfejl|feil)", "intern fejl * serveren" },
    unavailable = {
      "(tjenesten|serveren) * (ikke tilgængelig|utilgængelig|utilgjengelig|overbelastet)",
      "midlertidigt utilgængelig",
    },
    auto_reply = {
      "(automatisk|autosvar) (svar|fravær|ferie)", "(fraværsmeddelelse|feriebesked) (fra|mail)",
      "ikke (kontoret|kontor)", "jeg * (ferie|fraværende|barsel)",
      "(ferie|fraværende) * (tilbage|igen|indtil)",
      "ute av kontoret", "ude af kontoret", "(svarer|vender tilbage) * (når|tilbage)",
    },
  },

  weak = {
    user_unknown = { "findes ikke", "ikke fundet" },
    policy = { "meddelelse * (afvist|blokeret)" },
  },

  yes = {
    user_unknown = {
      "550 5.1.1 <x@example.com> ukendt bruger", "550 Modtageren findes ikke", "Adressen blev ikke fundet",
      "550 Brukeren finnes ikke",
    },
    mailbox_disabled = { "550 Kontoen er lukket" },
    mailbox_full = {
      "552 Modtagerens postkasse er fuld", "552 Kvoten er overskredet", "Modtagerens indbakke er fuld",
    },
    recipient_refused = {
      "Levering til denne adresse er begrænset.",
      "Gruppen (x) findes ikke, eller du har ikke tilladelse til at skrive til den.",
    },
    domain_unknown = { "550 Domænet findes ikke" },
    connection_failed = { "Forbindelsen blev afvist", "Serveren svarer ikke" },
    expired = { "Leveringen er opgivet" },
    relay_denied = { "550 Relaying er ikke tilladt" },
    login_required = { "530 Godkendelse påkrævet" },
    sender_rejected = { "550 Afsenderen er afvist" },
    ip_blocked = { "554 Din IP-adresse er blokeret", "554 IP 192.0.2.1 er sortlistet" },
    spam = { "550 Meddelelsen er klassificeret som spam" },
    virus = { "554 Meddelelsen indeholder virus" },
    content_rejected = { "552 Filtypen er ikke tilladt" },
    policy = { "550 Adgang nægtet" },
    greylisted = { "450 Greylisting, prøv igen senere" },
    rate_limited = { "421 For mange forbindelser" },
    too_many_recipients = { "452 For mange modtagere" },
    message_too_big = { "552 Meddelelsen er for stor" },
    system_full = { "452 Ikke nok diskplads" },
    system_error = { "451 Intern fejl" },
    unavailable = { "421 Tjenesten er ikke tilgængelig" },
    auto_reply = { "Automatisk svar: jeg er på ferie" },
  },

  source = { "Exchange and Gmail delivery reports in Danish and Norwegian", "TDC replies" },
}
