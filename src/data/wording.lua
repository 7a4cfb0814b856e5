-- Wording that tells whether a failure passes, whatever its reason. It counts where a reason leaves that open.
return {
  source = { "RFC 5321 4.2.1", "wording of many servers" },
  passing = {
    "{try}", "temporarily", "try * later", "retry * later", "later retry", "come back later", "will retry", "at this time",
    "at the moment", "for now", "transient",
  },
  lasting = {
    "permanently", "permanent failure", "fatal error", "giving up", "not try again", "not retry", "will not * retry",
  },
}
