--- One line for each verdict: JSON, tab-separated values or text for people.
-- A format is a function from a record to a line. A record has the `text`, its `event` and `verdict`; instead of those
-- two `error`, or `skipped` for a log line that tells of no delivery; and `id`, a JSON value as it was written.
local json = require "smtpcodes.cli.json"
local output = require "smtpcodes.cli.output"

local format = {}

--- The fields of a verdict, in the order of JSON.
format.VERDICT = {
  "reason", "action", "temporary", "confidence", "category", "scope", "class", "code", "status", "stage", "outcome",
  "provider", "retry_after", "retry_from", "blocklist", "url", "vendor_code", "conflict", "via", "rule", "first", "last",
}

--- The fields of the line itself, written where they are asked for.
format.EVENT = {
  "time", "mta", "process", "pid", "queue_id", "message_id", "sender", "recipient", "original_recipient", "size", "delay",
  "client_host", "client_ip", "relay", "response", "origin", "mta_verdict", "mta_status",
}

--- All of these.
format.ALL = {}
for _, names in ipairs { format.VERDICT, format.EVENT } do
  for _, name in ipairs(names) do format.ALL[#format.ALL + 1] = name end
end

--- The columns of tab-separated values where none are named.
format.COLUMNS = {
  "reason", "action", "temporary", "confidence", "class", "code", "status", "stage", "provider", "retry_after", "rule",
}

local members = { blocklist = { "name", "zone", "operator", "delist" }, relay = { "host", "ip", "port", "path" } }

local function value_of(record, name)
  local value = record[name]
  if value == nil and record.verdict then value = record.verdict[name] end
  if value == nil and record.event then
    value = record.event[name]
    if value == nil and name == "recipient" and record.event.recipients then
      value = table.concat(record.event.recipients, ",")
    end
  end
  return value
end

local function object_of(value, names)
  local parts = {}
  for _, name in ipairs(names) do
    if value[name] ~= nil then parts[#parts + 1] = ('"%s":%s'):format(name, json.value(value[name])) end
  end
  return "{" .. table.concat(parts, ",") .. "}"
end

-- The id stands in it as it was written.
local function member_of(record, name, key)
  local value = value_of(record, name)
  if value == nil then return nil end
  if type(value) == "table" then
    value = object_of(value, members[name])
  elseif name ~= "id" then
    value = json.value(value)
  end
  return key .. value
end

--- JSON: an object with those of the fields that there are; always with the id, `error` and `skipped`.
function format.json(fields)
  local names = { "id", "error", "skipped" }
  for _, name in ipairs(fields or format.VERDICT) do
    if name ~= "id" and name ~= "error" and name ~= "skipped" then names[#names + 1] = name end
  end
  local keys = {}
  for i, name in ipairs(names) do keys[i] = '"' .. name .. '":' end
  return function(record)
    local parts = {}
    for i, name in ipairs(names) do parts[#parts + 1] = member_of(record, name, keys[i]) end
    return "{" .. table.concat(parts, ",") .. "}\n"
  end
end

local escapes = { ["\t"] = "\\t", ["\n"] = "\\n", ["\r"] = "\\r", ["\\"] = "\\\\", ["\0"] = "\\0" }

local function cell_of(value, absent)
  if type(value) == "table" then value = value.name or value.host or value.ip or value.path end
  if value == nil then return absent end
  if type(value) == "number" then return ("%.14g"):format(value) end
  return (tostring(value):gsub("[%c\\]", escapes))
end

--- Tab-separated values as ClickHouse reads them: tab, newline and backslash escaped.
-- @param columns the fields
-- @param absent what stands for a field that there is not
function format.tsv(columns, absent)
  return function(record)
    local cells = {}
    for i, name in ipairs(columns) do
      local value = value_of(record, name)
      if name == "id" and value then value = json.plain(value) end
      cells[i] = cell_of(value, absent)
    end
    return table.concat(cells, "\t") .. "\n"
  end
end

--- The colours of actions on a terminal.
format.COLOURS = {
  suppress = 31, delist = 35, contact = 33, throttle = 34, retry = 32, retry_later = 32,
  fix_address = 36, fix_sender = 36, fix_content = 36, fix_config = 36,
}

--- @return "5 min" where the server said so, "~15 min" where only the reason suggests it, or ""
function format.wait(verdict)
  local seconds = verdict.retry_after
  if not seconds then return "" end
  local mark = verdict.retry_from == "text" and "" or "~"
  if seconds < 120 then return ("%s%d s"):format(mark, seconds) end
  if seconds < 7200 then return ("%s%d min"):format(mark, math.floor((seconds + 59) / 60)) end
  return ("%s%d h"):format(mark, math.floor((seconds + 3599) / 3600))
end

--- Text: reason, action, time to wait, and the text that was judged.
-- @param coloured whether the action is shown by a colour
function format.text(coloured)
  return function(record)
    local verdict = record.verdict or { reason = record.error and "error" or "-", action = "" }
    local action = ("%-11s"):format(verdict.action)
    local colour = coloured and format.COLOURS[verdict.action]
    if colour then action = ("\27[%dm%s\27[0m"):format(colour, action) end
    local text = output.plain(json.utf8(record.error or record.text))
    return ("%-19s  %s  %-8s "):format(verdict.reason, action, format.wait(verdict)) .. text .. "\n"
  end
end

return format
