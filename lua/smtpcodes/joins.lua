--- What several lines of a log tell together: the facts of earlier lines fill what an event lacks.
-- Which lines belong together stands in src/data/mta: their key, and the group that this is part of.
local set_of = require "smtpcodes.set_of"

local joins = {}

-- Keys of the last ENTRIES that were used, or of the last BYTES of lines, are always known; up to twice as many are kept.
local ENTRIES, BYTES = 10000, 2 ^ 22
local LONGEST_LINE, LONGEST_REPLY = 2 ^ 16, 2 ^ 16

-- About the line itself; about the reply, which is one's with all of it.
local of_line = set_of "mta mta_verdict outcome time process pid delay"
local of_reply = set_of "response text lines complete code status status_source inner origin stage"

local function copy(value)
  if type(value) ~= "table" then return value end
  local result = {}
  for key, part in pairs(value) do result[key] = part end
  return result
end

-- Two generations: what the old one has and nobody asks for goes with it.
local function put(self, key, entry)
  if self.count >= ENTRIES or self.bytes + entry.size > BYTES then
    self.old, self.young, self.count, self.bytes = self.young, {}, 0, 0
  end
  self.young[key] = entry
  self.count, self.bytes = self.count + 1, self.bytes + entry.size
end

local function drop(self, key)
  local entry = self.young[key]
  if entry then self.count, self.bytes = self.count - 1, self.bytes - entry.size end
  self.young[key], self.old[key] = nil, nil
end

local function find(self, key)
  local entry = self.young[key] or self.old[key]
  if entry and self.old[key] then
    self.old[key] = nil
    put(self, key, entry)
  end
  return entry
end

local function goes_on(facts, event) return facts.complete == false and facts.code == event.code end

-- The reply that a line tells: a new one, or more of the one before.
local function keep_reply(entry, event)
  local facts, texts = entry.facts, entry.texts
  if not texts or not goes_on(facts, event) then
    for name in pairs(of_reply) do facts[name] = copy(event[name]) end
    entry.texts, entry.reply_size = { event.response }, #event.response
  elseif entry.reply_size < LONGEST_REPLY then
    texts[#texts + 1] = event.response
    facts.complete, entry.reply_size = event.complete, entry.reply_size + #event.response
  end
end

-- Adds what a line tells to what is known of its key; the later line is right.
local function keep(self, entry, event, key, group, size)
  drop(self, key)
  entry = entry or { facts = {}, reply_size = 0 }
  for name, value in pairs(event) do
    if not of_line[name] and not of_reply[name] then entry.facts[name] = copy(value) end
  end
  if event.response then keep_reply(entry, event) end
  entry.group, entry.size = group, size + entry.reply_size
  put(self, key, entry)
end

-- The facts of an entry, its reply read as a whole.
local function facts_of(self, entry)
  local facts, texts = entry.facts, entry.texts
  if texts and texts[2] then
    local response = table.concat(texts, "\n")
    local reply = self.core.parse(response)
    entry.texts = { response }
    for name in pairs(of_reply) do
      if reply and name ~= "stage" then facts[name] = reply[name] end
    end
  end
  return facts
end

local function fill(event, facts)
  local same_reply = event.response == nil or event.response == facts.response
  for name, value in pairs(facts) do
    local own = event[name]
    if type(own) == "table" and name == "relay" then
      fill(own, value)
    elseif own == nil and (same_reply or not of_reply[name]) then
      event[name] = copy(value)
    end
  end
end

--- What is known of the lines so far.
function joins.new(core) return { core = core, young = {}, old = {}, count = 0, bytes = 0 } end

--- Takes a line that has a key: keeps what it tells, and fills its event with what is known.
-- @param event what the line tells, @param own is it an event, or facts for one?
-- @param size of the line; of a very long one nothing is kept
function joins.take(self, event, own, key, group, ends, size)
  local entry = find(self, key)
  local lasting = not own or event.outcome == "attempt" or event.outcome == "detail"
  group = group or entry and entry.group
  if ends then
    drop(self, key)
  elseif lasting and size <= LONGEST_LINE then
    keep(self, entry, event, key, group, size)
  end
  if not own then return end
  if entry then fill(event, lasting and entry.facts or facts_of(self, entry)) end
  local above = group and find(self, group)
  if above then fill(event, above.facts) end
end

return joins
