-- Whole messages: what they report, cut short at any byte, damaged, or huge.
local smtpcodes = require "smtpcodes"
local messages = require "spec.messages"
local support = require "spec.support"

local HEAD = "From: MAILER-DAEMON@mx.example.net\nSubject: failure notice\n"
local MULTIPART = HEAD .. "Content-Type: multipart/report; boundary=b\n\n"

-- "recipient outcome reason", one a line.
local function told(report)
  local lines = {}
  for _, event in ipairs(report.recipients) do
    lines[#lines + 1] = ("%s %s %s"):format(event.recipient, event.outcome, event.verdict.reason)
  end
  return table.concat(lines, "\n")
end

describe("a message", function()
  local cases = {
    { "status", "bounce", "tom@example.com bounced user_unknown\neva@example.com deferred mailbox_full" },
    { "qmail", "bounce", "tom@example.com bounced user_unknown" },
    { "html", "bounce", "tom@example.com bounced mailbox_full" },
    { "feedback", "feedback", "tom@example.com complaint feedback\neva@example.com complaint feedback" },
    { "auto_reply", "auto_reply", "" },
  }
  for _, case in ipairs(cases) do
    it("is read: " .. case[1], function()
      local report = assert(smtpcodes.dsn(messages[case[1]]))
      assert.are.equal(case[2], report.kind)
      assert.are.equal(case[3], told(report))
      assert.is_true(report.complete)
    end)
  end

  for _, kind in ipairs { "image/gif", "image/png", "image/jpeg", "video/mp4", "application/octet-stream" } do
    it("in HTML is read beside a part of " .. kind, function()
      local report = assert(smtpcodes.dsn("From: MAILER-DAEMON@mx.example.net\nSubject: failure notice\n"
        .. "Content-Type: multipart/related; boundary=b\n\n--b\nContent-Type: text/html\n\n"
        .. "<p>&lt;tom@example.com&gt;: 552 5.2.2 mailbox full</p>\n--b\nContent-Type: " .. kind .. "\n\nGIF89a\n--b--\n"))
      assert.are.equal("tom@example.com bounced mailbox_full", told(report))
    end)
  end

  it("with an address beyond ASCII is read", function()
    local report = assert(smtpcodes.dsn(messages.global))
    assert.are.equal("j\195\182rg@example.com", report.recipients[1].recipient)
    assert.are.equal("mx.example.net", report.reporting_mta)
  end)

  it("tells what it reports on", function()
    local report = assert(smtpcodes.dsn(messages.status))
    assert.are.same({ message_id = "<7.1@example.org>", from = "ida@example.org", to = "info@example.com, eva@example.com",
      subject = "Gr\195\188\195\159e", date = "Mon, 30 Nov 2026 09:12:00 +0000" }, report.original)
    assert.are.equal("mx.example.net", report.reporting_mta)
    assert.are.equal("Mon, 30 Nov 2026 09:12:07 +0000", report.arrival)
  end)

  local others = {
    { "nothing", "" },
    { "blank lines", "\n\n\n" },
    { "a letter", "From: ida@example.org\nTo: tom@example.com\nSubject: Hello\n\nIs 550 a good price?\n" },
    { "a letter in parts", "From: ida@example.org\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\nHello\n--b--\n" },
    { "no message", "hello" },
    { "NULs", ("\0"):rep(1000) },
    { "bytes", "\255\254\253\0\1\2" },
  }
  for _, case in ipairs(others) do
    it("that is no report gives nil and says so: " .. case[1], function()
      local report, why, offset = smtpcodes.dsn(case[2])
      assert.is_nil(report)
      assert.are.equal("not a delivery report", why)
      assert.are.equal("number", type(offset))
    end)
  end
end)

-- A report, or nil and why; a report's parts are of the right types.
local function survive(text)
  local ok, report, why = pcall(smtpcodes.dsn, text)
  assert(ok, ("%s: %q"):format(tostring(report), text:sub(1, 300)))
  if not report then
    assert(why == "not a delivery report", tostring(why))
    return nil
  end
  assert(type(report.kind) == "string" and type(report.complete) == "boolean" and type(report.original) == "table")
  for _, event in ipairs(report.recipients) do
    assert(type(event.verdict.reason) == "string" and type(event.verdict.action) == "string")
    assert(event.recipient ~= "" and event.response ~= "", "an empty fact")
  end
  return report
end

-- Multiparts end with a delimiter of their own; a letter in one part tells no end.
local in_parts = { status = true, global = true, html = true, feedback = true }

describe("a message cut short", function()
  for _, name in ipairs(support.keys(messages)) do
    it("at any byte is survived: " .. name, function()
      local whole = messages[name]
      for length = 0, #whole - 1 do survive(whole:sub(1, length)) end
    end)

    if in_parts[name] then
      it("before its last delimiter is not complete: " .. name, function()
        local whole = messages[name]
        local last = #whole - #whole:match("\r\n(%-%-[^\r\n]+)\r\n$") - 3
        local body = whole:find("\r\n\r\n", 1, true) + 4
        for length = body, last do
          local report = survive(whole:sub(1, length))
          assert.is_true(not report or not report.complete, "complete at byte " .. length)
        end
      end)
    end
  end

  it("gives the recipients that were named before", function()
    local whole = messages.status
    local second = whole:find("Final-Recipient: rfc822; eva", 1, true)
    local report = assert(smtpcodes.dsn(whole:sub(1, second - 1)))
    assert.are.equal("tom@example.com bounced user_unknown", told(report))
    assert.is_false(report.complete)
  end)
end)

describe("a message with a byte changed", function()
  local changes = { "\0", "\255", "\n", "\r", "-", "=", ";", ":", '"', " " }
  for _, name in ipairs(support.keys(messages)) do
    it("is survived: " .. name, function()
      local whole = messages[name]
      for place = 1, #whole do
        survive(whole:sub(1, place - 1) .. changes[place % #changes + 1] .. whole:sub(place + 1))
      end
    end)

    it("or left out is survived: " .. name, function()
      local whole = messages[name]
      for place = 1, #whole do survive(whole:sub(1, place - 1) .. whole:sub(place + 1)) end
    end)
  end
end)

describe("a message out of all measure", function()
  local boundary = ("b"):rep(10000)
  local status = "Content-Type: message/delivery-status\n\nFinal-Recipient: rfc822; tom@example.com\nStatus: 5.1.1\n"

  it("may have a boundary of 10 kB", function()
    local report = survive(HEAD .. "Content-Type: multipart/report; boundary=" .. boundary .. "\n\n--" .. boundary .. "\n"
      .. status .. "--" .. boundary .. "--\n")
    assert.are.equal("tom@example.com bounced user_unknown", told(report))
    assert.is_true(report.complete)
  end)

  it("may have NULs everywhere", function()
    for _, name in ipairs(support.keys(messages)) do
      survive((messages[name]:gsub(".", "%0\0")))
      survive((messages[name]:gsub("[\r\n]+", "%0\0")))
      survive((messages[name]:gsub(" ", "\0")))
    end
  end)

  it("may have 20 MB behind its report", function()
    local report = survive(MULTIPART .. "--b\n" .. status .. "--b\nContent-Type: message/rfc822\n\nSubject: Hello\n\n"
      .. ("0123456789 abcdefghijklmnopqrstuvwxyz\n"):rep(math.floor(20 * 1024 * 1024 / 37)) .. "\n--b--\n")
    assert.are.equal("tom@example.com bounced user_unknown", told(report))
    assert.are.equal("Hello", report.original.subject)
    assert.is_true(report.complete)
  end)

  it("may have 20 MB before its report", function()
    local report = survive(MULTIPART .. "--b\nContent-Type: application/octet-stream\n\n" .. ("x"):rep(20 * 1024 * 1024)
      .. "\n--b\n" .. status .. "--b--\n")
    assert.are.equal("tom@example.com bounced user_unknown", told(report))
  end)

  it("may have a text so long that only its start is read", function()
    local report = survive(HEAD .. "\n<tom@example.com>: 550 5.1.1 No such user\n\n" .. ("Sorry. "):rep(100000))
    assert.are.equal("tom@example.com bounced user_unknown", told(report))
  end)
end)

describe("time", function()
  local SIZE, ROUNDS = 256 * 1024, 3
  local FLOOR = 0.02 -- seconds under which the clock of a busy machine tells nothing
  local LIMIT = 8    -- times as long for four times the input; squared time would take 16
  local TOO_LONG = 2 -- seconds for the smallest

  local function fill(part, size) return part:rep(math.floor(size / #part)) end
  local function counted(format, size)
    local list, length, i = {}, 0, 0
    while length < size do
      i = i + 1
      list[i] = format:gsub("#", i)
      length = length + #list[i]
    end
    return table.concat(list)
  end
  local function html(part) return function(n) return HEAD .. "Content-Type: text/html\n\n" .. fill(part, n) end end
  local function body(part) return function(n) return HEAD .. "\n" .. fill(part, n) end end
  local function fields(part) return function(n) return HEAD .. fill(part, n) end end
  local function parts(part) return function(n) return MULTIPART .. fill(part, n) end end
  local STATUS = MULTIPART .. "--b\nContent-Type: message/delivery-status\n\n"
  local function status(part) return function(n) return STATUS .. fill(part, n) end end
  local function subject(part)
    return function(n) return HEAD .. "\n<tom@example.com>: no\n\nReturn-Path: <>\nSubject: " .. fill(part, n) end
  end

  local shapes = {
    { "lines", body "No such user here.\n" }, { "one line", body "x" }, { "blanks", body " " }, { "NULs", body "\0" },
    { "returns", body "\r" }, { "recipients", body "<a@example.com>: no\n\n" }, { "records", body '{"a":1,' },
    { "different recipients", function(n) return HEAD .. "\n" .. counted("<a#@example.com>: no\n\n", n) end },
    { "fields", fields "X-A: b\n" }, { "a field without an end", fields "X: a " }, { "folded blanks", fields " x\n" },
    { "colons", fields ":" }, { "failed recipients", fields "X-Failed-Recipients: a@example.com,\n" },
    { "parameters", function(n) return HEAD .. "Content-Type: multipart/mixed" .. fill('; a="b', n) .. "\n\nx" end },
    { "open quotes", function(n) return HEAD .. "Content-Type: multipart/mixed; " .. fill('a="', n) .. "\n\nx" end },
    { "blanks in a field", function(n) return HEAD .. "Content-Type: multipart/mixed;" .. fill(" ", n) .. "x\n\nx" end },
    { "multiparts", function(n)
      return HEAD .. counted("Content-Type: multipart/mixed; boundary=b#\n\n--b#\n", n) end },
    { "empty parts", parts "--b\n\n" }, { "dashes", parts "--\n" }, { "a line of dashes", parts "-" },
    { "multiparts without parts", parts "--b\nContent-Type: multipart/mixed; boundary=c\n\n" },
    { "multiparts without boundary", parts "--b\nContent-Type: multipart/mixed\n\n" },
    { "multiparts of one boundary", parts "--b\nContent-Type: multipart/mixed; boundary=b\n\n" },
    { "status recipients", status "Final-Recipient: rfc822; a@example.com\nStatus: 5.1.1\n\n" },
    { "status fields", status "Final-Recipient: rfc822; a@example.com\n" }, { "blank status lines", status "\n" },
    { "status lines of CR", status "Final-Recipient: rfc822; a@example.com\rStatus: 5.1.1\r\r" },
    { "blanks of a diagnostic", function(n)
      return STATUS .. "Final-Recipient: rfc822; a@example.com\nDiagnostic-Code: smtp; 550 a" .. fill(" ", n) .. "b\n c\n" end },
    { "folds of a diagnostic", function(n)
      return STATUS .. "Final-Recipient: rfc822; a@example.com\nDiagnostic-Code: smtp; 550 " .. fill("no\n ", n) end },
    { "feedback recipients", function(n)
      return MULTIPART .. "--b\nContent-Type: message/feedback-report\n\n" .. fill("Original-Rcpt-To: a@example.com\n", n) end },
    { "encoded words", subject "=?koi8-r?b?8d3JyyDQxdLF0M/MzsXO?= " }, { "open words", subject "=?a?q?x" },
    { "starts of words", subject "=?" }, { "open tags", html "<b " }, { "starts of tags", html "<b" },
    { "open comments", html "<!--" }, { "entities", html "&#" }, { "open styles", html "<style>" },
    { "base64", function(n)
      return HEAD .. "Content-Transfer-Encoding: base64\n\n" .. fill("PGFAZXhhbXBsZS5jb20+OiBubyBzdWNoIHVzZXIK\n", n) end },
    { "nearly the boundary", function(n)
      local boundary = ("b"):rep(10000)
      return HEAD .. "Content-Type: multipart/mixed; boundary=" .. boundary .. "\n\n"
        .. fill("--" .. boundary:sub(2) .. "\n", n) end },
  }

  -- Without the collector, whose share depends on what other specs left behind.
  local function seconds(text)
    local rounds = {}
    for i = 1, ROUNDS do
      if rounds[1] and rounds[1] > 1 then break end
      collectgarbage()
      collectgarbage("stop")
      local start = os.clock()
      smtpcodes.dsn(text)
      rounds[i] = os.clock() - start
      collectgarbage("restart")
    end
    table.sort(rounds)
    return rounds[math.ceil(#rounds / 2)]
  end

  for _, shape in ipairs(shapes) do
    it("of dsn grows with the message: " .. shape[1], function()
      local before = seconds(shape[2](SIZE))
      assert.is_true(before < TOO_LONG, ("256 kB take %.1f s"):format(before))
      local after = seconds(shape[2](4 * SIZE))
      assert.is_true(after <= math.max(before, FLOOR) * LIMIT,
        ("1 MB takes %.3f s, a quarter of it %.3f s"):format(after, before))
    end)
  end
end)
