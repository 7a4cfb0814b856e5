--- The word weights of src/data/model.lua as C, by word number.
local write = require "gen.write"

local model = {}

--- Lets the vocabulary learn the model's words; call before the lexicon is written.
function model.learn(data, lexicon)
  local words = {}
  for word in pairs(data.words) do words[#words + 1] = word end
  table.sort(words) -- numbers are given in the order of asking
  for _, word in ipairs(words) do lexicon.number(word) end
end

--- Writes the weights of each word, sorted by its number, and the bias of each reason.
function model.write(out, data, lexicon, numbers, strings)
  local words, rows, weights, bias = {}, {}, {}, { 0 }
  for word in pairs(data.words) do words[#words + 1] = word end
  table.sort(words, function(a, b) return lexicon.number(a) < lexicon.number(b) end)
  for _, word in ipairs(words) do
    rows[#rows + 1] = write.row(lexicon.number(word), #weights)
    local reasons = {}
    for reason in pairs(data.words[word]) do reasons[#reasons + 1] = reason end
    table.sort(reasons)
    for _, reason in ipairs(reasons) do
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
