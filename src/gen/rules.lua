--- Phrases, vendor codes, blocklists and host names of all data files, as rules of one automaton.
local phrases = require "smtpcodes.phrases"

local rules = {}

-- One value, or an array of them; a phrase with conditions is one value.
local function list_of(value)
  if value == nil then return {} end
  if type(value) ~= "table" then return { value } end
  for key in pairs(value) do
    if type(key) ~= "number" then return { value } end
  end
  return value
end
rules.list_of = list_of

-- A host name or link as a phrase of link words. `whole` asks for the end of the host name.
local function phrase_of_host(host, whole)
  local words = {}
  for word in host:gmatch("[%w]+") do words[#words + 1] = "/" .. word end
  if whole then words[#words + 1] = "/." end
  return table.concat(words, " ")
end

--- A collector. `add(phrase, rule)` learns one; `rule` has id, tier, subject and what else a rule carries.
function rules.collector(words, languages)
  local vocabulary = { noise = words.noise, families = {}, joined = words.joined, split = words.split, classes = words.classes }
  for _, family in ipairs(words.families) do vocabulary.families[#vocabulary.families + 1] = family end
  for _, language in ipairs(languages) do
    vocabulary.noise = vocabulary.noise .. " " .. (language.data.noise or "")
    for _, family in ipairs(language.data.families or {}) do vocabulary.families[#vocabulary.families + 1] = family end
  end
  local self = { graph = {}, list = {}, conditions = { false }, problems = {}, lexicon = phrases.lexicon(vocabulary) }
  for _, family in ipairs(vocabulary.families) do self.lexicon.number(phrases.words(family)[1]) end -- for rules of callers too
  local condition_numbers = {}

  local function condition_number(row)
    local fields = { row.stage or "", row.code or 0, row.class or 0, row.status or "", row.known or "" }
    local key = table.concat(fields, "|")
    if key == "|0|0||" then return 0 end
    if not condition_numbers[key] then
      self.conditions[#self.conditions + 1] = { stage = row.stage, code = row.code, class = row.class, status = row.status,
        provider = row.known }
      condition_numbers[key] = #self.conditions - 1
    end
    return condition_numbers[key]
  end

  function self.problem(...) self.problems[#self.problems + 1] = string.format(...) end

  --- @param phrase text, or a table { text, conditions and results }
  function self.add(phrase, rule)
    local row = type(phrase) == "table" and phrase or { phrase }
    local text = row[1] or row.phrase
    local copy = {}
    for key, value in pairs(rule) do copy[key] = value end
    copy.id = rule.id or (rule.file .. "/" .. text)
    copy.text = text
    copy.condition = condition_number({ stage = row.stage or rule.stage, code = row.code, class = row.class,
      status = row.status, known = row.provider or rule.known })
    copy.temporary = rule.temporary
    if row.temporary ~= nil then copy.temporary = row.temporary end
    copy.action, copy.scope = row.action or rule.action, row.scope or rule.scope
    self.list[#self.list + 1] = copy
    local breadth, message = phrases.add(self.graph, self.lexicon, text, #self.list)
    copy.breadth = breadth
    if not breadth then self.problem("%s: %s", copy.file, message) end
  end

  function self.add_code(code, rule)
    for _, one in ipairs(phrases.expand_code(code)) do
      rule.vendor_code = true
      self.add(phrases.of_code(one), rule)
    end
  end

  function self.add_host(host, rule, whole) self.add(phrase_of_host(host, whole), rule) end

  return self
end

-- Two rules that read the very same words must agree, or one must be narrower: it reads fewer texts.
local function contradict(a, b)
  return a.tier == b.tier and a.condition == b.condition and a.subject ~= b.subject and a.tier ~= "TIER_PROVIDER"
    and a.tier ~= "TIER_BLOCKLIST"
end

--- Compiles the automaton; of contradicting rules the narrower stays, equals go to the collector's problems.
function rules.compile(collector)
  local states = phrases.automaton(collector.graph)
  local told = {}
  local function yields(first, second) -- must the first rule yield to the second?
    local a, b = collector.list[first], collector.list[second]
    if first == second or not contradict(a, b) then return false end
    local key = a.id .. "\0" .. b.id
    if a.breadth == b.breadth and not told[key] and not told[b.id .. "\0" .. a.id] then
      told[key] = true
      collector.problem("'%s' (%s) and '%s' (%s) read the same words", a.text, a.file, b.text, b.file)
    end
    return a.breadth > b.breadth
  end
  for _, state in ipairs(states) do
    local kept = {}
    for _, rule in ipairs(state.rules) do
      local keep = true
      for _, other in ipairs(state.rules) do keep = not yields(rule, other) and keep end
      if keep then kept[#kept + 1] = rule end
    end
    state.rules = kept
  end
  return phrases.minimize(states)
end

return rules
