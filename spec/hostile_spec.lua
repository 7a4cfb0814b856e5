local smtpcodes = require "smtpcodes"
local events = require "spec.events"

-- Everything a text can be given to: none may raise, classify must know a reason.
local function survive(text)
  local ok, message = pcall(function()
    smtpcodes.parse(text)
    smtpcodes.reply(text)
    smtpcodes.lookup(text)
    local verdict = smtpcodes.classify(text)
    assert(type(verdict.reason) == "string" and type(verdict.action) == "string" and verdict.confidence >= 0
      and verdict.confidence <= 1 and type(verdict.temporary) == "boolean", "a verdict lacks a field")
    if verdict.first then
      assert(verdict.first >= 1 and verdict.first <= verdict.last and verdict.last <= #text,
        "the evidence lies outside")
    end
    assert(smtpcodes.reason(text) == verdict.reason, "reason and classify differ")
  end)
  if not ok then error(("%s: %q"):format(tostring(message), text:sub(1, 300)), 2) end
end

describe("any bytes", function()
  local cases = {
    { "none", "" },
    { "a NUL", "\0" },
    { "many NULs", ("\0"):rep(10000) },
    { "a NUL inside a reply", "550 5.1.1\0 No such\0user" },
    { "only blanks", (" \t\r\n"):rep(1000) },
    { "invalid UTF-8", "\192\128\255\254\237\160\128 550 \240\159" },
    { "a cut character at the end", "550 5.1.1 \226\128" },
    { "continuation bytes only", ("\128"):rep(5000) },
    { "a megabyte without a blank", ("x"):rep(1048576) },
    { "a megabyte of digits", ("5"):rep(1048576) },
    { "a megabyte of dots", ("."):rep(1048576) },
    { "a megabyte of one status", ("5.1.1 "):rep(170000) },
    { "a megabyte of at signs", ("@"):rep(1048576) },
    { "a megabyte of open brackets", ("<"):rep(1048576) },
    { "a megabyte of ideographs", ("\233\130\174"):rep(350000) },
    { "5000 continuation lines", ("550-5.1.1 no\r\n"):rep(5000) .. "550 5.1.1 no" },
    { "5000 continuation lines without an end", ("550-5.1.1 no\r\n"):rep(5000) },
    { "5000 different lines", (("550-a\r\n551-b\r\n"):rep(2500)) },
    { "an unclosed bracket", "550 <a@example.com unknown" },
    { "an unclosed bracket of a log", "Mar  4 09:12:07 mx postfix/smtp[1: A1: to=<a@example.com, relay=h[192.0.2.7:25, "
      .. "status=bounced (host h[192.0.2.7 said: 550" },
    { "unclosed quotes", '550 "' .. ("\\"):rep(10000) },
    { "deep brackets", ("("):rep(100000) .. (")"):rep(100000) },
    { "deep wrappers", "Mar  4 09:12:07 mx postfix/smtp[1]: A1: to=<a@example.com>, relay=none, delay=1, dsn=4.0.0, "
      .. "status=deferred (" .. ("delivery temporarily suspended: "):rep(2000) .. "x)" },
    { "deeper wrappers of nothing", ("delivery temporarily suspended: "):rep(100000) },
    { "deep replies", ("host h[192.0.2.7] said: "):rep(5000) .. "550 no" },
    { "many recipients", "Mar  4 09:12:08 mx sendmail[1]: 62: to=" .. ("<a@example.com>,"):rep(20000)
      .. "<b@example.com>, delay=00:00:01, dsn=5.1.1, stat=User unknown" },
    { "many escapes", "2026-03-04 09:12:10 1xUsGz-00008r-0w ** a@example.com: " .. ("\\n"):rep(20000) },
    { "many phrases", ("mailbox full user unknown spam "):rep(20000) },
    { "many starts of phrases", ("mailbox "):rep(100000) },
    { "many links", ("https://example.com/ "):rep(20000) },
  }
  for _, case in ipairs(cases) do
    it("are survived: " .. case[1], function() survive(case[2]) end)
  end

  it("are survived one by one", function()
    for byte = 0, 255 do
      local character = string.char(byte)
      survive(character)
      survive("550" .. character .. "5.1.1" .. character .. "No such user" .. character)
      survive(character:rep(300))
    end
  end)

  it("are survived in random order", function()
    local seed = 42
    local function random(n) -- the same everywhere: minimal standard generator
      seed = (seed * 16807) % 2147483647
      return seed % n
    end
    local parts = { "550", "-", " ", "5.1.1", "\n", "\\n", "\\342", "<", ">", "@", "mailbox", "full", ".", "/", "[",
      "192.0.2.1", "\0", "\255", "\226\128\153", "\233\130\174", "said: ", "=", ":", "https://", "S3140", "'" }
    for _ = 1, 5000 do
      local list = {}
      for i = 1, random(30) do list[i] = parts[random(#parts) + 1] end
      survive(table.concat(list))
    end
  end)
end)

describe("every prefix", function()
  for _, sample in ipairs(events.samples()) do
    it(("of %s sample %d is survived"):format(sample.mta, sample.number), function()
      for length = 0, #sample.line do survive(sample.line:sub(1, length)) end
    end)
  end

  it("of a sample of each reason is survived", function()
    for _, reply in ipairs(events.replies(true)) do
      for length = 0, #reply.text do survive(reply.text:sub(1, length)) end
    end
  end)
end)

describe("one changed byte", function()
  local changes = { "\0", "\255", "\n", "<", "\\", "9" }

  local function change(text)
    for place = 1, #text do
      survive(text:sub(1, place - 1) .. changes[place % #changes + 1] .. text:sub(place + 1))
    end
  end

  for _, sample in ipairs(events.samples()) do
    it(("of %s sample %d is survived"):format(sample.mta, sample.number), function() change(sample.line) end)
  end

  it("of a sample of each reason is survived", function()
    for _, reply in ipairs(events.replies(true)) do change(reply.text) end
  end)
end)

describe("time", function()
  local FLOOR = 0.05 -- seconds under which the clock of a busy machine tells nothing
  local LIMIT = 8    -- times as long for four times the input; squared time would take 16
  local function fill(part, size) return part:rep(math.floor(size / #part)) end

  local shapes = {
    { "one word", function(n) return fill("x", n) end },
    { "words", function(n) return fill("lorem ", n) end },
    { "starts of phrases", function(n) return fill("mailbox ", n) end },
    { "phrases", function(n) return fill("mailbox full ", n) end },
    { "open brackets", function(n) return fill("<", n) end },
    { "open brackets with letters", function(n) return fill("<a", n) end },
    { "at signs", function(n) return fill("a@", n) end },
    { "dots", function(n) return fill("a.", n) end },
    { "slashes", function(n) return fill("a/", n) end },
    { "colons", function(n) return fill("http:", n) end },
    { "digits", function(n) return fill("5 ", n) end },
    { "minutes", function(n) return fill("451 greylisted in 5 ", n) end },
    { "reply lines", function(n) return fill("550-5.1.1 no\n", n) .. "550 5.1.1 no" end },
    { "reply lines joined by blanks", function(n) return fill("550-5.1.1 no ", n) .. "550 5.1.1 no" end },
    { "empty reply lines", function(n) return "550 a" .. fill("\n", n) .. "b" end },
    { "blanks", function(n) return "550 a" .. fill(" ", n) .. "b" end },
    { "bad reply lines", function(n) return "550-a\n" .. fill("551-b\n", n) end },
    { "ideographs", function(n) return fill("\233\130\174", n) end },
    { "Exim escapes", function(n)
      return "2026-03-04 09:12:10 1xUsGz-00008r-0w ** a@example.com: 550 " .. fill("\\n", n) end },
    { "Exim fields", function(n)
      return "2026-03-04 09:12:10 1xUsGz-00008r-0w ** a@example.com" .. fill(" R=a", n) .. ": 550 no" end },
    { "Postfix said", function(n)
      return "Mar  4 09:12:07 mx postfix/smtp[1]: A1: to=<a@example.com>, relay=none, delay=1, dsn=4.0.0, "
        .. "status=deferred (" .. fill("host h[192.0.2.1] said: ", n) .. "x)" end },
    { "qmail slashes", function(n) return "1772611927.1 delivery 12: failure: " .. fill("a_/", n) end },
    { "recipients", function(n)
      return "Mar  4 09:12:08 mx sendmail[1]: 62: to=" .. fill("<a@b>,", n) .. ", dsn=5.1.1, stat=x" end },
    { "addresses of quotes", function(n)
      return "Mar  4 09:12:08 mx sendmail[1]: 62: to=" .. fill('"', n) .. ", dsn=5.1.1, stat=x" end },
  }

  local TOO_LONG = 5 -- seconds for any of these texts

  -- The best of three, or the first where it is long.
  local function seconds(call, text)
    local best
    for _ = 1, 3 do
      if best and best > 1 then break end
      local start = os.clock()
      call(text)
      local spent = os.clock() - start
      best = best and math.min(best, spent) or spent
    end
    return best
  end

  for _, shape in ipairs(shapes) do
    for name, call in pairs { classify = smtpcodes.classify, parse = smtpcodes.parse, reply = smtpcodes.reply } do
      it(("of %s grows with the input: %s"):format(name, shape[1]), function()
        local before = seconds(call, shape[2](256 * 1024))
        assert.is_true(before < TOO_LONG, ("256 kB take %.1f s"):format(before))
        local after = seconds(call, shape[2](1024 * 1024))
        assert.is_true(after <= math.max(before, FLOOR) * LIMIT,
          ("1024 kB take %.3f s, a quarter of it %.3f s"):format(after, before))
      end)
    end
  end
end)
