-- Czech. See doc/data.md.
return {
  language = "Czech",
  noise = "je jsou byl byla bylo byly vaše váš vaši tento tato toto této pro ze při se si který která",

  families = {
    "uživatel uživatele uživateli uživatelé",
    "příjemce příjemci příjemců",
    "schránka schránky schránce schránku",
    "zpráva zprávy zprávu zpráv",
    "neznámý neznámá neznámé neznámého",
    "plná plný přeplněna přeplněná zaplněna",
    "překročen překročena překročeno překročil překračuje překročila",
    "odmítnut odmítnuta odmítnuto odmítl odmítá zamítnut zamítnuta zamítnuto",
    "zablokován zablokována blokována blokován zablokováno zablokovaná",
    "nalezen nalezena nalezeno nalézt najít",
    "příliš moc",
  },

  phrases = {
    user_unknown = {
      "(uživatel|příjemce|schránka|adresa|účet) * neexistuje", "neexistuje * (uživatel|příjemce|schránka)",
      "(uživatel|příjemce|adresa) * neznámý", "neznámý (uživatel|příjemce|adresa)",
      "(uživatel|příjemce|schránka|adresa) * nebyl nalezen",
      "(uživatel|příjemce|schránka|adresa) * nebyla nalezena", "(adresa|uživatel|příjemce) nenalezena",
      "adresu nelze nalezen", "(neplatný|neplatná) (příjemce|adresa příjemce)",
    },
    mailbox_disabled = { "(schránka|účet) * (zablokován|zrušen|zrušena|deaktivován|deaktivována|zakázán)" },
    mailbox_full = {
      "schránka * plná", "schránka příjemce * plná", "(kvóta|kvótu|limit) * (schránka|uživatel) * překročen",
      "překročen * (kvóta|kvótu|kvóty)", "(kvóta|kvótu|kvóty) * překročen",
      "(nedostatek|není) místa * (schránka|schránce)",
    },
    recipient_refused = {
      "doručování na tuto adresu * omezeno", "příjemce odmítnut * (zprávy|email|odesílatele)",
    },
    domain_unknown = {
      "(doména|domény|host|server) * neexistuje", "(doména|host) * (nenalezena|nebyla nalezena)",
      "(neznámý|neplatná) (doména|host)",
    },
    connection_failed = {
      "spojení * (odmítnut|přerušeno|selhalo|ukončeno)", "(nelze|nepodařilo) * (připojit|navázat spojení)",
      "server * neodpovídá", "vypršel * čas * (spojení|připojení)",
    },
    expired = { "(doručování|doručení) * (ukončeno|vzdáno)", "platnost zprávy vypršela" },
    relay_denied = { "(relay|relaying|předávání) * (zakázáno|odmítnut|není povoleno)" },
    login_required = {
      "(vyžadováno|vyžaduje|nutné) * (ověření|přihlášení|autentizace)", "(ověření|přihlášení) selhalo",
      "(nesprávné|chybné|neplatné) heslo",
    },
    sender_rejected = {
      "odesílatel * (odmítnut|neznámý|neexistuje|neplatný|zablokován)",
      "adresa odesílatele * (odmítnut|neexistuje|neplatná)",
    },
    ip_blocked = {
      "ip * (zablokován|černé listině|blacklistu|odmítnut)",
      "ip adresa * (zablokován|černé listině|blacklistu|odmítnut)",
      "server * (černé listině|blacklistu|zablokován)", "(špatná|nízká) reputace",
    },
    spam = {
      "(označena|vyhodnocena|považována|klasifikována|označen) * (jako|za) spam",
      "(nevyžádaná|nevyžádané) (pošta|zpráva|sdělení)", "zpráva * spam", "podezření * spam",
      "odmítnut * (spam|antispam)",
    },
    virus = { "(obsahuje|nalezen) * (virus|vir)", "zpráva * (infikována|zavirovaná)" },
    content_rejected = {
      "(příloha|přílohy|typ přílohy|soubor) * (zakázána|zakázané|není povolena|nepovolená|zablokován)",
    },
    policy = { "přístup (odepřen|odmítnut|zakázán)" },
    greylisted = { "(greylisting|šedá listina) * (zkuste|později)" },
    rate_limited = {
      "příliš mnoho (spojení|připojení|zpráv|chyb|pokusů)", "překročen * limit * (zpráv|spojení|odeslaných)",
    },
    too_many_recipients = { "příliš mnoho příjemců", "překročen * počet příjemců" },
    message_too_big = {
      "(zpráva|příloha|email) * příliš (velká|velký)", "(velikost|velikosti) zprávy * překročen",
      "překročen * (velikost|velikosti)", "zpráva překročen * velikost",
    },
    system_full = { "nedostatek * (místa na disku|paměti|prostředků)", "plný disk" },
    system_error = { "(interní|vnitřní|lokální) chyba", "chyba (serveru|systému)" },
    unavailable = {
      "(služba|server) * (nedostupná|nedostupný|není dostupná|není k dispozici)",
      "dočasně (nedostupná|nedostupný)",
    },
    auto_reply = {
      "automatická odpověď", "mimo kancelář", "(jsem|budu) * (dovolené|nepřítomen|nepřítomna)",
      "(nejsem|nebudu) * kanceláři", "(odpovím|odepíšu) * (návratu|vrátím)",
    },
  },

  weak = {
    user_unknown = { "neexistuje" },
    policy = { "zpráva * odmítnut" },
  },

  yes = {
    user_unknown = {
      "550 5.1.1 <x@example.com> uživatel neexistuje", "550 Neznámý příjemce", "550 Schránka nebyla nalezena",
    },
    mailbox_disabled = { "550 Účet byl zablokován" },
    mailbox_full = { "552 Schránka příjemce je plná", "452 překročena kvóta" },
    recipient_refused = { "Doručování na tuto adresu je omezeno" },
    domain_unknown = { "550 Doména neexistuje" },
    connection_failed = { "Spojení odmítnuto", "Server neodpovídá" },
    expired = { "Doručování zprávy bylo ukončeno" },
    relay_denied = { "550 Relaying zakázáno" },
    login_required = { "530 Je vyžadováno ověření" },
    sender_rejected = { "550 Odesílatel odmítnut" },
    ip_blocked = { "554 Vaše IP adresa je na černé listině", "554 IP 192.0.2.1 zablokována" },
    spam = { "550 Zpráva byla označena jako spam", "550 Nevyžádaná pošta" },
    virus = { "554 Zpráva obsahuje virus" },
    content_rejected = { "552 Typ přílohy není povolen: příloha zakázána" },
    policy = { "550 Přístup odepřen" },
    greylisted = { "450 Greylisting, zkuste to později" },
    rate_limited = { "421 Příliš mnoho spojení" },
    too_many_recipients = { "452 Příliš mnoho příjemců" },
    message_too_big = { "552 Zpráva je příliš velká", "552 Překročena maximální velikost zprávy" },
    system_full = { "452 Nedostatek místa na disku" },
    system_error = { "451 Interní chyba" },
    unavailable = { "421 Služba je dočasně nedostupná" },
    auto_reply = { "Automatická odpověď: jsem na dovolené" },
  },

  source = { "Seznam.cz, Centrum.cz replies", "Exchange and Gmail delivery reports in Czech" },
}
