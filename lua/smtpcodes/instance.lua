--- The module that `new` returns: the functions of smtpcodes with a caller's rules.

local lines = require "smtpcodes.lines"

local instance = {}

local function copy(map)
  local result = {}
  for key, value in pairs(map) do result[key] = value end
  return result
end

-- The taxonomy with the caller's reasons and actions.
local function reasons_of(base, options)
  local reasons = {}
  for name, reason in pairs(base.reasons) do reasons[name] = copy(reason) end
  for name, reason in pairs(options.reasons or {}) do reasons[name] = copy(reason) end
  for name, action in pairs(options.actions or {}) do reasons[name].action = action end
  return reasons
end

-- What to answer a client for a reason of the caller's own.
local function reply_of(reason, temporary)
  if temporary == nil then temporary = reason.temporary end
  if temporary then return 451, "4.7.0", reason.means or "Try again later" end
  return 550, "5.7.0", reason.means or "Refused"
end

-- A text that the phrase of a built-in row reads: the first of its alternatives, words for its sets.
local function text_of(core, phrase)
  local text, left = phrase
  repeat
    text, left = text:gsub("%(([^()]*)%)", function(list)
      for part in (list .. "|"):gmatch("([^|]*)|") do
        if part:find("%S") then return part end
      end
      return ""
    end)
  until left == 0
  text = text:gsub("{(%w+)}", function(name)
    return name == "ip" and "192.0.2.1" or (core.word_class(name) or name):match("^[^|]*")
  end)
  return (text:gsub("[%^%$%*]", " "):gsub("/(%w+)", "https://%1.example"))
end

-- The built-in rows of codes that a caller's rule names: ids as verdicts have them.
local function codes_hidden(add, base, row, index)
  if row.phrase or row.vendor_code then return end
  if row.status then
    local entry = base.lookup(row.status:match("^[%d.]+"), { kind = "enhanced" })
    if entry and entry.exact then
      add(index, "status/X." .. entry.subject .. "." .. entry.detail, entry.reason)
    end
  elseif row.code then
    local entry = base.lookup(row.code, { kind = "reply" })
    if entry then add(index, "reply/" .. row.code, entry.reason) end
  end
end

-- What the caller's rules ask for besides words, each once; first nothing.
local function contexts_of(list)
  local contexts, known = { {} }, { ["|||"] = true }
  for _, row in ipairs(list) do
    local status = row.status and row.status:match("^[%d.]+")
    local key = table.concat({ row.provider or "", row.stage or "", row.code or "", status or "" }, "|")
    if not known[key] then
      contexts[#contexts + 1] = { provider = row.provider, stage = row.stage, code = row.code, status = status }
    end
    known[key] = true
  end
  return contexts
end

-- The caller's rule that decides a text of a built-in row in one of the contexts.
local function decided_by(module, text, provider, contexts)
  for _, context in ipairs(contexts) do
    if provider == nil or context.provider == nil or context.provider == provider then
      local own = context.provider
      context.provider = own or provider
      local verdict = module.classify(text, context)
      context.provider = own
      local index = verdict.rule and verdict.first and verdict.via ~= "status" and verdict.via ~= "reply"
        and verdict.rule:match("^rules/(%d+)$")
      if index then return tonumber(index) end
    end
  end
end

--- The built-in rows that the caller's rules now hide.
-- @return an array of { rule = the caller's ("rules/3"), hides = the built-in row's id, reason = what that row says,
--   now = what is said instead }, in the order of the rows
local function shadowed(base, core, module, list)
  local result = {}
  local function add(index, id, reason)
    if list[index].reason ~= reason then
      result[#result + 1] = { rule = "rules/" .. index, hides = id, reason = reason, now = list[index].reason,
        note = list[index].note }
    end
  end
  local contexts = contexts_of(list)
  local next_index, id, reason, provider, words = core.builtin_rule(0)
  while next_index do
    local last = id:match("^[^/]+/[^/]+/(.*)$") or id
    local index = decided_by(module, words and text_of(core, last) or last, provider, contexts)
    if index then add(index, id, reason) end
    next_index, id, reason, provider, words = core.builtin_rule(next_index)
  end
  for index, row in ipairs(list) do codes_hidden(add, base, row, index) end
  return result
end

--- @param base the module, @param core the C module, @param compiled what rules.compile returned, @param options of new
function instance.of(base, core, compiled, options)
  local bound = core.bind(core.load(compiled.numbers, compiled.text))
  local module = copy(base)
  module.classify, module.reason = bound.classify, bound.reason
  module.reasons = reasons_of(base, options)

  function module.reply_for(reason, temporary)
    local own = (options.reasons or {})[reason]
    if own then return reply_of(own, temporary) end
    return base.reply_for(reason, temporary)
  end

  function module.lines(source, how) return lines.of(core, bound.classify, source, how) end

  function module.shadowed() return shadowed(base, core, module, compiled.list) end

  return module
end

return instance
