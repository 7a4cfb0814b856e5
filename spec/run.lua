-- Runs the whole busted suite under each Lua named: lua spec/run.lua lua5.1 lua5.2 lua5.3 lua5.4 luajit
-- Shows each one's failures, then one line a Lua, and closes with "N passed, N failed". Exit status 1 when
-- anything failed. Run from the project's root; SHARED names the directory of the shared registry.
local BUSTED = "/usr/bin/busted"

local function succeeds(command)
  local status = os.execute(command)
  return status == true or status == 0 -- Lua 5.1 returns a number
end

local function note(text)
  io.stdout:write(text)
  io.stdout:flush()
end

local terminal = succeeds("test -t 1")

local function quoted(text) return "'" .. text:gsub("'", "'\\''") .. "'" end

local function command_of(lua)
  local unset = {}
  for _, name in ipairs { "LUA_INIT", "LUA_PATH", "LUA_CPATH" } do
    for _, suffix in ipairs { "_5_2", "_5_3", "_5_4", "_5_5" } do unset[#unset + 1] = "-u " .. name .. suffix end
  end
  return ("env -u LUA_INIT %s LUA_PATH='./?.lua;./lua/?.lua;;' LUA_CPATH=%s %s %s -o plainTerminal spec 2>&1"):format(
    table.concat(unset, " "), quoted("./build/" .. lua .. "/?.so;;"), quoted(lua), BUSTED)
end

-- Why a Lua cannot be run, or nil.
local function lack_of(lua)
  if not succeeds("command -v " .. quoted(lua) .. " >/dev/null 2>&1") then return "not installed" end
  if not succeeds("test -r " .. BUSTED) then return BUSTED .. " is missing (Debian: lua-busted)" end
end

local function start(lua) return not lack_of(lua) and assert(io.popen(command_of(lua))) or nil end

-- All that a run prints. On a terminal a counter goes with it: busted writes one sign a test.
local function output_of(lua, pipe)
  local parts, signs, counting = {}, 0, terminal
  while true do
    local part = pipe:read(counting and 40 or 4096)
    if not part then break end
    parts[#parts + 1] = part
    if counting then
      local line = part:match("^[^\n]*")
      signs = signs + #line
      counting = #line == #part
      note(("\r%s: %d run"):format(lua, signs))
    end
  end
  pipe:close()
  if terminal then note("\r" .. (" "):rep(40) .. "\r") end
  return table.concat(parts)
end

local totals = "(%d+) success[es]* / (%d+) failures? / (%d+) errors? / (%d+) pending"

-- What busted tells below its totals, without the tests that were not run.
local function failures_in(output)
  local _, last = output:find(totals .. "[^\n]*\n")
  local lines, shown = {}, true
  for line in output:sub(last + 1):gmatch("([^\n]*)\n?") do
    local head = line:match("^(%a+) [^ ]+ .- @ %d+$")
    if head then shown = head ~= "Pending" end
    if shown then lines[#lines + 1] = line end
  end
  return (table.concat(lines, "\n"):gsub("^\n+", ""):gsub("\n+$", ""))
end

-- What the run of one Lua gave.
-- @return passed, failed, skipped and, where it could not run, why
local function finish(lua, pipe)
  if not pipe then return 0, 1, 0, lack_of(lua) end
  local output = output_of(lua, pipe)
  local passed, failed, errors, pending = output:match(totals)
  if not passed then
    note(output:gsub("\n*$", "\n"))
    return 0, 1, 0, "the run ended without totals"
  end
  failed = tonumber(failed) + tonumber(errors)
  if failed > 0 then note(failures_in(output) .. "\n") end
  return tonumber(passed), failed, tonumber(pending)
end

if #arg == 0 then
  io.stderr:write("usage: lua spec/run.lua LUA...\n")
  os.exit(2)
end

-- The next Lua runs while one is waited for: a pipe holds all that a run prints.
local passed, failed, skipped = 0, 0, 0
local pipe = start(arg[1])
for i, lua in ipairs(arg) do
  local next_pipe = arg[i + 1] and start(arg[i + 1]) or nil
  local p, f, s, why = finish(lua, pipe)
  pipe = next_pipe
  note(why and ("%s: %s\n"):format(lua, why) or ("%s: %d passed, %d failed, %d not run\n"):format(lua, p, f, s))
  passed, failed, skipped = passed + p, failed + f, skipped + s
end
note(("%d passed, %d failed%s\n"):format(passed, failed, skipped > 0 and (", %d skipped"):format(skipped) or ""))
os.exit(failed > 0 and 1 or 0)
