local smtpcodes = require "smtpcodes"

local function check(text, code, status)
  local verdict = smtpcodes.classify(text)
  assert.equal(("code %s, status %s"):format(tostring(code), tostring(status)),
    ("code %s, status %s"):format(tostring(verdict.code), tostring(verdict.status)))
end

describe("a number that only looks like a code", function()
  local cases = {
    { "is part of an address", "Connection from 192.0.2.1 refused" },
    { "is an address of four parts like a status", "Blocked 5.1.1.1 for now" },
    { "is an address of a resolver", "resolver 4.2.2.1 did not answer" },
    { "is an address in brackets", "Listed [5.5.0.12] here" },
    { "is a group of an IPv6 address", "Listed 2001:db8:f200:2004::240 here" },
    { "is a group at the start of an IPv6 address", "Listed [450:db8::1] here" },
    { "is a port", "connect to mx.example.com:450 failed" },
    { "is a port between bars", "TCP|192.0.2.67|47323|192.0.2.225|25 closed" },
    { "is the size of a network", "network 192.0.2.0/24 is listed" },
    { "is a version of Postfix", "Postfix 3.5.1 says no" },
    { "is a version of Exim", "Exim 4.92.3 says no" },
    { "is a version of Sendmail", "Sendmail 8.14.9 says no" },
    { "is a version and says so", "running Version 5.1.1 of the filter" },
    { "is a version behind ESMTP", "mx.example.com ESMTP 4.5.1 wants nothing" },
    { "is a date", "not before 5.5.2023" },
    { "is a time", "come back at 5:50" },
    { "is a duration", "come back in 00:02:00" },
    { "is a time of day with seconds", "closed until 05:50:00" },
    { "is seconds since 1970", "since 1538994358 seconds" },
    { "is a size in bytes", "message exceeds 552 bytes" },
    { "is a large size", "message exceeds 25165824 bytes" },
    { "has a unit behind it", "image has 300dpi" },
    { "is Yahoo's own number", "delivery error: mailbox gone (554.30)" },
    { "is Orange's number 291", "refused [291]" },
    { "is Orange's number 299", "refused [299]" },
    { "is Orange's number 506", "refused [506]" },
    { "is a build of Yahoo's", "see build 4.16.55.1 for more" },
    { "is a help topic", "refused, see #4.16.1 below" },
    { "is an anchor of a link", "see https://example.com/help#id-5.9.4" },
    { "is part of a link", "see https://example.com/550/5.1.1" },
    { "is Microsoft's AS in brackets", "refused AS(508)" },
    { "is Microsoft's AS", "refused AS16012611" },
    { "is a token of Outlook's", "refused (S3150)" },
    { "is a token ATTR", "refused ATTR17" },
    { "is a token PRX", "refused PRX6" },
    { "is a token with an underscore", "LPN007_510 refused" },
    { "is a token with a number sign", "AUP#1310 refused" },
    { "is a token in three parts", "SFR_IN_103 refused" },
    { "is a token IB", "IB105 refused" },
    { "is a token BL", "BL000010 refused" },
    { "is a queue id", "queued as 1E550F3C" },
    { "is a session id", "j5si450554wrs.221 - gsmtp" },
    { "is an exit status", "filter ended with exit status 451" },
    { "is an errno", "connect failed with errno 111" },
    { "is a Windows socket error", "Socket error code 10061" },
    { "is in an address", "no mail for user550@example.com" },
    { "is an address", "no mail for 550@example.com" },
    { "is in a host name", "mx421.example.com is busy" },
    { "is the first part of a host name", "550.example.com is busy" },
    { "is in a name", "listed on block-34" },
    { "is quoted from a subject", 'message with subject "550 ways to win" came back' },
    { "is a count", "it is 550 degrees" },
    { "has digits on both sides", "ticket 15505 is open" },
    { "has a further part", "route 5.1.1.25 is gone" },
    { "has a subject that does not exist", "rule 5.8.1 of the house" },
    { "has a class that does not exist", "rule 3.1.1 of the house" },
    { "has a part of four digits", "rule 5.1.1234 of the house" },
  }
  for _, case in ipairs(cases) do
    it(case[1], function() check(case[2], nil, nil) end)
  end
end)

describe("a code", function()
  local cases = {
    { "stands at the start", "550 gone", 550 },
    { "stands at the start of a second line", "It said\n550 5.1.1 gone", 550, "5.1.1" },
    { "stands before '-' and a status", "550-5.1.1 gone", 550, "5.1.1" },
    { "stands before a number sign", "550#5.1.1 gone", 550, "5.1.1" },
    { "stands before a status in brackets", "550 (5.1.1) gone", 550, "5.1.1" },
    { "stands in brackets with its status", "[550 5.1.1] gone", 550, "5.1.1" },
    { "stands in quotes", '"550" gone', 550 },
    { "stands before an open quote", '550-"JunkMail rejected', 550 },
    { "stands with plus signs", "550+5.7.60+SMTP;+gone", 550, "5.7.60" },
    { "stands before quoted-printable", "550=20gone", 550 },
    { "stands before an entity", "432&nbsp;4.3.2 stopped", 432, "4.3.2" },
    { "stands behind an address in entities", "&lt;x@example.com&gt; 550 5.1.1 gone", 550, "5.1.1" },
    { "stands before an invisible character", "550\226\128\139 5.1.1 gone", 550, "5.1.1" },
    { "is written in full width", "\239\188\149\239\188\149\239\188\144 5.1.1 gone", 550, "5.1.1" },
    { "stands before a no-break space", "550\194\1605.1.1 gone", 550, "5.1.1" },
    { "stands before a line break and the status", "550-\n5.1.1 gone", 550, "5.1.1" },
    { "has a status with a blank inside", "550 5. 1.1 gone", 550, "5.1.1" },
    { "has a status with a leading zero", "550 5.01.1 gone", 550, "5.1.1" },
    { "has a status that begins with zero", "550 05.1.1 gone", 550, "5.1.1" },
    { "has a status with zeros in both parts", "550 5.07.001 gone", 550, "5.7.1" },
    { "has several lines", "550-5.1.1 a\n550-5.1.1 b\n550 5.1.1 c", 550, "5.1.1" },
    { "has lines joined by blanks", "554-a 554-b 554 5.7.1 c", 554, "5.7.1" },
    { "has lines joined by a written newline", "550-5.1.1 a\\n550 5.1.1 b", 550, "5.1.1" },
    { "follows 'said:'", "server said: 550 5.1.1 gone", 550, "5.1.1" },
    { "follows 'smtp;'", "smtp;550 5.1.1 gone", 550, "5.1.1" },
    { "follows 'smtp; '", "smtp; 550-5.1.1 gone", 550, "5.1.1" },
    { "follows 'error'", "it gave error 550 there", 550 },
    { "follows 'code'", "it gave code 554 there", 554 },
    { "follows 'reply'", "it gave the reply 421 there", 421 },
    { "follows '<<<'", "<<< 550 5.1.1 gone", 550, "5.1.1" },
    { "follows a number sign", "it gave #550 there", 550 },
    { "follows 'returned' and a quote", "Remote Server returned '550 5.4.1 gone'", 550, "5.4.1" },
    { "is a Python tuple", "(550, b'5.1.1 gone')", 550, "5.1.1" },
    { "is one that only vendors use", "571 gone", 571 },
    { "is the first of two", "450 first, then 550 second", 450 },
    { "is repeated by its server", "554 554 5.7.1 denied (state 14)", 554, "5.7.1" },
    { "keeps a status of another class", "450 5.2.3 too big", 450, "5.2.3" },
    { "is read beside a number that is none", "550 message of 552 bytes to 192.0.2.4", 550 },
    { "is read beside an address", "550 5.1.1.1 is listed", 550 },
  }
  for _, case in ipairs(cases) do
    it(case[1], function() check(case[2], case[3], case[4]) end)
  end
end)

describe("a reply code written with dots", function()
  local cases = {
    { "follows 'SMTP Error'", "SMTP Error 4.2.1 busy", 421 },
    { "follows 'SMTP Code'", "SMTP Code 4.5.1 there", 451 },
    { "follows 'SMTP reply'", "also called SMTP reply 2.5.0 there", 250 },
  }
  for _, case in ipairs(cases) do
    it(case[1], function() check(case[2], case[3], nil) end)
  end

  it("is none behind a reply code", function() check("SMTP Error 450 4.2.1 there", 450, "4.2.1") end)
  it("is none where no such reply code is registered", function() check("SMTP Error 4.7.9 there", nil, "4.7.9") end)
end)

describe("a status without a code", function()
  local cases = {
    { "stands at the start", "5.1.1 gone", "5.1.1" },
    { "stands inside brackets", "gone (5.1.1)", "5.1.1" },
    { "follows a number sign in brackets", "gone (#5.1.1)", "5.1.1" },
    { "stands between number signs", "#5.1.1# gone", "5.1.1" },
    { "follows 'Status:'", "Status: 4.2.1 gone", "4.2.1" },
    { "follows 'dsn='", "it has dsn=4.4.1 there", "4.4.1" },
    { "follows 'status code'", "status code 5.7.1 there", "5.7.1" },
    { "has three digits in its last part", "it gave 5.7.606 there", "5.7.606" },
    { "has the subject 9 of some vendors", "it gave 5.9.9 there", "5.9.9" },
    { "stands before a full stop", "it gave 5.1.1.", "5.1.1" },
  }
  for _, case in ipairs(cases) do
    it(case[1], function() check(case[2], nil, case[3]) end)
  end
end)

describe("codes from the caller", function()
  it("count where the text has none", function()
    local verdict = smtpcodes.classify("gone", { code = 550, status = "5.1.1" })
    assert.equal(550, verdict.code)
    assert.equal("5.1.1", verdict.status)
    assert.equal("permanent", verdict.class)
  end)

  it("may be misspelt without harm", function()
    for _, status in ipairs { "", "x", "9.9.9", "5.1", "5.1.1.1", "5.1.1234" } do
      assert.is_nil(smtpcodes.classify("gone", { status = status }).status, status)
    end
  end)
end)
