#!/bin/sh
# contrib/haraka in a real Haraka: three instances on loopback, which deliver to a scripted server. See spec/hosts/haraka/test.js.
. spec/hosts/lib.sh && begin haraka
here=$root/spec/hosts/haraka
cache=$root/build/hosts/haraka

command -v npm >/dev/null 2>&1 || not_run no npm
lua=
for name in lua5.4 lua5.3 lua5.2 lua5.1 luajit; do
  with_lua "$name" "$name" -e 'require "smtpcodes" require "argparse" require "cjson"' 2>/dev/null && lua=$name && break
done
[ -n "$lua" ] || not_run no Lua with the module, argparse and lua-cjson

mkdir -p "$cache"
major() { node -p 'process.versions.node.split(".")[0]' 2>/dev/null || echo 0; }
npm_install() { (cd "$1" && npm install --no-audit --no-fund --omit=optional --fetch-retries=1) >"$work/npm.log" 2>&1; }

# Haraka 3 wants Node 20; Debian 12 has 18.
if [ "$(major)" -lt 20 ]; then
  mkdir -p "$cache/node"
  echo '{ "private": true, "dependencies": { "node": "22" } }' >"$cache/node/package.json"
  [ -x "$cache/node/node_modules/.bin/node" ] || npm_install "$cache/node" || not_run no Node 20, and npm cannot install it
  PATH=$cache/node/node_modules/.bin:$PATH
  [ "$(major)" -ge 20 ] || not_run no Node 20
fi

if ! cmp -s "$here/package.json" "$cache/package.json" || [ ! -d "$cache/node_modules/Haraka" ]; then
  rm -rf "$cache/node_modules" "$cache/package.json" "$cache/package-lock.json"
  cp "$here/package.json" "$cache/new.json"
  mkdir -p "$work/install" && cp "$here/package.json" "$work/install/"
  npm_install "$work/install" || not_run "npm install failed: $(grep -m 1 -i 'err' "$work/npm.log")"
  mv "$work/install/node_modules" "$cache/" && mv "$cache/new.json" "$cache/package.json"
fi

for manner in obeys blocks busy hangs dies; do
  eval "$manner=$(free_port)"
done
closed=$(free_port)
export PROBE_ROUTES='{"main.example":'$obeys',"blocks.example":'$blocks',"busy.example":'$busy',"hangs.example":'$hangs',
  "dies.example":'$dies',"closed.example":'$closed',"stale.example":['$obeys','$closed'],"sender.example":'$obeys'}'
export PROBE_FILE="$work/hooks"
export SERVER_PORTS='{"obeys":'$obeys',"blocks":'$blocks',"busy":'$busy',"hangs":'$hangs',"dies":'$dies'}'
: >"$PROBE_FILE"

# instance NAME PORT INTERVALS CONFIG: an installation as the README has it, started.
instance() {
  home=$work/$1
  node "$cache/node_modules/Haraka/bin/haraka" -i "$home" >"$work/install.log" 2>&1 || { cat "$work/install.log"; exit 1; }
  cp "$root"/contrib/haraka/plugins/*.js "$here/probe.js" "$home/plugins/"
  cp "$root"/contrib/haraka/config/*.ini "$home/config/"
  printf '%s\n' "$4" >>"$home/config/smtpcodes.ini"
  printf 'listen=127.0.0.1:%s\npublic_ip=127.0.0.1\n%s\n' "$2" "${5:-nodes=0}" >"$home/config/smtp.ini"
  printf 'connect_timeout=2\ntemp_fail_intervals=%s\nenable_tls=false\n' "$3" >"$home/config/outbound.ini"
  printf 'smtpcodes\nprobe\n' >"$home/config/plugins"
  printf '[main]\nlevel=info\n' >"$home/config/log.ini"
  start "$1" with_lua "$lua" node "$cache/node_modules/Haraka/bin/haraka" -c "$home"
}

command="command=$lua $root/bin/smtpcodes"
plain=$(free_port)
stretching=$(free_port)
childless=$(free_port)
instance plain "$plain" 5s "$command
timeout=500
max_pending=8"
plain_pid=$pid
instance stretching "$stretching" 60s "$command
stretch=asked" nodes=2
instance childless "$childless" 60s command=/nonexistent/smtpcodes
for port in $plain $stretching $childless; do
  wait_port "$port" 30 || { cat "$work"/*.log; exit 1; }
done

export WORK="$work" PLAIN="$plain" PLAIN_PID="$plain_pid" STRETCHING="$stretching" CHILDLESS="$childless" ROOT="$root"
node "$here/test.js"
