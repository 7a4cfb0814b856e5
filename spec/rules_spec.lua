-- A caller's own rules: what new() takes, what it refuses, what it hides.
local smtpcodes = require "smtpcodes"
local core = require "smtpcodes.core"
local events = require "spec.events"

local function with(rules, options)
  options = options or {}
  options.rules = rules
  return assert(smtpcodes.new(options))
end

local function check(rules, text, context, want, absent)
  assert.equal("", events.differences(want, with(rules).classify(text, context), absent))
end

describe("a caller's rule", function()
  local cases = {
    { "of a phrase decides before a vendor's own code", { { reason = "spam", phrase = "user unknown" } },
      "552 5.1.1 S3140 user unknown", nil, { reason = "spam", via = "phrase", rule = "rules/1" } },
    { "of a phrase may have gaps and sets", { { reason = "spam", phrase = "{user} * zxcv" } },
      "550 the mailbox is now zxcv", nil,
      { reason = "spam", first = 9, last = 27 } },
    { "of a phrase may have words that nobody else has", { { reason = "spam", phrase = "zxcv qwer" } }, "550 ZXCV, qwer", nil,
      { reason = "spam" } },
    { "of a phrase reads the other forms of its words", { { reason = "spam", phrase = "zxcv exceeded" } }, "550 zxcv exceeds",
      nil,
      { reason = "spam" } },
    { "of a phrase reads joined words", { { reason = "spam", phrase = "mail box zxcv" } }, "550 mailbox zxcv", nil,
      { reason = "spam" } },
    { "of a phrase may read a link", { { reason = "spam", phrase = "/zxcv" } }, "550 see https://example.com/zxcv", nil,
      { reason = "spam" } },
    { "of a phrase may name an IP address", { { reason = "spam", phrase = "{ip} zxcv" } }, "550 192.0.2.1 zxcv", nil,
      { reason = "spam" } },
    { "of a phrase counts also where ours are no evidence", { { reason = "spam", phrase = "believe * error" } },
      "550 zxcv, if you believe this is an error", nil, { reason = "spam" } },
    { "of a longer phrase decides before a shorter one",
      { { reason = "spam", phrase = "zxcv" }, { reason = "virus", phrase = "zxcv qwer" } }, "zxcv qwer", nil,
      { reason = "virus", rule = "rules/2" } },
    { "that stands first decides of equals", { { reason = "spam", phrase = "zxcv" }, { reason = "virus", phrase = "zxcv" } },
      "zxcv", nil, { reason = "spam", rule = "rules/1" } },
    { "of a status decides before ours", { { reason = "spam", status = "5.1.1" } }, "550 5.1.1 zxcv", nil,
      { reason = "spam", via = "status", rule = "rules/1", first = 5, last = 9 } },
    { "of a status decides behind words", { { reason = "spam", status = "5.1.1" } }, "550 5.1.1 mailbox full", nil,
      { reason = "mailbox_full" } },
    { "of a range of statuses holds within it", { { reason = "spam", status = "4.7.500-699" } }, "451 4.7.613 zxcv", nil,
      { reason = "spam" } },
    { "of a range of statuses does not hold beyond it", { { reason = "spam", status = "4.7.500-699" } }, "451 4.7.700 zxcv", nil,
      { reason = "unavailable" } },
    { "of a code decides before ours", { { reason = "spam", code = 552 } }, "552 zxcv", nil,
      { reason = "spam", via = "reply", rule = "rules/1", first = 1, last = 3 } },
    { "of a code decides behind a status", { { reason = "spam", code = 552 } }, "552 5.1.1 zxcv", nil,
      { reason = "user_unknown" } },
    { "of a token decides before a caller's phrase",
      { { reason = "spam", phrase = "zxcv" }, { reason = "virus", vendor_code = "ACME-17" } }, "zxcv ACME-17", nil,
      { reason = "virus", via = "vendor", vendor_code = "ACME-17" } },
    { "of a range of tokens holds for each", { { reason = "virus", vendor_code = "ACME10-12" } }, "zxcv ACME11", nil,
      { reason = "virus" } },
    { "for a provider holds there", { { reason = "spam", phrase = "zxcv", provider = "google" } }, "zxcv",
      { provider = "google" }, { reason = "spam", via = "vendor", provider = "google" } },
    { "for a provider does not hold elsewhere", { { reason = "spam", phrase = "zxcv", provider = "google" } }, "zxcv",
      { provider = "yahoo" }, { reason = "unknown" } },
    { "for a provider's status is a vendor's", { { reason = "spam", status = "5.1.1", provider = "google" } },
      "550 5.1.1 mailbox full", { provider = "google" }, { reason = "spam", via = "vendor" } },
    { "for a stage holds there", { { reason = "spam", phrase = "zxcv", stage = "rcpt" } }, "zxcv", { stage = "rcpt" },
      { reason = "spam" } },
    { "for a stage does not hold elsewhere", { { reason = "spam", phrase = "zxcv", stage = "rcpt" } }, "zxcv",
      { stage = "mail" }, { reason = "unknown" } },
    { "of a phrase and a code asks for both", { { reason = "spam", phrase = "zxcv", code = 550 } }, "551 zxcv", nil,
      { reason = "recipient_moved" } },
    { "of a phrase and a status asks for both", { { reason = "spam", phrase = "zxcv", status = "5.7.1" } }, "550 5.7.1 zxcv", nil,
      { reason = "spam" } },
    { "has an action of its own", { { reason = "spam", phrase = "zxcv", action = "contact" } }, "zxcv", nil,
      { action = "contact", scope = "content" } },
    { "has a scope of its own", { { reason = "spam", phrase = "zxcv", scope = "ip" } }, "zxcv", nil, { scope = "ip" } },
    { "may say that trying again works", { { reason = "spam", phrase = "zxcv", temporary = true } }, "550 zxcv", nil,
      { temporary = true } },
    { "leaves success alone", { { reason = "spam", phrase = "zxcv" } }, "250 zxcv", nil, { reason = "accepted" } },
    { "holds within a quoted reply", { { reason = "spam", phrase = "zxcv" } }, "550 user unknown: 551 zxcv", nil,
      { reason = "spam" } },
  }
  for _, case in ipairs(cases) do
    it(case[1], function() check(case[2], case[3], case[4], case[5]) end)
  end

  it("holds for reason() too, and for events", function()
    local module = with { { reason = "spam", phrase = "zxcv" } }
    assert.equal("spam", (module.reason("550 zxcv")))
    assert.equal("spam", (module.reason { response = "550 zxcv", code = 550 }))
  end)

  it("changes nothing of the module it came from", function()
    with { { reason = "spam", phrase = "user unknown" } }
    assert.equal("user_unknown", (smtpcodes.reason("550 user unknown")))
  end)

  it("changes nothing where it does not hold", function()
    local module = with { { reason = "spam", phrase = "zxcv qwer" }, { reason = "virus", vendor_code = "ACME-17" } }
    for _, sample in ipairs(events.replies()) do
      assert.same(smtpcodes.classify(sample.text), module.classify(sample.text))
    end
  end)
end)

describe("the table that new returns", function()
  it("has the functions of the module", function()
    local module = with {}
    for name, value in pairs(smtpcodes) do assert.equal(type(value), type(module[name]), name) end
  end)

  it("answers while another is made, and when that fails", function()
    local old = with { { reason = "spam", phrase = "zxcv" } }
    local new, message = smtpcodes.new { rules = { { reason = "spma", phrase = "zxcv" } } }
    assert.is_nil(new)
    assert.equal("rule 1: unknown reason 'spma'", message)
    collectgarbage()
    assert.equal("spam", (old.reason("zxcv")))
  end)

  it("outlives what it was made of", function()
    local reasons = { ours = { category = "policy", action = "contact" } }
    local classify = with({ { reason = "ours", phrase = "zxcv" } }, { reasons = reasons }).classify
    for _ = 1, 3 do collectgarbage() end
    assert.equal("ours", classify("550 zxcv").reason)
  end)
end)

describe("a reason of the caller's", function()
  local module = with({ { reason = "walled_garden", phrase = "zxcv" } }, { reasons = {
    walled_garden = { category = "policy", means = "no mail from outside", action = "suppress", scope = "domain" },
    nap = { category = "limit", action = "retry", temporary = true, retry_after = 1200 },
  } })

  it("is said with what was declared", function()
    assert.equal("", events.differences({ reason = "walled_garden", category = "policy", action = "suppress", scope = "domain",
      temporary = false }, module.classify("550 zxcv")))
  end)

  it("is temporary by the class where that is not said", function() assert.is_true(module.classify("450 zxcv").temporary) end)

  it("stands among the reasons", function()
    assert.equal("no mail from outside", module.reasons.walled_garden.means)
    assert.is_nil(smtpcodes.reasons.walled_garden)
  end)

  it("has a reply", function()
    local code, _, text = module.reply_for("walled_garden")
    assert.equal(550, code)
    assert.equal("no mail from outside", text)
    assert.equal(451, (module.reply_for("nap")))
    assert.equal(550, (module.reply_for("nap", false)))
  end)

  it("may have a waiting time", function()
    local other = with({ { reason = "nap", phrase = "zxcv" } }, { reasons = { nap = { category = "limit", action = "retry",
      temporary = true, retry_after = 1200 } } })
    assert.equal("", events.differences({ retry_after = 1200, retry_from = "default" }, other.classify("zxcv")))
  end)
end)

describe("an action of the caller's", function()
  local module = assert(smtpcodes.new { actions = { mailbox_full = "suppress", unknown = "contact", spam = "delist" } })

  it("is that of its reason, whether it passes or not", function()
    assert.equal("suppress", module.classify("552 5.2.2 mailbox full").action)
    assert.equal("contact", module.classify("zxcv qwer").action)
    assert.equal("delist", module.classify("550 this is spam").action)
    assert.equal("suppress", module.reasons.mailbox_full.action)
  end)

  it("never makes a bare code suppress", function() assert.equal("contact", module.classify("552 zxcv").action) end)
end)

describe("a provider of the caller's", function()
  local module = with({ { reason = "spam", phrase = "zxcv", provider = "google" } }, { provider = "google" })

  it("is assumed where nothing tells", function() assert.equal("google", module.classify("zxcv").provider) end)

  it("yields to the relay and to the context", function()
    assert.equal("yahoo", module.classify("zxcv", { provider = "yahoo" }).provider)
    assert.equal("microsoft", module.classify("zxcv", { relay = "mx.mail.protection.outlook.com" }).provider)
  end)
end)

describe("a mistake", function()
  local ours = { category = "policy", action = "contact" }
  local cases = {
    { { rules = { { phrase = "a b" } } }, "rule 1: a reason is missing" },
    { { rules = { { reason = "spam", phrase = "zxcv" }, { reason = "usr_unknown", phrase = "zxcv" } } },
      "rule 2: unknown reason 'usr_unknown'" },
    { { rules = { { reason = "spam" } } }, "rule 1: a phrase, status, code or vendor_code is missing" },
    { { rules = { { reason = "spam", phrase = "zxcv", vendor_code = "A1" } } },
      "rule 1: has a phrase and a vendor_code; make it two rules" },
    { { rules = { { reason = "spam", phrase = "{zxcv} a" } } }, "rule 1: phrase '{zxcv} a': unknown class 'zxcv'" },
    { { rules = { { reason = "spam", phrase = "(zxcv" } } }, "rule 1: phrase '(zxcv': '(' is not closed" },
    { { rules = { { reason = "spam", phrase = "the" } } }, "rule 1: phrase 'the': no word left when noise is gone" },
    { { rules = { { reason = "spam", phrase = "" } } }, "rule 1: phrase '': no word left when noise is gone" },
    { { rules = { { reason = "spam", phrase = "a * b * c * d * e" } } },
      "rule 1: phrase 'a * b * c * d * e' has more than 3 gaps" },
    { { rules = { { reason = "spam", status = "5.1" } } },
      "rule 1: status '5.1' is no enhanced status code such as \"5.1.1\"" },
    { { rules = { { reason = "spam", status = "3.1.1" } } },
      "rule 1: status '3.1.1' is no enhanced status code such as \"5.1.1\"" },
    { { rules = { { reason = "spam", status = "5.1.9-1" } } }, "rule 1: status '5.1.9-1' ends before it begins" },
    { { rules = { { reason = "spam", status = "5.1.1-9", phrase = "zxcv" } } },
      "rule 1: a range of status codes stands alone" },
    { { rules = { { reason = "spam", code = "550" } } }, "rule 1: code must be a number, is a string" },
    { { rules = { { reason = "spam", code = 5500 } } }, "rule 1: code 5500 is no reply code" },
    { { rules = { { reason = "spam", phrase = "zxcv", provider = "nobody" } } }, "rule 1: unknown provider 'nobody'" },
    { { rules = { { reason = "spam", phrase = "zxcv", stage = "lunch" } } }, "rule 1: unknown stage 'lunch'" },
    { { rules = { { reason = "spam", phrase = "zxcv", action = "panic" } } }, "rule 1: unknown action 'panic'" },
    { { rules = { { reason = "spam", phrase = "zxcv", scope = "moon" } } }, "rule 1: unknown scope 'moon'" },
    { { rules = { { reason = "spam", phrase = "zxcv", colour = "red" } } }, "rule 1: unknown field 'colour'" },
    { { rules = { "zxcv" } }, "rule 1: a table is expected, got string" },
    { { rules = { reason = "spam", phrase = "zxcv" } }, "rules: '" },
    { { actions = { spma = "retry" } }, "actions: unknown reason 'spma'" },
    { { actions = { spam = "panic" } }, "actions: spam: unknown action 'panic'" },
    { { reasons = { spam = ours } }, "reason 'spam': is built in" },
    { { reasons = { ["Big One"] = ours } }, "reason 'Big One': a name has small letters, digits and '_'" },
    { { reasons = { ours = { action = "contact" } } }, "reason 'ours': a category is missing" },
    { { reasons = { ours = { category = "policy" } } }, "reason 'ours': an action is missing" },
    { { reasons = { ours = { category = "moon", action = "contact" } } }, "reason 'ours': unknown category 'moon'" },
    { { provider = "nobody" }, "unknown provider 'nobody'" },
    { { rules = "/nonexistent/rules.lua" }, "cannot read the rules: " },
  }
  for _, case in ipairs(cases) do
    it("is named: " .. case[2], function()
      local module, message = smtpcodes.new(case[1])
      assert.is_nil(module)
      assert.equal(case[2], message:sub(1, #case[2]))
    end)
  end

  it("of the wrong type raises", function()
    for _, options in ipairs { 5, "rules", { rules = 5 }, { rulez = {} }, { actions = "x" },
      { provider = 5 }, { reasons = 5 } } do
      assert.has_error(function() smtpcodes.new(options) end)
    end
    assert.has_error(function() smtpcodes.new() end, "bad argument #1 to 'new' (table expected, got no value)")
  end)
end)

describe("a file of rules", function()
  local function file_of(text)
    local path = os.tmpname()
    local file = assert(io.open(path, "wb"))
    file:write(text)
    file:close()
    return path
  end

  it("is read", function()
    local path = file_of 'return { { reason = "spam", phrase = "zxcv" } }'
    assert.equal("spam", (assert(smtpcodes.new { rules = path }).reason("550 zxcv")))
    os.remove(path)
  end)

  local cases = {
    { "sees no globals", 'return { { reason = os and "spam" or "virus", phrase = "zxcv" } }', nil },
    { "is named in a mistake", 'return { { reason = "spma", phrase = "zxcv" } }', ": rule 1: unknown reason 'spma'" },
    { "must return an array", "return 5", ": must return an array of rules" },
    { "must be Lua", "return {", "cannot read the rules: " },
    { "must not fail", "error 'zxcv'", "cannot read the rules: " },
    { "must not be compiled", string.dump(function() return {} end), "" },
  }
  for _, case in ipairs(cases) do
    it(case[1], function()
      local path = file_of(case[2])
      local module, message = smtpcodes.new { rules = path }
      os.remove(path)
      if case[3] then
        assert.is_nil(module)
        assert.truthy(message:find(case[3], 1, true), message)
      else
        assert.equal("virus", (module.reason("550 zxcv")))
      end
    end)
  end
end)

describe("shadowed", function()
  local function hidden(rules)
    local list = {}
    for _, row in ipairs(with(rules).shadowed()) do list[row.hides] = row end
    return list
  end

  it("is empty where nothing is hidden", function()
    assert.same({}, with({}).shadowed())
    assert.same({}, with({ { reason = "spam", phrase = "zxcv qwer" } }).shadowed())
  end)

  it("is empty where the rule says the same", function()
    for _, row in ipairs(with({ { reason = "mailbox_full", phrase = "mailbox full" } }).shadowed()) do
      assert.are_not.equal("mailbox_full", row.reason)
    end
  end)

  it("names the rows of wording, with what is said now", function()
    local id = "reason/ip_blocked/blocked using"
    local row = hidden({ { reason = "spam", phrase = "blocked using", note = "zxcv" } })[id]
    assert.same({ rule = "rules/1", hides = id, reason = "ip_blocked", now = "spam", note = "zxcv" }, row)
  end)

  it("names vendors' codes", function()
    assert.truthy(hidden({ { reason = "spam", vendor_code = "S3140" } })["provider/microsoft/S3140"])
  end)

  it("names codes and statuses", function()
    local list = hidden({ { reason = "spam", status = "5.1.1" }, { reason = "virus", code = 550 } })
    assert.equal("user_unknown", list["status/X.1.1"].reason)
    assert.equal("user_unknown", list["reply/550"].reason)
  end)

  it("names rows that are hidden at a provider only", function()
    assert.truthy(hidden({ { reason = "spam", phrase = "inbox out of storage space", provider = "google" } })
      ["provider/google/inbox out of storage space"])
  end)
end)

describe("a program of rules", function()
  local compiled = require("smtpcodes.rules").compile(core, { rules = { { reason = "spam", phrase = "zxcv * (qwer|asdf)" },
    { reason = "virus", status = "5.1.1", stage = "rcpt" } }, reasons = { ours = { category = "policy", action = "contact" } },
    actions = { spam = "contact" } })

  it("is loaded", function() assert.equal("userdata", type(core.load(compiled.numbers, compiled.text))) end)

  it("with any number changed is refused, or harmless", function()
    for i = 1, #compiled.numbers do
      for _, value in ipairs { 0, 1, 65535, 2 ^ 18, 2 ^ 31, 2 ^ 32 - 1 } do
        local numbers = {}
        for k, number in ipairs(compiled.numbers) do numbers[k] = number end
        numbers[i] = value
        local ok, loaded = pcall(core.load, numbers, compiled.text)
        if ok then core.bind(loaded).classify("550 5.1.1 zxcv a b qwer mailbox full", { stage = "rcpt" }) end
      end
    end
  end)

  it("cut short is refused", function()
    for size = 0, #compiled.numbers - 1 do
      local numbers = {}
      for k = 1, size do numbers[k] = compiled.numbers[k] end
      assert.has_error(function() core.load(numbers, compiled.text) end)
    end
    assert.has_error(function() core.load(compiled.numbers, "") end)
  end)

  it("is all that bind takes", function()
    assert.has_error(function() core.bind(io.stdout) end)
    assert.has_error(function() core.bind({}) end)
  end)
end)
