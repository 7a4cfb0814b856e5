-- What a client is told whose mail is refused: the reply of the reason, in place of "Try again later" and "Spam message
-- rejected". Goes to /etc/rspamd/local.d/rspamd.lua (rspamd 3) or into lua.local.d (newer), or is read by rspamd.local.lua.
--
-- A mail server that asks as a milter sends 451 4.7.1 or 554 5.7.1 whatever a rule says, so it gets the text alone; one that
-- asks over HTTP and sends messages.smtp_message gets code, status and text: "450 4.7.25 Reverse DNS validation failed".

local smtpcodes = require "smtpcodes"

-- The reason, from the module that decided alone …
local modules = { greylist = "greylisted" }

-- … or from the first of these symbols that the message has, where the score decided …
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

-- … or else.
local otherwise = { ["soft reject"] = "policy", ["reject"] = "spam" }

local function reason_of(task, action, module)
  if module then return modules[module] end
  for _, row in ipairs(symbols) do
    if task:has_symbol(row[1]) then return row[2] end
  end
  return otherwise[action]
end

rspamd_config:register_symbol {
  name = "SMTP_REPLY", type = "postfilter", priority = 1, score = 0.0, group = "smtpcodes", -- behind what may refuse
  callback = function(task)
    local action = task:get_metric_action()
    if not otherwise[action] then return end
    local _, _, _, module = task:has_pre_result()
    local temporary = action == "soft reject"
    local code, status, text = smtpcodes.reply_for(reason_of(task, action, module) or "", temporary)
    if not code or (code < 500) ~= temporary then return end -- "message too big" cannot pass, whoever asks later
    local whole = table.concat({ code, status, text }, " ")
    task:set_pre_result { action = action, message = task:has_flag("milter") and text or whole, module = "smtpcodes",
      priority = 10 }
  end,
}
