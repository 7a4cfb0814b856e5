-- The order of the evidence; what a decision leads to is in classify_spec.lua.
local smtpcodes = require "smtpcodes"
local events = require "spec.events"

local function check(input, context, want, absent)
  assert.equal("", events.differences(want, smtpcodes.classify(input, context), absent))
end

describe("evidence decides in the order of its tiers:", function()
  -- each row's text lacks what decided in the row before
  local tiers = {
    { "a vendor's own code", "552 5.1.1 S3140, relay access denied, delivery failed", "vendor", "ip_blocked" },
    { "a phrase", "552 5.1.1 relay access denied, delivery failed", "phrase", "relay_denied" },
    { "a status that tells something", "552 5.1.1 delivery failed, domain unavailable", "status", "user_unknown" },
    { "weak wording", "552 5.0.0 delivery failed, recipient unavailable", "weak", "user_unknown" },
    { "a reply code", "552 5.0.0 zxcv", "reply", "mailbox_full" },
    { "the class", "554 5.0.0 zxcv", "class", "unknown" },
  }
  for _, tier in ipairs(tiers) do
    it(tier[1], function() check(tier[2], nil, { via = tier[3], reason = tier[4] }) end)
  end

  it("nothing where there is nothing", function()
    check("zxcv", nil, { reason = "unknown" }, { "via", "rule", "class", "code", "status", "first", "last" })
  end)

  it("a success or an intermediate reply whatever its words", function()
    check("250 user unknown", nil, { via = "reply", rule = "reply/250", reason = "accepted", action = "none" })
    check("354 mailbox full", nil, { via = "reply", rule = "reply/354", reason = "continue", action = "none" })
  end)
end)

describe("the row that decided", function()
  it("is named of vendors, phrases and weak wording", function()
    for _, text in ipairs { "zxcv S3140", "mailbox full", "550 domain unavailable", "see zen.spamhaus.org" } do
      assert.is_string(smtpcodes.classify(text).rule, text)
    end
  end)

  it("is named of codes, with their place", function()
    check("550 5.1.1 zxcv", nil, { rule = "status/X.1.1", first = 5, last = 9 })
    check("550 zxcv", nil, { rule = "reply/550", first = 1, last = 3 })
    check("zxcv", { code = 550, status = "5.1.1" }, { rule = "status/X.1.1" }, { "first", "last" })
  end)

  it("is not named of a class", function() check("554 zxcv", nil, { first = 1, last = 3 }, { "rule" }) end)
end)

describe("what the MTA says on its own account", function()
  it("comes behind the reply code", function()
    check({ response = "552 zxcv", code = 552, status = "5.1.1", status_source = "mta" }, nil,
      { reason = "mailbox_full", via = "reply" })
    check({ response = "552 zxcv", code = 552, status = "5.1.1", status_source = "reply" }, nil,
      { reason = "user_unknown", via = "status" })
  end)

  it("tells where there is no reply", function()
    check({ response = "zxcv", status = "5.1.1", status_source = "mta" }, nil, { reason = "user_unknown", via = "status" })
  end)
end)
