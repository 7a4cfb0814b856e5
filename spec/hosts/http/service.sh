# What lua/smtpcodes/http.lua promises, asked of a running server; sourced by the runners of servers.
#
#   ask WHAT STATUS TEXT CURL-ARGUMENTS…   counts a request to $url that gets the status, and the text in head or body
#   check_service                          all of the promises
#   many NAME COUNT                        as many requests one after the other, each with an answer of its own
#   check_parallel                         eight times `many` at once

plain='Content-Type: text/plain'
object='Content-Type: application/json'
objects='Content-Type: application/x-ndjson'
message='Content-Type: message/rfc822'

ask() {
  what_=$1 status_=$2 text_=$3
  shift 3
  : >"$work/head"
  : >"$work/body"
  got_=$(curl -sS --max-time 30 -o "$work/body" -D "$work/head" -w '%{http_code}' "$@" "$url" 2>&1)
  if [ "$got_" = "$status_" ] && cat "$work/head" "$work/body" | grep -qiaF -- "$text_"; then
    pass "$what_"
  else
    fail "$what_" "wanted: $status_ and $text_
got:    $got_ $(cat "$work/head" "$work/body" | head -c 500 | tr -d '\0\r')"
  fi
}

body_is_json() {
  lua5.4 -e '
    local body = io.read("a")
    assert(utf8.len(body), "not UTF-8")
    for line in body:gmatch("[^\n]+") do require("cjson").decode(line) end' <"$work/body"
}

bounce() {
  cat <<'END'
From: MAILER-DAEMON@mx.example.net
To: news@example.com
Subject: Undelivered Mail
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="b"

--b
Content-Type: text/plain

Your message could not be delivered.
--b
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.example.net

Final-Recipient: rfc822; ann@example.net
Action: failed
Status: 5.1.1
Diagnostic-Code: smtp; 550 5.1.1 <ann@example.net>: user unknown

--b--
END
}

make_bodies() {
  bounce >"$work/bounce"
  printf '\0\1\377\376\200"\\\r\303(%%n\342\202' >"$work/rubbish"
  head -c 200000 /dev/urandom >>"$work/rubbish"
  # Of 64 KiB, of just the limit and of one byte more: the reply comes last.
  reply=' 552 5.2.2 mailbox full'
  for size in 65536 1048576 1048577; do
    head -c $((size - ${#reply})) /dev/zero | tr '\0' x >"$work/body$size"
    printf '%s' "$reply" >>"$work/body$size"
  done
  printf '%s\n' '{"id":1,"text":"552 5.2.2 mailbox full"}' '{' '{"id":"x","text":"451 4.7.1 Greylisted"}' >"$work/objects"
}

check_good() {
  ask "a reply is classified" 200 '"reason":"mailbox_full","action":' -H "$plain" -d '552 5.2.2 mailbox full'
  check "the answer is JSON in one line" body_is_json
  ask "the answer says that it is JSON" 200 'Content-Type: application/json' -H "$plain" -d '550'
  ask "parameters and case of the type do not matter" 200 mailbox_full \
    -H 'Content-Type: TEXT/Plain; charset=utf-8' -d '552 5.2.2 mailbox full'
  ask "a log line gives its recipient" 200 '"recipient":"ann@example.net"' -H "$plain" -d 'Nov 21 21:03:07 mail postfix/smtp[169]: 4jX4Ry3JQwz1db0F: to=<ann@example.net>, relay=mx.example.net[198.51.100.10]:25, delay=0.5, delays=0.1/0/0.2/0.2, dsn=4.7.1, status=deferred (host mx.example.net[198.51.100.10] said: 451 4.7.1 Greylisted, come back in 00:05:00 (in reply to RCPT TO command))'
  ask "an object is classified with what it tells" 200 '"reason":"mailbox_full"' \
    -H "$object" -d '{"text":"","status":"5.2.2","code":552}'
  ask "its id comes back" 200 '{"id":{"a":[1.50]},' -H "$object" -d '{"id":{"a":[1.50]},"text":"550 5.1.1 no such user"}'
  ask "lines of objects give as many lines" 200 '"id":"x"' -H "$objects" --data-binary "@$work/objects"
  same "one for each" 3 "$(wc -l <"$work/body")"
  has "a line that is no object gives its error" '{"error":"not JSON' "$(sed -n 2p "$work/body")"
  ask "a whole bounce is read" 200 '"kind":"bounce"' -H "$message" --data-binary "@$work/bounce"
  has "with a verdict for the recipient" '"reason":"user_unknown"' "$(cat "$work/body")"
  check "and that is JSON" body_is_json
}

check_errors() {
  ask "GET is refused" 405 'Allow: POST'
  ask "GET is told why" 405 '{"error":"POST what'
  ask "HEAD is refused" 405 'Allow: POST' -I
  check "without a body" cmp "$work/head" "$work/body"
  ask "PUT is refused" 405 'Allow: POST' -X PUT -H "$plain" -d '550'
  ask "OPTIONS is refused" 405 'Allow: POST' -X OPTIONS
  ask "an odd method is refused" 405 'Allow: POST' -X 'BREW'
  ask "a form is refused" 415 'Accept: application/json' -d '550'
  ask "no type is refused" 415 '{"error":"Content-Type must be one of' -H 'Content-Type:' -d '550'
  ask "an encoded body is refused" 415 'Accept-Encoding: identity' -H "$plain" -H 'Content-Encoding: gzip' -d '550'
  ask "an empty body is refused" 400 '{"error":"the body is empty"}' -H "$plain" -d ''
  ask "what is not JSON is refused" 400 '"error":"not JSON' -H "$object" -d '{"text":'
  ask "an object without a text is refused" 400 "no 'text'" -H "$object" -d '{"id":7}'
  has "with its id" '"id":7' "$(cat "$work/body")"
  ask "a field of a wrong type is refused" 400 "'text' is a number" -H "$object" -d '{"text":7}'
  ask "a message that is no report is refused" 422 'not a delivery report' -H "$message" -d 'Subject: hello'
}

check_sizes() {
  ask "64 KiB are read to the end" 200 mailbox_full -H "$plain" --data-binary "@$work/body65536"
  ask "64 KiB in chunks, too" 200 mailbox_full -H "$plain" -H 'Transfer-Encoding: chunked' --data-binary "@$work/body65536"
  ask "a body of the limit is read to the end" 200 mailbox_full -H "$plain" --data-binary "@$work/body1048576"
  ask "a byte more is refused" 413 '{"error":"the body is longer than 1048576 bytes"}' \
    -H "$plain" --data-binary "@$work/body1048577"
  ask "in chunks, too" 413 '{"error":"the body is longer' \
    -H "$plain" -H 'Transfer-Encoding: chunked' -H 'Expect:' --data-binary "@$work/body1048577"
  ask "who asks before he sends is answered" 200 mailbox_full -H "$plain" -H 'Expect: 100-continue' -d '552 5.2.2 mailbox full'
  ask "rubbish has a verdict" 200 '"reason":' -H "$plain" --data-binary "@$work/rubbish"
  check "that is UTF-8 and JSON" body_is_json
  ask "rubbish is no JSON" 400 '"error":"not JSON' -H "$object" --data-binary "@$work/rubbish"
  check "which is said in JSON" body_is_json
  ask "rubbish has an error for each line" 200 '"error":"not JSON' -H "$objects" --data-binary "@$work/rubbish"
  same "for each" "$(($(tr -cd '\n' <"$work/rubbish" | wc -c) + 1))" "$(wc -l <"$work/body")"
  ask "rubbish is no report" 422 'not a delivery report' -H "$message" --data-binary "@$work/rubbish"
}

kept_alive() {
  connects_=$(curl -sS -o /dev/null -o /dev/null -w '%{num_connects} ' -H "$plain" -d '550' "$url" "$url")
  [ "$connects_" = "1 0 " ] || { echo "connections: $connects_"; return 1; }
}

refused_then_served() {
  statuses_=$(curl -sS -o /dev/null -w '%{http_code} ' -H "Content-Type: text/html" --data-binary "@$work/body65536" "$url" \
    --next -sS -o /dev/null -w '%{http_code}' -H "$plain" -d '550' "$url")
  [ "$statuses_" = "415 200" ] || { echo "answers: $statuses_"; return 1; }
}

check_service() {
  make_bodies
  check_good
  check_errors
  check_sizes
  check "a connection serves several requests" kept_alive
  check "a body that was refused is not taken for the next request" refused_then_served
}

# The answers in $work/many.NAME; each names who asked.
many() {
  i_=0
  while [ $i_ -lt "$2" ]; do
    i_=$((i_ + 1))
    printf 'next\nurl = "%s"\nheader = "%s"\ndata = "{\\"id\\":\\"%s-%d\\",\\"text\\":\\"552 5.2.2 mailbox full\\"}"\n' \
      "$url" "$object" "$1" $i_
    echo "max-time = 20"
  done | sed 1d | curl -sS -K - >"$work/many.$1" 2>&1
}

each_answered() {
  i_=0
  while [ $i_ -lt "$2" ]; do
    i_=$((i_ + 1))
    echo "{\"id\":\"$1-$i_\",\"reason\":\"mailbox_full\""
  done >"$work/many.wanted"
  cut -d, -f1,2 "$work/many.$1" | diff "$work/many.wanted" - | head -5 | grep . && return 1
  return 0
}

check_parallel() {
  runs_=
  for name in a b c d e f g h; do
    many $name 200 &
    runs_="$runs_ $!"
  done
  for run_ in $runs_; do wait "$run_"; done
  for name in a b c d e f g h; do check "client $name of eight at once has each of its answers" each_answered $name 200; done
}
