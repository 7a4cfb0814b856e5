--- What every verb of the command line says, where, and how it ends.
local output = { DONE = 0, FAILED = 1, WRONG_USAGE = 2 }

local BROKEN_PIPE = 32 -- errno EPIPE: who reads has read enough

--- @return a text without control characters
function output.plain(text) return (text:gsub("%c", "?")) end

--- @return the columns a text takes, one for each character of UTF-8
function output.width_of(text) return #text:gsub("[\128-\191]", "") end

--- Says on standard error what is wrong.
function output.complain(message) io.stderr:write("smtpcodes: ", output.plain(message), "\n") end

--- Says what is wrong with the arguments, and where help is.
-- @param verb the word between the command and --help, or nil
-- @return the exit status
function output.wrong_usage(message, verb)
  output.complain(message)
  io.stderr:write(("Try 'smtpcodes %s--help'.\n"):format(verb and verb .. " " or ""))
  return output.WRONG_USAGE
end

local function status_of(message, number)
  if number == BROKEN_PIPE then return output.DONE end
  output.complain("cannot write: " .. tostring(message))
  return output.FAILED
end

--- Writes to standard output, at once unless `later`.
-- @return an exit status where nothing more can be written: 0 where who reads has gone; else nil
function output.write(text, later)
  local ok, message, number = io.stdout:write(text)
  if ok and not later then ok, message, number = io.stdout:flush() end
  if not ok then return status_of(message, number) end
end

-- os.execute gives a status number in Lua 5.1 and LuaJIT, true or nil since 5.2.
--- @return whether standard output is a terminal
function output.is_terminal()
  local status = os.execute("test -t 1")
  return status == true or status == 0
end

return output
