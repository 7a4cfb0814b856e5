--- Trains the word weights of src/data/model.lua: luajit -joff src/gen/train.lua > src/data/model.lua
-- A linear model (multinomial logistic regression) over the words of a text, from the samples of the data files. It is
-- asked only where no phrase and no telling code decides.
package.path = "lua/?.lua;src/?.lua;" .. package.path

local load_data = require "gen.load"
local phrases = require "smtpcodes.phrases"
local rules = require "gen.rules"
local sorted_keys = require "gen.sorted_keys"

local EPOCHS, RATE, SCALE = 8, 0.5, 16
local LEAST_SAMPLES, LEAST_WEIGHT = 3, 3 -- of a word: the samples it must stand in; a weight that is kept

local paths = load_data.paths
local reasons, languages, providers = load_data.files(paths("reason")), load_data.files(paths("language")),
  load_data.files(paths("provider"))
local lexicon = rules.collector(load_data.file("src/data/words.lua"), languages).lexicon

--- The distinct words of a text as the core sees them: canonical, without noise, addresses, hosts and numbers.
local function words_of(text)
  text = text:gsub("<[^ >]*>", " "):gsub("%S+@%S+", " "):gsub("%a+://%S+", " "):gsub("%f[%w][%w-]+%.[%w.-]+%a", " ")
  local seen, list = {}, {}
  for _, word in ipairs(phrases.words(text)) do
    word = lexicon.canonical[word] or word
    if not lexicon.noise[word] and not word:find("%d") and not seen[word] then
      seen[word] = true
      list[#list + 1] = word
    end
  end
  return list
end

local samples = {}
local function add(reason, text)
  local words = words_of(text)
  if #words > 0 then samples[#samples + 1] = { reason = reason, words = words } end
end

for _, file in ipairs(reasons) do
  for _, text in ipairs(file.data.yes) do add(file.name, text) end
  for _, text in ipairs(sorted_keys(file.data.no or {})) do add(file.data.no[text], text) end
end
for _, file in ipairs(languages) do
  for _, reason in ipairs(reasons) do
    for _, text in ipairs(file.data.yes[reason.name] or {}) do add(reason.name, text) end
  end
end
for _, file in ipairs(providers) do
  for _, row in ipairs(file.data.rows or {}) do
    for _, text in ipairs(rules.list_of(row.yes)) do add(row.reason, text) end
  end
end
-- Words that stand in few samples say more of those samples than of the reason.
local count = {}
for _, sample in ipairs(samples) do
  for _, word in ipairs(sample.words) do count[word] = (count[word] or 0) + 1 end
end
for _, sample in ipairs(samples) do
  local kept = {}
  for _, word in ipairs(sample.words) do
    if count[word] >= LEAST_SAMPLES then kept[#kept + 1] = word end
  end
  sample.words = kept
end

local weights, bias = {}, {}
for _, file in ipairs(reasons) do bias[file.name] = 0 end

local function probabilities(sample)
  local score, most, sum = {}, -math.huge, 0
  for _, file in ipairs(reasons) do score[file.name] = bias[file.name] end
  for _, word in ipairs(sample.words) do
    for reason, weight in pairs(weights[word] or {}) do score[reason] = score[reason] + weight end
  end
  for _, value in pairs(score) do most = math.max(most, value) end
  for reason, value in pairs(score) do
    score[reason] = math.exp(value - most)
    sum = sum + score[reason]
  end
  for reason, value in pairs(score) do score[reason] = value / sum end
  return score
end

local function learn(sample, rate)
  local share = 2 * rate / (math.sqrt(#sample.words) + 1)
  for reason, probability in pairs(probabilities(sample)) do
    local gradient = (reason == sample.reason and 1 or 0) - probability
    if math.abs(gradient) > 0.01 then
      bias[reason] = bias[reason] + 0.1 * rate * gradient
      for _, word in ipairs(sample.words) do
        weights[word] = weights[word] or {}
        weights[word][reason] = (weights[word][reason] or 0) + share * gradient
      end
    end
  end
end

-- A generator of its own, so that every Lua shuffles alike.
local state = 1
local function random(n)
  state = (state * 16807) % 2147483647
  return state % n + 1
end
for epoch = 1, EPOCHS do
  for i = #samples, 2, -1 do
    local j = random(i)
    samples[i], samples[j] = samples[j], samples[i]
  end
  for _, sample in ipairs(samples) do learn(sample, RATE / epoch) end
end

local function rounded(value) return math.floor(value * SCALE + 0.5) end
io.write("-- Word weights, made by src/gen/train.lua; in sixteenths. Do not edit: `make train` makes them anew.\n")
io.write("return {\n  bias = {")
for _, file in ipairs(reasons) do io.write((" %s = %d,"):format(file.name, rounded(bias[file.name]))) end
io.write(" },\n  words = {\n")
for _, word in ipairs(sorted_keys(weights)) do
  local cells = {}
  for _, file in ipairs(reasons) do
    local weight = math.max(-127, math.min(127, rounded(weights[word][file.name] or 0)))
    if math.abs(weight) >= LEAST_WEIGHT then cells[#cells + 1] = ("%s = %d"):format(file.name, weight) end
  end
  if #cells > 0 then io.write(("    [%q] = { %s },\n"):format(word, table.concat(cells, ", "))) end
end
io.write("  },\n}\n")
