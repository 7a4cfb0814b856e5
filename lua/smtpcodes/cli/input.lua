--- The lines of files: any bytes, of any length, in bounded memory.
local input = {}

local BLOCK = 65536
local LIMIT = 1048576

-- Before Lua 5.3 a line that holds a NUL is read together with the next.
local reads_nul = _VERSION >= "Lua 5.3"

--- The longest line: what is longer is cut.
input.LIMIT = LIMIT

-- Whole blocks: the fastest, but a block comes only when it is full or the input has ended.
local function block_reader(file)
  local block, position, message = "", 1, nil
  return function()
    local parts, size = nil, 0
    while block do
      local last = block:find("\n", position, true)
      local part = block:sub(position, last and last - 1)
      if last then position = last + 1 else position = #block + 1 end
      if last and not parts then return part:sub(1, LIMIT) end
      if part ~= "" or last then
        parts = parts or {}
        if size < LIMIT then parts[#parts + 1] = part end
        size = size + #part
      end
      if last then return table.concat(parts):sub(1, LIMIT) end
      block, message = file:read(BLOCK)
      position = 1
    end
    if parts then return table.concat(parts):sub(1, LIMIT) end
    return nil, message
  end
end

local function line_reader(file)
  return function()
    local line, message = file:read("*l")
    return line and line:sub(1, LIMIT), message
  end
end

local function byte_reader(file)
  return function()
    local bytes, count = {}, 0
    while true do
      local byte, message = file:read(1)
      if byte == "\n" or not byte and count > 0 then return table.concat(bytes) end
      if not byte then return nil, message end
      if count < LIMIT then
        count = count + 1
        bytes[count] = byte
      end
    end
  end
end

--- The lines of an open file, without their newlines; a last line needs none.
-- @param at_once whether each line is wanted as soon as it is there
-- @return a function that returns the next line; at the end nil, and a message where the file could not be read
function input.lines(file, at_once)
  if not at_once then return block_reader(file) end
  return (reads_nul and line_reader or byte_reader)(file)
end

local function quoted(text) return "'" .. text:gsub("'", "'\\''") .. "'" end

--- Opens a file for reading: standard input for "-"; what ends in .gz through gzip.
-- @return the file, or nil and a message
function input.open(name)
  if name == "-" then return io.stdin end
  local file, message = io.open(name, "rb")
  if not file or not name:find("%.gz$") then return file, message end
  file:close()
  return io.popen("gzip -dc < " .. quoted(name), "r")
end

return input
