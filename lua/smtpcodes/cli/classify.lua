--- `smtpcodes classify`: lines in, for each of them one line out that says why and what to do.
local smtpcodes = require "smtpcodes"
local format = require "smtpcodes.cli.format"
local input = require "smtpcodes.cli.input"
local json = require "smtpcodes.cli.json"
local judge = require "smtpcodes.cli.judge"
local output = require "smtpcodes.cli.output"

local classify = {}

local BUFFER = 65536

local EXAMPLES = [[
Each line in gives one line out, whatever it holds: a log line of any mail
server, an SMTP reply, a free text, nothing. With --input json a line is an
object with `text`, what else is known (`code`, `status`, `stage`, `relay`,
`provider`, `mta`) and an `id`, any value, that comes back; a line that is no
such object gives one with an `error`.

  smtpcodes classify /var/log/mail.log
  journalctl -u postfix -o cat | smtpcodes classify --format json
  smtpcodes classify --format tsv --fields time,recipient,reason mail.log
  echo '{"id":7,"text":"mailbox full","code":552}' |
    smtpcodes classify --input json --format json

%s.
%s.
For tsv also id, error and skipped, which JSON always has.

A line of a log that tells of no delivery gives an empty row, in JSON an object
with `skipped`. Lines over 1 MiB are judged by their first MiB.

Exit status: 0 done (also when who reads goes away), 1 some input could not be
read or output failed, 2 wrong usage.]]

-- A list of words, broken at 78 columns, the first line after a label.
local function folded(label, words)
  local lines, line = {}, label
  for i, word in ipairs(words) do
    word = word .. (i < #words and "," or "")
    if #line + #word > 77 then
      lines[#lines + 1] = line
      line = word
    else
      line = line .. " " .. word
    end
  end
  lines[#lines + 1] = line
  return table.concat(lines, "\n")
end

local function parser_of(argparse)
  local parser = argparse("smtpcodes classify", "Says of each line why it failed and what to do about it.")
  parser:add_help(false):help_max_width(80):epilog(EXAMPLES:format(
    folded("Fields:", format.VERDICT), folded("Of the line:", format.EVENT)))
  parser:argument("file",
    "What to read; standard input where none is named, or for -. A name in .gz is read through gzip.")
    :args "*"
  parser:option("--input", "What a line is."):choices { "text", "json" }:default "text"
  parser:option("--format", "What a verdict is written as."):choices { "text", "json", "tsv" }:default "text"
  parser:option("--fields", "Which fields, by commas, in this order. For json and tsv."):argname "<list>"
  parser:option("--null", "What stands in tsv for a field that is absent."):argname "<text>"
  parser:option("--rules", "A file of rules of your own, which come first."):argname "<file>"
  parser:flag("--line-buffered", "Each line is read and answered at once. So it is on a terminal.")
  parser:flag("-h --help", "Shows this.")
  return parser
end

local function fields_of(list)
  local known, fields = { id = true, error = true, skipped = true }, {}
  for _, name in ipairs(format.ALL) do known[name] = true end
  for name in list:gmatch("[^,]+") do
    if not known[name] then return nil, ("unknown field '%s'"):format(name) end
    fields[#fields + 1] = name
  end
  if #fields == 0 then return nil, "--fields names none" end
  return fields
end

-- What a request without fields of the caller's choice gives in tab-separated values.
local function columns_of(options)
  if options.input == "text" then return format.COLUMNS end
  local columns = { "id" }
  for _, name in ipairs(format.COLUMNS) do columns[#columns + 1] = name end
  columns[#columns + 1] = "error"
  return columns
end

local function writer_of(options, on_terminal)
  local fields, message
  if options.fields then
    if options.format == "text" then return nil, "--fields goes with --format json or tsv" end
    fields, message = fields_of(options.fields)
    if not fields then return nil, message end
  end
  if options.format == "json" then return format.json(fields) end
  if options.format == "tsv" then return format.tsv(fields or columns_of(options), options.null or "") end
  return format.text(on_terminal and not os.getenv("NO_COLOR"))
end

local function text_request(line) return { text = line } end

-- A function from a line to the line that answers it.
local function answerer(module, options, write)
  local is_json = options.input == "json"
  local request_of = is_json and json.request or text_request
  local judge_record = not is_json and judge.log_line or options.fields and judge.request_with_event or judge.request
  return function(line)
    local record = request_of(line)
    if not record.error then judge_record(module, record) end
    return write(record)
  end
end

-- Answers the lines of a file.
-- @return an exit status where nothing more can be written, and a message where the file could not be read
local function answer_file(file, answer, at_once)
  local next_line = input.lines(file, at_once)
  while true do
    local line, message = next_line()
    if not line then return nil, message end
    local status = output.write(answer(line), not at_once)
    if status then return status end
  end
end

-- @return an exit status where nothing more can be written, and whether the file could be read
local function answer_name(name, answer, at_once)
  local file, message = input.open(name)
  local status, closed
  if file then
    status, message = answer_file(file, answer, at_once)
    message = message and name .. ": " .. message
    closed = file == io.stdin or file:close()
  end
  if message then output.complain("cannot read " .. message) end
  return status, closed and not message
end

local function answer_all(names, answer, at_once)
  local result = output.DONE
  if not at_once then io.stdout:setvbuf("full", BUFFER) end
  for _, name in ipairs(#names > 0 and names or { "-" }) do
    local status, complete = answer_name(name, answer, at_once)
    if status then return status end
    if not complete then result = output.FAILED end
  end
  return output.write("") or result
end

local function run(options)
  local on_terminal = output.is_terminal()
  local write, message = writer_of(options, on_terminal)
  if not write then return output.wrong_usage(message, "classify") end
  local module = smtpcodes
  if options.rules then module, message = smtpcodes.new { rules = options.rules } end
  message = message or options.input == "json" and json.prepare()
  if message then
    output.complain(message)
    return output.FAILED
  end
  return answer_all(options.file, answerer(module, options, write), options.line_buffered or on_terminal)
end

--- Runs the verb.
-- @param arguments an array of strings, those after the verb
-- @return the exit status
function classify.main(arguments)
  local found, argparse = pcall(require, "argparse")
  if not found then
    output.complain("classify needs argparse, which is not installed (Debian: lua-argparse)")
    return output.FAILED
  end
  local parser = parser_of(argparse)
  local parsed, options = parser:pparse(arguments)
  if not parsed then return output.wrong_usage(options:match("^[^\n]*"), "classify") end
  if options.help then return output.write(parser:get_help() .. "\n") or output.DONE end
  return run(options)
end

return classify
