--- What a mail server meant: SMTP codes looked up, log lines parsed, failures classified.
--
--     local smtpcodes = require "smtpcodes"
--     smtpcodes.lookup("5.1.1").reason                 --> "user_unknown"
--     smtpcodes.reason("552 5.2.2 mailbox full")       --> "mailbox_full", "retry_later", true, 0.95
--     smtpcodes.parse(line)                            --> { mta = "postfix", recipient = …, code = 550, … }
--     smtpcodes.classify(line)                         --> { reason = …, action = …, retry_after = …, … }
--
-- No globals, no state: any number of Lua states and threads at once. Misuse raises; bad input returns nil, a
-- message and, from the parsers, a byte offset (1-based).
local VERSION = "0.1.0"

local core = require "smtpcodes.core"

if core.VERSION ~= VERSION then
  error(("smtpcodes.lua %s found smtpcodes.core %s; install both halves of one version"):format(
    VERSION, tostring(core.VERSION)), 0)
end

local smtpcodes = {
  _VERSION = "smtpcodes " .. VERSION,

  --- Raised when a reason is added or changes its meaning.
  TAXONOMY = core.TAXONOMY,

  --- Raised when fingerprints change.
  NORMALIZE = core.NORMALIZE,

  --- The taxonomy: name → { category, means, action, scope, temporary, retry_after, sisimai, … }.
  reasons = core.reasons(),

  --- lookup(code [, { kind =, provider = }]) -> entry | nil, message
  -- `code` in any spelling: 550, "5.1.1", "X.1.1", "smtp; 550", "SMTP Error 4.2.1", "4.X.X", "S3140".
  -- Raises on anything that is neither number, string nor convertible.
  lookup = core.lookup,

  --- parse(line [, { mta = }]) -> event | nil, "no delivery event" or "unknown format", offset
  parse = core.parse,

  --- reply(text) -> event | nil, message, offset: one SMTP reply, strictly (RFC 5321 4.2).
  reply = core.reply,

  --- classify(input [, context]) -> verdict
  -- `input`: a log line, a reply, free text or an event of parse; `context`: { code =, status =, stage =,
  -- relay =, provider =, mta = }. Always answers; `unknown` where nothing can be told.
  classify = core.classify,

  --- reason(input [, context]) -> reason, action, temporary, confidence: the verdict without a table.
  reason = core.reason,

  --- dsn(message) -> report | nil, "not a delivery report", offset: a whole bounce message, as bytes.
  -- `report`: { kind = "bounce", "delay", "success", "feedback" or "auto_reply", mta =, reporting_mta =, arrival =,
  -- complete =, recipients = { event, … }, original = { message_id =, from =, to =, subject =, date = } }; each event
  -- with last_attempt, will_retry_until and its own verdict, whose `source` says what decided: "diagnostic" (the field
  -- Diagnostic-Code), "status" (the other fields), "text" (the human part). RFC 3464, 5965, 6533, 3834.
  dsn = core.dsn,

  --- normalize(text [, known]) -> template, fingerprint
  -- The text with everything variable replaced by <email>, <ip>, <host>, <id>, <time>, <n> or <url>, and 16 hex digits
  -- of its hash. `known`: an array of further strings to mask, such as the recipient's address.
  normalize = core.normalize,

  --- translate(system, name) -> reason, others, note | nil, message: what another system's name means here.
  -- `system`: a key of a reason ("sisimai", "kumomta", "powermta", "sparkpost", "bounce_classifier", "ses"). `others`: an
  -- array of further reasons the name covers, empty where nothing is lost; `note`: what no reason of ours says, or nil.
  -- The other way stands in `reasons`. See doc/reasons.md.
  translate = core.translate,

  --- reply_for(reason [, temporary]) -> code, status, text | nil, message: what to answer a client.
  reply_for = core.reply_for,
}

local kinds = { reply = true, enhanced = true, vendor = true, class = true, subject = true }

--- Iterates all entries of the registry in order.
-- @param kind "reply", "enhanced", "vendor", "class", "subject" or nil for all
-- @return an iterator of entries, as lookup returns them, without `readings`
function smtpcodes.codes(kind)
  if kind ~= nil and not kinds[kind] then
    error(("bad argument #1 to 'codes' (unknown kind '%s')"):format(tostring(kind)), 2)
  end
  local index = 0
  return function()
    while true do
      index = index + 1
      local entry = core.entry(index)
      if entry == nil or kind == nil or entry.kind == kind then return entry end
    end
  end
end

--- lines(source [, options]) -> iterator | nil, message: every delivery that a log tells of.
--
--     for verdict, event, line in smtpcodes.lines("/var/log/mail.log") do … end
--
-- Constant memory; lines without a delivery event are passed over. What several lines tell together is joined, `line` is
-- the last of them; what lacks the lines before it is given as it is. `first` and `last` of a verdict stand in
-- `event.response`. A line over 1 MB is cut. A file is read in blocks; a log that still grows is followed line by line by a
-- function: `io.popen("tail -F /var/log/mail.log"):lines()`.
-- @param source a path (nil, message where it cannot be read), an open file, or a function that returns the next line,
--   and nil at the end. A failure behind the start raises, as the function's own errors do; so does nil, message from it.
-- @param options { stats = a table that receives `lines` (read), `skipped` (neither an event nor facts for one) and `cut`,
--   all = true for the outcomes "attempt" and "detail" too, mta =, header = hints as of parse }
function smtpcodes.lines(source, options)
  return require("smtpcodes.lines").of(core, core.classify, source, options)
end

--- A module of its own, in which the caller's rules come before the built-in ones.
-- @param options { rules = an array of rules, or the path of a file that returns one, actions = { reason = action },
--   reasons = { name = { category =, means =, action =, scope = } }, provider = the one assumed where nothing tells }
-- @return a table with the functions of this one, `reasons` with the caller's, and `shadowed`; or nil and a message that
--   names the row and what is wrong. Raises for options of a wrong type. See doc/rules.md.
function smtpcodes.new(options)
  local rules = require "smtpcodes.rules"
  rules.check_options(options)
  local compiled, message = rules.compile(core, options)
  if not compiled then return nil, message end
  return require("smtpcodes.instance").of(smtpcodes, core, compiled, options)
end

return smtpcodes
