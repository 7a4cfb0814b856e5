--- What a data file must have before it becomes a table: names known, sources named, proof given.
local check = {}

local actions = { none = true, retry = true, retry_later = true, throttle = true, suppress = true, fix_address = true,
  fix_sender = true, fix_content = true, fix_config = true, delist = true, contact = true }
local scopes = { recipient = true, domain = true, sender = true, ip = true, content = true, server = true, network = true }
local kinds = { mailbox = true, isp = true, hosting = true, gateway = true, filter = true, sender = true, server = true }
local classes = { permanent = true, transient = true, both = true }

local function check_reasons(data, names, problem)
  local ids = {}
  for _, file in ipairs(data.reasons) do
    local r = file.data
    if r.reason ~= file.name then problem("%s: reason is '%s'", file.path, tostring(r.reason)) end
    if not r.id or ids[r.id] then problem("%s: id is missing or taken", file.path) end
    ids[r.id or 0] = true
    if not r.means or not r.category or not r.source then problem("%s: means, category and source are needed", file.path) end
    if not actions[r.action or "none"] then problem("%s: unknown action '%s'", file.path, r.action) end
    if r.scope and not scopes[r.scope] then problem("%s: unknown scope '%s'", file.path, r.scope) end
    if not r.yes or #r.yes == 0 then problem("%s: no sample in yes", file.path) end
    for text, reason in pairs(r.no or {}) do
      if not names[reason] then problem("%s: '%s' names the unknown reason '%s'", file.path, text, tostring(reason)) end
    end
  end
end

local function check_languages(data, names, problem)
  for _, file in ipairs(data.languages) do
    for _, key in ipairs { "phrases", "weak", "yes" } do
      for reason in pairs(file.data[key] or {}) do
        if not names[reason] then problem("%s: %s: unknown reason '%s'", file.path, key, tostring(reason)) end
      end
    end
    for reason in pairs(file.data.phrases or {}) do
      if not (file.data.yes or {})[reason] then problem("%s: '%s' has no sample in yes", file.path, reason) end
    end
  end
end

local function check_providers(data, names, problem)
  for _, file in ipairs(data.providers) do
    local p = file.data
    if p.provider ~= file.name then problem("%s: provider is '%s'", file.path, tostring(p.provider)) end
    if not kinds[p.kind or ""] then problem("%s: unknown kind '%s'", file.path, tostring(p.kind)) end
    for i, row in ipairs(p.rows or {}) do
      if not names[row.reason or ""] then problem("%s: row %d: unknown reason '%s'", file.path, i, tostring(row.reason)) end
      if row.class and not classes[row.class] then problem("%s: row %d: unknown class '%s'", file.path, i, row.class) end
      if not row.yes then problem("%s: row %d: no sample in yes", file.path, i) end
      if not row.source and not p.source then problem("%s: row %d: no source", file.path, i) end
      if not (row.phrase or row.vendor_code or row.status or row.code) then
        problem("%s: row %d: nothing identifies it", file.path, i)
      end
    end
  end
end

local function check_codes(data, names, problem)
  local seen = {}
  for _, list in ipairs { data.codes, data.statuses } do
    for _, row in ipairs(list) do
      if seen[row.code] then problem("code %s stands twice", tostring(row.code)) end
      seen[row.code] = true
      local reasons = type(row.reason) == "table" and row.reason or { row.reason }
      for _, reason in pairs(reasons) do
        if not names[reason] then problem("code %s: unknown reason '%s'", tostring(row.code), tostring(reason)) end
      end
      if not row.references or #row.references == 0 then problem("code %s: no references", tostring(row.code)) end
    end
  end
end

-- Every name a reason is called by stands in the crosswalk, and every name there means reasons that are.
local function check_crosswalk(data, names, problem)
  local known = {}
  for _, system in ipairs(data.crosswalk) do
    known[system.system] = {}
    for _, row in ipairs(system.rows) do
      if known[system.system][row[1]] then problem("crosswalk: %s has '%s' twice", system.system, row[1]) end
      known[system.system][row[1]] = true
      local also = row.also or {}
      for i = 0, #also do
        local reason = i == 0 and row[2] or also[i]
        if not names[reason] then problem("crosswalk: %s: '%s' means the unknown reason '%s'", system.system, row[1], reason) end
      end
    end
  end
  for _, file in ipairs(data.reasons) do
    for system, name in pairs(file.data.called or {}) do
      if not (known[system] or {})[name] then problem("%s: %s has no '%s'", file.path, system, name) end
    end
  end
end

--- Tells every problem of the data to `problem`, a function like string.format.
function check.all(data, problem)
  local names = {}
  for _, file in ipairs(data.reasons) do names[file.name] = true end
  check_reasons(data, names, problem)
  check_languages(data, names, problem)
  check_providers(data, names, problem)
  check_codes(data, names, problem)
  check_crosswalk(data, names, problem)
end

return check
