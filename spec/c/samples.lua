-- Prints all samples of the data files for spec/c/guard.c, one a line: newlines as \n, NUL as \0, backslashes
-- doubled. A line that begins with a tab is tried whole only; the others are tried at every prefix.
local support = require "spec.support"

local PREFIXED = 600

local function paths(pattern) return support.glob("src/data/" .. pattern) end

local function escape(text)
  return (text:gsub("\\", "\\\\"):gsub("\n", "\\n"):gsub("%z", "\\0"))
end

local first, rest, seen = {}, {}, {}
local function add(list, text)
  if type(text) ~= "string" or seen[text] then return end
  seen[text] = true
  list[#list + 1] = text
end

for _, text in ipairs { "", "\0", "550", "550-", "550 ", "5.1.1", "550-5.1.1 a\r\n550 5.1.1 b", "\255\254 550",
  "\226\128", "550 \195", "<", "550 <" .. ("a"):rep(400) .. ">", "smtp;", "https://", "a@", "S3140", "SMTP Error 4.2.1",
  "X.1.1", "4.X.X", "550 'x' \226\128\153 \240\159\152\128", ("a."):rep(60) .. "com" } do
  add(first, text)
end
for _, path in ipairs(paths("mta/*.lua")) do
  for _, sample in ipairs(dofile(path).samples or {}) do add(first, sample.line) end
end
for _, path in ipairs(paths("reason/*.lua")) do
  local data = dofile(path)
  for number, text in ipairs(data.yes or {}) do add(number <= 5 and first or rest, text) end
  for _, text in ipairs(support.keys(data.no or {})) do add(rest, text) end
end
for _, path in ipairs(paths("language/*.lua")) do
  local yes = dofile(path).yes or {}
  for _, reason in ipairs(support.keys(yes)) do
    for number, text in ipairs(yes[reason]) do add(number == 1 and first or rest, text) end
  end
end
for _, path in ipairs(paths("provider/*.lua")) do
  for number, row in ipairs(dofile(path).rows or {}) do
    for _, text in ipairs(support.list(row.yes)) do add(number <= 2 and first or rest, text) end
  end
end
for number, text in ipairs(first) do print((number > PREFIXED and "\t" or "") .. escape(text)) end
for _, text in ipairs(rest) do print("\t" .. escape(text)) end
