-- The fields of delivery status and feedback parts, seen through whole messages.
local smtpcodes = require "smtpcodes"

local function report_of(content_type, body)
  return assert(smtpcodes.dsn("From: MAILER-DAEMON@mx.example.net\nSubject: failure notice\n"
    .. "Content-Type: multipart/report; boundary=b\n\n--b\nContent-Type: " .. content_type .. "\n\n" .. body .. "--b--\n"))
end

local function status(fields) return report_of("message/delivery-status", "Reporting-MTA: dns; mx.example.net\n\n" .. fields) end

local function only(report)
  assert(#report.recipients == 1, "not one recipient")
  return report.recipients[1]
end

local FINAL = "Final-Recipient: rfc822; tom@example.com\n"

describe("a field of a recipient", function()
  local cases = {
    -- fields, key, wanted
    { FINAL .. "Action: failed\nStatus: 5.1.1\n", "recipient", "tom@example.com" },
    { "Final-Recipient: RFC822;tom@example.com\nStatus: 5.1.1\n", "recipient", "tom@example.com" },
    { "Final-Recipient: rfc822; <tom@example.com>\nStatus: 5.1.1\n", "recipient", "tom@example.com" },
    { "Final-Recipient: tom@example.com\nStatus: 5.1.1\n", "recipient", "tom@example.com" },
    { "final-recipient: rfc822; tom@example.com\nSTATUS: 5.1.1\n", "recipient", "tom@example.com" },
    { "Final-Recipient: rfc822;\n tom@example.com\nStatus: 5.1.1\n", "recipient", "tom@example.com" },
    { "Final-Recipient: utf-8; j\195\182rg@example.com\nStatus: 5.1.1\n", "recipient", "j\195\182rg@example.com" },
    { "Original-Recipient: rfc822;info@example.com\n" .. FINAL .. "Status: 5.1.1\n", "original_recipient", "info@example.com" },
    { FINAL .. "Action: failed\nStatus: 5.1.1\n", "outcome", "bounced" },
    { FINAL .. "Action: failed (no retries)\nStatus: 5.1.1\n", "outcome", "bounced" },
    { FINAL .. "Action: delayed\nStatus: 4.2.2\n", "outcome", "deferred" },
    { FINAL .. "Action: delivered\nStatus: 2.0.0\n", "outcome", "delivered" },
    { FINAL .. "Action: relayed\nStatus: 2.0.0\n", "outcome", "delivered" },
    { FINAL .. "Action: expanded\nStatus: 2.0.0\n", "outcome", "delivered" },
    { FINAL .. "Status: 5.1.1\n", "outcome", "bounced" },
    { FINAL .. "Status: 4.1.1\n", "outcome", "deferred" },
    { FINAL .. "Status: 2.1.5\n", "outcome", "delivered" },
    { FINAL .. "Action: failed\nStatus: 5.1.1\n", "mta_verdict", "failed" },
    { FINAL .. "Status: 5.1.1 (bad destination)\n", "mta_status", "5.1.1" },
    { FINAL .. "Status: 5.1.1\n", "status", "5.1.1" },
    { FINAL .. "Status: 5.1.1\n", "status_source", "mta" },
    { FINAL .. "Status: 5.0.0\nDiagnostic-Code: smtp; 550 5.1.1 No\n", "status", "5.1.1" },
    { FINAL .. "Status: 5.0.0\nDiagnostic-Code: smtp; 550 5.1.1 No\n", "status_source", "reply" },
    { FINAL .. "Status: 5.0.0\nDiagnostic-Code: smtp; 550 5.1.1 No\n", "code", 550 },
    { FINAL .. "Status: 5.0.0\nDiagnostic-Code: SMTP;550 No\n", "response", "550 No" },
    { FINAL .. "Status: 5.0.0\nDiagnostic-Code: smtp; 550-No\n 550 user\n", "response", "550-No 550 user" },
    { FINAL .. "Status: 5.0.0\nDiagnostic-Code: smtp;\n\t550 No\r\n\tuser\n", "response", "550 No user" },
    { FINAL .. "Status: 5.0.0\nDiagnostic-Code: smtp; 550 No" .. (" "):rep(300) .. "\n user\n", "response", "550 No user" },
    { FINAL .. "Status: 5.0.0\nDiagnostic-Code: X-Postfix; unknown user\n", "response", "unknown user" },
    { FINAL .. "Status: 5.0.0\nDiagnostic-Code: X-Postfix; unknown user\n", "origin", "local" },
    { FINAL .. "Status: 4.2.2\nLast-Attempt-Date: Mon, 30 Nov 2026 09:12:07 +0000\n", "last_attempt",
      "Mon, 30 Nov 2026 09:12:07 +0000" },
    { FINAL .. "Status: 4.2.2\nWill-Retry-Until: Tue, 1 Dec 2026 09:12:07 +0000\n", "will_retry_until",
      "Tue, 1 Dec 2026 09:12:07 +0000" },
  }
  for _, case in ipairs(cases) do
    it(("is read: %s of %q"):format(case[2], case[1]:sub(1, 90)), function()
      assert.are.equal(case[3], only(status(case[1]))[case[2]])
    end)
  end

  local relays = {
    { "dns; mx.example.com", { host = "mx.example.com" } },
    { "DNS;mx.example.com", { host = "mx.example.com" } },
    { "dns; mx.example.com (192.0.2.7)", { host = "mx.example.com", ip = "192.0.2.7" } },
    { "dns; mx.example.com ([192.0.2.7])", { host = "mx.example.com", ip = "192.0.2.7" } },
    { "dns; [192.0.2.7]", { ip = "192.0.2.7" } },
    { "mx.example.com", { host = "mx.example.com" } },
  }
  for _, case in ipairs(relays) do
    it(("tells the relay: %q"):format(case[1]), function()
      assert.are.same(case[2], only(status(FINAL .. "Status: 5.1.1\nRemote-MTA: " .. case[1] .. "\n")).relay)
    end)
  end

  it("is judged", function()
    local event = only(status(FINAL .. "Action: failed\nStatus: 5.0.0\nDiagnostic-Code: smtp; 552 5.2.2 Mailbox full\n"))
    assert.are.equal("mailbox_full", event.verdict.reason)
    assert.are.equal("diagnostic", event.verdict.source)
    assert.are.equal("Mailbox full", event.response:sub(event.verdict.first, event.verdict.last))
  end)
end)

describe("a status part", function()
  local function told(report)
    local words = {}
    for _, event in ipairs(report.recipients) do words[#words + 1] = event.recipient .. "=" .. tostring(event.status) end
    return table.concat(words, " ")
  end

  local EVA = "Final-Recipient: rfc822; eva@example.com\nAction: failed\nStatus: 5.2.2\n"
  local TOM = FINAL .. "Status: 5.1.1\n"
  local both = "tom@example.com=5.1.1 eva@example.com=5.2.2"
  local cases = {
    { "a blank line between recipients", TOM .. "\n" .. EVA, both },
    { "several blank lines", "\n\n" .. TOM .. "\n \n\n" .. EVA .. "\n\n", both },
    { "a paragraph about nobody", TOM .. "\nX-Note: hello\n\n" .. EVA, both },
    { "fields nobody knows", "X-A: b\n" .. FINAL .. "X-B: c\nStatus: 5.1.1\nX-C: d\n", "tom@example.com=5.1.1" },
    { "lines that are no field", FINAL .. "hello\nStatus: 5.1.1\n", "tom@example.com=5.1.1" },
  }
  for _, case in ipairs(cases) do
    it("may have " .. case[1], function() assert.are.equal(case[3], told(status(case[2]))) end)
  end

  it("needs no fields of the message", function()
    assert.are.equal("tom@example.com=5.1.1", told(report_of("message/delivery-status", FINAL .. "Status: 5.1.1\n")))
  end)

  it("is read in its form for addresses beyond ASCII (RFC 6533)", function()
    local got = report_of("message/global-delivery-status; charset=utf-8", "Reporting-MTA: dns; mx.example.net\n\n"
      .. "Original-Recipient: utf-8; info@\195\182.example.com\nFinal-Recipient: utf-8; j\195\182rg@example.com\n"
      .. "Action: failed\nStatus: 5.6.7\n")
    assert.are.equal("j\195\182rg@example.com", only(got).recipient)
    assert.are.equal("info@\195\182.example.com", only(got).original_recipient)
  end)

  it("is read behind a transfer encoding", function()
    local got = report_of("message/delivery-status\nContent-Transfer-Encoding: quoted-printable",
      "Final-Recipient: rfc822; tom=40example.com\nStatus: 5.1.1=\n\n")
    assert.are.equal("tom@example.com=5.1.1", told(got))
  end)

  it("may have very many recipients", function()
    local list = {}
    for i = 1, 5000 do list[i] = ("Final-Recipient: rfc822; %d@example.com\nStatus: 5.1.1\n\n"):format(i) end
    local got = status(table.concat(list))
    assert.are.equal(5000, #got.recipients)
    assert.are.equal("5000@example.com", got.recipients[5000].recipient)
    assert.are.equal("1@example.com", got.recipients[1].recipient)
  end)

  it("tells who reports, and when the message came", function()
    local got = report_of("message/delivery-status", "Reporting-MTA: dns; mx.example.net (mail)\n"
      .. "Arrival-Date: Mon, 30 Nov 2026 09:12:07 +0000\n\n" .. FINAL .. "Status: 5.1.1\n")
    assert.are.equal("mx.example.net", got.reporting_mta)
    assert.are.equal("Mon, 30 Nov 2026 09:12:07 +0000", got.arrival)
  end)
end)

describe("a feedback part", function()
  local function feedback(fields) return report_of("message/feedback-report", fields) end
  local ABUSE = "Feedback-Type: abuse\nUser-Agent: Example-FBL/1.0\nVersion: 1\n"

  it("names the recipient and the kind of complaint", function()
    local got = feedback(ABUSE .. "Original-Mail-From: <ida@example.org>\nOriginal-Rcpt-To: <tom@example.com>\n"
      .. "Arrival-Date: Mon, 30 Nov 2026 09:12:07 +0000\nSource-IP: 192.0.2.9\n")
    assert.are.equal("feedback", got.kind)
    assert.are.equal("Mon, 30 Nov 2026 09:12:07 +0000", got.arrival)
    local event = only(got)
    assert.are.equal("tom@example.com", event.recipient)
    assert.are.equal("ida@example.org", event.sender)
    assert.are.equal("abuse", event.mta_verdict)
    assert.are.equal("complaint", event.outcome)
    assert.are.equal("192.0.2.9", event.client_ip)
    assert.are.equal("feedback", event.verdict.reason)
  end)

  it("may name several recipients", function()
    local got = feedback(ABUSE .. "Original-Rcpt-To: <tom@example.com>\nOriginal-Rcpt-To: <eva@example.com>\n")
    assert.are.equal("tom@example.com", got.recipients[1].recipient)
    assert.are.equal("eva@example.com", got.recipients[2].recipient)
    assert.are.equal("abuse", got.recipients[2].mta_verdict)
  end)

  it("may name nobody", function()
    local got = feedback(ABUSE)
    assert.are.equal("feedback", got.kind)
    assert.are.same({}, got.recipients)
  end)
end)
