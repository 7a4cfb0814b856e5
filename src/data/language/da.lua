-- Danish (and, where it is the same, Norwegian). See doc/data.md.
return {
  language = "Danish",
  noise = "et er din dit dine og af på som har blev blevet denne dette disse det i til",

  families = {
    "bruger brugeren bruker brukeren",
    "modtager modtageren modtagerens modtagere mottakeren mottaker mottakerens mottakere",
    "postkasse postkassen postkasser postboks postboksen indbakke indbakken innboksen innboks",
    "meddelelse meddelelsen besked beskeden meldingen melding mailen",
    "afsender afsenderens avsenderens afsenderen afsenderadressen avsenderen avsender",
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
    "bilag vedhæftede vedhæftet vedlagte vedlegget",
    "utløpt udløbet udløbne",
    "inficeret infisert smittet",
    "forbudt forbudte ulovlig",
    "ukrypteret ukrypterede ukryptert ukrypterte",
  },

  phrases = {
    user_unknown = {
      "(bruger|modtager|adresse|adressen|konto|postkasse) * ukendt", "ukendt (bruger|modtager|adresse)",
      "(bruger|modtager|adresse|adressen|kontoen|konto|postkasse|mailadressen) * (findes ikke|eksisterer "
        .. "ikke|finnes ikke|eksisterer ikkje)",
      "(bruger|modtager|adresse|adressen|postkasse|mailadressen) * ikke fundet",
      "kunne ikke fundet * (adressen|modtager|bruger)", "(bruger|modtager|adressen) * kunne ikke fundet",
      "(adressen|modtager) ikke fundet", "ugyldig (modtager|adresse|mailadressen)",
      "ingen (slik|sådan|sådanne) (bruger|modtager|adresse|postkasse|konto)",
      "(bruger|modtager|adresse|adressen|konto|kontoen|postkasse) * (findes ikke|eksisterer ikke|finnes "
        .. "ikke|ikke registreret)",
      "(bruger|modtager|adresse|adressen) * ikke (kendt|kjent|registreret|registrert)",
      "ingen * (bruger|modtager) * navn",
    },
    mailbox_disabled = {
      "(konto|kontoen|postkasse|adressen) * (deaktiveret|blokeret)",
      "(konto|kontoen|postkasse|abonnement) * (utløpt|opsagt|oppsagt|deaktiveret)",
      "ikke (længere|mere) (ansat|i firmaet)", "(fratrådt|stoppet) * (firmaet|stilling|virksomheden)",
    },
    mailbox_full = {
      "postkasse * (fuld|fyldt|full)", "modtagerens postkasse * (fuld|fyldt|full)",
      "(kvote|kvoten) * (overskredet|opbrugt)", "(overskredet|overskrider) * (kvote|kvoten)",
      "ikke (mere|nok) plads * postkasse",
    },
    recipient_refused = {
      "levering denne adresse begrænset", "modtager * afvist * (meddelelse|afsender)",
      "gruppe * findes muligvis ikke", "ikke tilladelse til at (sende|skrive|poste)",
      "(kun|bare) * (medlemmer|interne) * (skrive|sende|listen|gruppen|liste)",
      "(ikke|ingen) * (tilladelse|rettigheder|adgang|tillatelse) * (sende|skrive) * (gruppen|listen|gruppe|"
        .. "modtager)",
      "modtager * modtager ikke * (meddelelse|mail|email)", "modtager * blokeret * afsender",
      "levering * (denne|) (adresse|adressen) * (begrænset|begrenset)",
      "(internt|intern) (brug|bruk)", "ikke medlem * (liste|listen|gruppe|gruppen)",
      "ikke (tilladelse|lov) * sende * (modtager|gruppe|liste)", "blokeret af modtager",
    },
    domain_unknown = {
      "(domænet|domæne) * (findes ikke|ukendt|ikke fundet|eksisterer ikke|finnes ikke)",
      "ukendt (domænet|vært)",
    },
    connection_failed = {
      "forbindelse * (afvist|afbrudt|mislykkedes)", "(kunne ikke|kan ikke) (oprette forbindelse|forbinde)",
      "(serveren|server) * svarer ikke",
      "(intet|ingen|ikke) (svar|respons) * (serveren|server)", "(forbindelse|dataoverførsel) * (afbrudt|brudt)",
    },
    expired = {
      "(levering|leveringen) * (opgivet|afbrudt)", "meddelelse * udløbet",
      "(ikke|ikkje) * (leveres|leveret|levert) * (dage|timer|dager)", "for lang tid * (kø|køen)",
      "(holdt op|sluttet|stoppet) * (prøve|forsøge)", "opgivet at levere",
    },
    relay_denied = {
      "(relaying|relay|videresendelse) * (afvist|ikke tilladt)",
      "relayer ikke",
    },
    login_required = {
      "(godkendelse|autentificering|login) * (påkrævet|krævet|mislykkedes|kræves)",
      "(forkert|ugyldig) adgangskode",
      "(forkert|ugyldig|ugyldigt) (brugernavn|adgangskode|kodeord|password)",
    },
    sender_rejected = {
      "afsender * (afvist|ukendt|ugyldig|blokeret|findes ikke)",
      "afsender * (domæne|domænet) * (findes ikke|ukendt|finnes ikke|eksisterer ikke)",
      "(domæne|domænet) * afsender * (findes ikke|ukendt|finnes ikke|eksisterer ikke)",
      "(ukendt|ugyldig) afsender", "afsender * (stemmer ikke|passer ikke)",
    },
    ip_blocked = {
      "ip * (blokeret|sortliste|afvist)", "(ip adresse|server|serveren) * (blokeret|sortliste)",
      "dårligt omdømme",
      "for (meget|mye) spam * (netværk|nettverk|server|ip)", "for meget spam fra dit netværk",
    },
    spam = {
      "(klassificeret|markeret|betragtes|identificeret|vurderet|markert) * som (spam|uønsket|søppelpost)",
      "afvist * (spam|spamfilter|spamfilteret)", "(uønsket|uønskede) (mail|post|meddelelse)",
      "meddelelse * spam",
    },
    virus = {
      "indeholder * virus", "inneholder * virus", "virus (fundet|opdaget)",
      "inficeret (vedhæftning|bilag|fil|mail)",
    },
    content_rejected = {
      "(vedhæftet fil|vedhæftning|filtype|filtypen|vedlegg) * (ikke tilladt|blokeret|afvist)",
      "(bilag|fil|filtypen) * (ikke tilladt|blokeret|afvist)",
      "forbudt (filtype|vedhæftning|fil|indhold)",
    },
    policy = {
      "adgang (afvist|nægtet)",
      "afvist * (policy|politik|sikkerhedspolitik|sikkerhetspolicy|sikkerhedshensyn|administratoren|regler)",
      "(beskeden|meddelelsen) * blokeret * (besked|meddelelse) * blokeret",
    },
    greylisted = {
      "(greylisting|grålistet|grålisting) * (prøv|igen|senere)",
      "midlertidigt (afvist|avvist) * (prøv|igen|minutter)",
      "midlertidig (afvist|avvist) * (prøv|igen|minutter)",
      "første (kontakt|gang|forsøg) * (prøv|minutter|igen)",
    },
    rate_limited = {
      "for mange (forbindelse|meddelelse|mails|fejl|forsøg|tilkoblinger)",
      "(sender) * for (hurtigt|raskt|mange)",
    },
    too_many_recipients = {
      "for mange modtager",
      "(højst|maks|maksimalt|max) * modtager",
    },
    message_too_big = {
      "(meddelelse|filen) * for (stor|stort)",
      "meddelelse * (overskredet|overskrider) * (størrelse|størrelsen|grænse)",
      "(maksimal|maksimale|maksimum) * (størrelse|størrelsen) * overskredet",
      "(overskredet|overskrider) * (maksimale|tilladt) * størrelse",
      "(større end|større enn) * (størrelsesgrænsen|størrelsesgrensen|grænsen|grensen|tilladte|tillatte|maksimale)", "(størrelsesgrænsen|størrelsesgrensen) * overskredet", "overskrider størrelsesgrænsen",
      "(vedhæftningen|vedlegget|bilag) * for (stor|stort)",
      "(overskrider|overskredet) * (meddelelsesstørrelse|størrelse|størrelsen)",
      "(overskrider|overskredet) * (meddelelsesstørrelse|tilladte|maksimalt)",
    },
    system_full = { "(utilstrækkelig|ikke nok|utilstrekkelig) * (diskplads|hukommelse|diskplass)" },
    system_error = {
      "(intern|lokal) (fejl|serverfejl|feil)", "intern fejl * serveren",
      "(teknisk|tekniske) (fejl|feil|problemer|problem)",
    },
    unavailable = {
      "(tjenesten|serveren) * (ikke tilgængelig|utilgængelig|utilgjengelig|overbelastet)",
      "midlertidigt utilgængelig",
      "under (vedligeholdelse|vedlikehold)",
    },
    auto_reply = {
      "(automatisk|autosvar) (svar|fravær|ferie)", "(fraværsmeddelelse|feriebesked) (fra|mail)",
      "ikke (kontoret|kontor)", "jeg * (ferie|fraværende|barsel)",
      "(ferie|fraværende) * (tilbage|igen|indtil)",
      "ute av kontoret", "ude af kontoret", "(svarer|vender tilbage) * (når|tilbage)",
      "(kontor|kontoret) * lukket", "(tak|takk) for * (mail|besked|email|meddelelse) * (svarer|tilbage|vender)",
    },
    recipient_moved = {
      "(ny|nye|skiftet|ændret|byttet) (adresse|mailadresse|email adresse|emailadresse|email)",
    },
    domain_blocked = {
      "(domæne|domænet) * (sortliste|blokeret)",
    },
    domain_refuses_mail = {
      "(domæne|domænet) * (modtager|tager|mottar|tar) ikke * (mail|email|meddelelse|post)",
    },
    tls_failed = {
      "(starttls|tls|kryptering) * (kræves|påkrævet|påkrevd|krævet)", "kræves (starttls|tls|kryptering)",
      "ukrypteret * (forbindelse|mail|mails) * (afvist|ikke|accepteres)",
      "(skal|må) * (krypteret|kryptert|krypteres)", "sendes krypteret",
    },
    protocol_error = {
      "(ukendt|ugyldig) kommando",
    },
    bad_address = {
      "(ugyldig|forkert) * (adresseformat|adressesyntaks|format)",
    },
    dns_failure = {
      "dns (serveren|server) * svarer ikke",
    },
  },

  weak = {
    user_unknown = { "findes ikke", "ikke fundet" },
    policy = { "meddelelse * (afvist|blokeret)" },
    sender_rejected = {
      "afsender",
    },
    connection_failed = {
      "forbindelse",
    },
    login_required = {
      "(adgangskode|passord)",
    },
    content_rejected = {
      "(vedhæftning|filtype|bilag)",
    },
    auto_reply = {
      "ferie",
    },
    unknown = {
      "meddelelse kunne ikke leveres", "kunne ikke leveres", "meddelelse ikke leveret",
    },
  },

  yes = {
    user_unknown = {
      "550 5.1.1 <x@example.com> ukendt bruger", "550 Modtageren findes ikke", "Adressen blev ikke fundet",
      "550 Brukeren finnes ikke",
      "550 Ingen sådan bruger",
      "550 Modtageren er ikke kendt",
    },
    mailbox_disabled = {
      "550 Kontoen er lukket",
      "550 Kontoen er opsagt",
      "Medarbejderen er ikke længere ansat hos os", "Hun er fratrådt sin stilling",
    },
    mailbox_full = {
      "552 Modtagerens postkasse er fuld", "552 Kvoten er overskredet", "Modtagerens indbakke er fuld",
    },
    recipient_refused = {
      "Levering til denne adresse er begrænset.",
      "Gruppen (x) findes ikke, eller du har ikke tilladelse til at skrive til den.",
      "550 Kun interne kan skrive til gruppen", "550 Modtageren har blokeret afsenderen",
      "Levering til adressen er begrenset.",
      "550 Kun til intern brug", "550 Du er ikke medlem af gruppen",
    },
    domain_unknown = { "550 Domænet findes ikke" },
    connection_failed = {
      "Forbindelsen blev afvist", "Serveren svarer ikke",
      "Intet svar fra server",
    },
    expired = {
      "Leveringen er opgivet",
      "Mailen er ikke leveret efter 3 dage",
      "Serveren er holdt op med at forsøge.", "Serveren har sluttet å prøve.",
    },
    relay_denied = {
      "550 Relaying er ikke tilladt",
      "550 Vi relayer ikke",
    },
    login_required = {
      "530 Godkendelse påkrævet",
      "535 Forkert adgangskode", "Ugyldigt kodeord, prøv igen",
    },
    sender_rejected = {
      "550 Afsenderen er afvist",
      "550 Afsenderens domæne eksisterer ikke",
      "550 Ukendt afsender",
    },
    ip_blocked = {
      "554 Din IP-adresse er blokeret", "554 IP 192.0.2.1 er sortlistet",
      "554 For meget spam fra din server",
    },
    spam = { "550 Meddelelsen er klassificeret som spam" },
    virus = {
      "554 Meddelelsen indeholder virus",
      "550 Inficeret fil",
    },
    content_rejected = {
      "552 Filtypen er ikke tilladt",
      "552 Vedhæftede fil er blokeret",
      "550 Forbudt filtype",
    },
    policy = {
      "550 Adgang nægtet",
      "550 Afvist af sikkerhedshensyn",
      "Beskeden blev blokeret Din besked til info@example.com er blevet blokeret. Få flere oplysninger i de tekniske detaljer nedenfor.",
    },
    greylisted = {
      "450 Greylisting, prøv igen senere",
      "450 Midlertidigt afvist, prøv igen",
      "451 Første forsøg, prøv senere",
    },
    rate_limited = {
      "421 For mange forbindelser",
      "421 Du sender for hurtigt",
    },
    too_many_recipients = {
      "452 For mange modtagere",
      "452 Højst 50 modtagere",
    },
    message_too_big = {
      "552 Meddelelsen er for stor",
      "Beskeden er større end den tilladte størrelse.", "Meldingen er større enn størrelsesgrensen.",
      "552 Bilaget er for stort: bilag for stort",
      "Beskeden overskrider den tilladte meddelelsesstørrelse",
    },
    system_full = { "452 Ikke nok diskplads" },
    system_error = {
      "451 Intern fejl",
      "451 Teknisk fejl",
    },
    unavailable = {
      "421 Tjenesten er ikke tilgængelig",
      "421 Serveren er under vedligeholdelse",
    },
    auto_reply = {
      "Automatisk svar: jeg er på ferie",
      "Kontoret er lukket fredag",
    },
    recipient_moved = {
      "Min nye adresse er y@example.net",
    },
    domain_blocked = {
      "550 Domænet er blokeret",
    },
    domain_refuses_mail = {
      "550 Domænet modtager ikke e-mail",
    },
    tls_failed = {
      "530 Der kræves TLS",
      "550 Mails skal sendes krypteret",
    },
    protocol_error = {
      "500 Ugyldig kommando",
    },
    bad_address = {
      "501 Ugyldigt adresseformat",
    },
    dns_failure = {
      "451 DNS-serveren svarer ikke",
    },
  },

  source = { "Exchange and Gmail delivery reports in Danish and Norwegian", "TDC replies" },
}
