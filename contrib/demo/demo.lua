--- What a day in a mail log meant: lua contrib/demo/demo.lua FILE
-- Reads the log line by line, whatever mail servers wrote it, and shows which deliveries failed, why, and
-- what to do about it.
local smtpcodes = require "smtpcodes"
local format = require "smtpcodes.cli.format"
local output = require "smtpcodes.cli.output"

local CHARACTER = "[^\128-\191][\128-\191]*" -- of UTF-8
local ROW = { 8, 26, 19, 11, 7 } -- time, who, reason, action, wait
local BAR = 28

local colours, width_of = format.COLOURS, output.width_of
local use_colours = not os.getenv("NO_COLOR") and output.is_terminal()

local function paint(text, colour)
  return use_colours and colour and ("\27[%dm%s\27[0m"):format(colour, text) or text
end

-- Exactly `width` columns: padded, or cut with an ellipsis.
local function fit(text, width)
  text = output.plain(text)
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

local function count(counts, name) counts[name] = (counts[name] or 0) + 1 end

local function show_verdict(event, verdict)
  local action = verdict.action
  print(row({ clock(event.time), who(event), verdict.reason, action, format.wait(verdict) }, colours[action]))
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

local function new_totals()
  local totals = { events = 0, read = {} }
  for _, name in ipairs { "reasons", "actions", "actions_of", "mtas", "providers" } do totals[name] = {} end
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
  local lines, skipped = totals.read.lines, totals.read.skipped
  print(("\n%d lines: %d events, %d that tell more of them, %d skipped"):format(
    lines, totals.events, lines - totals.events - skipped, skipped))
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
local totals = new_totals()
local deliveries, message = smtpcodes.lines(path, { stats = totals.read })
if not deliveries then
  io.stderr:write("demo: ", message, "\n")
  os.exit(1)
end
print(paint(row { "time", "recipient or host", "reason", "action", "wait" }, 1))
for verdict, event in deliveries do
  add_event(totals, event, verdict)
  if verdict.reason ~= "accepted" then show_verdict(event, verdict) end
end
show_totals(totals)
