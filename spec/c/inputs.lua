-- Prints inputs for the C tests, one a line: newlines as \n, returns as \r, NUL as \0, backslashes doubled.
--
--   inputs.lua lines      samples of the data files; a line behind a tab is tried whole only, others at every prefix
--   inputs.lua messages   whole messages
--   inputs.lua rules      rules of a caller, compiled: the numbers on one line, the text on the next
local support = require "spec.support"

local PREFIXED = 600

local function paths(pattern) return support.glob("src/data/" .. pattern) end

local function escape(text)
  return (text:gsub("\\", "\\\\"):gsub("\n", "\\n"):gsub("\r", "\\r"):gsub("%z", "\\0"))
end

local first, rest, seen = {}, {}, {}
local function add(list, text)
  if type(text) ~= "string" or seen[text] then return end
  seen[text] = true
  list[#list + 1] = text
end

local oddities = { "", "\0", "550", "550-", "550 ", "5.1.1", "550-5.1.1 a\r\n550 5.1.1 b", "\255\254 550",
  "\226\128", "550 \195", "<", "550 <" .. ("a"):rep(400) .. ">", "smtp;", "https://", "a@", "S3140", "SMTP Error 4.2.1",
  "X.1.1", "4.X.X", "550 'x' \226\128\153 \240\159\152\128", ("a."):rep(60) .. "com" }

local function add_data()
  for _, path in ipairs(paths("mta/*.lua")) do
    local mta = dofile(path)
    for _, sample in ipairs(mta.samples or {}) do add(first, sample.line) end
    for _, sample in ipairs(mta.joined or {}) do
      for _, line in ipairs(sample.lines) do add(first, line) end
    end
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
end

local print_inputs = {}

function print_inputs.lines()
  for _, text in ipairs(oddities) do add(first, text) end
  add_data()
  for number, text in ipairs(first) do print((number > PREFIXED and "\t" or "") .. escape(text)) end
  for _, text in ipairs(rest) do print("\t" .. escape(text)) end
end

function print_inputs.messages()
  local messages = require "spec.messages"
  for _, name in ipairs(support.keys(messages)) do print(escape(messages[name])) end
end

function print_inputs.rules()
  local compiled = assert(require("smtpcodes.rules").compile(require "smtpcodes.core", {
    rules = {
      { reason = "spam", phrase = "(zqx|mailbox) * {user} frobnicated" },
      { reason = "odd", vendor_code = "ZQ1234", action = "contact", scope = "domain" },
      { reason = "greylisted", status = "4.7.500-503", provider = "google" },
      { reason = "mailbox_full", code = 552, stage = "rcpt", temporary = true },
      { reason = "user_unknown", phrase = "/zqx /example" },
    },
    reasons = { odd = { category = "policy", action = "retry_later", retry_after = 60 } },
    actions = { mailbox_full = "suppress", odd = "contact" },
    provider = "microsoft",
  }))
  for i, number in ipairs(compiled.numbers) do io.write(i > 1 and " " or "", ("%.0f"):format(number)) end
  print()
  print(escape(compiled.text))
end

print_inputs[arg[1]]()
