-- Everything the folk lists of SMTP codes say is found again: codes as they spell them, causes, advice, examples.
local smtpcodes = require "smtpcodes"
local support = require "spec.support"
local map = require "spec.seeds_map"

local lookup = smtpcodes.lookup
local seeds = support.registry("seeds")

if not seeds then
  describe("The folk lists", function() pending("are walked (not run: no shared registry)") end)
  return
end

-- The reading of a spelling that is this reply code, among the winner and the rest.
local function reading_of(spelling, reply)
  local entry, message = lookup(spelling)
  assert.are.equal(nil, message)
  if entry.code == reply then return entry end
  for _, reading in ipairs(entry.readings or {}) do
    if reading.code == reply then return reading end
  end
end

local function place(row) return ("%s line %d: "):format(row.seed:match("^%d+"), row.line) end

-- ---- codes and aliases, as they are spelled ----

local found = {
  reply = function(row)
    for reply in row.reply:gmatch("%d+") do
      assert.is_truthy(reading_of(row.code, reply), row.code .. " is not " .. reply)
    end
  end,

  dotted = function(row)
    if row.code == "3.X.X" then -- a class of RFC 5321, none of RFC 3463
      local entry, message = lookup(row.code)
      assert.are.equal(nil, entry)
      local rule = "the class of an enhanced status code is 2, 4 or 5 (RFC 3463 section 2)"
      assert.are.equal("code '3.X.X': " .. rule, message)
      assert.are.equal("intermediate", lookup("3yz").class)
      return
    end
    local reading = reading_of(row.code, row.reply)
    assert.is_truthy(reading, row.code .. " has no reading " .. row.reply)
    assert.are.equal("reply", reading.kind)
    for _, words in ipairs { "SMTP Error ", "SMTP Code ", "SMTP Reply ", "SMTP status " } do
      assert.are.equal(row.reply, lookup(words .. row.code).code)
    end
  end,

  enhanced = function(row)
    local entry = assert(lookup(row.code))
    assert.are.equal(row.code, entry.code)
    assert.are.equal(true, entry.exact)
    if row.code:find("%.X%.X$") then
      assert.are.equal("class", entry.kind)
      assert.is_truthy(entry.meaning)
      return
    end
    assert.are.equal("enhanced", entry.kind)
    for _, digit in ipairs { "2", "4", "5" } do
      assert.are.equal("enhanced", lookup(digit .. row.code:sub(2)).kind)
    end
  end,
}

-- "421-422" says what a list covers, "x.y.z" how codes are made, "5.X.X" in a remark is no code.
local function is_code(row)
  return row.code ~= "" and row.kind ~= "none" and row.topic ~= "scope" and row.code ~= "x.y.z"
end

describe("A code of the folk lists", function()
  for _, row in ipairs(seeds) do
    if is_code(row) then
      it(place(row) .. row.code .. " is found as it is spelled", function() found[row.kind](row) end)
    end
    if row.topic == "title" or row.topic == "registry" then
      it(place(row) .. row.code .. " has a title of its own", function()
        local entry = row.kind == "dotted" and row.reply ~= "" and lookup(row.reply) or lookup(row.code)
        if row.code == "3.X.X" then entry = lookup("3yz") end
        assert.is_truthy(entry.title)
        assert.is_truthy(entry.meaning)
      end)
    end
    if row.topic == "scope" then
      it(place(row) .. row.code .. " is covered from end to end", function()
        local low, high = row.code:match("^(%d+)%-(%d+)$")
        for _, other in ipairs(seeds) do
          if other.seed == row.seed and other.reply ~= "" then
            assert.is_true(other.reply >= low and other.reply <= high, other.reply)
            assert.are.equal(other.reply, lookup(other.reply).code)
          end
        end
      end)
    end
  end
end)

describe("A rule of the folk lists", function()
  it("makes codes of up to three digits a part: 2.1.23 is a success nobody registered", function()
    local entry = lookup("2.1.23")
    assert.are.equal(false, entry.exact)
    assert.are.equal("accepted", entry.reason)
  end)

  it("allows no white space or comment inside a code", function()
    for _, code in ipairs { "5 .1.1", "5. 1.1", "5.1 .1", "5.1(x).1" } do assert.are.equal(nil, (lookup(code))) end
  end)

  it("allows no leading zeros", function()
    for _, code in ipairs { "05.1.1", "5.01.1", "5.1.01" } do assert.are.equal(nil, (lookup(code))) end
  end)

  it("gives the general meaning of the subject where the detail is unknown", function()
    assert.are.equal(lookup("X.2.0").title, lookup("5.2.99").title)
  end)
end)

-- ---- causes, advice, origins, vendors ----

local mapped = { cause = true, advice = true, origin = true, vendor = true }

-- All a statement may be found in, in lower case.
local function text_of(entry, topic)
  local parts = { table.concat(entry.causes or {}, "\n"), entry.advice or "" }
  if topic == "origin" or topic == "vendor" then parts[#parts + 1] = entry.meaning end
  return table.concat(parts, "\n"):lower()
end

describe("A statement of the folk lists", function()
  local counts = {}
  for _, row in ipairs(seeds) do
    if mapped[row.topic] then
      local key = row.reply .. " " .. row.topic
      counts[key] = (counts[key] or 0) + 1
      local nth = counts[key]
      it(("%s%s of %s: %s"):format(place(row), row.topic, row.reply, support.short(row.statement)), function()
        local expected = map[row.reply] and map[row.reply][row.topic] and map[row.reply][row.topic][nth]
        assert.is_truthy(expected, "spec/seeds_map.lua has no such entry")
        local entry = assert(lookup(row.reply))
        if type(expected) == "string" then
          assert.are.equal(expected, entry[row.topic])
          return
        end
        local text = text_of(entry, row.topic)
        for _, pattern in ipairs(expected) do
          assert.is_truthy(text:find(pattern), ("'%s' not in:\n%s"):format(pattern, text))
        end
      end)
    end
  end

  it("is looked for in the map and no entry of the map is left over", function()
    for reply, topics in pairs(map) do
      for topic, entries in pairs(topics) do
        assert.are.equal(#entries, counts[reply .. " " .. topic] or 0, reply .. " " .. topic)
      end
    end
  end)
end)

describe("The nature of a code in the folk lists", function()
  for _, row in ipairs(seeds) do
    if row.topic == "nature" then
      it(place(row) .. row.reply .. " is transient", function()
        assert.are.equal("transient", lookup(row.reply).class)
      end)
    end
  end
end)

-- ---- example lines ----

-- The code an example must be read with: its first reply code, else its first enhanced one. A number inside a
-- dotted code or a longer word is none.
local function codes_of(example)
  local text = " " .. example .. " "
  local code = text:match("[^%w.](%d%d%d)%f[^%w.]")
  local status = text:match("[^%w.](%d%.%d+%.%d+)%f[^%w.]")
  return tonumber(code), status
end

-- "SMTP Error 4.2.1", "SMTP 500/1", "5.2.3", "X.1.0 Other address status": a spelling to look up, not a line to parse.
local function is_spelling(example)
  return example:find("^SMTP %a+ [%d./]+$") or example:find("^SMTP %d+/%d+$") or example:find("^%d%.%d+%.%d+$")
    or example:find("^SMTP %a+ %d+ %d%.%d+%.%d+$")
end

describe("An example of the folk lists", function()
  for _, row in ipairs(seeds) do
    local code, status = codes_of(row.example)
    if row.topic == "registry" then
      it(place(row) .. row.example .. " is found by its code", function()
        assert.are.equal(row.code, lookup(row.example:match("^%S+")).code)
      end)
    elseif is_spelling(row.example) then
      it(place(row) .. row.example .. " is found as it is spelled", function()
        local entry = assert(lookup(row.example))
        if row.example:find("^SMTP %a+ %d+ %d%.%d+%.%d+$") then
          assert.are.equal("enhanced " .. status, entry.kind .. " " .. entry.code)
          assert.is_truthy(reading_of(row.example, tostring(code)))
        elseif row.reply ~= "" and row.kind ~= "enhanced" then
          assert.is_truthy(reading_of(row.example, row.reply:match("^%d+")))
        end
      end)
    end
    if code and row.topic ~= "alias" and not row.example:find("^SMTP Reply ") then
      it(place(row) .. "is read with its code: " .. support.short(row.example), function()
        local event = smtpcodes.parse(row.example)
        local read = event and event.code or smtpcodes.classify(row.example).code
        assert.are.equal(code, read)
      end)
    end
    if status and row.topic == "example" then
      it(place(row) .. "is read with its status: " .. support.short(row.example), function()
        local event = smtpcodes.parse(row.example)
        assert.are.equal(status, event and event.status or smtpcodes.classify(row.example).status)
      end)
    end
  end
end)

-- The lists were scanned; what the scan misread stands in them and must not matter.
describe("A typing error of the folk lists", function()
  local errors = {
    { "Connection rerused", "Connection refused", "connection_failed" },
    { "Message gueued for delivery", "Message queued for delivery", "accepted" },
    { "vour mailbox is full", "your mailbox is full", "mailbox_full" },
  }
  for _, case in ipairs(errors) do
    it(("does not matter: %s"):format(case[1]), function()
      assert.are.equal(case[3], (smtpcodes.reason(case[2])))
      assert.are.equal(case[3], (smtpcodes.reason(case[1])))
    end)
  end
end)
