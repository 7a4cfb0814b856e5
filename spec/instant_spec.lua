local templates = require "spec.templates"

describe("<time>", function()
  for _, text in ipairs {
    "2026-11-30", "2026-11-30T10:05:00Z", "2026-11-30 10:05:00.123 +0100", "30.11.2026", "11/30/2026 7:32:05 AM", "11/30/26",
    "30-Nov-2026", "Mon, 30 Nov 2026 10:05:00 +0100 (CET)", "Mon Nov 30 10:05:00 2026", "Nov 30, 2026", "10:05", "00:05:00",
    "30 November 2026 10:05",
  } do
    it("is found: " .. text, function() templates.found("<time>", text) end)
  end
end)
