-- Letters folded and words found; how words are cut is in words_spec.lua.
local smtpcodes = require "smtpcodes"

package.path = "lua/?.lua;" .. package.path
local phrases = require "smtpcodes.phrases"

-- The reason of the phrase that a text reads; "unknown" where no phrase decides.
local function reason(text)
  local verdict = smtpcodes.classify(text)
  return (verdict.via == "phrase" or verdict.via == "vendor") and verdict.reason or "unknown"
end

local function utf8(number)
  if number < 0x80 then return string.char(number) end
  if number < 0x800 then return string.char(0xC0 + math.floor(number / 64), 0x80 + number % 64) end
  return string.char(0xE0 + math.floor(number / 4096), 0x80 + math.floor(number / 64) % 64, 0x80 + number % 64)
end

describe("a letter", function()
  local cases = {
    { "may be in capitals", "MAILBOX FULL", "mailbox_full" },
    { "may be in capitals in any place", "mAiLbOx FuLl", "mailbox_full" },
    { "may have an accent", "m\195\160\195\174lb\195\182x f\195\186\197\130l", "mailbox_full" },
    { "may be a capital with an accent", "M\195\128\195\142LB\195\150X F\195\154\197\129L", "mailbox_full" },
    { "may have an accent in ISO 8859-1", "m\224\238lb\246x f\250ll", "mailbox_full" },
    { "may have an accent in ISO 8859-1 at a word's end", "n\243 such us\233r", "user_unknown" },
    { "may stand for two", "relay acce\195\159 denied", "relay_denied" },
    { "may stand for two in ISO 8859-1", "relay acce\223 denied", "relay_denied" },
    { "may be a ligature", "user d\197\147s not exist", "user_unknown" },
    { "may be a Cyrillic capital", "ПОЧТОВЫЙ ЯЩИК ПЕРЕПОЛНЕН", "mailbox_full" },
    { "may be Cyrillic in either case", "пОчТоВыЙ яЩиК пЕрЕпОлНеН", "mailbox_full" },
    { "may be an ideograph", "邮箱已满", "mailbox_full" },
    { "may be an ideograph that stands alone", "邮 箱-已 满", "mailbox_full" },
    { "is no ideograph in full-width digits", "zxcv S３１４０", "ip_blocked" },
    { "that is another one makes another word", "mailbix full", "unknown" },
    { "that is too many makes another word", "mailboxx full", "unknown" },
    { "that is cut in half ends the word", "mailbox ful\195", "unknown" },
    { "beyond the Basic Multilingual Plane is none", "mailbox\240\159\152\128full", "mailbox_full" },
  }
  for _, case in ipairs(cases) do
    it(case[1], function() assert.equal(case[3], reason(case[2])) end)
  end
end)

describe("a word", function()
  -- of one letter to more than the core's vocabulary holds
  for _, length in ipairs { 1, 7, 8, 9, 15, 16, 17, 39, 40, 41, 46, 47, 48, 49, 55, 56, 57, 64, 500 } do
    it(("of %d letters that nobody knows ends no phrase before or behind it"):format(length), function()
      assert.equal("user_unknown", reason(("q"):rep(length) .. " user unknown"))
      assert.equal("user_unknown", reason("user unknown " .. ("q"):rep(length)))
    end)

    it(("that only begins with a known one is not known, %d letters more"):format(length), function()
      assert.equal("unknown", reason("mailbox" .. ("q"):rep(length) .. " overflown" .. ("q"):rep(length)))
    end)

    it(("of %d letters is not known with an accent either"):format(length), function()
      assert.equal("unknown", reason("mailb\195\182x" .. ("\195\182"):rep(length) .. " overflown"))
    end)
  end

  it("ends with the text, whatever bytes stand behind it", function()
    local text = "mailbox fullx"
    assert.equal("mailbox_full", reason(text:sub(1, #text - 1)))
  end)
end)

-- What the phrases of the data are cut into must be what the core cuts a text into: "mailbox full" with each letter
-- replaced is the phrase for both, or for none.
describe("lua/smtpcodes/phrases.lua and the core", function()
  it("read the same letters under marks", function()
    local text, want = "mailbox full", "mailbox_full"
    for number = 0xC0, 0x17F do
      local character = utf8(number)
      for place = 1, #text do
        local spelled = text:sub(1, place - 1) .. character .. text:sub(place + 1)
        local same = table.concat(phrases.words(spelled), " ") == text
        local which = ("U+%04X in '%s'"):format(number, spelled)
        if text:sub(place, place) ~= " " then
          local verdict = smtpcodes.classify(spelled)
          assert.equal(same, verdict.via == "phrase" and verdict.reason == want and verdict.first == 1, which)
        elseif same then
          assert.equal(want, reason(spelled), which)
        end
      end
    end
  end)

  it("read each Cyrillic capital as its small letter", function()
    local text = "почтовый ящик переполнен"
    assert.equal("mailbox_full", reason(text))
    for number = 0x400, 0x42F do
      local capital = utf8(number)
      local small = phrases.words(capital)[1]
      local spelled, count = text:gsub(small, capital)
      assert.are_not.equal(capital, small)
      if count > 0 then
        assert.equal("mailbox_full", reason(spelled), spelled)
        assert.equal(table.concat(phrases.words(text), " "), table.concat(phrases.words(spelled), " "))
      end
    end
  end)

  it("read each ASCII character alike", function()
    for byte = 1, 127 do
      local spelled = "mailbox" .. string.char(byte) .. "full"
      local letter = spelled:find("^mailbox%w") ~= nil
      if letter then assert.equal("unknown", reason(spelled), spelled) end
      assert.equal(letter and 1 or (byte == 39 and 1 or 2), #phrases.words(spelled), byte)
    end
  end)
end)
