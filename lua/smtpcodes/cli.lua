--- The command line: `smtpcodes CODE…` says what a code means, `smtpcodes VERB …` does more.
-- bin/smtpcodes calls main(). A verb is a module smtpcodes.cli.VERB with a function main(arguments) -> exit status,
-- loaded only when it is called: what one verb needs, the others need not have.
local smtpcodes = require "smtpcodes"
local output = require "smtpcodes.cli.output"

local cli = {}

local HELP = [[
usage: smtpcodes CODE [CODE ...]
       smtpcodes classify [FILE ...]
       smtpcodes --help | --version

Says what a mail server's code means: title, causes, advice, the codes that
go with it, where it is written, and what a sender should do about it.

A CODE is an SMTP reply code, an enhanced status code, one of its classes or
subjects, or a provider's own code, in any spelling:

  smtpcodes 550                   an SMTP reply code
  smtpcodes 5.7.26 4.2.2          enhanced status codes
  smtpcodes X.7.1 5.X.X X.2.X     any class; a whole class; a whole subject
  smtpcodes S3140 TSS04           codes of Outlook.com and Yahoo
  smtpcodes 'SMTP Error 4.2.1'    as a mail client shows it

More is done by a verb, each with a --help of its own:

  classify    why each line of a log or list of replies failed, what to do

Exit status: 0 done, 1 a code is not known or output failed, 2 wrong usage.
]]

local verbs = { classify = "smtpcodes.cli.classify" }

local flags = {
  ["--help"] = function() return HELP end,
  ["--version"] = function() return smtpcodes._VERSION .. "\n" end,
}

local function rest_of(arguments)
  local rest = {}
  for i = 2, #arguments do rest[i - 1] = arguments[i] end
  return rest
end

--- Runs the command line.
-- @param arguments an array of strings, as the global `arg`
-- @return the exit status
function cli.main(arguments)
  if #arguments == 0 then return output.wrong_usage("which code?") end
  local verb = verbs[arguments[1]]
  if verb then return require(verb).main(rest_of(arguments)) end
  for _, argument in ipairs(arguments) do
    if argument:sub(1, 1) == "-" then
      if not flags[argument] then return output.wrong_usage(("unknown option '%s'"):format(argument)) end
      return output.write(flags[argument]()) or output.DONE
    end
  end
  return require("smtpcodes.cli.code").main(arguments)
end

return cli
