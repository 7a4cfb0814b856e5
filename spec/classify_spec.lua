-- What follows from a decision; how it is taken is in decide_spec.lua, what from in evidence_spec.lua.
local smtpcodes = require "smtpcodes"
local events = require "spec.events"
local support = require "spec.support"

local function check(input, context, want, absent)
  assert.equal("", events.differences(want, smtpcodes.classify(input, context), absent))
end

describe("suppress", function()
  local bare = {}
  for code = 400, 599 do bare[#bare + 1] = { tostring(code), code } end
  for _, case in ipairs(bare) do
    local name, code = case[1], case[2]
    it("is not said of a bare " .. name, function()
      assert.are_not.equal("suppress", smtpcodes.classify(name).action)
      assert.are_not.equal("suppress", smtpcodes.classify("zxcv", { code = code }).action)
      assert.are_not.equal("suppress", smtpcodes.classify({ code = code, outcome = "bounced" }).action)
    end)
  end

  it("is not said of weak wording", function()
    check("550 recipient unavailable", nil, { via = "weak", reason = "user_unknown", action = "contact" })
  end)

  it("is said of a phrase and of a status", function()
    check("550 no such user", nil, { via = "phrase", action = "suppress" })
    check("550 5.1.1 zxcv", nil, { via = "status", action = "suppress" })
  end)
end)

describe("class and temporary", function()
  local cases = {
    { "differ for a permanent greylisting", "550 Greylisted", nil, "permanent", true },
    { "differ for a transient listing", "421 4.7.1 listed at zen.spamhaus.org", nil, "transient", false },
    { "agree for a user that is not", "550 5.1.1 no such user", nil, "permanent", false },
    { "agree for a code that says no more", "450 zxcv", nil, "transient", true },
    { "follow the status where there is no code", "4.2.2 zxcv", nil, "transient", true },
    { "follow the code where the status is of another class", "550 4.2.2 zxcv", nil, "permanent", true },
    { "are told of a client's own number", "111 zxcv", { code = 111 }, "local", true },
    { "are told without any code", "no such user", nil, nil, false },
    { "are told of success", "250 ok", nil, "success", false },
    { "are told of what goes on", "354 go on", nil, "intermediate", false },
  }
  for _, case in ipairs(cases) do
    it(case[1], function()
      local verdict = smtpcodes.classify(case[2], case[3])
      assert.equal(case[4], verdict.class)
      assert.equal(case[5], verdict.temporary)
    end)
  end
end)

describe("a conflict", function()
  local cases = {
    { "is a status of another class than the code", "550 4.2.2 zxcv", true },
    { "is a status that means another reason than the words", "550 5.2.2 no such user", true },
    { "is a permanent code for what passes", "550 greylisted", true },
    { "is a transient code for what does not pass", "421 192.0.2.1 is listed at zen.spamhaus.org", true },
    { "is not where the class says what is meant", "451 greylisted", false },
    { "is not where all agree", "550 5.1.1 no such user", false },
    { "is not where the status says nothing", "550 5.0.0 no such user", false },
    { "is not where there is no status", "550 no such user", false },
    { "is not where there is nothing", "zxcv", false },
  }
  for _, case in ipairs(cases) do
    it(case[1], function() assert.equal(case[3], smtpcodes.classify(case[2]).conflict) end)
  end

  it("costs confidence", function()
    local agreed, torn = smtpcodes.classify("550 5.1.1 no such user"), smtpcodes.classify("550 5.2.2 no such user")
    assert.is_true(torn.confidence < agreed.confidence)
  end)
end)

describe("confidence", function()
  it("falls with the tier", function()
    local last = 1
    for _, text in ipairs { "zxcv S3140", "550 5.1.1 no such user", "550 5.1.1 zxcv", "550 domain unavailable",
      "550 zxcv", "554 zxcv", "zxcv" } do
      local now = smtpcodes.classify(text).confidence
      assert.is_true(now > 0 and now < last, ("%s: %g after %g"):format(text, now, last))
      last = now
    end
  end)
end)

describe("a waiting time of a verdict", function()
  local reasons = smtpcodes.reasons
  local cases = {
    { "is the text's", "451 greylisted, try again in 5 minutes", 300, "text" },
    { "is the reason's otherwise", "451 greylisted", reasons.greylisted.retry_after, "default" },
    { "is the reason's where the action waits", { outcome = "expired" }, reasons.expired.retry_after, "default" },
    { "is none where waiting is no use", "550 5.1.1 no such user, try again in 5 minutes", nil, nil },
    { "is none of success", "250 try again in 5 minutes", nil, nil },
  }
  for _, case in ipairs(cases) do
    it(case[1], function()
      local verdict = smtpcodes.classify(case[2])
      assert.equal(case[3], verdict.retry_after)
      assert.equal(case[4], verdict.retry_from)
    end)
  end
end)

describe("what a text names", function()
  it("is a link", function()
    check("550 zxcv, see https://example.com/x for more", nil, { url = "https://example.com/x" })
    check("550 zxcv", nil, {}, { "url" })
  end)

  it("is a vendor's own code, also where it does not decide", function()
    check("250 zxcv S3140", nil, { vendor_code = "S3140", via = "reply" })
    check("zxcv s3140", nil, { vendor_code = "s3140", via = "vendor" })
    check("550 zxcv", nil, {}, { "vendor_code" })
  end)

  it("is a blocklist, also where it does not decide", function()
    local list = { name = "Spamhaus ZEN", zone = "zen.spamhaus.org", operator = "The Spamhaus Project",
      delist = "https://check.spamhaus.org/" }
    check("554 5.7.1 listed at zen.spamhaus.org", nil, { reason = "ip_blocked", blocklist = list })
    check("550 user unknown in local recipient table, see zen.spamhaus.org", nil,
      { reason = "user_unknown", blocklist = list })
    check("550 listed", nil, {}, { "blocklist" })
  end)

  it("is kept where the log escaped it", function()
    local line = "1772611927.1 delivery 1: failure: 192.0.2.7_does_not_like_recipient./Remote_host_said:_"
      .. "550_5.7.1_S3140_see_https://example.com/x_now/"
    check(line, nil, { vendor_code = "S3140", url = "https://example.com/x" })
    local verdict = smtpcodes.classify(line)
    assert.equal("S3140", line:sub(verdict.first, verdict.last))
  end)
end)

describe("a context", function()
  local cases = {
    { "gives a code", "zxcv", { code = 552 }, { code = 552, class = "permanent", via = "reply" } },
    { "gives a code as a text", "zxcv", { code = "552" }, { code = 552 } },
    { "gives a code before the text's", "550 zxcv", { code = 421 }, { code = 421, class = "transient" } },
    { "gives a status", "zxcv", { status = "4.2.2" }, { status = "4.2.2", class = "transient", via = "status" } },
    { "gives a status before the text's", "550 5.1.1 zxcv", { status = "5.2.2" }, { status = "5.2.2" } },
    { "gives a stage", "zxcv", { stage = "rcpt" }, { stage = "rcpt" } },
    { "gives a stage before the event's", { response = "550 zxcv", stage = "mail" }, { stage = "rcpt" },
      { stage = "rcpt" } },
    { "leaves what the text says", "550 5.1.1 zxcv", { stage = "rcpt" }, { code = 550, status = "5.1.1" } },
    { "without a code that can be one gives none", "550 zxcv", { code = 1e300 }, { code = 550 } },
  }
  for _, case in ipairs(cases) do
    it(case[1], function() check(case[2], case[3], case[4]) end)
  end

  it("may make its fields when they are asked for", function()
    local made = setmetatable({}, { __index = function(_, key)
      collectgarbage()
      return ({ code = 552, status = ("5.%d.2"):format(2), stage = ("rc"):rep(1) .. "pt", provider = ("goo") .. "gle" })[key]
    end })
    check("zxcv", made, { code = 552, status = "5.2.2", stage = "rcpt", provider = "google" })
  end)
end)

describe("an event without code and text", function()
  for _, row in ipairs(support.load("src/data/outcomes.lua")) do
    local name = row.outcome or row.stage
    it("that is " .. name .. " has the reason of its outcome or stage", function()
      check({ outcome = row.outcome, stage = row.stage }, nil, { reason = row.reason, via = "class", outcome = row.outcome,
        stage = row.stage, rule = (row.outcome and "outcome/" or "stage/") .. name,
        temporary = row.temporary == nil and smtpcodes.reasons[row.reason].temporary or row.temporary or false })
    end)
  end

  it("is tried again only where the MTA tries again", function()
    check({ outcome = "deferred" }, nil, { action = "retry", retry_after = 900 })
    check({ outcome = "bounced" }, nil, { action = "contact" }, { "retry_after" })
  end)

  it("of an outcome nobody knows has none", function()
    check({ outcome = "zxcv" }, nil, { reason = "unknown", via = "class", outcome = "zxcv" }, { "rule" })
  end)

  it("has no evidence at all where it is empty", function()
    check({}, nil, { reason = "unknown" }, { "via", "outcome", "stage" })
  end)
end)

describe("an event of parse", function()
  local function told(verdict)
    verdict.first, verdict.last = nil, nil -- they count in the line, in the response
    return verdict
  end
  for _, sample in ipairs(events.samples()) do
    if sample.event and not sample.hints then
      it(("has the verdict of its line, %s %d"):format(sample.mta, sample.number), function()
        assert.same(told(smtpcodes.classify(sample.line)), told(smtpcodes.classify(smtpcodes.parse(sample.line))))
      end)
    end
  end
  for _, sample in ipairs(events.replies(true)) do
    it("has the verdict of its reply, " .. sample.reason, function()
      local event = smtpcodes.parse(sample.text)
      if event then assert.same(told(smtpcodes.classify(sample.text)), told(smtpcodes.classify(event))) end
    end)
  end
end)

describe("an event", function()
  it("keeps its outcome and stage", function()
    check({ response = "550 5.1.1 zxcv", stage = "rcpt", outcome = "bounced" }, nil,
      { stage = "rcpt", outcome = "bounced", code = 550, status = "5.1.1" })
  end)

  it("is judged by its code before its outcome", function()
    check({ outcome = "delivered", code = 552 }, nil, { reason = "mailbox_full", via = "reply" })
  end)
end)
