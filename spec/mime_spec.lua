-- Lines, header fields, parts and boundaries, seen through whole messages.
local smtpcodes = require "smtpcodes"

local HEAD = "From: MAILER-DAEMON@mx.example.net\nSubject: failure notice\n"
local STATUS = "Content-Type: message/delivery-status\n\nReporting-MTA: dns; mx.example.net\n\n"
  .. "Final-Recipient: rfc822; tom@example.com\nAction: failed\nStatus: 5.1.1\n"
local TEXT = "Content-Type: text/plain\n\nSorry.\n"

local function read(text) return assert(smtpcodes.dsn(text)) end

-- Recipients' addresses and statuses, one a word.
local function told(report)
  local words = {}
  for _, event in ipairs(report.recipients) do
    words[#words + 1] = event.recipient .. "=" .. tostring(event.mta_status or event.status)
  end
  return table.concat(words, " ")
end

local function multipart(content_type, body) return HEAD .. content_type .. "\n\n" .. body end

describe("a line", function()
  local report = multipart("Content-Type: multipart/report; boundary=b",
    "--b\n" .. TEXT .. "--b\n" .. STATUS .. "Diagnostic-Code: smtp; 550 5.1.1 No\n such user\n--b--\n")
  for name, ending in pairs { LF = "\n", CRLF = "\r\n", CR = "\r" } do
    it("ends in " .. name, function()
      local got = read((report:gsub("\n", ending)))
      assert.are.equal("tom@example.com=5.1.1", told(got))
      assert.are.equal("550 5.1.1 No such user", got.recipients[1].response)
      assert.are.equal("mx.example.net", got.reporting_mta)
      assert.is_true(got.complete)
    end)
  end

  it("may end as no other does", function()
    local endings, count = { "\n", "\r\n", "\r" }, 0
    local mixed = report:gsub("\n", function()
      count = count + 1
      return endings[count % 2 + 1]
    end)
    assert.are.equal("tom@example.com=5.1.1", told(read(mixed)))
  end)
end)

describe("a header field", function()
  local cases = {
    { "as it should be", "Content-Type: multipart/report; boundary=b" },
    { "in capitals", "CONTENT-TYPE: MULTIPART/REPORT; BOUNDARY=b" },
    { "with a quoted value", 'Content-Type: multipart/report; boundary="b"' },
    { "with a quoted value that never ends", 'Content-Type: multipart/report; boundary="b' },
    { "folded with blanks", "Content-Type: multipart/report;\n    boundary=b" },
    { "folded with a tab", "Content-Type: multipart/report;\n\tboundary=b" },
    { "folded without a blank", "Content-Type: multipart/report;\nboundary=b" },
    { "folded behind its name", "Content-Type:\n multipart/report; boundary=b" },
    { "without a blank behind the colon", "Content-Type:multipart/report;boundary=b" },
    { "with blanks before the colon", "Content-Type : multipart/report; boundary=b" },
    { "with another value quoted before it", 'Content-Type: multipart/report; x="; boundary=c"; boundary=b' },
    { "with more behind", "Content-Type: multipart/report; boundary=b; report-type=delivery-status" },
    { "with blanks around the semicolon", "Content-Type: multipart/report ; boundary=b ; x=y" },
    { "behind lines that are none", "no field at all\nContent-Type: multipart/report; boundary=b" },
    { "twice, of which the first counts", "Content-Type: multipart/report; boundary=b\nContent-Type: text/plain" },
  }
  for _, case in ipairs(cases) do
    it("is read: " .. case[1], function()
      local got = read(multipart(case[2], "--b\n" .. TEXT .. "--b\n" .. STATUS .. "--b--\n"))
      assert.are.equal("tom@example.com=5.1.1", told(got))
      assert.is_true(got.complete)
    end)
  end

  it("may stand behind the separator of a mailbox", function()
    local text = "From MAILER-DAEMON Mon Nov 30 09:12:07 2026\n"
      .. multipart("Content-Type: multipart/report; boundary=b", "--b\n" .. STATUS .. "--b--\n")
    assert.are.equal("tom@example.com=5.1.1", told(read(text)))
  end)

  it("of a part may be missing", function()
    local text = multipart("Content-Type: multipart/mixed; boundary=b", "--b\n\n<tom@example.com>: 550 5.1.1 No\n--b--\n")
    assert.are.equal("tom@example.com=5.1.1", told(read(text)))
  end)
end)

describe("a boundary", function()
  local REPORT = "Content-Type: multipart/report; boundary="
  local cases = {
    -- name, header, body, complete
    { "closes", REPORT .. "b", "--b\n" .. TEXT .. "--b\n" .. STATUS .. "--b--\n", true },
    { "closes without a line break", REPORT .. "b", "--b\n" .. STATUS .. "--b--", true },
    { "closes before an epilogue", REPORT .. "b", "--b\n" .. STATUS .. "--b--\nThe end.\n", true },
    { "comes behind a preamble", REPORT .. "b", "MIME, you know.\n\n--b\n" .. STATUS .. "--b--\n", true },
    { "has blanks behind", REPORT .. "b", "--b \t\n" .. STATUS .. "--b-- \n", true },
    { "is another's beginning", REPORT .. "b", "--b\n" .. TEXT .. "--bb\n--b\n" .. STATUS .. "--b--\n", true },
    { "has signs of its own", REPORT .. '"=_(b)+/?:1"', "--=_(b)+/?:1\n" .. STATUS .. "--=_(b)+/?:1--\n", true },
    { "is missing at the end", REPORT .. "b", "--b\n" .. TEXT .. "--b\n" .. STATUS, false },
    { "is another than declared", REPORT .. "c", "--b\n" .. TEXT .. "--b\n" .. STATUS .. "--b--\n", false },
    { "is not declared", "Content-Type: multipart/report", "--b\n" .. TEXT .. "--b\n" .. STATUS .. "--b--\n", false },
    { "is declared empty", REPORT .. '""', "--b\n" .. TEXT .. "--b\n" .. STATUS .. "--b--\n", false },
    { "is that of parts within parts", REPORT .. "b",
      "--b\nContent-Type: multipart/alternative; boundary=c\n\n--c\n" .. TEXT .. "--c--\n--b\n" .. STATUS .. "--b--\n", true },
    { "of parts within does not close", REPORT .. "b",
      "--b\nContent-Type: multipart/alternative; boundary=c\n\n--c\n" .. TEXT .. "--b\n" .. STATUS .. "--b--\n", true },
    { "is the same within", REPORT .. "b",
      "--b\nContent-Type: multipart/alternative; boundary=b\n\n--b\n" .. TEXT .. "--b\n" .. STATUS .. "--b--\n--b--\n", true },
  }
  for _, case in ipairs(cases) do
    it("that " .. case[1], function()
      local got = read(multipart(case[2], case[3]))
      assert.are.equal("tom@example.com=5.1.1", told(got))
      assert.are.equal(case[4], got.complete)
    end)
  end

  it("within the original belongs to the original", function()
    local got = read(multipart(REPORT .. "b", "--b\n" .. STATUS .. "--b\nContent-Type: message/rfc822\n\nSubject: Hello\n"
      .. "Content-Type: multipart/mixed; boundary=c\n\n--c\nContent-Type: message/delivery-status\n\n"
      .. "Final-Recipient: rfc822; eva@example.com\nStatus: 5.2.2\n--c--\n--b--\n"))
    assert.are.equal("tom@example.com=5.1.1", told(got))
    assert.are.equal("Hello", got.original.subject)
    assert.is_true(got.complete)
  end)

  it("ends no line of the part above it", function()
    local got = read(multipart("Content-Type: multipart/mixed; boundary=b",
      "--b\nContent-Type: text/plain\n\n<tom@example.com>: 550 5.1.1 No\r\n--b--\r\n"))
    assert.are.equal("550 5.1.1 No", got.recipients[1].response)
  end)
end)

describe("parts within parts", function()
  -- `depth` multiparts, the status in the innermost.
  local function nested(depth, closed)
    local opened, closing = {}, {}
    for i = 1, depth do
      opened[i] = ("Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n"):format(i, i)
      closing[depth - i + 1] = ("--b%d--\n"):format(i)
    end
    return HEAD .. table.concat(opened) .. STATUS .. (closed and table.concat(closing) or "")
  end

  for _, depth in ipairs { 1, 2, 8, 15, 16 } do
    it("are read: " .. depth, function()
      local got = read(nested(depth, true))
      assert.are.equal("tom@example.com=5.1.1", told(got))
      assert.is_true(got.complete)
      assert.is_false(read(nested(depth, false)).complete)
    end)
  end

  for _, depth in ipairs { 17, 100, 1000 } do
    it("are survived: " .. depth, function()
      assert.has_no.errors(function()
        smtpcodes.dsn(nested(depth, true))
        smtpcodes.dsn(nested(depth, false))
      end)
    end)
  end
end)
