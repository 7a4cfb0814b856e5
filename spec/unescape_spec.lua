local smtpcodes = require "smtpcodes"

local EXIM = "2026-03-04 09:12:10 1xUsGz-00008r-0w ** uma@example.com R=dns T=smtp H=mx.example.com [192.0.2.7]: "
  .. "SMTP error from remote mail server after RCPT TO:<uma@example.com>: "
local SENDMAIL = "Mar  4 09:12:12 mx sendmail[3106]: 6249CCaB: to=<eva@example.com>, delay=00:00:01, mailer=esmtp, "
  .. "pri=1, relay=mx.example.com. [192.0.2.7], dsn=5.0.0, reply=%s, stat=Service unavailable"
local QMAIL = "1772611927.123456 delivery 12: failure: 192.0.2.7_does_not_like_recipient./Remote_host_said:_"

local function response(line)
  local event, message = smtpcodes.parse(line)
  assert.is_table(event, message)
  return event.response
end

describe("Exim's escapes", function()
  local cases = {
    { "make newlines of \\n", [[550-a\n550 b]], "550-a\n550 b" },
    { "make bytes of octal numbers", [[550 a \342\200\224 b]], "550 a \226\128\148 b" },
    { "make a tab of \\t", [[550 a\tb]], "550 a\tb" },
    { "make one backslash of two", [[550 a\\b]], [[550 a\b]] },
    { "do not read the backslash of a pair again", [[550 a\\nb]], [[550 a\nb]] },
    { "keep a backslash before another letter", [[550 a\qb]], [[550 a\qb]] },
    { "keep two octal digits", [[550 a\12 b]], [[550 a\12 b]] },
    { "keep an octal number over 255", [[550 a\400b]], [[550 a\400b]] },
    { "keep digits that are not octal", [[550 a\089b]], [[550 a\089b]] },
    { "keep a backslash at the end", [[550 a\]], [[550 a\]] },
    { "make a NUL of \\000", [[550 a\000b]], "550 a\0b" },
    { "leave a text without a backslash alone", "550 a_b/c", "550 a_b/c" },
  }
  for _, case in ipairs(cases) do
    it(case[1], function() assert.equal(case[3], response(EXIM .. case[2])) end)
  end
end)

describe("Sendmail's escapes", function()
  local cases = {
    { "make bytes of octal numbers", [[550 M\303\274ller]], "550 M\195\188ller" },
    { "keep commas", "550 a, b, c", "550 a, b, c" },
    { "keep what is no escape", [[550 a\qb]], [[550 a\qb]] },
  }
  for _, case in ipairs(cases) do
    it(case[1], function() assert.equal(case[3], response(SENDMAIL:format(case[2]))) end)
  end
end)

describe("qmail's report", function()
  local cases = {
    { "has blanks for '_'", "550_No_such_user/", "550 No such user" },
    { "has newlines before the lines of a reply", "550-a/550-b/550_c/", "550-a\n550-b\n550 c" },
    { "keeps a slash between words", "552_Mailbox_is_full_/_over_quota/", "552 Mailbox is full / over quota" },
    { "keeps a slash inside a word", "550_text/html_only/", "550 text/html only" },
    { "keeps the slashes of a link", "550_see_https://example.com/a/b/", "550 see https://example.com/a/b" },
    { "ends before qmail's own last sentence", "550_no/Giving_up_on_192.0.2.7./", "550 no" },
    { "keeps a number behind a slash that begins no line", "550_rate_10/250x/", "550 rate 10/250x" },
  }
  for _, case in ipairs(cases) do
    it(case[1], function() assert.equal(case[3], response(QMAIL .. case[2])) end)
  end
end)

describe("the place of the evidence", function()
  -- What stands there in the input must be what stands there in the response, but for the escapes.
  local function plain_exim(text)
    return (text:gsub("\\(%d%d%d)", function(digits) return string.char(tonumber(digits, 8)) end):gsub("\\n", "\n"))
  end
  local function plain_qmail(text) return (text:gsub("_", " ")) end
  local function same(text) return text end

  local cases = {
    { "is right in a line without escapes", EXIM .. "550 5.1.1 No such user", same },
    { "is right behind an escaped newline", EXIM .. [[550-5.1.1 Sorry.\n550 5.1.1 No such user]], plain_exim },
    { "is right behind octal bytes", EXIM .. [[550 5.1.1 \342\200\224\342\200\224 No such user]], plain_exim },
    { "is right where octal bytes stand inside", EXIM .. [[550 5.1.1 No\302\240such\302\240user here]], plain_exim },
    { "is right before escapes", EXIM .. [[550 5.1.1 No such user \342\200\224\n550 5.1.1 sorry]], plain_exim },
    { "is right in Sendmail's reply", SENDMAIL:format([[550 \303\274 No such user]]), plain_exim },
    { "is right in qmail's report", QMAIL .. "550_5.1.1_No_such_user/Giving_up_on_192.0.2.7./", plain_qmail },
    { "is right in a bare reply", "550 5.1.1 No such user", same },
    { "is right behind blanks", "   550 5.1.1 No such user", same },
    { "is right in free text", "it said that there is no such user", same },
  }
  for _, case in ipairs(cases) do
    it(case[1], function()
      local line, undo = case[2], case[3]
      local verdict = smtpcodes.classify(line)
      assert.equal("user_unknown", verdict.reason)
      assert.is_number(verdict.first)
      local found = undo(line:sub(verdict.first, verdict.last))
      assert.truthy(found:lower():gsub("\194\160", " "):find("no such user", 1, true), found)
      assert.falsy(found:find("Giving up", 1, true))
      local event = smtpcodes.parse(line)
      if event then
        local again = smtpcodes.classify(event)
        assert.equal(event.response:sub(again.first, again.last), found)
      end
    end)
  end

  it("is right where the escaped text is longer than the core's own buffer", function()
    local line = EXIM .. "550 " .. ("\\342\\200\\224"):rep(2000) .. " No such user"
    local verdict = smtpcodes.classify(line)
    assert.equal("user_unknown", verdict.reason)
    assert.truthy(line:sub(verdict.first, verdict.last):find("No such user", 1, true))
  end)
end)

describe("a long escaped line", function()
  it("is unescaped whole", function()
    assert.equal("550 " .. ("\226\128\148"):rep(5000), response(EXIM .. "550 " .. ("\\342\\200\\224"):rep(5000)))
  end)

  it("gives classify the link behind the escapes", function()
    local verdict = smtpcodes.classify(EXIM .. [[550 5.7.1 refused\nsee https://example.com/help]])
    assert.equal("https://example.com/help", verdict.url)
  end)
end)
