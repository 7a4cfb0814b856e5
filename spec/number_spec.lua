local templates = require "spec.templates"

describe("<n>", function()
  for _, text in ipairs {
    "5", "1234567890", "3.14", "1,000,000", "+1 555-010-0199", "(0800) 555 0100", "1-800-555-0199",
    "+44 20 7946 0000",
  } do
    it("is found: " .. text, function() templates.found("<n>", text) end)
  end
end)

describe("<id>", function()
  for _, text in ipairs {
    "4jX4Ry3JQwz1db0F", "5BC0D1A2B3", "1xUsGz-00008p-0w", "1xUsGz-0000000C8p-0wZz", "t11si6005099wes.103",
      "CKj+D6LcEWDAAwAAWP5Hkg",
    "f47ac10b-58cc-4372-a567-0e02b2c3d479", "v5si450554wrs", "_g67iKwmNreAb9PeazQFDQ",
  } do
    it("is found: " .. text, function() templates.found("<id>", text) end)
  end
end)

describe("numbers and ids beside words", function()
  local cases = {
    { "limit 10240KB of 20MB", "limit <n>KB of <n>MB" },
    { "in 90s on the 5th", "in <n>s on the <n>th" },
    { "queue id=4jX4Ry3JQwz1db0F-now", "queue id=<id>-now" },
  }
  for _, case in ipairs(cases) do
    it("are told apart: " .. case[1], function() templates.check(case[1], case[2]) end)
  end
end)
