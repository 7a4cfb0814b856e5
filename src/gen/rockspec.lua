--- One rockspec, from its name and the files that are there: lua src/gen/rockspec.lua smtpcodes-cli-0.1.0-1 (make rockspecs)
-- Two rocks: smtpcodes needs Lua alone; smtpcodes-cli is the command and brings what only it needs. The modules of the
-- command are in the first, because LuaRocks' builtin build installs the directory lua whole, whatever is listed.
local PAGE = "https://github.com/smtpcodes/smtpcodes"

local HEAD = [[
rockspec_format = "3.0"
package = "%s"
version = "%s"
source = { %s }
description = {
  summary = "%s",
  detailed = [=[
%s]=],
  homepage = "]] .. PAGE .. [[",
  license = "MIT",
  labels = { "smtp", "email", "bounce", "parser" },
}
dependencies = { %s }
]]

local rocks = {
  ["smtpcodes"] = {
    summary = "Tells what a mail server meant: SMTP codes, log lines, reasons and what to do",
    detailed = [[
    Looks up SMTP reply codes, enhanced status codes and providers' own codes,
    parses the log lines of many mail servers and classifies replies: why a
    message was refused or delayed, whether trying again helps, what to do.
    A C core without state, allocation or dependencies, and a Lua module.
    The command is the rock smtpcodes-cli.]],
    dependencies = {},
  },
  ["smtpcodes-cli"] = {
    summary = "The command smtpcodes: explains SMTP codes, classifies mail logs and bounces",
    detailed = [[
    The command line of the rock smtpcodes.]],
    dependencies = { "argparse >= 0.7", "lua-cjson >= 2.1" },
  },
}

-- The files that shell patterns stand for, sorted in any locale.
local function files(patterns)
  local pipe = assert(io.popen("LC_ALL=C ls -d " .. patterns .. " 2>/dev/null"))
  local list = {}
  for path in pipe:lines() do list[#list + 1] = path end
  pipe:close()
  table.sort(list)
  return list
end

local function quoted(list)
  local words = {}
  for i, word in ipairs(list) do words[i] = ("%q"):format(word) end
  return table.concat(words, ", ")
end

local function write(...) io.write(...) io.write("\n") end

local function write_modules()
  for _, path in ipairs(files("lua/*.lua lua/*/*.lua lua/*/*/*.lua")) do
    write(('    ["%s"] = "%s",'):format(path:match("^lua/(.*)%.lua$"):gsub("/", "."), path))
  end
  write('    ["smtpcodes.core"] = {')
  write("      sources = {")
  for _, path in ipairs(files("src/*.c")) do write(('        "%s",'):format(path)) end
  write("      },")
  write('      incdirs = { "src" },')
  write("    },")
end

local function write_module_build()
  write("build = {")
  write('  type = "builtin",')
  write("  modules = {")
  write_modules()
  write("  },")
  write("}")
  write('test = { type = "command", command = "make test" }')
end

local function write_command_build()
  write("build = {")
  write('  type = "none",')
  write('  install = { bin = { smtpcodes = "bin/smtpcodes" } },')
  write("  copy_directories = {},")
  write("}")
end

-- A release is a tag; the head of the repository has none. Both rocks are of one version.
local function write_head(name, version, revision)
  local rock = rocks[name]
  local dependencies = { "lua >= 5.1, < 5.5" }
  if name ~= "smtpcodes" then dependencies[2] = "smtpcodes == " .. version end
  for _, dependency in ipairs(rock.dependencies) do dependencies[#dependencies + 1] = dependency end
  local source = ('url = "git+%s.git"'):format(PAGE)
  if version ~= "scm" then source = ('%s, tag = "v%s"'):format(source, version) end
  io.write(HEAD:format(name, version .. "-" .. revision, source, rock.summary, rock.detailed, quoted(dependencies)))
end

local name, version, revision = (arg[1] or ""):match("^(.-)%-([%w.]+)%-(%d+)$")
if not rocks[name] then
  io.stderr:write("usage: lua src/gen/rockspec.lua NAME-VERSION-REVISION\n")
  os.exit(2)
end
write_head(name, version, revision)
if name == "smtpcodes" then write_module_build() else write_command_build() end
