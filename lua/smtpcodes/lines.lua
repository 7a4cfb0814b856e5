--- Logs of any size, line by line: what happened to a message, and why.
local joins = require "smtpcodes.joins"

local lines = {}

local BLOCK, LONGEST = 2 ^ 16, 2 ^ 20

local option_types = { stats = "table", all = "boolean", mta = "string", header = "string" }

local function misuse(number, ...)
  error(("bad argument #%d to 'lines' (%s)"):format(number, string.format(...)), 4)
end

local function check(source, options)
  local kind = io.type(source) or type(source)
  if kind == "closed file" then misuse(1, "closed file") end
  if kind ~= "file" and kind ~= "string" and kind ~= "function" then
    misuse(1, "path, open file or function expected, got %s", source == nil and "no value" or kind)
  end
  if options == nil then return kind end
  if type(options) ~= "table" then misuse(2, "table expected, got %s", type(options)) end
  for name, value in pairs(options) do
    local wanted = option_types[name]
    if not wanted then misuse(2, "unknown option '%s'", tostring(name)) end
    if type(value) ~= wanted then misuse(2, "%s: %s expected, got %s", name, wanted, type(value)) end
  end
  return kind
end

-- Both give: a function from the text that was left over to that with more behind it, and whether all of it is one
-- line; nil at the end. A failure raises.

local function texts_of_file(file, path)
  local dropping, ended = false, false
  return function(rest)
    while not ended do
      if #rest > LONGEST + 1 then -- the break may stand behind a CR
        dropping = true
        return rest, true
      end
      local block, message = file:read(BLOCK)
      if message then error(path and path .. ": " .. message or message, 0) end
      if not block then
        ended = true
        if path then file:close() end
        if rest ~= "" then return rest, true end
      elseif dropping then
        local newline = block:find("\n", 1, true)
        dropping = not newline
        if newline then return block:sub(newline + 1), false end
      else
        return rest .. block, false
      end
    end
  end
end

local function texts_of_function(read)
  local ended = false
  return function()
    if ended then return nil end
    local text, message = read()
    if text == nil then
      ended = true
      if message ~= nil then error(message, 0) end
      return nil
    end
    local meta = type(text) ~= "string" and getmetatable(text)
    if meta and type(meta) == "table" and meta.__tostring then text = tostring(text) end
    if type(text) ~= "string" then
      error(("'lines' got a %s from its reading function, a string is expected"):format(type(text)), 0)
    end
    return text, true
  end
end

local function iterator(core, classify, more, options)
  local scan, take, known = core.scan, joins.take, joins.new(core)
  local stats, all, header, mta = options.stats or {}, options.all, options.header, options.mta
  local text, position, whole = "", 1, false
  stats.lines, stats.skipped, stats.cut = 0, 0, 0

  local function count(read, cut, skipped)
    stats.lines, stats.cut, stats.skipped = stats.lines + read, stats.cut + cut, stats.skipped + skipped
  end

  -- The next line that tells something, and what: nil after the last.
  local function step()
    while text do
      local behind, read, cut, first, last, event, own, key, group, ends, columns =
        scan(text, position, whole, LONGEST, all, header, mta)
      position, whole = behind, false
      if event then
        count(read, cut, read - 1)
        header = columns or header
        if key then take(known, event, own, key, group, ends, last - first + 1) end
        return own and event, first, last
      end
      count(read, cut, read)
      text, whole = more(position > 1 and text:sub(position) or text)
      position = 1
    end
  end

  return function()
    while text do
      local event, first, last = step()
      if event and (all or event.outcome ~= "attempt" and event.outcome ~= "detail") then
        return classify(event), event, text:sub(first, last)
      end
    end
  end
end

--- What smtpcodes.lines does, with the classify of a module.
function lines.of(core, classify, source, options)
  local kind = check(source, options)
  if kind == "function" then return iterator(core, classify, texts_of_function(source), options or {}) end
  if kind == "file" then return iterator(core, classify, texts_of_file(source), options or {}) end
  local file, message = io.open(source, "rb")
  if not file then return nil, message end
  message = select(2, file:read(0)) -- a directory opens, and cannot be read
  if message then
    file:close()
    return nil, source .. ": " .. message
  end
  -- the fourth value is what Lua 5.4 closes where a loop is left early
  return iterator(core, classify, texts_of_file(file, source), options or {}), nil, nil, file
end

return lines
