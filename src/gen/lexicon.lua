--- The vocabulary, the automaton and the character tables as C.
local phrases = require "smtpcodes.phrases"
local write = require "gen.write"
local sorted_keys = require "gen.sorted_keys"

local lexicon = {}

local MULTIPLIER = 2654435769 -- 2^32 / golden ratio

-- a * b mod 2^32 without leaving the exact integers of a double.
local function multiply(a, b)
  local high, low = math.floor(b / 65536), b % 65536
  return (((a * high) % 65536) * 65536 + a * low) % 4294967296
end

-- Numbers of 64 bits as four limbs of 16, the lowest first.
local GOLDEN = { 0x7C15, 0x7F4A, 0x79B9, 0x9E37 }

local function limbs_of(text)
  local limbs = {}
  for i = 0, 3 do limbs[i + 1] = (text:byte(2 * i + 1) or 0) + 256 * (text:byte(2 * i + 2) or 0) end
  return limbs
end

local function carry(limbs)
  local over = 0
  for i = 1, 4 do
    local sum = limbs[i] + over
    limbs[i], over = sum % 65536, math.floor(sum / 65536)
  end
  return limbs
end

local function add(a, b)
  local sum = {}
  for i = 1, 4 do sum[i] = a[i] + b[i] end
  return carry(sum)
end

local function multiply64(a, b)
  local product = { 0, 0, 0, 0 }
  for i = 1, 4 do
    local shifted = { 0, 0, 0, 0 }
    for j = 1, 5 - i do shifted[i + j - 1] = a[i] * b[j] end
    product = add(product, carry(shifted))
  end
  return product
end

-- The hash of src/vocabulary.c; its highest 16 bits.
local function hash(word)
  local h = { 0, 0, 0, 0 }
  for i = 1, #word, 8 do h = multiply64(add(h, limbs_of(word:sub(i, i + 7))), GOLDEN) end
  return h[4]
end

-- Surface words with what they stand for, sorted.
local function surface_words(vocabulary)
  local rows = {}
  local function row(word)
    rows[word] = rows[word] or { text = word, word = 0, second = 0, link = 0, joins = 0 }
    return rows[word]
  end
  for word, number in pairs(vocabulary.numbers) do
    if word:sub(1, 1) == "/" then row(word:sub(2)).link = number
    else row(word).word = number end
  end
  for word, canonical in pairs(vocabulary.canonical) do
    if vocabulary.numbers[canonical] then row(word).word = vocabulary.numbers[canonical] end
  end
  for word in pairs(vocabulary.noise) do row(word).word = phrases.NOISE end
  for whole, parts in pairs(vocabulary.split) do
    local first, second = vocabulary.canonical[parts[1]] or parts[1], vocabulary.canonical[parts[2]] or parts[2]
    if vocabulary.numbers[first] and vocabulary.numbers[second] then
      row(whole).word, row(whole).second = vocabulary.numbers[first], vocabulary.numbers[second]
    end
  end
  for pair, whole in pairs(vocabulary.joined) do
    local first, second = pair:match("(%S+) (%S+)")
    if vocabulary.numbers[vocabulary.canonical[whole] or whole] then
      row(first).joins = 1
      row(second)
    end
  end
  local list = {}
  for _, r in pairs(rows) do list[#list + 1] = r end
  table.sort(list, function(a, b) return a.text < b.text end)
  for i, r in ipairs(list) do r.index = i - 1 end
  return list, rows
end

local function write_words(out, vocabulary)
  local list, by_text = surface_words(vocabulary)
  local letters, words, offset = {}, {}, 0
  for _, row in ipairs(list) do
    local head = limbs_of(row.text)
    words[#words + 1] = ("{0x%04X%04X%04X%04Xu,%d,%d,%d,%d,%d,%d}"):format(head[4], head[3], head[2], head[1], offset,
      row.word, row.second, row.link, #row.text, row.joins)
    letters[#letters + 1] = row.text
    offset = offset + #row.text
  end
  local bits = 8
  while 2 ^ bits < #list * 2 do bits = bits + 1 end
  assert(bits <= 16, "more words than the hash can place")
  local slots, size = {}, 2 ^ bits
  for i = 1, size do slots[i] = 0 end
  for i, row in ipairs(list) do
    local slot = math.floor(hash(row.text) / 2 ^ (16 - bits))
    while slots[slot + 1] ~= 0 do slot = (slot + 1) % size end
    slots[slot + 1] = i
  end
  local joins = {}
  for pair, whole in pairs(vocabulary.joined) do
    local first, second = pair:match("(%S+) (%S+)")
    local number = vocabulary.numbers[vocabulary.canonical[whole] or whole]
    if number then joins[#joins + 1] = ("{ %d, %d, %d }"):format(by_text[first].index, by_text[second].index, number) end
  end
  table.sort(joins)
  write.array(out, "static const smtpc_join joins[]", joins)
  out[#out + 1] = "static const char letters[] = \"\""
  for i = 1, #letters, 12 do
    local line = table.concat(letters, "", i, math.min(i + 11, #letters))
    out[#out + 1] = '    "' .. line:gsub("[\128-\255]", function(c) return ("\\%03o"):format(c:byte()) end) .. '"'
  end
  out[#out + 1] = "    ;\n"
  write.numbers(out, "static const smtpc_word words[]", words)
  write.numbers(out, "static const uint16_t slots[]", slots)
  out[#out + 1] = ("const size_t smtpc_letters_size = %d;\n"):format(offset)
  return bits, #joins, #list
end

local FILTER_BITS = 19
local STATE_BITS, WORD_BITS = 17, 15 -- of an edge, as in src/tables.h

-- A bit for each edge, by the hash of follow() in src/phrase.c.
local function write_filter(out, states)
  local set, words = {}, {}
  for number, state in ipairs(states) do
    for _, edge in ipairs(state.edges) do
      local key = ((number - 1) * 40503 + edge[1]) % 4294967296
      set[math.floor(multiply(key, MULTIPLIER) / 2 ^ (32 - FILTER_BITS))] = true
    end
  end
  for i = 0, 2 ^ FILTER_BITS / 32 - 1 do
    local word = 0
    for bit = 31, 0, -1 do word = word * 2 + (set[i * 32 + bit] and 1 or 0) end
    words[i + 1] = ("%.0f"):format(word)
  end
  write.numbers(out, "static const uint32_t filter[]", words)
end

local function write_states(out, states, word_count)
  write_filter(out, states)
  local rows, edges, accepts = {}, {}, {}
  for _, state in ipairs(states) do
    rows[#rows + 1] = ("{%d,%d,%d}"):format(#edges, #accepts, state.gap and state.gap - 1 or 0)
    for _, edge in ipairs(state.edges) do edges[#edges + 1] = edge[1] * 2 ^ STATE_BITS + edge[2] - 1 end
    for _, rule in ipairs(state.rules) do accepts[#accepts + 1] = rule - 1 end
  end
  rows[#rows + 1] = ("{%d,%d,0}"):format(#edges, #accepts)
  assert(#states < 2 ^ STATE_BITS and word_count < 2 ^ WORD_BITS, "more states or words than an edge can hold")
  local roots = {}
  for i = 1, word_count + 1 do roots[i] = 0 end
  for _, edge in ipairs(states[1].edges) do roots[edge[1] + 1] = edge[2] - 1 end
  accepts[#accepts + 1] = 0
  write.numbers(out, "static const smtpc_state states[]", rows)
  for i, edge in ipairs(edges) do edges[i] = ("%.0f"):format(edge) end
  write.numbers(out, "static const uint32_t edges[]", edges)
  write.numbers(out, "static const uint16_t accepts[]", accepts)
  write.numbers(out, "static const uint32_t roots[]", roots)
  return #roots
end

local function write_characters(out)
  local class = {}
  for byte = 0, 255 do
    local c = string.char(byte)
    class[byte + 1] = c:match("[%a]") and "BYTE_LETTER" or c:match("%d") and "BYTE_DIGIT"
      or c:match("[ \t\r\n]") and "BYTE_BLANK" or (c == "'" or c == "`") and "BYTE_APOSTROPHE"
      or c:match("[-._+=/:?&%%~#@]") and "BYTE_CONNECTOR" or byte >= 128 and "BYTE_HIGH" or "BYTE_OTHER"
  end
  local latin = {}
  for point = 0xC0, 0x17F do
    local character = string.char(0xC0 + math.floor(point / 64), 0x80 + point % 64)
    local letters = phrases.latin[character] or ""
    latin[#latin + 1] = ("{ %d, %d }"):format(letters:byte(1) or 0, letters:byte(2) or 0)
  end
  write.numbers(out, "const uint8_t smtpc_byte_class[256]", class)
  local fold = {}
  for byte = 0, 255 do fold[byte + 1] = string.char(byte):match("%w") and string.char(byte):lower():byte() or 0 end
  write.numbers(out, "const uint8_t smtpc_fold[256]", fold)
  write.numbers(out, "const char smtpc_latin[192][2]", latin)
end

--- Writes the sets of words that phrases name in braces, for the rules of callers.
function lexicon.write_classes(out, classes, strings)
  local rows = {}
  for _, name in ipairs(sorted_keys(classes)) do rows[#rows + 1] = write.row(strings(name), strings(classes[name])) end
  write.array(out, "const smtpc_class_words_row smtpc_class_words[]", rows)
  out[#out + 1] = ("const size_t smtpc_class_word_count = %d;\n"):format(#rows)
end

--- Writes everything smtpc_builtin_words and smtpc_builtin point to, but for rules and conditions.
function lexicon.write(out, collector, states)
  write_characters(out)
  local bits, join_count, word_count = write_words(out, collector.lexicon)
  local root_count = write_states(out, states, collector.lexicon.count)
  out[#out + 1] = ("const smtpc_vocabulary smtpc_builtin_words = { letters, words, %d, slots, %d, joins, %d };\n"):format(
    word_count, bits, join_count)
  out[#out + 1] = ("const smtpc_automaton smtpc_builtin = {\n    states, edges, filter, %d, accepts, roots, %d, rules, tiers,"
    .. " conditions,\n};\nconst uint16_t smtpc_number_count = %d;\n"):format(FILTER_BITS, root_count, collector.lexicon.count + 1)
end

return lexicon
