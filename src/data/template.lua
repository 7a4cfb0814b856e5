-- What smtpc_normalize keeps or masks by name. A change here changes fingerprints: raise SMTPC_NORMALIZE with it.
return {
  source = { "RFC 5321, RFC 6152, RFC 6531, RFC 8446", "names of protocols, ciphers and encodings" },
  -- Tokens of letters and digits that are words.
  kept = "8bitmime 8bit 7bit ipv4 ipv6 utf8 utf16 base64 win32 x400 x500 md5 sha1 sha256 sha384 sha512 aes128 aes256 "
    .. "rsa2048 tls1 tlsv1 ssl2 ssl3 sslv2 sslv3 imap4 pop3 rfc822 rfc2822 rfc5321 rfc5322 dane3 exchange2003 exchange2007 "
    .. "office365 outlook365 o365 3des rc4 xoauth2 oauth2 http2 base32 mp3 mp4 7zip h264",
  -- Words behind which a quoted word is somebody's name.
  holders = "user users mailbox mailboxes account accounts recipient recipients address addresses alias username login name "
    .. "userid addressee inbox rcpt sender for to",
}
