--- Delivery reports in rspamd: why a mail of ours came back, as symbols, to multimap and to rules in Lua.
--
--     -- /etc/rspamd/rspamd.local.lua; contrib/rspamd/rspamd.local.lua is the same with mistakes logged
--     require("smtpcodes.rspamd").setup(rspamd_config)
--
-- A report gets the symbol SMTPCODES and, for each reason in it, SMTPCODES_<REASON>, all of score 0 until
-- local.d/groups.conf says otherwise. It is read once a message, whoever asks. See doc/rspamd.md.
local smtpcodes = require "smtpcodes"

local rspamd = {}

local CACHE_KEY = "smtpcodes_report"

-- Selectors: what each tells of a recipient (an event of smtpcodes.dsn).
local selectors = {
  bounce_reason = { "Reasons in a delivery report", function(event) return event.verdict.reason end },
  bounce_action = { "What a delivery report asks the sender to do", function(event) return event.verdict.action end },
  bounce_status = { "Enhanced status codes in a delivery report", function(event) return event.verdict.status end },
  bounce_recipient = { "Recipients a delivery report is about", function(event) return event.recipient end },
}

local defaults = { symbol = "SMTPCODES", group = "smtpcodes", any_sender = false }

-- Options: type, and for strings what they must look like.
local known_options = {
  symbol = { "string", "^%u[%u%d_]*$" },
  group = { "string", "^[%w_%-]+$" },
  any_sender = { "boolean" },
  rules = { "table or path" },
  actions = { "table" },
  reasons = { "table" },
}

-- The options and the module of the last setup; before one, the defaults.
local settings, judge = defaults, smtpcodes

-- ---- options ----

local function misuse(...) error(("bad argument #2 to 'setup' (%s)"):format(string.format(...)), 4) end

local function fits(value, kind)
  if kind == "table or path" then return type(value) == "table" or type(value) == "string" end
  return type(value) == kind
end

local function checked(options)
  if type(options) ~= "table" then misuse("table expected, got %s", type(options)) end
  local result = {}
  for name, value in pairs(options) do
    local wanted = known_options[name]
    if not wanted then misuse("unknown option '%s'", tostring(name)) end
    if not fits(value, wanted[1]) then misuse("option '%s': %s expected, got %s", name, wanted[1], type(value)) end
    if wanted[2] and not value:find(wanted[2]) then misuse("option '%s': '%s' is no name", name, value) end
    result[name] = value
  end
  for name, value in pairs(defaults) do
    if result[name] == nil then result[name] = value end
  end
  return result
end

-- The module that judges: one of its own where the user has rules.
local function judge_of(options)
  if not (options.rules or options.actions or options.reasons) then return smtpcodes end
  local done, module, message =
    pcall(smtpcodes.new, { rules = options.rules, actions = options.actions, reasons = options.reasons })
  if not done then module, message = nil, module end
  if not module then misuse("options 'rules', 'actions', 'reasons': %s", tostring(message)) end
  return module
end

-- ---- reading ----

-- Who sends what comes from nobody (RFC 5321 4.5.5) where the null sender is not used, in lower case.
local machines = { ["mailer-daemon"] = true, postmaster = true }

-- Reports of complaints come from somebody, but say what they are (RFC 6522); so do automatic replies (RFC 3834).
local function may_report(task)
  local sender = (task:get_from("smtp") or {})[1]
  if settings.any_sender or not sender or sender.addr == "" then return true end
  if machines[sender.addr:lower():match("^[^@]*")] then return true end
  local content_type, submitted = task:get_header("Content-Type"), task:get_header("Auto-Submitted")
  return content_type ~= nil and content_type:lower():find("multipart/report", 1, true) ~= nil
    or submitted ~= nil and submitted:lower():find("auto-", 1, true) ~= nil
end

-- Appends the lines of a header: the values of a table whose keys are the names in lower case, then a blank line.
local function add_header(lines, source, names)
  for _, name in ipairs(names) do
    local value = source[name:lower():gsub("-", "_")]
    if value then lines[#lines + 1] = name .. ": " .. value end
  end
  lines[#lines + 1] = ""
end

-- What rspamd's own parser found, as the message it stands for.
local function message_of(parsed)
  local lines = { "Content-Type: multipart/report; boundary=part", "", "--part", "Content-Type: message/delivery-status", "" }
  add_header(lines, parsed, { "Reporting-MTA", "Received-From-MTA", "Arrival-Date" })
  for _, recipient in ipairs(parsed.recipients) do
    add_header(lines, recipient, { "Original-Recipient", "Final-Recipient", "Action", "Status", "Remote-MTA",
      "Diagnostic-Code", "Last-Attempt-Date" })
  end
  lines[#lines + 1] = "--part\nContent-Type: text/rfc822-headers\n"
  local original = parsed.original_message or {}
  if original.message_id then lines[#lines + 1] = "Message-ID: <" .. original.message_id .. ">" end
  add_header(lines, original, { "From", "To", "Subject", "Date" })
  lines[#lines + 1] = "--part--\n"
  return table.concat(lines, "\n")
end

-- Fields in which a text decides; a report whose fields say less is read as a whole, with what it says to humans.
local function told_by_fields(report, count)
  if not report or #report.recipients < count then return nil end
  for _, event in ipairs(report.recipients) do
    if event.verdict.via ~= "phrase" and event.verdict.via ~= "vendor" then return nil end
  end
  return report
end

local function read_fields(task)
  local found, parsers = pcall(require, "lua_feedback_parsers") -- newer than rspamd 3.4
  if not found or type(parsers) ~= "table" or not parsers.parse_dsn then return nil end
  local done, parsed = pcall(parsers.parse_dsn, task)
  if not done or not parsed or not parsed.recipients or #parsed.recipients == 0 then return nil end
  return told_by_fields(smtpcodes.dsn(message_of(parsed)), #parsed.recipients)
end

local function read_whole(task)
  local content = task:get_content()
  return content and smtpcodes.dsn(content) or nil
end

-- The user's rules and actions over the verdict.
local function judge_again(event)
  local verdict = judge.classify(event)
  if verdict.rule and verdict.rule:find("^rules/") then
    verdict.source = event.verdict.source
    event.verdict = verdict
    return
  end
  local reason = event.verdict.reason
  if judge.reasons[reason].action ~= smtpcodes.reasons[reason].action then
    event.verdict.action = judge.reasons[reason].action
  end
end

local function read(task)
  if not may_report(task) then return nil end
  local report = read_fields(task) or read_whole(task)
  if report and judge ~= smtpcodes then
    for _, event in ipairs(report.recipients) do judge_again(event) end
  end
  return report
end

--- The delivery report a task's message is.
-- @return a report as smtpcodes.dsn returns it, or nil where the message is none; of one task always the same table, which
--   is not to be changed. Raises on anything but a task.
function rspamd.task_report(task)
  local kind = type(task)
  if kind ~= "userdata" and kind ~= "table" then
    error(("bad argument #1 to 'task_report' (task expected, got %s)"):format(kind), 2)
  end
  local kept = task:cache_get(CACHE_KEY)
  if not kept then
    kept = { report = read(task) }
    task:cache_set(CACHE_KEY, kept)
  end
  return kept.report
end

-- ---- symbols and selectors ----

-- The recipients of a report; of one that names none, such as an automatic reply, what its kind says.
local function events_of(report)
  local reason = judge.reasons[report.kind]
  if report.recipients[1] or not reason then return report.recipients end
  return { { verdict = { reason = report.kind, action = reason.action } } }
end

-- Each value once, in the order of the recipients; nil where there is none.
local function values(task, value_of)
  local report = rspamd.task_report(task)
  local list, seen = {}, {}
  for _, event in ipairs(report and events_of(report) or {}) do
    local value = value_of(event)
    if value and not seen[value] then
      seen[value] = true
      list[#list + 1] = value
    end
  end
  return list[1] and list or nil
end

local function add_options(options, event)
  options[#options + 1] = event.recipient
  options[#options + 1] = event.verdict.status
  options[#options + 1] = event.relay and (event.relay.host or event.relay.ip)
end

-- rspamd keeps of equal options the first.
local function insert_symbols(task, symbol)
  local report = rspamd.task_report(task)
  if not report then return end
  local all, by_reason = { report.kind }, {}
  for _, event in ipairs(events_of(report)) do
    local reason = event.verdict.reason
    if reason ~= report.kind then all[#all + 1] = reason end
    add_options(all, event)
    by_reason[reason] = by_reason[reason] or {}
    add_options(by_reason[reason], event)
  end
  task:insert_result(symbol, 1.0, all)
  for reason, options in pairs(by_reason) do task:insert_result(symbol .. "_" .. reason:upper(), 1.0, options) end
end

local function register_symbols(config, options, reasons)
  local parent = config:register_symbol {
    name = options.symbol, type = "normal", callback = function(task) insert_symbols(task, options.symbol) end,
    score = 0.0, group = options.group, description = "A delivery report, read by smtpcodes",
  }
  for name, reason in pairs(reasons) do
    config:register_symbol {
      name = options.symbol .. "_" .. name:upper(), type = "virtual", parent = parent, score = 0.0, group = options.group,
      description = "Delivery report: " .. (reason.means or name),
    }
  end
end

local function register_selectors(config)
  local lua_selectors = require "lua_selectors"
  for name, selector in pairs(selectors) do
    lua_selectors.register_extractor(config, name, {
      get_value = function(task)
        local list = values(task, selector[2])
        if list then return list, "string_list" end
      end,
      description = selector[1],
    })
  end
end

--- Registers symbols and selectors. To be called once, while rspamd reads its configuration.
-- @param rspamd_config rspamd's table of that name
-- @param options nil, or a table of
--   symbol      the parent's name, upper case ("SMTPCODES"); a reason's is symbol .. "_" .. REASON
--   group       the symbols' group ("smtpcodes")
--   any_sender  true: reads mail from people, too (false); for mailboxes to which bounces are forwarded. Otherwise the
--               envelope sender is null, MAILER-DAEMON or postmaster, or the header says multipart/report or Auto-Submitted
--   rules, actions, reasons    the user's own, as smtpcodes.new takes them
-- Raises for anything else, naming the option.
function rspamd.setup(rspamd_config, options)
  local kind = type(rspamd_config)
  if (kind ~= "userdata" and kind ~= "table") or not rspamd_config.register_symbol then
    error(("bad argument #1 to 'setup' (rspamd_config expected, got %s)"):format(kind), 2)
  end
  local new = checked(options == nil and {} or options)
  local module = judge_of(new)
  settings, judge = new, module
  register_symbols(rspamd_config, new, module.reasons)
  register_selectors(rspamd_config)
end

return rspamd
