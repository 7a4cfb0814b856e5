-- The reply that another one quotes decides; what quotes it tells the rest.
local smtpcodes = require "smtpcodes"
local events = require "spec.events"

describe("a quoted reply", function()
  local cases = {
    { "behind 'last transfail'", "554 5.4.7 [internal] exceeded max time (last transfail: 452-4.2.2 mailbox is full)",
      { reason = "mailbox_full", code = 554, status = "5.4.7", class = "permanent", temporary = true, conflict = true },
      "mailbox is full" },
    { "of Exchange's last error", "450 4.4.316 Delivery delayed [Message=550 5.1.1 User unknown]",
      { reason = "user_unknown", code = 450 }, "User unknown" },
    { "in single quotes", "smtp; 5.1.0 - Unknown address error 550-'5.7.1 Relaying denied' (delivery attempts: 0)",
      { reason = "relay_denied" }, "Relaying denied" },
    { "within a quoted reply", "451 4.0.0 relay said: 450 4.0.0 next said: 552 5.2.2 over quota",
      { reason = "mailbox_full" }, "over quota" },
    { "that says less", "550 5.1.1 user unknown (cached: 550 5.0.0 zxcv)", { reason = "user_unknown" }, "user unknown" },
    { "that answers a question about the sender",
      "550 5.1.7 <a@example.com>: Sender address rejected: undeliverable address: host mx.example.com said: 550 5.1.1 "
        .. "User unknown", { reason = "sender_rejected" }, nil },
    { "that complains of the order of commands", "550 5.1.1 no such user: 503 need RCPT before DATA",
      { reason = "user_unknown" }, "no such user" },
  }
  for _, case in ipairs(cases) do
    it(case[1] .. " is judged", function()
      local verdict = smtpcodes.classify(case[2])
      assert.equal("", events.differences(case[3], verdict))
      if case[4] then assert.equal(case[4], case[2]:sub(verdict.first, verdict.last)) end
    end)
  end
end)
