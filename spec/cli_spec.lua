-- bin/smtpcodes as a user runs it, through the interpreter that runs this spec.
local smtpcodes = require "smtpcodes"
local codes = require "smtpcodes.cli.code"
local support = require "spec.support"

local function command(...)
  local words = { support.program("bin/smtpcodes") }
  for _, word in ipairs { ... } do words[#words + 1] = support.quoted(word) end
  return table.concat(words, " ")
end

local function run(...) return support.shell(command(...) .. " 2>/dev/null") end

local function complaint(...) return support.shell(command(...) .. " 2>&1 >/dev/null") end

describe("the command line", function()
  it("says what an enhanced status code means", function()
    local entry = smtpcodes.lookup("5.7.26")
    local output, status = run("5.7.26")
    assert.equal(0, status)
    assert.equal("5.7.26  " .. entry.title, output:match("^[^\n]+"))
    for _, wanted in ipairs {
      "enhanced status code", "permanent", "Causes", entry.causes[1], "Advice", "Goes with", "550",
      "References", "RFC 7372", "Reason", "auth_failed", "Action", "fix_sender",
    } do
      assert.truthy(output:find(wanted, 1, true), wanted)
    end
  end)

  it("says what a reply code and a provider's code mean, with a blank line between", function()
    local output, status = run("550", "S3140")
    assert.equal(0, status)
    assert.equal("550  " .. smtpcodes.lookup("550").title, output:match("^[^\n]+"))
    assert.truthy(output:find("\n\nS3140  " .. smtpcodes.lookup("S3140").title, 1, true))
    assert.truthy(output:find("Microsoft", 1, true))
  end)

  it("prints what describe returns", function()
    assert.equal(codes.describe(smtpcodes.lookup("4.2.2")), (run("4.2.2")))
  end)

  it("names the other readings, a line each", function()
    local entry = smtpcodes.lookup("4.4.9")
    assert.is_table(entry.readings)
    local lines = {}
    local block = codes.describe(entry):match("\n  Also read as.*$")
    for line in block:gmatch("[^\n]+") do lines[#lines + 1] = line end
    assert.equal(#entry.readings, #lines)
    assert.truthy(lines[1]:find(entry.readings[1].code, 1, true))
  end)

  it("fits every entry of the registry into 80 columns", function()
    local count = 0
    for entry in smtpcodes.codes() do
      local whole = smtpcodes.lookup(entry.code) or entry
      for _, text in ipairs { codes.describe(entry), codes.describe(whole) } do
        for line in text:gmatch("[^\n]+") do
          assert.is_true(support.width(line) <= 80, line)
          assert.is_nil(line:find("%s$"), line)
        end
      end
      count = count + 1
    end
    assert.is_true(count > 100)
  end)

  it("tells nobody to suppress a recipient for a bare reply code", function()
    for entry in smtpcodes.codes("reply") do
      assert.is_nil(codes.describe(entry):find("Action%s+suppress"), entry.code)
    end
  end)

  it("says so where the detail of a status code is not registered", function()
    assert.truthy(run("5.1.99"):find("not registered", 1, true))
    assert.falsy(run("5.1.1"):find("not registered", 1, true))
  end)

  it("explains classes and subjects", function()
    assert.truthy(run("4.X.X"):find("class of status codes", 1, true))
    assert.truthy(run("X.2.X"):find("subject of status codes", 1, true))
  end)

  it("exits with 1 where a code is not found and names the code and the rule", function()
    local output, status = run("05.1.1", "550")
    assert.equal(1, status)
    assert.equal("550  ", output:match("^550  "))
    local _, message = smtpcodes.lookup("05.1.1")
    assert.equal("smtpcodes: " .. message .. "\n", (complaint("05.1.1", "550")))
    assert.truthy(message:find("05.1.1", 1, true))
  end)

  it("does not pass control characters on to a terminal", function()
    local output, status = complaint("x\27[31m")
    assert.equal(1, status)
    assert.is_nil(output:find("\27", 1, true))
  end)

  it("exits with 2 and a hint where it is used wrongly", function()
    for _, words in ipairs { {}, { "--nonsense" }, { "550", "-x" } } do
      local unpacked = support.unpack
      local output, status = run(unpacked(words))
      assert.equal(2, status)
      assert.equal("", output)
      assert.truthy(complaint(unpacked(words)):find("Try 'smtpcodes --help'.", 1, true))
    end
  end)

  it("shows help with examples that work", function()
    local output, status = run("--help")
    assert.equal(0, status)
    local examples = 0
    for line in output:gmatch("[^\n]+") do
      assert.is_true(support.width(line) <= 80, line)
      local words = line:match("^  smtpcodes (.-)   ") or line:match("^  smtpcodes ('.-')")
      if words then
        local _, example_status = support.shell(command() .. " " .. words .. " >/dev/null 2>&1")
        assert.equal(0, example_status, words)
        examples = examples + 1
      end
    end
    assert.equal(5, examples)
  end)

  it("shows its help wherever the flag stands", function()
    assert.equal((run("--help")), (run("550", "--help")))
  end)

  it("shows its version", function()
    local output, status = run("--version")
    assert.equal(0, status)
    assert.equal(smtpcodes._VERSION .. "\n", output)
  end)

  it("ends quietly when the pipe is closed", function()
    local late = ("(trap '' PIPE; sleep 0.2; %s; echo ended=$? >&2)"):format(command("550", "5.7.26"))
    assert.equal("ended=0\n", (support.shell("{ " .. late .. " | true; } 2>&1")))
  end)

  it("says when it cannot write", function()
    local full = io.open("/dev/full", "w")
    if not full then return pending("no /dev/full here") end
    full:close()
    local output, status = support.shell(command("550") .. " 2>&1 >/dev/full")
    assert.equal(1, status)
    assert.truthy(output:find("^smtpcodes: cannot write: "))
  end)
end)
