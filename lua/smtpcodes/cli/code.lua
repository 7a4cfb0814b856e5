--- What codes mean: `smtpcodes CODE…`, the verb that needs no name.
local smtpcodes = require "smtpcodes"
local output = require "smtpcodes.cli.output"

local codes = {}

local WIDTH, LABEL = 80, 14
local width_of = output.width_of

local kinds = {
  reply = "SMTP reply code", enhanced = "enhanced status code", vendor = "provider's own code",
  class = "class of status codes", subject = "subject of status codes",
}
local standings = {
  standard = "standard", extension = "extension of the standard", folk = "folk (in no standard)",
}
local class_names = { [2] = "success", [3] = "intermediate", [4] = "transient", [5] = "permanent" }
local actions = {
  none = "nothing to do", retry = "try again in minutes", retry_later = "try again in hours",
  throttle = "slow down, then try again", suppress = "stop mailing this recipient",
  fix_address = "correct the recipient's address",
  fix_sender = "correct authentication, DNS or sender address",
  fix_content = "change the message", fix_config = "correct the sending server's set-up",
  delist = "ask the named list or operator for removal", contact = "only the other side can help",
}

-- Appends `text` to `out`, broken between words; `first` stands before it, blanks before further lines.
local function wrap(out, first, text)
  local line, empty = first, true
  for word in text:gmatch("%S+") do
    if not empty and width_of(line) + 1 + width_of(word) > WIDTH then
      out[#out + 1] = line
      line, empty = (" "):rep(width_of(first)), true
    end
    line, empty = line .. (empty and "" or " ") .. word, false
  end
  out[#out + 1] = line
end

local function add(out, label, text)
  if text then wrap(out, ("  %-" .. LABEL .. "s"):format(label), text) end
end

local function add_list(out, label, list, mark)
  for i, text in ipairs(list or {}) do
    wrap(out, ("  %-" .. LABEL .. "s%s"):format(i == 1 and label or "", mark), text)
  end
end

local function joined(list, separator)
  return list and #list > 0 and table.concat(list, separator) or nil
end

local function kind_of(entry)
  local parts = { kinds[entry.kind] }
  parts[#parts + 1] = standings[entry.standing]
  parts[#parts + 1] = entry.vendor
  return table.concat(parts, ", ")
end

local function class_of(entry)
  local names = {}
  for _, digit in ipairs(entry.classes or {}) do
    names[#names + 1] = ("%d %s"):format(digit, class_names[digit])
  end
  local registered = joined(names, ", ")
  if entry.class and #names > 1 then return ("%s (registered: %s)"):format(entry.class, registered) end
  return entry.class or registered
end

-- What the code alone calls for: the classifier is more careful with a bare reply code than the reason is.
local function action_of(entry)
  local context = entry.kind == "reply" and { code = entry.code }
    or entry.kind == "enhanced" and entry.class and { status = entry.code }
  local reason, action
  if context then reason, action = smtpcodes.reason("", context) end
  if reason ~= entry.reason then action = smtpcodes.reasons[entry.reason].action end
  return ("%s: %s"):format(action, actions[action])
end

local function companions(entry)
  local list = {}
  for _, code in ipairs(entry.basic or {}) do list[#list + 1] = tostring(code) end
  for _, code in ipairs(entry.enhanced or {}) do list[#list + 1] = code end
  return joined(list, ", ")
end

local function reading_line(reading)
  local whose = reading.vendor and ", " .. reading.vendor or ""
  local line = ("%s (%s%s): %s"):format(reading.code, kinds[reading.kind], whose, reading.title)
  local room = WIDTH - LABEL - 2
  if width_of(line) <= room then return line end
  return line:match("^" .. ("[^\128-\191][\128-\191]*"):rep(room - 1)) .. "…"
end

local function add_readings(out, readings)
  local list = {}
  for i, reading in ipairs(readings or {}) do list[i] = reading_line(reading) end
  add_list(out, "Also read as", list, "")
end

local function add_heading(out, entry)
  wrap(out, entry.code .. "  ", entry.title)
  out[#out + 1] = ""
  if not entry.meaning then return end
  wrap(out, "  ", entry.meaning)
  out[#out + 1] = ""
end

local function add_standing(out, entry)
  add(out, "Kind", kind_of(entry))
  add(out, "Class", class_of(entry))
  if entry.subject_title then add(out, "Subject", ("%d, %s"):format(entry.subject, entry.subject_title)) end
  if not entry.exact then add(out, "Detail", "not registered; this is what its subject says") end
  add(out, "Raised by", entry.origin)
end

local function add_reason(out, entry)
  if not entry.reason then return end
  add(out, "Reason", ("%s: %s"):format(entry.reason, smtpcodes.reasons[entry.reason].means))
  add(out, "Action", action_of(entry))
end

--- What an entry of the registry says, readable at 80 columns.
-- @param entry what smtpcodes.lookup returns
-- @return the text, its last line ended
function codes.describe(entry)
  local out = {}
  add_heading(out, entry)
  add_standing(out, entry)
  add_list(out, "Causes", entry.causes, "- ")
  add(out, "Advice", entry.advice)
  add(out, "Goes with", companions(entry))
  add(out, "References", joined(entry.references, "; "))
  add_reason(out, entry)
  add_readings(out, entry.readings)
  return table.concat(out, "\n") .. "\n"
end

--- Prints what each code means.
-- @param words an array of strings
-- @return the exit status
function codes.main(words)
  local texts, status = {}, output.DONE
  for _, word in ipairs(words) do
    local entry, message = smtpcodes.lookup(word)
    if entry then
      texts[#texts + 1] = codes.describe(entry)
    else
      output.complain(message)
      status = output.FAILED
    end
  end
  return output.write(table.concat(texts, "\n")) or status
end

return codes
