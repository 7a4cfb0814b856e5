-- How long one line takes: lua spec/bench.lua build/bench lua5.1 lua5.4 luajit …
-- The C figure first, then a child process for each Lua: smtpcodes.reason, smtpcodes.classify and, to compare
-- with, 300 plain string.find calls over the same texts in the same interpreter. Medians of several rounds.
-- Then smtpcodes.lines over a log of LOG_MB megabytes (100) that spec/mail_log.lua makes.
local ROUNDS, NEEDLES, MEASURE, MEASURE_LOG = 9, 300, "--measure", "--measure-log"
local LOG_MB = tonumber(os.getenv("LOG_MB")) or 100

local function exists(path)
  local file = io.open(path)
  if file then file:close() end
  return file ~= nil
end

local function texts_path()
  local shared = (os.getenv("SHARED") or "../shared") .. "/corpus/dev.tsv"
  return exists(shared) and shared or "contrib/demo/mail.log"
end

local function read_texts(path)
  local list, columns, heading = {}, path:match("%.tsv$"), true
  for line in io.lines(path) do
    local text = line
    if columns then text = not heading and line:match("^[^\t]*\t[^\t]*\t[^\t]*\t[^\t]*\t(.*)$") or "" end
    heading = false
    if text ~= "" then list[#list + 1] = text end
  end
  return list
end

-- Phrases of the reason files that are plain text, evenly taken from all files.
local function read_needles()
  local all, list = {}, {}
  local pipe = assert(io.popen("ls src/data/reason/*.lua"))
  for path in pipe:lines() do
    for _, phrase in ipairs(dofile(path).phrases or {}) do
      if type(phrase) == "string" and #phrase >= 8 and #phrase <= 30 and phrase:match("^[%w ]+$") then
        all[#all + 1] = phrase
      end
    end
  end
  pipe:close()
  assert(#all >= NEEDLES, "too few phrases")
  for i = 1, NEEDLES do list[i] = all[math.floor((i - 1) * #all / NEEDLES) + 1] end
  return list
end

-- Nanoseconds a line of one round of `work` over all texts; rounds are repeated until the clock can tell.
local function one_round(work, texts, repeats)
  local start = os.clock()
  for _ = 1, repeats do
    for i = 1, #texts do work(texts[i]) end
  end
  return (os.clock() - start) / repeats / #texts * 1e9
end

local function measure()
  local smtpcodes = require "smtpcodes"
  local texts, needles, find = read_texts(texts_path()), read_needles(), string.find
  local works = {
    smtpcodes.reason,
    smtpcodes.classify,
    function(text)
      for i = 1, NEEDLES do find(text, needles[i], 1, true) end
    end,
  }
  local repeats, rounds, medians = {}, {}, {}
  for w, work in ipairs(works) do
    repeats[w], rounds[w] = 1, {}
    while one_round(work, texts, repeats[w]) * repeats[w] * #texts < 2e7 do repeats[w] = repeats[w] * 2 end
  end
  for round = 1, ROUNDS do -- interleaved, so that a busy machine slows all alike
    for w, work in ipairs(works) do rounds[w][round] = one_round(work, texts, repeats[w]) end
  end
  for w in ipairs(works) do
    table.sort(rounds[w])
    medians[w] = ("%.0f"):format(rounds[w][math.ceil(ROUNDS / 2)])
  end
  print(table.concat(medians, " "))
end

-- The most memory this process has had, in kB; 0 where the system does not say.
local function peak()
  for line in exists("/proc/self/status") and io.lines("/proc/self/status") or function() end do
    local size = line:match("^VmHWM:%s*(%d+)")
    if size then return tonumber(size) end
  end
  return 0
end

local function measure_log(path)
  local smtpcodes = require "smtpcodes"
  local stats, deliveries, before, start = {}, 0, peak(), os.clock()
  for _ in smtpcodes.lines(path, { stats = stats }) do deliveries = deliveries + 1 end
  local seconds = os.clock() - start
  print(("%d %d %.1f %.0f %d"):format(stats.lines, deliveries, LOG_MB / seconds, stats.lines / seconds / 1000, peak() - before))
end

local function output_of(command)
  local pipe = assert(io.popen(command))
  local text = pipe:read("*a")
  pipe:close()
  return text
end

local function quote(text) return "'" .. text:gsub("'", "'\\''") .. "'" end

local function run(lua, ...)
  local paths = ("LUA_PATH='lua/?.lua;;' LUA_CPATH='build/%s/?.so;;' "):format(lua)
  return output_of(paths .. lua .. " spec/bench.lua " .. table.concat({ ... }, " "))
end

-- Did every Lua read the log?
local function bench_log()
  local path, done = os.tmpname(), true
  local file = assert(io.open(path, "wb"))
  local made = require("spec.mail_log").make(LOG_MB * 1e6, function(text) file:write(text) end)
  file:close()
  print(("\nA log of %d MB, %d deliveries:"):format(LOG_MB, made))
  print(("%-10s %10s %12s %10s"):format("", "MB/s", "1000 lines/s", "kB more"))
  for i = 2, #arg do
    local lua = arg[i]
    local _, deliveries, rate, lines, memory = run(lua, MEASURE_LOG, quote(path)):match("(%d+) (%d+) (%S+) (%d+) (%d+)")
    local right = tonumber(deliveries) == made
    done = done and right
    if right then print(("%-10s %10s %12s %10s"):format(lua, rate, lines, memory))
    else print(("%-10s %10s"):format(lua, "failed")) end
  end
  os.remove(path)
  return done
end

local function main()
  local path = texts_path()
  print(("One line of %s (%d lines), nanoseconds:"):format(path:match("[^/]+$"), #read_texts(path)))
  print(("%-10s %10s %10s %14s %12s"):format("", "reason", "classify", "300 finds", "find/reason"))
  local c = output_of(quote(arg[1]) .. " " .. quote(path)):match("%d+")
  print(("%-10s %10s %10s"):format("C", "", c or "failed"))
  local failed = not c
  for i = 2, #arg do
    local lua = arg[i]
    local reason, classify, finds = run(lua, MEASURE):match("(%d+) (%d+) (%d+)")
    failed = failed or not reason
    if reason then print(("%-10s %10s %10s %14s %12.1f"):format(lua, reason, classify, finds, finds / reason))
    else print(("%-10s %10s"):format(lua, "failed")) end
  end
  if not bench_log() or failed then os.exit(1) end
end

if arg[1] == MEASURE then measure()
elseif arg[1] == MEASURE_LOG then measure_log(arg[2])
elseif arg[1] then main()
else
  io.stderr:write("usage: lua spec/bench.lua build/bench lua5.1 …\n")
  os.exit(2)
end
