-- /etc/rspamd/rspamd.local.lua: delivery reports get the symbols SMTPCODES and SMTPCODES_<REASON>; see doc/rspamd.md.
-- Whatever is wrong with the module costs its symbols alone: one line in the log says what, rspamd serves on.

local logger = require "rspamd_logger"
local util = require "rspamd_util"

-- What require says, in one line: of a file that is not there for us, whether it is there at all.
local function explain(message)
  message = tostring(message)
  local name = message:match("module '([^']+)' not found")
  if not name then return (message:gsub("%s*\n%s*", "; ")) end
  for path in message:gmatch("no file '([^']+)'") do
    local problem = util.stat(path)
    if not problem or problem:find("denied", 1, true) then return ("rspamd may not read %s"):format(path) end
  end
  return ("module '%s' is not installed (make install-rspamd)"):format(name)
end

local done, message = pcall(function()
  require("smtpcodes.rspamd").setup(rspamd_config, {
    -- symbol = "SMTPCODES",     -- the names of the symbols begin so
    -- group = "smtpcodes",      -- their group; scores belong into local.d/groups.conf
    -- any_sender = true,        -- read mail with an envelope sender, too: bounces that were forwarded
    -- rules = "/etc/rspamd/bounces.lua",  -- rules of your own (doc/rules.md)
  })
end)
if not done then logger.errx(rspamd_config, "smtpcodes is not in use: %s", explain(message)) end
