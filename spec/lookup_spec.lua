-- lookup, codes and reply_for as API.md promises them, and every row of the shared registry.
local smtpcodes = require "smtpcodes"
local support = require "spec.support"

local lookup = smtpcodes.lookup

-- A code's meanings in order: "enhanced 4.2.1, reply 421".
local function readings(code, options)
  local entry, message = lookup(code, options)
  assert.are.equal(nil, message)
  local list = { entry.kind .. " " .. entry.code }
  for _, reading in ipairs(entry.readings or {}) do list[#list + 1] = reading.kind .. " " .. reading.code end
  return list
end

-- The readings without those of vendors.
local function public_readings(code)
  local list = {}
  for _, reading in ipairs(readings(code)) do
    if not reading:find("^vendor ") then list[#list + 1] = reading end
  end
  return table.concat(list, ", ")
end

describe("A spelling", function()
  local spellings = {
    { 550, "reply 550" },
    { 550.0, "reply 550" },
    { "550", "reply 550" },
    { " 550 ", "reply 550" },
    { "#550", "reply 550" },
    { "smtp; 550", "reply 550" },
    { "smtp;550", "reply 550" },
    { "SMTP Error 550", "reply 550" },
    { "SMTP Reply 211", "reply 211" },
    { "SMTP error code 451", "reply 451" },
    { "5.1.1", "enhanced 5.1.1" },
    { "#5.1.1", "enhanced 5.1.1" },
    { "(#5.1.1)", "enhanced 5.1.1" },
    { "smtp; 5.1.1", "enhanced 5.1.1" },
    { "550 5.1.1", "enhanced 5.1.1" },
    { "550-5.1.1", "enhanced 5.1.1" },
    { "550 #5.1.1", "enhanced 5.1.1" },
    { "smtp; 550 5.1.1", "enhanced 5.1.1" },
    { "SMTP Error 550 5.1.1", "enhanced 5.1.1" },
    { "X.1.1", "enhanced X.1.1" },
    { "x.1.1", "enhanced X.1.1" },
    { "#X.1.1", "enhanced X.1.1" },
    { "5.7.26", "enhanced 5.7.26" },
    { "SMTP Error 4.2.1", "reply 421" },
    { "smtp error 4.2.1", "reply 421" },
    { "SMTP Code 4.2.1", "reply 421" },
    { "SMTP status 4.2.1", "reply 421" },
    { "SMTP Reply 2.1.4", "reply 214" },
    { "2.X.X", "class 2.X.X" },
    { "4.X.X", "class 4.X.X" },
    { "4.x.x", "class 4.X.X" },
    { "5.X.X", "class 5.X.X" },
    { "4yz", "class 4yz" },
    { "5xx", "class 5yz" },
    { "X.2.X", "subject X.2.X" },
    { "x.2.x", "subject X.2.X" },
    { "4.2.X", "subject X.2.X" },
    { "500/1", "reply 500" },
    { "502/4", "reply 502" },
    { "510/11", "reply 510" },
    { "S3140", "vendor S3140" },
    { "s3140", "vendor S3140" },
    { "(S3140)", "vendor S3140" },
    { "TSS04", "vendor TSS04" },
    { "AUP#1310", "vendor AUP#1310" },
    { "IB105", "vendor IB105" },
  }
  for _, case in ipairs(spellings) do
    it(("'%s' is %s"):format(tostring(case[1]), case[2]), function()
      assert.are.equal(case[2], readings(case[1])[1])
    end)
  end

  it("may come from anything with __tostring", function()
    local text = setmetatable({}, { __tostring = function() return "5.1.1" end })
    assert.are.equal("enhanced 5.1.1", readings(text)[1])
  end)

  it("of two codes is both, in their order", function()
    assert.are.equal("reply 500, reply 501", table.concat(readings("500/1"), ", "))
    assert.are.equal("reply 502, reply 504", table.concat(readings("502/4"), ", "))
    assert.are.equal("reply 510, reply 511", table.concat(readings("510/11"), ", "))
  end)
end)

describe("The order of readings", function()
  local orders = {
    { "5.1.1", "enhanced 5.1.1, reply 511" },
    { "4.2.1", "enhanced 4.2.1, reply 421" },
    { "4.2.0", "enhanced 4.2.0, reply 420" },
    { "4.4.9", "reply 449, enhanced 4.4.9" },
    { "5.0.1", "reply 501, enhanced 5.0.1" },
    { "3.5.4", "reply 354" },
    { "1.0.1", "reply 101" },
    { "1.1.1", "reply 111" },
    { "6.0.2", "reply 602" },
    { "5.7.1", "enhanced 5.7.1, reply 571" },
    { "2.1.23", "enhanced 2.1.23" },
    { "5.7.26", "enhanced 5.7.26" },
    { "SMTP Error 4.2.1", "reply 421, enhanced 4.2.1" },
    { "SMTP Code 4.4.9", "reply 449, enhanced 4.4.9" },
    { "SMTP Error 5.7.26", "enhanced 5.7.26" },
    { "SMTP Error 450 4.2.1", "enhanced 4.2.1, reply 421, reply 450" },
    { "SMTP Error 450 5.2.3", "enhanced 5.2.3, reply 523, reply 450" },
  }
  for _, case in ipairs(orders) do
    it(("of %s is %s"):format(case[1], case[2]), function() assert.are.equal(case[2], public_readings(case[1])) end)
  end

  it("puts a vendor's code between the registered and the folk reading", function()
    assert.are.same({ "enhanced 4.2.1", "vendor 4.2.1", "reply 421" }, readings("4.2.1", { provider = "google" }))
  end)

  it("puts a vendor's code before the general entry of its subject", function()
    assert.are.same({ "vendor 4.7.500", "enhanced 4.7.500" }, readings("4.7.500", { provider = "microsoft" }))
  end)

  it("is flat: readings have none of their own", function()
    for _, reading in ipairs(lookup("4.2.1").readings) do assert.are.equal(nil, reading.readings) end
  end)

  it("is absent where there is one reading", function() assert.are.equal(nil, lookup(550).readings) end)
end)

describe("The option kind", function()
  local kinds = {
    { "4.2.1", "reply", "reply 421" },
    { "4.2.1", "enhanced", "enhanced 4.2.1" },
    { "4.2.1", "vendor", "vendor 4.2.1" },
    { "550 5.1.1", "enhanced", "enhanced 5.1.1" },
    { "4.X.X", "class", "class 4.X.X" },
    { "X.2.X", "subject", "subject X.2.X" },
    { "S3140", "vendor", "vendor S3140" },
  }
  for _, case in ipairs(kinds) do
    it(("%s gives only %s for %s"):format(case[2], case[3], case[1]), function()
      for _, reading in ipairs(readings(case[1], { kind = case[2] })) do
        assert.are.equal(case[2], reading:match("^%a+"))
      end
      assert.are.equal(case[3], readings(case[1], { kind = case[2] })[1])
    end)
  end

  for _, case in ipairs { { "550", "vendor" }, { "5.7.26", "reply" }, { "S3140", "reply" }, { "X.2.X", "class" } } do
    it(("%s finds nothing for %s"):format(case[2], case[1]), function()
      local entry, message = lookup(case[1], { kind = case[2] })
      assert.are.equal(nil, entry)
      assert.are.equal(("code '%s': no reading of that kind"):format(case[1]), message)
    end)
  end
end)

describe("The option provider", function()
  local function vendors(code, provider)
    local names = {}
    local entry = lookup(code, { provider = provider, kind = "vendor" })
    local list = { entry }
    for _, reading in ipairs(entry and entry.readings or {}) do list[#list + 1] = reading end
    for i, reading in ipairs(list) do names[i] = reading.vendor end
    return names
  end

  it("leaves only that vendor's codes", function()
    for _, name in ipairs(vendors("5.7.1", "google")) do assert.are.equal("Google", name) end
    assert.are.same({ "Google" }, vendors("4.2.1", "google"))
    assert.are.same({ "Microsoft" }, vendors("S3140", "microsoft"))
  end)

  it("hides the codes of others", function()
    assert.are.same({}, vendors("S3140", "google"))
    assert.are.equal(nil, lookup("S3140", { provider = "google" }))
  end)

  it("hides the codes of all where nobody has the name", function()
    assert.are.same({}, vendors("S3140", "nobody"))
    assert.are.same({}, vendors("4.2.1", "nobody"))
  end)

  it("leaves the codes of the standards alone", function()
    assert.are.equal("enhanced 5.1.1", readings("5.1.1", { provider = "google" })[1])
    assert.are.equal("reply 550", readings(550, { provider = "nobody" })[1])
  end)
end)

describe("An entry", function()
  local string_fields = { "code", "kind", "standing", "class", "subject_title", "title", "meaning", "advice", "vendor",
    "origin", "reason" }
  local array_fields = { classes = "number", causes = "string", basic = "number", enhanced = "string",
    references = "string" }
  local standings = { standard = true, extension = true, folk = true, vendor = true }
  local classes = { success = true, intermediate = true, transient = true, permanent = true, ["local"] = true }
  local origins = { sender = true, receiver = true, client = true }

  local function check(entry)
    local name = entry.kind .. " " .. entry.code
    for _, field in ipairs(string_fields) do
      local value = entry[field]
      assert.is_true(value == nil or (type(value) == "string" and value ~= ""), name .. ": " .. field)
    end
    for field, item in pairs(array_fields) do
      local list = entry[field]
      assert.is_true(list == nil or #list > 0, name .. ": " .. field .. " is empty")
      for _, value in ipairs(list or {}) do assert.are.equal(item, type(value), name .. ": " .. field) end
    end
    assert.is_true(standings[entry.standing], name .. ": standing " .. tostring(entry.standing))
    assert.is_true(entry.class == nil or classes[entry.class], name .. ": class")
    assert.is_true(entry.origin == nil or origins[entry.origin], name .. ": origin")
    assert.is_true(entry.reason == nil or smtpcodes.reasons[entry.reason] ~= nil, name .. ": reason")
    assert.are.equal("string", type(entry.title), name .. ": title")
    assert.are.equal("string", type(entry.meaning), name .. ": meaning")
    assert.are.equal("boolean", type(entry.exact), name .. ": exact")
  end

  it("has the fields of the contract, whichever it is", function()
    for entry in smtpcodes.codes() do check(entry) end
  end)

  it("of a reply code has causes, advice, class, reason and references", function()
    for entry in smtpcodes.codes("reply") do
      for _, field in ipairs { "causes", "advice", "class", "reason", "references" } do
        assert.is_truthy(entry[field], entry.code .. ": " .. field)
      end
    end
  end)

  it("of an enhanced code has subject, detail, classes and references", function()
    for entry in smtpcodes.codes("enhanced") do
      for _, field in ipairs { "subject", "detail", "subject_title", "classes", "reason", "references" } do
        assert.is_truthy(entry[field], entry.code .. ": " .. field)
      end
      assert.are.equal(("X.%d.%d"):format(entry.subject, entry.detail), entry.code)
    end
  end)

  it("of a vendor's code names the vendor", function()
    for entry in smtpcodes.codes("vendor") do
      assert.are.equal("vendor", entry.standing)
      assert.is_truthy(entry.vendor, entry.code)
      assert.is_truthy(entry.reason, entry.code)
    end
  end)

  local class_of = { [101] = "local", [111] = "local", [220] = "success", [354] = "intermediate",
    [421] = "transient", [550] = "permanent", [602] = "local" }
  for _, code in ipairs(support.keys(class_of)) do
    it(("of %d is %s"):format(code, class_of[code]), function()
      assert.are.equal(class_of[code], lookup(code).class)
    end)
  end

  local vendor_class = { S3140 = "permanent", TSS04 = "transient", ["4.2.1"] = "transient", ["RTR:GE"] = "nothing" }
  for _, code in ipairs(support.keys(vendor_class)) do
    it(("of the vendor's code %s tells %s of its class"):format(code, vendor_class[code]), function()
      assert.are.equal(vendor_class[code], lookup(code, { kind = "vendor" }).class or "nothing")
    end)
  end

  it("of a number of the client's says so", function()
    assert.are.equal("client", lookup(101).origin)
    assert.are.equal("client", lookup(111).origin)
  end)

  local reasons = {
    ["5.7.26"] = "auth_failed", ["2.1.1"] = "accepted", ["2.2.2"] = "accepted", ["5.1.1"] = "user_unknown",
    ["4.2.2"] = "mailbox_full", ["X.1.1"] = "user_unknown", ["250"] = "accepted", ["354"] = "continue",
    ["S3140"] = "ip_blocked", ["2.1.23"] = "accepted",
  }
  for _, code in ipairs(support.keys(reasons)) do
    it(("of %s suggests %s"):format(code, reasons[code]), function()
      assert.are.equal(reasons[code], lookup(code).reason)
    end)
  end

  it("of 5.1.1 has its companions and sources", function()
    local entry = lookup("5.1.1")
    assert.are.same({ 4, 5 }, entry.classes)
    assert.are.same({ 451, 550 }, entry.basic)
    assert.are.same({ "RFC 3463 3.2" }, entry.references)
    assert.are.equal(1, entry.subject)
    assert.are.equal(1, entry.detail)
    assert.are.equal("Addressing", entry.subject_title)
    assert.are.equal("permanent", entry.class)
    assert.are.equal(true, entry.exact)
  end)

  it("names companions exactly, never by ranges or wildcards", function()
    for entry in smtpcodes.codes() do
      for _, code in ipairs(entry.enhanced or {}) do
        assert.is_truthy(code:find("^%d%.%d+%.%d+$") or code:find("^X%.%d+%.%d+$"), entry.code .. ": " .. code)
      end
      for _, code in ipairs(entry.basic or {}) do assert.is_true(code >= 200 and code <= 599, entry.code) end
    end
  end)
end)

describe("An unregistered detail", function()
  local general = {
    { "5.1.99", "X.1.0" }, { "4.4.77", "X.4.0" }, { "2.1.23", "X.1.0" }, { "5.7.999", "X.7.0" }, { "X.2.99", "X.2.0" },
  }
  for _, case in ipairs(general) do
    it(("is explained by its subject: %s by %s"):format(case[1], case[2]), function()
      local entry = lookup(case[1], { kind = "enhanced" })
      local subject = lookup(case[2])
      assert.are.equal(false, entry.exact)
      assert.are.equal(case[1], entry.code)
      assert.are.equal(tonumber(case[1]:match("%d+$")), entry.detail)
      for _, field in ipairs { "title", "meaning", "subject", "subject_title" } do
        assert.are.equal(subject[field], entry[field], field)
      end
    end)
  end

  it("of an unregistered subject still has its class", function()
    local entry = lookup("5.99.1")
    assert.are.equal(false, entry.exact)
    assert.are.equal("permanent", entry.class)
    assert.are.equal("5.99.1", entry.code)
  end)

  it("is told from a registered one", function()
    assert.are.equal(true, lookup("5.1.0").exact)
    assert.are.equal(true, lookup(550).exact)
  end)

  it("of a reply code means its first digit", function()
    local entry = lookup(599)
    assert.are.equal(false, entry.exact)
    assert.are.equal("permanent", entry.class)
    assert.are.equal("599", entry.code)
  end)
end)

describe("A code that breaks a rule", function()
  local zeros = "leading zeros are not allowed (RFC 3463 section 2)"
  local digits = "a part has at most three digits (RFC 3463 section 2)"
  local class = "the class of an enhanced status code is 2, 4 or 5 (RFC 3463 section 2)"
  local range = "a reply code lies between 200 and 599 (RFC 5321 section 4.2.1)"
  local length = "a reply code has three digits (RFC 5321 section 4.2)"
  local nobody = "not a reply code, an enhanced status code or a vendor's code"
  local broken = {
    { "5.01.1", zeros }, { "05.1.1", zeros }, { "5.1.01", zeros }, { "5.07.001", zeros }, { "X.1.01", zeros },
    { "5.1.1000", digits }, { "5.1000.1", digits },
    { "3.1.1", class }, { "7.7.1", class }, { "0.0.0", class }, { "9.1.1", class }, { "3.X.X", class },
    { "1.2.3", class },
    { "199", range }, { "600", range }, { "999", range }, { "000", range }, { 150, range }, { 603, range },
    { "55", length }, { "5500", length }, { 5, length }, { 55000, length },
    { "", "empty" }, { "  ", "empty" },
    { "nonsense", nobody }, { "5.1.1.1", nobody }, { "5.1", nobody }, { "192.0.2.1", nobody }, { 5.5, nobody },
    { "X.X.X", nobody }, { "5..1", nobody }, { "5. 1.1", nobody }, { -550, nobody }, { "\0", nobody },
    { "550\0", nobody }, { "\255\254", nobody },
  }
  for _, case in ipairs(broken) do
    it(("is told which: '%s'"):format(support.short(tostring(case[1]))), function()
      local entry, message = lookup(case[1])
      assert.are.equal(nil, entry)
      assert.are.equal("code '" .. tostring(case[1]) .. "': " .. case[2], message)
    end)
  end

  it("is quoted only as far as it can be read", function()
    local _, message = lookup(("x"):rep(100000))
    assert.are.equal(("code '%s': %s"):format(("x"):rep(60), nobody), message)
  end)
end)

describe("Misuse", function()
  local thread = coroutine.create(function() end)
  local misuses = {
    { function() return (smtpcodes.lookup({})) end,
      "bad argument #1 to 'lookup' (number or string expected, got table)" },
    { function() return (smtpcodes.lookup(true)) end,
      "bad argument #1 to 'lookup' (number or string expected, got boolean)" },
    { function() return (smtpcodes.lookup(print)) end,
      "bad argument #1 to 'lookup' (number or string expected, got function)" },
    { function() return (smtpcodes.lookup(thread)) end,
      "bad argument #1 to 'lookup' (number or string expected, got thread)" },
    { function() return (smtpcodes.lookup("550", 5)) end, "bad argument #2 to 'lookup' (table expected, got number)" },
    { function() return (smtpcodes.lookup("550", "reply")) end,
      "bad argument #2 to 'lookup' (table expected, got string)" },
    { function() return (smtpcodes.codes("foo")) end, "bad argument #1 to 'codes' (unknown kind 'foo')" },
    { function() return (smtpcodes.codes(5)) end, "bad argument #1 to 'codes' (unknown kind '5')" },
    { function() return (smtpcodes.reply_for({})) end, "bad argument #1 to 'reply_for' (string expected, got table)" },
  }
  for _, case in ipairs(misuses) do
    it("raises " .. case[2], function()
      local ok, message = pcall(case[1])
      assert.are.equal(false, ok)
      assert.are.equal(case[2], (message:gsub("^.-:%d+: ", "")))
    end)
  end

  it("raises where no code is given", function()
    local ok, message = pcall(function() return (smtpcodes.lookup()) end)
    assert.are.equal(false, ok)
    assert.is_truthy(message:find("bad argument #1 to 'lookup' (number or string expected, got n", 1, true), message)
  end)
end)

describe("codes", function()
  local function count(kind)
    local n = 0
    for entry in smtpcodes.codes(kind) do
      n = n + 1
      if kind then assert.are.equal(kind, entry.kind) end
    end
    return n
  end

  it("iterates all kinds, one after the other", function()
    local total = 0
    for _, kind in ipairs { "reply", "enhanced", "vendor", "class", "subject" } do
      local n = count(kind)
      assert.is_true(n > 0, kind)
      total = total + n
    end
    assert.are.equal(total, count())
  end)

  it("gives reply codes and enhanced codes in order", function()
    local last = 0
    for entry in smtpcodes.codes("reply") do
      assert.is_true(tonumber(entry.code) > last, entry.code)
      last = tonumber(entry.code)
    end
    last = -1
    for entry in smtpcodes.codes("enhanced") do
      local place = entry.subject * 1000 + entry.detail
      assert.is_true(place > last, entry.code)
      last = place
    end
  end)

  it("has the rows of the data files", function()
    assert.are.equal(#support.load("src/data/codes.lua"), count("reply"))
    assert.are.equal(#support.load("src/data/statuses.lua"), count("enhanced"))
  end)

  for _, kind in ipairs { "reply", "enhanced", "vendor", "class", "subject" } do
    it(("gives entries of kind %s that lookup finds again"):format(kind), function()
      for entry in smtpcodes.codes(kind) do
        local code = entry.code
        if code:find("^[%dX]%.%d+%.%d+%-%d+$") then code = code:match("^(.-)%-") end -- a range: its first
        local found = {}
        for _, reading in ipairs(readings(code, { kind = kind })) do found[reading] = true end
        assert.is_true(found[kind .. " " .. code], code)
      end
    end)
  end

  it("gives entries without readings", function()
    for entry in smtpcodes.codes() do assert.are.equal(nil, entry.readings) end
  end)
end)

describe("reply_for", function()
  it("answers as the contract shows", function()
    local code, status, text = smtpcodes.reply_for("greylisted")
    assert.are.equal(451, code)
    assert.are.equal("4.7.1", status)
    assert.are.equal("Greylisted, please try again later", text)
  end)

  local no_reply = { auto_reply = true, feedback = true } -- messages, never said to a client
  local default = {} -- the class a reason's reply has unless asked for another
  for name, reason in pairs(smtpcodes.reasons) do
    default[name] = name == "accepted" and 2 or name == "continue" and 3 or reason.temporary and 4 or 5
  end

  for _, name in ipairs(support.keys(smtpcodes.reasons)) do
    if no_reply[name] then
      it(("has nothing to say for %s"):format(name), function()
        local code, message = smtpcodes.reply_for(name)
        assert.are.equal(nil, code)
        assert.are.equal(("reason '%s' is no reply"):format(name), message)
      end)
    else
      it(("says %s in codes and words"):format(name), function()
        local code, status, text = smtpcodes.reply_for(name)
        assert.are.equal(default[name], math.floor(code / 100))
        assert.are.equal("string", type(text))
        assert.are.equal(true, lookup(code).exact)
        if default[name] == 3 then -- RFC 3463 has no class 3
          assert.are.equal(nil, status)
        else
          assert.are.equal(default[name], tonumber(status:sub(1, 1)))
          assert.are.equal(true, lookup(status).exact)
        end
      end)

      it(("says %s so that it is understood"):format(name), function()
        for _, temporary in ipairs { "default", true, false } do
          local code, status, text = smtpcodes.reply_for(name, temporary)
          if temporary == "default" then code, status, text = smtpcodes.reply_for(name) end
          local reply = ("%d %s%s"):format(code, status and status .. " " or "", text)
          assert.are.equal(name, (smtpcodes.reason(reply)), reply)
        end
      end)
    end
  end

  local function reply_of(name)
    for _, file in ipairs(support.data("reason")) do
      if file.name == name then return file.data.reply end
    end
  end

  for _, name in ipairs(support.keys(smtpcodes.reasons)) do
    local reply = reply_of(name)
    if reply and reply.other then
      it(("says %s for now or for good"):format(name), function()
        local code, status = smtpcodes.reply_for(name, true)
        assert.are.equal("44", ("%d%s"):format(math.floor(code / 100), status:sub(1, 1)))
        code, status = smtpcodes.reply_for(name, false)
        assert.are.equal("55", ("%d%s"):format(math.floor(code / 100), status:sub(1, 1)))
      end)
    end
  end

  it("refuses a reason nobody has", function()
    local code, message = smtpcodes.reply_for("usr_unknown")
    assert.are.equal(nil, code)
    assert.are.equal("unknown reason 'usr_unknown'", message)
  end)
end)

-- ---- the shared registry ----

-- The rows of a shared table, each handed to `check`; told as not run where there is none.
local function each_row(name, check)
  local rows = support.registry(name)
  if not rows then
    pending(("finds the rows of %s.tsv (not run: no shared registry)"):format(name))
    return
  end
  for _, row in ipairs(rows) do check(row) end
end

describe("The shared registry of reply codes", function()
  each_row("replies", function(row)
    it("has " .. row.code, function()
      local entry = assert(lookup(row.code))
      assert.are.equal("reply " .. row.code, entry.kind .. " " .. entry.code)
      assert.are.equal(true, entry.exact)
      assert.are.equal(row.standing, entry.standing)
      assert.are.equal(row.reason, entry.reason)
      assert.are.equal(row.class, entry.class)
      assert.are.equal(row.code, lookup(tonumber(row.code)).code)
    end)
  end)
end)

describe("The shared registry of enhanced codes", function()
  each_row("enhanced", function(row)
    it("has " .. row.code, function()
      local entry = assert(lookup(row.code))
      assert.are.equal("enhanced " .. row.code, entry.kind .. " " .. entry.code)
      assert.are.equal(true, entry.exact)
      assert.are.equal(row.allowed_classes:gsub(";", " "), (table.concat(entry.classes, " ")))
      for _, reference in ipairs(support.split(row.references, "; ")) do
        reference = reference:gsub("%s*%(.*$", "")
        assert.is_truthy(table.concat(entry.references, "; "):find(reference, 1, true), reference)
      end
      for digit in row.allowed_classes:gmatch("%d") do
        local found = lookup(digit .. row.code:sub(2))
        assert.are.equal("enhanced " .. digit .. row.code:sub(2), found.kind .. " " .. found.code)
      end
    end)

    it(("knows what %s goes with"):format(row.code), function()
      local basic = {}
      for _, code in ipairs(lookup(row.code).basic or {}) do basic[code] = true end
      for code in row.basic_codes:gmatch("%f[%w]%d%d%d%f[%W]") do assert.is_true(basic[tonumber(code)], code) end
    end)
  end)
end)

describe("The shared registry of classes", function()
  each_row("classes", function(row)
    it("has " .. row.class, function()
      local entry = assert(lookup(row.class))
      assert.are.equal("class " .. row.class, entry.kind .. " " .. entry.code)
    end)
  end)
end)

describe("The shared registry of subjects", function()
  each_row("subjects", function(row)
    it("has " .. row.subject, function()
      local entry = assert(lookup(row.subject))
      assert.are.equal("subject " .. row.subject, entry.kind .. " " .. entry.code)
    end)
  end)
end)

-- Names the registry has and the data spells otherwise, or keeps under the firm that now runs the service.
local provider_names = {
  ["amazon-ses"] = "amazonses", ["amazon-workmail"] = "workmail", ["appriver/zix"] = "zix", cisco = "ironport",
  ["cloudflare email routing"] = "cloudflare", ["cloudmark hosted"] = "cloudmark",
  ["eleven/cyren expurgate"] = "expurgate", ["home.pl"] = "homepl",
  ["hot.ee"] = "hotee", ["i.ua"] = "iua", ["mail.ru"] = "mailru", ["mailbox.org"] = "mailboxorg",
  ["mcafee mxlogic"] = "mxlogic", ["microsoft-consumer"] = "microsoft", ["n-able spamexperts"] = "spamexperts",
  netatwork = "nospamproxy", ["proofpoint-essentials"] = "proofpoint", ["siteground/spamexperts"] = "spamexperts",
  ["sophos reflexion"] = "sophos", ["symantec email security.cloud"] = "symantec", xs4all = "kpn",
}
local provider_of_host = { ["psmtp.com"] = "postini" }

describe("The shared registry of providers", function()
  each_row("providers", function(row)
    it(("knows %s by %s"):format(row.provider, row.suffix), function()
      local name = row.provider:gsub("%s*%(.*$", "")
      local verdict = smtpcodes.classify("451 4.3.0 not now", { relay = "mx1." .. row.suffix })
      assert.are.equal(provider_of_host[row.suffix] or provider_names[name] or name, verdict.provider)
    end)
  end)
end)

describe("The shared registry of blocklists", function()
  local spelled = { ["drop (127.0.0.9)"] = "Spamhaus DROP" }
  local no_listing = {}
  for _, row in ipairs(support.load("src/data/blocklists.lua")) do
    if row.listing == false then no_listing[row.pattern or row.phrase] = true end
  end

  each_row("blocklists", function(row)
    local spelling = spelled[row.pattern] or row.pattern
    if no_listing[row.pattern] then
      it(("knows %s for no proof of a listing"):format(row.pattern), function()
        assert.are.equal(nil, smtpcodes.classify("550 5.1.1 user unknown, see " .. spelling).blocklist)
      end)
    else
      it(("has %s, named by %s"):format(row.name, row.pattern), function()
        local blocklist = smtpcodes.classify("550 5.7.1 blocked using " .. spelling).blocklist
        assert.is_truthy(blocklist)
        local zone = blocklist.zone and row.pattern:find(blocklist.zone, 1, true)
        assert.is_truthy(zone or blocklist.operator == row.operator, blocklist.name)
      end)
    end
  end)
end)

-- The registry's vendors, by our file.
local vendor_files = {
  ["AT&T"] = "att", AOL = "aol", Amavis = "amavis", ["Amazon SES"] = "amazonses", ["Amazon WorkMail"] = "workmail",
  Apple = "apple", Barracuda = "barracuda", ["Cisco IronPort"] = "ironport", Cloudmark = "cloudmark",
  Comcast = "comcast",
  ["Coremail (China)"] = "coremail", Courier = "courier", Cox = "cox", Docomo = "docomo", Domino = "domino",
  ["Dovecot LMTP"] = "dovecot", Earthlink = "earthlink", Exim = "exim", Facebook = "facebook", Fortinet = "fortinet",
  Free = "free", ["Freenet / Hot.ee"] = "hotee", ["GMX / web.de / 1&1"] = "united-internet", GoDaddy = "godaddy",
  Google = "google", Haraka = "haraka", Iridis = "iridis", ["KDDI au"] = "kddi", ["Mail.ru"] = "mailru",
  Mailgun = "mailgun", Microsoft = "microsoft", Mimecast = "mimecast", ["NetEase 163/126"] = "netease",
  ["Novell GroupWise"] = "groupwise", OpenSMTPD = "opensmtpd", ["Orange / La Poste"] = "orange",
  ["Orange Wanadoo"] = "orange", Postfix = "postfix", PowerMTA = "powermta", Proofpoint = "proofpoint",
  Rackspace = "rackspace", Rspamd = "rspamd", SFR = "sfr", SendGrid = "sendgrid", Sendmail = "sendmail",
  Sophos = "sophos", ["SparkPost / Momentum"] = "sparkpost", Spectrum = "spectrum", Symantec = "symantec",
  ["Symantec MessageLabs"] = "symantec", ["T-Online"] = "telekom", ["Tencent QQ"] = "tencent",
  ["Trellix / FireEye"] = "trellix", ["Trend Micro"] = "trendmicro", Unattributed = "folk", Yahoo = "yahoo",
  Yandex = "yandex", Zoho = "zoho", ["bigmir.net"] = "bigmir", ["bmail / email.ru"] = "bmail", ["i.ua"] = "iua",
  qmail = "qmail", ["spamrl.com"] = "spamrl", ["wp.pl"] = "wirtualna-polska",
}

-- Patterns that stand for many, spelled as one of them.
local vendor_spellings = {
  ["39x"] = "OFR_390",
  SFR_IN_x01 = "SFR_IN_101", SFR_IN_x02 = "SFR_IN_102", SFR_IN_x03 = "SFR_IN_103", SFR_IN_x04 = "SFR_IN_104",
  SFR_IN_x05 = "SFR_IN_105",
  ["606 / 607"] = "606 Not delivering to unsubscribed address",
  ["554"] = "554 Error: disk is full", -- Domino; a bare 554 says too little
  ["postmaster.*/error-messages?ip= &c=hi"] = "https://postmaster.gmx.net/en/error-messages?ip=192.0.2.1&c=hi",
  ["550 : User unknown"] = "host msmx.au.com[203.0.113.5] said: 550 : User unknown (in reply to end of DATA command)",
}

-- Where our row for the very same thing names another reason, and why.
local judged = {
  ["[BS02] Temporary server error"] = "system_error", -- an error, not an outage (taxonomy, tie-breaker 10)
  ["AUP#1560"] = "rate_limited", -- too many invalid recipients (tie-breaker 10)
  SFR_IN_x03 = "rate_limited", -- too many errors (tie-breaker 10)
  ["MI:CEL"] = "rate_limited", ["RP:CEL"] = "rate_limited", -- too many bad commands (tie-breaker 10)
  ["MI:CCL"] = "rate_limited", ["RP:CCL"] = "rate_limited", -- too many commands (tie-breaker 10)
  ["HL:IHU"] = "ip_blocked", ["WM:BLI"] = "ip_blocked", -- the IP is suspended, or not among those allowed
  ["Helo command rejected: Invalid name"] = "protocol_error", -- syntax (tie-breaker 6)
  ["Helo command rejected: need fully-qualified hostname"] = "protocol_error", -- syntax (tie-breaker 6)
  ["5.5.4 Invalid domain name"] = "protocol_error", -- syntax (tie-breaker 6)
  ["5.4.316 Message expired, connection refused"] = "expired", -- gave up (tie-breaker 1)
  LPN000_630 = "ip_blocked", -- the client's host is what is refused
  -- by the sender's address, whoever wrote it on the list
  ["Rejected by header based manually Blocked Senders"] = "sender_rejected",
  ["Rejected by header based Anti-Spoofing policy"] = "sender_rejected",
  ["block policy for header from / envelope from address"] = "sender_rejected",
  ["Error: too many errors"] = "rate_limited", -- tie-breaker 10
  ["mail for X loops back to myself"] = "routing_error", -- tie-breaker 12
  ["Could not complete sender verify"] = "sender_rejected", -- about the sender's address (tie-breaker 7)
  ["Reject due to policy violations"] = "policy", -- says policy, not how much
  ["5.3.190"] = "policy", -- the tenant's licence forbids it, nothing is broken
  ["VS1-IP"] = "rate_limited", -- too many unknown recipients (tie-breaker 10)
  IB501 = "sender_rejected", IB502 = "sender_rejected", -- the From address is refused (tie-breaker 7)
  ["Administrative prohibition - envelope blocked"] = "policy", -- a policy of the recipient's administrator
  ["Email rejected due to security policies"] = "policy", -- the words say no more
  ["but greeting failed."] = "connection_failed", -- qmail's wrapper alone does not say why
  BlockedMessage = "content_rejected", -- a forbidden kind of file; nothing says a virus was found (tie-breaker 8)
  ["header-limits / message header size limits"] = "message_too_big", -- larger than permitted (tie-breaker 9)
  ["Sorry, I couldn't find a mail exchanger or IP address. (#5.4.4)"] = "domain_unknown", -- DNS has neither
  ["HELO/EHLO argument invalid"] = "protocol_error", -- syntax (tie-breaker 6)
  ["Destination seem to reject all mails"] = "domain_refuses_mail", -- the domain takes no mail
}

describe("The shared registry of vendors' codes and wordings", function()
  -- What the row's evidence gives: by lookup of a token, else by the text after its code.
  local function reason_of(row, text, provider)
    local entry = lookup(text, { kind = "vendor", provider = provider })
    if entry and entry.reason == row.reason then return entry.reason end
    local code = ""
    for _, shape in ipairs { "^%d%d%d %d%.%d+%.%d+%f[^%w.]", "^%d%d%d%f[^%w.]", "^%d%.%d+%.%d+%f[^%w.]" } do
      if code == "" then code = row.code_context:match(shape) or "" end
    end
    local whole = (text:find("^%d%d%d") or text:find(" said: ")) and text or code .. " " .. text
    return smtpcodes.reason(whole, { provider = provider }), whole
  end

  each_row("vendor", function(row)
    it(("has %s: %s"):format(row.vendor, support.short(row.pattern)), function()
      local provider = assert(vendor_files[row.vendor], row.vendor)
      local expected = judged[row.pattern] or row.reason
      local spelling = vendor_spellings[row.pattern]
      local alternatives = spelling and { spelling } or support.split(row.pattern, " / ")
      local got = {}
      for i, text in ipairs(alternatives) do
        local reason, whole = reason_of(row, text, provider)
        if reason == expected then return end
        got[i] = ("%s for '%s'"):format(tostring(reason), whole)
      end
      assert.are.equal(expected, table.concat(got, ", "))
    end)
  end)
end)
