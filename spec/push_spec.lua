-- The tables that src/lua_push.c makes.
local smtpcodes = require "smtpcodes"
local events = require "spec.events"

local postfix = "Mar  4 09:12:07 mx postfix/smtp[12]: A1: to=<a@example.com>, relay=%s, delay=%s, dsn=4.4.1, "
  .. "status=deferred (%s)"

local function parse(line)
  local event, message = smtpcodes.parse(line)
  assert.is_table(event, message)
  return event
end

describe("the table of an event", function()
  local said = "host mx.example.com[192.0.2.1] said: "
  local cases = {
    { "has a relay of its own table", postfix:format("mx.example.com[192.0.2.1]:25", "1.5", said .. "450 4.2.1 x"),
      { relay = { host = "mx.example.com", ip = "192.0.2.1", port = 25 } } },
    { "has no relay where there was none", postfix:format("none", "1", "x"), {}, { "relay" } },
    { "has numbers for numbers", postfix:format("none", "1.5", "x"), { pid = 12, delay = 1.5 }, { "size" } },
    { "has one recipient as a text", postfix:format("none", "1", "x"), { recipient = "a@example.com" },
      { "recipients" } },
    { "says whose the status is", postfix:format("none", "1", "x"), { status = "4.4.1", status_source = "mta" } },
    { "says that the status is the reply's", postfix:format("none", "1", said .. "450 4.2.1 x"),
      { status = "4.2.1", status_source = "reply", mta_status = "4.4.1" } },
    { "has the lines of a reply and all of them as a text", "550-a\r\n550 b",
      { lines = { "a", "b" }, text = "a b", response = "550-a\r\n550 b" }, { "complete" } },
    { "has no lines of a single one", "550 a", { text = "a" }, { "lines", "complete" } },
    { "has no text of a bare code", "550", { code = 550 }, { "text", "lines" } },
    { "says that the last line is missing", "550-a\r\n550-b", { complete = false } },
  }
  for _, case in ipairs(cases) do
    it(case[1], function() assert.equal("", events.differences(case[3], parse(case[2]), case[4])) end)
  end

  it("has several recipients as an array", function()
    local line = "Mar  4 09:12:07 mx sendmail[3101]: 6249C7aB003101: to=<lea@example.com>,<pia@example.com>, "
      .. "delay=00:00:01, relay=mx.example.com. [192.0.2.1], dsn=5.1.1, stat=User unknown"
    assert.equal("", events.differences({ recipients = { "lea@example.com", "pia@example.com" } }, parse(line),
      { "recipient" }))
  end)

  it("has a text of any length", function()
    for _, size in ipairs { 1, 4000, 4090, 4096, 4097, 5000, 100000 } do
      local text = ("x"):rep(size)
      assert.equal(text, parse("550 " .. text).text)
    end
  end)
end)

describe("an integer of a table", function()
  it("is written as one", function()
    local event = parse(postfix:format("mx.example.com[192.0.2.1]:25", "1.5", "x"))
    assert.equal("12 25", event.pid .. " " .. event.relay.port)
    local verdict = smtpcodes.classify("450 mailbox full")
    assert.equal("450 5 16 86400",
      table.concat({ verdict.code, verdict.first, verdict.last, verdict.retry_after }, " "))
    local entry = smtpcodes.lookup("5.1.1")
    assert.equal("1 1", entry.subject .. " " .. entry.detail)
    assert.equal("900", tostring(smtpcodes.reasons.unknown.retry_after))
  end)
end)

describe("the table of an entry", function()
  it("has arrays for lists", function()
    local entry = smtpcodes.lookup("5.1.1")
    for _, key in ipairs { "basic", "classes", "references" } do
      assert.is_table(entry[key], key)
      assert.is_true(#entry[key] > 0, key)
    end
    assert.equal("number", type(entry.basic[1]))
    assert.equal("number", type(entry.classes[1]))
    assert.equal("string", type(entry.references[1]))
  end)

  it("has no empty text", function()
    for entry in smtpcodes.codes() do
      for key, value in pairs(entry) do assert.are_not.equal("", value, entry.code .. " " .. key) end
    end
  end)

  it("belongs to the caller", function()
    local entry = smtpcodes.lookup("5.1.1")
    entry.reason = "changed"
    entry.basic[1] = 0
    assert.equal("user_unknown", smtpcodes.lookup("5.1.1").reason)
    assert.are_not.equal(0, smtpcodes.lookup("5.1.1").basic[1])
  end)
end)

describe("the table of a verdict", function()
  it("outlives its text", function()
    local line = "1772611927.1 delivery 1: failure: 192.0.2.7_does_not_like_recipient./Remote_host_said:_"
      .. "550_5.7.1_S3140_see_https://example.com/n%d_now/"
    local verdicts = {}
    for number = 1, 200 do
      verdicts[number] = smtpcodes.classify(line:format(number))
      if number % 50 == 0 then collectgarbage() end
    end
    for number, verdict in ipairs(verdicts) do
      assert.equal("https://example.com/n" .. number, verdict.url)
      assert.equal("S3140", verdict.vendor_code)
    end
  end)
end)

describe("reason", function()
  local link = "1772611927.1 delivery 1: failure: 192.0.2.7_does_not_like_recipient./Remote_host_said:_550_5.7.1_S3140_"
    .. "see_https://example.com/a-link-that-is-longer-than-any-short-string-of-Lua_now/"
  local cases = {
    { "a link the log escaped", link },
    { "a context", "550 zxcv", { code = 550, status = "5.1.1", stage = "rcpt", provider = "google", mta = "exim",
      relay = "mx.example.com" } },
    { "a context that says nothing", "550 zxcv", {} },
    { "an event", { response = "550 5.1.1 zxcv", code = 550, stage = "rcpt", relay = { host = "mx.example.com" } } },
    { "an empty event", {} },
    { "a long text", ("lorem "):rep(2000) .. "mailbox full" },
  }
  for _, case in ipairs(cases) do
    it("allocates nothing for " .. case[1], function()
      local ask, count, input, context = smtpcodes.reason, collectgarbage, case[2], case[3]
      for _ = 1, 100 do ask(input, context) end -- names are interned at first use
      count() count("stop")
      local before = count("count")
      for _ = 1, 1000 do ask(input, context) end
      local after = count("count")
      count("restart")
      assert.is_true(after - before < 1, ("%.1f kB more"):format(after - before))
    end)
  end
end)
