-- /etc/rspamd/rspamd.local.lua: delivery reports get the symbols SMTPCODES and SMTPCODES_<REASON>; see doc/rspamd.md.
-- Whatever is wrong with the module costs its symbols alone: one line in the log says what, rspamd serves on.

local logger = require "rspamd_logger"
local util = require "rspamd_util"

-- What require says, in one line; of a file that it does not find, whether it is there, and of one that does not fit, why.
local function explain(message)
  local foreign = message:match("([^%s]+): undefined symbol: lua")
  if foreign then return foreign .. " is built for another Lua (make install-rspamd installs the one for LuaJIT)" end
  local name = message:match("module '([^']+)' not found")
  if not name then return (message:gsub("%s*\n%s*", " ")) end
  for path in message:gmatch("no file '([^']+)'") do
    local problem = util.stat(path)
    if not problem or problem:find("denied", 1, true) then return "rspamd may not read " .. path end
  end
  return ("module '%s' is not installed (make install-rspamd)"):format(name)
end

local done, message = pcall(function()
  require("smtpcodes.rspamd").setup(rspamd_config, {
    -- symbol = "SMTPCODES",     -- the names of the symbols begin so
    -- group = "smtpcodes",      -- their group; scores belong into local.d/groups.conf
    -- any_sender = true,        -- read what people send, too: bounces that were forwarded
    -- rules = "/etc/rspamd/bounces.lua",  -- rules of your own (doc/rules.md)
  })
end)
if not done then logger.errx(rspamd_config, "smtpcodes is not in use: %s", explain(tostring(message))) end
