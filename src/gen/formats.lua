--- Log templates of src/data/mta compiled into the steps that src/format.c walks.
--
--   text            itself
--   {name}          a field, up to the text that follows ({name>}: up to its last occurrence)
--   {name:digits}   a field of one class of bytes: digits, id (letters, digits), hex, word (no blank),
--                   address (a word without the colon behind it), mailbox (local part, @, domain), name (of a
--                   process)
--   {name/dd:dd/}   a field by pattern: d a digit, D digits, _ a digit or blank, h a hex digit, H one in
--                   capitals, a letters, n letters or digits, W the rest of the word; other bytes stand for themselves
--   {before=yes}    of a bounce's line: the reason stands before the recipients; {closing=yes}: what was said since
--                   the last recipient is of this one; {start=yes}: recipients stand only below; {anew=yes}: what was
--                   said before is no reason
--   {name=value}    sets a field;  {_} takes without keeping;  {rest} the line behind a prefix
--   {name@list}     the taken text is read further with the formats of a list
--   {name%record}   the taken text is read as one of the MTA's records: JSON, a CSV row, header fields
--   {name!backslash} what logging did to the text is undone first (backslash, underscores, escapes)
--   {(} a {|} b {)} one of several;  {?} a {|} b {)} one or none;  {*} a {|} b {)} any number of them
--   {{              a brace
--
-- Fields of no event, which join lines (smtpc_ties): {key} what the line is part of, {group} what that is part of,
-- {ends=yes} the last line of its key, {columns} the names of a CSV log's columns, {logger} the host that logged.
local sorted_keys = require "gen.sorted_keys"

local formats = {}

local classes = { digits = true, id = true, hex = true, word = true, address = true, name = true, mailbox = true }
local undo = { backslash = "UNDO_BACKSLASH", underscores = "UNDO_UNDERSCORES", escapes = "UNDO_ESCAPES" }
local kinds = { json = "RECORD_JSON", csv = "RECORD_CSV", fields = "RECORD_FIELDS" }
local own_fields = { rest = true, code = true, status = true, class = true, subject = true, detail = true, before = true,
  logger = true, key = true, group = true, ends = true, columns = true, closing = true, start = true, anew = true }

local function field_constant(name)
  if name == "_" then return "FIELD_NONE" end
  if own_fields[name] then return "FIELD_" .. name:upper() end
  return "SMTPC_" .. name:upper()
end

--- A compiler for all MTAs; `strings` interns texts.
function formats.compiler(strings)
  local self = { steps = { "{ OP_END, 0, 0, 0, 0, 0 }" }, formats = { 0 }, lists = { 0 }, names = {}, pending = {}, keys = {},
    records = { "{ 0, 0, 0, 0 }" } }

  local function emit(op, field, list, text, undone, record)
    self.steps[#self.steps + 1] = ("{ %s, %s, %s, %d, %d, %d }"):format(op, field or "FIELD_NONE", undone or "UNDO_NONE",
      record or 0, list or 0, text and strings(text) or 0)
  end

  -- A list number for an array of sequences; a sequence is an array of tokens compiled later.
  local function new_list(sequences)
    self.lists[#self.lists + 1] = 0
    local number = #self.lists - 1
    self.pending[#self.pending + 1] = { number = number, sequences = sequences }
    return number
  end

  local function tokens_of(template)
    local tokens, position = {}, 1
    while position <= #template do
      local literal, after = template:match("^([^{]+)()", position)
      if template:sub(position, position + 1) == "{{" then literal, after = "{", position + 2 end
      if literal then
        local last = tokens[#tokens]
        if last and last.literal then last.literal = last.literal .. literal
        else tokens[#tokens + 1] = { literal = literal } end
      else
        local body
        body, after = template:match("^{(.-)}()", position)
        if not body then error("'{' is not closed: " .. template, 0) end
        if body:match("^[^%s/]*/") then -- a pattern may hold braces' neighbours, never a slash
          body, after = template:match("^{([^/]*/.-/[^}]*)}()", position)
        end
        tokens[#tokens + 1] = { body = body }
      end
      position = after
    end
    return tokens
  end

  -- Alternatives up to the closing {)}; returns their tokens and the index after it.
  local function group(tokens, i)
    local sequences, depth = { {} }, 0
    while tokens[i] do
      local body = tokens[i].body
      if body == "(" or body == "?" or body == "*" then depth = depth + 1 end
      if body == ")" and depth == 0 then return sequences, i + 1 end
      if body == ")" then depth = depth - 1 end
      if body == "|" and depth == 0 then sequences[#sequences + 1] = {}
      else table.insert(sequences[#sequences], tokens[i]) end
      i = i + 1
    end
    error("a group is not closed", 0)
  end

  local list_number, record_number

  local function emit_field(body, mta, next_token)
    local name, set = body:match("^([%w_]+)=(.*)$")
    if set then return emit("OP_SET", field_constant(name), 0, set) end
    local pattern
    name, pattern, body = body:match("^([%w_]+)/(.-)/(.*)$") or body:match("^[%w_]+"), body:match("^[%w_]+/(.-)/"),
      body:gsub("^([%w_]+)/.-/", "%1")
    local rest = body:sub(#name + 1)
    local list = rest:match("@([%w_]+)")
    local undone = rest:match("!([%w_]+)")
    local record = rest:match("%%([%w_]+)")
    local class = rest:match(":([%w_]+)")
    if class and not classes[class] then error("unknown class " .. class, 0) end
    local op = pattern and "OP_PATTERN" or class and "OP_WHILE" or rest:find(">", 1, true) and "OP_TAKE_LAST" or "OP_TAKE"
    if op:match("^OP_TAKE") and next_token and not next_token.literal and not next_token.body:match("^[%w_]+=") then
      error(("{%s} must be followed by text"):format(body), 0)
    end
    emit(op, field_constant(name), list and list_number(list, mta), pattern or class, undone and assert(undo[undone]),
      record and record_number(record, mta))
  end

  local function emit_sequence(merged, mta)
    local first, i = #self.steps, 1
    while merged[i] do
      local token = merged[i]
      local kind = ({ ["("] = "OP_ONE", ["?"] = "OP_MAYBE", ["*"] = "OP_REPEAT" })[token.body or ""]
      if token.literal then
        emit("OP_LITERAL", nil, 0, token.literal)
        i = i + 1
      elseif kind then
        local sequences
        sequences, i = group(merged, i + 1)
        local list = new_list(sequences)
        self.pending[#self.pending].mta = mta
        emit(kind, nil, list)
      else
        emit_field(token.body, mta, merged[i + 1])
        i = i + 1
      end
    end
    emit("OP_END")
    return first
  end

  -- The number of a named list: the MTA's own, else the common one.
  function list_number(name, mta)
    local owner = mta.lists[name] and mta or self.common
    local templates = owner.lists[name]
    if not templates then error(("unknown list '%s'"):format(name), 0) end
    local key = owner.mta .. "." .. name
    if not self.names[key] then
      local sequences = {}
      for _, template in ipairs(templates) do sequences[#sequences + 1] = tokens_of(template) end
      self.names[key] = new_list(sequences)
      self.pending[#self.pending].mta = owner
    end
    return self.names[key]
  end

  -- The number of a record of an MTA: its kind, and the keys that are known, sorted, each with its list.
  function record_number(name, mta)
    local record = (mta.records or {})[name]
    if not record then error(("unknown record '%s'"):format(name), 0) end
    local key = mta.mta .. "%" .. name
    if not self.names[key] then
      local needed, first = {}, #self.keys
      for _, path in ipairs(record.needs or {}) do needed[path] = true end
      for _, path in ipairs(sorted_keys(record.keys)) do
        local template = record.keys[path]
        local list = new_list { tokens_of(template) }
        self.pending[#self.pending].mta = mta
        self.keys[#self.keys + 1] = ("{ %d, %d, %d }"):format(strings(path), list, needed[path] and 1 or 0)
        needed[path] = nil
      end
      for path in pairs(needed) do error(("record '%s' needs '%s', which is no key of it"):format(name, path), 0) end
      self.records[#self.records + 1] = ("{ %d, %d, %s, %d }"):format(first, #self.keys, assert(kinds[record.kind]),
        strings(record.columns))
      self.names[key] = #self.records - 1
    end
    return self.names[key]
  end

  -- The bytes a sequence can begin with, added to `set`; false where it can begin with any.
  local first_bytes

  local function pattern_bytes(pattern, set)
    local ranges = { d = "%d", D = "%d", h = "[%da-f]", H = "[%dA-F]", a = "[%a\128-\255]", n = "%w", _ = "[%d ]" }
    local first = pattern:sub(1, 1)
    if first == "W" then return false end
    for byte = 0, 255 do
      local c = string.char(byte)
      if ranges[first] and c:match(ranges[first]) or not ranges[first] and c == first then set[byte] = true end
    end
    return true
  end

  local function field_bytes(body, mta, set)
    local pattern = body:match("^[%w_]+/(.-)/")
    if pattern then return pattern_bytes(pattern, set) end
    local list = body:match("^[%w_]+@([%w_]+)$")
    if not list then return false end
    local owner = mta.lists[list] and mta or self.common
    for _, template in ipairs(owner.lists[list]) do
      if not first_bytes(tokens_of(template), owner, set) then return false end
    end
    return true
  end

  function first_bytes(tokens, mta, set)
    for i, token in ipairs(tokens) do
      local body = token.body
      if token.literal then
        set[token.literal:byte()] = true
        return true
      elseif body == "(" or body == "?" or body == "*" then
        return false
      elseif not body:match("^[%w_]+=") then
        return field_bytes(body, mta, set) and (body:find("@", 1, true) == nil or tokens[i + 1] == nil)
      end
    end
    return false
  end

  --- The bytes a line of a list can begin with, as eight numbers of 32 bits.
  function self.first_bytes(name, mta)
    local set, words = {}, {}
    for _, template in ipairs(mta.lists[name] or {}) do
      if not first_bytes(tokens_of(template), mta, set) then
        for byte = 0, 255 do set[byte] = true end
      end
    end
    for i = 0, 7 do
      local word = 0
      for bit = 31, 0, -1 do word = word * 2 + (set[i * 32 + bit] and 1 or 0) end
      words[#words + 1] = ("%.0fu"):format(word)
    end
    return "{ " .. table.concat(words, ", ") .. " }"
  end

  --- @return the number of a list of templates of an MTA, 0 where it has none
  function self.list(name, mta)
    if not mta.lists[name] then return 0 end
    return list_number(name, mta)
  end

  --- Compiles everything asked for so far.
  function self.finish()
    while #self.pending > 0 do
      local work = table.remove(self.pending)
      local starts = {}
      for _, tokens in ipairs(work.sequences) do starts[#starts + 1] = emit_sequence(tokens, work.mta) end
      self.lists[work.number + 1] = #self.formats
      for _, start in ipairs(starts) do self.formats[#self.formats + 1] = start end
      self.formats[#self.formats + 1] = 0
    end
  end

  return self
end

return formats
