-- A made-up log of a busy mail server, the same each time: lua spec/mail_log.lua 200 > big.log writes 200 MB.
-- Of ten lines about two tell of a delivery by Postfix, one of ten of these by qmail or Courier; the rest is noise.
local mail_log = {}

local replies = {
  { "sent", "2.0.0", "250 2.0.0 Ok: queued as 5BC0D" }, { "sent", "2.0.0", "250 OK 1795295588 a1si123456edq.1 - accepted" },
  { "deferred", "4.7.1", "host %s said: 451 4.7.1 Greylisted, come back in 00:05:00 (in reply to RCPT TO command)" },
  { "bounced", "5.1.1", "host %s said: 550 5.1.1 <%s>: Recipient rejected: User unknown (in reply to RCPT TO command)" },
  { "deferred", "4.2.2", "host %s said: 452 4.2.2 The mailbox of %s is full (in reply to end of DATA command)" },
  { "deferred", "4.4.1", "connect to %s:25: Connection timed out" },
  { "bounced", "5.7.1", "host %s said: 554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using zen.spamhaus.org "
    .. "(in reply to MAIL FROM command)" },
}

local noise = {
  "postfix/smtpd[%d]: connect from unknown[203.0.113.%d]",
  "postfix/smtpd[%d]: disconnect from unknown[203.0.113.%d] ehlo=1 quit=1",
  "postfix/smtpd[%d]: 4jX4Ry3JQwz1%d: client=mail.example.org[198.51.100.7]",
  "postfix/cleanup[%d]: 4jX4Ry3JQwz1%d: message-id=<20261130091207.5BC0D@mail.example.org>",
  "postfix/qmgr[%d]: 4jX4Ry3JQwz1%d: from=<ida@example.org>, size=4711, nrcpt=1 (queue active)",
  "postfix/qmgr[%d]: 4jX4Ry3JQwz1%d: removed",
  "sshd[%d]: Failed password for invalid user admin from 203.0.113.%d port 5022 ssh2",
  "dovecot[%d]: imap-login: Login: user=<ann@example.org>, method=PLAIN, rip=198.51.100.%d, lip=192.0.2.1, TLS",
}

local function postfix(time, n, random)
  local relay, to = ("mx%d.example.net[198.51.100.%d]"):format(random(9), random(250)), ("user%d@example.net"):format(n)
  local reply = replies[random(#replies)]
  return ("%s mx postfix/smtp[%d]: 4jX4Ry3JQwz1%d: to=<%s>, relay=%s:25, delay=0.5, delays=0.1/0/0.2/0.2, dsn=%s, "
    .. "status=%s (%s)\n")
    :format(time, random(30000), n, to, relay, reply[2], reply[1], reply[3]:gsub("%%s", relay, 1):gsub("%%s", to))
end

local function qmail(time, n)
  return ("%s mx qmail: 1796029927.1 info msg %d: bytes 4711 from <ida@example.org> qp 4101 uid 1000\n"
    .. "%s mx qmail: 1796029927.2 starting delivery %d: msg %d to remote user%d@example.net\n"
    .. "%s mx qmail: 1796029927.3 delivery %d: failure: 192.0.2.7_does_not_like_recipient./Remote_host_said:_550_No_such_user/\n"
    .. "%s mx qmail: 1796029927.4 end msg %d\n"):format(time, n, time, n, n, n, time, n, time, n)
end

local function courier(time, n)
  local head = ("%s mx courieresmtp: id=4A1B2C.6564.%d,from=<ida@example.org>,addr=<user%d@example.net>"):format(time, n, n)
  return head .. ": 550-5.1.1 we know\n" .. head .. ": 550 5.1.1 nobody\n" .. head .. ",status: failure\n"
end

--- Makes a log of at least `size` bytes and gives it to `write` piece by piece.
-- @return lines that tell of a delivery
function mail_log.make(size, write)
  local seed, n, written, deliveries = 42, 0, 0, 0
  local function random(limit)
    seed = seed * 16807 % 2147483647
    return seed % limit + 1
  end
  while written < size do
    n = n + 1
    local time = ("Nov 30 %02d:%02d:%02d"):format(math.floor(n / 36000) % 24, math.floor(n / 600) % 60,
      math.floor(n / 10) % 60)
    local parts = {}
    for i = 1, 8 do parts[i] = ("%s mx "):format(time) .. noise[random(#noise)]:format(random(30000), random(250)) .. "\n" end
    parts[9] = postfix(time, n, random)
    parts[10] = n % 20 == 0 and qmail(time, n) or n % 20 == 10 and courier(time, n) or postfix(time, n, random)
    local text = table.concat(parts)
    write(text)
    written, deliveries = written + #text, deliveries + 2
  end
  return deliveries
end

if arg and arg[0] and arg[0]:find("mail_log%.lua$") then
  mail_log.make((tonumber(arg[1]) or 200) * 1e6, function(text) io.write(text) end)
end

return mail_log
