-- The reply that another one quotes decides; what quotes it tells the rest.
local smtpcodes = require "smtpcodes"
local events = require "spec.events"

describe("a quoted reply", function()
  local cases = {
    { "behind 'last transfail'", "554 5.4.7 [internal] exceeded max time (last transfail: 452-4.2.2 mailbox is full)",
      { reason = "mailbox_full", code = 554, status = "5.4.7", class = "permanent", temporary = true, conflict = true },
      "mailbox is full" },
    { "of Exchange's last error", "450 4.4.316 Delivery delayed [Message=550 5.1.1 User unknown]",
      { reason = "user_unknown", code = 450 }, "User unknown" },
    { "in single quotes", "smtp; 5.1.0 - Unknown address error 550-'5.7.1 Relaying denied' (delivery attempts: 0)",
      { reason = "relay_denied" }, "Relaying denied" },
    { "within a quoted reply", "451 4.0.0 relay said: 450 4.0.0 next said: 552 5.2.2 over quota",
      { reason = "mailbox_full" }, "over quota" },
    { "that says less", "550 5.1.1 user unknown (cached: 550 5.0.0 zxcv)", { reason = "user_unknown" }, "user unknown" },
    { "that answers a question about the sender",
      "550 5.1.7 <a@example.com>: Sender address rejected: undeliverable address: host mx.example.com said: 550 5.1.1 "
        .. "User unknown", { reason = "sender_rejected" }, nil },
    { "that complains of the order of commands", "550 5.1.1 no such user: 503 need RCPT before DATA",
      { reason = "user_unknown" }, "no such user" },
  }
  for _, case in ipairs(cases) do
    it(case[1] .. " is judged", function()
      local verdict = smtpcodes.classify(case[2])
      assert.equal("", events.differences(case[3], verdict))
      if case[4] then assert.equal(case[4], case[2]:sub(verdict.first, verdict.last)) end
    end)
  end
end)

describe("parse", function()
  it("gives a quoted reply as an event of its own", function()
    local event = smtpcodes.parse("554 5.4.7 [internal] exceeded max time (last transfail: 452-4.2.2 mailbox is full)")
    assert.same({ response = "452-4.2.2 mailbox is full", code = 452, status = "4.2.2", status_source = "reply",
      text = "mailbox is full", origin = "remote", complete = false }, event.inner)
  end)

  it("gives quoted replies within quoted replies", function()
    local event = smtpcodes.parse("451 4.0.0 relay said: 450 4.2.0 next said: 552 5.2.2 over quota")
    assert.equal(450, event.inner.code)
    assert.equal(552, event.inner.inner.code)
    assert.is_nil(event.inner.inner.inner)
  end)

  it("gives them of a log line, too", function()
    local event = smtpcodes.parse("Nov 21 21:03:07 mail postfix/smtp[169]: 4jX4Ry3JQwz1db0F: to=<ann@example.net>, "
      .. "relay=mx.example.net[198.51.100.10]:25, delay=0.5, delays=0.1/0/0.2/0.2, dsn=4.1.1, status=deferred (host "
      .. "mx.example.net[198.51.100.10] said: 450 4.1.1 <ann@example.net>: unverified address: host in.example.org said: "
      .. "550 5.1.1 no such user (in reply to RCPT TO command))")
    assert.equal(550, event.inner.code)
    assert.equal("5.1.1", event.inner.status)
  end)

  for _, text in ipairs { "550 5.1.1 no such user", "550-5.1.1 no such\r\n550 5.1.1 user", "550 limit is 4500: retry",
    "550-5.7.1 having no From: 550 5.7.1 header", "550 5.1.1 no such user: 503 need RCPT", "450 4.2.1 at 10:550 now" } do
    it("gives none where nothing is quoted: " .. text:gsub("%c+", " "), function()
      assert.is_nil(smtpcodes.parse(text).inner)
    end)
  end
end)
