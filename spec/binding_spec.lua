local smtpcodes = require "smtpcodes"
local support = require "spec.support"
local events = require "spec.events"

local function text_object(text) return setmetatable({}, { __tostring = function() return text end }) end

describe("an argument with __tostring", function()
  local reply = "550 5.1.1 No such user"

  it("is looked up", function() assert.equal("5.1.1", smtpcodes.lookup(text_object("5.1.1")).code) end)
  it("is parsed", function() assert.equal(550, smtpcodes.parse(text_object(reply)).code) end)
  it("is read as a reply", function() assert.equal(550, smtpcodes.reply(text_object(reply)).code) end)
  it("is classified", function()
    assert.equal(events.spell(smtpcodes.classify(reply)), events.spell(smtpcodes.classify(text_object(reply))))
  end)
  it("gives a reason", function() assert.equal("user_unknown", (smtpcodes.reason(text_object(reply)))) end)
  it("gives a reply for a reason", function() assert.equal(451, (smtpcodes.reply_for(text_object("greylisted")))) end)
  it("tells what is known beside the text", function()
    local context = { provider = text_object("microsoft"), stage = text_object("rcpt"), status = text_object("5.1.1") }
    local verdict = smtpcodes.classify("no", context)
    assert.equal("microsoft rcpt 5.1.1", table.concat({ verdict.provider, verdict.stage, verdict.status }, " "))
  end)
  it("may be in an event", function()
    assert.equal("mailbox_full", (smtpcodes.reason { response = text_object("452 mailbox full") }))
  end)
  it("may be userdata", function()
    local file = io.tmpfile()
    local event, message = smtpcodes.parse(file)
    assert.is_nil(event)
    assert.equal("unknown format", message)
    file:close()
  end)
  it("passes its own error on", function()
    local object = setmetatable({}, { __tostring = function() error("boom", 0) end })
    local ok, message = pcall(smtpcodes.parse, object)
    assert.is_false(ok)
    assert.equal("boom", message)
  end)
end)

describe("misuse", function()
  local parse, reply, classify, reason = smtpcodes.parse, smtpcodes.reply, smtpcodes.classify, smtpcodes.reason
  local lookup, reply_for, codes = smtpcodes.lookup, smtpcodes.reply_for, smtpcodes.codes
  local cases = {
    { "parse without a line", parse, {}, 0, "bad argument #1 to 'parse' (string expected, got no value)" },
    { "parse of nil", parse, { nil }, 1, "bad argument #1 to 'parse' (string expected, got nil)" },
    { "parse of a table", parse, { {} }, 1, "bad argument #1 to 'parse' (string expected, got table)" },
    { "parse of a boolean", parse, { true }, 1, "bad argument #1 to 'parse' (string expected, got boolean)" },
    { "parse with hints that are no table", parse, { "x", 1 }, 2,
      "bad argument #2 to 'parse' (table expected, got number)" },
    { "reply of a table", reply, { {} }, 1, "bad argument #1 to 'reply' (string expected, got table)" },
    { "reply without a text", reply, {}, 0, "bad argument #1 to 'reply' (string expected, got no value)" },
    { "classify of nil", classify, { nil }, 1, "bad argument #1 to 'classify' (string expected, got nil)" },
    { "classify with a context that is no table", classify, { "x", "550" }, 2,
      "bad argument #2 to 'classify' (table expected, got string)" },
    { "classify of a function", classify, { print }, 1,
      "bad argument #1 to 'classify' (string expected, got function)" },
    { "reason of nil", reason, { nil }, 1, "bad argument #1 to 'reason' (string expected, got nil)" },
    { "reason with a context that is no table", reason, { "x", true }, 2,
      "bad argument #2 to 'reason' (table expected, got boolean)" },
    { "lookup without a code", lookup, {}, 0, "bad argument #1 to 'lookup' (number or string expected, got no value)" },
    { "lookup of a table", lookup, { {} }, 1, "bad argument #1 to 'lookup' (number or string expected, got table)" },
    { "lookup with options that are no table", lookup, { 550, "reply" }, 2,
      "bad argument #2 to 'lookup' (table expected, got string)" },
    { "reply_for without a reason", reply_for, {}, 0,
      "bad argument #1 to 'reply_for' (string expected, got no value)" },
    { "codes of an unknown kind", codes, { "basic" }, 1, "bad argument #1 to 'codes' (unknown kind 'basic')" },
  }
  local unpack = support.unpack
  for _, case in ipairs(cases) do
    it(("by %s raises"):format(case[1]), function()
      local ok, message = pcall(function() local _ = case[2](unpack(case[3], 1, case[4])) return _ end)
      assert.is_false(ok)
      -- a position may stand before it; the function's name is the one of the module where Lua knows it
      message = message:gsub("^.-:%d+: ", ""):gsub("to '[^']*'", "to ''")
      assert.equal((case[5]:gsub("to '[^']*'", "to ''")), message)
    end)
  end

  it("names the function that was called", function()
    local _, message = pcall(function() return (smtpcodes.lookup({})) end)
    assert.truthy(message:find("bad argument #1 to 'lookup' (number or string expected, got table)", 1, true), message)
  end)
end)

describe("bad input", function()
  it("gives nil and a message, never an error", function()
    for _, text in ipairs { "", "\0", "x", "999", ("9"):rep(100), "5.1.1.1", "\255" } do
      local entry, message = smtpcodes.lookup(text)
      assert.is_nil(entry)
      assert.is_string(message)
    end
  end)

  it("is named shortly", function()
    local _, message = smtpcodes.lookup(("x"):rep(100000))
    assert.is_true(#message < 300)
  end)

  it("of a context is left out", function()
    local plain = events.spell(smtpcodes.classify("550 no"))
    local odd = smtpcodes.classify("550 no", { code = {}, status = 7, stage = false, provider = print, relay = 1 })
    assert.equal(plain, events.spell(odd))
  end)

  it("of reply_for is named", function()
    local code, message = smtpcodes.reply_for("usr_unknown")
    assert.is_nil(code)
    assert.equal("unknown reason 'usr_unknown'", message)
  end)
end)

describe("the module", function()
  it("sets no globals", function()
    local before = {}
    for name in pairs(_G) do before[name] = true end
    package.loaded["smtpcodes"], package.loaded["smtpcodes.core"] = nil, nil
    local fresh = require "smtpcodes"
    fresh.classify("550 5.1.1 No such user")
    local new = {}
    for name in pairs(_G) do
      if not before[name] then new[#new + 1] = tostring(name) end
    end
    package.loaded["smtpcodes"] = smtpcodes
    assert.same({}, new)
  end)

  it("answers the same from a second copy", function()
    package.loaded["smtpcodes"], package.loaded["smtpcodes.core"] = nil, nil
    local fresh = require "smtpcodes"
    package.loaded["smtpcodes"] = smtpcodes
    assert.are_not.equal(smtpcodes, fresh)
    for _, reply in ipairs(events.replies(true)) do
      assert.equal(events.spell(smtpcodes.classify(reply.text)), events.spell(fresh.classify(reply.text)))
    end
  end)

  it("refuses a core of another version in words", function()
    local core = package.loaded["smtpcodes.core"] or require "smtpcodes.core"
    local other = setmetatable({ VERSION = "0.0.9" }, { __index = core })
    package.loaded["smtpcodes"], package.loaded["smtpcodes.core"] = nil, other
    local ok, message = pcall(require, "smtpcodes")
    package.loaded["smtpcodes"], package.loaded["smtpcodes.core"] = smtpcodes, core
    assert.is_false(ok)
    assert.truthy(message:find("smtpcodes.lua 0.1.0 found smtpcodes.core 0.0.9; install both halves of one version",
      1, true), message)
  end)

  it("says its version and those of what it answers", function()
    assert.equal("smtpcodes 0.1.0", smtpcodes._VERSION)
    assert.equal("1", tostring(smtpcodes.TAXONOMY))
  end)

  -- What another interpreter says when it loads this one's core; nil where that interpreter is missing.
  local names = { "lua5.1", "lua5.2", "lua5.3", "lua5.4" }
  local running = rawget(_G, "jit") and "luajit" or "lua" .. _VERSION:match("%d%.%d")
  local function load_in(lua, build)
    local command = ("LUA_PATH='lua/?.lua;;' LUA_CPATH='build/%s/?.so' %s "
      .. "-e 'print(pcall(require, \"smtpcodes.core\"))' 2>&1"):format(build, lua)
    local pipe = io.popen("command -v " .. lua .. " >/dev/null 2>&1 && " .. command)
    local said = pipe:read("*a")
    pipe:close()
    return said ~= "" and said or nil
  end
  local function built(build)
    local file = io.open("build/" .. build .. "/smtpcodes/core.so", "rb")
    if file then file:close() end
    return file ~= nil
  end

  for _, lua in ipairs(names) do
    if lua ~= running and not (running == "luajit" and lua == "lua5.1") then
      it(("built for %s is refused by %s"):format(running, lua), function()
        if not built(running) then return pending("not run: no build/" .. running) end
        local said = load_in(lua, running)
        if not said then return pending("not run: no " .. lua) end
        assert.truthy(said:match("^false"), said)
      end)
    end
  end

  it("is loaded by the Lua it was built for", function()
    if not built(running) then return pending("not run: no build/" .. running) end
    assert.truthy(assert(load_in(running, running)):match("^true"))
  end)
end)

describe("memory", function()
  local texts = { "550 5.1.1 No such user", "451 4.7.1 Greylisted, try again in 5 minutes", "hello", "",
    "Mar  4 09:12:07 mx postfix/smtp[1]: A1: to=<a@example.com>, relay=none, delay=1, dsn=4.4.1, status=deferred (x)",
    "1772611927.1 delivery 1: failure: 192.0.2.7_does_not_like_recipient./Remote_host_said:_550_no/" }
  for number, text in ipairs(texts) do
    it(("is not allocated by reason, text %d"):format(number), function()
      local reason, count = smtpcodes.reason, collectgarbage
      for _ = 1, 100 do reason(text) end -- names are interned at first use
      collectgarbage() collectgarbage("stop")
      local before = count("count")
      for _ = 1, 10000 do reason(text) end
      local after = count("count")
      collectgarbage("restart")
      assert.is_true(after - before < 1, ("%.1f kB more"):format(after - before))
    end)
  end

  it("is given back by classify", function()
    collectgarbage() collectgarbage()
    local before = collectgarbage("count")
    for _ = 1, 20000 do smtpcodes.classify(texts[1]) end
    collectgarbage() collectgarbage()
    assert.is_true(collectgarbage("count") - before < 64)
  end)
end)

describe("an event", function()
  local fields = { "reason", "category", "class", "temporary", "action", "scope", "via", "rule", "conflict",
    "confidence", "code", "status", "stage", "outcome", "provider", "retry_after", "retry_from", "url", "vendor_code" }
  for _, sample in ipairs(events.samples()) do
    if sample.event then
      it(("of %s sample %d gives the verdict of its line"):format(sample.mta, sample.number), function()
        local event = assert(smtpcodes.parse(sample.line))
        local by_line, by_event = smtpcodes.classify(sample.line), smtpcodes.classify(event)
        local want, absent = {}, {}
        for _, name in ipairs(fields) do
          want[name] = by_line[name]
          if by_line[name] == nil then absent[#absent + 1] = name end
        end
        assert.equal("", events.differences(want, by_event, absent))
        assert.equal(events.spell(by_line.blocklist), events.spell(by_event.blocklist))
        local reason, action, temporary, confidence = smtpcodes.reason(event)
        assert.same({ by_line.reason, by_line.action, by_line.temporary, by_line.confidence },
          { reason, action, temporary, confidence })
      end)
    end
  end
end)
