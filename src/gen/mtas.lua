--- The formats of all MTAs as steps, lists and rows.
local formats = require "gen.formats"
local write = require "gen.write"

local mtas = {}

local roles = { status = "ROLE_STATUS", feedback = "ROLE_FEEDBACK", auto_reply = "ROLE_AUTO_REPLY" }
-- In the order of smtpc_mta_row.
local lists = { "formats", "bare", "noise", "replies", "lines", "text", "parts" }

local function joined(strings, words) return strings(words and table.concat(words, "\n")) end

local function row_of(compiler, mta, strings)
  local cells = { strings(mta.mta), joined(strings, mta.process), joined(strings, mta.starts), joined(strings, mta.marks),
    joined(strings, mta.ends) }
  for _, name in ipairs(lists) do cells[#cells + 1] = compiler.list(name, mta) end
  cells[#cells + 1] = mta.role and assert(roles[mta.role], "unknown role") or "ROLE_NONE"
  cells[#cells + 1] = compiler.first_bytes("bare", mta)
  cells[#cells + 1] = compiler.first_bytes("noise", mta)
  cells[#cells + 1] = compiler.first_bytes("parts", mta)
  return write.cells(cells)
end

--- @param files of src/data/mta; the one named common is what the others share
function mtas.write(out, files, strings)
  local compiler, rows = formats.compiler(strings), {}
  for _, file in ipairs(files) do
    if file.name == "common" then compiler.common = file.data end
  end
  for _, file in ipairs(files) do
    if file.name ~= "common" then rows[#rows + 1] = row_of(compiler, file.data, strings) end
  end
  local prefix, common = compiler.list("prefix", compiler.common), row_of(compiler, compiler.common, strings)
  compiler.finish()
  write.array(out, "const smtpc_step smtpc_steps[]", compiler.steps)
  write.array(out, "const smtpc_key_row smtpc_keys[]", #compiler.keys > 0 and compiler.keys or { "{ 0, 0, 0 }" })
  write.array(out, "const smtpc_record_row smtpc_records[]", compiler.records)
  write.numbers(out, "const uint16_t smtpc_formats[]", compiler.formats)
  write.numbers(out, "const uint16_t smtpc_lists[]", compiler.lists)
  write.array(out, "const smtpc_mta_row smtpc_mtas[]", rows)
  out[#out + 1] = ("const smtpc_mta_row smtpc_common_mta = %s;"):format(common)
  out[#out + 1] = ("const size_t smtpc_mta_count = %d;\nconst uint16_t smtpc_prefix_list = %d;\n"):format(#rows, prefix)
end

return mtas
