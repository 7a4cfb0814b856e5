# What every runner of a host needs; sourced from the project's root: `. spec/hosts/lib.sh && begin haraka`.
#
#   begin NAME             makes the directory $work and sees that nothing is left behind, however the runner ends
#   not_run WHY            ends with 77: the host cannot be had here
#   needs PACKAGE…         installs what is missing of these Debian packages; removes none, rather it is not_run
#   unpack DIRECTORY PACKAGE…          these Debian packages, and what they need and is missing, under a directory: for
#                          hosts that are not to be installed, because they conflict with others or start a service
#   start NAME COMMAND…    runs a process; its output goes to $work/NAME.log, its pid to $pid
#   adopt PID              a process that something else started is stopped at the end, too
#   stop PID               TERM, after five seconds KILL
#   free_port              prints a port of 127.0.0.1 that nobody uses
#   wait_port PORT [SECONDS [PID]]     until somebody listens there; fails when time is up or the process has ended
#   wait_for SECONDS COMMAND…          until the command succeeds
#   replace FILE           a file by a copy of itself: another file of that name
#   with_lua LUA COMMAND…  with the module built for that Lua on its paths
#   check WHAT COMMAND…    counts the command's success, or its failure with what it printed
#   same WHAT WANTED GOT · has WHAT WANTED TEXT       counts an equality; a text that contains another
#   finish                 prints "N passed, N failed" and ends
set -u
root=$(pwd)
passed=0
failed=0
pids=
host=

begin() {
  host=$1
  [ -r "$root/spec/hosts/lib.sh" ] || { echo "run it from the project's root" >&2; exit 2; }
  work=$(mktemp -d "${TMPDIR:-/tmp}/smtpcodes-$host.XXXXXX") || exit 1
  trap end_all EXIT
  trap 'exit 130' INT
  trap 'exit 143' TERM HUP
}

end_all() {
  trap '' INT TERM HUP
  for pid_ in $pids; do stop "$pid_"; done
  rm -rf "$work"
}

not_run() {
  echo "$host: not run ($*)"
  exit 77
}

installed() { [ "$(dpkg-query -W -f '${db:Status-Status}' "$1" 2>/dev/null)" = installed ]; }

# The second time with fresh lists.
apt_install() {
  command -v apt-get >/dev/null || return 1
  DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends "$@" >"$work/apt.log" 2>&1 && return
  [ "${SETUP:-yes}" = yes ] && apt-get update -qq >"$work/apt.log" 2>&1 &&
    DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends "$@" >"$work/apt.log" 2>&1
}

needs() {
  missing_=
  for package_ in "$@"; do installed "$package_" || missing_="$missing_ $package_"; done
  [ -z "$missing_" ] && return
  [ "${SETUP:-yes}" = yes ] || not_run "needs$missing_"
  apt_install --no-remove -o DPkg::Lock::Timeout=60 $missing_ || not_run "cannot install$missing_: $(tail -n 1 "$work/apt.log")"
}

unpack() {
  into_=$1
  shift
  mkdir -p "$into_" "$work/debs/partial"
  apt_install --reinstall --download-only -o Debug::NoLocking=1 -o APT::Sandbox::User= -o Dir::Cache::archives="$work/debs" "$@" ||
    not_run "cannot download $*: $(tail -n 1 "$work/apt.log")"
  for deb_ in "$work"/debs/*.deb; do dpkg -x "$deb_" "$into_" || not_run "cannot unpack $deb_"; done
  rm -rf "$work/debs"
}

start() {
  name_=$1
  shift
  (
    exec_=exec # so that the pid is the program's own
    case $(command -v "$1") in
      /*) exec "$@" ;;
      *) "$@" ;;
    esac
  ) >"$work/$name_.log" 2>&1 </dev/null &
  pid=$!
  pids="$pid $pids"
}

adopt() { pids="$1 $pids"; }

# A process that has ended and is not yet waited for is not alive.
alive() { kill -0 "$1" 2>/dev/null && ! grep -q '^State:[[:space:]]*Z' "/proc/$1/status" 2>/dev/null; }

gone() { ! alive "$1"; }

stop() {
  alive "$1" && kill "$1" 2>/dev/null
  wait_for 5 gone "$1" || kill -9 "$1" 2>/dev/null
  wait "$1" 2>/dev/null
  pids=$(for other_ in $pids; do [ "$other_" = "$1" ] || printf '%s ' "$other_"; done)
}

wait_for() {
  tries_=$(($1 * 10))
  shift
  until "$@" >/dev/null 2>&1; do
    tries_=$((tries_ - 1))
    [ "$tries_" -gt 0 ] || return 1
    sleep 0.1
  done
}

listens() { bash -c "exec 3<>/dev/tcp/127.0.0.1/$1" 2>/dev/null; }

# Below the ports that systems give to clients. Each is handed out once.
free_port() {
  while :; do
    port_=$((20000 + $(od -An -N2 -tu2 /dev/urandom) % 12000))
    grep -qx "$port_" "$work/ports" 2>/dev/null && continue
    listens "$port_" && continue
    echo "$port_" >>"$work/ports"
    echo "$port_"
    return
  done
}

listens_or_ended() { listens "$1" || { [ -n "$2" ] && gone "$2"; }; }

wait_port() { wait_for "${2:-10}" listens_or_ended "$1" "${3:-}" && listens "$1"; }

replace() { cp "$1" "$1.new" && mv "$1.new" "$1"; }

with_lua() {
  lua_=$1
  shift
  ${exec_:-} env LUA_PATH="$root/lua/?.lua;;" LUA_CPATH="$root/build/$lua_/?.so;;" "$@"
}

pass() {
  passed=$((passed + 1))
  echo "ok      $1"
}

fail() {
  failed=$((failed + 1))
  echo "FAILED  $1"
  printf '%s\n' "$2" | sed 's/^/        /'
}

check() {
  what_=$1
  shift
  if printed_=$("$@" 2>&1); then pass "$what_"; else fail "$what_" "$printed_"; fi
}

same() { if [ "$2" = "$3" ]; then pass "$1"; else fail "$1" "wanted: $2
got:    $3"; fi; }

has() {
  case $3 in
    *"$2"*) pass "$1" ;;
    *) fail "$1" "not found: $2
in: $3" ;;
  esac
}

finish() {
  echo "$passed passed, $failed failed"
  [ "$failed" -eq 0 ]
  exit
}
