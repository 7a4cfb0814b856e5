--- The verdict of a record: { text =, context =, event =, verdict =, skipped =, error = } (see smtpcodes.cli.format).
local judge = {}

--- What is asked: it has a verdict, whatever it is.
function judge.request(module, record) record.verdict = module.classify(record.text, record.context) end

--- The same, with what the line itself tells.
function judge.request_with_event(module, record)
  record.event = module.parse(record.text)
  judge.request(module, record)
end

--- A line of a log, many of which tell of no delivery: these need no verdict.
function judge.log_line(module, record)
  local event, message = module.parse(record.text)
  if message == "no delivery event" then
    record.skipped = message
  else
    record.event = event
    judge.request(module, record)
  end
end

return judge
