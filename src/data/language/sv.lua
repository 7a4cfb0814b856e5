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
    "blockerad blockerats blockerade blockerades blockerat spärrad spärrat spärrades",
    "inaktiverad inaktiverat avstängd avstängt stängd stängt",
    "ogiltig ogiltigt ogiltiga felaktig felaktigt",
    "tillåten tillåtet tillåtna",
    "anslutning anslutningen anslutningar",
    "misslyckades misslyckats",
    "svartlista svartlistan svartlistad svartlistat spärrlista",
    "epost epostmeddelande mejl mejlen",
    "legat ligger låg",
    "okrypterad okrypterade okrypterat",
    "smittad smittat infekterad infekterat",
    "otillåten otillåtet otillåtna förbjuden förbjudet",
    "stängs stänger",
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
      "finns ingen * (användare|mottagare|brevlåda|adress|konto)",
      "(användare|mottagare|adress|adressen|konto|kontot|brevlåda) * (saknas|inte registrerad)",
      "(användare|mottagare|adress|adressen) * (inte|ej) (känd|känt|registrerad)",
      "ingen * (med|under) det namnet", "fel (adress|mottagaradress|adressen)",
      "(epostadressen|postadressen|adressen) * (kunde inte hittas|hittades inte|finns inte)",
    },
    mailbox_disabled = {
      "(konto|kontot|brevlåda|adressen) * (inaktiverad|blockerad)",
      "(konto|kontot|brevlåda) * (stängts|avslutats|avslutat|upphört|gått ut|utgått)",
      "(slutat|avslutat) * (anställning|företaget|tjänst)", "(arbetar|jobbar) inte (längre|kvar)",
    },
    mailbox_full = {
      "(brevlåda|postlåda) * (full|fullt)", "mottagarens brevlåda * full",
      "(kvot|kvoten|diskkvot) * överskriden", "överskriden * (kvot|kvoten|kvoter)",
      "inget utrymme * brevlåda",
    },
    recipient_refused = {
      "leverans till den här adressen * begränsad",
      "mottagare * (avvisades|blockerad) * (meddelande|avsändare)",
      "gruppen * kanske inte finns", "inte behörighet att (skicka|göra|publicera|posta)",
      "mottagare * tar inte emot * (meddelande|email|epost|mail)",
      "(inte|ej) * (behörighet|tillåtelse|tillstånd) * (skicka|skriva) * (gruppen|listan|mottagare)",
      "(endast|bara) * (medlemmar|interna) * (skicka|skriva|listan|gruppen)",
      "mottagare * blockerad * (avsändare|dig|adressen)",
      "blockerad av mottagare", "(endast|bara) * internt bruk", "internt bruk",
      "inte medlem * (lista|listan|gruppen)", "(inte|ej) * behörighet * (skicka|mottagare)",
    },
    domain_unknown = {
      "(domänen|domän|domännamn) * (finns inte|okänd|hittades inte|existerar inte|kunde inte hittas)",
      "okänd (domänen|domän|värd)",
      "(domänen|domän) * (inte|ej) registrerad",
      "domänen * (hittades inte|inte hittades|kunde inte hittas|inte kunde hittas|finns inte|inte finns)",
    },
    connection_failed = {
      "anslutning * (avvisades|bröts|misslyckades|avbröts)", "(kunde inte|gick inte att) ansluta",
      "servern * svarar inte", "tidsgränsen * anslutning * överskriden",
      "(inget|inte) svar * (servern|server)", "stängs * anslutning",
    },
    expired = {
      "(leverans|leveransförsök) * (avbröts|upphört|gavs upp)", "meddelande * (förfallit|gått ut)",
      "(tidsgränsen|leveranstiden|tiden) * (överskreds|överskriden|löpte ut|gick ut)", "för länge i kön",
      "(legat|väntat) * (för länge|för lång tid) * (kön|kö)",
      "(inte|ej) * (levereras|leverera) * (dagar|timmar)",
      "(slutat|upphört|gett upp) (försöka|att försöka|försöken)", "slutat försöka",
    },
    relay_denied = {
      "(reläning|relä|vidarebefordran|relaying) * (avvisades|inte tillåten|ej tillåten)",
      "reläar inte",
    },
    login_required = { "(autentisering|inloggning) * (krävs|misslyckades)", "(fel|ogiltig) lösenord" },
    sender_rejected = {
      "avsändare * (avvisades|okänd|ogiltig|blockerad|finns inte)",
      "avsändare * (domän|domänen) * (finns inte|okänd|existerar inte)",
      "(domän|domänen) * avsändare * (finns inte|okänd|existerar inte)",
      "avsändare * stämmer inte", "okänd avsändare",
    },
    ip_blocked = {
      "ip * (blockerad|svartlista|avvisades)", "(ip adress|ipadress|server|servern) * (blockerad|svartlista)",
      "dåligt rykte",
      "(server|servern|ip) * blockerad * (spam|skräppost)",
      "för mycket spam * (nätverk|server|ip)", "för mycket spam från ditt nätverk",
    },
    spam = {
      "(klassad|klassades|klassificerats|klassificerades|markerad|betraktas|identifierats|bedömts) som "
        .. "(spam|skräppost)",
      "(meddelande|mejl) * skräppost", "avvisades * (skräppost|spam|skräppostfilter)",
      "(misstänkt|oönskad) (spam|skräppost|mejl)",
    },
    virus = {
      "(innehåller|innehöll) * virus", "virus (hittades|upptäcktes)",
      "smittad (bilaga|fil|meddelande)",
    },
    content_rejected = {
      "(bilaga|bilagan|bifogad fil|filtypen|filtyp) * (inte tillåten|ej tillåten|blockerad|avvisades)",
      "otillåten * (filändelse|filtyp|bilaga|fil)",
    },
    policy = {
      "åtkomst avvisades",
      "avvisades * (policy|säkerhetspolicy|säkerhetsskäl|administratör|administratören|regler)",
      "(från|land) * land * (inte|blockerad|avvisades)",
      "(meddelandet|meddelande) blockerades meddelande * blockerats",
    },
    greylisted = {
      "(grålistad|grålistning|grålista) * (försök|senare)",
      "tillfälligt (avvisades|avvisad) * (försök|senare|minuter)",
      "första (kontakten|gången|försöket) * (försök|minuter)",
    },
    rate_limited = {
      "för många (anslutning|meddelande|fel|försök)",
      "(skickar|sänder) * för (snabbt|mycket)", "(daglig|dagliga) * (gräns|sändgräns|gränsen)",
    },
    too_many_recipients = {
      "för många mottagare",
      "(högst|max|maximalt) * mottagare",
    },
    message_too_big = {
      "(meddelande|bilagan) * för (stort|stor|stora)", "meddelande * (storlek|storleken) * överskriden",
      "överskriden * (storlek|storleken|storleksgränsen)",
      "(maximal|maximala|högsta) * (storlek|storleken) * överskriden",
      "större än * (storleksgränsen|gränsen|tillåtna|maxstorleken|maximala)", "(storleksgränsen|maxstorleken) * överskriden", "överskriden * (storleksgränsen|maxstorleken)",
      "bilagan för stor", "överskriden * (meddelandestorleken|största tillåtna)",
    },
    system_full = { "(otillräckligt|inget|slut på) * (diskutrymme|minne|systemutrymme)" },
    system_error = {
      "(internt|lokalt) (fel|serverfel)", "serverfel uppstod",
      "(tekniskt|tekniska) (fel|problem)",
    },
    unavailable = {
      "(tjänsten|servern) * (inte tillgänglig|otillgänglig|ej tillgänglig|överbelastad)",
      "tillfälligt otillgänglig",
      "under underhåll",
    },
    auto_reply = {
      "automatiskt (svar|meddelande)", "(autosvar|frånvaromeddelande) (semester|frånvarande)",
      "jag * (semester|ledig|frånvarande)", "inte på kontoret", "ej på kontoret",
      "(semester|frånvarande|föräldraledig) * (till|åter|tillbaka)",
      "kontor * stängt", "(svarar|återkommer) * (när|tillbaka)",
      "tack för * (mejl|epost|meddelande|mail) * (svarar|återkommer|tillbaka)",
      "frånvaromeddelande", "(tillbaka|åter) * (måndag|tisdag|onsdag|torsdag|fredag|kontoret|semestern|augusti|januari)",
    },
    bad_address = {
      "(ogiltig|felaktigt|felaktig) (adressyntax|syntax|format|adressformat)",
    },
    recipient_moved = {
      "(bytt|ändrat|ändrad) * (adress|adressen|email|epost)", "(min|vår|ny) nya (adress|adressen|email|epost)",
      "nya (adress|adressen|epostadress)",
    },
    domain_refuses_mail = {
      "(domänen|domän) * tar inte emot * (epost|email|mail|meddelande)",
    },
    domain_blocked = {
      "(domänen|domän) * (svartlista|blockerad)", "(domänen|domän) * dåligt rykte",
    },
    auth_failed = {
      "(spf|dkim|dmarc) * (misslyckades|avvisades|ogiltig|underkänd)",
    },
    rdns_failed = {
      "(saknar|ingen|utan) * (ptr|reverse|omvänd|bakåtuppslagning)",
      "(ptr|reverse|omvänd) * (saknas|ogiltig|fel)",
    },
    tls_failed = {
      "(starttls|tls|kryptering) * (krävs|obligatorisk)",
      "okrypterad anslutning * (avvisades|inte|ej)", "tls (handskakning|förhandling) * (misslyckades|fel)",
    },
    protocol_error = {
      "(okänd|ogiltig) (kommando|kommandot)", "kommando * (okänd|ogiltig|inte implementerat)",
    },
    dns_failure = {
      "dns (servern|server) * svarar inte", "dns servern svarar inte", "(tillfälligt|dns) dns fel",
    },
  },

  weak = {
    user_unknown = { "(hittades|finns) inte" },
    policy = { "meddelande * (avvisades|blockerad)" },
    sender_rejected = {
      "avsändare",
    },
    content_rejected = {
      "(bilaga|bilagan|filtyp)",
    },
    connection_failed = {
      "anslutning",
    },
    login_required = {
      "lösenord",
    },
    spam = {
      "skräppost",
    },
    auto_reply = {
      "semester",
    },
    unknown = {
      "(meddelandet|meddelande) kunde inte levereras * (mottagaren|mottagare) $", "(inte|ej) * levereras $",
    },
  },

  yes = {
    user_unknown = {
      "550 5.1.1 <x@example.com> okänd användare", "550 Mottagaren finns inte",
      "Det gick inte att hitta adressen", "550 adressen hittades inte",
      "550 Det finns ingen sådan mottagare",
      "550 Mottagaren är inte känd",
      "Den e-postadressen hittades inte i organisationen, kontrollera stavningen",
    },
    mailbox_disabled = {
      "550 Kontot är avstängt",
      "550 Kontot har avslutats",
      "Anna har avslutat sin anställning hos oss", "Kollegan arbetar inte kvar här",
    },
    mailbox_full = {
      "552 Mottagarens inkorg är full", "452 Brevlådan är full", "552 kvoten har överskridits",
    },
    recipient_refused = {
      "Leverans till den här adressen är begränsad.",
      "Gruppen (x) kanske inte finns, eller så har du inte behörighet att publicera.",
      "550 Mottagaren tar inte emot mejl från okända", "Du har inte tillåtelse att skriva till gruppen",
      "550 Listan är endast för internt bruk", "550 Blockerad av mottagaren",
    },
    domain_unknown = {
      "550 Domänen finns inte",
      "550 Domänen är ej registrerad",
      "Ditt meddelande levererades inte till info@example.com eftersom domänen example.com inte hittades. Kontrollera om adressen innehåller stavfel.",
      "Domänen kunde inte hittas",
    },
    connection_failed = {
      "Anslutningen avvisades", "Det gick inte att ansluta till servern",
      "Inget svar från server",
    },
    expired = {
      "Meddelandet har förfallit",
      "Meddelandet har väntat för länge i kön",
      "Servern har slutat försöka leverera.",
    },
    relay_denied = {
      "550 Reläning inte tillåten",
      "550 Vi reläar inte",
    },
    login_required = { "530 Autentisering krävs" },
    sender_rejected = {
      "550 Avsändaren avvisades",
      "553 Avsändarens domän finns inte",
      "550 Okänd avsändare",
    },
    ip_blocked = {
      "554 Din IP-adress är blockerad", "554 IP 192.0.2.1 finns på en svartlista",
      "554 För mycket spam från din server",
    },
    spam = { "550 Meddelandet har klassificerats som skräppost", "554 Avvisades som spam" },
    virus = {
      "554 Meddelandet innehåller virus",
      "550 Infekterad fil",
    },
    content_rejected = {
      "552 Bilagan är inte tillåten",
      "550 Förbjuden filtyp",
    },
    policy = {
      "550 Åtkomst nekad",
      "550 Avvisades av säkerhetsskäl",
      "Meddelandet blockerades Ditt meddelande till info@example.com har blockerats. Mer information finns i den tekniska informationen nedan.",
    },
    greylisted = {
      "450 Grålistad, försök igen senare",
      "450 Tillfälligt avvisad, försök om fem minuter",
      "451 Första försöket, vänta några minuter",
    },
    rate_limited = {
      "421 För många anslutningar",
      "421 Du sänder för snabbt",
    },
    too_many_recipients = {
      "452 För många mottagare",
      "452 Max 50 mottagare",
    },
    message_too_big = {
      "552 Meddelandet är för stort", "552 Maximal storlek överskriden",
      "Bilagan är större än den tillåtna storleken.", "Meddelandet överskrider storleksgränsen.",
      "Meddelandet överskrider den största tillåtna storleken",
    },
    system_full = { "452 Otillräckligt diskutrymme" },
    system_error = {
      "451 Internt fel",
      "451 Tekniska problem",
    },
    unavailable = {
      "421 Tjänsten är inte tillgänglig",
      "421 Servern är under underhåll",
    },
    auto_reply = {
      "Automatiskt svar: jag har semester", "Jag är på semester till 15 augusti",
      "Kontoret är stängt: vårt kontor är stängt idag",
      "Frånvaromeddelande från Anna", "Jag är åter på kontoret den 3 augusti",
    },
    recipient_moved = {
      "Min nya adress är y@example.net",
    },
    domain_refuses_mail = {
      "550 Domänen tar inte emot meddelanden",
    },
    domain_blocked = {
      "550 Domänen är blockerad",
    },
    rdns_failed = {
      "550 Servern saknar PTR",
    },
    protocol_error = {
      "500 Ogiltigt kommando",
    },
    bad_address = {
      "501 Ogiltigt adressformat",
    },
    tls_failed = {
      "530 Kryptering krävs",
      "554 Okrypterad anslutning avvisades",
    },
    auth_failed = {
      "550 SPF underkänd",
    },
    dns_failure = {
      "451 DNS-servern svarar inte",
    },
    unknown = {
      "Ditt meddelande kunde inte levereras till mottagaren.",
    },
  },

  source = { "Exchange and Gmail delivery reports in Swedish", "Telia replies" },
}
