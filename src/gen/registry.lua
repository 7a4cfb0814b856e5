--- Reasons, codes, classes, subjects, vendors' codes, providers and blocklists as rows of C.
local phrases = require "smtpcodes.phrases"
local rules = require "gen.rules"
local write = require "gen.write"

local registry = {}
local list_of = rules.list_of

local function lines(list)
  if not list or #list == 0 then return nil end
  local texts = {}
  for i, value in ipairs(list) do texts[i] = tostring(value) end
  return table.concat(texts, "\n")
end

local function write_reasons(out, data, strings)
  local rows = { "{ 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -1, 0, 0 }" }
  for _, file in ipairs(data.reasons) do
    local r, called, reply = file.data, file.data.called or {}, file.data.reply or {}
    local texts = { r.reason, r.category, r.means, r.action, r.temporary_action, r.permanent_action, r.scope, called.sisimai,
      called.kumomta, called.powermta, called.sparkpost, called.bounce_classifier, called.ses, reply.status,
      reply.other_status, reply.text }
    local offsets = {}
    for i = 1, 16 do offsets[i] = strings(texts[i]) end
    local temporary = r.temporary == nil and -1 or r.temporary and 1 or 0
    rows[#rows + 1] = write.row(table.concat(offsets, ", "), r.retry_after or 0, reply.code or 0,
      reply.other or 0, temporary, r.harmless == true and 1 or r.harmless and 2 or 0, r.by_class and 1 or 0)
  end
  write.array(out, "const smtpc_reason_row smtpc_reasons[]", rows)
  out[#out + 1] = ("const size_t smtpc_reason_count = %d;"):format(#data.reasons)
end

local function write_codes(out, data, numbers, strings)
  local rows = {}
  for _, row in ipairs(data.codes) do
    local digit = row.class == "local" and 0 or math.floor(row.code / 100)
    rows[#rows + 1] = write.row(row.code, numbers.reason[row.reason], digit, row.generic and 1 or 0,
      strings("reply/" .. row.code), strings(row.standing), strings(row.title), strings(row.meaning), strings(lines(row.causes)),
      strings(row.advice), strings(row.vendor), strings(row.origin), strings(lines(row.enhanced)), strings(lines(row.references)))
  end
  write.array(out, "const smtpc_code_row smtpc_codes[]", rows)
  out[#out + 1] = ("const size_t smtpc_code_count = %d;\n"):format(#rows)
end

local function write_statuses(out, data, numbers, strings)
  local rows, subjects = {}, {}
  for subject = 0, 10 do
    subjects[subject + 1] = 0
    for _, row in ipairs(data.statuses) do
      if tonumber(row.code:match("^X%.(%d+)")) < subject then subjects[subject + 1] = subjects[subject + 1] + 1 end
    end
  end
  write.numbers(out, "const uint16_t smtpc_status_subjects[SUBJECTS + 1]", subjects)
  for _, row in ipairs(data.statuses) do
    local subject, detail = row.code:match("^X%.(%d+)%.(%d+)$")
    local by_class = type(row.reason) == "table" and row.reason or { [4] = row.reason, [5] = row.reason }
    rows[#rows + 1] = write.row(subject, detail, numbers.reason[by_class[4]], numbers.reason[by_class[5]],
      row.generic and 1 or 0, strings("status/" .. row.code), strings(row.title), strings(row.meaning),
      strings(lines(row.causes)), strings(row.advice), strings(lines(row.classes)), strings(lines(row.basic)),
      strings(lines(row.references)))
  end
  write.array(out, "const smtpc_status_row smtpc_statuses[]", rows)
  out[#out + 1] = ("const size_t smtpc_status_count = %d;\n"):format(#rows)
end

local function write_classes(out, data, strings)
  local rows = {}
  local function add(row, digit, reply, subject)
    rows[#rows + 1] = write.row(strings(row.code), strings(row.title), strings(row.meaning),
      strings(row.advice), strings(lines(row.references)), digit, reply, subject)
  end
  for _, row in ipairs(data.classes.enhanced) do add(row, row.code:match("^%d"), 0, 0) end
  for _, row in ipairs(data.classes.reply) do add(row, row.code:match("^%d"), 1, 0) end
  for _, row in ipairs(data.subjects.enhanced) do add(row, row.code:match("%.(%d)%."), 0, 1) end
  for _, row in ipairs(data.subjects.reply) do add(row, row.code:match("%d"), 1, 1) end
  write.array(out, "const smtpc_class_row smtpc_classes[]", rows)
  out[#out + 1] = ("const size_t smtpc_class_count = %d;\n"):format(#rows)
end

local class_digits = { transient = 4, permanent = 5, both = 0 }

local function registered(data, status)
  local wanted = "X." .. status:match("^[%dX]%.(.*)$")
  for _, row in ipairs(data.statuses) do
    if row.code == wanted then return true end
  end
  return false
end

-- The rows of one provider's fact: one for each token, status (range) and reply code.
local function vendor_rows(data, file, index, row, add, claims)
  local id = "provider/" .. file.name .. "/"
  for _, token in ipairs(list_of(row.vendor_code)) do
    for _, code in ipairs(phrases.expand_code(token)) do
      add({ key = code:upper():gsub("[^%w]", ""), code = code, id = id .. code, row = row, provider = index })
    end
  end
  for _, status in ipairs(list_of(row.status)) do
    local digit, subject, low, high = status:match("^([%dX])%.(%d+)%.(%d+)%-?(%d*)$")
    add({ code = status, id = id .. status, row = row, provider = index, digit = digit == "X" and "0" or digit, subject = subject,
      low = low, high = high ~= "" and high or low,
      anybody = not registered(data, status:gsub("%-.*", "")) and claims[status] == 1 })
  end
  for _, reply in ipairs(list_of(row.code)) do
    if not row.status and not row.vendor_code and not row.phrase then
      add({ code = tostring(reply), id = id .. reply, row = row, provider = index, reply = reply })
    end
  end
end

local function write_vendors(out, data, numbers, strings)
  local list, claims, claimed_by = {}, {}, {}
  for _, file in ipairs(data.providers) do
    for _, row in ipairs(file.data.rows or {}) do
      for _, status in ipairs(list_of(row.status)) do
        local key = status .. " " .. file.name
        if not claimed_by[key] then claims[status] = (claims[status] or 0) + 1 end
        claimed_by[key] = true
      end
    end
  end
  for i, file in ipairs(data.providers) do
    for _, row in ipairs(file.data.rows or {}) do
      vendor_rows(data, file, i, row, function(entry) entry.order = #list + 1; list[#list + 1] = entry end, claims)
    end
  end
  -- Statuses by subject, then reply codes, then tokens by name.
  local function place(entry) return entry.subject and tonumber(entry.subject) or entry.reply and 100 or 200 end
  table.sort(list, function(a, b)
    if place(a) ~= place(b) then return place(a) < place(b) end
    if (a.key or "") ~= (b.key or "") then return (a.key or "") < (b.key or "") end
    return a.order < b.order
  end)
  local subjects = {}
  for subject = 0, 10 do
    subjects[subject + 1] = 0
    for _, entry in ipairs(list) do
      if place(entry) < subject then subjects[subject + 1] = subjects[subject + 1] + 1 end
    end
  end
  write.numbers(out, "const uint16_t smtpc_vendor_subjects[SUBJECTS + 1]", subjects)
  local replies = 0
  for _, entry in ipairs(list) do replies = replies + (place(entry) <= 100 and 1 or 0) end
  out[#out + 1] = ("const uint16_t smtpc_vendor_replies = %d;"):format(replies)
  local rows = {}
  for _, e in ipairs(list) do
    local row = e.row
    local temporary = row.temporary == nil and 0 or row.temporary and 2 or 1
    rows[#rows + 1] = write.row(strings(e.key), strings(e.code),
      strings(row.title or row.meaning), strings(row.meaning), strings(row.advice), strings(row.source), strings(e.id),
      numbers.reason[row.reason], e.reply or 0, e.low or 0, e.high or 0, e.digit or 0, e.subject or 0, e.provider, temporary,
      e.anybody and 1 or 0, not e.subject and class_digits[row.class or "both"] or 0)
  end
  write.array(out, "const smtpc_vendor_row smtpc_vendors[]", rows)
  out[#out + 1] = ("const size_t smtpc_vendor_count = %d;\n"):format(#rows)
end

local function write_providers(out, data, strings)
  local rows = {}
  for _, file in ipairs(data.providers) do
    rows[#rows + 1] = write.row(strings(file.data.provider), strings(file.data.name), file.data.kind == "server" and 1 or 0)
  end
  write.array(out, "const smtpc_provider_row smtpc_providers[]", rows)
  out[#out + 1] = ("const size_t smtpc_provider_count = %d;\n"):format(#rows)
end

local function write_blocklists(out, data, numbers, strings)
  local rows = {}
  for _, row in ipairs(data.blocklists) do
    local ip = row.lists:find("ip") or row.lists:find("asn")
    local reason = row.listing == false and 0 or numbers.reason[ip and "ip_blocked" or "domain_blocked"]
    rows[#rows + 1] = write.row(strings(row.pattern), strings(row.name), strings(row.operator),
      strings(row.delist), reason)
  end
  write.array(out, "const smtpc_blocklist_row smtpc_blocklists[]", rows)
end

local function write_outcomes(out, data, numbers, strings)
  local rows = {}
  for _, row in ipairs(data.outcomes) do
    local id = row.outcome and "outcome/" .. row.outcome or "stage/" .. row.stage
    rows[#rows + 1] = write.row(strings(row.outcome), strings(row.stage), strings(id), numbers.reason[row.reason],
      row.temporary == nil and 0 or row.temporary and 2 or 1, row.over_code and 1 or 0)
  end
  write.array(out, "const smtpc_outcome_row smtpc_outcomes[]", rows)
  out[#out + 1] = ("const size_t smtpc_outcome_count = %d;\n"):format(#rows)
end

local function write_crosswalk(out, data, numbers, strings)
  local rows = {}
  for _, system in ipairs(data.crosswalk) do
    for _, row in ipairs(system.rows) do
      rows[#rows + 1] = write.row(strings(system.system), strings(row[1]), strings(row.note), strings(lines(row.also)),
        numbers.reason[row[2]])
    end
  end
  write.array(out, "const smtpc_crosswalk_row smtpc_crosswalk[]", rows)
  out[#out + 1] = ("const size_t smtpc_crosswalk_count = %d;\n"):format(#rows)
end

local function write_stages(out, data, strings)
  local names = {}
  for i, row in ipairs(data.stages.rows) do names[i] = strings(row.stage) end
  write.numbers(out, "const smtpc_string smtpc_stages[]", names)
end

--- Writes all rows of the registry.
function registry.write(out, data, numbers, strings)
  write_reasons(out, data, strings)
  out[#out + 1] = ("const uint16_t smtpc_accepted = %d, smtpc_continue = %d, smtpc_unknown = %d;\n"):format(
    numbers.reason.accepted, numbers.reason.continue, numbers.reason.unknown)
  write_codes(out, data, numbers, strings)
  write_statuses(out, data, numbers, strings)
  write_classes(out, data, strings)
  write_vendors(out, data, numbers, strings)
  write_providers(out, data, strings)
  write_blocklists(out, data, numbers, strings)
  write_outcomes(out, data, numbers, strings)
  write_stages(out, data, strings)
  write_crosswalk(out, data, numbers, strings)
end

return registry
