--- What a day in a mail log meant: lua contrib/demo/demo.lua FILE
-- Reads the log line by line, whatever mail servers wrote it, and shows which deliveries failed, why, and
-- what to do about it.
local smtpcodes = require "smtpcodes"

local CHARACTER = "[^\128-\191][\128-\191]*" -- of UTF-8
local ROW = { 8, 26, 19, 11, 7 } -- time, who, reason, action, wait
local BAR = 28

local colours = {
  suppress = 31, delist = 35, contact = 33, throttle = 34, retry = 32, retry_later = 32,
  fix_address = 36, fix_sender = 36, fix_content = 36, fix_config = 36,
}

-- os.execute gives a status number in Lua 5.1 and LuaJIT, true or nil since 5.2.
local function is_terminal()
  local status = os.execute("test -t 1")
  return status == true or status == 0
end

local use_colours = not os.getenv("NO_COLOR") and is_terminal()

local function paint(text, colour)
  return use_colours and colour and ("\27[%dm%s\27[0m"):format(colour, text) or text
end

local function width_of(text) return #text:gsub("[\128-\191]", "") end

-- Exactly `width` columns: padded, or cut with an ellipsis.
local function fit(text, width)
  text = text:gsub("%c", "?")
  if width_of(text) > width then text = text:match("^[\128-\191]*" .. CHARACTER:rep(width - 1)) .. "…" end
  return text .. (" "):rep(width - width_of(text))
end

local function row(values, colour)
  local cells = {}
  for i, width in ipairs(ROW) do cells[i] = fit(values[i], width) end
  cells[4] = paint(cells[4], colour)
  return (table.concat(cells, "  "):gsub("%s+$", ""))
end

-- The time of day from syslog's, Exim's, RFC 3339's or qmail's time.
local function clock(time)
  local seconds = tonumber(time)
  if seconds then return os.date("!%H:%M:%S", math.floor(seconds)) end
  return time and time:match("%d%d:%d%d:%d%d") or "-"
end

local function who(event)
  local several, relay = event.recipients, event.relay or {}
  if several then return ("%s +%d"):format(several[1], #several - 1) end
  return event.recipient or relay.host or relay.ip or event.client_host or event.client_ip
    or event.sender and "from " .. event.sender or "-"
end

-- "5 min" where the server said so, "~15 min" where only the reason suggests it.
local function wait(verdict)
  local seconds = verdict.retry_after
  if not seconds then return "" end
  local mark = verdict.retry_from == "text" and "" or "~"
  if seconds < 120 then return ("%s%d s"):format(mark, seconds) end
  if seconds < 3600 then return ("%s%d min"):format(mark, math.floor((seconds + 59) / 60)) end
  return ("%s%d h"):format(mark, math.floor((seconds + 3599) / 3600))
end

local function count(counts, name) counts[name] = (counts[name] or 0) + 1 end

local function show_verdict(event, verdict)
  local action = verdict.action
  print(row({ clock(event.time), who(event), verdict.reason, action, wait(verdict) }, colours[action]))
end

local function add_event(totals, event, verdict)
  totals.events = totals.events + 1
  count(totals.reasons, verdict.reason)
  count(totals.actions, verdict.action)
  count(totals.mtas, event.mta)
  count(totals.providers, verdict.provider or "not known")
  totals.actions_of[verdict.reason] = totals.actions_of[verdict.reason] or {}
  count(totals.actions_of[verdict.reason], verdict.action)
end

local function read_line(totals, line)
  totals.lines = totals.lines + 1
  local event = smtpcodes.parse(line)
  if not event then
    totals.skipped = totals.skipped + 1
    return
  end
  local verdict = smtpcodes.classify(event)
  add_event(totals, event, verdict)
  if verdict.reason ~= "accepted" then show_verdict(event, verdict) end
end

local function read_log(lines)
  local totals = { lines = 0, events = 0, skipped = 0 }
  for _, name in ipairs { "reasons", "actions", "actions_of", "mtas", "providers" } do totals[name] = {} end
  for line in lines do read_line(totals, line) end
  return totals
end

-- The names of a count, most frequent first.
local function ranking(counts)
  local names = {}
  for name in pairs(counts) do names[#names + 1] = name end
  table.sort(names, function(a, b)
    if counts[a] ~= counts[b] then return counts[a] > counts[b] end
    return a < b
  end)
  return names
end

local function show_counts(title, counts, note_of)
  local names = ranking(counts)
  print("\n" .. paint(title, 1))
  for _, name in ipairs(names) do
    local bar = ("█"):rep(math.ceil(counts[name] / counts[names[1]] * BAR))
    local note = note_of and fit(note_of(name), 18) .. "  " or ""
    print(("%7d  %s  %s%s"):format(counts[name], fit(name, 19), note, paint(bar, colours[name])))
  end
end

local function show_totals(totals)
  local accepted = totals.reasons.accepted or 0
  print(("\n%d lines: %d events, %d skipped"):format(totals.lines, totals.events, totals.skipped))
  print(("%d deliveries accepted, the other %d listed above"):format(accepted, totals.events - accepted))
  show_counts("By reason", totals.reasons, function(name)
    return table.concat(ranking(totals.actions_of[name]), ", ")
  end)
  show_counts("By action", totals.actions)
  show_counts("By mail server", totals.mtas)
  show_counts("By provider", totals.providers)
end

local path = arg[1]
if not path then
  io.stderr:write("usage: lua contrib/demo/demo.lua FILE\n")
  os.exit(2)
end
local opened, lines = pcall(io.lines, path)
if not opened then
  io.stderr:write("demo: ", lines, "\n")
  os.exit(1)
end
print(paint(row { "time", "recipient or host", "reason", "action", "wait" }, 1))
show_totals(read_log(lines))
