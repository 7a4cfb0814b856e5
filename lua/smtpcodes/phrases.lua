--- Phrases of the data files compiled into the automaton that src/phrase.c walks.
-- The syntax is that of doc/data.md. Used by src/gen.lua; needs nothing but Lua (5.1 to 5.4, LuaJIT).
local phrases = {}

-- Word numbers with a meaning of their own; src/tables.h has the same.
phrases.UNKNOWN, phrases.NOISE, phrases.START, phrases.FINISH, phrases.HOST_END, phrases.IP = 0, 1, 2, 3, 4, 5

-- Latin letters with marks, and what is left when the mark is gone (U+00C0 to U+017F).
local latin = {
  a = "ÀÁÂÃÄÅàáâãäåĀāĂăĄą", c = "ÇçĆćĈĉĊċČč", d = "ÐðĎďĐđ", e = "ÈÉÊËèéêëĒēĔĕĖėĘęĚě", g = "ĜĝĞğĠġĢģ",
  h = "ĤĥĦħ", i = "ÌÍÎÏìíîïĨĩĪīĬĭĮįİı", j = "Ĵĵ", k = "Ķķĸ", l = "ĹĺĻļĽľĿŀŁł", n = "ÑñŃńŅņŇňŉŊŋ",
  o = "ÒÓÔÕÖØòóôõöøŌōŎŏŐő", r = "ŔŕŖŗŘř", s = "ŚśŜŝŞşŠšſ", t = "ÞþŢţŤťŦŧ", u = "ÙÚÛÜùúûüŨũŪūŬŭŮůŰűŲų",
  w = "Ŵŵ", y = "ÝýÿŶŷŸ", z = "ŹźŻżŽž", ss = "ß", ae = "Ææ", oe = "Œœ", ij = "Ĳĳ",
}
local function each_character(text) return text:gmatch("[%z\1-\127\194-\244][\128-\191]*") end

phrases.latin = {} -- UTF-8 character → ASCII
for base, characters in pairs(latin) do
  for character in each_character(characters) do phrases.latin[character] = base end
end

local function cyrillic_lower(character)
  local first, second = character:byte(1, 2)
  if first == 0xD0 and second >= 0x90 and second <= 0x9F then return string.char(0xD0, second + 0x20) end
  if first == 0xD0 and second >= 0xA0 and second <= 0xAF then return string.char(0xD1, second - 0x20) end
  if first == 0xD0 and second >= 0x80 and second <= 0x8F then return string.char(0xD1, second + 0x10) end
  return character
end

local function is_ideograph(character)
  local first = character:byte()
  return #character == 3 and first >= 0xE3 and first <= 0xED and character:sub(1, 2) ~= "\227\128"
end

--- Cuts text into folded words, as src/words.c does with the text of a reply.
-- @param text a phrase without its operators
-- @return an array of words in lower case without marks; an ideograph is a word of its own
function phrases.words(text)
  local list, word = {}, ""
  local function finish()
    if word ~= "" then list[#list + 1] = word end
    word = ""
  end
  for character in each_character(text) do
    if phrases.latin[character] then word = word .. phrases.latin[character]
    elseif character:match("^[%w]$") then word = word .. character:lower()
    elseif is_ideograph(character) then finish(); list[#list + 1] = character
    elseif #character == 2 and character:byte() >= 0xC4 then word = word .. cyrillic_lower(character)
    elseif character ~= "'" and character ~= "’" then finish() end -- an apostrophe vanishes
  end
  finish()
  return list
end

--- The vocabulary: what each surface word stands for.
-- @param data the table of words.lua
-- @param noise further noise words, a string or nil
-- @return a lexicon; `number(word)` gives the number of a canonical word and learns it; `read(word)` an array of
-- the numbers of a folded word as it stands in a phrase; `join(first, second)` the number of the one word that two
-- make, or nil; `link(word)` the number inside host names and links; `class(name)` the words of a name in braces
function phrases.lexicon(data)
  local self = { canonical = {}, noise = {}, joined = {}, split = {}, classes = {}, numbers = {}, names = {}, count = phrases.IP }
  for _, word in ipairs(phrases.words(data.noise)) do self.noise[word] = true end
  for _, family in ipairs(data.families) do
    local words = phrases.words(family)
    for _, word in ipairs(words) do
      if self.canonical[word] and self.canonical[word] ~= words[1] then
        error(("word '%s' belongs to the families of '%s' and '%s'"):format(word, self.canonical[word], words[1]), 0)
      end
      self.canonical[word] = words[1]
    end
  end
  for _, row in ipairs(data.joined) do
    local whole, first, second = row:match("^(%S+) = (%S+) (%S+)$")
    self.joined[first .. " " .. second] = whole
  end
  for _, row in ipairs(data.split) do
    local whole, first, second = row:match("^(%S+) = (%S+) (%S+)$")
    self.split[whole] = { first, second }
  end
  for name, alternatives in pairs(data.classes) do self.classes[name] = alternatives end
  function self.number(word)
    if not self.numbers[word] then
      self.count = self.count + 1
      self.numbers[word] = self.count
      self.names[self.count] = word
    end
    return self.numbers[word]
  end
  function self.read(word)
    local result = {}
    for _, part in ipairs(self.split[word] or { word }) do
      part = self.canonical[part] or part
      if not self.noise[part] then result[#result + 1] = self.number(part) end
    end
    return result
  end
  function self.join(first, second)
    local whole = self.joined[first .. " " .. second]
    return whole and self.read(whole)[1]
  end
  function self.link(word) return self.number("/" .. word) end
  function self.class(name) return self.classes[name] end
  return self
end

-- Folded words of a phrase to word numbers: joined, split, without noise.
local function numbers_of(lexicon, text)
  local raw, result = phrases.words(text), {}
  local i = 1
  while raw[i] do
    local whole = raw[i + 1] and lexicon.join(raw[i], raw[i + 1])
    for _, number in ipairs(whole and { whole } or lexicon.read(raw[i])) do result[#result + 1] = number end
    i = i + (whole and 2 or 1)
  end
  return result
end

-- Recursive descent over the phrase syntax; builds a graph of numbered points. A point has `words` (number → set
-- of points), `free` (points reached without a word), `gap` (points reached after up to five words) and `rules`.
local function new_point(graph)
  graph[#graph + 1] = { words = {}, free = {}, gap = {} }
  return #graph
end

local function add_word(graph, from, number)
  local to = new_point(graph)
  local words = graph[from].words
  words[number] = words[number] or {}
  table.insert(words[number], to)
  return to
end

local add_alternatives

-- One element of the phrase at `position`; returns the point after it and the next position.
local function add_element(graph, lexicon, from, text, position)
  local character = text:sub(position, position)
  if character == "(" then return add_alternatives(graph, lexicon, from, text, position + 1) end
  if character == "{" then
    local name, after = text:match("^{([%w_]+)}()", position)
    if name == "ip" then return add_word(graph, from, phrases.IP), after end
    local class = name and lexicon.class(name)
    if not class then error(("unknown class '%s'"):format(tostring(name)), 0) end
    local to = add_alternatives(graph, lexicon, from, class .. ")", 1)
    return to, after
  end
  if character == "*" then
    local to = new_point(graph)
    table.insert(graph[from].gap, to)
    return to, position + 1
  end
  if character == "^" or character == "$" then
    return add_word(graph, from, character == "^" and phrases.START or phrases.FINISH), position + 1
  end
  if text:sub(position, position + 1) == "/." then return add_word(graph, from, phrases.HOST_END), position + 2 end
  if character == "/" then
    local word, after = text:match("^/([%w]+)()", position)
    if not word then error("'/' needs a word", 0) end
    return add_word(graph, from, lexicon.link(word:lower())), after
  end
  local run, after = text:match("^([^(){}|*^$/]+)()", position)
  if not run then error(("unexpected '%s'"):format(character), 0) end
  for _, number in ipairs(numbers_of(lexicon, run)) do from = add_word(graph, from, number) end
  return from, after
end

-- `a|b|c)` from `position` on; all alternatives meet in one point.
function add_alternatives(graph, lexicon, from, text, position)
  local meeting, current, start = new_point(graph), from, position
  local noise, empty
  while true do
    local character = text:sub(position, position)
    if character == "" then error("'(' is not closed", 0) end
    if character == "|" or character == ")" then
      if current == from and position > start then noise = text:sub(start, position - 1) end
      empty = empty or position == start
      table.insert(graph[current].free, meeting)
      current, position = from, position + 1
      start = position
      if character == ")" then break end
    else
      current, position = add_element(graph, lexicon, current, text, position)
    end
  end
  if noise and not empty then error(("'%s' is noise and would read anything"):format(noise), 0) end
  return meeting, position
end

--- "IB110-IB113" → IB110, IB111, IB112, IB113; anything else stands for itself.
function phrases.expand_code(code)
  local prefix, low, high = code:match("^(.-)(%d+)%-%1(%d+)$")
  if not prefix then prefix, low, high = code:match("^(.-)(%d+)%-(%d+)$") end
  if not prefix or #low ~= #high or tonumber(high) <= tonumber(low) then return { code } end
  local result = {}
  for n = tonumber(low), tonumber(high) do
    result[#result + 1] = prefix .. ("%0" .. #low .. "d"):format(n)
  end
  return result
end

--- A vendor's token as a phrase: its words, digits allowed.
function phrases.of_code(code) return (code:gsub("[^%w]+", " ")) end

local GAP_BREADTH = 100

-- How many word sequences lead from `point` to `last`; a gap counts as many.
local function count_paths(graph, point, last, known)
  if point == last then return 1 end
  if known[point] then return known[point] end
  local sum = 0
  for _, targets in pairs(graph[point].words) do
    for _, target in ipairs(targets) do sum = sum + count_paths(graph, target, last, known) end
  end
  for _, target in ipairs(graph[point].free) do sum = sum + count_paths(graph, target, last, known) end
  for _, target in ipairs(graph[point].gap) do sum = sum + GAP_BREADTH * count_paths(graph, target, last, known) end
  known[point] = sum
  return sum
end

--- Adds a phrase to the graph.
-- @return how many word sequences it reads, or nil and what is wrong with it
function phrases.add(graph, lexicon, text, rule)
  if #graph == 0 then new_point(graph) end
  local entry, current
  local ok, message = pcall(function()
    local position = 1
    entry = new_point(graph)
    current = entry
    while position <= #text do current, position = add_element(graph, lexicon, current, text, position) end
    if current == entry then error("no word left when noise is gone", 0) end
    graph[current].rules = graph[current].rules or {}
    table.insert(graph[current].rules, rule)
    table.insert(graph[1].free, entry)
  end)
  if not ok then return nil, ("phrase '%s': %s"):format(text, tostring(message)) end
  return count_paths(graph, entry, current, {})
end

local function closure(graph, set)
  local list, stack = {}, {}
  for point in pairs(set) do stack[#stack + 1] = point end
  while #stack > 0 do
    local point = table.remove(stack)
    list[#list + 1] = point
    for _, next_point in ipairs(graph[point].free) do
      if not set[next_point] then
        set[next_point] = true
        stack[#stack + 1] = next_point
      end
    end
  end
  table.sort(list)
  return list
end

--- Makes the graph deterministic.
-- @return an array of states { edges = { { word, state }, … } sorted, gap = state or nil, rules = { … } }; the
-- first is where every match begins
function phrases.automaton(graph)
  local states, known = {}, {}
  local function state_of(set)
    local list = closure(graph, set)
    local key = table.concat(list, ",")
    if not known[key] then
      states[#states + 1] = { points = list }
      known[key] = #states
    end
    return known[key]
  end
  state_of({ [1] = true })
  local i = 1
  while states[i] do
    local state, words, gap, rules, seen = states[i], {}, {}, {}, {}
    for _, point in ipairs(state.points) do
      for number, targets in pairs(graph[point].words) do
        words[number] = words[number] or {}
        for _, target in ipairs(targets) do words[number][target] = true end
      end
      for _, target in ipairs(graph[point].gap) do gap[target] = true end
      for _, rule in ipairs(graph[point].rules or {}) do
        if not seen[rule] then
          seen[rule] = true
          rules[#rules + 1] = rule
        end
      end
    end
    state.points, state.edges, state.rules = nil, {}, rules
    for number in pairs(words) do state.edges[#state.edges + 1] = { number } end
    table.sort(state.edges, function(a, b) return a[1] < b[1] end)
    for _, edge in ipairs(state.edges) do edge[2] = state_of(words[edge[1]]) end
    if next(gap) then state.gap = state_of(gap) end
    i = i + 1
  end
  return states
end

--- Merges states that read the same from here on; the states of a phrase never lead back, so one pass suffices.
-- @return the states left, the first still first
function phrases.minimize(states)
  local merged, known, result = {}, {}, {}
  local function visit(number)
    if merged[number] then return merged[number] end
    local state, key = states[number], {}
    for _, edge in ipairs(state.edges) do
      edge[2] = visit(edge[2])
      key[#key + 1] = edge[1] .. ":" .. edge[2]
    end
    if state.gap then state.gap = visit(state.gap) end
    local text = table.concat(key, ",") .. "|" .. (state.gap or "") .. "|" .. table.concat(state.rules, ",")
    if not known[text] then
      result[#result + 1] = state
      known[text] = #result
    end
    merged[number] = known[text]
    return merged[number]
  end
  return phrases.by_depth(result, visit(1))
end

--- States in the order in which a walk meets them: those behind the first word together, as caches like it.
function phrases.by_depth(states, start)
  local order, place = { start }, { [start] = 1 }
  local function meet(number)
    if number and not place[number] then
      order[#order + 1] = number
      place[number] = #order
    end
  end
  local result, i = {}, 1
  while order[i] do
    local state = states[order[i]]
    for _, edge in ipairs(state.edges) do meet(edge[2]) end
    meet(state.gap)
    result[i] = state
    i = i + 1
  end
  for _, state in ipairs(result) do
    for _, edge in ipairs(state.edges) do edge[2] = place[edge[2]] end
    state.gap = state.gap and place[state.gap]
  end
  return result
end

return phrases
