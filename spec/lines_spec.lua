local smtpcodes = require "smtpcodes"
local events = require "spec.events"
local support = require "spec.support"

local DELIVERY = "Nov 30 09:12:07 mx postfix/smtp[169]: AC9AAAB4BAE: to=<ann@example.net>, relay=mx.example.net[192.0.2.7]:25, "
  .. "delay=0.5, delays=0/0/0/0.5, dsn=5.1.1, status=bounced (host mx.example.net[192.0.2.7] said: 550 5.1.1 nobody "
  .. "(in reply to RCPT TO command))"
local NOISE = "Nov 30 09:12:07 mx postfix/smtpd[4213]: connect from unknown[192.0.2.5]"
local OPEN = "2026-11-30 09:12:07 1xUsH8-0000Cc-10 ** ann@example.net R=dns T=smtp: all hosts refuse "
local LINE_MAX = 2 ^ 20

local files = {}

-- The path of a new file that holds a text.
local function file_of(text)
  local path = os.tmpname()
  files[#files + 1] = path
  local file = assert(io.open(path, "wb"))
  file:write(text)
  file:close()
  return path
end

local function function_of(text) return text:gmatch("([^\n]*)\n?") end

-- What lines() gives: events, verdicts, lines, stats.
local function run(source, options, module)
  options = options or {}
  options.stats = options.stats or {}
  local given = { events = {}, verdicts = {}, lines = {}, stats = options.stats }
  for verdict, event, line in assert((module or smtpcodes).lines(source, options)) do
    local n = #given.events + 1
    given.verdicts[n], given.events[n], given.lines[n] = verdict, event, line
  end
  return given
end

local function each_line(list)
  local n = 0
  return function()
    n = n + 1
    return list[n]
  end
end

-- A reading function that makes `count` lines.
local function made(count, make)
  local n = 0
  return function()
    n = n + 1
    if n <= count then return make(n) end
  end
end

describe("lines", function()
  teardown(function()
    for _, path in ipairs(files) do os.remove(path) end
  end)

  -- ---- texts, however they come ----

  local long = ("x"):rep(3 * LINE_MAX)
  local texts = {
    { "nothing", "", 0, {}, 0 },
    { "a newline", "\n", 1, {}, 0 },
    { "a delivery", DELIVERY .. "\n", 1, { DELIVERY }, 0 },
    { "a last line without newline", NOISE .. "\n" .. DELIVERY, 2, { DELIVERY }, 0 },
    { "lines that end with CR LF", NOISE .. "\r\n" .. DELIVERY .. "\r\n" .. DELIVERY .. "\r\n", 3, { DELIVERY, DELIVERY }, 0 },
    { "a CR at the end of the text", DELIVERY .. "\r", 1, { DELIVERY }, 0 },
    { "NULs", "\0\0\n" .. DELIVERY .. "\n\0", 3, { DELIVERY }, 0 },
    { "other bytes than UTF-8", "\255\254\n\128\n" .. DELIVERY .. "\n", 3, { DELIVERY }, 0 },
    { "noise alone", (NOISE .. "\n"):rep(2000), 2000, {}, 0 },
    { "more than a block", (NOISE .. "\n"):rep(2000) .. DELIVERY .. "\n" .. NOISE .. "\n", 2002, { DELIVERY }, 0 },
    { "a line of 3 MB", DELIVERY .. "\n" .. long .. "\n" .. DELIVERY .. "\n", 3, { DELIVERY, DELIVERY }, 1 },
    { "a line of 3 MB without newline", DELIVERY .. "\n" .. long, 2, { DELIVERY }, 1 },
    { "a line of 3 MB with CR LF", long .. "\r\n" .. DELIVERY .. "\r\n", 2, { DELIVERY }, 1 },
    { "two long lines", long .. "\n" .. long .. "\n" .. DELIVERY .. "\n", 3, { DELIVERY }, 2 },
    { "a delivery of 3 MB", OPEN .. long .. "\n" .. DELIVERY .. "\n", 2, { (OPEN .. long):sub(1, LINE_MAX), DELIVERY }, 1 },
    { "the longest line that is whole", ("x"):rep(LINE_MAX) .. "\r\n" .. DELIVERY, 2, { DELIVERY }, 0 },
    { "a line of one byte more", ("x"):rep(LINE_MAX + 1) .. "\n" .. DELIVERY, 2, { DELIVERY }, 1 },
  }
  local ways = {
    { "a path", function(text) return file_of(text) end },
    { "an open file", function(text) return assert(io.open(file_of(text), "rb")) end },
    { "a function", function_of, function(text) return text ~= "" and text:sub(-1) ~= "\n" and text or nil end },
  }
  for _, way in ipairs(ways) do
    for _, case in ipairs(texts) do
      local name, text, count, wanted, cut = support.unpack(case)
      it(("reads %s from %s"):format(name, way[1]), function()
        local given = run(way[2](text))
        assert.are.equal(#wanted, #given.lines)
        for i, line in ipairs(wanted) do assert.is_true(line == given.lines[i], "line " .. i) end
        local stats = given.stats
        if way[3] then stats.lines, stats.skipped = count, count - #wanted end -- gmatch may add an empty line
        assert.are.same({ lines = count, skipped = count - #wanted, cut = cut }, stats)
      end)
    end
  end

  it("reads the same wherever the blocks of a file end", function()
    for length = 2 ^ 16 - #DELIVERY - 2, 2 ^ 16 + 2, 3 do
      local path = file_of(("x"):rep(length) .. "\r\n" .. DELIVERY .. "\r\n" .. NOISE .. "\r\n" .. DELIVERY)
      local given = run(path)
      assert.are.same({ DELIVERY, DELIVERY }, given.lines)
      assert.are.same({ lines = 4, skipped = 2, cut = 0 }, given.stats)
      os.remove(path)
    end
  end)

  -- ---- what is given ----

  it("gives what classify and parse say of a line", function()
    local given = run(function_of(DELIVERY .. "\n" .. NOISE))
    local event = smtpcodes.parse(DELIVERY)
    assert.are.same(event, given.events[1])
    assert.are.same(smtpcodes.classify(event), given.verdicts[1])
    assert.are.equal("user_unknown", given.verdicts[1].reason)
  end)

  for _, sample in ipairs(events.samples()) do
    if sample.event and not sample.hints and not sample.line:find("\n") then
      it(("gives the event of sample %d of %s as parse does"):format(sample.number, sample.mta), function()
        local given = run(each_line { sample.line }, { all = true })
        assert.are.equal(1, #given.events)
        assert.are.equal(events.spell(smtpcodes.parse(sample.line)), events.spell(given.events[1]))
      end)
    end
  end

  it("undoes what logging did to a line longer than the stack holds", function()
    local text = ("very_"):rep(2000)
    local line = "1772611927.1 delivery 12: failure: 192.0.2.7_does_not_like_recipient./Remote_host_said:_550_" .. text .. "/"
    assert.are.equal("550 " .. ("very "):rep(2000), run(each_line { line }).events[1].response)
  end)

  it("gives attempts and details only when asked for them", function()
    local line = "d76090a677fe2c31 mta error reason=Connection closed unexpectedly"
    assert.are.equal(0, #run(each_line { line }).events)
    assert.are.equal("attempt", run(each_line { line }, { all = true }).events[1].outcome)
    local exim = "2026-11-30 09:12:07 1xUsH8-0000Cc-10 H=mx.example.net [192.0.2.7] Connection refused"
    local given = run(each_line { exim })
    assert.are.same({ lines = 1, skipped = 1, cut = 0 }, given.stats)
    assert.are.equal("attempt", run(each_line { exim }, { all = true }).events[1].outcome)
  end)

  it("takes the hints that parse takes", function()
    local row = "d,tom@example.com,ida@example.org"
    local given = run(each_line { row }, { header = "type,rcpt,orig", mta = "powermta" })
    assert.are.equal("tom@example.com", given.events[1].recipient)
    assert.are.equal(0, #run(each_line { row }, { mta = "exim" }).events)
  end)

  it("counts while it reads, and anew with each call", function()
    local stats = { lines = 7, other = 1 }
    local next_event = smtpcodes.lines(each_line { NOISE, DELIVERY, NOISE, DELIVERY, NOISE }, { stats = stats })
    assert.are.same({ lines = 0, skipped = 0, cut = 0, other = 1 }, stats)
    next_event()
    assert.are.same({ lines = 2, skipped = 1, cut = 0, other = 1 }, stats)
    next_event()
    assert.is_nil(next_event())
    assert.are.same({ lines = 5, skipped = 3, cut = 0, other = 1 }, stats)
    assert.is_nil(next_event())
    assert.are.same({ lines = 5, skipped = 3, cut = 0, other = 1 }, stats)
  end)

  it("takes a line with its newline, and what stands for a text, from a function", function()
    local text = setmetatable({}, { __tostring = function() return DELIVERY .. "\n" end })
    assert.are.same({ DELIVERY, DELIVERY }, run(each_line { DELIVERY .. "\r\n", text }).lines)
  end)

  it("asks a function no more when it has ended", function()
    local calls = 0
    local next_event = smtpcodes.lines(function()
      calls = calls + 1
      return nil
    end)
    assert.is_nil(next_event())
    assert.is_nil(next_event())
    assert.are.equal(1, calls)
  end)

  it("leaves a file of the caller's open, from where it stands", function()
    local file = assert(io.open(file_of(DELIVERY .. "\n" .. DELIVERY .. "\n"), "rb"))
    file:read(3)
    assert.are.equal(1, #run(file).events)
    assert.are.equal("file", io.type(file))
    file:close()
  end)

  it("uses the rules of new", function()
    local module = assert(smtpcodes.new { rules = { { phrase = "nobody", reason = "policy" } } })
    assert.are.equal("policy", run(each_line { DELIVERY }, nil, module).verdicts[1].reason)
    assert.are.equal("user_unknown", run(each_line { DELIVERY }).verdicts[1].reason)
  end)

  -- ---- lines that belong together ----

  for _, path in ipairs(events.paths("mta/*.lua")) do
    local mta = path:match("([^/]+)%.lua$")
    for number, sample in ipairs(support.load(path).joined or {}) do
      it(("joins the lines of %s as its sample %d says"):format(mta, number), function()
        local given = run(each_line(sample.lines), { all = sample.all })
        assert.are.equal(#sample.events, #given.events)
        for i, event in ipairs(sample.events) do
          event.mta = mta
          assert.are.equal("", events.differences(event, given.events[i], (sample.absent or {})[i]))
          assert.are.same(smtpcodes.classify(given.events[i]), given.verdicts[i])
        end
      end)
    end
  end

  it("gives the last of the joined lines, and judges what they tell together", function()
    local head = "Nov 30 09:12:07 mail courieresmtp: id=4A.65.3,from=<ida@example.org>,addr=<tom@example.com>"
    local last = head .. ",status: failure"
    local given = run(each_line { head .. ": 550-5.1.1 user", head .. ": 550 5.1.1 unknown", last })
    assert.are.same({ last }, given.lines)
    assert.are.equal("user_unknown", given.verdicts[1].reason)
    assert.are.same({ lines = 3, skipped = 0, cut = 0 }, given.stats)
  end)

  it("gives a detail as it stands when it is asked for, and joins it all the same", function()
    local head = "Nov 30 09:12:07 mail courieresmtp: id=4A.65.3,from=<ida@example.org>,addr=<tom@example.com>"
    local given = run(each_line { head .. ": 550-5.1.1 user", head .. ": 550 5.1.1 unknown", head .. ",status: failure" },
      { all = true })
    assert.are.equal("550-5.1.1 user", given.events[1].response)
    assert.are.equal("550 5.1.1 unknown", given.events[2].response)
    assert.are.equal("550-5.1.1 user\n550 5.1.1 unknown", given.events[3].response)
  end)

  local function starting(n, address)
    return ("1772611960.000001 starting delivery %d: msg %d to remote %s"):format(n, n, address or "lea@example.com")
  end
  local function finished(n) return ("1772611961.000001 delivery %d: success: did_1+0+0/"):format(n) end

  it("hands out no table that it keeps", function()
    local given = {}
    local session = "d76090a677fe2c31 mta "
    for _, event in smtpcodes.lines(each_line { session .. "connecting address=smtp://192.0.2.7:25 host=mx.example.com",
      session .. "error reason=Connection closed unexpectedly", session .. "error reason=Connection closed unexpectedly" },
      { all = true }) do
      given[#given + 1] = event.relay.host
      event.relay.host = "changed"
    end
    assert.are.same({ "mx.example.com", "mx.example.com" }, given)
  end)

  it("knows the last ten thousand of what has begun, and joins no line with another's", function()
    local list = {}
    for n = 1, 25000 do list[n] = starting(n, n .. "@example.com") end
    for n = 1, 25000 do list[#list + 1] = finished(n) end
    local known = 0
    for n, event in ipairs(run(each_line(list)).events) do
      assert.is_true(event.recipient == nil or event.recipient == n .. "@example.com")
      if event.recipient then known = known + 1 end
      if n > 15000 then assert.are.equal(n .. "@example.com", event.recipient) end
    end
    assert.is_true(known >= 10000 and known <= 20000, known)
  end)

  it("knows what is used again and again, however much begins besides", function()
    local head = "Nov 30 09:12:07 mail courieresmtp: id=4A.65.3,from=<ida@example.org>,addr=<tom@example.com>"
    local list = {}
    for n = 1, 30000 do
      list[#list + 1] = n % 3000 == 1 and head .. ": 550-5.1.1 part" or starting(n)
    end
    list[#list + 1] = head .. ",status: failure"
    local given = run(each_line(list))
    assert.are.equal(10, #given.events[1].lines)
  end)

  -- ---- memory ----

  -- The most that Lua's memory grew while lines() read, in kB.
  local function growth(source, options)
    collectgarbage()
    collectgarbage()
    local before, most, n = collectgarbage("count"), 0, 0
    local function watched()
      n = n + 1
      if n % 10000 == 0 then
        collectgarbage()
        most = math.max(most, collectgarbage("count") - before)
      end
      return source()
    end
    for _ in smtpcodes.lines(watched, options) do n = n + 0 end
    return most
  end

  local bounds = {
    { "sessions that never end", 30000, 100000, function(n) return starting(n) end },
    { "a reply that never ends", 1000, 100000, function()
      return "Nov 30 09:12:07 mail courieresmtp: id=4A.65.3,from=<ida@example.org>,addr=<tom@example.com>: 550-5.1.1 part"
    end },
    { "sessions of long lines", 30000, 20000, function(n) return starting(n, ("x"):rep(5000) .. n) end },
    { "deliveries", 1000, 50000, function() return DELIVERY end },
  }
  for _, case in ipairs(bounds) do
    it(("keeps less than %d kB of %s"):format(case[2], case[1]), function()
      local most = growth(made(case[3], case[4]))
      assert.is_true(most < case[2], most)
    end)
  end

  it("keeps nothing of a session whose line is very long", function()
    local list = { starting(1, ("x"):rep(2 ^ 17)), starting(2), finished(1), finished(2) }
    local given = run(each_line(list))
    assert.is_nil(given.events[1].recipient)
    assert.are.equal("lea@example.com", given.events[2].recipient)
  end)

  -- ---- failures ----

  it("gives nil and a message for a path that cannot be read", function()
    for _, path in ipairs { "/nowhere/mail.log", "src" } do
      local iterator, message = smtpcodes.lines(path)
      assert.is_nil(iterator)
      assert.is_truthy(message:find(path, 1, true), message)
    end
    local iterator, message = smtpcodes.lines("src")
    assert.is_nil(iterator)
    assert.are.equal("src: Is a directory", message)
  end)

  it("raises what a reading function raises, at that line", function()
    local failure = { "of the caller's own" }
    local n = 0
    local next_event = smtpcodes.lines(function()
      n = n + 1
      if n == 2 then error(failure, 0) end
      return DELIVERY
    end)
    assert.is_table(next_event())
    local done, message = pcall(next_event)
    assert.is_false(done)
    assert.are.equal(failure, message)
  end)

  it("raises the message that a reading function returns after nil", function()
    local done, message = pcall(smtpcodes.lines(function() return nil, "disk is gone" end))
    assert.is_false(done)
    assert.are.equal("disk is gone", message)
  end)

  it("raises where a file fails in the middle", function()
    local directory = assert(io.open("src", "rb"))
    local done, message = pcall(smtpcodes.lines(directory))
    assert.is_false(done)
    assert.are.equal("Is a directory", message)
    local file = assert(io.open(file_of((DELIVERY .. "\n"):rep(2)), "rb"))
    local next_event = smtpcodes.lines(file)
    assert.is_table(next_event())
    file:close()
    assert.is_table(next_event())
    assert.is_false(pcall(next_event))
  end)

  it("raises where a reading function returns no text", function()
    local done, message = pcall(smtpcodes.lines(function() return {} end))
    assert.is_false(done)
    assert.are.equal("'lines' got a table from its reading function, a string is expected", message)
  end)

  local closed = assert(io.open("Makefile"))
  closed:close()
  local misuses = {
    { {}, nil, "bad argument #1 to 'lines' (path, open file or function expected, got table)" },
    { nil, nil, "bad argument #1 to 'lines' (path, open file or function expected, got no value)" },
    { 5, nil, "bad argument #1 to 'lines' (path, open file or function expected, got number)" },
    { closed, nil, "bad argument #1 to 'lines' (closed file)" },
    { "Makefile", 5, "bad argument #2 to 'lines' (table expected, got number)" },
    { "Makefile", { al = true }, "bad argument #2 to 'lines' (unknown option 'al')" },
    { "Makefile", { all = 1 }, "bad argument #2 to 'lines' (all: boolean expected, got number)" },
    { "Makefile", { stats = true }, "bad argument #2 to 'lines' (stats: table expected, got boolean)" },
  }
  for _, module in ipairs { smtpcodes, assert(smtpcodes.new { rules = {} }) } do
    for _, case in ipairs(misuses) do
      it("raises " .. case[3], function()
        local done, message = pcall(function()
          local iterator = module.lines(case[1], case[2])
          return iterator
        end)
        assert.is_false(done)
        assert.are.equal(case[3], (message:gsub("^spec/lines_spec.lua:%d+: ", ""):gsub("^%S*lines_spec.lua:%d+: ", "")))
      end)
    end
  end
end)
