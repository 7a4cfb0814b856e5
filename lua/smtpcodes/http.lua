--- What is posted, classified, as an HTTP answer: for servers that embed Lua (contrib/nginx, contrib/haproxy).
-- A server asks refusal() before it reads a body, then answer(); a response is { status =, headers =, body = }.
-- Four types are taken, any bytes in them:
--
--     text/plain             a reply, a log line, a diagnostic   an object, as `smtpcodes classify --format json` has it
--     application/json       one object, as --input json has it  the same
--     application/x-ndjson   such objects, one a line            one line for each, `error` in those that are none
--     message/rfc822         a whole bounce message              the report of smtpcodes.dsn
--
-- Errors are objects with an `error`. Needs lua-cjson, or raises when it is loaded.
local smtpcodes = require "smtpcodes"
local format = require "smtpcodes.cli.format"
local json = require "smtpcodes.cli.json"
local judge = require "smtpcodes.cli.judge"

local http = {}

--- The longest body, in bytes.
http.LIMIT = 1048576

local complaint = json.prepare()
if complaint then error(complaint, 0) end

local line_of = format.json(format.ALL)

--- @return the response that says what is wrong
function http.failure(status, message, headers)
  headers = headers or {}
  headers["Content-Type"] = "application/json"
  return { status = status, headers = headers, body = ('{"error":%s}\n'):format(json.value(message)) }
end

local function success(body, content_type)
  return { status = 200, headers = { ["Content-Type"] = content_type or "application/json" }, body = body }
end

-- A log line that tells of no delivery is skipped, but what is asked with a context has a verdict.
local function judged(record)
  if not record.error then (record.context and judge.request_with_event or judge.log_line)(smtpcodes, record) end
  return record
end

local function answer_text(body) return success(line_of(judged { text = body })) end

local function answer_object(body)
  local record = judged(json.request(body))
  local response = success(line_of(record))
  if record.error then response.status = 400 end
  return response
end

local function answer_objects(body, content_type)
  local lines = {}
  if body:sub(-1) ~= "\n" then body = body .. "\n" end
  for line in body:gmatch("([^\n]*)\n") do lines[#lines + 1] = line_of(judged(json.request(line))) end
  return success(table.concat(lines), content_type)
end

-- Any value as JSON: members in the order of their names, those left out that are empty.
local function encoded(value)
  if type(value) ~= "table" then return json.value(value) end
  local names, parts = {}, {}
  for i, member in ipairs(value) do parts[i] = encoded(member) end
  if #parts > 0 then return "[" .. table.concat(parts, ",") .. "]" end
  for name, member in pairs(value) do
    if type(member) ~= "table" or next(member) ~= nil then names[#names + 1] = name end
  end
  table.sort(names)
  for i, name in ipairs(names) do parts[i] = ('"%s":%s'):format(name, encoded(value[name])) end
  return "{" .. table.concat(parts, ",") .. "}"
end

local function answer_message(body)
  local report, message = smtpcodes.dsn(body)
  if not report then return http.failure(422, message) end
  return success(encoded(report) .. "\n")
end

local answers = {
  ["text/plain"] = answer_text, ["application/json"] = answer_object, ["application/x-ndjson"] = answer_objects,
  ["message/rfc822"] = answer_message,
}
local TYPES = "application/json, application/x-ndjson, message/rfc822, text/plain"

-- The type without its parameters (RFC 9110 section 8.3.1).
local function media_type(text) return text and (text:match("^%s*([^%s;,]+)") or ""):lower() end

--- Judges a request by its head.
-- @param request { method =, type = the Content-Type, encoding = the Content-Encoding, length = a number }, nil where absent
-- @return a response, or nil where the body is to be read
function http.refusal(request)
  if request.method ~= "POST" then
    return http.failure(405, "POST what is to be classified", { Allow = "POST" })
  end
  if not answers[media_type(request.type)] then
    return http.failure(415, "Content-Type must be one of " .. TYPES, { Accept = TYPES })
  end
  if request.encoding and request.encoding:lower() ~= "identity" then
    return http.failure(415, "the body must not be encoded", { ["Accept-Encoding"] = "identity" })
  end
  if request.length and request.length > http.LIMIT then return http.too_large() end
end

--- @return the response to a body over the limit
function http.too_large() return http.failure(413, ("the body is longer than %d bytes"):format(http.LIMIT)) end

--- Answers a request that was not refused. Any bytes are a legal body.
-- @param content_type the Content-Type
-- @return a response
function http.answer(content_type, body)
  if #body > http.LIMIT then return http.too_large() end
  if body == "" then return http.failure(400, "the body is empty") end
  local name = media_type(content_type)
  return answers[name](body, name)
end

return http
