local smtpcodes = require "smtpcodes"
local events = require "spec.events"

local DIGITS = "a reply line begins with three digits, the first 2 to 5"
local AFTER_CODE = "a reply code is followed by ' ', '-' or the end of the line"
local SAME_CODE = "all lines of a reply carry the same code"
local TRAILING = "text after the last line of a reply"

local function check(text, want, absent)
  local event, message = smtpcodes.reply(text)
  assert.is_table(event, message)
  assert.equal("", events.differences(want, event, absent))
end

describe("a strict reply", function()
  local refused = {
    { "nothing", "", "empty reply", 1 },
    { "no digits", "hello", DIGITS, 1 },
    { "two digits", "55", DIGITS, 1 },
    { "a letter among the digits", "5x0 no", DIGITS, 1 },
    { "a first digit below 2", "150 go on", DIGITS, 1 },
    { "a first digit above 5", "650 no", DIGITS, 1 },
    { "a blank before the code", " 550 no", DIGITS, 1 },
    { "four digits", "5501 no", AFTER_CODE, 4 },
    { "a letter behind the code", "550x", AFTER_CODE, 4 },
    { "a tab behind the code", "550\tno", AFTER_CODE, 4 },
    { "a NUL behind the code", "550\0", AFTER_CODE, 4 },
    { "another code in the second line", "550-a\r\n551 b", SAME_CODE, 8 },
    { "another code in the third line", "250-a\n250-b\n251 c", SAME_CODE, 13 },
    { "a second line without a code", "550-a\r\nb", DIGITS, 8 },
    { "a bad byte in the second line", "550-a\r\n550;b", AFTER_CODE, 11 },
    { "an empty second line", "550-a\r\n\r\n", DIGITS, 8 },
    { "a line after the last one", "550 a\r\n550 b", TRAILING, 8 },
    { "an empty line after the last one", "550 a\n\n", TRAILING, 7 },
    { "a line after a bare code", "550\n550 b", TRAILING, 5 },
  }
  for _, case in ipairs(refused) do
    it("refuses " .. case[1], function()
      local event, message, offset = smtpcodes.reply(case[2])
      assert.is_nil(event)
      assert.equal(case[3], message)
      assert.equal(case[4], offset)
    end)
  end

  local read = {
    { "one line", "550 No such user", { code = 550, text = "No such user", response = "550 No such user" },
      { "status", "status_source", "lines", "complete", "outcome", "stage", "recipient", "relay" } },
    { "the end of the line as not part of it", "550 No such user\r\n", { text = "No such user" }, { "lines" } },
    { "a bare code", "550", { code = 550, response = "550" }, { "text", "lines", "complete" } },
    { "a code and a blank", "250 ", { code = 250 }, { "text", "lines" } },
    { "an enhanced code", "550 5.1.1 No such user",
      { code = 550, status = "5.1.1", status_source = "reply", text = "No such user" }, { "lines" } },
    { "an enhanced code of another class", "550 4.2.2 full", { code = 550, status = "4.2.2", text = "full" } },
    { "an enhanced code alone", "550 5.7.1", { code = 550, status = "5.7.1" }, { "text" } },
    { "leading zeros leniently", "550 5.01.1 gone", { status = "5.1.1", text = "gone" } },
    { "no enhanced code in an address", "554 5.1.1.1 is listed", { code = 554, text = "5.1.1.1 is listed" },
      { "status", "status_source" } },
    { "no enhanced code in a version", "220 5.1.1a ready", { text = "5.1.1a ready" }, { "status" } },
    { "several lines", "550-5.1.1 first\r\n550-5.1.1 second\r\n550 5.1.1 third\r\n",
      { code = 550, status = "5.1.1", text = "first second third", lines = { "first", "second", "third" } },
      { "complete" } },
    { "several lines without CR", "250-mx.example.com\n250-SIZE 1000\n250 HELP",
      { code = 250, text = "mx.example.com SIZE 1000 HELP", lines = { "mx.example.com", "SIZE 1000", "HELP" } },
      { "status", "complete" } },
    { "an empty line of several", "550-\r\n550 gone", { text = "gone", lines = { "", "gone" } }, { "complete" } },
    { "a bare code as the last line", "550-gone\r\n550", { text = "gone", lines = { "gone", "" } }, { "complete" } },
    { "a reply that was cut after its first line", "550-5.7.1 first\r\n",
      { code = 550, status = "5.7.1", text = "first", complete = false }, { "lines" } },
    { "a reply that was cut after its second line", "550-a\r\n550-b", { lines = { "a", "b" }, complete = false } },
    { "a NUL in the text", "550 a\0b", { code = 550, text = "a\0b" } },
    { "bytes that are no UTF-8", "550 \255\254", { text = "\255\254" } },
    { "a code no standard has", "571 odd", { code = 571, text = "odd" } },
    { "a code that stands twice in its line", "554 554 5.7.1 denied", { code = 554 } },
    { "a positive reply", "354 go ahead", { code = 354, text = "go ahead" }, { "status" } },
  }
  for _, case in ipairs(read) do
    it("reads " .. case[1], function() check(case[2], case[3], case[4]) end)
  end

  it("is told apart as mta smtp, said by the remote side", function()
    check("550 No", { mta = "smtp", origin = "remote" }, { "outcome" })
  end)
end)

describe("parse on a reply", function()
  local cases = {
    { "takes it without a hint", "550 5.1.1 gone", { mta = "smtp", code = 550, status = "5.1.1", text = "gone" } },
    { "takes blanks around it", "  550 gone \r\n", { code = 550, text = "gone", response = "550 gone" } },
    { "splits lines that a log joined by a blank", "550-5.1.1 a b 550-5.1.1 c 550 5.1.1 d",
      { lines = { "a b", "c", "d" }, text = "a b c d" }, { "complete" } },
    { "keeps a number inside a line that is not the reply's code", "550 see 551 or 250 now",
      { text = "see 551 or 250 now" }, { "lines" } },
    { "says that the last line is missing", "421-4.7.0 a 421-4.7.0 b", { complete = false, lines = { "a", "b" } } },
    { "takes a status without a code", "5.1.1 gone", { status = "5.1.1", text = "gone" }, { "code" } },
    { "takes the type of a diagnostic", "smtp; 550 5.1.1 gone", { code = 550, status = "5.1.1", text = "gone" } },
    { "takes a number sign before the status", "550 #5.1.1 gone", { code = 550, status = "5.1.1", text = "gone" } },
    { "takes brackets around the status", "550 (5.1.1) gone", { code = 550, status = "5.1.1", text = "gone" } },
  }
  for _, case in ipairs(cases) do
    it(case[1], function()
      local event, message = smtpcodes.parse(case[2])
      assert.is_table(event, message)
      assert.equal("", events.differences(case[3], event, case[4]))
    end)
  end
end)

describe("a list of addresses", function()
  local function recipients(list)
    local line = ("Mar  4 09:12:08 mx sm-mta[1]: 6249C8aB: to=%s, delay=00:00:01, mailer=esmtp, pri=1, "
      .. "relay=mx.example.com. [192.0.2.7], dsn=5.1.1, stat=User unknown"):format(list)
    local event = assert(smtpcodes.parse(line))
    return events.spell(event.recipients), event.recipient
  end
  local cases = {
    { "gives one recipient without brackets", "<a@example.com>", nil, "a@example.com" },
    { "gives one recipient that has none", "a@example.com", nil, "a@example.com" },
    { "gives several in their order", "<a@example.com>,<b@example.com>,c@example.com",
      { "a@example.com", "b@example.com", "c@example.com" } },
    { "takes a comma in a quoted local part as its own", '<"a,b"@example.com>', nil, '"a,b"@example.com' },
    { "takes it so in a list", '<"a,b"@example.com>,<c@example.com>', { '"a,b"@example.com', "c@example.com" } },
    { "takes an escaped quote as its own", '<"a\\",b"@example.com>,<c@example.com>',
      { '"a\\",b"@example.com', "c@example.com" } },
    { "takes an open quote to the end", '<"a,b@example.com>', nil, '"a,b@example.com' },
    { "passes over an empty place", "<a@example.com>,,<b@example.com>", { "a@example.com", "b@example.com" } },
    { "gives one recipient before a last comma", "<a@example.com>,", nil, "a@example.com" },
  }
  for _, case in ipairs(cases) do
    it(case[1], function()
      local list, one = recipients(case[2])
      assert.equal(events.spell(case[3]), list)
      assert.equal(case[4], one)
    end)
  end
end)
