local smtpcodes = require "smtpcodes"

local function reason(text) return (smtpcodes.reason(text)) end

local function evidence(text)
  local verdict = smtpcodes.classify(text)
  return verdict.reason, verdict.first and text:sub(verdict.first, verdict.last)
end

describe("a phrase is read", function()
  local cases = {
    { "in small letters", "mailbox full" },
    { "in capitals", "MAILBOX FULL" },
    { "in mixed letters", "MailBox fULL" },
    { "with several blanks", "mailbox   full" },
    { "with a tab", "mailbox\tfull" },
    { "over a line break", "mailbox\nfull" },
    { "over CR LF", "mailbox\r\nfull" },
    { "over a no-break space", "mailbox\194\160full" },
    { "with a hyphen", "mailbox-full" },
    { "with an underscore", "mailbox_full" },
    { "with a colon", "mailbox: full" },
    { "with a comma", "mailbox, full" },
    { "in brackets", "(mailbox) [full]" },
    { "in quotes", '"mailbox" is "full"' },
    { "in typographic quotes", "\226\128\156mailbox\226\128\157 \226\128\152full\226\128\153" },
    { "with a typographic dash", "mailbox \226\128\147 full" },
    { "before a full stop", "mailbox full." },
    { "glued to a code by a hyphen", "552-mailbox full" },
    { "with accents", "m\195\162ilb\195\182x f\195\187ll" },
    { "with capitals with accents", "M\195\130ILB\195\150X F\195\155LL" },
    { "with accents in ISO 8859-1", "m\226ilb\246x f\251ll" },
    { "with an invisible character inside", "mail\226\128\139box fu\226\128\140ll" },
    { "with words of the noise list between", "the mailbox is currently so very full" },
    { "with an address between", "mailbox a@example.com full" },
    { "with an address in brackets between", "mailbox <a@example.com> is full" },
    { "with a name in angle brackets between", "mailbox <anna> is full" },
    { "with a number between", "mailbox 4711 full" },
    { "with an id between", "mailbox 1E550F3C full" },
    { "with an address of a host between", "mailbox 192.0.2.1 full" },
    { "with a host name between", "mailbox mx.example.com full" },
    { "with a link between", "mailbox https://example.com/a/b?c=d full" },
    { "as two words for one", "mail box full" },
    { "as two hyphenated words for one", "mail-box full" },
    { "in another form of the word", "mailboxes full" },
  }
  for _, case in ipairs(cases) do
    it(case[1], function() assert.equal("mailbox_full", reason(case[2])) end)
  end

  local apostrophes = { "doesn't", "doesnt", "doesn\226\128\153t", "doesn`t", "doesn?t", "DOESN'T" }
  for _, word in ipairs(apostrophes) do
    it("with " .. word, function() assert.equal("user_unknown", reason("user " .. word .. " exist")) end)
  end

  it("with one word written for two", function()
    assert.equal(reason("mailbox over quota"), reason("mailbox overquota"))
    assert.equal("mailbox_full", reason("mailbox overquota"))
  end)

  it("in Cyrillic capitals as in small letters", function()
    local small, capital = "почтовый ящик переполнен", "ПОЧТОВЫЙ ЯЩИК ПЕРЕПОЛНЕН"
    assert.equal("mailbox_full", reason(small))
    assert.equal("mailbox_full", reason(capital))
  end)
end)

describe("a phrase is not read", function()
  local cases = {
    { "in parts of words", "mailboxer fuller" },
    { "in an address", "mailbox-full@example.com wrote" },
    { "in an address in brackets", "<mailbox-full@example.com> wrote" },
    { "in a host name", "mailbox.full.example.com wrote" },
    { "in a link", "see https://example.com/mailbox-full for more" },
    { "with other words between", "mailbox of someone who by now is hardly anything but half full" },
    { "where a letter is missing", "mailbo full" },
  }
  for _, case in ipairs(cases) do
    it(case[1], function() assert.are_not.equal("phrase", smtpcodes.classify(case[2]).via) end)
  end

  it("in who is meant", function()
    assert.equal("user_unknown", reason("550 spam@example.com does not exist"))
    assert.equal("user_unknown", reason("550 <virus@example.com> user unknown"))
  end)
end)

describe("a link", function()
  local cases = {
    { "https://example.com/help", "see https://example.com/help" },
    { "https://example.com/help", "see https://example.com/help." },
    { "https://example.com/help", "see <https://example.com/help> now" },
    { "https://example.com/help", "see (https://example.com/help)" },
    { "http://example.com/?a=b&c=d", "at http://example.com/?a=b&c=d there" },
    { "www.example.com/help", "see www.example.com/help" },
    { "https://example.com/1", "https://example.com/1 or https://example.com/2" },
    { nil, "see example.com or a@example.com" },
    { nil, "no link here" },
  }
  for number, case in ipairs(cases) do
    it(("is told as it stands, text %d"):format(number), function()
      assert.equal(case[1], smtpcodes.classify("550 5.7.1 refused, " .. case[2]).url)
    end)
  end

  it("names a blocklist that prose does not", function()
    local named = smtpcodes.classify("554 5.7.1 192.0.2.1 blocked, see https://www.spamhaus.org/query/ip/192.0.2.1")
    assert.is_table(named.blocklist)
    assert.truthy(named.blocklist.name:find("Spamhaus", 1, true))
  end)
end)

describe("a long text", function()
  it("is read to its end", function()
    for _, words in ipairs { 10, 100, 150, 190, 200, 1000, 20000 } do
      assert.equal("mailbox_full", reason(("lorem "):rep(words) .. "mailbox full"), words)
      assert.equal("mailbox_full", reason("mailbox full" .. (" lorem"):rep(words)), words)
    end
  end)

  it("is read the same wherever the core's window ends", function()
    for words = 80, 400 do
      local found, place = evidence(("lorem "):rep(words) .. "mailbox is full")
      assert.equal("mailbox_full", found, words)
      assert.equal("mailbox is full", place, words)
    end
  end)

  it("may be one word", function()
    assert.equal("unknown", reason(("x"):rep(100000)))
    assert.equal("mailbox_full", reason(("x"):rep(100000) .. " mailbox full"))
  end)

  it("may be one host name of many parts", function()
    assert.equal("mailbox_full", reason(("a."):rep(5000) .. "com mailbox full"))
    assert.equal("mailbox_full", reason(("a-"):rep(5000) .. "b mailbox full"))
  end)

  it("may be one bracket", function() assert.equal("mailbox_full", reason(("<"):rep(100000) .. " mailbox full")) end)
end)
