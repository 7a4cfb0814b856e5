-- What an outcome, or the stage it came at, says alone, where a line has neither code nor telling text: the first row that fits; `over_code`
-- where it says so whatever the reply code; `temporary` where its reason leaves that open.
return {
  { outcome = "delivered", reason = "accepted", why = "the message arrived" },
  { outcome = "received", reason = "accepted", why = "this host took the message over" },
  { outcome = "verified", reason = "accepted", why = "the address would be accepted" },
  { outcome = "expired", reason = "expired", why = "the queue gave up" },
  { outcome = "complaint", reason = "feedback", why = "the recipient complained" },
  { outcome = "rejected", reason = "unknown", temporary = false, why = "nothing tells the cause; this host refused" },
  { stage = "dns", reason = "dns_failure", why = "the domain's servers could not be looked up" },
  { stage = "connect", reason = "connection_failed", why = "no connection came about" },
  { stage = "starttls", reason = "tls_failed", over_code = true, why = "no encrypted connection came about" },
  { stage = "auth", reason = "login_required", why = "this side could not log in" },
  { outcome = "deferred", reason = "unknown", temporary = true, why = "nothing tells the cause; the MTA tries again" },
  { outcome = "bounced", reason = "unknown", temporary = false, why = "nothing tells the cause; the MTA gave up" },
  { outcome = "failed", reason = "unknown", temporary = false, why = "nothing tells the cause; a client's one attempt failed" },
  { outcome = "attempt", reason = "unknown", temporary = true, why = "one host failed, the recipient is undecided" },
  { outcome = "warned", reason = "unknown", temporary = true, why = "a delay was reported; the MTA tries again" },
  { outcome = "held", reason = "unknown", temporary = false, why = "kept in the queue for a person to decide" },
  { outcome = "detail", reason = "unknown", temporary = true, why = "part of a record that another line ends" },
}
