#!/bin/sh
# rspamd with the module: symbols, options, multimap, replies; then what it does where something is wrong or replaced.
. spec/hosts/lib.sh && begin rspamd
needs rspamd
[ -x /usr/bin/rspamd ] || not_run "no /usr/bin/rspamd"
getent hosts localhost >/dev/null || not_run "localhost has no address, which rspamd's own configuration asks for"
for lua in luajit lua5.1; do [ -e build/$lua/smtpcodes/core.so ] && break; done
[ -e build/$lua/smtpcodes/core.so ] || not_run "the module is built neither for LuaJIT nor for Lua 5.1"
. spec/hosts/rspamd/instance.sh
mails=spec/hosts/rspamd/mails

# ---- installed ----

install_module() { (umask 077 && make -s install-rspamd PREFIX="$tree"); }
check "make install-rspamd installs" install_module
core=$tree/lib/lua/5.1/smtpcodes/core.so
same "files are of mode 644, directories of 755, whatever the umask" "directory 755
regular file 644" "$(find "$tree/lib" "$tree/share" -exec stat -c '%F %a' {} + | sort -u)"
before=$(stat -c %i "$core")
install_module >/dev/null
check "a file is replaced, not overwritten" [ "$before" != "$(stat -c %i "$core")" ]
same "nothing else is left there" "" "$(find "$tree" -name '*.new')"

configure
has "rspamadm configtest accepts the configuration" "syntax OK" "$($with_tree $as_user rspamadm $places configtest 2>&1)"
has "rspamadm lua finds the module" "smtpcodes " \
  "$($with_tree $as_user rspamadm lua -e 'print(require("smtpcodes")._VERSION)' 2>&1)"

# ---- symbols, options, multimap ----

expected() { awk -v name="$1" '/^#/ { next } NF == 0 { on = 0 } on { print } $0 == name { on = 1 }' spec/hosts/rspamd/expect.txt; }

serve
check "rspamd serves" serves
same "and has nothing to say against the module" "" "$(complaints)"
for mail in "$mails"/*.eml; do
  name=$(basename "$mail" .eml)
  same "$name" "$(expected "$name")" "$(scan "$mail")"
done
has "rspamd's own BOUNCE is beside" "Symbol: BOUNCE " "$(raw "$mails/two.eml")"
has "a rule in Lua gets the report, read once" "TEST_REPORT (0.00)[read once, bounce, <news-two@example.org>, 2]" \
  "$(raw "$mails/two.eml")"

user_unknown=$(expected user_unknown)
feedback=$(expected feedback)
same "a report is read whoever sent it" "$user_unknown" "$(scan --from bob@example.net "$mails/user_unknown.eml")"
same "a complaint comes from somebody" "$feedback" "$(scan --from fbl@example.com "$mails/feedback.eml")"
same "no report: not read when it comes from somebody" "" "$(scan --from bob@example.net "$mails/qmail.eml")"

# ---- rubbish ----

rubbish() {
  sed '/^--=-b1--/,$d' "$mails/user_unknown.eml"
  printf -- '--=-b1\nContent-Type: message/delivery-status\n\nFinal-Recipient: rfc822; \377\000\001\033[31m@\200\nStatus: 5.1.1\n'
  printf 'Action: failed\nDiagnostic-Code: smtp; 550 \376\000\012\n\n'
  awk 'BEGIN { for (i = 0; i < 60000; i++) printf "%c", (i * 7919) % 256 }'
  head -c 200000 "$core"
}
rubbish >"$work/rubbish.eml"
head -c 100000 "$core" >"$work/binary.eml"
has "a bounce full of binary rubbish" "SMTPCODES (0.00)[bounce, user_unknown, ann@example.net, 5.1.1" "$(scan "$work/rubbish.eml")"
check "its answer is JSON" sh -c "rspamc -j -h 127.0.0.1:$normal '$work/rubbish.eml' | iconv -f UTF-8 -t UTF-8 | grep -q SMTPCODES"
same "no message at all" "" "$(scan "$work/binary.eml")"
same "then the next mail" "$user_unknown" "$(scan "$mails/user_unknown.eml")"

# ---- mail of other people, where there is any ----

others=${SHARED:-../shared}/dsn/mails
if [ -d "$others" ]; then
  $with_tree "$lua" spec/hosts/rspamd/kinds.lua "$others"/*.eml >"$work/wanted"
  raw --from '<>' -n 8 "$others"/*.eml |
    awk '/^Results for file: / { file = $4; sub(".*/", "", file) }
      sub(/^Symbol: SMTPCODES [^[]*\[/, "") { sub(/[],].*/, ""); print file, $0 }' | LC_ALL=C sort >"$work/got"
  check "$(wc -l <"$work/wanted") reports of $(ls "$others" | wc -l) mails are found, those that smtpcodes.dsn finds" \
    diff "$work/wanted" "$work/got"
fi

# ---- replies ----

scored() { echo "X-Test-Score: $1" && cat "$mails/ordinary.eml"; }
over_http() { scored "$1" | rspamc -j -h "127.0.0.1:$normal" | sed -n 's/.*"smtp_message": "\(.*\)".*/\1/p'; }
over_milter() { scored "$1" | bash spec/hosts/rspamd/milter.sh "$proxy"; }
same "a soft reject over HTTP has code, status and text" "450 4.7.1 Rejected by local policy" "$(over_http 9)"
same "a reject over HTTP" "550 5.7.1 Message rejected as spam" "$(over_http 40)"
same "a soft reject of a milter" "451 4.7.1 Rejected by local policy" "$(over_milter 9)"
same "a reject of a milter" "554 5.7.1 Message rejected as spam" "$(over_milter 40)"
same "no reply where nothing is refused" "" "$(over_http 0)"

# ---- replaced, reloaded ----

(while rspamc -n 4 -h "127.0.0.1:$normal" "$mails"/*.eml; do sleep 0.05; done) >/dev/null 2>&1 &
load=$!
adopt $load
install_module >/dev/null
same "the module is replaced while rspamd scans" "$user_unknown" "$(scan "$mails/user_unknown.eml")"
reload
check "SIGHUP: new workers serve" renewed
same "with the module" "$user_unknown" "$(scan "$mails/user_unknown.eml")"
stop $load
cp build/lua5.4/smtpcodes/core.so "$core.new" && mv "$core.new" "$core"
reload
same "a reload keeps the shared object that is loaded" "$user_unknown" "$(scan "$mails/user_unknown.eml")"
install_module >/dev/null

hide() { mv "$1" "$1.away"; }
show() { mv "$1.away" "$1"; }
stock() { raw "$mails/two.eml" | grep -c '^Symbol: BOUNCE '; }

hide "$tree/share/lua/5.1/smtpcodes.lua"
reload
check "the module is gone, SIGHUP: new workers serve" renewed
same "without its symbols" "" "$(scan "$mails/user_unknown.eml" | grep SMTPCODES)"
same "with those of rspamd" 1 "$(stock)"
show "$tree/share/lua/5.1/smtpcodes.lua"
reload
same "it is back, SIGHUP: its symbols are, too" "$user_unknown" "$(scan "$mails/user_unknown.eml")"
same "no worker has crashed" "" "$(grep -aE 'abnormally|unexpectedly|signal: (6|11)|SIGSEGV|lua error|callback failed' "$work/serve.log" | grep -v milter)"
quit

# ---- wrong ----

# A start with something wrong: rspamd serves, and its log has one line about it.
wrong() {
  serve
  check "$1: rspamd serves" serves
  same "  its own symbols" 1 "$(stock)"
  same "  none of ours" "" "$(scan "$mails/user_unknown.eml" | grep SMTPCODES)"
  complaints >"$work/complaints"
  same "  one line in the log" 1 "$(wc -l <"$work/complaints")"
  has "  which says what" "$2" "$(cat "$work/complaints")"
  quit
}

hide "$core"
wrong "no shared object" "module 'smtpcodes.core' is not installed"
cp build/lua5.4/smtpcodes/core.so "$core" && chmod 644 "$core"
wrong "one for another Lua" "$core is built for another Lua"
echo "no object" >"$core"
wrong "one that is none" "$core"
rm "$core"
show "$core"
chmod 000 "$core"
wrong "one that rspamd may not read" "may not read $core"
chmod 644 "$core"
chmod 000 "$tree/share/lua/5.1/smtpcodes"
wrong "a directory that rspamd may not enter" "may not read $tree/share/lua/5.1/smtpcodes/rspamd.lua"
chmod 755 "$tree/share/lua/5.1/smtpcodes"
sed -i 's/VERSION = "[^"]*"/VERSION = "9.9.9"/' "$tree/share/lua/5.1/smtpcodes.lua"
wrong "halves of two versions" "smtpcodes.lua 9.9.9 found smtpcodes.core"
install_module >/dev/null

options() {
  OPTIONS=$1 awk '/-- symbol = / { print ENVIRON["OPTIONS"]; next } { print }' contrib/rspamd/rspamd.local.lua >"$etc/rspamd.local.lua"
}
options 'any_sendr = true,'
wrong "an option that is none" "unknown option 'any_sendr'"
options 'any_sender = "yes",'
wrong "an option of the wrong type" "option 'any_sender': boolean expected, got string"
options 'rules = { { reason = "usr_unknown", phrase = "no such" } },'
wrong "a rule that is wrong" "rule 1: unknown reason 'usr_unknown'"

# ---- the user's wishes ----

options 'symbol = "DSN", any_sender = true, actions = { mailbox_full = "suppress" },
  rules = { { reason = "walled_garden", phrase = "mailing list" } },
  reasons = { walled_garden = { category = "policy", action = "contact", scope = "domain" } },'
echo 'symbols { DSN_USER_UNKNOWN { weight = 2.5; } }' >"$etc/local.d/smtpcodes_group.conf"
echo 'group "smtpcodes" { .include "$LOCAL_CONFDIR/local.d/smtpcodes_group.conf" }' >"$etc/local.d/groups.conf"
ours() { raw "$@" | sed -n 's/^Symbol: \(\(DSN\|BOUNCE_SUPPRESS\)\)/\1/p' | LC_ALL=C sort; }
serve
check "all options: rspamd serves" serves
same "names and scores, mail from somebody" "BOUNCE_SUPPRESS (0.00)[suppress]
DSN (0.00)[bounce, user_unknown, quin@example.net, 5.1.1]
DSN_USER_UNKNOWN (2.50)[quin@example.net, 5.1.1]" "$(ours --from bob@example.net "$mails/forwarded.eml")"
has "a reason of the user's" "DSN_WALLED_GARDEN (0.00)[list@example.com" "$(ours "$mails/recipient_refused.eml")"
has "an action of the user's" "BOUNCE_SUPPRESS (0.00)[suppress]" "$(ours "$mails/mailbox_full.eml")"
same "nothing to say against it" "" "$(complaints)"
quit

finish
