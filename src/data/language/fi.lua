-- Finnish. See doc/data.md.
return {
  language = "Finnish",
  noise = "ja tai ovat oli tämä tätä tämän tässä tähän se sitä sen jos koska eikä nyt",

  families = {
    "vastaanottaja vastaanottajan vastaanottajaa vastaanottajalle vastaanottajat",
    "käyttäjä käyttäjää käyttäjän käyttäjätili tili tiliä",
    "postilaatikko postilaatikkosi postilaatikkoa postilaatikon sähköpostilaatikko",
    "viesti viestiäsi viestiänne viestisi viestiä viestin viestejä viestien viestit",
    "osoite osoitetta osoitteen osoitteeseen sähköpostiosoite sähköpostiosoitetta sähköpostiosoitteen",
    "lähettäjä lähettäjän lähettäjää",
    "palvelin palvelimen palvelimelle palvelimeen",
    "toimitus toimitusta toimittaa toimitettu toimittaminen",
    "verkkotunnus verkkotunnusta verkkotunnuksen",
    "estetty esti estää torjuttu hylätty hylkäsi",
  },

  phrases = {
    user_unknown = {
      "(osoite|vastaanottaja|käyttäjä|postilaatikko) * (ei löydy|ei löytynyt|ei löydetty|ei ole olemassa|tuntematon)",
      "(tuntematon|virheellinen) (vastaanottaja|käyttäjä)", "ei löydy * (osoite|vastaanottaja|käyttäjä)",
    },
    mailbox_disabled = {
      "(käyttäjä|postilaatikko) * (suljettu|poistettu käytöstä|ei ole käytössä)",
      "enää * (palveluksessa|töissä|työsuhteessa)", "(työskentele|työskentelen) enää",
    },
    mailbox_full = {
      "postilaatikko * (täynnä|täysi)", "postilaatikko * (kiintiö|tila) * (ylitetty|ylittynyt|loppu)", "(kiintiö|levykiintiö) * (ylitetty|ylittynyt)",
    },
    message_too_big = {
      "viesti * (ylittää|ylitti) * (kokorajoituksen|enimmäiskoon|koon|kokorajan)", "viesti * (liian suuri|suurempi kuin)",
    },
    recipient_refused = {
      "toimitus * osoite * (rajoitettu|rajoitettua)", "ei ole oikeutta lähettää * (viesti|ryhmään|osoite)", "moderaattori * estetty",
    },
    expired = { "(lopettanut|keskeyttänyt) yrittämisen", "toimitus * (vanhentunut|aikakatkaistu)" },
    domain_unknown = { "(verkkotunnus|toimialue) * (ei löydy|ei löytynyt|ei ole olemassa|tuntematon)" },
    connection_failed = { "palvelin ei vastaa", "yhteys * (katkesi|epäonnistui|aikakatkaistiin)", "ei saatu yhteyttä * palvelin" },
    sender_rejected = { "lähettäjä * (estetty|tuntematon|virheellinen)" },
    spam = {
      "viesti * (roskapostia|roskapostiksi)", "roskapostia",
      "(estetty|viesti) * (roskapostina|roskapostiksi|roskaposti)",
    },
    virus = { "(virus|haittaohjelma) * (löytyi|havaittiin)", "sisältää (viruksen|haittaohjelman)" },
    auto_reply = {
      "automaattinen (vastaus|poissaoloviesti)", "(poissa toimistosta|olen lomalla|lomalla)", "poissaoloviesti",
      "(poissa|pois) * (toimistolta|työpaikalta|töistä)", "(vuosilomalla|kesälomalla|talvilomalla|vanhempainvapaalla|lomalla)", "palaan (töihin|toimistolle)",
    },
  },

  weak = {
    unknown = {
      "viesti * (ei toimitettu|ei voitu toimittaa) * vastaanottaja $", "ei (voitu|voi) toimittaa $",
    },
  },

  yes = {
    user_unknown = { "Antamaasi osoitetta ei löytynyt.", "Tuntematon vastaanottaja", "Käyttäjää ei ole olemassa" },
    mailbox_disabled = {
      "Postilaatikko on suljettu",
      "Hän ei ole enää yhtiömme palveluksessa", "En työskentele enää täällä: en ole enää töissä yrityksessä",
    },
    mailbox_full = { "Postilaatikkosi on täysi", "Kiintiö on ylitetty" },
    message_too_big = { "Viesti on liian suuri", "Viestisi ylittää enimmäiskoon" },
    recipient_refused = { "Toimitus osoitteeseen on rajoitettu" },
    expired = { "Palvelin on keskeyttänyt yrittämisen" },
    domain_unknown = { "Verkkotunnusta ei löydy" },
    connection_failed = { "Vastaanottajan palvelin ei vastaa", "Yhteys katkesi" },
    sender_rejected = { "Lähettäjä on estetty" },
    spam = {
      "Viesti luokiteltiin roskapostiksi",
      "550 Viesti estettiin roskapostina",
    },
    virus = { "Liitteestä löytyi: virus löytyi ja poistettiin" },
    auto_reply = {
      "Automaattinen vastaus", "Olen lomalla 3. elokuuta asti",
      "Olen pois töistä perjantaihin", "Kesälomalla, palaan toimistolle elokuussa",
    },
    unknown = {
      "Viestiäsi ei voitu toimittaa vastaanottajalle.",
    },
  },
}
