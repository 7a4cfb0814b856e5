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

  for _, name in ipairs { "", "nosuch", "spa", "spammer", "spam\0", "feedback" } do
    it(("has none for '%s'"):format((name:gsub("%z", "\\0"))), function()
      local code, message = smtpcodes.reply_for(name)
      assert.is_nil(code)
      assert.truthy(message:find("^unknown reason '"), message)
    end)
  end
end)
