--- Prints every sample of the data files with its reason, for src/gen/train.c: "reason<TAB>text", one a line.
package.path = "lua/?.lua;src/?.lua;" .. package.path

local load_data = require "gen.load"
local rules = require "gen.rules"
local sorted_keys = require "gen.sorted_keys"

local paths, files = load_data.paths, load_data.files

local function add(reason, text) io.write(reason, "\t", (text:gsub("[\t\r\n]", " ")), "\n") end

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
