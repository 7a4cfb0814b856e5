--- C source from rows: strings in one pool, arrays one row a line.
local write = {}

--- A pool of strings; calling it gives the offset of a text, 0 for nil.
function write.pool()
  local pool = { list = {}, offsets = {}, size = 1 }
  return setmetatable(pool, { __call = function(self, text)
    if text == nil then return 0 end
    if not self.offsets[text] then
      self.offsets[text] = self.size
      self.size = self.size + #text + 1
      self.list[#self.list + 1] = text
    end
    return self.offsets[text]
  end })
end

local function quoted(text)
  return '"' .. text:gsub('[%c"\\\127-\255?]', function(c)
    if c == "\n" then return "\\n" end
    return ("\\%03o"):format(c:byte())
  end) .. '\\0"'
end

--- The pool as one array.
function write.strings(out, pool)
  out[#out + 1] = "const char smtpc_strings[] = \"\\0\""
  for _, text in ipairs(pool.list) do out[#out + 1] = "    " .. quoted(text) end
  out[#out + 1] = "    ;\n"
end

--- A row of numbers (or C text) as an initialiser.
function write.row(...) return write.cells { ... } end

--- The same of an array.
function write.cells(list)
  local cells = {}
  for i, cell in ipairs(list) do cells[i] = type(cell) == "number" and ("%d"):format(cell) or tostring(cell) end
  return "{ " .. table.concat(cells, ", ") .. " }"
end

--- An array of rows; each row is C text.
function write.array(out, declaration, rows)
  out[#out + 1] = declaration .. " = {"
  for _, row in ipairs(rows) do out[#out + 1] = "    " .. row .. "," end
  out[#out + 1] = "};\n"
end

--- An array of numbers or short rows, filled lines.
function write.numbers(out, declaration, numbers)
  out[#out + 1] = declaration .. " = {"
  for first = 1, #numbers, 20 do
    out[#out + 1] = table.concat(numbers, ",", first, math.min(first + 19, #numbers)) .. ","
  end
  out[#out + 1] = "};\n"
end

return write
