--- Reads the data files: with an empty environment, in the order of their names.
local load_data = {}

local function load_empty(path)
  local chunk, message
  if setfenv then -- Lua 5.1, LuaJIT
    chunk, message = loadfile(path)
    if chunk then setfenv(chunk, {}) end
  else
    chunk, message = loadfile(path, "t", {})
  end
  if not chunk then error(message, 0) end
  return chunk()
end

--- @return the table of one data file
function load_data.file(path)
  local result = load_empty(path)
  if type(result) ~= "table" then error(path .. ": must return a table", 0) end
  return result
end

local function list_of(pattern)
  local pipe = assert(io.popen("ls " .. pattern))
  local list = pipe:read("*a")
  pipe:close()
  return list
end

--- @return the paths of the data files in src/data/<directory>, separated by blanks
function load_data.paths(directory) return list_of("src/data/" .. directory .. "/*.lua") end

--- @return an array of the paths of the files of src/lines, sorted
function load_data.lines()
  local result = {}
  for path in list_of("src/lines/*.tsv"):gmatch("%S+") do result[#result + 1] = path end
  table.sort(result)
  return result
end

--- @param list paths separated by blanks
--- @return an array of { path =, name =, data = } sorted by name
function load_data.files(list)
  local result = {}
  for path in list:gmatch("%S+") do
    result[#result + 1] = { path = path, name = path:match("([^/]+)%.lua$"), data = load_data.file(path) }
  end
  table.sort(result, function(a, b) return a.name < b.name end)
  return result
end

return load_data
