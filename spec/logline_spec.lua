local smtpcodes = require "smtpcodes"
local events = require "spec.events"

describe("a log line", function()
  local counts = {}
  for _, sample in ipairs(events.samples()) do
    counts[sample.mta] = (counts[sample.mta] or 0) + 1
    it(("of %s says what its sample %d says"):format(sample.mta, sample.number), function()
      local event, message, offset = smtpcodes.parse(sample.line, sample.hints)
      if not sample.event then
        assert.is_nil(event)
        assert.equal("no delivery event", message)
        assert.is_number(offset)
        return
      end
      assert.is_table(event, message)
      assert.equal("", events.differences(sample.event, event, sample.absent))
    end)

    it(("of %s reads the same at its sample %d with a newline behind it"):format(sample.mta, sample.number), function()
      local plain, cut = smtpcodes.parse(sample.line, sample.hints), smtpcodes.parse(sample.line .. "\r\n", sample.hints)
      assert.equal(events.spell(plain), events.spell(cut))
    end)
  end

  for _, mta in ipairs { "postfix", "exim", "sendmail", "opensmtpd", "qmail" } do
    it("of " .. mta .. " has at least twelve samples", function() assert.is_true((counts[mta] or 0) >= 12) end)
  end
end)

describe("a line that is no delivery", function()
  local known = {
    { "of a program that sends no mail", "Mar  4 09:00:00 mx cupsd[550]: job 5511 printed for anna" },
    { "of the clock's daemon", "Mar  4 09:00:00 mx ntpd[421]: offset 5.001 s from 192.0.2.4" },
    { "of Postfix's smtpd", "Mar  4 09:00:00 mx postfix/smtpd[1]: connect from mail.example.net[192.0.2.52]" },
    { "of Postfix's master", "Mar  4 09:00:00 mx postfix/master[1]: daemon started -- version 3.7.11" },
    { "of Sendmail's daemon", "Mar  4 09:00:00 mx sendmail[1]: starting daemon (8.17.1): SMTP" },
    { "of Exim's queue runner", "2026-03-04 09:00:00 Start queue run: pid=550" },
    { "of OpenSMTPD's session", "d76090a677fe2c12 smtp disconnected reason=quit" },
    { "of qmail's start of a delivery", "1772611960.000001 starting delivery 5: msg 550 to local ann@example.org" },
  }
  for _, case in ipairs(known) do
    it(case[1] .. " gives nil and 'no delivery event'", function()
      local event, message, offset = smtpcodes.parse(case[2])
      assert.is_nil(event)
      assert.equal("no delivery event", message)
      assert.is_number(offset)
    end)
  end

  local unknown = {
    { "prose", "Please water the plants." }, { "nothing", "" }, { "blanks", " \t\r\n" }, { "a NUL", "\0" },
    { "a backup's report", "backup 5.1.1 of 4 discs took 550 s" }, { "a table row", "item 550 | 5.1.1 | 12.50" },
    { "a word that is no queue id", "Error: host mx.example.com[192.0.2.7] said: 550 5.1.1 no" },
  }
  for _, case in ipairs(unknown) do
    it(case[1] .. " gives nil and 'unknown format'", function()
      local event, message, offset = smtpcodes.parse(case[2])
      assert.is_nil(event)
      assert.equal("unknown format", message)
      assert.is_number(offset)
    end)
  end
end)

describe("hints.mta", function()
  local lines = {
    postfix = "AC9AAAB4BAE: to=<a@example.com>, relay=none, delay=1, delays=0/0/1/0, dsn=4.4.1, "
      .. "status=deferred (connect to mx.example.com[192.0.2.7]:25: Connection timed out)",
    sendmail = "6249CGaB: to=<a@example.com>, delay=00:00:01, mailer=esmtp, pri=1, relay=mx.example.com., "
      .. "dsn=5.1.1, stat=User unknown",
  }
  for mta, line in pairs(lines) do
    it("need not tell " .. mta .. " where the prefix is missing", function()
      local event = assert(smtpcodes.parse(line))
      assert.equal(mta, event.mta)
      assert.equal("a@example.com", event.recipient)
      assert.same(event, smtpcodes.parse(line, { mta = mta }))
    end)

    it("of another program does not read " .. mta, function()
      local event = smtpcodes.parse(line, { mta = mta == "postfix" and "sendmail" or "postfix" })
      assert.is_nil(event)
    end)
  end

  it("of an unknown name reads nothing bare", function()
    local event, message = smtpcodes.parse(lines.postfix, { mta = "nosuch" })
    assert.is_nil(event)
    assert.equal("unknown format", message)
  end)

  it("does not stand against a syslog prefix", function()
    local event = assert(smtpcodes.parse("Mar  4 09:12:07 mx postfix/smtp[1]: " .. lines.postfix, { mta = "exim" }))
    assert.equal("postfix", event.mta)
  end)

  it("is not needed behind a prefix without a time", function()
    for _, prefix in ipairs { "postfix/smtp[1]: ", "postfix/smtp: ", "mx postfix-out/smtp[1]: ", "postfix/smtp[1]:  " } do
      local event = assert(smtpcodes.parse(prefix .. lines.postfix))
      assert.equal("a@example.com", event.recipient)
      assert.equal(prefix:match("postfix[%w/-]*"), event.process)
    end
    assert.equal("no delivery event", select(2, smtpcodes.parse("postfix/smtp[1]: hello")))
    assert.equal("unknown format", select(2, smtpcodes.parse("kernel[1]: hello")))
  end)

  it("does not stand against a bare reply", function()
    assert.equal("smtp", assert(smtpcodes.parse("550 no", { mta = "exim" })).mta)
  end)
end)
