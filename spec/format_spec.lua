local smtpcodes = require "smtpcodes"
local events = require "spec.events"

-- The steps of a template (src/gen/formats.lua), each seen through a line that only it can read.
local POSTFIX = "Mar  4 09:12:07 mx postfix/smtp[2101]: "

local function read(line)
  local event, message = smtpcodes.parse(line)
  assert.is_table(event, message)
  return event
end

describe("a template", function()
  local cases = {
    { "takes a field up to the text that follows",
      POSTFIX .. "A1: to=<a@example.com>, relay=none, delay=1, delays=0, dsn=4.0.0, status=deferred (x)",
      { recipient = "a@example.com", delay = 1, response = "x" } },
    { "takes a field up to the last text that follows",
      POSTFIX .. "A1: to=<a@example.com>, relay=none, delay=1, delays=0, dsn=4.0.0, status=deferred (a (b) c) d)",
      { response = "a (b) c) d" } },
    { "takes a reply that holds the words behind it",
      POSTFIX .. "A1: to=<a@example.com>, relay=none, delay=1, delays=0, dsn=5.0.0, status=bounced (host "
        .. "h.example.com[192.0.2.7] said: 550 no (in reply to x) (in reply to RCPT TO command))",
      { response = "550 no (in reply to x)", stage = "rcpt" } },
    { "reads a field of one class of bytes and stops before the next",
      POSTFIX .. "connect to h.example.com[2001:db8::7]:25: x",
      { relay = { host = "h.example.com", ip = "2001:db8::7", port = 25 } } },
    { "reads a day of one digit", "Mar  4 09:12:07 mx postfix/smtp[1]: connect to h.example.com[192.0.2.7]:25: x",
      { time = "Mar  4 09:12:07" } },
    { "reads a day of two digits", "Mar 14 09:12:07 mx postfix/smtp[1]: connect to h.example.com[192.0.2.7]:25: x",
      { time = "Mar 14 09:12:07" } },
    { "reads a month that is no ASCII",
      "Mär 14 09:12:07 mx postfix/smtp[1]: connect to h.example.com[192.0.2.7]:25: x",
      { time = "Mär 14 09:12:07" } },
    { "reads a time with zone and fraction",
      "2026-03-04T09:12:07.123456+01:00 mx postfix/smtp[1]: connect to h.example.com[192.0.2.7]:25: x",
      { time = "2026-03-04T09:12:07.123456+01:00" } },
    { "reads a priority before the time",
      "<22>Mar  4 09:12:07 mx postfix/smtp[1]: connect to h.example.com[192.0.2.7]:25: x",
        { time = "Mar  4 09:12:07" } },
    { "reads a priority before a time with zone",
      "<22>2026-03-04T09:12:07Z mx postfix/smtp[1]: connect to h.example.com[192.0.2.7]:25: x",
      { time = "2026-03-04T09:12:07Z" } },
    { "reads a line without a process number",
      "Mar  4 09:12:07 mx postfix/smtp: connect to h.example.com[192.0.2.7]:25: x",
      { process = "postfix/smtp" }, { "pid" } },
    { "leaves out what may be missing",
      POSTFIX .. "A1: to=<a@example.com>, orig_to=<b@example.org>, relay=none, delay=1, dsn=4.0.0, status=deferred (x)",
      { original_recipient = "b@example.org" } },
    { "reads one of several in any order",
      "2026-03-04 09:12:08 1xUsGz-00008p-0w => a@example.com T=smtp F=<b@example.org> R=dns S=12 "
        .. "H=h.example.com [192.0.2.7]",
      { sender = "b@example.org", size = 12, relay = { host = "h.example.com", ip = "192.0.2.7" } } },
    { "does not keep what an alternative read before it failed",
      POSTFIX .. "connect to h.example.com[private/lmtp]: x",
        { relay = { host = "h.example.com", path = "private/lmtp" } } },
    { "reads a taken text further with a list",
      POSTFIX .. "A1: lost connection with h.example.com[192.0.2.7] while sending MAIL FROM",
      { stage = "mail", relay = { host = "h.example.com", ip = "192.0.2.7" } } },
    { "undoes what logging did before it reads on",
      "1772611927.1 delivery 1: failure: 192.0.2.7_does_not_like_recipient./Remote_host_said:_550_no/",
      { relay = { ip = "192.0.2.7" }, response = "550 no", stage = "rcpt" } },
    { "takes an empty sender for the null sender",
      "Mar  4 09:12:07 mx postfix/qmgr[1]: A1: from=<>, status=expired, returned to sender", { sender = "<>" } },
    { "drops a host that the log calls unknown",
      "Mar  4 09:12:07 mx postfix/smtpd[1]: NOQUEUE: reject: RCPT from unknown[192.0.2.50]: 550 no; "
        .. "from=<a@example.net> "
        .. "to=<b@example.org> proto=ESMTP helo=<x>", { client_ip = "192.0.2.50" }, { "client_host", "queue_id" } },
    { "drops the dot behind a host",
      "Mar  4 09:12:16 mx sendmail[1]: 62: to=<a@example.com>, delay=00:00:01, relay=h.example.com. [192.0.2.8], "
        .. "dsn=5.1.1, stat=x", { relay = { host = "h.example.com", ip = "192.0.2.8" } } },
  }
  for _, case in ipairs(cases) do
    it(case[1], function() assert.equal("", events.differences(case[3], read(case[2]), case[4])) end)
  end

  local delays = {
    ["0.05"] = 0.05, ["12"] = 12, ["5s"] = 5, ["1m5s"] = 65, ["4h2s"] = 14402, ["1d1h"] = 90000,
    ["00:01:30"] = 90, ["2+01:00:00"] = 176400,
  }
  for written, seconds in pairs(delays) do
    it(("reads the delay %s as %g seconds"):format(written, seconds), function()
      local event = read("Mar  4 09:12:16 mx sendmail[1]: 62: to=<a@example.com>, delay=" .. written
        .. ", relay=h.example.com., dsn=5.1.1, stat=x")
      assert.is_true(math.abs(event.delay - seconds) < 1e-9, tostring(event.delay))
    end)
  end

  it("leaves out a delay that is none", function()
    assert.is_nil(read("Mar  4 09:12:16 mx sendmail[1]: 62: to=<a@example.com>, delay=soon, dsn=5.1.1, stat=x").delay)
  end)

  local unread = {
    { "whose literal is cut", POSTFIX .. "A1: to=<a@example.com>, relay=none, delay=1, dsn=4.0.0, stat" },
    { "whose time is no time", "Mar  4 09:1x:07 mx postfix/smtp[1]: connect to h.example.com[192.0.2.7]:25: x" },
    { "of another program", "Mar  4 09:12:07 mx prefix/smtp[1]: connect to h.example.com[192.0.2.7]:25: x" },
    { "whose program only begins with the name",
      "Mar  4 09:12:07 mx postfixx/smtp[1]: connect to h.example.com[192.0.2.7]:25: x" },
  }
  for _, case in ipairs(unread) do
    it("does not read a line " .. case[1], function() assert.is_nil((smtpcodes.parse(case[2]))) end)
  end
end)
