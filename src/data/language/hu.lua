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
    user_unknown = {
      "(cím|címzett|felhasználó|postafiók) * (nem található|nem létezik|ismeretlen)", "ismeretlen (címzett|felhasználó|cím)", "nincs ilyen (felhasználó|címzett|postafiók)",
    },
    mailbox_full = { "postafiók * (megtelt|tele van|betelt)", "(kvóta|tárhely) * (túllépve|betelt|megtelt)" },
    mailbox_disabled = { "(postafiók|felhasználó) * (letiltva|felfüggesztve|megszűnt)" },
    message_too_big = { "üzenet * (túl nagy|meghaladja)" },
    domain_unknown = { "(tartomány|domain) * (nem található|nem létezik|ismeretlen)" },
    sender_rejected = { "feladó * (elutasítva|letiltva|ismeretlen)" },
    connection_failed = { "kiszolgáló nem válaszol", "kapcsolat * (megszakadt|időtúllépés)" },
    auto_reply = { "(automatikus válasz|házon kívül|szabadságon vagyok)" },
    spam = {
      "(üzenetet|levelet|üzenet) * (spamnek|levélszemétnek)",
    },
  },

  yes = {
    user_unknown = { "A cím nem létezik", "Ismeretlen felhasználó", "Nincs ilyen postafiók" },
    mailbox_full = { "A postafiók betelt", "A tárhely betelt" },
    mailbox_disabled = { "A postafiók letiltva" },
    message_too_big = { "Az üzenet túl nagy" },
    domain_unknown = { "A tartomány nem létezik" },
    sender_rejected = { "A feladó letiltva" },
    connection_failed = { "A szerver nem válaszol", "A kapcsolat megszakadt" },
    auto_reply = { "Automatikus válasz" },
    spam = {
      "550 A levelet spamnek minősítettük",
    },
  },
}
