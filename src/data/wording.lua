-- Wording that tells whether a failure passes, whatever its reason. It counts where a reason leaves that open.
return {
  source = { "RFC 5321 4.2.1", "wording of many servers" },
  passing = {
    "{try}", "temporarily", "try * later", "retry * later", "later retry", "come back later", "will retry", "at this time",
    "at the moment", "for now", "transient",
  },
  -- A reply quoted behind such words answers a question about the sender.
  covers = {
    "sender (verify|verification|callout|callback)", "sender address rejected", "verification failed for",
    "(verify|verifying|verification of) (sender|return path|reverse path|from address|envelope sender)",
    "callout", "callback", "sender rejected", "unverified sender",
  },
  lasting = {
    "permanently", "permanent failure", "fatal error", "giving up", "not try again", "not retry", "will not * retry",
  },
}
