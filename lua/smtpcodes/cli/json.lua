--- JSON, one value a line: requests read with lua-cjson, values written so that they are UTF-8.
local json = {}

local REPLACEMENT = "\239\191\189" -- U+FFFD

-- RFC 3629 section 4: the sequences of two to four bytes.
local sequences = {
  "^[\194-\223][\128-\191]", "^\224[\160-\191][\128-\191]", "^[\225-\236\238\239][\128-\191][\128-\191]",
  "^\237[\128-\159][\128-\191]", "^\240[\144-\191][\128-\191][\128-\191]",
  "^[\241-\243][\128-\191][\128-\191][\128-\191]", "^\244[\128-\143][\128-\191][\128-\191]",
}

local function sequence_end(bytes, position)
  for _, pattern in ipairs(sequences) do
    local _, last = bytes:find(pattern, position)
    if last then return last end
  end
end

-- Bytes beyond ASCII, of which UTF-8 is made.
local function repaired(bytes)
  local parts, position = {}, 1
  while position <= #bytes do
    local last = sequence_end(bytes, position)
    parts[#parts + 1] = last and bytes:sub(position, last) or REPLACEMENT
    position = (last or position) + 1
  end
  return table.concat(parts)
end

--- @return a text in UTF-8: what is not becomes U+FFFD, byte by byte
function json.utf8(text) return (text:gsub("[\128-\255]+", repaired)) end

local escapes = { ['"'] = '\\"', ["\\"] = "\\\\", ["\n"] = "\\n", ["\r"] = "\\r", ["\t"] = "\\t" }

local function escape(character)
  return escapes[character] or ("\\u%04x"):format(character:byte())
end

--- @return a string, a number or a boolean as JSON
function json.value(value)
  if type(value) == "string" then
    if value:find('[%c"\\\128-\255]') then value = json.utf8(value:gsub('[%c"\\]', escape)) end
    return '"' .. value .. '"'
  end
  if type(value) == "number" then return ("%.14g"):format(value) end
  return tostring(value)
end

-- Loaded at need: nothing but reading JSON needs it. Numbers as RFC 8259 has them.
local decoder

--- @return nil, or a message where JSON cannot be read here
function json.prepare()
  local found, cjson = pcall(require, "cjson")
  if not found then return "JSON is read with lua-cjson, which is not installed (Debian: lua-cjson)" end
  decoder = cjson.new()
  decoder.decode_invalid_numbers(false)
end

-- Halves of surrogate pairs, which some programs write for bytes they could not decode; their backslashes hidden.
local function without_lone_surrogates(text)
  return (text:gsub("\\\\", "\0"):gsub("\\u([dD][89abAB]%x%x)\\u([dD][c-fC-F]%x%x)", "\1%1\1%2")
    :gsub("\\u[dD][89a-fA-F]%x%x", "\\ufffd"):gsub("\1", "\\u"):gsub("%z", "\\\\"))
end

local function decode(text)
  local decoded, value = pcall(decoder.decode, text)
  if not decoded and text:find("\\u[dD]") and not text:find("[%z\1]") then
    decoded, value = pcall(decoder.decode, without_lone_surrogates(text))
  end
  if decoded then return true, value end
  return false, "not JSON: " .. tostring(value)
end

-- The quote that ends the string which begins at `position`.
local function string_end(text, position)
  while true do
    position = text:find('["\\]', position + 1)
    if not position or text:sub(position, position) == '"' then return position end
    position = position + 1
  end
end

local function bracket_end(text, position)
  local depth = 0
  while position do
    position = text:find('["{}%[%]]', position)
    if not position then return nil end
    local character = text:sub(position, position)
    if character == '"' then
      position = string_end(text, position)
      if not position then return nil end
    else
      depth = depth + (character:find("[{%[]") and 1 or -1)
      if depth == 0 then return position end
    end
    position = position + 1
  end
end

local function value_end(text, position)
  local character = text:sub(position, position)
  if character == '"' then return string_end(text, position) end
  if character:find("[{%[]") then return bracket_end(text, position) end
  return select(2, text:find("^[^%s,}%]]+", position))
end

-- The bytes of the value of "id" in an object, as far as the object is one: numbers keep their digits.
local function raw_id_of(text)
  local position, id = text:match("^%s*{%s*()"), nil
  while position and text:sub(position, position) == '"' do
    local key_end = string_end(text, position)
    local first = key_end and text:match("^%s*:%s*()", key_end + 1)
    local last = first and value_end(text, first)
    if not last then break end
    if text:sub(position, key_end) == '"id"' then id = text:sub(first, last) end
    position = text:match("^%s*,%s*()", last + 1)
  end
  return id
end

-- The id as it is written back. Where the whole is no JSON, the id itself must be.
local function id_of(text, is_json)
  local id = raw_id_of(text)
  if id and (is_json or decode("[" .. id .. "]")) then return json.utf8((id:gsub("[%z\1-\31]", " "))) end
end

--- @return a JSON value as text: a string without its quotes and escapes, anything else as it is written
function json.plain(value)
  if value:sub(1, 1) ~= '"' then return value end
  local _, list = decode("[" .. value .. "]")
  return list[1]
end

local types = {
  text = { string = true }, code = { number = true, string = true }, status = { string = true },
  stage = { string = true }, provider = { string = true }, mta = { string = true },
  relay = { string = true, table = true },
}

local function is_reply_code(value)
  if type(value) == "string" then return value:find("^%d%d%d$") ~= nil end
  return value >= 100 and value <= 999 and value % 1 == 0
end

-- What is wrong with the fields of an object, or nil; null is as good as none.
local function complaint(fields)
  local known = false
  for name, wanted in pairs(types) do
    local value = fields[name]
    if type(value) == "userdata" then value, fields[name] = nil, nil end
    known = known or value ~= nil
    if value ~= nil and not wanted[type(value)] then return ("'%s' is a %s"):format(name, type(value)) end
  end
  if fields.code and not is_reply_code(fields.code) then return "'code' is no reply code" end
  if not known then return "no 'text'" end
end

local function object_of(line)
  if not line:find("%S") then return nil, "not JSON: an empty line" end
  local decoded, fields = decode(line)
  if not decoded then return nil, fields end
  if type(fields) ~= "table" or not line:find("^%s*{") then return nil, "not a JSON object" end
  local message = complaint(fields)
  if message then return nil, message end
  return fields
end

--- Reads the request that is one line: { text =, code =, status =, stage =, relay =, provider =, mta =, id = }.
-- @return { text =, context =, id = }, the id as JSON, or { error =, id = }
function json.request(line)
  local fields, message = object_of(line)
  if not fields then return { error = message, id = id_of(line) } end
  return { text = fields.text or "", context = fields, id = fields.id ~= nil and id_of(line, true) or nil }
end

return json
