local smtpcodes = require "smtpcodes"

-- The reason of a text, and the words it was taken from.
local function evidence(text, context)
  local verdict = smtpcodes.classify(text, context)
  return verdict.reason, verdict.first and text:sub(verdict.first, verdict.last)
end

describe("evidence", function()
  local cases = {
    { "is the longer of two phrases", "mailbox full, user unknown in local recipient table", "user_unknown",
      "user unknown in local recipient table" },
    { "is the longer of two phrases, also where it stands first",
      "user unknown in local recipient table, mailbox full", "user_unknown", "user unknown in local recipient table" },
    { "is a vendor's own code before longer wording", "S3140, user unknown in local recipient table", "ip_blocked",
      "S3140" },
    { "is wording before a blocklist", "user unknown in local recipient table, see zen.spamhaus.org", "user_unknown",
      "user unknown in local recipient table" },
    { "is a blocklist where wording tells nothing", "see zen.spamhaus.org", "ip_blocked", "zen.spamhaus.org" },
  }
  for _, case in ipairs(cases) do
    it(case[1], function()
      local reason, place = evidence(case[2])
      assert.equal(case[3], reason)
      assert.equal(case[4], place)
    end)
  end
end)

describe("of two equal phrases", function()
  local own = assert(smtpcodes.new {
    rules = { { phrase = "zxcv full", reason = "mailbox_full" }, { phrase = "qwer unknown", reason = "user_unknown" } },
  })
  it("the later decides", function()
    assert.equal("mailbox_full", own.classify("qwer unknown, zxcv full").reason)
    assert.equal("user_unknown", own.classify("zxcv full, qwer unknown").reason)
  end)
end)

describe("weak wording that tells nothing", function()
  it("loses against shorter weak wording", function()
    local verdict = smtpcodes.classify("Delivery failed for the following reason: recipient unavailable")
    assert.equal("weak", verdict.via)
    assert.are_not.equal("unknown", verdict.reason)
  end)

  it("loses wherever it stands", function()
    for _, text in ipairs { "Delivery to all failed permanently: shutting down",
      "Shutting down: delivery to all failed permanently" } do
      assert.are_not.equal("unknown", (evidence(text)), text)
    end
  end)

  it("loses against a reply code that tells something", function()
    assert.equal("mailbox_full", (evidence("552 Delivery failed")))
  end)

  it("is named where there is nothing else", function()
    local verdict = smtpcodes.classify("Delivery failed")
    assert.equal("unknown", verdict.reason)
    assert.equal("weak", verdict.via)
    assert.truthy(verdict.rule:find("^reason/unknown/"), verdict.rule)
  end)
end)

describe("wording that is never evidence", function()
  local cases = {
    { "hides what it names", "if you believe this is spam in error, zxcv", "unknown" },
    { "hides what it names, not what follows", "if you believe this is spam in error, mailbox full", "mailbox_full" },
    { "hides what it names, not what precedes it", "mailbox full. If you believe this is spam in error, zxcv",
      "mailbox_full" },
    { "is none where its words are missing", "this is spam, zxcv", "spam" },
  }
  for _, case in ipairs(cases) do
    it(case[1], function() assert.equal(case[3], (evidence(case[2]))) end)
  end
end)

describe("a reply of bad sequence", function()
  it("behind another failure tells nothing", function()
    assert.equal("mailbox_full", (evidence("552 mailbox full 503 need RCPT before DATA")))
    assert.equal("mailbox_full", (evidence("552 zxcv 503 need RCPT before DATA 552 mailbox full")))
  end)

  it("alone is what it says", function() assert.equal("protocol_error", (evidence("503 need RCPT before DATA"))) end)
end)

describe("a condition of a phrase", function()
  local cases = {
    { "on the code is met by the text's", "521 blocked", nil, "ip_blocked" },
    { "on the code is met by the context's", "blocked", { code = 521 }, "ip_blocked" },
    { "on the code is not met by another", "554 blocked", nil, "policy" },
    { "on the code is not met without one", "blocked", nil, "policy" },
    { "on the class is met by the code's", "421 unusual rate of unsolicited mail originating from ip address", nil,
      "rate_limited" },
    { "on the class is met by the status's", "unusual rate of unsolicited mail originating from ip address",
      { status = "4.0.0" }, "rate_limited" },
    { "on the class is not met by another", "550 unusual rate of unsolicited mail originating from ip address", nil,
      "ip_blocked" },
    { "on the stage is met by the context's", "550 nobody", { stage = "mail" }, "sender_rejected" },
    { "on the stage is not met by another", "550 nobody", { stage = "rcpt" }, "user_unknown" },
    { "on the status is met by the text's", "5.1.6 zxcv moved", nil, "recipient_moved" },
    { "on the status is met by the context's", "no longer on server", { status = "5.1.6" }, "recipient_moved" },
  }
  for _, case in ipairs(cases) do
    it(case[1], function() assert.equal(case[4], (evidence(case[2], case[3]))) end)
  end
end)

describe("a provider", function()
  local host = "gmail-smtp-in.l.google.com"
  local cases = {
    { "is the context's", "zxcv", { provider = "google" }, "google" },
    { "is the context's in capitals", "zxcv", { provider = "GOOGLE" }, "google" },
    { "is told by the context's relay", "zxcv", { relay = host }, "google" },
    { "is told by the table of a relay", "zxcv", { relay = { host = host } }, "google" },
    { "is told by an event's relay", { response = "550 zxcv", relay = { host = host } }, nil, "google" },
    { "is told by a host the text names", "host " .. host .. " said zxcv", nil, "google" },
    { "is told by a vendor's own code", "zxcv S3140", nil, "microsoft" },
    { "is the context's rather than the relay's", "zxcv", { provider = "yahoo", relay = host }, "yahoo" },
    { "is the relay's rather than the text's", "zxcv S3140", { relay = host }, "google" },
    { "is the relay's where the context names nobody's", "zxcv", { provider = "nobody", relay = host }, "google" },
    { "is not told by a host that only begins alike", "zxcv", { relay = host .. ".example.com" }, nil },
    { "is not told by a bare name", "zxcv google zxcv", nil, nil },
  }
  for _, case in ipairs(cases) do
    it(case[1], function() assert.equal(case[4], smtpcodes.classify(case[2], case[3]).provider) end)
  end
end)
