--- The command line: `smtpcodes CODE…` says what a code means.
-- bin/smtpcodes calls main(); a verb is a function from its arguments to an exit status.
local smtpcodes = require "smtpcodes"

local cli = {}

local WIDTH, LABEL = 80, 14
local DONE, FAILED, WRONG_USAGE = 0, 1, 2
local BROKEN_PIPE = 32 -- errno EPIPE: who reads has read enough

local HELP = [[
usage: smtpcodes CODE [CODE ...]
       smtpcodes --help | --version

Says what a mail server's code means: title, causes, advice, the codes that
go with it, where it is written, and what a sender should do about it.

A CODE is an SMTP reply code, an enhanced status code, one of its classes or
subjects, or a provider's own code, in any spelling:

  smtpcodes 550                   an SMTP reply code
  smtpcodes 5.7.26 4.2.2          enhanced status codes
  smtpcodes X.7.1 5.X.X X.2.X     any class; a whole class; a whole subject
  smtpcodes S3140 TSS04           codes of Outlook.com and Yahoo
  smtpcodes 'SMTP Error 4.2.1'    as a mail client shows it

Exit status: 0 done, 1 a code is not known or output failed, 2 wrong usage.
]]

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

local function plain(text) return (text:gsub("%c", "?")) end

local function width_of(text) return #text:gsub("[\128-\191]", "") end

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
function cli.describe(entry)
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

local function complain(message) io.stderr:write("smtpcodes: ", plain(message), "\n") end

local function wrong_usage(message)
  complain(message)
  io.stderr:write("Try 'smtpcodes --help'.\n")
  return WRONG_USAGE
end

-- Writes to standard output; returns an exit status where nothing more can be written.
local function write(text)
  local ok, message, number = io.stdout:write(text)
  if ok then ok, message, number = io.stdout:flush() end
  if ok then return nil end
  if number == BROKEN_PIPE then return DONE end
  complain("cannot write: " .. tostring(message))
  return FAILED
end

local function show_help() return write(HELP) or DONE end

local function show_version() return write(smtpcodes._VERSION .. "\n") or DONE end

local function show_codes(codes)
  local texts, status = {}, DONE
  for _, code in ipairs(codes) do
    local entry, message = smtpcodes.lookup(code)
    if entry then
      texts[#texts + 1] = cli.describe(entry)
    else
      complain(message)
      status = FAILED
    end
  end
  return write(table.concat(texts, "\n")) or status
end

-- A first word that stands here is a verb and gets all arguments; any other is a code.
local verbs = { ["--help"] = show_help, ["--version"] = show_version }

--- Runs the command line.
-- @param arguments an array of strings, as the global `arg`
-- @return the exit status
function cli.main(arguments)
  if #arguments == 0 then return wrong_usage("which code?") end
  for _, argument in ipairs(arguments) do
    if argument:sub(1, 1) == "-" then
      if not verbs[argument] then return wrong_usage(("unknown option '%s'"):format(argument)) end
      return verbs[argument](arguments)
    end
  end
  return (verbs[arguments[1]] or show_codes)(arguments)
end

return cli
