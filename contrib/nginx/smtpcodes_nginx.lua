--- What nginx's Lua module runs for smtpcodes.conf.
local smtpcodes_nginx = {}

local http

-- In one line: not the places where it was looked for, nor line ends.
local function reason_of(message)
  return (tostring(message):gsub("\n%s*no [^\n]*", ""):gsub("%s*\n%s*", " "))
end

--- Loads the module into this worker; where that fails, the log has one line, and every answer is 503.
function smtpcodes_nginx.load()
  local loaded, result = pcall(require, "smtpcodes.http")
  if loaded then
    http = result
  else
    ngx.log(ngx.CRIT, "smtpcodes is not loaded: ", reason_of(result))
  end
end

local function send(response)
  ngx.status = response.status
  for name, value in pairs(response.headers) do ngx.header[name] = value end
  ngx.header["Content-Length"] = #response.body
  ngx.print(response.body)
end

local function send_not_loaded()
  send { status = 503, headers = { ["Content-Type"] = "application/json" },
    body = '{"error":"smtpcodes is not loaded; the error log says why"}\n' }
end

-- From memory, or from the temporary file that nginx has put it into.
local function read_body()
  ngx.req.read_body()
  local path = ngx.req.get_body_file()
  if not path then return ngx.req.get_body_data() or "" end
  local file, message = io.open(path, "rb")
  if not file then error("cannot read the body: " .. message, 0) end
  local body = file:read("*a")
  file:close()
  return body
end

--- Answers the request.
function smtpcodes_nginx.answer()
  if not http then return send_not_loaded() end
  local headers = ngx.var
  local refusal = http.refusal { method = ngx.req.get_method(), type = headers.http_content_type,
    encoding = headers.http_content_encoding }
  send(refusal or http.answer(headers.http_content_type, read_body()))
end

--- Answers a request that nginx has refused for the length of its body.
function smtpcodes_nginx.too_large()
  if http then send(http.too_large()) else send_not_loaded() end
end

return smtpcodes_nginx
