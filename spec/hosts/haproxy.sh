#!/bin/sh
# HAProxy with four threads and contrib/haproxy: answers, errors, a provider's banner in the log, a reload with the shared
# object replaced, a module that is missing. It is unpacked, not installed: installed, it is a service.
. spec/hosts/lib.sh && begin haproxy
. spec/hosts/http/service.sh
needs curl lua5.4 lua-cjson liblua5.3-0
unpack "$work/root" haproxy lua-cjson
arch=$(cd "$work/root/usr/lib" && ls -d -- *-linux-gnu*)
LD_LIBRARY_PATH=$work/root/usr/lib/$arch
export LD_LIBRARY_PATH
haproxy=$work/root/usr/sbin/haproxy
"$haproxy" -v >/dev/null 2>&1 || not_run "haproxy does not start: $("$haproxy" -v 2>&1 | tail -n 1)"

installed=$work/installed/usr/local
port=$(free_port)
smtp=$(free_port)
provider=$(free_port)
url=http://127.0.0.1:$port/classify

# As contrib/haproxy/README.md says, but for ports and directories; where root may, in an empty root as Debian's runs.
install_all() {
  make -s install DESTDIR="$work/installed" && install -m 0644 contrib/haproxy/smtpcodes.lua "$work/smtpcodes.lua" &&
    sed "s|/etc/haproxy|$work|; s|:8026|:$port|; s|:2525|:$smtp|; s|192.0.2.25:25|127.0.0.1:$provider|" \
      contrib/haproxy/smtpcodes.cfg >"$work/smtpcodes.cfg" &&
    sed "s|ROOT_OF_PROJECT|$root|; s|ROOT|$work/root|; s|WORK|$work|; s|INSTALLED|$installed|; s|ARCH|$arch|; s|PROVIDER|$provider|" \
      spec/hosts/haproxy/host.cfg >"$work/host.cfg" &&
    if [ "$(id -u)" = 0 ]; then
      mkdir "$work/empty"
      printf 'global\n  chroot %s\n  user nobody\n  group nogroup\n' "$work/empty" >>"$work/host.cfg"
    fi
}

configured() { "$haproxy" -c -f "$work/host.cfg" -f "$work/smtpcodes.cfg"; }

workers() { tr ' ' '\n' <"/proc/$master/task/$master/children" | grep .; }

renewed() { [ -n "$(workers)" ] && [ "$(workers)" != "$before" ] && [ "$(workers | wc -l)" -eq 1 ]; }

reload() {
  before=$(workers)
  kill -USR2 "$master"
  wait_for 15 renewed
}

mapped() {
  grep -F smtpcodes/core.so "/proc/$(workers)/maps" | grep -q . || { echo "not mapped"; return 1; }
  ! grep -F smtpcodes/core.so "/proc/$(workers)/maps" | grep -F '(deleted)'
}

threads() { ls "/proc/$(workers)/task" | wc -l; }

said() { grep -F "$1" "$work/haproxy.log"; }

no_alarm() { ! grep -E '^\[(ALERT|WARNING)|Lua (function|task|converter|sample)' "$work/haproxy.log"; }

# What a client of the relay sees.
banner() { curl -s --max-time 10 "telnet://127.0.0.1:$smtp" </dev/null; }

check "installed as the README says" install_all
check "the configuration is good" configured
start haproxy "$haproxy" -W -f "$work/host.cfg" -f "$work/smtpcodes.cfg"
master=$pid
check "it listens" wait_port "$port" 10 "$master"
check "with four threads" [ "$(threads)" -ge 4 ]

check_service
same "any other path is not found" 404 "$(curl -s -o /dev/null -w '%{http_code}' "http://127.0.0.1:$port/other")"
check_parallel
has "a client of the relay gets the provider's banner" '421 4.7.0 Too many' "$(banner)"
check "the log says what it meant" wait_for 5 said ": rate_limited, throttle"
check "HAProxy did not complain" no_alarm

many reload 600 &
client=$!
sleep 0.3
check "the shared object is replaced" replace "$installed/lib/lua/5.3/smtpcodes/core.so"
check "a reload replaces the worker" reload
wait "$client"
check "nobody lost an answer over it" each_answered reload 600
check "the new worker has the new shared object" mapped

mv "$installed/share/lua/5.3/smtpcodes.lua" "$work/away.lua"
same "a missing module is an error of the configuration" 1 "$(configured >"$work/missing.log" 2>&1; echo $?)"
has "which is named in a line" "smtpcodes is not loaded: " "$(grep -F "module 'smtpcodes' not found:" "$work/missing.log")"
kill -USR2 "$master"
check "a reload fails" wait_for 10 said "module 'smtpcodes' not found:"
ask "and the old worker goes on" 200 mailbox_full -H "$plain" -d '552 5.2.2 mailbox full'
mv "$work/away.lua" "$installed/share/lua/5.3/smtpcodes.lua"
check "put back: it reloads" reload
ask "and answers" 200 mailbox_full -H "$plain" -d '552 5.2.2 mailbox full'
kill "$master"
check "it ends when told to" wait_for 10 gone "$master"

finish
