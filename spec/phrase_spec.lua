local smtpcodes = require "smtpcodes"

package.path = "lua/?.lua;" .. package.path
local phrases = require "smtpcodes.phrases"

local function vocabulary(change)
  local data = {
    noise = "the is your", families = { "exceeded exceeds exceed", "mailbox mailboxes" },
    joined = { "mailbox = mail box" }, split = { "overquota = over quota" },
    classes = { user = "user|recipient|mail account" },
  }
  for key, value in pairs(change or {}) do data[key] = value end
  return data
end

-- A machine for phrases: reads(text) tells which of them, numbered, read the words of `text` from first to last.
-- "~" in a text stands for a word no phrase has, "/x" for a word inside a link.
local function machine(list)
  local lexicon, graph = phrases.lexicon(vocabulary()), {}
  for number, phrase in ipairs(list) do assert(phrases.add(graph, lexicon, phrase, number)) end
  local states = phrases.minimize(phrases.automaton(graph))
  local special = { ["^"] = phrases.START, ["$"] = phrases.FINISH, ["/."] = phrases.HOST_END, ["~"] = phrases.UNKNOWN }
  local function step(state, word)
    for _, edge in ipairs(state.edges) do
      if edge[1] == word then return states[edge[2]] end
    end
  end
  return function(text)
    local words, found = {}, {}
    for word in text:gmatch("%S+") do
      words[#words + 1] = special[word] or lexicon.numbers[lexicon.canonical[word] or word] or phrases.UNKNOWN
    end
    local function walk(state, i)
      if i > #words then
        for _, rule in ipairs(state.rules) do found[rule] = true end
        return
      end
      local after = step(state, words[i])
      if after then walk(after, i + 1) end
      for passed = 0, state.gap and 5 or -1 do
        local behind = words[i + passed] and step(states[state.gap], words[i + passed])
        if behind then walk(behind, i + passed + 1) end
      end
    end
    walk(states[1], 1)
    local names = {}
    for rule in pairs(found) do names[#names + 1] = rule end
    table.sort(names)
    return table.concat(names, " ")
  end, states
end

describe("words of a phrase", function()
  local cases = {
    { "are cut at blanks and punctuation", "over-quota, now!", "over|quota|now" },
    { "are in small letters", "Over QUOTA", "over|quota" },
    { "have no apostrophes", "doesn't doesn\226\128\153t", "doesnt|doesnt" },
    { "have no accents", "bo\195\174te pl\195\169ine STRA\195\159E \195\134ther", "boite|pleine|strasse|aether" },
    { "are in small Cyrillic letters", "\208\159\208\158 \208\175", "\208\191\208\190|\209\143" },
    { "are single ideographs", "\233\130\174\231\174\177full", "\233\130\174|\231\174\177|full" },
    { "keep digits", "S3140 x2", "s3140|x2" },
    { "may be none", " .,;- ", "" },
  }
  for _, case in ipairs(cases) do
    it(case[1], function() assert.equal(case[3], table.concat(phrases.words(case[2]), "|")) end)
  end
end)

describe("a phrase that is no phrase", function()
  local cases = {
    { "(a|b", "phrase '(a|b': '(' is not closed" },
    { "a (b (c) d", "phrase 'a (b (c) d': '(' is not closed" },
    { "a) b", "phrase 'a) b': unexpected ')'" },
    { "a | b", "phrase 'a | b': unexpected '|'" },
    { "a } b", "phrase 'a } b': unexpected '}'" },
    { "{nosuch} b", "phrase '{nosuch} b': unknown class 'nosuch'" },
    { "{user b", "phrase '{user b': unknown class 'nil'" },
    { "a /", "phrase 'a /': '/' needs a word" },
    { "/-x", "phrase '/-x': '/' needs a word" },
    { "the is", "phrase 'the is': no word left when noise is gone" },
    { "", "phrase '': no word left when noise is gone" },
    { "(the|full) mailbox", "phrase '(the|full) mailbox': 'the' is noise and would read anything" },
  }
  for _, case in ipairs(cases) do
    it(("'%s' is refused in words"):format(case[1]), function()
      local breadth, message = phrases.add({}, phrases.lexicon(vocabulary()), case[1], 1)
      assert.is_nil(breadth)
      assert.equal(case[2], message)
    end)
  end

  it("may be a word of two families", function()
    local ok, message = pcall(phrases.lexicon, vocabulary({ families = { "a b", "c b" } }))
    assert.is_false(ok)
    assert.equal("word 'b' belongs to the families of 'a' and 'c'", message)
  end)
end)

describe("the automaton", function()
  local cases = {
    { "reads the words of a phrase", "mailbox full", { "mailbox full" }, { "mailbox", "full", "full mailbox",
      "mailbox ~ full" } },
    { "reads words of one family alike", "quota exceeds", { "quota exceeded", "quota exceed" }, { "quota full" } },
    { "reads two words as one", "mail box full", { "mailbox full", "mailboxes full" }, { "mail box" } },
    { "reads one word as two", "overquota", { "over quota" }, { "over", "quota" } },
    { "leaves noise out", "the mailbox is full", { "mailbox full" }, { "mailbox" } },
    { "reads each alternative", "(a|b c) d", { "a d", "b c d" }, { "d", "b d", "a c d", "a b c d" } },
    { "reads an empty alternative", "(a|) d", { "a d", "d" }, { "a", "a a d" } },
    { "reads alternatives inside alternatives", "(a (b|c)|d) e", { "a b e", "a c e", "d e" }, { "a e", "b e" } },
    { "reads an alternative at the end", "a (b|c)", { "a b", "a c" }, { "a", "a b c" } },
    { "reads a class", "{user} unknown", { "user unknown", "recipient unknown", "mail account unknown" },
      { "mail unknown", "unknown" } },
    { "reads a gap of none to five words", "a * b", { "a b", "a ~ b", "a ~ ~ ~ ~ ~ b" }, { "a ~ ~ ~ ~ ~ ~ b", "a",
      "b" } },
    { "reads the word behind a gap inside it", "a * b c", { "a b c", "a b ~ b c" }, { "a b", "a c" } },
    { "reads two gaps", "a * b * c", { "a b c", "a ~ b ~ c" }, { "a c", "a c b" } },
    { "reads a gap inside alternatives", "(a * b|c) d", { "a ~ b d", "c d" }, { "a d", "a b ~ d" } },
    { "reads the start and end of a text", "^ error $", { "^ error $" }, { "error", "^ error", "error $" } },
    { "reads words inside links", "/zen /spamhaus", { "/zen /spamhaus" }, { "zen spamhaus", "/zen" } },
    { "reads the end of a host name", "/example /com /.", { "/example /com /." }, { "/example /com" } },
  }
  for _, case in ipairs(cases) do
    it(case[1], function()
      local reads = machine({ case[2] })
      for _, text in ipairs(case[3]) do assert.equal("1", reads(text), text) end
      for _, text in ipairs(case[4]) do assert.equal("", reads(text), text) end
    end)
  end

  it("tells all phrases that read the same words", function()
    local reads = machine({ "a b", "(a|c) b", "a * b", "a b c" })
    assert.equal("1 2 3", reads("a b"))
    assert.equal("2", reads("c b"))
    assert.equal("3", reads("a ~ b"))
    assert.equal("4", reads("a b c"))
  end)

  it("has no more states than it needs", function()
    local _, states = machine({ "(a|b|c|d) x y", "e x y" })
    local _, fewer = machine({ "a x y" })
    assert.is_true(#states <= 2 * #fewer + 1, #states)
  end)

  it("counts how many word sequences a phrase reads", function()
    local lexicon = phrases.lexicon(vocabulary())
    assert.equal(1, phrases.add({}, lexicon, "a b", 1))
    assert.equal(6, phrases.add({}, lexicon, "(a|b) (c|d|e)", 1))
    assert.is_true(phrases.add({}, lexicon, "a * b", 1) > 6)
  end)
end)

describe("classify", function()
  local function found(text)
    local verdict = smtpcodes.classify(text)
    return verdict.reason, verdict.first and text:sub(verdict.first, verdict.last)
  end

  local function via(text) return smtpcodes.classify(text).via end

  it("reads a gap, not beyond five words", function()
    assert.equal("mailbox_full", (found("mailbox x1x y1y is full")))
    assert.are_not.equal("phrase", via("mailbox lorem ipsum dolor sit amet consetetur sadipscing full"))
  end)

  it("does not read a gap over the end of a sentence", function()
    for _, stop in ipairs { ". ", "! ", "? ", "; " } do
      assert.are_not.equal("phrase", via("mailbox lorem" .. stop .. "Ipsum full"), stop)
    end
  end)

  it("lets the longest phrase decide", function()
    local reason, place = found("user unknown in local recipient table")
    assert.equal("user_unknown", reason)
    assert.is_true(#place >= #"user unknown", place)
  end)

  it("points at the words and nothing around them", function()
    local _, place = found("550 sorry: mailbox is full, goodbye")
    assert.equal("mailbox is full", place)
  end)

  it("reads Chinese", function()
    assert.equal("mailbox_full", (found("邮箱已满"))) -- mailbox is full
    assert.equal("mailbox_full", (found("552 用户邮箱已满")))
  end)

  it("does not take wording for evidence that says what to do", function()
    assert.are_not.equal("spam", (found("550 5.1.1 user unknown, if you believe this is not spam, write to us")))
  end)

  it("names the row that decided", function()
    local verdict = smtpcodes.classify("mailbox full")
    assert.equal("phrase", verdict.via)
    assert.truthy(verdict.rule:find("mailbox_full", 1, true), verdict.rule)
  end)
end)
