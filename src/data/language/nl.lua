-- Dutch. See doc/data.md.
return {
  language = "Dutch",
  noise = [[
    het een zijn van voor aan uw je jouw wordt werd deze dit dat op bij omdat wij
    heeft hebt hebben
  ]],

  families = {
    "gebruiker gebruikers",
    "ontvanger ontvangers geadresseerde geadresseerden",
    "emailadres mailadres ontvangeradres bestemmingsadres",
    "postvak postbus brievenbus",
    "bericht berichten",
    "afzender afzenders",
    "domein domeinen domeinnaam",
    "onbekend onbekende",
    "gevonden vinden",
    "overschreden overschrijdt overschrijden overschrijding",
    "geweigerd weigert afgewezen geweigerde weigerde",
    "geblokkeerd geblokkeerde geblokt",
    "uitgeschakeld gedeactiveerd opgeheven opgeschort afgesloten inactief gesloten",
    "toegestaan toegelaten",
    "ongeldig ongeldige",
    "tijdelijk tijdelijke momenteel",
    "verbinding verbindingen",
    "verificatie authenticatie authentificatie",
    "mislukt mislukte",
    "bijlage bijlagen",
    "groot grote",
    "bestaat bestaan",
    "accepteert accepteren geaccepteerd aanvaardt aanvaarden aangenomen",
  },

  phrases = {
    user_unknown = {
      "(gebruiker|ontvanger|emailadres|adres|postvak|mailbox|account) * onbekend",
      "onbekend (gebruiker|ontvanger|adres|emailadres|e emailadres|postvak|mailbox|account)",
      "(gebruiker|ontvanger|emailadres|adres|postvak|mailbox|account) * bestaat * niet",
      "(gebruiker|ontvanger|emailadres|adres|postvak|mailbox|account) * niet * gevonden",
      "(kan|kon|kunnen) * (emailadres|adres|ontvanger|gebruiker) * niet * gevonden",
      "adres niet gevonden * geen email * ontvangen", "adres ingevoerd * niet * gevonden",
      "account bestaat niet * organisatie", "mailaccount bestaat * niet",
      "(geen|niemand) (gebruiker|ontvanger|postvak|mailbox) * (naam|adres|bekend)",
      "(gebruiker|ontvanger|adres|emailadres) niet bekend",
      "(ongeldig|geen geldige|geen geldig) (ontvanger|emailadres|e emailadres|postvak)",
      "naam ontvanger * niet herkend",
      "(gebruiker|ontvanger) * niet * (directory|adresboek|adreslijst)",
    },
    bad_address = {
      "ongeldig (adres|adressering|emailadres)",
      "(adres|emailadres) * (ongeldig|onjuist|onjuiste) (opmaak|syntaxis|formaat)", "syntaxisfout * adres",
      "(opmaak|syntaxis|formaat) * (adres|emailadres) * (ongeldig|onjuist)",
    },
    mailbox_disabled = {
      "(emailaccount|account|mailbox|postvak|emailadres|gebruiker) * (geblokkeerd|uitgeschakeld|verlopen)",
      "(postvak|mailbox|account|gebruiker|adres) * uitgeschakeld", "(postvak|mailbox|account) * geblokkeerd",
      "(postvak|mailbox|account) * verlopen",
      "(postvak|mailbox|account|adres|emailadres) * niet * (actief|in gebruik)",
      "(gebruiker|ontvanger) geblokkeerd", "(adres|emailadres|mailbox) * (verwijderd|niet meer gebruikt)",
    },
    mailbox_full = {
      "(postvak|mailbox|inbox|account) * vol", "postvak ontvanger * vol",
      "(postvak|mailbox) ontvanger vol * geen bericht", "vol (postvak|mailbox)",
      "(quotum|quota|opslaglimiet) * (overschreden|bereikt|vol)",
      "(postvak|mailbox|gebruiker|ontvanger) * (quotum|quota|limiet|opslaglimiet) * (overschreden|bereikt)",
      "(geen|onvoldoende) (ruimte|opslagruimte) * (postvak|mailbox|ontvanger)",
      "(postvak|mailbox) * (geen|onvoldoende) (ruimte|opslagruimte)", "postvak * overschreden",
    },
    recipient_moved = {
      "nieuw (adres|emailadres|e emailadres)", "nieuwe (adres|emailadres|e emailadres)",
      "mijn nieuwe * adres",
      "(adres|emailadres) * gewijzigd",
    },
    recipient_refused = {
      "(geen|niet) * (lid|abonnee|geabonneerd) * (lijst|groep|mailinglijst)",
      "bezorging * adres * beperkt", "(alleen|uitsluitend) (leden|abonnees) * (lijst|groep|sturen|verzenden)",
      "geen (toestemming|rechten) * verzenden * (lijst|groep)",
      "(groep|lijst|ontvanger) accepteert * (alleen|geen) (bericht|mail|email)", "geweigerd door * ontvanger",
      "ontvanger * geweigerd * (bericht|mail|afzender)",
    },
    domain_unknown = {
      "(domein|host) * onbekend", "onbekend (domein|host)", "(domein|host) * bestaat * niet",
      "(domein|host|server) * niet * gevonden", "ongeldig domein", "domein * niet geregistreerd",
      "domein * (ontvanger|adres|emailadres) * (bestaat niet|niet gevonden|onbekend)",
      "(kan|kon) * (domein|host) * niet (oplossen|omzetten)",
    },
    domain_refuses_mail = {
      "domein accepteert geen (mail|email|bericht)", "domein * (uitgeschakeld|verlopen)",
      "geen mx record * domein", "domein * geen mx record",
    },
    dns_failure = {
      "(dns fout|dns storing)", "dns (opvraging|zoekopdracht|query) * mislukt",
      "tijdelijk * dns * (fout|storing)", "dns server * (reageert|antwoordt) niet",
    },
    routing_error = {
      "geen route * (domein|host|server|gevonden)", "routeringsfout * (domein|bericht|server)",
    },
    mail_loop = {
      "(mail|bericht) lus", "(maillus|mailloop|berichtenlus) gedetecteerd", "teveel hops",
      "te veel (hops|tussenstations)",
    },
    connection_failed = {
      "verbinding * (geweigerd|mislukt|verbroken|afgebroken|onderbroken)",
      "(geen|kan geen|kon geen) verbinding * (maken|server|host)", "verbinding * niet (maken|tot stand)",
      "time out * verbinding",
      "(server|mailserver|host) * (reageert|antwoordt) niet",
      "(server|mailserver|host|netwerk) * (niet bereikbaar|onbereikbaar)",
      "verbindingsverzoeken niet accepteert", "server ontvanger * verbindingsverzoeken * niet accepteert",
    },
    tls_failed = {
      "(tls|starttls|versleuteling|ssl) * (vereist|verplicht)",
      "(versleutelde|beveiligde) verbinding * (vereist|verplicht)", "certificaat * (verlopen|ongeldig)",
      "tls * mislukt",
    },
    expired = {
      "bericht * verlopen", "(bezorging|aflevering|bezorgpogingen|pogingen) * (opgegeven|gestaakt|beeindigd)",
      "(te lang|teveel tijd) * wachtrij", "bezorgtijd * (verstreken|overschreden)",
      "niet binnen * (dagen|uur) * (bezorgd|afgeleverd)",
    },
    auth_failed = {
      "(spf|dkim|dmarc) * (mislukt|geweigerd|ongeldig|voldoet niet)", "voldoet niet * (spf|dkim|dmarc)",
      "(server|ip) * niet (gemachtigd|bevoegd|toegestaan) * (domein|afzender)",
    },
    rdns_failed = {
      "geen (reverse dns|ptr|ptr record|rdns)",
      "(reverse dns|ptr|ptr record) * (ontbreekt|ongeldig|onjuist|niet)",
      "helo * (ongeldig|komt niet overeen)",
    },
    login_required = {
      "verificatie * (vereist|verplicht|nodig|mislukt|geweigerd)",
      "(gebruikersnaam|wachtwoord|inloggegevens) * (onjuist|ongeldig|incorrect)",
      "(onjuist|ongeldig|verkeerd) (wachtwoord|gebruikersnaam)",
      "(aanmelden|inloggen) * (vereist|verplicht|mislukt)",
    },
    relay_denied = {
      "(relay|relaying|doorsturen) * (geweigerd|niet toegestaan|verboden)", "(relay|relaying) niet",
      "domein * niet lokaal", "geen lokaal domein",
    },
    sender_rejected = {
      "afzender * (geweigerd|onbekend|ongeldig|geblokkeerd|niet toegestaan)",
      "(afzenderadres|adres afzender|emailadres afzender) * (geweigerd|onbekend|ongeldig|geblokkeerd|"
        .. "bestaat niet|niet gevonden)",
      "domein * afzender * (bestaat niet|onbekend|niet gevonden|ongeldig)", "(onbekend|ongeldig) afzender",
    },
    ip_blocked = {
      "ip * (geblokkeerd|geweigerd|zwarte lijst|blacklist|blocklist|bloklijst)",
      "(server|mailserver) * (geblokkeerd|zwarte lijst|bloklijst)", "slechte reputatie",
      "(ip|server|mailserver|ip adres) * (slechte|lage) reputatie",
      "ip adres * (geblokkeerd|geweigerd|zwarte lijst|blacklist|blocklist)", "staat * zwarte lijst",
      "vermeld * zwarte lijst",
    },
    domain_blocked = {
      "domein * (geblokkeerd|zwarte lijst|bloklijst)", "domein staat * zwarte lijst",
      "(link|links|url) * (geblokkeerd|zwarte lijst)",
      "domein * slechte reputatie",
    },
    spam = {
      "(aangemerkt|beschouwd|gemarkeerd|geclassificeerd|herkend|geidentificeerd) als (spam|ongewenst|"
        .. "ongewenste)",
      "als (spam|ongewenst|ongewenste) (aangemerkt|beschouwd|gemarkeerd|geclassificeerd|herkend|"
        .. "geidentificeerd)",
      "ongewenste (mail|email|bericht|reclame)",
      "(spamfilter|spam filter) * (geweigerd|geblokkeerd|tegengehouden)",
      "(geweigerd|geblokkeerd) * (spam|spamfilter)", "(vermoedelijk|waarschijnlijk|mogelijk) spam",
      "spam (gedetecteerd|geweigerd)",
    },
    virus = {
      "virus (gevonden|gedetecteerd|aangetroffen)", "bevat * (virus|malware|schadelijke software)",
      "(bericht|bijlage|mail) * (geinfecteerd|besmet)", "geweigerd * virus",
    },
    content_rejected = {
      "bijlage * (niet toegestaan|verboden|geblokkeerd|geweigerd)",
      "(bestandstype|extensie|bestandsextensie) * (niet toegestaan|verboden|geblokkeerd|geweigerd)",
      "inhoud * (niet toegestaan|verboden|geweigerd|geblokkeerd)",
    },
    rfc_violation = {
      "(kopregel|kopregels|koptekst|header) * (ontbreekt|ontbreken|ongeldig|dubbel)", "voldoet niet * rfc",
      "niet conform * rfc", "in strijd * rfc",
    },
    policy = {
      "toegang geweigerd", "(beleid|beleidsregel|beleidsregels|regels) * (geweigerd|geblokkeerd)",
      "(geweigerd|geblokkeerd) * (beleid|beleidsregel|regels|beheerder)", "in strijd * beleid",
      "(vanwege|wegens) * (beleid|veiligheidsredenen)",
    },
    greylisted = { "grijze lijst", "greylisting * (probeer|later|actief)" },
    rate_limited = {
      "te veel (verbinding|bericht|mails|emails|fouten|pogingen|gelijktijdige)",
      "teveel (verbinding|bericht|mails|emails|fouten|pogingen)",
      "(verzendlimiet|verzendlimieten) * (overschreden|bereikt)",
      "(limiet|maximum|aantal) * (verbinding|bericht|mails|emails) * (overschreden|bereikt)",
    },
    too_many_recipients = {
      "(te veel|teveel) ontvanger", "(aantal|maximum|limiet) * ontvanger * (overschreden|bereikt)",
    },
    message_too_big = {
      "(bericht|mail|email|bijlage) * groter dan", "bericht * (maximum|maximaal) toegestaan * grootte",
      "(bericht|mail|email|bijlage) * te groot", "grootte * (bericht|mail|bijlage) * overschreden",
      "(bericht|mail|bijlage) * overschreden * (grootte|limiet)",
      "(maximale|toegestaan|maximum) * (grootte|berichtgrootte) * overschreden",
      "overschreden * (maximale|toegestaan) * (grootte|berichtgrootte)",
    },
    system_full = {
      "(onvoldoende|geen|te weinig) (schijfruimte|geheugen|systeembronnen|systeemopslag)",
      "(server|systeem|schijf) * vol",
    },
    system_error = {
      "(interne|lokale) (fout|serverfout)", "(systeemfout|serverfout|configuratiefout)",
      "technische (storing|problemen|fout)", "fout * (verwerking|configuratie)",
    },
    unavailable = {
      "(dienst|service|server|systeem|postvak) * niet beschikbaar",
      "(dienst|service|server) tijdelijk niet beschikbaar",
      "(server|dienst|systeem) * (overbelast|onderhoud|bezet)", "(wegens|in) onderhoud",
    },
    protocol_error = {
      "opdracht * (onbekend|niet herkend|ongeldig|niet geimplementeerd|niet ondersteund)",
      "(syntaxisfout|syntaxfout) * (opdracht|parameters|argumenten|commando)", "onbekend (opdracht|commando)",
      "verkeerde volgorde * opdrachten",
    },
    auto_reply = {
      "(zo spoedig|zo snel) mogelijk",
      "(ontvangen|ontvangst) * (bericht|mail|email|vraag) * (beantwoorden|reactie|antwoord)",
      "(automatisch|automatische) (antwoord|afwezigheidsbericht|ontvangstbevestiging|reactie)",
      "(afwezigheidsbericht|afwezigheidsassistent) (actief|ingeschakeld)", "niet (kantoor|aanwezig)",
      "ik ben * (afwezig|vakantie|verlof|niet aanwezig)",
      "ben ik * (afwezig|vakantie|verlof|niet aanwezig|weer)",
      "(met|wegens) (vakantie|verlof)", "afwezig * (tot|vanaf|kantoor)",
    },
    feedback = {
      "(misbruik|spam) (melding|klacht|rapport)", "(misbruikmelding|spamklacht) ontvangen", "als spam gemeld",
    },
  },

  weak = {
    auto_reply = {
      "(bedankt|dank) * (bericht|mail|email|reactie|vraag)",
    },
    expired = {
      "(bezorging|aflevering|levering) * (vertraagd|uitgesteld)",
      "bericht * (vertraagd|nog niet bezorgd|nog niet afgeleverd)", "nog niet (bezorgd|afgeleverd)",
    },
    user_unknown = { "niet gevonden", "bestaat niet" },
    recipient_refused = { "geen (toestemming|rechten) * verzenden * ontvanger" },
    policy = { "(bericht|mail|email) * (geweigerd|geblokkeerd)", "niet toegestaan" },
    message_too_big = { "te groot" },
    ip_blocked = { "zwarte lijst" },
    unavailable = { "niet beschikbaar" },
    system_error = { "tijdelijk (fout|storing|probleem)" },
  },

  yes = {
    user_unknown = {
      "550 5.1.1 <x@example.com>: gebruiker onbekend", "550 Onbekende ontvanger",
      "550 Dit e-mailadres bestaat niet (meer)",
      "Het e-mailadres dat u hebt ingevoerd, kan niet worden gevonden. Controleer het e-mailadres van de "
        .. "geadresseerde.",
      "Je bericht is niet bezorgd bij x@example.com, omdat het adres niet is gevonden of geen e-mail kan "
        .. "ontvangen.",
      "x is niet gevonden op example.com.",
      "Het e-mailaccount bestaat niet in de organisatie waaraan dit bericht is verzonden.",
    },
    bad_address = { "501 Ongeldig adres: syntaxisfout in adres" },
    mailbox_disabled = { "550 5.2.1 Deze mailbox is uitgeschakeld", "550 Account geblokkeerd" },
    mailbox_full = {
      "Het postvak van de geadresseerde is vol en kan momenteel geen berichten accepteren.",
      "452 Mailbox vol", "552 5.2.2 Quotum overschreden", "De mailbox van de ontvanger is vol",
    },
    recipient_moved = { "551 Mijn nieuwe e-mailadres is y@example.net", "Dit adres is gewijzigd" },
    recipient_refused = {
      "Uw bericht kan niet worden bezorgd omdat bezorging op dit adres is beperkt.",
      "550 Alleen leden kunnen naar deze lijst sturen",
    },
    domain_unknown = { "550 Onbekend domein", "omdat het domein example.com niet is gevonden" },
    domain_refuses_mail = { "556 Dit domein accepteert geen mail" },
    dns_failure = { "451 Tijdelijke DNS-fout" },
    routing_error = { "Geen route naar domein gevonden" },
    mail_loop = { "554 Te veel hops" },
    connection_failed = {
      "Verbinding geweigerd door mx.example.com", "De server reageert niet",
      "Kan geen verbinding maken met de server",
    },
    tls_failed = { "530 Versleuteling vereist" },
    expired = { "Het bericht is verlopen in de wachtrij", "Bezorging opgegeven na 5 dagen" },
    auth_failed = { "550 SPF-controle mislukt", "550 Bericht voldoet niet aan DMARC" },
    rdns_failed = { "550 Geen reverse DNS voor 192.0.2.1" },
    login_required = { "530 Authenticatie vereist", "535 Onjuist wachtwoord" },
    relay_denied = { "550 Relaying niet toegestaan" },
    sender_rejected = { "550 Afzender geweigerd", "553 Het domein van de afzender bestaat niet" },
    ip_blocked = {
      "554 Uw IP-adres 192.0.2.1 is geblokkeerd", "550 Uw server staat op een zwarte lijst",
      "554 Slechte reputatie",
    },
    domain_blocked = { "550 Uw domein staat op een zwarte lijst" },
    spam = { "550 Bericht aangemerkt als spam", "554 Ongewenste mail", "550 Geweigerd door het spamfilter" },
    virus = { "554 Virus gevonden", "550 bericht bevat een virus" },
    content_rejected = { "552 Bijlage niet toegestaan", "550 Bestandstype verboden" },
    rfc_violation = { "550 Header ontbreekt" },
    policy = { "550 Toegang geweigerd" },
    greylisted = { "450 Grijze lijst, probeer later opnieuw" },
    rate_limited = { "421 Te veel verbindingen", "450 Maximum aantal berichten overschreden" },
    too_many_recipients = { "452 Te veel ontvangers" },
    message_too_big = { "552 Het bericht is te groot", "552 Maximale berichtgrootte overschreden" },
    system_full = { "452 Onvoldoende schijfruimte" },
    system_error = { "451 Interne serverfout" },
    unavailable = { "421 Dienst tijdelijk niet beschikbaar" },
    protocol_error = { "500 Onbekende opdracht" },
    auto_reply = { "Automatisch antwoord: ik ben met vakantie", "Ik ben niet op kantoor tot maandag" },
    feedback = { "Misbruik melding: als spam gemeld" },
  },

  source = { "Exchange and Gmail delivery reports in Dutch", "KPN, Ziggo, XS4ALL replies" },
}
