-- Romanian. See doc/data.md.
return {
  language = "Romanian",

  phrases = {
    user_unknown = {
      "(utilizatorul|destinatarul|adresa|contul|casuta) * (nu exista|nu a fost gasit|nu a fost gasita|necunoscut|"
        .. "inexistent|inexistenta)",
      "(utilizator|destinatar) (necunoscut|inexistent)",
    },
    mailbox_full = { "casuta * plina", "cutia postala * plina", "(cota|spatiul) * depasit" },
    mailbox_disabled = { "contul * (suspendat|dezactivat|blocat|inactiv)" },
    domain_unknown = { "domeniul * (nu exista|inexistent|necunoscut)" },
    connection_failed = { "conexiunea * (refuzata|esuat|intrerupta)", "conectarea * esuat" },
    message_too_big = { "mesajul * prea mare" },
    unavailable = { "(serviciul|serverul) * (indisponibil|nu este disponibil|nu este momentan disponibil)" },
    auto_reply = {
      "raspuns automat", "(sunt|voi fi) * (concediu|vacanta|plecat|plecata)", "(absent|plecat|plecata|afara) * birou",
      "voi reveni", "revin * (birou|luni|marti|miercuri|joi|vineri)", "nu sunt * birou",
    },
  },

  yes = {
    user_unknown = { "550 5.1.1 Utilizatorul nu există" },
    mailbox_full = { "552 Căsuța destinatarului este plină" },
    mailbox_disabled = { "550 Contul este suspendat" },
    domain_unknown = { "550 Domeniul nu există" },
    connection_failed = { "Conexiunea a fost refuzată" },
    message_too_big = { "552 Mesajul este prea mare" },
    unavailable = { "421 Serviciul este indisponibil" },
    auto_reply = { "Răspuns automat: sunt în concediu", "Sunt plecată din birou până luni" },
  },

  source = { "Exchange and Gmail delivery reports and automatic replies in Romanian" },
}
