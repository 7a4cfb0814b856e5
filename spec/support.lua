-- What several specs need: data files read as the generator reads them, the shared registry, the running Lua.
local support = {}

support.unpack = rawget(table, "unpack") or rawget(_G, "unpack")

support.shared = os.getenv("SHARED") or "../shared"

--- @return the bytes of a file, or nil where it cannot be read
function support.read(path)
  local file = io.open(path, "rb")
  if not file then return nil end
  local text = file:read("*a")
  file:close()
  return text
end

--- @return what a command prints, its errors included
function support.output(command)
  local pipe = assert(io.popen(command .. " 2>&1"))
  local text = pipe:read("*a")
  pipe:close()
  return text
end

--- @return a text as one word of a shell command
function support.quoted(text) return "'" .. text:gsub("'", "'\\''") .. "'" end

--- @return what a shell command prints, and its exit status in any Lua
function support.shell(command)
  local pipe = assert(io.popen("{ " .. command .. "; echo status=$?; }"))
  local output = pipe:read("*a")
  pipe:close()
  local printed, status = output:match("^(.-)status=(%d+)\r?\n$")
  return printed, tonumber(status)
end

--- @return the start of a shell command that runs a Lua program as this spec runs: interpreter and paths
function support.program(path)
  return ("LUA_PATH=%s LUA_CPATH=%s %s %s"):format(support.quoted(package.path), support.quoted(package.cpath),
    support.quoted(support.interpreter()), path)
end

--- @return the columns a text takes, one for each character of UTF-8
function support.width(text) return #text:gsub("[\128-\191]", "") end

--- @return the words a shell pattern stands for that exist, sorted
function support.glob(pattern)
  local found = {}
  for path in support.output("ls -d " .. pattern):gmatch("[^\n]+") do
    if not path:find("^ls: ") then found[#found + 1] = path end
  end
  table.sort(found)
  return found
end

--- Runs a Lua file with these globals and no others.
-- @return what it returns
function support.run(path, globals)
  local chunk, message
  if _G.setfenv then -- Lua 5.1, LuaJIT
    chunk, message = loadfile(path)
    if chunk then _G.setfenv(chunk, globals) end
  else
    chunk, message = loadfile(path, "t", globals)
  end
  return assert(chunk, message)()
end

--- Runs a Lua file with an empty environment in which every global, read or written, is an error.
-- @return what it returns
function support.load(path)
  local function complain(_, name) error(path .. ": global '" .. tostring(name) .. "'", 2) end
  return support.run(path, setmetatable({}, { __index = complain, __newindex = complain }))
end

--- @return { path =, name =, data = } of every file src/data/<directory>/*.lua, sorted by name
function support.data(directory)
  local files = {}
  for _, path in ipairs(support.glob("src/data/" .. directory .. "/*.lua")) do
    files[#files + 1] = { path = path, name = path:match("([^/]+)%.lua$"), data = support.load(path) }
  end
  return files
end

--- One value, or an array of them.
-- @return an array
function support.list(value)
  if value == nil then return {} end
  return type(value) == "table" and value or { value }
end

--- @return the keys of a table, sorted
function support.keys(map)
  local keys = {}
  for key in pairs(map) do keys[#keys + 1] = key end
  table.sort(keys)
  return keys
end

--- @return the parts of a text between the separators, as many as there are
function support.split(text, separator)
  local parts, position = {}, 1
  while true do
    local first, last = text:find(separator, position, true)
    parts[#parts + 1] = text:sub(position, (first or 0) - 1)
    if not first then return parts end
    position = last + 1
  end
end

--- A table of the shared registry.
-- @return an array of rows keyed by the names of the first line, each with `line`, its number; nil where there is none
function support.registry(name)
  local text = support.read(support.shared .. "/registry/" .. name .. ".tsv")
  if not text then return nil end
  local rows, names = {}, nil
  local number = 0
  for line in text:gmatch("[^\n]+") do
    number = number + 1
    local cells = support.split(line, "\t")
    if not names then
      names = cells
    else
      local row = { line = number }
      for i, key in ipairs(names) do row[key] = cells[i] or "" end
      rows[#rows + 1] = row
    end
  end
  return rows
end

--- @return a text on one line, short enough for the name of a spec, bytes that do not print as \\000
function support.short(text)
  text = text:gsub("%s+", " "):gsub("%c", function(c) return ("\\%03d"):format(c:byte()) end)
  if #text > 90 then text = text:sub(1, 87) .. "..." end
  return text
end

--- @return the command that runs the Lua this spec runs in
function support.interpreter()
  local first = 0
  while arg[first - 1] do first = first - 1 end
  return arg[first]
end

return support
