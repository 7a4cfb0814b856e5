-- The examples of README.md and doc/, run as they stand there.
local smtpcodes = require "smtpcodes"

local support = require "spec.support"

local readme = support.read("README.md")

-- The log line of the first screen, its breaks taken out.
local line = readme:match("\n```\n(Nov .-)\n```"):gsub("\n", " ")

local compile = loadstring or load -- luacheck: ignore

-- Runs one block: each `expression --> value` is held against its value, other lines are statements.
local function check_block(block)
  local checks = 0
  local source = { "local smtpcodes, line, check = ...\n" }
  for row in block:gmatch("[^\n]+") do
    local expression, value = row:match("^(.-)%s+%-%-> (.*)$")
    if expression then
      source[#source + 1] = ("check(%q, (%s), %s)\n"):format(expression, expression, value)
      checks = checks + 1
    else
      source[#source + 1] = row .. "\n"
    end
  end
  local run = assert(compile(table.concat(source)))
  run(smtpcodes, line, function(expression, got, want) assert.are.equal(want, got, expression) end)
  return checks
end

describe("The README", function()
  local number = 0
  for block in readme:gmatch("\n```lua\n(.-)\n```") do
    number = number + 1
    it("is right in its example " .. number, function()
      block = block:gsub('local smtpcodes = require "smtpcodes"\n', "")
      assert.is_true(check_block(block) > 0)
    end)
  end

  for _, path in ipairs(support.glob("doc/*.md")) do
    for block in support.read(path):gmatch("\n```lua\n(.-)\n```") do
      if block:find("--> ", 1, true) then
        it("has a sister in " .. path .. " that is right", function() assert.is_true(check_block(block) > 0) end)
      end
    end
  end

  it("has examples for each of its calls", function()
    assert.is_true(number >= 5)
    for _, call in ipairs { "lookup", "parse", "classify", "reason", "reply", "reply_for" } do
      assert.is_truthy(readme:find("smtpcodes." .. call .. "(", 1, true), call)
    end
  end)

  it("shows a line that parse reads", function()
    assert.are.equal("postfix", smtpcodes.parse(line).mta)
  end)
end)
