-- Croatian, Serbian and Slovenian in Latin letters. See doc/data.md.
return {
  language = "Croatian",
  noise = "ili ali ovaj ova ovo vaš vaša vaše vašu",

  families = {
    "primatelj primatelja primaoca primalac prejemnik prejemnika", "korisnik korisnika uporabnik uporabnika",
    "sandučić sanduče sandučića pretinac pretinca predal nabiralnik nabiralnika",
    "poruka poruke poruku sporočilo sporočila", "pošiljatelj pošiljatelja pošiljalac",
    "pun puna puno poln polna",
  },

  phrases = {
    user_unknown = {
      "(korisnik|primatelj|adresa|sandučić) * (ne postoji|nije pronađen|nije pronađena|nepoznat|nepoznata|ne obstaja|neznan)", "(nepoznat|neznan) (korisnik|primatelj)",
    },
    mailbox_full = { "sandučić * pun", "(kvota|prostor) * (prekoračena|popunjen|presežena)" },
    mailbox_disabled = { "(sandučić|korisnik|račun) * (onemogućen|blokiran|suspendiran|onemogočen)" },
    message_too_big = { "poruka * (prevelika|preveliko|prekoračuje)" },
    sender_rejected = { "pošiljatelj * (odbijen|blokiran|zavrnjen)" },
    auto_reply = {
      "(automatski|samodejni) odgovor",
      "(godišnjem|godišnji) odmoru", "(automatski odgovor|izvan ureda)",
    },
  },

  yes = {
    user_unknown = { "Korisnik ne postoji", "Uporabnik ne obstaja", "Nepoznat primatelj" },
    mailbox_full = { "Sandučić je pun", "Nabiralnik je poln" },
    mailbox_disabled = { "Račun je blokiran" },
    message_too_big = { "Poruka je prevelika" },
    sender_rejected = { "Pošiljatelj je odbijen" },
    auto_reply = {
      "Automatski odgovor",
      "Nalazim se na godišnjem odmoru do ponedjeljka", "Automatski odgovor: izvan ureda",
    },
  },
}
