--- For HAProxy: lua-load-per-thread /etc/haproxy/smtpcodes.lua
-- `http-request use-service lua.smtpcodes` answers what is posted (see smtpcodes.http); the converter `lua.smtpcodes`
-- makes of a reply or log line its reason, `lua.smtpcodes(action)` another field of the verdict.
local loaded, http = pcall(require, "smtpcodes.http")
if not loaded then
  -- In one line: not the places where it was looked for, nor line ends.
  local reason = tostring(http):gsub("\n%s*no [^\n]*", ""):gsub("%s*\n%s*", " ")
  error("smtpcodes is not loaded: " .. reason, 0)
end
local smtpcodes = require "smtpcodes"

local function header(applet, name)
  local values = applet.headers[name]
  return values and values[0]
end

-- To the end, or a little over the limit; receive() gives what has come.
local function read_body(applet)
  local parts, size = {}, 0
  repeat
    local part = applet:receive(http.LIMIT + 1 - size)
    parts[#parts + 1], size = part, size + #part
  until part == "" or size > http.LIMIT
  return table.concat(parts)
end

local function send(applet, response)
  applet:set_status(response.status)
  for name, value in pairs(response.headers) do applet:add_header(name, value) end
  applet:add_header("Content-Length", tostring(#response.body))
  applet:start_response()
  if applet.method ~= "HEAD" then applet:send(response.body) end
end

core.register_service("smtpcodes", "http", function(applet)
  local content_type = header(applet, "content-type")
  local refusal = http.refusal { method = applet.method, type = content_type, encoding = header(applet, "content-encoding"),
    length = tonumber(header(applet, "content-length")) }
  send(applet, refusal or http.answer(content_type, read_body(applet)))
end)

core.register_converters("smtpcodes", function(text, field)
  if not field or field == "reason" then return (smtpcodes.reason(text)) end
  local value = smtpcodes.classify(text)[field]
  if value == nil or type(value) == "table" then return "" end
  return tostring(value)
end)
