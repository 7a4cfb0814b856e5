--- The words of waiting times (src/data/waits.lua) as C, sorted by their bytes.
local phrases = require "smtpcodes.phrases"
local write = require "gen.write"

local waits = {}

-- A role and its list: words, or rows of a value and words.
local valued = { "units", "numbers", "whole" }
local plain = { "half", "asking", "leading", "filler", "elapsed", "counted", "later", "ago" }
local roles = { units = "WAIT_UNIT", numbers = "WAIT_NUMBER" }

local function role_of(name) return roles[name] or "WAIT_" .. name:upper() end

--- @return the words with their value and role, sorted; a word that has two roles is told to `problem`
function waits.rows(data, problem)
  local rows, known = {}, {}
  local function add(name, words, value)
    for _, word in ipairs(phrases.words(words)) do
      if known[word] and known[word] ~= name then
        problem("waits: '%s' stands under %s and %s", word, known[word], name)
      elseif not known[word] then
        rows[#rows + 1] = { word = word, value = value, role = role_of(name) }
      end
      known[word] = name
    end
  end
  for _, name in ipairs(valued) do
    for _, row in ipairs(data[name]) do add(name, row[2], row[1]) end
  end
  for _, name in ipairs(plain) do add(name, data[name], 0) end
  table.sort(rows, function(a, b) return a.word < b.word end)
  return rows
end

function waits.write(out, rows, strings)
  local list = {}
  for i, row in ipairs(rows) do list[i] = write.row(strings(row.word), row.value, row.role) end
  write.array(out, "const smtpc_wait_row smtpc_waits[]", list)
  out[#out + 1] = ("const size_t smtpc_wait_count = %d;\n"):format(#list)
end

return waits
