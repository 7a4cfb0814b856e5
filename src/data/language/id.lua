-- Indonesian and Malay. See doc/data.md.
return {
  language = "Indonesian",

  families = {
    "ditolak menolak penolakan tolak", "diblokir diblok memblokir disekat pemblokiran", "ditemukan dijumpai menemukan",
    "penuh kepenuhan", "melebihi melampaui terlampaui",
  },

  phrases = {
    user_unknown = {
      "(alamat|pengguna|penerima|akun|kotak surat|mailbox|email|alamat email|nama pengguna) * tidak (ditemukan|"
        .. "ada|dikenal|terdaftar|wujud|dapat ditemukan|bisa ditemukan|diketahui)",
      "(pengguna|penerima|akun|alamat) (tak dikenal|tidak dikenali|tidak sah|tidak valid)",
      "tidak ada (pengguna|penerima|akun|mailbox)", "tidak terkirim * alamat tidak ditemukan",
    },
    bad_address = { "(format|penulisan|sintaks) alamat * (salah|tidak valid|tidak benar|tidak sah)" },
    mailbox_disabled = {
      "(akun|pengguna|kotak surat|mailbox|penerima|email) * (dinonaktifkan|ditangguhkan|tidak aktif|dibekukan|"
        .. "diblokir sementara|ditutup|digantung|nonaktif)",
    },
    mailbox_full = {
      "(kotak surat|kotak masuk|mailbox|inbox|peti mel|kotak) * penuh",
      "(kuota|kapasitas|ruang penyimpanan) * (penuh|melebihi|habis|terlampaui|tidak cukup)", "melebihi kuota",
    },
    recipient_refused = {
      "penerima (ditolak|menolak|memblokir) * (pesan|email|surat|pengirim)", "hanya anggota",
      "tidak (memiliki izin|berhak) * (mengirim|menulis)",
    },
    domain_unknown = { "(domain|host|nama domain) * tidak (ditemukan|ada|dikenal|terdaftar|dapat ditemukan|valid)" },
    connection_failed = {
      "(koneksi|sambungan) * (ditolak|gagal|terputus|habis waktu|waktu habis)",
      "(tidak dapat|gagal) (terhubung|menghubungi|menyambung) * (server|host)",
      "server * tidak (merespons|menjawab|dapat dihubungi)",
    },
    auth_failed = { "(spf|dkim|dmarc) * (gagal|tidak valid|tidak lolos)" },
    login_required = {
      "(autentikasi|otentikasi|login) * (diperlukan|gagal|dibutuhkan|salah)", "(sandi|kata sandi) * salah",
    },
    relay_denied = { "relay * (tidak diizinkan|ditolak|dilarang)" },
    sender_rejected = {
      "(pengirim|alamat pengirim|domain pengirim) * (ditolak|tidak valid|tidak ditemukan|tidak ada|tidak dikenal)",
    },
    ip_blocked = {
      "(ip|alamat ip|server|alamat) {ip} * (diblokir|ditolak|masuk daftar hitam|terdaftar)",
      "(ip|alamat ip) * (diblokir|ditolak|masuk daftar hitam|karena spam)", "daftar hitam",
      "(ip|alamat ip|alamat ip {ip}) diblokir karena spam", "reputasi ip * (buruk|rendah)",
    },
    spam = {
      "(pesan|email|surat) * (terdeteksi|dianggap|ditandai|dikenali) * spam", "ditolak * sebagai spam",
      "dianggap spam",
    },
    virus = { "(mengandung|terdeteksi|terinfeksi|berisi) * virus" },
    content_rejected = { "(lampiran|isi pesan|jenis file) * (tidak diizinkan|ditolak|dilarang|diblokir)" },
    policy = { "ditolak * kebijakan", "akses ditolak", "melanggar kebijakan" },
    rate_limited = {
      "terlalu banyak (koneksi|pesan|email|permintaan|sambungan)",
      "(batas|jumlah) (pengiriman|pesan|email|koneksi) * (terlampaui|melebihi|tercapai)",
    },
    too_many_recipients = { "terlalu banyak penerima", "jumlah penerima * melebihi" },
    message_too_big = { "(pesan|email|lampiran|ukuran|ukuran pesan) * (terlalu besar|melebihi batas|melebihi)" },
    system_error = { "(kesalahan|galat|gangguan) (sistem|server|internal)" },
    unavailable = { "(layanan|server|sistem) * (tidak tersedia|sibuk|pemeliharaan|dalam perbaikan)" },
    auto_reply = { "(balasan|jawaban) otomatis", "sedang (cuti|dinas luar|tidak di kantor)" },
  },

  yes = {
    user_unknown = { "550 Alamat email tidak ditemukan", "550 pengguna tidak terdaftar", "550 Penerima tidak dikenal", "Pengguna tidak wujud" },
    bad_address = { "501 format alamat salah" },
    mailbox_disabled = { "550 akun ini sudah tidak aktif", "Akun telah dinonaktifkan" },
    mailbox_full = { "552 Kotak surat penerima penuh", "452 kuota pengguna telah habis", "Peti mel penuh" },
    recipient_refused = { "550 penerima menolak pesan dari Anda" },
    domain_unknown = { "550 domain tujuan tidak ditemukan" },
    connection_failed = { "koneksi ke server ditolak", "tidak dapat terhubung ke host tujuan" },
    auth_failed = { "550 pemeriksaan SPF gagal" },
    login_required = { "530 autentikasi diperlukan", "535 kata sandi salah" },
    relay_denied = { "550 relay tidak diizinkan" },
    sender_rejected = { "550 alamat pengirim ditolak" },
    ip_blocked = { "554 IP Anda diblokir", "554 5.7.1 alamat IP 192.0.2.1 masuk daftar hitam" },
    spam = { "550 pesan terdeteksi sebagai spam" },
    virus = { "554 pesan mengandung virus" },
    content_rejected = { "552 jenis file lampiran tidak diizinkan" },
    policy = { "550 ditolak oleh kebijakan server" },
    rate_limited = { "421 terlalu banyak koneksi dari IP Anda" },
    too_many_recipients = { "452 terlalu banyak penerima" },
    message_too_big = { "552 ukuran pesan melebihi batas" },
    system_error = { "451 kesalahan sistem" },
    unavailable = { "421 server sedang sibuk" },
    auto_reply = { "Balasan otomatis: saya sedang cuti" },
  },

  source = { "Telkom, Indosat, Biznet and TM replies", "Gmail and Exchange delivery reports" },
}
