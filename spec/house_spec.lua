-- The tree is checked, not reviewed: includes, layers, symbols, versions, sources, the freshness of tables.c.
local support = require "spec.support"

local read, output, glob = support.read, support.output, support.glob

local makefile = read("Makefile"):gsub("\\\n", " ")

-- The words of a Makefile variable.
local function words_of(name)
  local words = {}
  for word in makefile:match("\n" .. name .. " *= *([^\n]*)"):gmatch("%S+") do words[#words + 1] = word end
  return words
end

local core, binding = words_of("CORE"), words_of("BINDING")
local luas = words_of("LUAS")

-- ---- includes ----

local standard = {}
for name in ([[assert ctype errno float inttypes limits locale math setjmp signal stdalign stdarg stdbool stddef stdint
  stdio stdlib string time wchar wctype]]):gmatch("%a+") do
  standard["<" .. name .. ".h>"] = true
end

local function includes(path)
  local list = {}
  for line in ("\n" .. read(path)):gmatch("\n%s*#%s*include%s+([^\n]+)") do
    list[#list + 1] = line:match('^[<"][^>"]+[>"]')
  end
  return list
end

local function only(path, allowed)
  it(path .. " includes nothing it may not", function()
    local list = includes(path)
    assert.is_true(#list > 0 or path:find("%.h$") ~= nil, "no include at all")
    for _, name in ipairs(list) do assert.is_truthy(standard[name] or allowed[name], path .. " includes " .. name) end
  end)
end

describe("A source file", function()
  local inside = { ['"core.h"'] = true, ['"span.h"'] = true, ['"smtpcodes.h"'] = true }
  for _, name in ipairs(core) do only("src/" .. name .. ".c", inside) end
  only("src/core.h", { ['"tables.h"'] = true })
  only("src/tables.h", { ['"smtpcodes.h"'] = true })
  only("src/span.h", inside)
  only("src/smtpcodes.h", {})
  local with_lua = { ['"smtpcodes.h"'] = true, ['"lua_compat.h"'] = true, ['"lua_push.h"'] = true }
  for _, name in ipairs(binding) do only("src/" .. name .. ".c", with_lua) end
  only("src/lua_push.h", { ['"smtpcodes.h"'] = true, ['<lua.h>'] = true, ['<lauxlib.h>'] = true })
  only("src/lua_compat.h", { ['<lua.h>'] = true, ['<lauxlib.h>'] = true, ['"lua.h"'] = true, ['"lauxlib.h"'] = true })

  for _, path in ipairs(glob("src/*.c")) do
    it(path .. " is built by make", function()
      local name = path:match("([^/]+)%.c$")
      local built = false
      for _, names in ipairs { core, binding } do
        for _, other in ipairs(names) do built = built or other == name end
      end
      assert.is_true(built)
    end)
  end

  for _, name in ipairs(core) do
    it(("src/%s.c, which make builds, is there"):format(name), function()
      assert.is_truthy(read("src/" .. name .. ".c"))
    end)
  end

  for _, path in ipairs(glob("src/*.[ch]")) do
    it(path .. " sets no global of Lua", function()
      local text = read(path)
      for _, word in ipairs { "lua_setglobal", "LUA_GLOBALSINDEX", "lua_pushglobaltable", "LUA_RIDX_GLOBALS",
        "luaL_register", "luaL_openlib", "lua_register", "luaL_requiref" } do
        assert.is_nil(text:find("%f[%w_]" .. word .. "%f[^%w_]"), word)
      end
    end)
  end
end)

-- ---- symbols ----

local objects = {}
for _, name in ipairs(core) do objects[#objects + 1] = { name = name, path = "build/core/" .. name .. ".o" } end

local known = {}

-- { name =, class =, section = } of every symbol of a file, by nm.
local function symbols(path, options)
  local command = "nm -f sysv " .. (options or "") .. " " .. path
  if known[command] then return known[command] end
  local list = {}
  known[command] = list
  for line in output(command):gmatch("[^\n]+") do
    local cells = support.split(line, "|")
    if #cells >= 7 then
      list[#list + 1] = { name = cells[1]:match("^%s*(.-)%s*$"), class = cells[3]:match("%S"),
        section = cells[7]:match("%S+") or "" }
    end
  end
  assert(#list > 0, "nm finds no symbols in " .. path)
  return list
end

-- From text to event to verdict; tables are facts for all.
local levels = {
  weights = 1, vocabulary = 1, tokens = 1, atom = 1, words = 1, phrase = 1, status = 1, registry = 1, spelling = 1,
  lookup = 1, unescape = 1, details = 1, fields = 1, format = 1,
  mime = 1, decode = 1, charset = 1, markup = 1, reply = 1, nested = 1, address = 1, instant = 1, number = 1, tables = 1,
  logline = 2, dsn = 2, bounce = 2, evidence = 3, features = 3, model = 3,
  decide = 3, classify = 3, normalize = 3, rules = 3, recipients = 4, message = 4,
}

describe("An object of the core", function()
  local home = {}
  for _, object in ipairs(objects) do
    for _, symbol in ipairs(symbols(object.path, "-g --defined-only")) do home[symbol.name] = object.name end
  end

  for _, object in ipairs(objects) do
    it(object.name .. " has a layer", function() assert.is_truthy(levels[object.name]) end)

    it(object.name .. " calls no higher layer", function()
      for _, symbol in ipairs(symbols(object.path)) do
        local callee = symbol.class == "U" and home[symbol.name]
        if callee then
          assert.is_true(levels[callee] <= levels[object.name],
            ("%s calls %s of %s"):format(object.name, symbol.name, callee))
        end
      end
    end)

    it(object.name .. " has no data that can be written", function()
      for _, symbol in ipairs(symbols(object.path)) do
        local constant = symbol.section:find("^%.data%.rel%.ro") -- const, but for addresses the loader fills in
        local writable = symbol.class:find("[BbCcDdGgSs]") and not constant
        assert.is_falsy(writable, ("%s in %s"):format(symbol.name, symbol.section))
      end
    end)

    it(object.name .. " asks the system for nothing but memory and string functions", function()
      local allowed = { memchr = true, memcmp = true, memcpy = true, memmove = true, memset = true, strchr = true,
        strcmp = true, strcspn = true, strlen = true, strncmp = true, __stack_chk_fail = true, _GLOBAL_OFFSET_TABLE_ = true }
      for _, symbol in ipairs(symbols(object.path)) do
        if symbol.class == "U" and not symbol.name:find("^smtpc_") then
          assert.is_true(allowed[symbol.name] or symbol.name:find("^__[%a]*_chk$") ~= nil, symbol.name)
        end
      end
    end)
  end
end)

describe("The C library", function()
  it("exports only names that begin with smtpc_", function()
    for _, symbol in ipairs(symbols("build/libsmtpcodes.a", "-g --defined-only")) do
      assert.is_truthy(symbol.name:find("^smtpc_"), symbol.name)
    end
  end)

  it("has every function of the header", function()
    local defined = {}
    for _, symbol in ipairs(symbols("build/libsmtpcodes.a", "-g --defined-only")) do defined[symbol.name] = true end
    local count = 0
    for name in read("src/smtpcodes.h"):gmatch("\nSMTPC_API [^;]-(smtpc_[%w_]+)%(") do
      count = count + 1
      assert.is_true(defined[name], name)
    end
    assert.is_true(count > 0)
  end)
end)

describe("The Lua module", function()
  local found = 0
  for _, lua in ipairs(luas) do
    local path = "build/" .. lua .. "/smtpcodes/core.so"
    if read(path) then
      found = found + 1
      it(path .. " exports luaopen_smtpcodes_core and nothing else", function()
        local names = {}
        for _, symbol in ipairs(symbols(path, "-D --defined-only")) do names[#names + 1] = symbol.name end
        assert.are.equal("luaopen_smtpcodes_core", table.concat(names, " "))
      end)
    end
  end

  it("is built for some Lua", function() assert.is_true(found > 0) end)

  -- The names of all globals after a line of Lua, run by the Lua that runs this.
  local function globals_after(line)
    local print_globals = "local n = {} for k in pairs(_G) do n[#n + 1] = tostring(k) end table.sort(n) "
      .. "print(table.concat(n, string.char(32)))"
    return output(("%s -e '%s %s'"):format(support.interpreter(), line, print_globals))
  end

  it("sets no global", function()
    local before = globals_after("")
    assert.is_truthy(before:find("coroutine", 1, true), before)
    assert.are.equal(before, globals_after('require "smtpcodes"'))
  end)

  it("works without globals being set while it works", function()
    local locked = 'local s = require "smtpcodes" '
      .. 'setmetatable(_G, { __newindex = function(_, k) error("global " .. k) end }) '
      .. 's.classify("550 5.1.1 no") s.lookup("5.1.1") s.parse("550 no") s.reason("421 no") s.reply_for("spam") '
      .. 'for _ in s.codes() do end setmetatable(_G, nil)'
    assert.are.equal(globals_after(""), globals_after(locked))
  end)
end)

describe("A data file", function()
  local paths = glob("src/data/*.lua src/data/*/*.lua")
  for _, path in ipairs(paths) do
    it(path .. " is a table that needs no global and sets none", function()
      assert.are.equal("table", type(support.load(path)))
    end)
  end

  it("is read by the generator wherever it lies", function()
    local read_there = read("src/gen.lua")
    for _, path in ipairs(paths) do
      local directory = path:match("^src/data/([^/]+)/")
      local needle = directory and ('paths("%s")'):format(directory) or path
      assert.is_truthy(read_there:find(needle, 1, true), path)
    end
  end)

  it("has its place in doc/data.md", function()
    local told = read("doc/data.md")
    for _, path in ipairs(paths) do
      local place = path:match("^(src/data/[^/]+/)") or path
      assert.is_truthy(told:find("`" .. place, 1, true), path)
    end
  end)
end)

-- ---- versions and sources ----

describe("The version", function()
  local version = read("src/smtpcodes.h"):match('#define SMTPC_VERSION "([^"]+)"')

  it("is a number of three parts", function() assert.is_truthy(version:find("^%d+%.%d+%.%d+$"), version) end)

  it("is that of lua/smtpcodes.lua", function()
    assert.are.equal(version, read("lua/smtpcodes.lua"):match('VERSION = "([^"]+)"'))
    assert.are.equal("smtpcodes " .. version, require("smtpcodes")._VERSION)
  end)

  it("is that of the newest heading of CHANGELOG.md", function()
    local changelog = read("CHANGELOG.md")
    assert.is_truthy(changelog, "no CHANGELOG.md")
    local heading
    for line in changelog:gmatch("[^\n]+") do
      local number = line:match("^## .-(%d+%.%d+%.%d+)")
      if number and not heading then heading = number end
    end
    assert.are.equal(version, heading)
  end)

  it("is that of every rockspec, but for those of the repository's head", function()
    local rockspecs = glob("rockspec/*.rockspec")
    assert.is_true(#rockspecs > 0)
    for _, path in ipairs(rockspecs) do
      local named = path:match("%-([%w.]+)%-%d+%.rockspec$")
      assert.is_true(named == "scm" or named == version, path)
    end
  end)
end)

-- A rockspec's globals.
local function rockspec_of(path)
  local fields = {}
  support.run(path, fields)
  return fields
end

describe("A rockspec", function()
  local paths = glob("rockspec/*.rockspec")

  for _, path in ipairs(paths) do
    it(path .. " has the name and version of its file", function()
      local rockspec = rockspec_of(path)
      assert.are.equal(path, ("rockspec/%s-%s.rockspec"):format(rockspec.package, rockspec.version))
    end)

    it(path .. " names the tag of its version", function()
      local rockspec = rockspec_of(path)
      local version = rockspec.version:match("^(.-)%-")
      assert.are.equal(version ~= "scm" and "v" .. version or nil, rockspec.source.tag)
    end)
  end

  for _, version in ipairs { "scm", (read("src/smtpcodes.h"):match('#define SMTPC_VERSION "([^"]+)"')) } do
    local modules = rockspec_of(("rockspec/smtpcodes-%s-1.rockspec"):format(version)).build.modules

    it("of version " .. version .. " compiles every C file of src and no other", function()
      assert.are.same(glob("src/*.c"), modules["smtpcodes.core"].sources)
    end)

    it("of version " .. version .. " installs every Lua file of lua", function()
      for _, file in ipairs(glob("lua/*.lua lua/*/*.lua lua/*/*/*.lua")) do
        local name = file:match("^lua/(.-)%.lua$"):gsub("/", ".")
        assert.are.equal(file, modules[name], name)
      end
    end)

    it("of version " .. version .. " for the command needs the module of the same version", function()
      local rockspec = rockspec_of(("rockspec/smtpcodes-cli-%s-1.rockspec"):format(version))
      assert.are.equal("smtpcodes == " .. version, rockspec.dependencies[2])
      assert.are.same({ bin = { smtpcodes = "bin/smtpcodes" } }, rockspec.build.install)
    end)
  end
end)

-- ---- what is generated ----

-- The first line in which two texts differ, with both spellings.
local function difference(old, new)
  local number = 0
  local lines = new:gmatch("([^\n]*)\n")
  for line in old:gmatch("([^\n]*)\n") do
    number = number + 1
    local other = lines()
    if other ~= line then
      return ("line %d: '%s' is now '%s'"):format(number, line:sub(1, 100), tostring(other):sub(1, 100))
    end
  end
  return "the end"
end

local generated = { ["src/tables.c"] = "src/gen.lua", ["doc/reasons.md"] = "src/gen/reasons_doc.lua" }
for _, path in ipairs(glob("rockspec/*.rockspec")) do
  generated[path] = "src/gen/rockspec.lua " .. path:match("([^/]+)%.rockspec$")
end

-- By the oldest and the newest Lua: what they agree on, those between them do.
local asked = not rawget(_G, "jit") and (_VERSION == "Lua 5.1" or _VERSION == "Lua 5.4")
for path, generator in pairs(asked and generated or {}) do
  describe(path, function()
    it("is what " .. generator .. " makes of what is there", function()
      local old, new = read(path), output(support.interpreter() .. " " .. generator)
      assert.is_true(old == new, old ~= new and "run make gen docs rockspecs; " .. difference(old, new) or nil)
    end)
  end)
end
