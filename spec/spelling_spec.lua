-- A code's spelling taken apart; what the readings mean is in lookup_spec.lua.
local smtpcodes = require "smtpcodes"

local function first_reading(code)
  local entry, message = smtpcodes.lookup(code)
  return entry and entry.kind .. " " .. entry.code or message
end

describe("a spelling", function()
  local cases = {
    { "may be quoted", { '"550"', "'550'", '"550' }, "reply 550" },
    { "may stand in brackets", { "(550)", "[550]", "(#550)", "([550])" }, "reply 550" },
    { "may end with punctuation", { "550.", "550,", "550:", "550;", "550)." }, "reply 550" },
    { "may stand behind words", { "code 550", "CODE: 550", "reply code=550", "permanent error 550", "esmtp 550" },
      "reply 550" },
    { "may stand behind words that mean a status", { "dsn 5.1.1", "dsn=5.1.1", "enhanced status: #5.1.1" },
      { "enhanced 5.1.1", "enhanced 5.1.1", "reply 511" } },
    { "may have blanks around it", { "  550  ", "\t550\r\n", " # 550 " }, "reply 550" },
    { "may be a reply code before a status", { "550 5.1.1", "550-5.1.1", "550 #5.1.1", "550 (5.1.1)" },
      "enhanced 5.1.1" },
    { "may be a reply code and the end of another", { "500/1", "500/01" }, "reply 500" },
    { "may leave the digits of a class open", { "5yz", "5YZ", "5xx", "5Xx" }, "class 5yz" },
    { "may leave all but a subject open", { "x5z", "X5Z" }, "subject x5z" },
    { "may be a status of any class", { "X.1.1", "x.1.1", "#X.1.1" }, "enhanced X.1.1" },
    { "may be the subject of a status", { "X.1.X", "5.1.X", "x.1.x" }, "subject X.1.X" },
    { "may be the class of a status", { "5.X.X", "5.x.X" }, "class 5.X.X" },
    { "may have dots between the digits of a reply code", { "error 4.2.1", "SMTP code 4.2.1", "reply: 4.2.1" },
      "reply 421" },
  }
  for _, case in ipairs(cases) do
    it(case[1], function()
      for i, code in ipairs(case[2]) do
        assert.equal(type(case[3]) == "table" and case[3][i] or case[3], first_reading(code), code)
      end
    end)
  end

  it("of two reply codes gives both", function()
    for code, second in pairs { ["500/1"] = "501", ["500/02"] = "502", ["550/51"] = "551" } do
      local entry = assert(smtpcodes.lookup(code))
      assert.equal(second, entry.readings[1].code)
    end
  end)
end)

describe("a spelling that is no code's", function()
  local none = "not a reply code, an enhanced status code or a vendor's code"
  local cases = {
    { "", "empty" }, { " \t", "empty" },
    { "55", "a reply code has three digits (RFC 5321 section 4.2)" },
    { "5500", "a reply code has three digits (RFC 5321 section 4.2)" },
    { "199", "a reply code lies between 200 and 599 (RFC 5321 section 4.2.1)" },
    { "600", "a reply code lies between 200 and 599 (RFC 5321 section 4.2.1)" },
    { "5.01.1", "leading zeros are not allowed (RFC 3463 section 2)" },
    { "5.1.00", "leading zeros are not allowed (RFC 3463 section 2)" },
    { "5.1.1000", "a part has at most three digits (RFC 3463 section 2)" },
    { "3.1.1", "the class of an enhanced status code is 2, 4 or 5 (RFC 3463 section 2)" },
    { "5.1", none }, { "5.1.", none }, { ".1.1", none }, { "5.1.1.1", none }, { "5..1", none },
    { "5xz", none }, { "xyz", none }, { "#", none }, { "error", none }, { "550 foo", none }, { "1234567", none },
    { "5.1.1\0", none },
  }
  for _, case in ipairs(cases) do
    it(("'%s' is refused in words"):format((case[1]:gsub("%z", "\\0"))), function()
      local entry, message = smtpcodes.lookup(case[1])
      assert.is_nil(entry)
      assert.equal("code '" .. case[1] .. "': " .. case[2], message)
    end)
  end
end)
