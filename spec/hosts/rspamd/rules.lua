-- Rules as an author writes them who uses task_report; and a score by wish, so that a message can be refused.
local found, smtpcodes = pcall(require, "smtpcodes.rspamd")

rspamd_config:register_symbol {
  name = "TEST_REPORT", score = 0.0,
  callback = function(task)
    local report = found and smtpcodes.task_report(task)
    if not report then return end
    local same = report == smtpcodes.task_report(task) and "read once" or "read twice"
    return true, 1.0, { same, report.kind, report.original.message_id, tostring(#report.recipients) }
  end,
}

rspamd_config:register_symbol {
  name = "TEST_SCORE", score = 1.0,
  callback = function(task)
    local score = tonumber(task:get_header("X-Test-Score") or "")
    if score then task:insert_result("TEST_SCORE", score) end
  end,
}
