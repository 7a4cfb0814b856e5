-- Transfer encodings, charsets, encoded words and markup undone, seen through whole messages.
local smtpcodes = require "smtpcodes"

local HEAD = "From: MAILER-DAEMON@mx.example.net\nSubject: failure notice\n"

-- The one recipient of a bounce in words.
local function recipient_of(fields, body)
  local report = assert(smtpcodes.dsn(HEAD .. fields .. "\n" .. body))
  assert(#report.recipients == 1, "not one recipient")
  return report.recipients[1]
end

-- The subject of the message that a bounce quotes.
local function subject_of(subject)
  return assert(smtpcodes.dsn(HEAD .. "\n<tom@example.com>: 550 No such user\n\nReturn-Path: <ida@example.org>\nSubject: "
    .. subject .. "\nTo: tom@example.com\n")).original.subject
end

local function base64(text)
  local alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
  return (text:gsub("..?.?", function(bytes)
    local a, b, c = bytes:byte(1, 3)
    local number = a * 65536 + (b or 0) * 256 + (c or 0)
    local letters = ""
    for shift = 3, 0, -1 do
      local digit = math.floor(number / 64 ^ shift) % 64 + 1
      letters = letters .. alphabet:sub(digit, digit)
    end
    return letters:sub(1, #bytes + 1) .. ("="):rep(3 - #bytes)
  end))
end

local TEXT = "<tom@example.com>: 550 5.1.1 No such user here\n"

describe("a transfer encoding", function()
  local wrapped = base64(TEXT):gsub(("."):rep(20), "%0\r\n")
  local cases = {
    { "base64", "base64", base64(TEXT) },
    { "base64 in capitals", "BASE64", base64(TEXT) },
    { "base64 on short lines", "base64", wrapped },
    { "base64 without its padding", "base64", (base64(TEXT):gsub("=", "")) },
    { "base64 with bytes that are none", "base64", (wrapped:gsub("\r\n", "\r\n * ")) },
    { "quoted-printable", "quoted-printable", (TEXT:gsub("=", "=3D")) },
    { "quoted-printable with what needs none", "quoted-printable", (TEXT:gsub("[<N]", { ["<"] = "=3c", N = "=4E" })) },
    { "quoted-printable with soft breaks", "Quoted-Printable", (TEXT:gsub("such", "su=\r\nch")) },
    { "quoted-printable with blanks behind a soft break", "quoted-printable", (TEXT:gsub("such", "su= \t\nch")) },
    { "quoted-printable with a soft break of CR", "quoted-printable", (TEXT:gsub("such", "su=\rch")) },
    { "8bit", "8bit", TEXT },
    { "none that anybody knows", "x-uuencode", TEXT },
    { "a comment behind it", "quoted-printable (as ever)", (TEXT:gsub("N", "=4E")) },
  }
  for _, case in ipairs(cases) do
    it("is undone: " .. case[1], function()
      local event = recipient_of("Content-Transfer-Encoding: " .. case[2] .. "\n", case[3])
      assert.are.equal("tom@example.com", event.recipient)
      assert.are.equal("550 5.1.1 No such user here", event.response)
    end)
  end

  local broken = {
    { "a lone =", "No = such user", "550 No = such user" },
    { "= before what is no digit", "No =ZZ such user", "550 No =ZZ such user" },
    { "= with one digit", "No =4 such user", "550 No =4 such user" },
    { "= at the end", "No such user =", "550 No such user =" },
  }
  for _, case in ipairs(broken) do
    it("that is broken stays as it is: " .. case[1], function()
      local event = recipient_of("Content-Transfer-Encoding: quoted-printable\n", "<tom@example.com>: 550 " .. case[2])
      assert.are.equal(case[3], event.response)
    end)
  end
end)

local charsets = {
  { "us-ascii", "no such user", "no such user" },
  { "utf-8", "unbekannt \195\188", "unbekannt \195\188" },
  { "UTF-8", "\231\148\168\230\136\183", "\231\148\168\230\136\183" },
  { "iso-8859-1", "unbekannt \252", "unbekannt \195\188" },
  { '"iso-8859-1"', "inconnu \224", "inconnu \195\160" },
  { "ISO-8859-1; format=flowed", "inconnu \233", "inconnu \195\169" },
  { "iso-8859-2", "nieznany \177", "nieznany \196\133" },
  { "iso-8859-15", "\164 5", "\226\130\172 5" },
  { "windows-1252", "\128 5 \147no\148", "\226\130\172 5 \226\128\156no\226\128\157" },
  { "windows-1251", "\237\229\242", "\208\189\208\181\209\130" },
  { "koi8-r", "\206\197\212", "\208\189\208\181\209\130" },
  { "iso-2022-jp", "\27$B08@h\27(B no", "\229\174\155\229\133\136 no" },
  { "ISO-2022-JP", "\27$B08@h", "\229\174\155\229\133\136" },
  { "shift_jis", "\136\182\144\230 \177 no", "\229\174\155\229\133\136 \239\189\177 no" },
  { "euc-jp", "\176\184\192\232 no", "\229\174\155\229\133\136 no" },
  { "gb2312", "\211\195\187\167 no", "\231\148\168\230\136\183 no" },
  { "gbk", "\211\195\187\167", "\231\148\168\230\136\183" },
  { "gb18030", "\211\195\187\167", "\231\148\168\230\136\183" },
  { "ks_c_5601-1987", "\187\231\191\235\192\218 no", "\236\130\172\236\154\169\236\158\144 no" },
  { "euc-kr", "\187\231\191\235\192\218", "\236\130\172\236\154\169\236\158\144" },
  { "iso-2022-kr", "\27$)C\14;g?k@Z\15 no", "\236\130\172\236\154\169\236\158\144 no" },
  { "x-nobody-knows", "bytes \252", "bytes \252" },
}

describe("a charset", function()
  for _, case in ipairs(charsets) do
    local name, bytes, wanted = case[1], case[2], case[3]
    it("becomes UTF-8: " .. name, function()
      local event = recipient_of("Content-Type: text/plain; charset=" .. name .. "\n", "<tom@example.com>: 550 " .. bytes .. "\n")
      assert.are.equal("550 " .. wanted, event.response)
    end)

    it("becomes UTF-8 behind base64: " .. name, function()
      local event = recipient_of("Content-Type: text/plain; charset=" .. name .. "\nContent-Transfer-Encoding: base64\n",
        base64("<tom@example.com>: 550 " .. bytes .. "\n"))
      assert.are.equal("550 " .. wanted, event.response)
    end)
  end

  it("of two bytes that is cut within a character gives what can be read", function()
    for _, name in ipairs { "gb2312", "shift_jis", "euc-kr", "euc-jp", "iso-2022-jp" } do
      local event = recipient_of("Content-Type: text/plain; charset=" .. name .. "\n", "<tom@example.com>: 550 no\176")
      assert.are.equal("550 no", event.response:sub(1, 6))
    end
  end)

  it("has no character where its table has none", function()
    local event = recipient_of("Content-Type: text/plain; charset=gb2312\n", "<tom@example.com>: 550 \254\254 no\n")
    assert.are.equal("550 \239\191\189 no", event.response)
  end)
end)

describe("an encoded word", function()
  local cases = {
    { "Hello", "Hello" },
    { "=?utf-8?q?Gr=C3=BC=C3=9Fe?=", "Gr\195\188\195\159e" },
    { "=?UTF-8?Q?a_b?=", "a b" },
    { "=?utf-8?b?R3LDvMOfZQ==?=", "Gr\195\188\195\159e" },
    { "=?utf-8?B?R3LDvMOfZQ?=", "Gr\195\188\195\159e" },
    { "=?iso-8859-1?q?Gr=FC=DFe?= an alle", "Gr\195\188\195\159e an alle" },
    { "Re: =?iso-8859-1?q?Gr=FC=DFe?=", "Re: Gr\195\188\195\159e" },
    { "=?utf-8?q?a?= =?utf-8?q?b?=", "ab" },
    { "=?utf-8?q?a?=\r\n =?utf-8?q?b?=", "ab" },
    { "=?utf-8?q?a?= c =?utf-8?q?b?=", "a c b" },
    { "=?utf-8?q?=E7=94?= =?utf-8?q?=A8?=", "\231\148\168" },
    { "=?koi8-r?B?zsXU?=", "\208\189\208\181\209\130" },
    { "=?iso-2022-jp?B?GyRCMDhAaBsoQg==?=", "\229\174\155\229\133\136" },
    { "=?gb2312?B?08O7pw==?= no", "\231\148\168\230\136\183 no" },
    { "=?ks_c_5601-1987?B?u+e/68Da?=", "\236\130\172\236\154\169\236\158\144" },
    { "=?shift_jis?B?iLaQ5g==?=", "\229\174\155\229\133\136" },
    { "=?utf-8*en?q?a?=", "a" },
    { "folded\r\n\there", "folded here" },
    { "folded\n   here", "folded here" },
    -- what is none stays
    { "=?utf-8?q?open", "=?utf-8?q?open" },
    { "=?utf-8?x?a?=", "=?utf-8?x?a?=" },
    { "=?utf-8?q?a b?=", "=?utf-8?q?a b?=" },
    { "=?", "=?" },
    { "=??=", "=??=" },
    { "a ? b", "a ? b" },
  }
  for _, case in ipairs(cases) do
    it(("is read: %q"):format(case[1]), function() assert.are.equal(case[2], subject_of(case[1])) end)
  end

  it("may be as long as a line of mail", function()
    assert.are.equal(("a"):rep(700), subject_of("=?utf-8?q?" .. ("=61"):rep(100) .. ("a"):rep(600) .. "?="))
  end)
end)

describe("markup", function()
  local cases = {
    { "tags", "<p><b>550</b> no such <i>user</i></p>", "550 no such user" },
    { "tags with values", '<p class="a b" id=c>550</p>', "550" },
    { "entities", "550 a &lt;b&gt; &amp;&nbsp;&quot;c&quot; &apos;d&apos;", "550 a <b> & \"c\" 'd'" },
    { "numbers", "550 &#39;a&#39; &#252; &#x27;b&#X27; &#xfc;", "550 'a' \195\188 'b' \195\188" },
    { "numbers of no character", "550 &#55296; &#x110000; &#; &#x;", "550 &#55296; &#x110000; &#; &#x;" },
    { "what is no entity", "550 a & b &c; &lt", "550 a & b &c; &lt" },
    { "comments", "550 <!-- no > yes -->user", "550 user" },
    { "a comment of nothing", "550 <!---->user", "550 user" },
    { "styles", "<style>p { color: red }</style>550 no", "550 no" },
    { "scripts", "550 <script>if (a<b) x();</script>no", "550 no" },
    { "a NUL behind a bracket", "550 <b\0 no", "550 <b\0 no" },
    { "an address in brackets", "550 <eva@example.com> no", "550 <eva@example.com> no" },
    { "less than", "550 a < b", "550 a < b" },
    { "a tag that never ends", "550 no <b class=", "550 no" },
    { "a comment that never ends", "550 no <!-- b > c", "550 no" },
  }
  for _, case in ipairs(cases) do
    it("is not seen: " .. case[1], function()
      local event = recipient_of("Content-Type: text/html\n", "<div>tom@example.com: " .. case[2] .. "</div>")
      assert.are.equal(case[3], event.response)
    end)
  end

  it("breaks lines as a reader sees them", function()
    local event = recipient_of("Content-Type: text/html; charset=utf-8\n",
      "<head><title>Error</title></head><p>Sorry.</p><p>tom@example.com:<br>550 5.1.1 unknown</p><p>Bye</p>")
    assert.are.equal("tom@example.com", event.recipient)
    assert.are.equal("550 5.1.1 unknown", event.response:match("^550 5.1.1 unknown"))
  end)
end)
