--- Templates of texts held against what they should be, for the specs of what varies in them.
local smtpcodes = require "smtpcodes"

local templates = {}

--- Raises unless the template of `text` is `want`.
function templates.check(text, want)
  local got = smtpcodes.normalize(text)
  if got ~= want then error(("%s: expected %s, got %s"):format(text, want, got), 0) end
end

--- Raises unless `text` among words is found as one thing of the name.
function templates.found(name, text) templates.check("zxcv " .. text .. " qwer", "zxcv " .. name .. " qwer") end

return templates
