-- Hungarian. See doc/data.md.
return {
  language = "Hungarian",
  noise = "az egy és ez ezt ezen ennek volt van hogy kérjük",

  families = {
    "címzett címzettet címzettnek címzettje címzettjei",
    "felhasználó felhasználót felhasználónak",
    "postafiók postafiókja postafiókot postaládája postaláda",
    "üzenet üzenetet üzenetek üzeneteket levél levelet",
    "cím címet címe",
    "feladó feladót feladója",
    "kiszolgáló kiszolgálót szerver",
  },

  phrases = {
    login_required = { "(azonosítás|hitelesítés|bejelentkezés) * (sikertelen|szükséges|hibás)" },
    user_unknown = {
      "(cím|címzett|felhasználó|postafiók) * (nem található|nem létezik|ismeretlen)", "ismeretlen (címzett|felhasználó|cím)", "nincs ilyen (felhasználó|címzett|postafiók)",
    },
    mailbox_full = { "postafiók * (megtelt|tele van|betelt)", "(kvóta|tárhely) * (túllépve|betelt|megtelt)" },
    mailbox_disabled = { "(postafiók|felhasználó) * (letiltva|felfüggesztve|megszűnt)" },
    message_too_big = { "üzenet * (túl nagy|meghaladja)" },
    domain_unknown = { "(tartomány|domain) * (nem található|nem létezik|ismeretlen)" },
    sender_rejected = { "feladó * (elutasítva|letiltva|ismeretlen)" },
    connection_failed = { "kiszolgáló nem válaszol", "kapcsolat * (megszakadt|időtúllépés)" },
    auto_reply = {
      "(automatikus válasz|házon kívül|szabadságon vagyok)",
      "(szabadságon|szabadságomat|házon kívül|irodán kívül) * (vagyok|leszek|töltöm)", "nem vagyok * (irodában|irodámban|elérhető)",
    },
    spam = {
      "(üzenetet|levelet|üzenet) * (spamnek|levélszemétnek)",
      "(spamként|levélszemétként|kéretlen) * (azonosított|megjelölt|üzenet|levél|elutasítva|visszautasítva)",
    },
    recipient_refused = {
      "kézbesítés * korlátozott", "(címre|címzettnek|listára) * (korlátozott|nem engedélyezett|nem jogosult)",
    },
  },

  weak = {
    unknown = {
      "(kézbesítése|kézbesítés) * sikertelen $", "üzenet * nem * (kézbesíthető|kézbesíteni) $",
    },
    expired = {
      "(kézbesítése|kézbesítés) * (késik|késlekedik|késést)", "tovább (próbálkozik|próbálkozunk)",
    },
  },

  yes = {
    login_required = { "SMTP hiba: sikertelen azonosítás, a hitelesítés szükséges" },
    user_unknown = { "A cím nem létezik", "Ismeretlen felhasználó", "Nincs ilyen postafiók" },
    mailbox_full = { "A postafiók betelt", "A tárhely betelt" },
    mailbox_disabled = { "A postafiók letiltva" },
    message_too_big = { "Az üzenet túl nagy" },
    domain_unknown = { "A tartomány nem létezik" },
    sender_rejected = { "A feladó letiltva" },
    connection_failed = { "A szerver nem válaszol", "A kapcsolat megszakadt" },
    auto_reply = {
      "Automatikus válasz",
      "Jelenleg szabadságon vagyok, visszatérésem után válaszolok", "Ma nem vagyok az irodámban",
    },
    spam = {
      "550 A levelet spamnek minősítettük",
      "554 Spamként megjelölt levél",
    },
    unknown = {
      "A levél kézbesítése sikertelen",
    },
    recipient_refused = {
      "A megadott címre történő kézbesítés korlátozott",
    },
    expired = {
      "A levél kézbesítése késik, a szerver tovább próbálkozik",
    },
  },
}
