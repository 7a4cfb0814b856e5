-- lua/smtpcodes/http.lua: requests and what they get. spec/hosts/http/service.sh asks the same of real servers.
local http = require "smtpcodes.http"
local cjson = require("cjson").new()

local MESSAGE = table.concat({
  "From: MAILER-DAEMON@mx.example.net", "To: news@example.com", "MIME-Version: 1.0",
  'Content-Type: multipart/report; report-type=delivery-status; boundary="b"', "",
  "--b", "Content-Type: message/delivery-status", "", "Reporting-MTA: dns; mx.example.net", "",
  "Final-Recipient: rfc822; ann@example.net", "Action: failed", "Status: 5.1.1",
  "Diagnostic-Code: smtp; 550 5.1.1 <ann@example.net>: user unknown", "", "--b--", "",
}, "\r\n")

local LOG_LINE = "Nov 21 21:03:07 mail postfix/smtp[169]: 4jX4Ry3JQwz1db0F: to=<ann@example.net>, "
  .. "relay=mx.example.net[198.51.100.10]:25, delay=0.5, delays=0.1/0/0.2/0.2, dsn=5.1.1, status=bounced "
  .. "(host mx.example.net[198.51.100.10] said: 550 5.1.1 no such user (in reply to RCPT TO command))"

describe("http.refusal", function()
  local cases = {
    { "lets text pass", { method = "POST", type = "text/plain" } },
    { "looks neither at case nor at parameters", { method = "POST", type = " Text/PLAIN;charset=utf-8" } },
    { "lets a body of the limit pass", { method = "POST", type = "text/plain", length = 1048576 } },
    { "lets an identity pass", { method = "POST", type = "text/plain", encoding = "Identity" } },
    { "refuses GET", { method = "GET", type = "text/plain" }, 405, "Allow", "POST" },
    { "refuses a method in lower case", { method = "post", type = "text/plain" }, 405, "Allow", "POST" },
    { "refuses no type", { method = "POST" }, 415, "Accept", "application/json" },
    { "refuses an empty type", { method = "POST", type = "" }, 415, "Accept", "message/rfc822" },
    { "refuses a form", { method = "POST", type = "application/x-www-form-urlencoded" }, 415, "Accept", "text/plain" },
    { "refuses an encoding", { method = "POST", type = "text/plain", encoding = "gzip" }, 415, "Accept-Encoding", "identity" },
    { "refuses a byte over the limit", { method = "POST", type = "text/plain", length = 1048577 }, 413 },
  }
  for _, case in ipairs(cases) do
    local request, status, header = case[2], case[3], case[4]
    it(case[1], function()
      local response = http.refusal(request)
      assert.equal(status, response and response.status)
      if not response then return end
      assert.equal("application/json", response.headers["Content-Type"])
      assert.equal("string", type(cjson.decode(response.body).error))
      if header then assert.truthy(response.headers[header]:find(case[5], 1, true)) end
    end)
  end
end)

describe("http.answer", function()
  local cases = {
    { "judges a reply", "text/plain", "552 5.2.2 mailbox full", 200, { reason = "mailbox_full", action = "retry_later" } },
    { "judges a log line", "text/plain", LOG_LINE, 200,
      { reason = "user_unknown", recipient = "ann@example.net", mta = "postfix" } },
    { "skips a log line without a delivery", "text/plain",
      "Nov 21 21:03:07 mail postfix/qmgr[9]: 4jX4Ry3JQwz1db0F: removed", 200, { skipped = "no delivery event" } },
    { "judges anything", "text/plain", "\0\255\1", 200, { reason = "unknown" } },
    { "judges an object", "application/json", '{"id":"7","text":"","status":"5.2.2"}', 200,
      { reason = "mailbox_full", id = "7" } },
    { "takes nothing for no text", "text/plain", "", 400, { error = "the body is empty" } },
    { "takes nothing for no object", "application/json", "", 400, { error = "the body is empty" } },
    { "tells what is no JSON", "application/json", "[", 400, {} },
    { "tells what is no object", "application/json", '["550"]', 400, { error = "not a JSON object" } },
    { "tells what has no text", "application/json", '{"id":7}', 400, { error = "no 'text'", id = 7 } },
    { "tells what it cannot use", "application/json", '{"text":"550","stage":7}', 400, {} },
    { "reads a bounce", "message/rfc822", MESSAGE, 200, { kind = "bounce", reporting_mta = "mx.example.net" } },
    { "tells what is no bounce", "message/rfc822", "Subject: hello\r\n\r\n", 422, { error = "not a delivery report" } },
    { "tells a body over the limit", "text/plain", ("x"):rep(http.LIMIT + 1), 413,
      { error = "the body is longer than 1048576 bytes" } },
  }
  for _, case in ipairs(cases) do
    local status = case[4]
    it(case[1], function()
      local response = http.answer(case[2], case[3])
      assert.equal(status, response.status)
      assert.equal("application/json", response.headers["Content-Type"])
      assert.equal(1, select(2, response.body:gsub("\n", "")))
      local answer = cjson.decode(response.body)
      for key, value in pairs(case[5]) do assert.equal(value, answer[key], key) end
      assert.equal(status ~= 200, answer.error ~= nil)
    end)
  end

  it("gives a line for each line of objects, the last with or without its end", function()
    for _, ending in ipairs { "", "\n" } do
      local body = '{"text":"550","id":1}\n\n{"text":"551","id":3}' .. ending
      local response = http.answer("application/x-ndjson; charset=utf-8", body)
      assert.equal(200, response.status)
      assert.equal("application/x-ndjson", response.headers["Content-Type"])
      local answers = {}
      for line in response.body:gmatch("([^\n]*)\n") do answers[#answers + 1] = cjson.decode(line) end
      assert.equal(3, #answers)
      assert.equal(1, answers[1].id)
      assert.truthy(answers[2].error)
      assert.equal(3, answers[3].id)
    end
  end)

  it("gives a bounce with its recipients and their verdicts", function()
    local recipients = cjson.decode(http.answer("message/rfc822", MESSAGE).body).recipients
    assert.equal(1, #recipients)
    assert.equal("ann@example.net", recipients[1].recipient)
    assert.equal("user_unknown", recipients[1].verdict.reason)
  end)

  it("is UTF-8 whatever is posted", function()
    local bytes = {}
    for byte = 0, 255 do bytes[#bytes + 1] = string.char(byte) end
    local report = MESSAGE:gsub("user unknown", "user unknown \255\200")
    for _, request in ipairs { { "text/plain", table.concat(bytes) }, { "message/rfc822", report } } do
      local response = http.answer(request[1], request[2])
      assert.equal(200, response.status)
      assert.is_nil(response.body:find("[\192\193\245-\255]"))
    end
  end)
end)
