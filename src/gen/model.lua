--- The word weights of src/data/model.lua as C, by word number.
local write = require "gen.write"
local sorted_keys = require "gen.sorted_keys"

local model = {}

--- Lets the vocabulary learn the model's words; call before the lexicon is written.
function model.learn(data, lexicon)
  for _, word in ipairs(sorted_keys(data.words)) do lexicon.number(word) end -- numbered in the order of asking
end

--- Writes the weights of each word, sorted by its number, and the bias of each reason.
function model.write(out, data, lexicon, numbers, strings)
  local words, rows, weights, bias = sorted_keys(data.words), {}, {}, { 0 }
  table.sort(words, function(a, b) return lexicon.number(a) < lexicon.number(b) end)
  for _, word in ipairs(words) do
    rows[#rows + 1] = write.row(lexicon.number(word), #weights)
    for _, reason in ipairs(sorted_keys(data.words[word])) do
      weights[#weights + 1] = write.row(numbers.reason[reason], data.words[word][reason])
    end
  end
  rows[#rows + 1] = write.row(65535, #weights)
  for reason, number in pairs(numbers.reason) do bias[number + 1] = data.bias[reason] or 0 end
  write.numbers(out, "const smtpc_model_word smtpc_model_words[]", rows)
  out[#out + 1] = ("const size_t smtpc_model_word_count = %d;\n"):format(#words)
  write.numbers(out, "const smtpc_model_weight smtpc_model_weights[]", weights)
  write.numbers(out, "const int16_t smtpc_model_bias[]", bias)
  out[#out + 1] = ("const smtpc_string smtpc_model_rule = %d;\n"):format(strings("model/words"))
end

return model
