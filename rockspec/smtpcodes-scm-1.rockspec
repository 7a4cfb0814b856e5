rockspec_format = "3.0"
package = "smtpcodes"
version = "scm-1"
source = { url = "git+https://github.com/smtpcodes/smtpcodes.git" }
description = {
  summary = "Tells what a mail server meant: SMTP codes, log lines, reasons and what to do",
  detailed = [=[
    Looks up SMTP reply codes, enhanced status codes and providers' own codes,
    parses the log lines of many mail servers and classifies replies: why a
    message was refused or delayed, whether trying again helps, what to do.
    A C core without state, allocation or dependencies, and a Lua module.
    The command is the rock smtpcodes-cli.]=],
  homepage = "https://github.com/smtpcodes/smtpcodes",
  license = "MIT",
  labels = { "smtp", "email", "bounce", "parser" },
}
dependencies = { "lua >= 5.1, < 5.5" }
build = {
  type = "builtin",
  modules = {
    ["smtpcodes"] = "lua/smtpcodes.lua",
    ["smtpcodes.cli"] = "lua/smtpcodes/cli.lua",
    ["smtpcodes.cli.classify"] = "lua/smtpcodes/cli/classify.lua",
    ["smtpcodes.cli.code"] = "lua/smtpcodes/cli/code.lua",
    ["smtpcodes.cli.format"] = "lua/smtpcodes/cli/format.lua",
    ["smtpcodes.cli.input"] = "lua/smtpcodes/cli/input.lua",
    ["smtpcodes.cli.json"] = "lua/smtpcodes/cli/json.lua",
    ["smtpcodes.cli.judge"] = "lua/smtpcodes/cli/judge.lua",
    ["smtpcodes.cli.output"] = "lua/smtpcodes/cli/output.lua",
    ["smtpcodes.http"] = "lua/smtpcodes/http.lua",
    ["smtpcodes.instance"] = "lua/smtpcodes/instance.lua",
    ["smtpcodes.joins"] = "lua/smtpcodes/joins.lua",
    ["smtpcodes.lines"] = "lua/smtpcodes/lines.lua",
    ["smtpcodes.phrases"] = "lua/smtpcodes/phrases.lua",
    ["smtpcodes.rspamd"] = "lua/smtpcodes/rspamd.lua",
    ["smtpcodes.rules"] = "lua/smtpcodes/rules.lua",
    ["smtpcodes.set_of"] = "lua/smtpcodes/set_of.lua",
    ["smtpcodes.core"] = {
      sources = {
        "src/address.c",
        "src/atom.c",
        "src/bounce.c",
        "src/charset.c",
        "src/classify.c",
        "src/decide.c",
        "src/decode.c",
        "src/details.c",
        "src/dsn.c",
        "src/evidence.c",
        "src/features.c",
        "src/fields.c",
        "src/format.c",
        "src/instant.c",
        "src/logline.c",
        "src/lookup.c",
        "src/lua_push.c",
        "src/lua_report.c",
        "src/lua_rules.c",
        "src/lua_scan.c",
        "src/lua_smtpcodes.c",
        "src/markup.c",
        "src/message.c",
        "src/mime.c",
        "src/model.c",
        "src/nested.c",
        "src/normalize.c",
        "src/number.c",
        "src/phrase.c",
        "src/recipients.c",
        "src/registry.c",
        "src/reply.c",
        "src/rules.c",
        "src/spelling.c",
        "src/status.c",
        "src/tables.c",
        "src/tokens.c",
        "src/unescape.c",
        "src/vocabulary.c",
        "src/weights.c",
        "src/words.c",
      },
      incdirs = { "src" },
    },
  },
}
test = { type = "command", command = "make test" }
