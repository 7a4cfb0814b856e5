-- The taxonomy and the replies of reasons; codes are in lookup_spec.lua.
local smtpcodes = require "smtpcodes"
local support = require "spec.support"

describe("the taxonomy", function()
  local files = {}
  for _, file in ipairs(support.data("reason")) do files[file.name] = file.data end

  for _, name in ipairs(support.keys(files)) do
    it("has " .. name .. " as its file says it", function()
      local data, reason = files[name], smtpcodes.reasons[name]
      assert.is_table(reason)
      for _, key in ipairs { "category", "means", "action", "scope", "retry_after" } do
        assert.equal(data[key], reason[key], key)
      end
      for system, called in pairs(data.called or {}) do assert.equal(called, reason[system], system) end
    end)

    it("says of " .. name .. " nothing that is not of the right kind", function()
      local kinds = { temporary = "boolean", retry_after = "number" }
      for key, value in pairs(smtpcodes.reasons[name]) do assert.equal(kinds[key] or "string", type(value), key) end
    end)
  end

  it("has no reason without a file", function()
    for _, name in ipairs(support.keys(smtpcodes.reasons)) do assert.is_table(files[name], name) end
  end)

  it("leaves open what the class of a code decides", function()
    assert.is_nil(smtpcodes.reasons.unknown.temporary)
    assert.is_true(smtpcodes.reasons.greylisted.temporary)
    assert.is_false(smtpcodes.reasons.spam.temporary)
  end)
end)

describe("reply_for", function()
  local cases = {
    { "user_unknown", nil, 550, "5.1.1" }, { "user_unknown", false, 550, "5.1.1" }, { "user_unknown", true, 450, "4.1.1" },
    { "mailbox_full", nil, 452, "4.2.2" }, { "mailbox_full", true, 452, "4.2.2" }, { "mailbox_full", false, 552, "5.2.2" },
    { "greylisted", nil, 451, "4.7.1" }, { "greylisted", false, 451, "4.7.1" },
    { "accepted", nil, 250, "2.0.0" }, { "accepted", true, 250, "2.0.0" },
    { "continue", nil, 354, nil },
    { "SPAM", nil, 550, "5.7.1" },
  }
  for _, case in ipairs(cases) do
    it(("answers %s, temporary %s, with %d"):format(case[1], tostring(case[2]), case[3]), function()
      local code, status, text = smtpcodes.reply_for(case[1], case[2])
      assert.equal(case[3], code)
      assert.equal(case[4], status)
      assert.is_string(text)
    end)
  end

  for _, name in ipairs { "", "nosuch", "spa", "spammer", "spam\0" } do
    it(("has none for '%s'"):format((name:gsub("%z", "\\0"))), function()
      local code, message = smtpcodes.reply_for(name)
      assert.is_nil(code)
      assert.truthy(message:find("^unknown reason '"), message)
    end)
  end

  it("says so of a reason that is no reply", function()
    local code, message = smtpcodes.reply_for("feedback")
    assert.is_nil(code)
    assert.equal("reason 'feedback' is no reply", message)
  end)
end)

describe("translate", function()
  local crosswalk = support.load("src/data/crosswalk.lua")
  for _, system in ipairs(crosswalk) do
    for _, row in ipairs(system.rows) do
      it(("reads %s's %s"):format(system.system, row[1]), function()
        local reason, others, note = smtpcodes.translate(system.system, row[1])
        assert.equal(row[2], reason)
        assert.same(row.also or {}, others)
        assert.equal(row.note, note)
      end)
    end
  end

  for _, name in ipairs(support.keys(smtpcodes.reasons)) do
    it("reads what others call " .. name .. ", though not always back", function()
      for _, system in ipairs(crosswalk) do
        local called = smtpcodes.reasons[name][system.system]
        if called then
          local reason, others = smtpcodes.translate(system.system, called)
          assert.is_table(smtpcodes.reasons[reason], called)
          assert.is_table(others)
        end
      end
    end)
  end

  it("takes a name in any case, and half of SparkPost's", function()
    for _, name in ipairs { "22 Mailbox Full", "22", "mailbox full", 22 } do
      assert.equal("mailbox_full", (smtpcodes.translate("sparkpost", name)), tostring(name))
    end
    assert.equal("mailbox_full", (smtpcodes.translate("SISIMAI", "MailboxFull")))
  end)

  it("says what it does not know", function()
    assert.same({ nil, "unknown system 'zxcv'" }, { smtpcodes.translate("zxcv", "mailboxfull") })
    assert.same({ nil, "sisimai has no 'zxcv'" }, { smtpcodes.translate("sisimai", "zxcv") })
    assert.same({ nil, "sparkpost has no '2'" }, { smtpcodes.translate("sparkpost", "2") })
  end)

  it("raises on what is no name", function()
    assert.has_error(function() smtpcodes.translate("sisimai") end)
    assert.has_error(function() smtpcodes.translate({}, "x") end)
  end)

  -- "- Sisimai: AuthFailure BadReputation …" of the shared taxonomy
  local taxonomy = support.read(support.shared .. "/taxonomy.md")
  for prefix, system in pairs { ["- Sisimai: "] = "sisimai", ["- KumoMTA: "] = "kumomta", ["- PowerMTA: "] = "powermta",
    ["- SparkPost / Momentum: "] = "sparkpost", ["- EmailEngine (bounce-classifier): "] = "bounce_classifier",
    ["- Amazon SES: "] = "ses" } do
    it("knows every name of " .. system, function()
      if not taxonomy then return pending("not run: no shared directory") end
      local first, last = taxonomy:find(prefix, 1, true)
      assert.truthy(first)
      local names = taxonomy:match("[^\n]*", last + 1):gsub("%(written.*$", "")
      local pattern = (system == "sparkpost" or system == "ses") and "[^,]+" or "%S+"
      local count = 0
      for name in names:gmatch(pattern) do
        count = count + 1
        assert.is_string((smtpcodes.translate(system, (name:gsub("^%s+", ""):gsub("%s+$", "")))), name)
      end
      assert.is_true(count > 5)
    end)
  end
end)
