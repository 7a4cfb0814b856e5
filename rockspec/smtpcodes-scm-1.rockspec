rockspec_format = "3.0"
package = "smtpcodes"
version = "scm-1"
source = { url = "git+https://github.com/smtpcodes/smtpcodes.git" }
description = {
  summary = "Tells what a mail server meant: SMTP codes, log lines, reasons and what to do",
  detailed = [[
    Looks up SMTP reply codes, enhanced status codes and providers' own codes,
    parses the log lines of many mail servers and classifies replies: why a
    message was refused or delayed, whether trying again helps, what to do.
    A C core without state, allocation or dependencies, and a Lua module.]],
  homepage = "https://github.com/smtpcodes/smtpcodes",
  license = "MIT",
  labels = { "smtp", "email", "bounce", "parser" },
}
dependencies = { "lua >= 5.1, < 5.5" }
build = {
  type = "builtin",
  modules = {
    smtpcodes = "lua/smtpcodes.lua",
    ["smtpcodes.phrases"] = "lua/smtpcodes/phrases.lua",
    ["smtpcodes.rules"] = "lua/smtpcodes/rules.lua",
    ["smtpcodes.instance"] = "lua/smtpcodes/instance.lua",
    ["smtpcodes.cli"] = "lua/smtpcodes/cli.lua",
    ["smtpcodes.core"] = {
      sources = {
        "src/weights.c", "src/features.c", "src/model.c", "src/vocabulary.c", "src/tokens.c", "src/atom.c", "src/words.c", "src/phrase.c", "src/status.c", "src/reply.c", "src/registry.c",
        "src/spelling.c", "src/lookup.c", "src/unescape.c", "src/format.c", "src/logline.c", "src/details.c",
        "src/evidence.c", "src/decide.c", "src/nested.c", "src/rules.c", "src/address.c", "src/instant.c", "src/number.c", "src/normalize.c", "src/classify.c", "src/tables.c", "src/lua_push.c", "src/lua_rules.c",
        "src/lua_smtpcodes.c",
      },
      incdirs = { "src" },
    },
  },
  install = { bin = { smtpcodes = "bin/smtpcodes" } },
}
test = { type = "command", command = "make test" }
