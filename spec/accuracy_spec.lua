-- What the module must not fall below on the shared log lines and the shared corpus.
local LOG_FLOOR = 98    -- percent of the lines with every field right
local CORPUS_FLOOR = 94 -- percent of dev.tsv with the right reason

local smtpcodes = require "smtpcodes"

local SHARED = os.getenv("SHARED") or "../shared"

local function exists(path)
  local file = io.open(path)
  if file then file:close() end
  return file ~= nil
end

local function when_present(path, sentence, test)
  it(sentence, function()
    if not exists(path) then return pending("not run: no shared directory") end
    test(path)
  end)
end

local null = {}

local function same(want, got)
  if want == null then return got == nil end
  if type(want) == "number" then return tonumber(got) ~= nil and math.abs(tonumber(got) - want) < 1e-6 end
  return tostring(got) == tostring(want)
end

-- A field is right if it is the expected value or one of several.
local function right(want, got)
  if type(want) ~= "table" or want == null then return same(want, got) end
  for _, value in ipairs(want) do
    if same(value, got) then return true end
  end
  return false
end

local function agrees(expected, event)
  if expected == null then return event == nil end
  if event == nil then return false end
  for name, want in pairs(expected) do
    if name == "relay" then
      for key, value in pairs(want) do
        if not right(value, (event.relay or {})[key]) then return false end
      end
    elseif not right(want, event[name]) then return false end
  end
  return true
end

-- Lines of a file with their expectation: how many, how many read rightly, how many gave an event.
local function read_log(path)
  local dkjson = require "dkjson"
  local total, good, found = 0, 0, 0
  for row in io.lines(path) do
    if row ~= "" then
      local case = dkjson.decode(row, 1, null)
      local event = smtpcodes.parse(case.line)
      total = total + 1
      if event then found = found + 1 end
      if agrees(case.expect, event) then good = good + 1 end
    end
  end
  return total, good, found
end

describe("the shared log lines", function()
  for _, name in ipairs { "postfix", "exim", "sendmail", "opensmtpd", "qmail" } do
    when_present(SHARED .. "/logs/" .. name .. ".jsonl", "of " .. name .. " are read", function(path)
      local total, good = read_log(path)
      assert.is_true(total > 0)
      local percent = 100 * good / total
      assert.is_true(percent >= LOG_FLOOR, ("%.1f %% of %d lines"):format(percent, total))
    end)
  end

  when_present(SHARED .. "/logs/noise.jsonl", "of other programs give no event", function(path)
    local total, _, found = read_log(path)
    assert.is_true(total > 0)
    assert.equal(0, found)
  end)
end)

describe("the shared corpus", function()
  when_present(SHARED .. "/corpus/dev.tsv", "is judged rightly as often as before", function(path)
    local total, good = 0, 0
    for line in io.lines(path) do
      local id, reason, others, text = line:match("^([^\t]*)\t([^\t]*)\t([^\t]*)\t[^\t]*\t(.*)$")
      if id and id ~= "id" then
        local got = smtpcodes.reason(text)
        local ok = got == reason
        for other in others:gmatch("[^,]+") do ok = ok or other == got end
        total = total + 1
        if ok then good = good + 1 end
      end
    end
    assert.is_true(total > 0)
    local percent = 100 * good / total
    assert.is_true(percent >= CORPUS_FLOOR, ("%.2f %% of %d lines"):format(percent, total))
  end)
end)
