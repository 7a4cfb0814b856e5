-- Links, mail addresses, hosts and network addresses; the template around them is in normalize_spec.lua.
local templates = require "spec.templates"

describe("<email>", function()
  for _, text in ipairs {
    "ann@example.com", "<ann@example.com>", "Ann.Bee+tag@mail.example.co.uk", "ann@[192.0.2.1]", '"ann bee"@example.com',
    '"a\\"b"@example.com', "bounce-1234-ann=example.org@list.example.com", "SRS0=ab1=cd=example.org=ann@example.com",
    "andré@example.com", "用户@例え.jp", "ann@пример.рф", "ann%example.org@example.com", "uunet!ann", "example!hosta!ann",
    "/O=ACME/OU=SITE/CN=RECIPIENTS/CN=ANN", "ann@*.example.com", "ann_b@x-y.example", "o'neil@example.com",
  } do
    it("is found: " .. text, function() templates.found("<email>", text) end)
  end
end)

describe("<ip>", function()
  for _, text in ipairs {
    "192.0.2.1", "198.51.100.255", "192.0.2.0/24", "2001:db8::1", "2001:db8:0:0:0:0:0:1", "IPv6:2001:db8::1", "::ffff:192.0.2.1",
    "fe80::1%eth0", "2001:db8::/32",
  } do
    it("is found: " .. text, function() templates.found("<ip>", text) end)
  end
end)

describe("<host>", function()
  for _, text in ipairs {
    "mx.example.com", "example.org", "mx-1.a_b.example.co.jp", "1.2.0.192.zen.spamhaus.org", "xn--r8jz45g.jp", "例え.jp",
    "host192-0-2-1.dyn.example.net", "EXAMPLE.COM",
  } do
    it("is found: " .. text, function() templates.found("<host>", text) end)
  end
end)

describe("<url>", function()
  for _, text in ipairs {
    "https://example.com/x?y=1&z=2", "http://example.com", "HTTP://EXAMPLE.COM/A", "www.example.com/help", "example.com/spam",
    "mailto:ann@example.com",
  } do
    it("is found: " .. text, function() templates.found("<url>", text) end)
  end
end)

describe("addresses beside words", function()
  local cases = {
    { "sender=ann@example.com", "sender=<email>" },
    { "name=mx.example.com type=MX", "name=<host> type=MX" },
    { "host mx.example.com[192.0.2.1]:25 said: 550 no", "host <host>[<ip>]:<n> said: 550 no" },
    { "peerdn=/CN=mx1.example.com", "peerdn=/CN=<host>" },
    { "550-ann@example.com is unknown", "550-<email> is unknown" },
  }
  for _, case in ipairs(cases) do
    it("are told apart: " .. case[1], function() templates.check(case[1], case[2]) end)
  end
end)
