-- Every sample in every data file, run by itself.
local smtpcodes = require "smtpcodes"
local support = require "spec.support"

local reasons = support.data("reason")
local providers = support.data("provider")

-- Judges one sample and tells by what it was judged.
local function expect(reason, text, context)
  local verdict = smtpcodes.classify(text, context)
  assert.are.equal(reason, verdict.reason, ("%s\nby %s %s"):format(text, tostring(verdict.via), tostring(verdict.rule)))
  return verdict
end

local function sample(reason, text)
  it(("reads %s: %s"):format(reason, support.short(text)), function() expect(reason, text) end)
end

describe("A sample of a reason", function()
  for _, file in ipairs(reasons) do
    describe("in " .. file.name .. ".lua", function()
      for _, text in ipairs(file.data.yes or {}) do sample(file.data.reason, text) end
      for _, text in ipairs(support.keys(file.data.no or {})) do sample(file.data.no[text], text) end
    end)
  end
end)

describe("A sample of a language", function()
  for _, file in ipairs(support.data("language")) do
    describe("in " .. file.name .. ".lua", function()
      for _, reason in ipairs(support.keys(file.data.yes or {})) do
        for _, text in ipairs(file.data.yes[reason]) do sample(reason, text) end
      end
    end)
  end
end)

describe("Wording that is no evidence", function()
  local samples = support.load("src/data/ignore.lua").samples
  for _, text in ipairs(support.keys(samples)) do sample(samples[text], text) end
end)

describe("Wording that tells whether a failure passes", function()
  local wording = support.load("src/data/wording.lua")
  for _, text in ipairs(support.keys(wording.samples)) do
    it(("says %s: %s"):format(tostring(wording.samples[text]), support.short(text)), function()
      local verdict = smtpcodes.classify(text)
      assert.are.equal("policy", verdict.reason, text)
      assert.are.equal(wording.samples[text], verdict.temporary, text)
    end)
  end

  for _, text in ipairs(support.keys(wording.covered)) do sample(wording.covered[text], text) end
end)

-- "IB110-IB113" and "AUP#1300-1340" stand for all between; the ends prove it.
local function ends(token)
  local prefix, low, high = token:match("^(.-)(%d+)%-%1(%d+)$")
  if not prefix then prefix, low, high = token:match("^(.-)(%d+)%-(%d+)$") end
  if not prefix or #low ~= #high or tonumber(low) >= tonumber(high) then return { token } end
  return { prefix .. low, prefix .. high }
end

-- Does one meaning of the entry, or one of its readings, come from this vendor's row?
local function comes_from(entry, provider, row)
  local readings = { entry }
  for _, reading in ipairs(entry.readings or {}) do readings[#readings + 1] = reading end
  for _, reading in ipairs(readings) do
    local its_own = reading.kind == "vendor" and reading.vendor == provider.name
    if its_own and reading.reason == row.reason then return true end
  end
  return false
end

local function finds_token(provider, row, token)
  it("finds the vendor's code " .. token, function()
    for _, code in ipairs(ends(token)) do
      local entry, message = smtpcodes.lookup(code, { kind = "vendor" })
      assert.are.equal(nil, message)
      assert.are.equal("vendor", entry.kind)
      assert.is_true(comes_from(entry, provider, row), ("%s is not %s of %s"):format(code, row.reason, provider.name))
      entry = smtpcodes.lookup(code, { provider = provider.provider })
      assert.is_true(entry ~= nil and comes_from(entry, provider, row), code .. " is not found with the provider named")
    end
  end)
end

-- A wording or token counts in any text; what stands only in codes, or is said to, needs the provider.
local function reads_sample(provider, row, text)
  local known = { provider = provider.provider }
  it(("reads %s: %s"):format(row.reason, support.short(text)), function()
    local alone = not row.known and (row.phrase or row.vendor_code) and smtpcodes.reason(text) == row.reason
    local context = not alone and (row.known or row.status or row.code) and known or nil
    local verdict = expect(row.reason, text, context)
    if row.temporary ~= nil then
      assert.are.equal(row.temporary, verdict.temporary, ("%s\ntemporary, by %s"):format(text, tostring(verdict.rule)))
    end
  end)
end

local function needs_no_name(row, samples)
  it(("needs no provider to be known for %s: %s"):format(row.reason, support.short(samples[1])), function()
    local got = {}
    for i, text in ipairs(samples) do
      got[i] = smtpcodes.reason(text)
      if got[i] == row.reason then return end
    end
    assert.are.equal(row.reason, table.concat(got, ", "), table.concat(samples, "\n"))
  end)
end

describe("A vendor's fact", function()
  for _, file in ipairs(providers) do
    describe("in " .. file.name .. ".lua", function()
      for _, row in ipairs(file.data.rows or {}) do
        local samples = support.list(row.yes)
        for _, text in ipairs(samples) do reads_sample(file.data, row, text) end
        local also_codes = (row.status or row.code) and (row.phrase or row.vendor_code)
        if also_codes and not row.known then needs_no_name(row, samples) end
        for _, token in ipairs(support.list(row.vendor_code)) do finds_token(file.data, row, token) end
      end
    end)
  end
end)

describe("A provider's host", function()
  for _, file in ipairs(providers) do
    for _, host in ipairs(file.data.hosts or {}) do
      it(("%s names %s"):format(host, file.name), function()
        local verdict = smtpcodes.classify("451 4.3.0 not now", { relay = "mx1." .. host })
        local expected = file.data.kind ~= "server" and file.data.provider or nil
        assert.are.equal(expected, verdict.provider)
      end)
    end
  end
end)

describe("A blocklist", function()
  for _, row in ipairs(support.load("src/data/blocklists.lua")) do
    local spelling = row.pattern or row.phrase
    if row.listing == false then
      it(("%s is no proof of a listing"):format(spelling), function()
        local verdict = smtpcodes.classify("550 5.1.1 no such user, see " .. spelling)
        assert.are.equal("user_unknown", verdict.reason)
        assert.is_nil(verdict.blocklist)
      end)

      it(("%s is named, where a list is to be asked, only if it can be asked"):format(spelling), function()
        local verdict = smtpcodes.classify("550 5.7.1 your IP address is on our blocklist, see " .. spelling)
        assert.are.equal("delist", verdict.action)
        assert.are.equal(row.delist and row.name, verdict.blocklist and verdict.blocklist.name)
      end)
    else
      it(("%s is named by %s"):format(row.name, spelling), function()
        local verdict = smtpcodes.classify("550 5.7.1 blocked using " .. spelling)
        local blocklist = verdict.blocklist or {}
        assert.are.equal(row.name, blocklist.name, tostring(verdict.rule))
        assert.are.equal(row.operator, blocklist.operator)
      end)
    end
  end
end)

-- The rows of the first Markdown table under a heading, each an array of cells.
local function table_under(text, heading)
  local rows = {}
  local _, position = text:find(heading, 1, true)
  local body = text:match("^.-\n(|.-\n)%f[^|\n]", position)
  for line in body:gmatch("[^\n]+") do
    local cells = {}
    for cell in line:gmatch("|%s*([^|]-)%s*%f[|]") do cells[#cells + 1] = cell end
    if not cells[1]:find("^%-%-%-") and cells[1] ~= "reason" then rows[#rows + 1] = cells end
  end
  return rows
end

-- What the taxonomy says of each reason: { category =, action =, scope =, temporary =, retry_after =, and another
-- action, `elsewhere`, where it passes or stays, `when` }.
local function taxonomy_of(text)
  local said = {}
  for _, cells in ipairs(table_under(text, "# Reasons: the labels for one delivery outcome")) do
    said[cells[1]] = { category = cells[2] ~= "–" and cells[2] or nil }
  end
  for _, cells in ipairs(table_under(text, "## What follows from a reason")) do
    for name in cells[1]:gmatch("[%a_]+") do
      local row = said[name]
      row.action = cells[2]:match("^[%a_]+")
      row.elsewhere, row.when = cells[2]:match("%(([%a_]+) where (.-)%)")
      row.scope = cells[3] ~= "–" and cells[3] or nil
      if cells[4] == "yes" or cells[4] == "no" then row.temporary = cells[4] == "yes" end
      row.retry_after = tonumber(cells[5])
    end
  end
  return said
end

-- The names other systems have, by system.
local function names_of(text)
  local function listed(heading)
    return " " .. text:match("\n%- " .. heading .. ".-: ?(.-)\n"):gsub("%s*%b()", "") .. " "
  end
  local names = { sisimai = listed("Sisimai"):lower(), kumomta = listed("KumoMTA"), powermta = listed("PowerMTA"),
    bounce_classifier = listed("EmailEngine") }
  local function has(system, name) return names[system]:find(" " .. name .. " ", 1, true) ~= nil end
  return has, text:match("\n%- SparkPost / Momentum: (.-)\n") .. ",", text:match("\n%- Amazon SES: (.-)\n") .. ","
end

describe("The taxonomy", function()
  local text = support.read(support.shared .. "/taxonomy.md")

  for _, file in ipairs(reasons) do
    it(("has all fields of %s"):format(file.name), function()
      local reason = smtpcodes.reasons[file.name]
      for _, field in ipairs { "category", "means", "action" } do
        assert.are.equal("string", type(reason[field]), field)
        assert.are.equal(file.data[field], reason[field])
      end
      assert.are.equal(file.data.temporary, reason.temporary)
      assert.are.equal(file.data.scope, reason.scope)
      assert.are.equal(file.data.retry_after, reason.retry_after)
    end)

    it(("knows what other systems call %s"):format(file.name), function()
      local reason, called = smtpcodes.reasons[file.name], file.data.called
      for system, name in pairs(called) do assert.are.equal(name, reason[system], system) end
      if reason.category == "success" or reason.category == "message" then return end
      for _, system in ipairs { "sisimai", "kumomta", "powermta", "sparkpost", "bounce_classifier", "ses" } do
        assert.are.equal("string", type(called[system]), system)
      end
    end)
  end

  if not text then
    pending("is the shared one (not run: no shared registry)")
    return
  end

  local said = taxonomy_of(text)
  it("has the reasons of the shared one and no other", function()
    assert.are.same(support.keys(said), support.keys(smtpcodes.reasons))
  end)

  for _, name in ipairs(support.keys(said)) do
    it(("says what follows from %s as the shared one does"):format(name), function()
      local expected, reason = said[name], smtpcodes.reasons[name]
      if name ~= "unknown" then assert.are.equal(expected.category, reason.category) end
      assert.are.equal(expected.action, reason.action)
      assert.are.equal(expected.scope, reason.scope)
      assert.are.equal(expected.temporary, reason.temporary)
      assert.are.equal(expected.retry_after, reason.retry_after)
    end)

    it(("says what to do when %s passes or stays as the shared one does"):format(name), function()
      local expected = said[name]
      local data
      for _, file in ipairs(reasons) do
        if file.name == name then data = file.data end
      end
      assert.are.equal(expected.when == "temporary" and expected.elsewhere or nil, data.temporary_action)
      local stays = expected.when == "not temporary" and expected.elsewhere or nil
      if name == "unknown" then stays = "contact" end -- "retry for 4xx and no code, contact for 5xx"
      assert.are.equal(stays, data.permanent_action)
    end)
  end

  local has, sparkpost, ses = names_of(text)
  for _, file in ipairs(reasons) do
    it(("translates %s into names the other systems have"):format(file.name), function()
      local called = file.data.called
      assert.are.equal(0, #called, "a name without a system")
      for system, name in pairs(called) do
        if system == "sparkpost" then
          assert.is_truthy((", " .. sparkpost):find(" " .. name .. ",", 1, true), name)
        elseif system == "ses" then
          assert.is_truthy((" " .. ses):find(" " .. name .. ",", 1, true), name)
        else
          assert.is_true(has(system, name), ("%s has no '%s'"):format(system, name))
        end
      end
    end)
  end
end)
