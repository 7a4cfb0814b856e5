-- What a client is told whose mail the score refuses: the reply of the reason, in place of "Try again later" and "Spam
-- message rejected". Goes to /etc/rspamd/local.d/rspamd.lua (rspamd 3) or into lua.local.d (newer), or rspamd.local.lua
-- reads it. Modules that refuse by themselves (greylist, ratelimit, force_actions) have an option for their message.
--
-- A mail server that asks as a milter sends 451 4.7.1 or 554 5.7.1 whatever a rule says, so it gets the text alone; one that
-- asks over HTTP and sends messages.smtp_message gets code, status and text: "450 4.7.25 Reverse DNS validation failed".

local found, smtpcodes = pcall(require, "smtpcodes")
if not found then return end -- rspamd.local.lua says why; an error here would keep rspamd from starting

-- The reason, from the first of these symbols that the message has …
local symbols = {
  { "CLAM_VIRUS", "virus" },
  { "DMARC_POLICY_REJECT", "auth_failed" },
  { "DMARC_POLICY_QUARANTINE", "auth_failed" },
  { "RBL_SPAMHAUS_SBL", "ip_blocked" },
  { "DBL_SPAM", "domain_blocked" },
  { "RDNS_NONE", "rdns_failed" },
  { "MIME_BAD_EXTENSION", "content_rejected" },
  { "MISSING_FROM", "rfc_violation" },
}

-- … or from the action.
local otherwise = { ["soft reject"] = "policy", ["reject"] = "spam" }

local function reason_of(task, action)
  for _, row in ipairs(symbols) do
    if task:has_symbol(row[1]) then return row[2] end
  end
  return otherwise[action]
end

rspamd_config:register_symbol {
  name = "SMTP_REPLY", type = "postfilter", priority = 10, score = 0.0, group = "smtpcodes", -- the last to run
  callback = function(task)
    local action = task:get_metric_action()
    if not otherwise[action] then return end
    local temporary = action == "soft reject"
    local code, status, text = smtpcodes.reply_for(reason_of(task, action), temporary)
    if (code < 500) ~= temporary then -- what never passes has no reply for now
      code, status, text = smtpcodes.reply_for(otherwise[action], temporary)
    end
    local message = task:has_flag("milter") and text or table.concat({ code, status, text }, " ")
    task:set_pre_result { action = action, message = message, module = "smtpcodes", priority = 10 }
  end,
}
