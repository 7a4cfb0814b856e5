-- `smtpcodes classify` as a program runs it, through the interpreter that runs this spec.
local smtpcodes = require "smtpcodes"
local support = require "spec.support"

local function here(name) return (pcall(require, name)) end

local dkjson = here "dkjson" and require "dkjson"
if not (here "argparse" and here "cjson" and dkjson) then
  describe("classify", function()
    it("is run", function() pending("needs argparse, lua-cjson and dkjson") end)
  end)
  return
end

local GREYLISTED = "Nov 21 21:03:07 mail postfix/smtp[169]: 4jX4Ry3JQwz1db0F: to=<ann@example.net>, relay=mx.example.net"
  .. "[198.51.100.10]:25, delay=0.5, delays=0.1/0/0.2/0.2, dsn=4.7.1, status=deferred (host mx.example.net[198.51.100.10] "
  .. "said: 451 4.7.1 Greylisted, come back in 00:05:00 (in reply to RCPT TO command))"
local NOISE = "Nov 21 21:03:08 mail postfix/qmgr[11]: 4jX4Ry3JQwz1db0F: removed"

local directory

local function write(name, text)
  local path = directory .. "/" .. name
  local file = assert(io.open(path, "wb"))
  file:write(text)
  file:close()
  return path
end

local function command(arguments) return support.program("bin/smtpcodes") .. " classify " .. arguments end

-- What the verb prints for an input, and its exit status.
local function filter(text, arguments)
  return support.shell(command(arguments or "") .. " < " .. write("input", text) .. " 2>&1")
end

local function lines_of(text)
  local lines = {}
  for line in text:gmatch("([^\n]*)\n") do lines[#lines + 1] = line end
  return lines
end

local function objects_of(text)
  local objects = {}
  for i, line in ipairs(lines_of(text)) do objects[i] = assert(dkjson.decode(line), line) end
  return objects
end

-- The objects that answer requests, each given as a table or as a line.
local function ask(requests, arguments)
  local lines = {}
  for i, request in ipairs(requests) do lines[i] = type(request) == "table" and dkjson.encode(request) or request end
  local output, status = filter(table.concat(lines, "\n") .. "\n", "--input json --format json " .. (arguments or ""))
  assert.equal(0, status, output)
  return objects_of(output), output
end

describe("classify", function()
  setup(function() directory = support.output("mktemp -d"):match("[^\n]+") end)

  teardown(function() os.execute("rm -rf " .. directory) end)

  it("answers every line of text with one line, also an empty one and one without a newline", function()
    local output, status = filter(GREYLISTED .. "\n\n550 5.1.1 no such user\r\n" .. NOISE .. "\n\0\255\nmailbox full")
    local lines = lines_of(output)
    assert.equal(0, status)
    assert.equal(6, #lines)
    for i, start in ipairs { "greylisted +retry +5 min +Nov", "unknown ", "user_unknown +suppress ", "%- ", "unknown ",
      "mailbox_full +retry_later +~24 h +mailbox full$" } do
      assert.truthy(lines[i]:find("^" .. start), lines[i])
    end
    assert.equal(0, select(2, filter("")))
    assert.equal("", (filter("")))
    assert.equal(1, #lines_of((filter("\n"))))
  end)

  it("gives the verdict of the module as JSON", function()
    local verdict = objects_of((filter(GREYLISTED .. "\n", "--format json")))[1]
    assert.same(smtpcodes.classify(GREYLISTED), verdict)
    local listed = "554 5.7.1 Client host [192.0.2.1] blocked using zen.spamhaus.org; see https://check.spamhaus.org/"
    assert.same(smtpcodes.classify(listed), objects_of((filter(listed .. "\n", "--format json")))[1])
  end)

  it("names every field of a verdict", function()
    local known = {}
    for _, name in ipairs(require("smtpcodes.cli.format").VERDICT) do known[name] = true end
    for _, text in ipairs { GREYLISTED, "550 5.7.1 (S3140) listed at zen.spamhaus.org https://example.com/", "x" } do
      for name in pairs(smtpcodes.classify(text, { relay = "mx.outlook.com" })) do assert.is_true(known[name], name) end
    end
  end)

  it("skips lines of a log that tell of no delivery, in a line of their own", function()
    assert.same({ { skipped = "no delivery event" } }, objects_of((filter(NOISE .. "\n", "--format json"))))
    assert.equal("\t\n", (filter(NOISE .. "\n", "--format tsv --fields reason,action")))
    assert.equal("no delivery event\n", (filter(NOISE .. "\n", "--format tsv --fields skipped")))
  end)

  it("takes what the caller knows beside the text", function()
    local answers = ask {
      { text = "no", code = 550, status = "5.1.1", stage = "rcpt" },
      { text = "try again", code = "450" },
      { text = "x", relay = "mx.google.com" },
      { text = "x", relay = { host = "mx.google.com", port = 25 } },
      { code = 552 },
      '{"text":"mailbox full","code":null,"stage":null,"other":[1,{}]}',
    }
    assert.equal(smtpcodes.classify("no", { code = 550, status = "5.1.1", stage = "rcpt" }).reason, answers[1].reason)
    assert.equal("rcpt", answers[1].stage)
    assert.equal("transient", answers[2].class)
    assert.equal("google", answers[3].provider)
    assert.equal("google", answers[4].provider)
    assert.equal(552, answers[5].code)
    assert.equal("mailbox_full", answers[6].reason)
  end)

  it("returns the id as it was written, whatever it is", function()
    for _, id in ipairs { "7", "12345678901234567890", "1.50", "-0", "1e400", '"a\\u00e9\\n\\"}"', "null", "true", "[]", "{}",
      '[1,{"id":"]}"},[]]', '{"a":"\\\\","b":{}}', '"\195\169"' } do
      local _, output = ask { ('{"id":%s,"text":"mailbox full"}'):format(id) }
      assert.equal(('{"id":%s,"reason":"mailbox_full"'):format(id), output:match('^.-"mailbox_full"'))
      _, output = ask { (' { "a" : {"id":1} , "text":"mailbox full","id"\t: %s }'):format(id) }
      assert.equal(('{"id":%s,"reason":"mailbox_full"'):format(id), output:match('^.-"mailbox_full"'))
    end
    assert.equal(2, (ask { '{"id":1,"id":2,"text":"x"}' })[1].id)
    assert.is_nil((ask { { text = "x" } })[1].id)
  end)

  it("answers a line that is no request with an error, and its id where it has one", function()
    local answers = ask {
      "", "[1]", "7", '"text"', "{", '{"id":3,"text":', '{"id":"a","text":5}', '{"id":4}', '{"text":"x","code":"abc","id":5}',
      '{"text":"x","id":6,"relay":true}', '{"id":{,"text":"x"}', '{"text":"x","id":8}{}', '{"text":NaN,"id":9}',
      ("["):rep(5000), '{"id":1', "\255\0", '{"text":"a\0b","id":10}',
    }
    assert.equal(17, #answers)
    local ids = { [6] = 3, [7] = "a", [8] = 4, [9] = 5, [10] = 6, [12] = 8, [13] = 9, [15] = 1, [17] = 10 }
    for i, answer in ipairs(answers) do
      assert.is_string(answer.error)
      assert.is_nil(answer.reason)
      assert.equal(ids[i], answer.id, i)
    end
    assert.equal("'text' is a number", answers[7].error)
    assert.equal("no 'text'", answers[8].error)
    for _, code in ipairs { '"5"', '"0x226"', "5.5", "1e999", "-450", '"nan"', "1000" } do
      assert.equal("'code' is no reply code", ask({ ('{"text":"x","code":%s}'):format(code) })[1].error)
    end
  end)

  it("understands halves of surrogate pairs", function()
    local answers = ask { '{"text":"mailbox full \\udcff\\ud83d\\ude00\\uD800 \\\\ud800","id":"\\ud83d\\ude00"}' }
    assert.equal("mailbox_full", answers[1].reason)
    assert.equal("\240\159\152\128", answers[1].id)
  end)

  it("writes UTF-8 for bytes that are not", function()
    local bad = "\255 \128 \195 \224\128\128 \237\160\128 \244\144\128\128 \195\169 \226\130\172 \240\159\152\128"
    local wanted = "? ? ? ??? ??? ???? \195\169 \226\130\172 \240\159\152\128"
    local answers = ask { ('{"id":"%s","text":"x"}'):format(bad),
      { text = "450 4.2.2 mailbox full https://example.com/\255\1x" } }
    assert.equal((wanted:gsub("%?", "\239\191\189")), answers[1].id)
    local output = filter("450 4.2.2 over quota, see https://example.com/\255x\n", "--format json")
    assert.is_nil(output:find("\255", 1, true))
  end)

  it("escapes tab, newline and backslash in tab-separated values", function()
    local output = filter('{"id":"a\\tb\\n\\\\c\\r\\u0000","text":"552 5.2.2 full"}\n{"id":1,"text":2}\n{\n',
      "--input json --format tsv --fields id,code,error,temporary,blocklist --null '\\N'")
    local lines = lines_of(output)
    assert.equal(3, #lines)
    assert.equal("a\\tb\\n\\\\c\\r\\0\t552\t\\N\ttrue\t\\N", lines[1])
    assert.equal("1\t\\N\t'text' is a number\t\\N\t\\N", lines[2])
    assert.truthy(lines[3]:find("^\\N\t\\N\tnot JSON: [^\t]+\t\\N\t\\N$"))
  end)

  it("has as many columns in every row", function()
    for _, kind in ipairs { "text", "json" } do
      local counts = {}
      for _, line in ipairs(lines_of((filter(GREYLISTED .. "\n\n{\n{}\n\tx\n", "--format tsv --input " .. kind)))) do
        counts[select(2, line:gsub("\t", "\t"))] = true
      end
      assert.equal(1, #support.keys(counts))
    end
  end)

  it("tells of the line what it is asked for", function()
    local fields = " --fields time,mta,queue_id,recipient,relay,reason,delay"
    assert.equal("Nov 21 21:03:07\tpostfix\t4jX4Ry3JQwz1db0F\tann@example.net\tmx.example.net\tgreylisted\t0.5\n",
      (filter(GREYLISTED .. "\n", "--format tsv" .. fields)))
    local answer = objects_of((filter(GREYLISTED .. "\n", "--format json" .. fields)))[1]
    assert.same({ host = "mx.example.net", ip = "198.51.100.10", port = 25 }, answer.relay)
    assert.equal("ann@example.net", ask({ { text = GREYLISTED } }, "--fields recipient")[1].recipient)
  end)

  it("puts rules of the caller's own first", function()
    local rules = write("rules.lua", 'return { { reason = "spam", phrase = "full of beans" } }')
    assert.equal("spam\n", (filter("550 5.2.2 full of beans\n", "--format tsv --fields reason --rules " .. rules)))
    local output, status = filter("x\n", "--rules " .. write("bad.lua", 'return { { reason = "nonsense", phrase = "x y" } }'))
    assert.equal(1, status)
    assert.truthy(output:find("nonsense", 1, true))
  end)

  it("answers 100,000 lines of anything, a line each", function()
    local kinds = { GREYLISTED, "", NOISE, "550 5.1.1 no such user", "\0\1\255\27[31m", '{"text":"x","id":1}', "{", "\t", "\\",
      '{"id":2,"text":"552 mailbox full"}' }
    local block = table.concat(kinds, "\n") .. "\n"
    local path = write("many", block:rep(10000))
    for _, arguments in ipairs { "--format json", "--input json --format json", "--format tsv", "--input json" } do
      local output = support.shell(command(arguments) .. " < " .. path .. " | sort | uniq -c")
      local total, rows = 0, 0
      for count in output:gmatch(" *(%d+) [^\n]*\n") do
        total, rows = total + count, rows + 1
        assert.equal(0, count % 10000, output)
      end
      assert.equal(100000, total)
      assert.is_true(rows > 2)
    end
  end)

  it("answers each line before the next comes, where asked to", function()
    local script = [[
cd DIRECTORY; mkfifo in out
(cd ROOT; exec env COMMAND < DIRECTORY/in > DIRECTORY/out) & pid=$!
exec 3> in 4< out
for id in 1 2 3; do
  printf '{"id":%s,"text":"a\0b mailbox full"}\n{"id":%s,"text":"mailbox full"}\n' $id $id >&3
  read -r bad <&4; read -r good <&4; echo "$bad" | cut -c1-16; echo "$good" | cut -c1-30
done
exec 3>&-; wait $pid; echo ended=$?
]]
    local words = { DIRECTORY = directory, ROOT = support.output("pwd"):match("[^\n]+"),
      COMMAND = command("--input json --format json --line-buffered") }
    local path = write("ask", (script:gsub("%u%u%u+", words)))
    local output = support.shell("timeout 20 sh " .. path)
    local wanted = {}
    for id = 1, 3 do
      wanted[#wanted + 1] = ('{"id":%d,"error":'):format(id)
      wanted[#wanted + 1] = ('{"id":%d,"reason":"mailbox_full'):format(id)
    end
    assert.equal(table.concat(wanted, "\n") .. "\nended=0\n", output)
  end)

  it("reads the same lines line-buffered", function()
    local text = "\0\n\n" .. GREYLISTED .. "\r\n\255\n" .. ("x"):rep(70000) .. "\nlast"
    for _, arguments in ipairs { "", "--format tsv" } do
      assert.equal((filter(text, arguments)), (filter(text, "--line-buffered " .. arguments)))
    end
  end)

  it("cuts lines of more than a MiB", function()
    local input = require "smtpcodes.cli.input"
    local path = write("long", ("x"):rep(input.LIMIT) .. "yz\n" .. ("x"):rep(3 * input.LIMIT) .. "\nmailbox full\n")
    for _, at_once in ipairs { false, true } do
      local file = io.open(path, "rb")
      local sizes = {}
      for line in input.lines(file, at_once) do sizes[#sizes + 1] = #line end
      file:close()
      assert.same({ input.LIMIT, input.LIMIT, 12 }, sizes)
    end
  end)

  it("reads files one after the other, standard input for -, and .gz", function()
    local one, two = write("one", "552 5.2.2 mailbox full"), write("two", "550 5.1.1 no such user\n")
    assert.equal(0, select(2, support.shell("gzip -f " .. two)))
    local output, status = filter("451 4.7.1 greylisted\n", "--format tsv --fields reason " .. one .. " - " .. two .. ".gz")
    assert.equal("mailbox_full\ngreylisted\nuser_unknown\n", output)
    assert.equal(0, status)
  end)

  it("goes on after a file that cannot be read, says so and ends with 1", function()
    local one = write("one", "552 5.2.2 mailbox full\n")
    local output, status = support.shell(command("--format tsv --fields reason /no/such " .. directory .. " " .. one) .. " 2>&1")
    assert.equal(1, status)
    assert.truthy(output:find("smtpcodes: cannot read /no/such: No such file or directory\n", 1, true), output)
    assert.truthy(output:find("smtpcodes: cannot read " .. directory .. ": Is a directory\n", 1, true), output)
    assert.truthy(output:find("mailbox_full\n", 1, true))
  end)

  it("ends with 2 where it is used wrongly", function()
    for _, arguments in ipairs { "--nonsense", "--format xml", "--input csv", "--fields", "--format tsv --fields reason,nothing",
      "--format tsv --fields ''", "--fields reason" } do
      local output, status = filter("x\n", arguments)
      assert.equal(2, status, arguments)
      assert.truthy(output:find("\nTry 'smtpcodes classify --help'.\n", 1, true), output)
      assert.truthy(output:find("^smtpcodes: "))
    end
  end)

  it("ends quietly when the pipe is closed, with and without SIGPIPE", function()
    local path = write("many", (GREYLISTED .. "\n"):rep(5000))
    for _, arguments in ipairs { "", "--line-buffered" } do
      local late = ("(trap '' PIPE; %s; echo ended=$? >&2)"):format(command(arguments .. " " .. path))
      assert.equal("ended=0\n", (support.shell("{ " .. late .. " | head -n 1 >/dev/null; } 2>&1")))
      assert.equal("", (support.shell("{ " .. command(arguments .. " " .. path) .. " | head -n 1 >/dev/null; } 2>&1")))
    end
  end)

  it("says when it cannot write", function()
    if not io.open("/dev/full", "w") then return pending("no /dev/full here") end
    local output, status = support.shell(command("contrib/demo/mail.log") .. " 2>&1 >/dev/full")
    assert.equal(1, status)
    assert.truthy(output:find("^smtpcodes: cannot write: "))
  end)

  it("has colours on a terminal only, unless NO_COLOR is set, and passes no escape sequences on", function()
    local path = write("coloured", "550 5.1.1 no such user \27[31m\155\n")
    assert.is_nil((support.shell(command(path))):find("\27", 1, true))
    if select(2, support.shell("script --version >/dev/null 2>&1")) ~= 0 then return pending("no script(1) here") end
    local on_terminal = ("script -qec %s /dev/null </dev/null"):format(support.quoted(command(path)))
    local output = support.shell("unset NO_COLOR; " .. on_terminal)
    assert.truthy(output:find("\27[31msuppress   \27[0m", 1, true))
    assert.is_nil(output:find("\27[31m\239", 1, true))
    assert.is_nil(support.shell("export NO_COLOR=1; " .. on_terminal):find("\27", 1, true))
  end)

  it("shows help of 80 columns with examples that work", function()
    local output, status = support.shell(command("--help"))
    assert.equal(0, status)
    assert.equal(output, (filter("", "-h --format json")))
    for line in output:gmatch("[^\n]+") do assert.is_true(support.width(line) <= 80, line) end
    local examples, lines = 0, output:gsub("|\n *", "| ")
    local words = { smtpcodes = support.program("bin/smtpcodes"), journalctl = "echo" }
    for example in lines:gmatch("\n  (%l[^\n]*)") do
      if example:find("smtpcodes classify ", 1, true) then
        examples = examples + 1
        example = example:gsub("%S*mail%.log", "contrib/demo/mail.log"):gsub("%a+", words)
        assert.equal(0, select(2, support.shell(example .. " >/dev/null 2>&1")), example)
      end
    end
    assert.equal(4, examples)
  end)
end)
