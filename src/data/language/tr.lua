-- Turkish. See doc/data.md.
return {
  language = "Turkish",
  noise = "bir bu ve ile için olarak olan sizin lütfen tarafından nedeniyle",

  families = {
    "kullanıcı kullanıcısı kullanıcının kullanıcıya kullanıcıyı",
    "alıcı alıcının alıcıya alıcısı alıcılar alıcıyı",
    "adresi adresiniz adrese adresinin adresinden adresine adresiniz",
    "kutusu kutunuz kutusunun kutusuna",
    "hesap hesabı hesabınız hesabının",
    "ileti iletiniz iletisi mesaj mesajı mesajınız mesajlar ileti",
    "gönderen gönderenin göndericinin gönderici göndericisi",
    "bulunamadı bulunamadığından bulunamıyor bulunamamıştır",
    "bilinmeyen bilinmiyor",
    "yok bulunmuyor bulunmamaktadır",
    "dolu doldu dolmuş dolduğundan",
    "aşıldı aştı aşıyor aşılmış aşmış aşılmıştır",
    "reddedildi reddedilmiştir reddetti reddediliyor reddedilmiş",
    "engellendi engellenmiştir engellenmiş engelli bloke yasaklı yasaklandı",
    "geçersiz hatalı",
    "etkin aktif",
    "başarısız başarısızdır",
    "sunucu sunucusu sunucunuz sunucuya",
  },

  phrases = {
    user_unknown = {
      "(kullanıcı|alıcı|adres|adresi|hesap|posta kutusu) * (bulunamadı|bilinmeyen|yok|mevcut değil|"
        .. "tanınmıyor)",
      "bilinmeyen (kullanıcı|alıcı|adres)", "böyle * (kullanıcı|adres|hesap) * yok",
      "geçersiz (alıcı|kullanıcı|alıcı adresi)", "alıcı * geçersiz",
      "adres bulunamadı * posta alamadığından",
    },
    mailbox_disabled = {
      "(hesap|posta kutusu) * (devre dışı|kapatıldı|kapatılmıştır|askıya alındı|engellendi|etkin değil|"
        .. "pasif)",
    },
    mailbox_full = {
      "(posta kutusu|gelen kutusu|hesap) * dolu", "alıcı posta kutusu * dolu", "alıcı gelen kutusu * dolu",
      "(kota|kotası|kotayı|kotasını) * aşıldı",
    },
    recipient_refused = { "adrese teslim * (kısıtlı|sınırlı|kısıtlanmış)", "alıcı reddedildi" },
    domain_unknown = {
      "(alan adı|etki alanı|domain) * (bulunamadı|yok|mevcut değil|geçersiz)",
      "bilinmeyen (alan adı|etki alanı|ana bilgisayar)",
    },
    connection_failed = {
      "bağlantı * (reddedildi|kesildi|başarısız|zaman aşımı|kurulamadı)",
      "sunucu * (yanıt vermiyor|cevap vermiyor|bağlanılamadı)", "sunucuya (ulaşılamıyor|bağlanılamıyor)",
    },
    expired = { "(ileti|teslim) süresi (doldu|dolmuş|geçti)" },
    relay_denied = { "(relay|aktarım|yönlendirme) * (izin verilmiyor|reddedildi|yasak)" },
    login_required = {
      "kimlik doğrulama * (gerekli|gerekiyor|başarısız|gereklidir)", "(şifre|parola) * (yanlış|geçersiz)",
    },
    sender_rejected = {
      "gönderen * (reddedildi|geçersiz|bulunamadı|engellendi)",
      "gönderen adresi * (reddedildi|geçersiz|bulunamadı|engellendi)",
    },
    ip_blocked = {
      "ip * (kara listede|kara liste|engellendi|reddedildi)",
      "ip adresi * (kara listede|kara liste|engellendi|reddedildi)", "sunucu * (kara listede|engellendi)",
      "(kötü|düşük) itibar",
    },
    spam = {
      "spam * (algılandı|tespit edildi|değerlendirildi|reddedildi|işaretlendi)",
      "(istenmeyen|gereksiz) (eposta|e posta|posta|ileti)", "spam (içerik|şüphesi)",
    },
    virus = { "virüs * (bulundu|tespit edildi|algılandı|içeriyor)" },
    content_rejected = {
      "(ek|ekli dosya|dosya türü|eklenti) * (izin verilmiyor|yasak|engellendi|reddedildi)",
    },
    policy = { "erişim (reddedildi|engellendi)" },
    greylisted = { "gri liste * (tekrar|sonra|deneyin)" },
    rate_limited = {
      "çok fazla (bağlantı|ileti|hata|deneme)", "(gönderim|gönderme) (limiti|sınırı) * aşıldı",
    },
    too_many_recipients = { "çok fazla alıcı", "alıcı (sayısı|limiti) * aşıldı" },
    message_too_big = {
      "(ileti|ek|dosya) * çok büyük", "(ileti|mesaj) boyutu * (aşıldı|büyük)",
      "boyut (sınırı|limiti|sınırını) * aşıldı",
    },
    system_full = { "(yetersiz|yeterli) (disk alanı|bellek|disk alanı yok)" },
    system_error = { "(dahili|iç|yerel|sistem) (hata|hatası|sunucu hatası)", "sunucu hatası" },
    unavailable = { "(hizmet|servis|sunucu) * (kullanılamıyor|kullanılamaz|hizmet dışı|bakımda|meşgul)" },
    auto_reply = {
      "otomatik (yanıt|cevap)", "(ofis|ofiste|büro) (dışında|değilim)",
      "(izinde|izindeyim|tatilde|tatildeyim) * (olacağım|tarihine|kadar)",
      "(ofis|ofiste|büro|büroda|işyeri) dışındayım", "(yıllık|doğum|hastalık) (izindeyim|iznindeyim)",
      "(izindeyim|tatildeyim|dışındayım) * (döneceğim|dönüşümde|dönünce|cevap|yanıt)",
      "(dönüşümde|döndüğümde|dönünce) * (cevap|yanıt|yanıtlayacağım)",
    },
  },

  weak = {
    user_unknown = { "bulunamadı" },
    policy = { "ileti * (reddedildi|engellendi)" },
  },

  yes = {
    user_unknown = {
      "550 5.1.1 <x@example.com> kullanıcı bulunamadı", "550 Böyle bir kullanıcı yok", "Adres bulunamadı",
      "550 Bilinmeyen alıcı",
    },
    mailbox_disabled = { "550 Hesap devre dışı" },
    mailbox_full = { "552 Alıcının posta kutusu dolu", "552 Kota aşıldı" },
    recipient_refused = { "Bu adrese teslim kısıtlı" },
    domain_unknown = { "550 Alan adı bulunamadı" },
    connection_failed = { "Bağlantı reddedildi", "Sunucu yanıt vermiyor" },
    expired = { "İleti süresi doldu" },
    relay_denied = { "550 Relay izin verilmiyor" },
    login_required = { "530 Kimlik doğrulama gerekli" },
    sender_rejected = { "550 Gönderen adresi reddedildi" },
    ip_blocked = { "554 IP adresiniz kara listede", "554 IP 192.0.2.1 engellendi" },
    spam = { "550 İletiniz spam olarak değerlendirildi", "550 İstenmeyen e-posta" },
    virus = { "554 Virüs bulundu" },
    content_rejected = { "552 Dosya türü yasak" },
    policy = { "550 Erişim reddedildi" },
    greylisted = { "450 Gri liste, daha sonra tekrar deneyin" },
    rate_limited = { "421 Çok fazla bağlantı" },
    too_many_recipients = { "452 Çok fazla alıcı" },
    message_too_big = { "552 İleti çok büyük" },
    system_full = { "452 Yetersiz disk alanı" },
    system_error = { "451 Dahili hata" },
    unavailable = { "421 Hizmet kullanılamıyor" },
    auto_reply = {
      "Otomatik yanıt: izindeyim",
      "Ofis dışındayım, döndüğümde yanıt vereceğim",
    },
  },

  source = { "Exchange and Gmail delivery reports in Turkish", "Turkish hosters" },
}
