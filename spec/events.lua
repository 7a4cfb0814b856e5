--- Samples of the data files, and events held against what they should say.
local support = require "spec.support"

local events = {}

--- Paths of the data files that a shell pattern under src/data names.
function events.paths(pattern)
  local list = support.glob("src/data/" .. pattern)
  assert(#list > 0, "no data files: run this from the project's root")
  return list
end

--- All log samples: { mta =, number =, line =, hints = or nil, event = table or false, absent = names or nil }.
function events.samples()
  local list = {}
  for _, path in ipairs(events.paths("mta/*.lua")) do
    for number, sample in ipairs(dofile(path).samples or {}) do
      list[#list + 1] = {
        mta = path:match("([^/]+)%.lua$"), number = number,
        line = sample.line, hints = sample.hints, event = sample.event, absent = sample.absent,
      }
    end
  end
  return list
end

--- Texts of the reason files that must give the file's reason: { reason =, text = }; one a file if `first`.
function events.replies(first)
  local list = {}
  for _, path in ipairs(events.paths("reason/*.lua")) do
    local data = dofile(path)
    for number, text in ipairs(data.yes) do
      if number == 1 or not first then list[#list + 1] = { reason = data.reason, text = text } end
    end
  end
  return list
end

local function spell(value)
  if type(value) == "string" then return ("%q"):format(value) end
  if type(value) ~= "table" then return tostring(value) end
  local parts = {}
  for key, part in pairs(value) do parts[#parts + 1] = tostring(key) .. " = " .. spell(part) end
  table.sort(parts)
  return "{ " .. table.concat(parts, ", ") .. " }"
end
events.spell = spell

local function same(want, got)
  if type(want) ~= "table" or type(got) ~= "table" then return want == got end
  for key, value in pairs(want) do
    if not same(value, got[key]) then return false end
  end
  for key in pairs(got) do
    if want[key] == nil then return false end
  end
  return true
end

--- What of `want` the table `got` does not say, and what of `absent` it does: lines of text, "" if nothing.
function events.differences(want, got, absent)
  local list = {}
  for name, value in pairs(want) do
    if not same(value, got[name]) then
      list[#list + 1] = ("%s: expected %s, got %s"):format(name, spell(value), spell(got[name]))
    end
  end
  for _, name in ipairs(absent or {}) do
    if got[name] ~= nil then list[#list + 1] = ("%s: expected nothing, got %s"):format(name, spell(got[name])) end
  end
  table.sort(list)
  return table.concat(list, "\n")
end

return events
