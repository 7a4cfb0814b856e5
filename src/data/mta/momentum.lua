-- Momentum (Ecelerity): the lines of its bounce log, fields joined by '@', so that an address takes two.
return {
  mta = "momentum",
  source = { "https://support.sparkpost.com/momentum/4/log-formats-bouncelog", "https://support.sparkpost.com/momentum/3/3-reference/log-formats" },
  lists = {
    bare = {
      "{time/D/}@{queue_id}@{_}@{_}@{mta_verdict@kind}@{recipient:mailbox}@{(}{sender:mailbox}{|}{sender=<>}{)}@{_}@{_}@"
        .. "{_:digits}@{_:digits}@{size:digits}@{_@ip}@{response}",
    },
    kind = { "B{outcome=bounced}", "P{outcome=bounced}", "T{outcome=deferred}" },
    ip = { "{relay_ip}", "" },
  },
  samples = {
    {
      line = "1764496800@91/6D-07914-E67BC044@00/00-03736-F4101B54@00/00-04532-A3456B54@B@tom@example.com@ida@example.org@news@pool-a"
        .. "@21@10@1047@192.0.2.7@550 5.1.1 tom@example.com is nobody here",
      event = { mta = "momentum", outcome = "bounced", mta_verdict = "B", time = "1764496800", queue_id = "91/6D-07914-E67BC044",
        recipient = "tom@example.com", sender = "ida@example.org", size = 1047, relay = { ip = "192.0.2.7" }, code = 550, status = "5.1.1",
        status_source = "reply", response = "550 5.1.1 tom@example.com is nobody here", text = "tom@example.com is nobody here",
        origin = "remote" },
      absent = { "stage", "mta_status" },
    },
    {
      line = "1764496800@91/6D-07914-E67BC045@00/00-03736-F4101B54@00/00-04532-A3456B54@T@tom@example.com@@news@pool-a@21@20@1047@"
        .. "@452 4.2.2 no room",
      event = { mta = "momentum", outcome = "deferred", sender = "<>", recipient = "tom@example.com", code = 452, status = "4.2.2" },
      absent = { "relay" },
    },
  },
}
