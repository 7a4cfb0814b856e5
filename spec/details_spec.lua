local smtpcodes = require "smtpcodes"
local support = require "spec.support"

local function wait(text)
  local verdict = smtpcodes.classify(text)
  return verdict.retry_from == "text" and verdict.retry_after or nil, verdict
end

describe("a waiting time", function()
  local cases = {
    { "in hours, minutes and seconds", "come back in 00:02:00", 120 },
    { "of more than an hour", "come back in 01:30:05", 5405 },
    { "in minutes", "try again in 5 minutes", 300 },
    { "in one minute", "try again in 1 minute", 60 },
    { "in seconds", "please retry in 300 seconds", 300 },
    { "in short seconds", "please retry in 300 sec", 300 },
    { "in shorter seconds", "please retry in 300s", 300 },
    { "with a hyphen", "retry after 300-seconds", 300 },
    { "in hours", "try again after 2 hours", 7200 },
    { "in short hours", "try again after 2 hrs", 7200 },
    { "in days", "try again in 3 days", 259200 },
    { "in capitals", "TRY AGAIN IN 5 MINUTES", 300 },
    { "behind 'for'", "you are greylisted for 60 seconds", 60 },
    { "behind 'wait'", "please wait 90 seconds", 90 },
    { "behind 'at least'", "wait at least 4 minutes", 240 },
    { "behind 'within'", "not again within 10 minutes", 600 },
    { "in a later sentence", "Too fast. Try again in 5 minutes.", 300 },
    { "behind another number", "2 tries of 5, try again in 7 minutes", 420 },
    { "behind an address", "192.0.2.1 is greylisted, try again in 5 minutes", 300 },
  }
  for _, case in ipairs(cases) do
    it(case[1] .. " is read", function() assert.equal(case[3], (wait("451 4.7.1 Greylisted, " .. case[2]))) end)
  end

  local none = {
    { "is not a size", "limit of 300 bytes" }, { "is not a time of day", "not before 12:30" },
    { "is not a count", "try again after 5 messages" }, { "is not how long something lasted",
      "you came 5 minutes ago" },
    { "is not zero", "try again in 0 seconds" }, { "is not a month or more", "try again in 900000 hours" },
    { "is not part of an address", "host 192.0.2.5 seconds" }, { "is not part of a version", "v5.3 min" },
    { "is not a number without a unit", "try again in 5" }, { "is not a clock with letters", "wait 00:02:00x" },
    { "is not beyond any number", "try again in 99999999999999999999999999 seconds" },
  }
  for _, case in ipairs(none) do
    it(case[1], function() assert.is_nil((wait("451 4.7.1 Greylisted, " .. case[2]))) end)
  end

  it("comes from the reason where the text has none", function()
    local _, verdict = wait("451 4.7.1 Greylisted")
    assert.equal("default", verdict.retry_from)
    assert.equal(smtpcodes.reasons.greylisted.retry_after, verdict.retry_after)
  end)

  it("is absent where trying again is no use", function()
    local _, verdict = wait("550 5.1.1 No such user, try again in 5 minutes")
    assert.is_false(verdict.temporary)
    assert.is_nil(verdict.retry_after)
    assert.is_nil(verdict.retry_from)
  end)

  it("is an integer", function()
    local seconds = wait("451 4.7.1 Greylisted, try again in 5 minutes")
    assert.equal("300", tostring(seconds))
  end)
end)

describe("a sample of waits.lua", function()
  local samples = support.load("src/data/waits.lua").samples
  for _, text in ipairs(support.keys(samples)) do
    it("is read: " .. support.short(text), function() assert.equal(samples[text] or nil, (wait(text))) end)
  end
end)

describe("a sample of stages.lua", function()
  for _, row in ipairs(support.load("src/data/stages.lua").rows) do
    for _, text in ipairs(row.yes) do
      it("tells the stage: " .. support.short(text), function()
        assert.equal(row.stage, smtpcodes.classify(text).stage)
      end)
    end
  end
end)
