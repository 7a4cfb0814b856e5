-- The words of a text weighed, where no phrase and no telling code decides.
local smtpcodes = require "smtpcodes"
local support = require "spec.support"

local weights = support.load("src/data/model.lua")

describe("The weights", function()
  it("are of known reasons only", function()
    for reason in pairs(weights.bias) do assert.is_table(smtpcodes.reasons[reason], reason) end
    for word, row in pairs(weights.words) do
      for reason, weight in pairs(row) do
        assert.is_table(smtpcodes.reasons[reason], word)
        assert.is_true(weight >= -127 and weight <= 127, word)
      end
    end
  end)

  it("have a bias for every reason", function()
    for reason in pairs(smtpcodes.reasons) do assert.is_number(weights.bias[reason], reason) end
  end)
end)

describe("Words that no phrase reads", function()
  local cases = {
    { "quota mailbox storage inbox", "mailbox_full" },
    { "spam junk scored bulk unsolicited", "spam" },
    { "greylist greylisting", "greylisted" },
  }
  for _, case in ipairs(cases) do
    it(("speak for %s: %s"):format(case[2], case[1]), function()
      local verdict = smtpcodes.classify("554 zzyx " .. case[1]:gsub(" ", " zzyx zzyx zzyx zzyx zzyx zzyx "))
      assert.are.equal(case[2], verdict.reason)
    end)
  end

  it("say which word decided", function()
    local text = "554 zzyx quota zzyx zzyx zzyx zzyx zzyx zzyx storage zzyx zzyx zzyx zzyx zzyx zzyx inbox"
    local verdict = smtpcodes.classify(text)
    assert.are.equal("model/words", verdict.rule)
    assert.are.equal("weak", verdict.via)
    assert.are.equal("quota", text:sub(verdict.first, verdict.last))
  end)

  it("never suppress", function()
    for _, text in ipairs { "554 zzyx recipient zzyx nonexistent zzyx", "zzyx unknown zzyx zzyx account", "zzyx inactive" } do
      local verdict = smtpcodes.classify(text)
      if verdict.via == "weak" then assert.are_not.equal("suppress", verdict.action) end
    end
  end)

  it("yield to a phrase", function()
    assert.are.equal("phrase", smtpcodes.classify("554 5.0.0 spam spam user unknown in this domain").via)
  end)

  it("decide nothing where none is known", function()
    assert.are.equal("unknown", smtpcodes.classify("zzyx qwxz vvkk").reason)
  end)
end)
