local smtpcodes = require "smtpcodes"
local events = require "spec.events"

-- What a recipient of a report should say: fields of its event, and `reason` of its verdict.
local function check_recipient(want, got)
  local fields = {}
  for name, value in pairs(want) do fields[name] = name ~= "reason" and value or nil end
  assert.equal("", events.differences(fields, got))
  if want.reason then assert.equal(want.reason, got.verdict.reason, tostring(got.response)) end
end

local function check(sample, mta, text)
  local report, message = smtpcodes.dsn(text)
  assert.is_table(report, message)
  assert.equal(sample.kind or "bounce", report.kind)
  assert.equal(mta, report.mta)
  assert.equal(#sample.recipients, #report.recipients)
  for i, want in ipairs(sample.recipients) do check_recipient(want, report.recipients[i]) end
  for name, value in pairs(sample.original or {}) do assert.equal(value, report.original[name]) end
end

describe("a bounce", function()
  for _, path in ipairs(events.paths("mta/*.lua")) do
    local data = dofile(path)
    for number, sample in ipairs(data.messages or {}) do
      local mta = sample.mta ~= false and (sample.mta or data.mta) or nil
      it(("of %s says what its message %d says"):format(data.mta, number), function() check(sample, mta, sample.text) end)

      it(("of %s says the same at its message %d with CRLF"):format(data.mta, number), function()
        check(sample, mta, (sample.text:gsub("\n", "\r\n")))
      end)
    end

    if data.marks and data.mta ~= "common" then
      it("of " .. data.mta .. " has a message", function() assert.is_true(#(data.messages or {}) > 0) end)
    end
  end
end)
