-- Romanian. See doc/data.md.
return {
  language = "Romanian",

  families = { -- with the commas of today's spelling and the cedillas of old keyboards
    "casuta căsuța căsuţa căsuței", "postala poștală poştală", "depaseste depășește depăşeşte depasit depășit depăşit",
    "fisierul fișierul fişierul", "gresita greșită gresite greșite gresit greșit", "esuat eșuat eşuat",
    "destinatia destinația", "restrictionata restricționată restricţionată", "vacanta vacanță vacanţă",
    "marti marți marţi", "raspuns răspuns răspunsul",
  },

  phrases = {
    user_unknown = {
      "(utilizatorul|destinatarul|adresa|contul|casuta) * (nu exista|nu a fost gasit|nu a fost gasita|necunoscut|"
        .. "inexistent|inexistenta)",
      "(utilizator|destinatar) (necunoscut|inexistent)",
    },
    mailbox_full = {
      "casuta * plina", "cutia postala * plina", "(cota|spatiul) * depasit",
      "casuta (postala|destinatarului|postala destinatarului) * plina", "(cutia|casuta) postala * destinatarului * plina",
    },
    mailbox_disabled = { "contul * (suspendat|dezactivat|blocat|inactiv)" },
    domain_unknown = { "domeniul * (nu exista|inexistent|necunoscut)" },
    connection_failed = { "conexiunea * (refuzata|esuat|intrerupta)", "conectarea * esuat" },
    message_too_big = {
      "mesajul * prea mare",
      "(mesajul|fisierul) * depaseste * (dimensiunea|limita|marimea)",
    },
    unavailable = { "(serviciul|serverul) * (indisponibil|nu este disponibil|nu este momentan disponibil)" },
    auto_reply = {
      "raspuns automat", "(sunt|voi fi) * (concediu|vacanta|plecat|plecata)", "(absent|plecat|plecata|afara) * birou",
      "voi reveni", "revin * (birou|luni|marti|miercuri|joi|vineri)", "nu sunt * birou",
    },
    policy = {
      "mesaj * blocat * mesajul * blocat",
    },
    recipient_refused = {
      "livrarea * adresa * (restrictionata|limitata)",
    },
    spam = {
      "mesajul * (respins|marcat|clasificat|considerat) * spam",
    },
    login_required = {
      "(parola|utilizator|autentificarea) * (gresita|gresite|gresit|incorecta|esuat|nereusita)",
    },
  },

  weak = {
    unknown = {
      "mesajul * nu * (livrat|expediat|transmis) * (destinatarului|destinatarilor|destinatar) $", "mesajul nu * (livrat|trimis) $",
    },
  },

  yes = {
    user_unknown = { "550 5.1.1 Utilizatorul nu există" },
    mailbox_full = {
      "552 Căsuța destinatarului este plină",
      "552 Căsuța poștală a destinatarului este plină",
    },
    mailbox_disabled = { "550 Contul este suspendat" },
    domain_unknown = { "550 Domeniul nu există" },
    connection_failed = { "Conexiunea a fost refuzată" },
    message_too_big = {
      "552 Mesajul este prea mare",
      "Fișierul trimis depășește limita serverului",
    },
    unavailable = { "421 Serviciul este indisponibil" },
    auto_reply = { "Răspuns automat: sunt în concediu", "Sunt plecată din birou până luni" },
    policy = {
      "Mesaj blocat Mesajul către info@example.com a fost blocat. Consultați detaliile tehnice de mai jos.",
    },
    recipient_refused = {
      "Mesajul nu poate fi livrat deoarece livrarea la această adresă este restricționată",
    },
    unknown = {
      "Mesajul nu a putut fi livrat destinatarilor.",
    },
    spam = {
      "550 Mesajul dvs a fost considerat spam",
    },
    login_required = {
      "535 Autentificarea a eșuat, parola este greșită",
    },
  },

  source = { "Exchange and Gmail delivery reports and automatic replies in Romanian" },
}
