-- What an outcome says alone, where a line has neither code nor telling text.
return {
  { outcome = "delivered", reason = "accepted" },
  { outcome = "received", reason = "accepted" },
  { outcome = "verified", reason = "accepted" },
  { outcome = "expired", reason = "expired" },
  { outcome = "complaint", reason = "feedback" },
}
