-- Czech. See doc/data.md.
return {
  language = "Czech",
  noise = "je jsou byl byla bylo byly vaše váš vaši tento tato toto této pro ze při se si který která",

  families = {
    "uživatel uživatele uživateli uživatelé používateľ používateľa používatelia",
    "příjemce příjemci příjemců příjemcům príjemca príjemcovi príjemcovia príjemcov",
    "schránka schránky schránce schránku",
    "zpráva zprávy zprávu zpráv správa správy správu správ",
    "neznámý neznámá neznámé neznámého neznámy",
    "plná plný přeplněna přeplněná zaplněna",
    "překročen překročena překročeno překročil překračuje překročila",
    "odmítnut odmítnuta odmítnuto odmítl odmítá zamítnut zamítnuta zamítnuto",
    "zablokován zablokována blokována blokován zablokováno zablokovaná",
    "nalezen nalezena nalezeno nalézt najít",
    "příliš moc", "email emaily emailu emailem",
    "účet účtu účty",
    "doména doméně doménu",
    "odesílatel odesílatele odesílateli odosielateľ odosielateľa",
    "neexistuje neexistují",
    "neaktivní nečinný neaktívny neaktívna",
    "nepřijímá neprijíma",
    "povolen povoleno povolena povolený dovoleno dovolen",
    "dočasně dočasná dočasný momentálně momentálne dočasne",
    "minut minuty minutách",
    "chybí chýba",
    "vypršel vypršela vypršelo",
    "vyčerpán vyčerpána vyčerpáno vyčerpaný vyčerpal",
    "nešifrovaná nešifrované nešifrovaný nezabezpečené",
    "zavirovaná zavirovaný infikovaná infikovaný infikována",
    "zakázaná zakázaný zakázané zakázána nepovolená nepovolený",
    "registrována registrovaná registrován",
    "nedoručena nedoručeno nedoručená",
  },

  phrases = {
    user_unknown = {
      "(uživatel|příjemce|schránka|adresa|adresu|účet) * neexistuje", "neexistuje * (uživatel|příjemce|schránka)",
      "(uživatel|příjemce|adresa|adresu|adrese|adresy) * neznámý", "neznámý (uživatel|příjemce|adresa)",
      "(uživatel|příjemce|schránka|adresa|adresu|adrese|adresy) * nebyl nalezen",
      "(uživatel|příjemce|schránka|adresa|adresu|adrese|adresy) * nebyla nalezena", "(adresa|uživatel|příjemce) nenalezena",
      "adresu nelze nalezen", "(neplatný|neplatná) (příjemce|adresa příjemce)",
      "(uživatel|příjemce|schránka|adresa|adresu|účet) * (neexistuje|neznámy|neznáma)",
      "(neznámy|neznáma|neplatný) (uživatel|příjemce|adresa|adresu|adrese|adresy)",
      "(uživatel|příjemce|schránka|adresa|adresu|účet) * (nenalezen|nenalezena|nenalezeno)",
      "(taková|takový|takéto|taký) * (schránka|uživatel|adresa|účet|uživatel) * (není|neexistuje|nie je)",
      "(uživatel|příjemce|adresa|adresu|adrese|adresy) * (nenájdený|nenájdená|nebol nájdený|nebola nájdená)",
      "nikdo (takový|tohoto) * (není|jména)",
    },
    mailbox_disabled = {
      "(schránka|účet) * (zablokován|zrušen|zrušena|deaktivován|deaktivována|zakázán)",
      "(schránka|účet|adresa) * (neaktivní|zrušen|zrušena|zrušená|uzavřen|uzavřena|zablokovaný|zablokovaná|"
        .. "deaktivovaný)",
      "(schránka|účet|adresa|adresu|adrese|adresy) * (se již nepoužívá|již nepoužívá|nepoužívá)",
      "(účet|schránka) * vypršel", "platnost (účtu|účet|schránky) * vypršel",
    },
    mailbox_full = {
      "schránka * plná", "schránka příjemce * plná", "(kvóta|kvótu|limit) * (schránka|uživatel) * překročen",
      "překročen * (kvóta|kvótu|kvóty)", "(kvóta|kvótu|kvóty) * překročen",
      "(nedostatek|není) místa * (schránka|schránce)",
      "(schránka|účet|příjemce) * (zaplněna|plná|nedostatek místa)",
      "(příjemce|uživatel|schránka) * překročen * (kvóta|kvótu|kvóty|limit)",
      "(kvóta|kvótu|kvóty|místo) * vyčerpán",
    },
    recipient_refused = {
      "doručování na tuto adresu * omezeno", "příjemce odmítnut * (zprávy|email|odesílatele)",
      "(příjemce|skupina|seznam) * nepřijímá * (zpráva|email|mail|odesílatel)",
      "(nemáte|nemá|bez) * (oprávnění|oprávnenie|právo) * (skupiny|skupinu|seznam|seznamu|příjemce|odesílat)",
      "(příjemce|uživatel) * (zablokován|odmítnut) * odesílatel",
      "(pouze|jen) * (členové|interní|členovia) * (mohou|skupiny|psát)",
      "interní (použití|potřebu)", "(nejste|není) * (členem|člen) * (seznamu|skupiny)",
    },
    domain_unknown = {
      "(doména|domény|host|server) * neexistuje", "(doména|host) * (nenalezena|nebyla nalezena)",
      "(neznámý|neplatná) (doména|host)",
      "doména příjemce * (nenalezen|nebyla nalezena|neexistuje)",
      "doména * (nebyla nalezena|nelze nalézt|nenalezena)",
      "doména * není registrována",
    },
    connection_failed = {
      "spojení * (odmítnut|přerušeno|selhalo|ukončeno)", "(nelze|nepodařilo) * (připojit|navázat spojení)",
      "server * neodpovídá", "vypršel * čas * (spojení|připojení)",
      "(žádná|bez) (odpověď|odpovědi) * (serveru|server)",
    },
    expired = {
      "(doručování|doručení) * (ukončeno|vzdáno)", "platnost zprávy vypršela",
      "(příliš|moc) dlouho * (frontě|fronte)", "(nepodařilo|nelze) * doručit * (dnů|dní|hodin)",
      "nepodařilo doručit * během",
      "(další|) pokusy * (ukončil|ukončeny|vzdal)", "pokusy o doručení * (ukončeny|vyčerpány)",
      "zpráva nedoručena * (dnech|dní|hodin|hodinách)",
    },
    relay_denied = { "(relay|relaying|předávání) * (zakázáno|odmítnut|není povoleno)" },
    login_required = {
      "(vyžadováno|vyžaduje|nutné) * (ověření|přihlášení|autentizace)", "(ověření|přihlášení) selhalo",
      "(nesprávné|chybné|neplatné) heslo",
    },
    sender_rejected = {
      "odesílatel * (odmítnut|neznámý|neexistuje|neplatný|zablokován)",
      "adresa odesílatele * (odmítnut|neexistuje|neplatná)",
      "doména odesílatel * (neexistuje|nenalezena|neplatná|neznámý)", "(neznámý|neplatný) odesílatel",
      "odesílatel * (neodpovídá|nesouhlasí)",
    },
    ip_blocked = {
      "ip * (zablokován|černé listině|blacklistu|odmítnut)",
      "ip adresa * (zablokován|černé listině|blacklistu|odmítnut)",
      "server * (černé listině|blacklistu|zablokován)", "(špatná|nízká) reputace",
      "(server|ip) * zablokován * (spam|spamu)",
      "(server|ip) * (blacklistu|blacklist|černé listině|čiernej listine)",
      "(příliš|mnoho) * spamu * (sítě|serveru|ip)",
    },
    spam = {
      "(označena|vyhodnocena|považována|klasifikována|označen) * (jako|za) spam",
      "(nevyžádaná|nevyžádané) (pošta|zpráva|sdělení)", "zpráva * spam", "podezření * spam",
      "odmítnut * (spam|antispam)",
    },
    virus = {
      "(obsahuje|nalezen) * (virus|vir)", "zpráva * (infikována|zavirovaná)",
      "zavirovaná (příloha|zpráva|soubor)",
    },
    content_rejected = {
      "(příloha|přílohy|typ přílohy|soubor) * (zakázána|zakázané|není povolena|nepovolená|zablokován)",
      "(příloha|přílohy|typ přílohy|soubor) * (není|nie je) povolen",
      "zakázaná (přípona|příloha|koncovka) * (souboru|soubor)", "zakázaná příloha",
    },
    policy = {
      "přístup (odepřen|odmítnut|zakázán)",
      "(bezpečnostní|bezpečnostná) (politika|politiky|pravidla)",
      "odmítnut * (politiky|pravidla|pravidel|důvodů|správcem|administrátorem)",
      "zpráva zablokována zpráva * zablokována",
    },
    greylisted = {
      "(greylisting|šedá listina) * (zkuste|později)",
      "dočasně odmítnut * (zkuste|minut|později)",
      "(první|prvý) (kontakt|pokus) * (zkuste|minut)",
    },
    rate_limited = {
      "příliš mnoho (spojení|připojení|zpráv|chyb|pokusů)", "překročen * limit * (zpráv|spojení|odeslaných)",
      "(odesíláte|posíláte) * (příliš|moc) rychle", "(denní|hodinový) limit",
    },
    too_many_recipients = {
      "příliš mnoho příjemců", "překročen * počet příjemců",
      "(maximálně|nejvýše|max) * příjemce",
    },
    message_too_big = {
      "(zpráva|příloha|email) * příliš (velká|velký)", "(velikost|velikosti) zprávy * překročen",
      "překročen * (velikost|velikosti)", "zpráva překročen * velikost",
      "zpráva * větší než * (omezení|limit|povolená|maximální)", "větší než * (omezení|limit|povolená|maximální) velikost",
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
      "(mám|čerpám|mimo|budu) * (dovolenou|dovolené|kancelář)",
      "(jsem|budu) * (dovolené|dovolenke|nepřítomen|nepřítomna|mimo kancelář|kanceláři)",
      "nejsem * (kanceláři|přítomen|přítomna)", "(automatická|automatické) (odpověď|oznámení)", "dovolenou",
      "kancelář * (zavřená|uzavřená|zavřena)", "(odpovím|odpovíme) * návratu",
    },
    bad_address = {
      "(neplatný|nesprávný|chybný) (formát|syntaxe|tvar) (adresa|adresy)",
    },
    recipient_moved = {
      "(nová|novou|nové) adresa", "adresa * (změnila|změněna|zmenila|změnil)",
      "(nepracuji|nepracuje) * (pište|napište|kontaktujte)",
    },
    domain_refuses_mail = {
      "doména * nepřijímá * (pošta|poštu|zpráva|email)",
    },
    dns_failure = {
      "(dočasně|chyba) * chyba dns", "chyba dns", "(chyba|selhání) * (překladu|dns)",
      "dns server * neodpovídá",
    },
    mail_loop = {
      "zacyklila", "(smyčka|zacyklení|zacyklena)", "příliš mnoho (předání|skoků|přeposlání)",
      "zpráva * (smyčce|smyčka)",
    },
    auth_failed = {
      "(spf|dkim|dmarc) * (selhala|selhalo|selhání|neúspěšná|odmítnut)", "(kontrola|ověření) (spf|dkim|dmarc)",
      "odmítnut * (politika|politice|politiky) dmarc", "(politika|politice|politiky) dmarc",
    },
    rdns_failed = {
      "(nemá|chybí|bez|neexistuje) * (reverzní|ptr|reverse|reverzný) (záznam|dns)",
      "(nemá|chybí|bez) * (reverzní|ptr|reverse|reverzný)", "reverzní (záznam|dns)",
    },
    domain_blocked = {
      "doména * (blacklistu|blacklist|černé listině|zablokován)",
    },
    rfc_violation = {
      "chybí * (hlavička|hlavičky|záhlaví)", "(hlavička|hlavičky) * (chybí|neplatná|chybná)",
    },
    tls_failed = {
      "nešifrovaná (spojení|připojení) * (odmítána|odmítnut|není)", "nešifrovaná spojení",
    },
  },

  weak = {
    user_unknown = { "neexistuje" },
    policy = { "zpráva * odmítnut" },
    sender_rejected = {
      "odesílatel",
    },
    connection_failed = {
      "(spojení|připojení)",
    },
    login_required = {
      "(heslo|přihlášení)",
    },
    content_rejected = {
      "(příloha|přílohy|přílohu)",
    },
    tls_failed = {
      "(certifikát|šifrování)",
    },
    unknown = {
      "(zpráva|zprávu) * (nebyla doručena|nelze doručit|se nepodařilo doručit) * (příjemci|příjemcům|adresátovi) $", "nelze doručit $",
    },
  },

  yes = {
    user_unknown = {
      "550 5.1.1 <x@example.com> uživatel neexistuje", "550 Neznámý příjemce", "550 Schránka nebyla nalezena",
      "550 Adresa nenalezena", "550 Príjemca neexistuje",
      "550 Nikdo takový tu není",
    },
    mailbox_disabled = {
      "550 Účet byl zablokován",
      "550 Schránka je zrušena", "550 Účet je neaktivní",
      "550 Platnost účtu vypršela",
    },
    mailbox_full = {
      "552 Schránka příjemce je plná", "452 překročena kvóta",
      "452 Kvóta je vyčerpána",
    },
    recipient_refused = {
      "Doručování na tuto adresu je omezeno",
      "550 Skupina nepřijímá e-maily zvenčí", "Nemáte oprávnění psát do skupiny",
      "550 Pouze pro interní potřebu",
    },
    domain_unknown = {
      "550 Doména neexistuje",
      "550 Doména příjemce neexistuje",
      "550 Doména není registrována",
    },
    connection_failed = {
      "Spojení odmítnuto", "Server neodpovídá",
      "Bez odpovědi od serveru",
    },
    expired = {
      "Doručování zprávy bylo ukončeno",
      "Zpráva čekala příliš dlouho ve frontě",
      "Server další pokusy o doručení ukončil.",
      "Zpráva nedoručena po 48 hodinách",
    },
    relay_denied = { "550 Relaying zakázáno" },
    login_required = { "530 Je vyžadováno ověření" },
    sender_rejected = {
      "550 Odesílatel odmítnut",
      "553 Neznámý odesílatel",
      "550 Odesílatel nesouhlasí s účtem",
    },
    ip_blocked = {
      "554 Vaše IP adresa je na černé listině", "554 IP 192.0.2.1 zablokována",
      "550 Server je zablokován kvůli spamu",
      "554 Mnoho spamu z vašeho serveru",
    },
    spam = { "550 Zpráva byla označena jako spam", "550 Nevyžádaná pošta" },
    virus = {
      "554 Zpráva obsahuje virus",
      "550 Infikovaný soubor",
    },
    content_rejected = {
      "552 Typ přílohy není povolen: příloha zakázána",
      "552 Soubor není povolen",
      "550 Zakázaná příloha",
    },
    policy = {
      "550 Přístup odepřen",
      "550 Odmítnuto kvůli bezpečnostní politice: bezpečnostní pravidla",
      "Zpráva zablokována Vaše zpráva na adresu info@example.com byla zablokována. Další informace naleznete níže v technických podrobnostech.",
    },
    greylisted = {
      "450 Greylisting, zkuste to později",
      "450 Dočasně odmítnuto, zkuste později",
      "451 První pokus, zkuste později",
    },
    rate_limited = {
      "421 Příliš mnoho spojení",
      "421 Posíláte příliš rychle",
    },
    too_many_recipients = {
      "452 Příliš mnoho příjemců",
      "452 Nejvýše 50 příjemců",
    },
    message_too_big = {
      "552 Zpráva je příliš velká", "552 Překročena maximální velikost zprávy",
      "Zpráva je větší než povolená velikost.",
    },
    system_full = { "452 Nedostatek místa na disku" },
    system_error = { "451 Interní chyba" },
    unavailable = { "421 Služba je dočasně nedostupná" },
    auto_reply = {
      "Automatická odpověď: jsem na dovolené",
      "Tento týden čerpám dovolenou", "Nejsem v kanceláři",
      "Kancelář je v pátek zavřená",
    },
    bad_address = {
      "501 Chybný tvar adresy",
    },
    recipient_moved = {
      "Adresa se změnila",
      "Už zde nepracuji, napište na y@example.net",
    },
    domain_refuses_mail = {
      "550 Doména nepřijímá e-maily",
    },
    dns_failure = {
      "451 Chyba DNS",
      "451 DNS server neodpovídá",
    },
    mail_loop = {
      "554 Zpráva se zacyklila",
    },
    auth_failed = {
      "550 Ověření DKIM selhalo",
    },
    rdns_failed = {
      "550 Chybí reverzní záznam",
    },
    domain_blocked = {
      "550 Doména je na černé listině",
    },
    rfc_violation = {
      "550 Chybí hlavička Date",
    },
    tls_failed = {
      "554 Nešifrované spojení odmítnuto",
    },
    unknown = {
      "Zprávu se nepodařilo doručit příjemci.",
    },
  },

  source = { "Seznam.cz, Centrum.cz replies", "Exchange and Gmail delivery reports in Czech" },
}
