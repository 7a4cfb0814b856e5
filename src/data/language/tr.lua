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
    "gönderen göndereni gönderenin göndericinin gönderici göndericisi",
    "bulunamadı bulunamadığından bulunamıyor bulunamamıştır",
    "bilinmeyen bilinmiyor",
    "yok bulunmuyor bulunmamaktadır",
    "dolu doldu dolmuş dolduğundan",
    "aşıldı aştı aşıyor aşılmış aşmış aşılmıştır",
    "reddedildi reddedilmiştir reddetti reddediliyor reddedilmiş",
    "engellendi engelledi engellemiş engellenmiştir engellenmiş engelli bloke yasaklı yasaklandı",
    "geçersiz hatalı",
    "etkin aktif",
    "başarısız başarısızdır",
    "sunucu sunucusu sunucunuz sunucuya",
    "kapatıldı kapatılmıştır kapatılmış kapalı",
    "şifresiz şifrelenmemiş",
    "yasak yasaklanmış",
  },

  phrases = {
    user_unknown = {
      "(kullanıcı|alıcı|adres|adresi|hesap|posta kutusu) * (bulunamadı|bilinmeyen|yok|mevcut değil|"
        .. "tanınmıyor)",
      "bilinmeyen (kullanıcı|alıcı|adres)", "böyle * (kullanıcı|adres|hesap) * yok",
      "geçersiz (alıcı|kullanıcı|alıcı adresi)", "alıcı * geçersiz",
      "adres bulunamadı * posta alamadığından",
      "(kullanıcı|alıcı|adres|adresi|hesap|posta kutusu) * (mevcut değil|kayıtlı değil|bulunmamaktadır)",
      "(isimde|adında) * (kimse|kullanıcı) yok",
    },
    mailbox_disabled = {
      "(hesap|posta kutusu) * (devre dışı|kapatıldı|kapatılmıştır|askıya alındı|engellendi|etkin değil|"
        .. "pasif)",
      "(hesap|posta kutusu) * (kapatıldı|askıya alınmış|donduruldu|silindi|silinmiş)",
      "(hesap|hesabın) * süresi (dolmuş|doldu)",
    },
    mailbox_full = {
      "(posta kutusu|gelen kutusu|hesap) * dolu", "alıcı posta kutusu * dolu", "alıcı gelen kutusu * dolu",
      "(kota|kotası|kotayı|kotasını) * aşıldı",
      "posta kutusunda * (yeterli|yer|alan) * yok", "(posta kutusu|kutusu) * (dolu|yer yok)",
      "(kota|kotası) * (dolu|doldu|dolmuş)",
    },
    recipient_refused = {
      "adrese teslim * (kısıtlı|sınırlı|kısıtlanmış)", "alıcı reddedildi",
      "(gruba|listeye|alıcı) * (gönderme|göndermek|yazma) * (izniniz|yetkiniz|izni) yok",
      "(izniniz|yetkiniz) yok", "alıcı * göndereni * engellendi", "alıcı * gönderen * engellendi",
      "(dahili|iç) kullanım", "(listeye|gruba) üye değil", "(listeye|gruba) üye değilsiniz",
    },
    domain_unknown = {
      "(alan adı|etki alanı|domain) * (bulunamadı|yok|mevcut değil|geçersiz)",
      "bilinmeyen (alan adı|etki alanı|ana bilgisayar)",
      "(alan adı|etki alanı) * kayıtlı değil",
    },
    connection_failed = {
      "bağlantı * (reddedildi|kesildi|başarısız|zaman aşımı|kurulamadı)",
      "sunucu * (yanıt vermiyor|cevap vermiyor|bağlanılamadı)", "sunucuya (ulaşılamıyor|bağlanılamıyor)",
      "bağlantı * (zaman aşımına|zaman aşımı|uğradı)", "zaman aşımına uğradı",
      "(sunucudan|sunucu) * (yanıt|cevap) (yok|alınamadı)",
    },
    expired = {
      "(gün|saat) boyunca * (teslim|iletilemediği)",
      "(gün|saat|süre) içinde * teslim edilemedi",
      "teslim edilemediği için iade",
      "(ileti|teslim) süresi (doldu|dolmuş|geçti)",
      "(kuyrukta|kuyruğunda) * (uzun|süre)",
    },
    relay_denied = {
      "(relay|aktarım|yönlendirme) * (izin verilmiyor|reddedildi|yasak)",
      "relay (izni yok|yasak|engellendi|reddedildi)",
    },
    login_required = {
      "kimlik doğrulama * (gerekli|gerekiyor|başarısız|gereklidir)", "(şifre|parola) * (yanlış|geçersiz)",
      "(oturum|giris) * (acilamadi|acilmadi|basarisiz|yapilamadi)",
    },
    sender_rejected = {
      "gönderen * (reddedildi|geçersiz|bulunamadı|engellendi)",
      "gönderen adresi * (reddedildi|geçersiz|bulunamadı|engellendi)",
      "gönderen * (alan adı|etki alanı|domain) * (bulunamadı|yok|mevcut değil|geçersiz)",
      "bilinmeyen gönderen",
    },
    ip_blocked = {
      "ip * (kara listede|kara liste|engellendi|reddedildi)",
      "ip adresi * (kara listede|kara liste|engellendi|reddedildi)", "sunucu * (kara listede|engellendi)",
      "(kötü|düşük) itibar",
      "(ağınızdan|sunucunuzdan|ipnizden) * spam",
    },
    spam = {
      "spam * (algılandı|tespit edildi|değerlendirildi|reddedildi|işaretlendi)",
      "(istenmeyen|gereksiz) (eposta|e posta|posta|ileti)", "spam (içerik|şüphesi)",
    },
    virus = {
      "virüs * (bulundu|tespit edildi|algılandı|içeriyor)",
      "virüslü (ek|dosya|ileti|eklenti)",
    },
    content_rejected = {
      "(ek|ekli dosya|dosya türü|eklenti) * (izin verilmiyor|yasak|engellendi|reddedildi)",
      "(dosya türüne|eke|eklentiye|dosyaya) * izin verilmiyor",
      "(yasak|izin verilmeyen) * (dosya uzantısı|uzantı|ek|dosya)",
    },
    policy = {
      "erişim (reddedildi|engellendi)",
      "(güvenlik|kurum|sunucu) (politikası|ilkesi|kuralları) * (reddedildi|engellendi)",
      "yönetici * (reddedildi|engellendi)",
      "ileti engellendi * ileti engellendi",
    },
    greylisted = { "gri liste * (tekrar|sonra|deneyin)" },
    rate_limited = {
      "çok fazla (bağlantı|ileti|hata|deneme)", "(gönderim|gönderme) (limiti|sınırı) * aşıldı",
      "(çok|fazla) hızlı * (gönderiyorsunuz|gönderim)", "(günlük|saatlik) * (limiti|limit|sınır)",
    },
    too_many_recipients = {
      "çok fazla alıcı", "alıcı (sayısı|limiti) * aşıldı",
      "en fazla * alıcı",
    },
    message_too_big = {
      "(ileti|ek|dosya) * çok büyük", "(ileti|mesaj) boyutu * (aşıldı|büyük)",
      "boyut (sınırı|limiti|sınırını) * aşıldı",
      "(ileti|mesaj) * boyutunu (aşıyor|aşıldı)",
      "(ek|dosya|ileti) çok büyük",
    },
    system_full = { "(yetersiz|yeterli) (disk alanı|bellek|disk alanı yok)" },
    system_error = {
      "(dahili|iç|yerel|sistem) (hata|hatası|sunucu hatası)", "sunucu hatası",
      "veritabanı * (kullanılamıyor|hatası|erişilemiyor)",
    },
    unavailable = { "(hizmet|servis|sunucu) * (kullanılamıyor|kullanılamaz|hizmet dışı|bakımda|meşgul)" },
    auto_reply = {
      "otomatik (yanıt|cevap)", "(ofis|ofiste|büro) (dışında|değilim)",
      "(izinde|izindeyim|tatilde|tatildeyim) * (olacağım|tarihine|kadar)",
      "(ofis|ofiste|büro|büroda|işyeri) dışındayım", "(yıllık|doğum|hastalık) (izindeyim|iznindeyim)",
      "(izindeyim|tatildeyim|dışındayım) * (döneceğim|dönüşümde|dönünce|cevap|yanıt)",
      "(dönüşümde|döndüğümde|dönünce) * (cevap|yanıt|yanıtlayacağım)",
      "(izindeyim|tatildeyim|izinde|izinli)", "ofis dışındayım",
      "(yıllık|senelik) (izindeyim|izinde|izinli|izinliyim)",
      "(ofisimiz|ofis|büromuz) * (kapalıdır|kapalı|kapatıldı)",
    },
    domain_refuses_mail = {
      "(alan adı|etki alanı) * (kabul etmiyor|kabul etmemektedir)",
    },
    auth_failed = {
      "(spf|dkim|dmarc) (doğrulaması|kontrolü|politikası)",
    },
    recipient_moved = {
      "(çalışmıyorum|çalışmıyor) * (adresine|yazın|gönderin)",
    },
    dns_failure = {
      "dns sunucu * (yanıt vermiyor|cevap vermiyor|hatası)", "dns hatası",
    },
    tls_failed = {
      "şifresiz (bağlantı|bağlantılar|bağlantıya)",
    },
  },

  weak = {
    user_unknown = { "bulunamadı" },
    policy = { "ileti * (reddedildi|engellendi)" },
    sender_rejected = {
      "gönderen",
    },
    connection_failed = {
      "bağlantı",
    },
    login_required = {
      "(parola|şifre)",
    },
    unknown = {
      "ileti * (teslim edilemedi|iletilemedi|gönderilemedi) $",
    },
  },

  yes = {
    user_unknown = {
      "550 5.1.1 <x@example.com> kullanıcı bulunamadı", "550 Böyle bir kullanıcı yok", "Adres bulunamadı",
      "550 Bilinmeyen alıcı",
      "550 Bu isimde kullanıcı yok",
    },
    mailbox_disabled = {
      "550 Hesap devre dışı",
      "550 Hesap silinmiş",
      "550 Hesap süresi doldu",
    },
    mailbox_full = {
      "552 Alıcının posta kutusu dolu", "552 Kota aşıldı",
      "552 Posta kutusunda yer yok",
      "452 Kota doldu",
    },
    recipient_refused = {
      "Bu adrese teslim kısıtlı",
      "550 Bu listeye yazma yetkiniz yok",
      "550 Gruba üye değilsiniz",
    },
    domain_unknown = {
      "550 Alan adı bulunamadı",
      "550 Etki alanı kayıtlı değil",
    },
    connection_failed = {
      "Bağlantı reddedildi", "Sunucu yanıt vermiyor",
      "Bağlantı zaman aşımına uğradı",
      "Sunucudan cevap alınamadı",
    },
    expired = {
      "İletiniz 3 gün boyunca teslim edilemediği için geri gönderildi",
      "İleti süresi doldu",
      "Mesaj kuyrukta uzun süre bekledi",
    },
    relay_denied = { "550 Relay izin verilmiyor" },
    login_required = {
      "530 Kimlik doğrulama gerekli",
      "SMTP sunucusunda oturum açılamadı", "535 Giriş başarısız",
      "SMTP Hatası: SMTP sunucusunda oturum açılamadı.",
    },
    sender_rejected = {
      "550 Gönderen adresi reddedildi",
      "553 Gönderen etki alanı bulunamadı",
      "550 Bilinmeyen gönderici",
    },
    ip_blocked = {
      "554 IP adresiniz kara listede", "554 IP 192.0.2.1 engellendi",
      "554 Sunucunuzdan spam geliyor",
    },
    spam = { "550 İletiniz spam olarak değerlendirildi", "550 İstenmeyen e-posta" },
    virus = {
      "554 Virüs bulundu",
      "550 Virüslü dosya",
    },
    content_rejected = {
      "552 Dosya türü yasak",
      "552 Bu dosya türüne izin verilmiyor",
      "550 Yasak ek",
    },
    policy = {
      "550 Erişim reddedildi",
      "550 Kurum kuralları gereği: güvenlik politikası nedeniyle engellendi",
      "550 Yönetici tarafından engellendi",
      "İleti engellendi info@example.com adresine gönderdiğiniz ileti engellendi. Daha fazla bilgi için aşağıdaki teknik ayrıntılara bakın.",
    },
    greylisted = { "450 Gri liste, daha sonra tekrar deneyin" },
    rate_limited = {
      "421 Çok fazla bağlantı",
      "450 Günlük limit",
    },
    too_many_recipients = {
      "452 Çok fazla alıcı",
      "452 En fazla 50 alıcı",
    },
    message_too_big = {
      "552 İleti çok büyük",
      "Bu ileti en fazla ileti boyutunu aşıyor",
    },
    system_full = { "452 Yetersiz disk alanı" },
    system_error = {
      "451 Dahili hata",
      "451 Veritabanı hatası",
    },
    unavailable = { "421 Hizmet kullanılamıyor" },
    auto_reply = {
      "Otomatik yanıt: izindeyim",
      "Ofis dışındayım, döndüğümde yanıt vereceğim",
      "Yıllık izindeyim",
      "Ofis cuma günü kapalı",
    },
    domain_refuses_mail = {
      "550 Etki alanı ileti kabul etmiyor",
    },
    auth_failed = {
      "550 SPF kontrolü olumsuz",
    },
    recipient_moved = {
      "Artık burada çalışmıyorum, y@example.net adresine yazın",
    },
    dns_failure = {
      "451 DNS hatası",
    },
    tls_failed = {
      "554 Şifrelenmemiş bağlantılar kabul edilmez",
    },
    unknown = {
      "Mesajınız alıcıya teslim edilemedi.",
    },
  },

  source = { "Exchange and Gmail delivery reports in Turkish", "Turkish hosters" },
}
