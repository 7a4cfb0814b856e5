-- contrib/demo as `make demo` runs it, through the interpreter that runs this spec.
local smtpcodes = require "smtpcodes"
local support = require "spec.support"

local LOG = "contrib/demo/mail.log"

local program = support.program("contrib/demo/demo.lua") .. " "

-- The rows of one of the counts: an array of { name, number }, a map and the sum.
local function counts(output, title)
  local rows, map, sum = {}, {}, 0
  local block = (output .. "\n"):match("\n" .. title .. "\n(.-)\n\n")
  for line in block:gmatch("[^\n]+") do
    local number, name = line:match("^ *(%d+)  (.-)  ")
    rows[#rows + 1] = { name, tonumber(number) }
    map[name], sum = tonumber(number), sum + number
  end
  return rows, map, sum
end

local function log_lines()
  local lines = {}
  for line in io.lines(LOG) do lines[#lines + 1] = line end
  return lines
end

local function is_documentation_ip(ip)
  for _, prefix in ipairs { "192.0.2.", "198.51.100.", "203.0.113.", "127.0.0.1", "2001:db8:" } do
    if ip:sub(1, #prefix) == prefix then return true end
  end
  return false
end

describe("the sample log", function()
  it("is about 200 lines of six mail servers and of noise", function()
    local mtas, events = {}, 0
    for _, line in ipairs(log_lines()) do
      local event = smtpcodes.parse(line)
      if event then mtas[event.mta], events = true, events + 1 end
    end
    assert.same({ postfix = true, exim = true, sendmail = true, opensmtpd = true, qmail = true, dovecot = true }, mtas)
    assert.is_true(#log_lines() > 180 and #log_lines() < 220)
    assert.is_true(events > 80 and events < 120)
  end)

  it("names only hosts and addresses made for documentation", function()
    for _, line in ipairs(log_lines()) do
      for domain in line:gmatch("[%w.+_-]+@([%w.-]+%.%w+)") do
        assert.truthy(("." .. domain):find("%.example%.%a+$"), domain)
      end
      for ip in line:gmatch("%[(%d+%.%d+%.%d+%.%d+)") do assert.is_true(is_documentation_ip(ip), line) end
      for ip in line:gmatch("%[(%x*:%x*:[%x:]*)%]") do assert.is_true(is_documentation_ip(ip), line) end
    end
  end)
end)

describe("the demo", function()
  local output, status = support.shell(program .. LOG .. " 2>&1")
  local table_part, totals_part = output:match("^(.-\n)\n(.*)$")
  local lines, events, more, skipped =
    (totals_part or ""):match("^(%d+) lines: (%d+) events, (%d+) that tell more of them, (%d+) skipped\n")

  it("succeeds", function() assert.equal(0, status, output) end)

  it("accounts for every line", function()
    assert.equal(#log_lines(), tonumber(lines))
    assert.equal(tonumber(lines), events + more + skipped)
  end)

  it("finds at least 25 reasons, all of the taxonomy", function()
    local rows, _, sum = counts(output, "By reason")
    assert.is_true(#rows >= 25)
    for _, row in ipairs(rows) do assert.is_table(smtpcodes.reasons[row[1]], row[1]) end
    assert.equal(tonumber(events), sum)
  end)

  it("counts actions, mail servers and providers to the same sum", function()
    for _, title in ipairs { "By action", "By mail server", "By provider" } do
      assert.equal(tonumber(events), (select(3, counts(output, title))), title)
    end
    assert.equal(6, #counts(output, "By mail server"))
  end)

  it("sorts every count, the most frequent first", function()
    for _, title in ipairs { "By reason", "By action", "By mail server", "By provider" } do
      local rows = counts(output, title)
      for i = 2, #rows do assert.is_true(rows[i - 1][2] >= rows[i][2], title) end
    end
  end)

  it("lists what was not accepted, in the order of the day", function()
    local _, reasons = counts(output, "By reason")
    local rows, before = 0, "00:00:00"
    for time in table_part:gmatch("\n(%d%d:%d%d:%d%d)  ") do
      assert.is_true(before <= time, time)
      rows, before = rows + 1, time
    end
    assert.equal(events - reasons.accepted, rows)
    assert.is_nil(table_part:find("  accepted  ", 1, true))
  end)

  it("knows the recipient from the lines before", function()
    assert.truthy(table_part:find("\n13:24:33  tom@never%.example%.net +domain_unknown +suppress\n"))
  end)

  it("shows the waiting time a server asked for, and marks one that is only usual", function()
    assert.truthy(table_part:find("  greylisted +retry +5 min\n"))
    assert.truthy(table_part:find("  rate_limited +throttle +~15 min\n"))
  end)

  it("keeps to 80 columns and cuts what is longer", function()
    for line in output:gmatch("[^\n]+") do assert.is_true(support.width(line) <= 80, line) end
    assert.truthy(table_part:find("…", 1, true))
  end)

  it("prints no colours into a pipe", function() assert.is_nil(output:find("\27", 1, true)) end)

  it("prints colours on a terminal, unless NO_COLOR is set", function()
    local _, missing = support.shell("script --version >/dev/null 2>&1")
    if missing ~= 0 then return pending("no script(1) here to make a terminal") end
    local on_terminal = ("script -qec %s /dev/null </dev/null"):format(support.quoted(program .. LOG))
    assert.truthy(support.shell("unset NO_COLOR; " .. on_terminal):find("\27[", 1, true))
    assert.is_nil(support.shell("export NO_COLOR=1; " .. on_terminal):find("\27[", 1, true))
  end)

  it("survives bytes that are no text and passes no escape sequence on", function()
    local path = os.tmpname()
    local file = assert(io.open(path, "wb"))
    file:write("Mar 12 09:30:03 mx1 postfix/smtp[1]: 4fb: to=<\128\255\27[31m", ("x"):rep(60),
      "@example.com>, relay=none, delay=1, delays=1/0/0/0, dsn=5.1.1, status=bounced (User unknown)\r\n",
      "\n\128\27\n")
    file:close()
    local text, code = support.shell(program .. path .. " 2>&1")
    os.remove(path)
    assert.equal(0, code)
    assert.truthy(text:find("\n3 lines: 1 events, 0 that tell more of them, 2 skipped\n", 1, true))
    assert.is_nil(text:find("\27", 1, true))
    for line in text:gmatch("[^\n]+") do assert.is_true(support.width(line) <= 80, line) end
  end)

  it("reads an empty log", function()
    local text, code = support.shell(program .. "/dev/null 2>&1")
    assert.equal(0, code)
    assert.truthy(text:find("\n0 lines: 0 events, 0 that tell more of them, 0 skipped\n", 1, true))
  end)

  it("says how it is used and which file it cannot read", function()
    local text, code = support.shell(program .. "2>&1")
    assert.equal(2, code)
    assert.truthy(text:find("usage: ", 1, true))
    text, code = support.shell(program .. "no/such.log 2>&1")
    assert.equal(1, code)
    assert.truthy(text:find("no/such.log", 1, true))
  end)
end)
