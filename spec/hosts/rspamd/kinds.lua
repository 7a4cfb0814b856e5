-- The mails that smtpcodes.dsn calls a report, each with the report's kind: lua kinds.lua FILE...
local smtpcodes = require "smtpcodes"

local lines = {}
for _, path in ipairs(arg) do
  local file = assert(io.open(path, "rb"))
  local report = smtpcodes.dsn(file:read("*a"))
  file:close()
  if report then lines[#lines + 1] = path:match("[^/]+$") .. " " .. report.kind end
end
table.sort(lines)
print(table.concat(lines, "\n"))
