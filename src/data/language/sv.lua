-- Swedish. See doc/data.md.
return {
  language = "Swedish",
  noise = "ett är din ditt dina och av på som har blev blivit den detta denna dessa",

  families = {
    "användare användaren användarens användarna",
    "mottagare mottagaren mottagarens mottagarna",
    "adressen adresserna mottagaradress mottagaradressen mejladress epostadress epostadressen",
    "brevlåda brevlådan postlåda postlådan inkorg inkorgen inkorgs",
    "meddelande meddelandet meddelanden mejlet brevet",
    "avsändare avsändaren avsändarens avsändaradress avsändaradressen",
    "domännamn domännamnet",
    "okänd okänt okända",
    "hittades hittade hittas",
    "överskriden överskridits överskrider överskred överskridet",
    "avvisades avvisad avvisat avvisar nekad nekades nekat nekas vägrad vägrades vägrar",
    "blockerad blockerades blockerat spärrad spärrat spärrades",
    "inaktiverad inaktiverat avstängd avstängt stängd stängt",
    "ogiltig ogiltigt ogiltiga felaktig felaktigt",
    "tillåten tillåtet tillåtna",
    "anslutning anslutningen anslutningar",
    "misslyckades misslyckats",
    "svartlista svartlistan svartlistad svartlistat spärrlista",
  },

  phrases = {
    user_unknown = {
      "(användare|mottagare|adress|adressen|konto|kontot|brevlåda) * okänd",
      "okänd (användare|mottagare|adress)",
      "(användare|mottagare|adress|adressen|konto|kontot|brevlåda) * (finns|existerar) (inte|ej)",
      "(användare|mottagare|adress|adressen|brevlåda) * (hittades inte|kunde inte hittas)",
      "det gick inte att hitta * (adressen|mottagare|användare)",
      "kunde inte hitta * (adressen|mottagare|användare)", "ogiltig (mottagare|adressen)",
      "finns ingen * (användare|mottagare|brevlåda)", "adressen hittades inte * inte ta emot",
    },
    mailbox_disabled = { "(konto|kontot|brevlåda|adressen) * (inaktiverad|blockerad)" },
    mailbox_full = {
      "(brevlåda|postlåda) * (full|fullt)", "mottagarens brevlåda * full",
      "(kvot|kvoten|diskkvot) * överskriden", "överskriden * (kvot|kvoten|kvoter)",
      "inget utrymme * brevlåda",
    },
    recipient_refused = {
      "leverans till den här adressen * begränsad",
      "mottagare * (avvisades|blockerad) * (meddelande|avsändare)",
      "gruppen * kanske inte finns", "inte behörighet att (skicka|göra|publicera|posta)",
    },
    domain_unknown = {
      "(domänen|domän|domännamn) * (finns inte|okänd|hittades inte|existerar inte|kunde inte hittas)",
      "okänd (domänen|domän|värd)",
    },
    connection_failed = {
      "anslutning * (avvisades|bröts|misslyckades|avbröts)", "(kunde inte|gick inte att) ansluta",
      "servern * svarar inte", "tidsgränsen * anslutning * överskriden",
    },
    expired = {
      "(leverans|leveransförsök) * (avbröts|upphört|gavs upp)", "meddelande * (förfallit|gått ut)",
      "(tidsgränsen|leveranstiden|tiden) * (överskreds|överskriden|löpte ut|gick ut)", "för länge i kön",
    },
    relay_denied = { "(reläning|relä|vidarebefordran|relaying) * (avvisades|inte tillåten|ej tillåten)" },
    login_required = { "(autentisering|inloggning) * (krävs|misslyckades)", "(fel|ogiltig) lösenord" },
    sender_rejected = { "avsändare * (avvisades|okänd|ogiltig|blockerad|finns inte)" },
    ip_blocked = {
      "ip * (blockerad|svartlista|avvisades)", "(ip adress|ipadress|server|servern) * (blockerad|svartlista)",
      "dåligt rykte",
    },
    spam = {
      "(klassad|klassades|klassificerats|klassificerades|markerad|betraktas|identifierats|bedömts) som "
        .. "(spam|skräppost)",
      "(meddelande|mejl) * skräppost", "avvisades * (skräppost|spam|skräppostfilter)",
      "(misstänkt|oönskad) (spam|skräppost|mejl)",
    },
    virus = { "(innehåller|innehöll) * virus", "virus (hittades|upptäcktes)" },
    content_rejected = {
      "(bilaga|bilagan|bifogad fil|filtypen|filtyp) * (inte tillåten|ej tillåten|blockerad|avvisades)",
    },
    policy = { "åtkomst avvisades" },
    greylisted = { "(grålistad|grålistning|grålista) * (försök|senare)" },
    rate_limited = { "för många (anslutning|meddelande|fel|försök)" },
    too_many_recipients = { "för många mottagare" },
    message_too_big = {
      "(meddelande|bilagan) * för (stort|stor|stora)", "meddelande * (storlek|storleken) * överskriden",
      "överskriden * (storlek|storleken|storleksgränsen)",
      "(maximal|maximala|högsta) * (storlek|storleken) * överskriden",
    },
    system_full = { "(otillräckligt|inget|slut på) * (diskutrymme|minne|systemutrymme)" },
    system_error = { "(internt|lokalt) (fel|serverfel)", "serverfel uppstod" },
    unavailable = {
      "(tjänsten|servern) * (inte tillgänglig|otillgänglig|ej tillgänglig|överbelastad)",
      "tillfälligt otillgänglig",
    },
    auto_reply = {
      "automatiskt (svar|meddelande)", "(autosvar|frånvaromeddelande) (semester|frånvarande)",
      "jag * (semester|ledig|frånvarande)", "inte på kontoret", "ej på kontoret",
      "(semester|frånvarande|föräldraledig) * (till|åter|tillbaka)",
    },
  },

  weak = {
    user_unknown = { "(hittades|finns) inte" },
    policy = { "meddelande * (avvisades|blockerad)" },
  },

  yes = {
    user_unknown = {
      "550 5.1.1 <x@example.com> okänd användare", "550 Mottagaren finns inte",
      "Det gick inte att hitta adressen", "550 adressen hittades inte",
    },
    mailbox_disabled = { "550 Kontot är avstängt" },
    mailbox_full = {
      "552 Mottagarens inkorg är full", "452 Brevlådan är full", "552 kvoten har överskridits",
    },
    recipient_refused = {
      "Leverans till den här adressen är begränsad.",
      "Gruppen (x) kanske inte finns, eller så har du inte behörighet att publicera.",
    },
    domain_unknown = { "550 Domänen finns inte" },
    connection_failed = { "Anslutningen avvisades", "Det gick inte att ansluta till servern" },
    expired = { "Meddelandet har förfallit" },
    relay_denied = { "550 Reläning inte tillåten" },
    login_required = { "530 Autentisering krävs" },
    sender_rejected = { "550 Avsändaren avvisades" },
    ip_blocked = { "554 Din IP-adress är blockerad", "554 IP 192.0.2.1 finns på en svartlista" },
    spam = { "550 Meddelandet har klassificerats som skräppost", "554 Avvisades som spam" },
    virus = { "554 Meddelandet innehåller virus" },
    content_rejected = { "552 Bilagan är inte tillåten" },
    policy = { "550 Åtkomst nekad" },
    greylisted = { "450 Grålistad, försök igen senare" },
    rate_limited = { "421 För många anslutningar" },
    too_many_recipients = { "452 För många mottagare" },
    message_too_big = { "552 Meddelandet är för stort", "552 Maximal storlek överskriden" },
    system_full = { "452 Otillräckligt diskutrymme" },
    system_error = { "451 Internt fel" },
    unavailable = { "421 Tjänsten är inte tillgänglig" },
    auto_reply = { "Automatiskt svar: jag har semester", "Jag är på semester till 15 augusti" },
  },

  source = { "Exchange and Gmail delivery reports in Swedish", "Telia replies" },
}
