--- Legacy charsets as tables of characters.
local write = require "gen.write"

local charsets = {}

local kinds = { single = "CHARSET_SINGLE", iso2022 = "CHARSET_ISO2022", euc = "CHARSET_EUC", sjis = "CHARSET_SJIS" }
local NONE, SIZE = "·", { [128] = true, [94] = true }

-- The code point of a character of at most three bytes.
local function code_point(character)
  local a, b, c = character:byte(1, 3)
  if not b then return a end
  if not c then return (a - 0xC0) * 64 + b - 0x80 end
  return ((a - 0xE0) * 64 + b - 0x80) * 64 + c - 0x80
end

local function add_characters(list, text, size)
  local count = 0
  for character in text:gmatch("[%z\1-\127\194-\239][\128-\191]*") do
    list[#list + 1] = character == NONE and 0xFFFD or code_point(character)
    count = count + 1
  end
  if count == 0 then
    for _ = 1, size do list[#list + 1] = 0xFFFD end
  elseif count ~= size or not SIZE[size] then
    error(("a row of a charset has %d characters, not %d: %s"):format(count, size, text:sub(1, 60)), 0)
  end
end

local function write_set(out, rows, number, encodings, characters, strings)
  local name = ("characters_%d"):format(number)
  write.numbers(out, ("static const uint16_t %s[]"):format(name), characters)
  for _, encoding in ipairs(encodings) do
    for _, alias in ipairs(encoding.names) do
      rows[#rows + 1] = ("{ %d, %s, %s }"):format(strings(alias), assert(kinds[encoding.kind]), name)
    end
  end
end

--- @param files of src/data/charset
function charsets.write(out, files, strings)
  local rows, number = {}, 0
  for _, file in ipairs(files) do
    for _, set in ipairs(file.data.sets) do
      local characters = {}
      number = number + 1
      if set.upper then
        add_characters(characters, set.upper, 128)
      else
        for row = 1, 94 do add_characters(characters, set.rows[row] or "", 94) end
      end
      write_set(out, rows, number, set.encodings, characters, strings)
    end
  end
  write.array(out, "const smtpc_charset_row smtpc_charsets[]", rows)
  out[#out + 1] = ("const size_t smtpc_charset_count = %d;\n"):format(#rows)
end

return charsets
