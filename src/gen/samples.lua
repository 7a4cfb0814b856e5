--- Prints what the words are weighed by, for src/gen/train.c: "reason<TAB>text", one a line: every sample of the
-- data files, and every line of src/lines. With an argument "without N" each Nth of those lines is left out, with
-- "only N" nothing but these is printed, behind their other reasons: "reason<TAB>alternatives<TAB>text".
package.path = "lua/?.lua;src/?.lua;" .. package.path

local load_data = require "gen.load"
local rules = require "gen.rules"
local sorted_keys = require "gen.sorted_keys"

local paths, files = load_data.paths, load_data.files
local mode, every = arg[1], tonumber(arg[2])
if mode and not ((mode == "without" or mode == "only") and every) then
  io.stderr:write("usage: samples.lua [without N | only N]\n")
  os.exit(2)
end

local function add(reason, text) io.write(reason, "\t", (text:gsub("[\t\r\n]", " ")), "\n") end

local function add_samples()
  for _, file in ipairs(files(paths("reason"))) do
    for _, text in ipairs(file.data.yes) do add(file.name, text) end
    for _, text in ipairs(sorted_keys(file.data.no or {})) do add(file.data.no[text], text) end
  end
  for _, file in ipairs(files(paths("language"))) do
    for _, reason in ipairs(sorted_keys(file.data.yes)) do
      for _, text in ipairs(file.data.yes[reason]) do add(reason, text) end
    end
  end
  for _, file in ipairs(files(paths("provider"))) do
    for _, row in ipairs(file.data.rows or {}) do
      for _, text in ipairs(rules.list_of(row.yes)) do
        add(row.reason, text)
        add(row.reason, text) -- a vendor's few words weigh as much as the many of a reason
      end
    end
  end
end

local function add_lines()
  for _, path in ipairs(load_data.lines()) do
    local number = 0
    for line in io.lines(path) do
      number = number + 1
      local reason, alternatives, text = line:match("^([^\t]*)\t([^\t]*)\t[^\t]*\t([^\t]*)$")
      if not reason then error(("%s:%d: not four columns"):format(path, number), 0) end
      local left_out = every and number % every == 0
      if mode == "only" and left_out then io.write(reason, "\t", alternatives, "\t", text, "\n") end
      if mode ~= "only" and not left_out then add(reason, text) end
    end
  end
end

if mode ~= "only" then add_samples() end
add_lines()
