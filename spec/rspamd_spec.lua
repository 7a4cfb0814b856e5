-- rspamd's side of the module, with an rspamd_config and tasks that only remember; real ones: spec/hosts/rspamd.sh.
local smtpcodes = require "smtpcodes"

local rspamd, extractors

-- What rspamd has and this spec has not.
local function fresh(parsers)
  extractors = {}
  package.loaded["smtpcodes.rspamd"] = nil
  package.loaded["lua_selectors"] = {
    register_extractor = function(_, name, extractor) extractors[name] = extractor end,
  }
  package.loaded["lua_feedback_parsers"] = parsers
  rspamd = require "smtpcodes.rspamd"
end

local function config_of()
  local config = { symbols = {}, count = 0 }
  function config:register_symbol(symbol)
    self.count = self.count + 1
    self.symbols[symbol.name] = symbol
    symbol.id = self.count
    return symbol.id
  end
  return config
end

local function task_of(content, sender, headers)
  local task = { kept = {}, results = {}, reads = 0 }
  function task:cache_get(key) return self.kept[key] end
  function task:cache_set(key, value) self.kept[key] = value end
  function task:get_content()
    self.reads = self.reads + 1
    return content
  end
  function task.get_from(_, kind)
    assert.equal("smtp", kind)
    return sender and { { addr = sender } }
  end
  function task.get_header(_, name) return (headers or {})[name] end
  function task:insert_result(name, weight, options)
    assert.equal(1.0, weight)
    assert.is_nil(self.results[name])
    self.results[name] = table.concat(options, " ")
  end
  return task
end

local function report_of(...)
  local blocks = {}
  for i, fields in ipairs { ... } do blocks[i] = table.concat(fields, "\n") .. "\n" end
  return [[
From: MAILER-DAEMON@mail.example.org
Subject: Undelivered Mail Returned to Sender
Content-Type: multipart/report; report-type=delivery-status; boundary=b

--b
Content-Type: text/plain

Your message could not be delivered.
--b
Content-Type: message/delivery-status

Reporting-MTA: dns; mail.example.org

]] .. table.concat(blocks, "\n") .. [[

--b
Content-Type: text/rfc822-headers

Message-ID: <news-1@example.org>
Subject: News
--b--
]]
end

local function failed(recipient, status, diagnostic, mta)
  return { "Final-Recipient: rfc822; " .. recipient, "Action: failed", "Status: " .. status,
    "Remote-MTA: dns; " .. (mta or "mx.example.net"), "Diagnostic-Code: smtp; " .. diagnostic }
end

local unknown = failed("ann@example.net", "5.1.1", "550 5.1.1 user unknown")
local full = failed("bob@example.com", "5.2.2", "552 5.2.2 mailbox full", "mx1.example.com")

-- The symbols of a message, after a setup with these options.
local function results(content, options, sender, headers)
  local config, task = config_of(), task_of(content, sender, headers)
  rspamd.setup(config, options)
  config.symbols[options and options.symbol or "SMTPCODES"].callback(task)
  return task.results, task
end

before_each(function() fresh() end)

describe("rspamd's setup", function()
  it("registers a parent and a child for each reason, all of score 0", function()
    local config = config_of()
    rspamd.setup(config)
    local parent = config.symbols.SMTPCODES
    assert.equal("normal", parent.type)
    local count = 1
    for name in pairs(smtpcodes.reasons) do
      local child = config.symbols["SMTPCODES_" .. name:upper()]
      assert.equal("virtual", child.type, name)
      assert.equal(parent.id, child.parent, name)
      count = count + 1
    end
    assert.equal(count, config.count)
    for _, symbol in pairs(config.symbols) do
      assert.equal(0, symbol.score)
      assert.equal("smtpcodes", symbol.group)
      assert.truthy(symbol.description:find("%a"))
    end
  end)

  it("takes names of symbols and group", function()
    local config = config_of()
    rspamd.setup(config, { symbol = "DSN_2", group = "bounces" })
    assert.equal("bounces", config.symbols.DSN_2_USER_UNKNOWN.group)
    assert.is_nil(config.symbols.SMTPCODES)
  end)

  it("registers the user's reasons", function()
    local config = config_of()
    rspamd.setup(config, { reasons = { walled_garden = { category = "policy", action = "contact", means = "partners only" } } })
    assert.equal("Delivery report: partners only", config.symbols.SMTPCODES_WALLED_GARDEN.description)
  end)

  local mistakes = {
    { { any_sendr = true }, "bad argument #2 to 'setup' (unknown option 'any_sendr')" },
    { { true }, "bad argument #2 to 'setup' (unknown option '1')" },
    { { any_sender = "yes" }, "bad argument #2 to 'setup' (option 'any_sender': boolean expected, got string)" },
    { { symbol = 1 }, "bad argument #2 to 'setup' (option 'symbol': string expected, got number)" },
    { { symbol = "smtp codes" }, "bad argument #2 to 'setup' (option 'symbol': 'smtp codes' is no name)" },
    { { group = "" }, "bad argument #2 to 'setup' (option 'group': '' is no name)" },
    { { actions = "spam" }, "bad argument #2 to 'setup' (option 'actions': table expected, got string)" },
    { { rules = 7 }, "bad argument #2 to 'setup' (option 'rules': table or path expected, got number)" },
    { { rules = { { reason = "usr_unknown", phrase = "x" } } }, "rule 1: unknown reason 'usr_unknown'" },
    { { rules = "/nonexistent/rules.lua" }, "/nonexistent/rules.lua" },
    { { actions = { spam = "shout" } }, "shout" },
    { "any_sender", "bad argument #2 to 'setup' (table expected, got string)" },
  }
  for _, case in ipairs(mistakes) do
    it("raises: " .. case[2], function()
      local config = config_of()
      local done, message = pcall(rspamd.setup, config, case[1])
      assert.is_false(done)
      assert.truthy(message:find(case[2], 1, true), message)
      assert.equal(0, config.count)
    end)
  end

  it("raises for what is no rspamd_config", function()
    for _, value in ipairs { "x", 1, {} } do
      local done, message = pcall(rspamd.setup, value)
      assert.is_false(done)
      assert.truthy(message:find("bad argument #1 to 'setup' (rspamd_config expected", 1, true), message)
    end
  end)

  it("keeps what an earlier one said when a later one is wrong", function()
    rspamd.setup(config_of(), { any_sender = true })
    pcall(rspamd.setup, config_of(), { any_sender = 1 })
    assert.truthy(rspamd.task_report(task_of(report_of(unknown), "bob@example.net")))
  end)
end)

describe("rspamd's symbols", function()
  it("say kind, reason, recipient, status and remote MTA", function()
    assert.same({
      SMTPCODES = "bounce user_unknown ann@example.net 5.1.1 mx.example.net",
      SMTPCODES_USER_UNKNOWN = "ann@example.net 5.1.1 mx.example.net",
    }, (results(report_of(unknown))))
  end)

  it("are one for each reason of several recipients", function()
    local other = failed("cid@example.net", "5.1.1", "550 5.1.1 no such user")
    assert.same({
      SMTPCODES = "bounce user_unknown ann@example.net 5.1.1 mx.example.net mailbox_full bob@example.com 5.2.2 mx1.example.com"
        .. " user_unknown cid@example.net 5.1.1 mx.example.net",
      SMTPCODES_USER_UNKNOWN = "ann@example.net 5.1.1 mx.example.net cid@example.net 5.1.1 mx.example.net",
      SMTPCODES_MAILBOX_FULL = "bob@example.com 5.2.2 mx1.example.com",
    }, (results(report_of(unknown, full, other))))
  end)

  it("say the IP of a remote MTA without a name", function()
    local symbols = results(report_of(failed("ann@example.net", "5.1.1", "550 5.1.1 user unknown", "[198.51.100.10]")))
    assert.equal("ann@example.net 5.1.1 198.51.100.10", symbols.SMTPCODES_USER_UNKNOWN)
  end)

  it("are that of the kind where no recipient is named", function()
    local vacation = "From: a@example.net\nSubject: Out of office\nAuto-Submitted: auto-replied\n\nI am away until Monday.\n"
    assert.same({ SMTPCODES = "auto_reply", SMTPCODES_AUTO_REPLY = "" }, (results(vacation)))
  end)

  it("are absent from mail that is no report, and from none at all", function()
    for _, content in ipairs { "Subject: x\n\n550 5.1.1 user unknown\n", "", "\0\255\n\n\1", false } do
      assert.same({}, (results(content)))
    end
  end)

  it("follow the user's rules, reasons and actions", function()
    local options = {
      symbol = "DSN", rules = { { reason = "gone", phrase = "user unknown" } },
      reasons = { gone = { category = "recipient", action = "suppress" } }, actions = { mailbox_full = "suppress" },
    }
    local symbols, task = results(report_of(unknown, full), options)
    assert.equal("ann@example.net 5.1.1 mx.example.net", symbols.DSN_GONE)
    assert.equal("bob@example.com 5.2.2 mx1.example.com", symbols.DSN_MAILBOX_FULL)
    local recipients = rspamd.task_report(task).recipients
    assert.equal("rules/1", recipients[1].verdict.rule)
    assert.equal("diagnostic", recipients[1].verdict.source)
    assert.equal("suppress", recipients[2].verdict.action)
  end)
end)

describe("A message is read", function()
  local text = "From: a@example.org\nSubject: failure notice\n\nHi. This is the qmail-send program at mail.example.org.\n"
    .. "I'm afraid I wasn't able to deliver your message to the following addresses.\n\n"
    .. "<ann@example.net>:\nno mailbox here by that name\n"
  local cases = {
    { "without an envelope", true },
    { "from the null sender", true, "" },
    { "from MAILER-DAEMON", true, "MAILER-DAEMON@mx.example.net" },
    { "from postmaster", true, "Postmaster@example.net" },
    { "of a person", false, "postmaster-general@example.net" },
    { "of a person that says to be a report", true, "bob@example.net", { ["Content-Type"] = "Multipart/Report; boundary=b" } },
    { "of a person, sent by a program", true, "bob@example.net", { ["Auto-Submitted"] = "Auto-Replied (vacation)" } },
    { "of a person, sent by hand", false, "bob@example.net", { ["Auto-Submitted"] = "no", ["Content-Type"] = "text/plain" } },
    { "of a person, where that is asked for", true, "bob@example.net", nil, { any_sender = true } },
  }
  for _, case in ipairs(cases) do
    it((case[2] and "" or "not ") .. case[1], function()
      local symbols = results(text, case[5], case[3], case[4])
      assert.equal(case[2], symbols.SMTPCODES_USER_UNKNOWN == "ann@example.net")
    end)
  end

  it("once, whoever asks", function()
    for _, content in ipairs { report_of(unknown), "Subject: no report\n\nHello\n" } do
      local _, task = results(content)
      assert.equal(rspamd.task_report(task), rspamd.task_report(task))
      extractors.bounce_reason.get_value(task)
      assert.equal(1, task.reads)
    end
  end)

  it("before any setup, as the defaults say", function()
    assert.equal("bounce", rspamd.task_report(task_of(report_of(unknown))).kind)
    assert.is_nil(rspamd.task_report(task_of(text, "bob@example.net")))
  end)

  it("from what has __tostring, too", function()
    local content = setmetatable({}, { __tostring = function() return report_of(unknown) end })
    assert.equal("ann@example.net", rspamd.task_report(task_of(content)).recipients[1].recipient)
  end)

  it("of a task alone", function()
    for _, value in ipairs { "x", 1, true } do
      assert.has_error(function() rspamd.task_report(value) end,
        ("bad argument #1 to 'task_report' (task expected, got %s)"):format(type(value)))
    end
  end)
end)

describe("rspamd's selectors", function()
  local function selected(name, content)
    rspamd.setup(config_of())
    return extractors[name].get_value(task_of(content))
  end

  it("are lists, each value once", function()
    local content = report_of(unknown, full, failed("cid@example.net", "5.1.1", "550 5.1.1 no such user"))
    local cases = {
      bounce_reason = { "user_unknown", "mailbox_full" }, bounce_action = { "suppress", "retry_later" },
      bounce_status = { "5.1.1", "5.2.2" }, bounce_recipient = { "ann@example.net", "bob@example.com", "cid@example.net" },
    }
    for name, wanted in pairs(cases) do
      local list, kind = selected(name, content)
      assert.same(wanted, list)
      assert.equal("string_list", kind)
    end
  end)

  it("are nothing where there is nothing", function()
    for name, extractor in pairs((rspamd.setup(config_of()) or true) and extractors) do
      assert.is_nil(selected(name, "Subject: x\n\nHello\n"))
      assert.truthy(extractor.description:find("%a"))
    end
    assert.is_nil(selected("bounce_status", report_of { "Final-Recipient: rfc822; ann@example.net", "Action: failed" }))
  end)
end)

describe("rspamd's own parser, where there is one,", function()
  -- As its lua_feedback_parsers.parse_dsn returns it.
  local function parsed(diagnostic)
    return {
      reporting_mta = "dns; mail.example.org", arrival_date = "Fri, 20 Nov 2026 10:00:00 +0000",
      recipients = { { final_recipient = "rfc822; ann@example.net", original_recipient = "rfc822; ann@example.org",
        action = "failed", status = "5.1.1", diagnostic_code = diagnostic, remote_mta = "dns; mx.example.net",
        last_attempt_date = "Fri, 20 Nov 2026 10:00:01 +0000" } },
      original_message = { message_id = "news-1@example.org", from = "news@example.org", subject = "News" },
    }
  end

  local function with_parser(parse)
    fresh { parse_dsn = parse }
    local task = task_of(report_of(full))
    return rspamd.task_report(task), task
  end

  it("saves reading the message", function()
    local report, task = with_parser(function() return parsed "smtp; 550 5.1.1 user unknown" end)
    local event = report.recipients[1]
    assert.equal(0, task.reads)
    assert.equal("bounce", report.kind)
    assert.equal("mail.example.org", report.reporting_mta)
    assert.same({ message_id = "<news-1@example.org>", from = "news@example.org", subject = "News" }, report.original)
    assert.equal(1, #report.recipients)
    assert.same({ "ann@example.net", "ann@example.org", "mx.example.net", "user_unknown", 550 },
      { event.recipient, event.original_recipient, event.relay.host, event.verdict.reason, event.code })
    assert.equal("Fri, 20 Nov 2026 10:00:01 +0000", event.last_attempt)
  end)

  it("tells what smtpcodes.dsn tells of the message", function()
    local content = report_of(unknown, full)
    local function block(fields)
      local recipient = {}
      for _, field in ipairs(fields) do
        local name, value = field:match("^([^:]+): (.*)$")
        recipient[name:lower():gsub("-", "_")] = value
      end
      return recipient
    end
    fresh { parse_dsn = function()
      return { reporting_mta = "dns; mail.example.org", recipients = { block(unknown), block(full) },
        original_message = { message_id = "news-1@example.org", subject = "News" } }
    end }
    assert.same(smtpcodes.dsn(content), rspamd.task_report(task_of(content)))
  end)

  local useless = {
    { "finds no report", function() end },
    { "finds no recipient", function() return { recipients = {} } end },
    { "finds fields whose text says nothing", function() return parsed "smtp; 550 sorry" end },
    { "finds a recipient without an address", function()
      local result = parsed "smtp; 550 5.1.1 user unknown"
      result.recipients[2] = { action = "failed", status = "5.1.1", diagnostic_code = "smtp; 550 5.1.1 user unknown" }
      return result
    end },
    { "fails", function() error("no") end },
    { "is none", nil },
  }
  for _, case in ipairs(useless) do
    it("is not the last word when it " .. case[1], function()
      local report, task = with_parser(case[2])
      assert.equal(1, task.reads)
      assert.equal("mailbox_full", report.recipients[1].verdict.reason)
    end)
  end
end)
