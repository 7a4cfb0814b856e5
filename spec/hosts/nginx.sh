#!/bin/sh
# nginx with Debian's Lua module and contrib/nginx: answers, errors, a reload with the shared object replaced, a module
# that is missing. Its packages are unpacked, not installed: they conflict with LuaJIT's.
. spec/hosts/lib.sh && begin nginx
. spec/hosts/http/service.sh
needs curl lua5.4 lua-cjson
unpack "$work/root" nginx libnginx-mod-http-lua lua-cjson
arch=$(cd "$work/root/usr/lib" && ls -d -- *-linux-gnu*)
LD_LIBRARY_PATH=$work/root/usr/lib/$arch
export LD_LIBRARY_PATH
"$work/root/usr/sbin/nginx" -v 2>/dev/null || not_run "nginx does not start: $("$work/root/usr/sbin/nginx" -v 2>&1 | tail -n 1)"

installed=$work/installed/usr/local
port=$(free_port)
url=http://127.0.0.1:$port/classify

# As contrib/nginx/README.md says, but for the port and the directory.
install_all() {
  make -s install DESTDIR="$work/installed" &&
    install -m 0644 contrib/nginx/smtpcodes_nginx.lua "$installed/share/lua/5.1/" &&
    mkdir -p "$work/conf.d" && sed "s/127.0.0.1:8025/127.0.0.1:$port/" contrib/nginx/smtpcodes.conf >"$work/conf.d/smtpcodes.conf" &&
    grep -q "$port" "$work/conf.d/smtpcodes.conf" &&
    sed "s|ROOT|$work/root|g; s|WORK|$work|g; s|INSTALLED|$installed|g; s|ARCH|$arch|g" spec/hosts/nginx/nginx.conf | tee "$work/nginx.conf"
}

nginx() { "$work/root/usr/sbin/nginx" -p "$work" -e "$work/error.log" -c "$work/nginx.conf" "$@"; }

workers() { tr ' ' '\n' <"/proc/$master/task/$master/children" | grep . | sort; }

# Those that are not on their way out.
new_workers() {
  for worker_ in $(workers); do grep -qF 'shutting down' "/proc/$worker_/cmdline" || echo "$worker_"; done
}

all_new() {
  now_=$(new_workers)
  [ "$(echo "$now_" | wc -l)" -eq 2 ] || return 1
  for worker_ in $now_; do
    case " $(echo $before) " in *" $worker_ "*) return 1 ;; esac
  done
}

only_old_gone() { all_new && [ "$(workers)" = "$(new_workers)" ]; }

reload() {
  before=$(new_workers)
  kill -HUP "$master"
  wait_for 10 all_new
}

# The file that a worker has mapped is the one that lies there now.
mapped() {
  for worker_ in $(new_workers); do
    grep -F core.so "/proc/$worker_/maps" | grep -q . || { echo "$worker_ has none"; return 1; }
    ! grep -F core.so "/proc/$worker_/maps" | grep -F '(deleted)' || return 1
  done
}

said() { grep -F "$1" "$work/error.log"; }

# But for what nginx tells of clients.
alarms() { grep -E '\[(error|crit|alert|emerg)\]' "$work/error.log" | grep -vE 'client intended to send too large|open\(\) .* failed'; }

other_alarms() { alarms | grep -vF 'smtpcodes is not loaded: '; }

no_temporary_file() { ! find "$work/temp_body" -type f | grep .; }

no_other_alarm() { ! other_alarms; }

no_alarm() { ! alarms; }

check "installed as the README says" install_all
chmod 755 "$work"
check "the configuration is good" nginx -t
start nginx "$work/root/usr/sbin/nginx" -p "$work" -e "$work/error.log" -c "$work/nginx.conf"
master=$pid
check "it listens" wait_port "$port" 10 "$master"

check_service
same "any other path is not found" 404 "$(curl -s -o "$work/body" -w '%{http_code}' "http://127.0.0.1:$port/other")"
check "a large body went through a temporary file" said 'a client request body is buffered to a temporary file'
check "and none is left" wait_for 5 no_temporary_file
check_parallel
check "no worker complained" no_alarm

many reload 600 &
client=$!
sleep 0.3
check "the shared object is replaced" replace "$installed/lib/lua/5.1/smtpcodes/core.so"
check "a reload replaces the workers" reload
wait "$client"
check "nobody lost an answer over it" each_answered reload 600
check "the new workers have the new shared object" mapped
check "the old workers end" wait_for 10 only_old_gone
check "no worker complained" no_alarm

sed 's/^local VERSION = .*/local VERSION = "9.9.9"/' lua/smtpcodes.lua >"$installed/share/lua/5.1/smtpcodes.lua"
check "halves of two versions: it reloads" reload
ask "and answers that it cannot" 503 '{"error":"smtpcodes is not loaded' -H "$plain" -d '550'
check "the log says which" said 'smtpcodes is not loaded: smtpcodes.lua 9.9.9 found smtpcodes.core'

install -m 0644 lua/smtpcodes.lua "$installed/share/lua/5.1/"
if [ -e build/lua5.4/smtpcodes/core.so ]; then
  cp "$installed/lib/lua/5.1/smtpcodes/core.so" "$work/core.so"
  install -m 0755 build/lua5.4/smtpcodes/core.so "$installed/lib/lua/5.1/smtpcodes/core.so.new"
  mv "$installed/lib/lua/5.1/smtpcodes/core.so.new" "$installed/lib/lua/5.1/smtpcodes/core.so"
  check "a build for another Lua: it reloads" reload
  ask "and answers that it cannot" 503 '{"error":"smtpcodes is not loaded' -H "$plain" -d '550'
  check "the log says why" said "from file '$installed/lib/lua/5.1/smtpcodes/core.so': "
  mv "$work/core.so" "$installed/lib/lua/5.1/smtpcodes/core.so"
fi

rm "$installed/share/lua/5.1/smtpcodes.lua"
check "a missing module: it reloads" reload
ask "and answers that it cannot" 503 '{"error":"smtpcodes is not loaded' -H "$plain" -d '550'
ask "also what is too long" 503 '{"error":"smtpcodes is not loaded' -H "$plain" --data-binary "@$work/body1048577"
check "the log says which" said "module 'smtpcodes' not found:"
same "in a line for each worker" 2 "$(said "module 'smtpcodes' not found" | wc -l | tr -d ' ')"
check "and nothing else" no_other_alarm

check "put back: it reloads" sh -c "install -m 0644 lua/smtpcodes.lua '$installed/share/lua/5.1/'"
reload
ask "and answers" 200 mailbox_full -H "$plain" -d '552 5.2.2 mailbox full'
kill -QUIT "$master"
check "it ends when told to" wait_for 10 gone "$master"

finish
