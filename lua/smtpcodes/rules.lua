--- A caller's rules: checked, and compiled to the numbers that smtpc_load_rules takes (src/rules.c).
--
-- The numbers: 1 (the version), the provider that is assumed, the count of the rows of each section, then the rows:
--   words       where its letters stand in the text, their length, its number, its number inside links
--   states      first edge, first accepted rule, state behind a gap; a last one ends them
--   edges       word * 2^17 + state
--   accepts     rule
--   roots       word, state
--   rules       id, reason, condition, provider, temporary (0 unsaid, 1 no, 2 yes), token of a vendor, action, scope, tier
--   conditions  stage, code, class, provider, status in three parts; the first is free
--   bare        key (a code, or a status: class * 2^28 + subject * 2^14 + detail), rule; sorted by key
--   reasons     name, category, means, action, scope, temporary + 1, retry_after, by class
--   actions     reason, action
-- Strings are places in the text, 0 where there is none; states, rules and conditions count from 0, reasons and
-- providers from 1.
local phrases = require "smtpcodes.phrases"
local set_of = require "smtpcodes.set_of"

local rules = {}

local VERSION, STATE_SHIFT = 1, 2 ^ 17
local TIER_VENDOR, TIER_PHRASE = 0, 1
local GAPS_MOST, WORDS_MOST = 3, 32768

local actions = set_of "none retry retry_later throttle suppress fix_address fix_sender fix_content fix_config delist contact"
local scopes = set_of "recipient domain sender ip content server network"
local stages = set_of "dns connect banner ehlo starttls auth mail rcpt vrfy data eom queue local"
local categories =
  set_of "success recipient domain network sender reputation content policy limit receiver protocol message unknown"
local rule_fields = {
  reason = "string", phrase = "string", status = "string", code = "number", vendor_code = "string", provider = "string",
  stage = "string", action = "string", scope = "string", temporary = "boolean", note = "string",
}
local reason_fields = {
  category = "string", means = "string", action = "string", scope = "string", temporary = "boolean", retry_after = "number",
}
local option_fields = { rules = true, actions = true, provider = true, reasons = true }

-- A mistake in what the caller wrote: thrown, caught by compile, returned as nil and this message.
local function mistake(...) error({ mistake = string.format(...) }, 0) end

local function known(set, value, where, what)
  if value ~= nil and not set[value] then mistake("%s: unknown %s '%s'", where, what, tostring(value)) end
end

local function check_fields(row, fields, where)
  if type(row) ~= "table" then mistake("%s: a table is expected, got %s", where, type(row)) end
  local names = {}
  for name in pairs(row) do names[#names + 1] = tostring(name) end
  table.sort(names)
  for _, name in ipairs(names) do
    local kind = fields[name]
    if not kind then mistake("%s: unknown field '%s'", where, name) end
    if type(row[name]) ~= kind then mistake("%s: %s must be a %s, is a %s", where, name, kind, type(row[name])) end
  end
end

-- ---- numbers and texts ----

local function pool_of()
  local pool = { parts = { "\0" }, size = 1, places = {} }
  function pool.add(text)
    if text == nil then return 0 end
    if not pool.places[text] then
      pool.places[text] = pool.size
      pool.parts[#pool.parts + 1] = text .. "\0"
      pool.size = pool.size + #text + 1
    end
    return pool.places[text]
  end
  return pool
end

-- A lexicon as phrases.add asks for: the built-in numbers, and new ones for words that have none.
local function lexicon_of(core)
  local lexicon = { own = {}, count = core.number_limit() }
  local function next_number()
    lexicon.count = lexicon.count + 1
    if lexicon.count > WORDS_MOST then error("the rules have too many words of their own", 0) end
    return lexicon.count - 1
  end
  -- The row of a word whose number in running text, or inside links, is the caller's; a new word has both.
  local function own(word)
    lexicon.own[word] = lexicon.own[word] or { word = core.word(word) or 0, link = core.link(word) or 0 }
    local row = lexicon.own[word]
    row.word = row.word ~= 0 and row.word or next_number()
    row.link = row.link ~= 0 and row.link or next_number()
    return row
  end
  function lexicon.read(word)
    local number, second = core.word(word)
    if number == phrases.NOISE then return {} end
    return { number or own(word).word, second }
  end
  function lexicon.link(word) return core.link(word) or own(word).link end
  lexicon.join, lexicon.class = core.joined, core.word_class
  return lexicon
end

-- ---- rules ----

-- "5.1.1" → 5, 1, 1, 1; "4.7.500-699" → 4, 7, 500, 699.
local function parts_of_status(status, where)
  local digit, subject, low, high = status:match("^([245])%.(%d%d?%d?)%.(%d%d?%d?)%-?(%d*)$")
  if not digit then mistake("%s: status '%s' is no enhanced status code such as \"5.1.1\"", where, status) end
  low, high = tonumber(low), tonumber(high) or tonumber(low)
  if high < low or high > 999 then mistake("%s: status '%s' ends before it begins", where, status) end
  return tonumber(digit), tonumber(subject), low, high
end

local function check_rule(row, where, names)
  check_fields(row, rule_fields, where)
  if not row.reason then mistake("%s: a reason is missing", where) end
  known(names, row.reason, where, "reason")
  if not (row.phrase or row.status or row.code or row.vendor_code) then
    mistake("%s: a phrase, status, code or vendor_code is missing", where)
  end
  if row.phrase and row.vendor_code then mistake("%s: has a phrase and a vendor_code; make it two rules", where) end
  known(actions, row.action, where, "action")
  known(scopes, row.scope, where, "scope")
  known(stages, row.stage, where, "stage")
  if row.code and not (row.code >= 100 and row.code <= 999 and row.code % 1 == 0) then
    mistake("%s: code %s is no reply code", where, tostring(row.code))
  end
end

local function compiler_of(core, pool, names)
  local self = { list = {}, conditions = { { 0, 0, 0, 0, 0, 0, 0 } }, bare = {}, graph = {}, lexicon = lexicon_of(core) }

  local function provider_of(row, where)
    if not row.provider then return 0 end
    local number = core.provider_number(row.provider)
    if not number then mistake("%s: unknown provider '%s'", where, row.provider) end
    return number
  end

  local function add_condition(row, provider, digit, subject, detail)
    self.conditions[#self.conditions + 1] = { pool.add(row.stage), row.code or 0, 0, provider, digit, subject, detail }
    return #self.conditions - 1
  end

  local function add_rule(index, row, condition, provider, token)
    local temporary = row.temporary == nil and 0 or row.temporary and 2 or 1
    local tier = (token == 1 or provider ~= 0) and TIER_VENDOR or TIER_PHRASE
    self.list[#self.list + 1] = { pool.add("rules/" .. index), names[row.reason], condition, provider, temporary, token,
      pool.add(row.action), pool.add(row.scope), tier }
    return #self.list
  end

  local function add_phrase(text, rule, where)
    local _, gaps = text:gsub("%*", "")
    if gaps > GAPS_MOST then mistake("%s: phrase '%s' has more than %d gaps", where, text, GAPS_MOST) end
    local breadth, message = phrases.add(self.graph, self.lexicon, text, rule)
    if not breadth then mistake("%s: %s", where, message) end
  end

  -- A rule without words: a row for each status or code that it names.
  local function add_bare(index, row, provider, digit, subject, low, high)
    for detail = low, high do
      local rule = add_rule(index, row, add_condition(row, provider, digit, subject, detail), provider, 0)
      local key = digit > 0 and digit * 2 ^ 28 + subject * 2 ^ 14 + detail or row.code
      self.bare[#self.bare + 1] = { key, rule - 1 }
    end
  end

  function self.add(index, row, where)
    check_rule(row, where, names)
    local provider = provider_of(row, where)
    local digit, subject, low, high = 0, 0, 0, 0
    if row.status then digit, subject, low, high = parts_of_status(row.status, where) end
    if not (row.phrase or row.vendor_code) then return add_bare(index, row, provider, digit, subject, low, high) end
    if high > low then mistake("%s: a range of status codes stands alone", where) end
    local condition = add_condition(row, provider, digit, subject, low)
    if row.phrase then
      add_phrase(row.phrase, add_rule(index, row, condition, provider, 0), where)
    else
      for _, code in ipairs(phrases.expand_code(row.vendor_code)) do
        add_phrase(phrases.of_code(code), add_rule(index, row, condition, provider, 1), where)
      end
    end
  end

  return self
end

-- ---- reasons and actions ----

local function sorted_keys(map, what)
  local keys = {}
  for key in pairs(map) do
    if type(key) ~= "string" then mistake("%s: '%s' is no name", what, tostring(key)) end
    keys[#keys + 1] = key
  end
  table.sort(keys)
  return keys
end

-- The numbers of all reasons, and rows for the caller's own.
local function declare(core, pool, declared)
  local names, rows = {}, {}
  for name in pairs(core.reasons()) do names[name] = core.reason_number(name) end
  local count = 0
  for _ in pairs(names) do count = count + 1 end
  for _, name in ipairs(sorted_keys(declared, "reasons")) do
    local row, where = declared[name], ("reason '%s'"):format(name)
    if names[name] then mistake("%s: is built in", where) end
    if not name:match("^[%l][%l%d_]*$") then mistake("%s: a name has small letters, digits and '_'", where) end
    check_fields(row, reason_fields, where)
    if not row.category then mistake("%s: a category is missing", where) end
    if not row.action then mistake("%s: an action is missing", where) end
    known(categories, row.category, where, "category")
    known(actions, row.action, where, "action")
    known(scopes, row.scope, where, "scope")
    count = count + 1
    names[name] = count
    local temporary = row.temporary == nil and 0 or row.temporary and 2 or 1
    rows[#rows + 1] = { pool.add(name), pool.add(row.category), pool.add(row.means), pool.add(row.action), pool.add(row.scope),
      temporary, math.max(0, math.floor(row.retry_after or 0)), row.temporary == nil and 1 or 0 }
  end
  return names, rows
end

local function action_rows(pool, names, wanted)
  local rows = {}
  for _, name in ipairs(sorted_keys(wanted, "actions")) do
    known(names, name, "actions", "reason")
    known(actions, wanted[name], ("actions: %s"):format(name), "action")
    rows[#rows + 1] = { names[name], pool.add(wanted[name]) }
  end
  return rows
end

-- ---- the program ----

-- Sections of the automaton; none where no rule has words.
local function automaton_rows(graph)
  local states, edges, accepts, roots = {}, {}, {}, {}
  local list = #graph > 0 and phrases.minimize(phrases.automaton(graph)) or { { edges = {}, rules = {} } }
  if #list >= STATE_SHIFT then mistake("the rules' phrases are too many") end
  for _, state in ipairs(list) do
    states[#states + 1] = { #edges, #accepts, state.gap and state.gap - 1 or 0 }
    for _, edge in ipairs(state.edges) do edges[#edges + 1] = { edge[1] * STATE_SHIFT + edge[2] - 1 } end
    table.sort(state.rules)
    for _, rule in ipairs(state.rules) do accepts[#accepts + 1] = { rule - 1 } end
  end
  states[#states + 1] = { #edges, #accepts, 0 }
  for _, edge in ipairs(list[1].edges) do roots[#roots + 1] = { edge[1], edge[2] - 1 } end
  return states, edges, accepts, roots
end

local function word_rows(pool, own)
  local rows = {}
  for _, word in ipairs(sorted_keys(own, "words")) do
    rows[#rows + 1] = { pool.add(word), #word, own[word].word, own[word].link }
  end
  return rows
end

local function program_of(sections, provider)
  local numbers = { VERSION, provider }
  for _, rows in ipairs(sections) do numbers[#numbers + 1] = #rows end
  for _, rows in ipairs(sections) do
    for _, row in ipairs(rows) do
      for _, number in ipairs(row) do numbers[#numbers + 1] = number end
    end
  end
  return numbers
end

-- An array of rules, or what the file at a path returns: loaded as text, with an empty environment.
local function rules_of(source)
  if type(source) ~= "string" then return source or {}, "rule %d" end
  local chunk, message
  if _G.setfenv then -- Lua 5.1, LuaJIT
    local file, why = io.open(source, "rb")
    if not file then mistake("cannot read the rules: %s", why) end
    local text = file:read("*a")
    file:close()
    if text:sub(1, 1) == "\27" then mistake("%s: rules are text, no compiled Lua", source) end
    chunk, message = _G.loadstring(text, "@" .. source)
    if chunk then _G.setfenv(chunk, {}) end
  else
    chunk, message = loadfile(source, "t", {})
  end
  if not chunk then mistake("cannot read the rules: %s", message) end
  local ok, list = pcall(chunk)
  if not ok then mistake("cannot read the rules: %s", tostring(list)) end
  if type(list) ~= "table" then mistake("%s: must return an array of rules", source) end
  return list, source .. ": rule %d"
end

local function compile(core, options)
  local list, naming = rules_of(options.rules)
  local pool = pool_of()
  local names, reason_rows = declare(core, pool, options.reasons or {})
  local compiler = compiler_of(core, pool, names)
  for index, row in ipairs(list) do compiler.add(index, row, naming:format(index)) end
  for key in pairs(list) do
    if type(key) ~= "number" or key < 1 or key > #list then mistake("rules: '%s' is no place in an array", tostring(key)) end
  end
  local provider = options.provider and core.provider_number(options.provider)
  if options.provider and not provider then mistake("unknown provider '%s'", options.provider) end
  table.sort(compiler.bare, function(a, b)
    if a[1] ~= b[1] then return a[1] < b[1] end
    return a[2] < b[2]
  end)
  local states, edges, accepts, roots = automaton_rows(compiler.graph)
  local changes = action_rows(pool, names, options.actions or {})
  local numbers = program_of({ word_rows(pool, compiler.lexicon.own), states, edges, accepts, roots, compiler.list,
    compiler.conditions, compiler.bare, reason_rows, changes }, provider or 0)
  return { numbers = numbers, text = table.concat(pool.parts), list = list }
end

--- Compiles the options of `new`.
-- @return { numbers =, text =, list = the rules }, or nil and a message that names the row and what is wrong
function rules.compile(core, options)
  local ok, result = pcall(compile, core, options)
  if ok then return result end
  if type(result) == "table" and result.mistake then return nil, result.mistake end
  error(result, 0)
end

--- Raises for options of the wrong type: misuse, no mistake in the rules.
function rules.check_options(options)
  if type(options) ~= "table" then
    error(("bad argument #1 to 'new' (table expected, got %s)"):format(options == nil and "no value" or type(options)), 3)
  end
  for name, value in pairs(options) do
    if not option_fields[name] then error(("bad argument #1 to 'new' (unknown option '%s')"):format(tostring(name)), 3) end
    local kind = type(value)
    if name == "provider" and kind ~= "string" or name == "rules" and kind ~= "table" and kind ~= "string"
      or (name == "actions" or name == "reasons") and kind ~= "table" then
      error(("bad argument #1 to 'new' (%s: unexpected %s)"):format(name, kind), 3)
    end
  end
end

return rules
