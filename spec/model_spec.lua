-- The words weighed: where no phrase tells, and against phrases that are often wrong.
local smtpcodes = require "smtpcodes"

local function verdict_of(text) return smtpcodes.classify(text) end

describe("Words that no phrase reads", function()
  local cases = {
    { "zzyx quota zzyx storage zzyx zzyx zzyx megabytes zzyx inbox", "mailbox_full" },
    { "zzyx unsolicited zzyx zzyx zzyx bulk zzyx zzyx filtered", "spam" },
    { "zzyx handshake zzyx zzyx zzyx zzyx cipher zzyx negotiated", "tls_failed" },
  }
  for _, case in ipairs(cases) do
    it("speak for " .. case[2], function()
      local verdict = verdict_of("554 " .. case[1])
      assert.equal(case[2], verdict.reason)
      assert.equal("weak", verdict.via)
    end)

    it(("name one of them as what decided for %s"):format(case[2]), function()
      local text = "554 " .. case[1]
      local verdict = verdict_of(text)
      assert.truthy(verdict.first)
      assert.truthy(case[1]:find(text:sub(verdict.first, verdict.last), 1, true))
      assert.is_nil(text:sub(verdict.first, verdict.last):find("zzyx"))
    end)
  end

  it("are named as what decided", function()
    assert.equal("model/words", verdict_of("554 " .. cases[1][1]).rule)
  end)

  it("never suppress", function()
    for _, text in ipairs { "554 zzyx recipient zzyx nonexistent zzyx", "zzyx unknown zzyx zzyx account", "zzyx inactive" } do
      local verdict = verdict_of(text)
      if verdict.via == "weak" then assert.are_not.equal("suppress", verdict.action) end
    end
  end)

  it("decide nothing where none is known", function() assert.equal("unknown", verdict_of("zzyx qwxz vvkk").reason) end)

  it("decide nothing where there is one alone", function() assert.are_not.equal("model/words", verdict_of("554 quota").rule) end)

  it("are read in any case and with accents", function()
    local plain = verdict_of("554 zzyx quota zzyx storage zzyx zzyx zzyx megabytes zzyx inbox")
    local other = verdict_of("554 ZZYX QUOTÀ zzyx Störage zzyx zzyx zzyx MegaBytes zzyx INBOX")
    assert.equal(plain.reason, other.reason)
    assert.equal(plain.rule, other.rule)
  end)

  it("are no evidence where a phrase says that they are none", function()
    assert.are_not.equal("spam", verdict_of("554 zzyx. If you believe this is unsolicited bulk junk spam in error, zzyx").reason)
  end)

  it("of an address are no evidence", function()
    assert.are_not.equal("mailbox_full", verdict_of("554 zzyx <quota.storage.inbox@example.com> zzyx").reason)
  end)
end)

describe("A long phrase without rivals", function()
  it("is not weighed against", function()
    local text = "554 spam junk bulk virus: user unknown in local recipient table"
    assert.equal("phrase", verdict_of(text).via)
  end)
end)

describe("A success", function()
  it("is one, whatever its words", function()
    assert.equal("accepted", verdict_of("250 quota storage inbox spam junk").reason)
  end)
end)

-- Not every line must be right (two readers agree on 97.6 %): most of each file must, or its labels or rules are wrong.
describe("The lines that words are weighed by", function()
  local pipe = assert(io.popen("ls src/lines/*.tsv"))
  local paths = pipe:read("*a")
  pipe:close()
  for path in paths:gmatch("%S+") do
    it("are read as they are labelled: " .. path, function()
      local count, right = 0, 0
      for line in io.lines(path) do
        local reason, others, text = line:match("^([^\t]+)\t([^\t]+)\t[^\t]+\t([^\t]+)$")
        assert.is_string(reason, path .. ": not four columns: " .. line)
        assert.is_table(smtpcodes.reasons[reason], path .. ": no reason: " .. reason)
        local found = verdict_of(text).reason
        count = count + 1
        if found == reason or ("," .. others .. ","):find("," .. found .. ",", 1, true) then right = right + 1 end
      end
      assert.is_true(right >= 0.97 * count, ("%d of %d right"):format(right, count))
    end)
  end
end)
