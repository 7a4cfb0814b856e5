-- spec/hosts/run.sh and lib.sh: what they count, and that nothing is left behind.
local support = require "spec.support"

local directory

local function runner(name, body)
  local path = directory .. "/" .. name .. ".sh"
  local file = assert(io.open(path, "w"))
  file:write("#!/bin/sh\n", body)
  file:close()
  assert.equal(0, select(2, support.shell("chmod +x " .. path)))
  return path
end

local function with_lib(name, body)
  return runner(name, "TMPDIR=" .. directory .. "\n. spec/hosts/lib.sh && begin " .. name .. "\n" .. body)
end

local function run(...)
  return support.shell("sh spec/hosts/run.sh " .. table.concat({ ... }, " ") .. " 2>&1")
end

describe("The runner of hosts", function()
  before_each(function() directory = support.output("mktemp -d"):match("[^\n]+") end)

  after_each(function() os.execute("rm -rf " .. directory) end)

  it("sums the checks of all hosts and shows a line for each", function()
    local output, status = run(runner("one", "echo 'ok a'; echo '3 passed, 0 failed'\n"),
      runner("two", "echo '4 passed, 0 failed'\n"))
    assert.equal("one: 3 passed, 0 failed\ntwo: 4 passed, 0 failed\n7 passed, 0 failed\n", output)
    assert.equal(0, status)
  end)

  it("shows what failed", function()
    local output, status = run(runner("one", "echo 'FAILED  a'; echo '3 passed, 1 failed'; exit 1\n"))
    assert.equal("one: 3 passed, 1 failed\n  FAILED  a\n  3 passed, 1 failed\n3 passed, 1 failed\n", output)
    assert.equal(1, status)
  end)

  it("counts a host that is not there as not run", function()
    local away = "echo 'away: not run (no such program)'; exit 77\n"
    local output, status = run(runner("away", away), runner("one", "echo '1 passed, 0 failed'\n"))
    assert.equal("away: not run (no such program)\none: 1 passed, 0 failed\n1 passed, 0 failed, 1 host not run\n", output)
    assert.equal(0, status)
    output = run(runner("away", away), runner("gone", away))
    assert.truthy(output:find("\n0 passed, 0 failed, 2 hosts not run\n", 1, true))
  end)

  it("counts one failure for a host that ends without totals, or badly after good ones", function()
    local output, status = run(runner("one", "echo oops; exit 3\n"), runner("two", "echo '2 passed, 0 failed'; exit 1\n"))
    assert.truthy(output:find("one: ended without totals (exit status 3)\n  oops\n", 1, true), output)
    assert.truthy(output:find("\n2 passed, 2 failed\n$"), output)
    assert.equal(1, status)
  end)

  it("stops a host that does not end, with all that it started", function()
    local path = with_lib("slow", "start sleeper sleep 60\necho $pid > " .. directory .. "/pid\nsleep 60\n")
    local output, status = support.shell("LIMIT=1 sh spec/hosts/run.sh " .. path .. " 2>&1")
    assert.truthy(output:find("slow: ended without totals", 1, true), output)
    assert.equal(1, status)
    assert.not_equal(0, select(2, support.shell("kill -0 $(cat " .. directory .. "/pid) 2>/dev/null")))
    assert.same({}, support.glob(directory .. "/smtpcodes-*"))
  end)
end)

describe("The library of runners", function()
  before_each(function() directory = support.output("mktemp -d"):match("[^\n]+") end)

  after_each(function() os.execute("rm -rf " .. directory) end)

  it("counts checks, says why one failed and ends with the totals", function()
    local path = with_lib("one", [[
check "true is true" true
check "false is told" sh -c 'echo because; exit 1'
same "two texts" a b
has "a part" b abc
has "no part" x abc
finish
]])
    local output, status = support.shell(path .. " 2>&1")
    assert.equal([[
ok      true is true
FAILED  false is told
        because
FAILED  two texts
        wanted: a
        got:    b
ok      a part
FAILED  no part
        not found: x
        in: abc
2 passed, 3 failed
]], output)
    assert.equal(1, status)
  end)

  it("gives 77 and the reason where a host is not run", function()
    local output, status = support.shell(with_lib("one", "not_run no network") .. " 2>&1")
    assert.equal("one: not run (no network)\n", output)
    assert.equal(77, status)
  end)

  it("waits for a port, stops by pid, even what ignores TERM, and removes its directory", function()
    local path = with_lib("one", [[
port=$(free_port); other=$(free_port)
check "two ports" [ "$port" != "$other" ]
start deaf sh -c 'trap "" TERM; while :; do sleep 0.2; done'
deaf=$pid
start brief true
wait_port "$port" 5 "$pid" && echo "listens?"
check "the deaf one runs" alive "$deaf"
stop "$deaf"
check "and no more" gone "$deaf"
echo "$work"
finish
]])
    local output, status = support.shell(path .. " 2>&1")
    assert.equal(0, status, output)
    assert.is_nil(output:find("listens?", 1, true))
    local work = output:match("\n(/[^\n]+)\n")
    assert.truthy(work)
    assert.same({}, support.glob(work))
  end)

  it("knows the pid of what it starts, and that of a program with Lua's paths", function()
    local path = with_lib("one", [[
start one sleep 30; one=$pid
start two with_lua lua5.4 sleep 31; two=$pid
sleep 0.3
same "one" sleep "$(cat /proc/$one/comm)"
same "two" sleep "$(cat /proc/$two/comm)"
finish
]])
    assert.truthy(support.shell(path .. " 2>&1"):find("2 passed, 0 failed\n", 1, true))
  end)

  it("installs nothing where that is forbidden, and does not run what needs it", function()
    local output, status = support.shell("SETUP=no " .. with_lib("one", "needs no-such-package\ncheck x true\nfinish\n"))
    assert.equal("one: not run (needs no-such-package)\n", output)
    assert.equal(77, status)
  end)

  it("does not run what cannot be unpacked", function()
    local output, status = support.shell("SETUP=no " .. with_lib("one", "unpack $work/root no-such-package\nfinish\n"))
    assert.equal("one: not run (cannot download no-such-package", output:match("^[^:]*:[^:]*"))
    assert.equal(77, status)
  end)

  it("puts a build on Lua's paths", function()
    local path = with_lib("one", [[with_lua "$1" "$2" -e 'print(require "smtpcodes".reason "552 5.2.2 mailbox full")']])
    local lua = package.cpath:match("build/([%w.]+)/")
    if not lua then return pending("not run on a build of make") end
    assert.equal("mailbox_full", (support.shell(path .. " " .. lua .. " " .. support.interpreter())):match("^[%w_]+"))
  end)
end)
