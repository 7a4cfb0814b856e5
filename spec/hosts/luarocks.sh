#!/bin/sh
# The rocks: linted, made, packed, and installed from the packed source rocks into empty trees, without a network.
. spec/hosts/lib.sh && begin luarocks
needs luarocks git gcc libc6-dev lua-argparse lua-cjson lua5.1 liblua5.1-0-dev lua5.3 liblua5.3-dev lua5.4 liblua5.4-dev

version=$(sed -n 's/^#define SMTPC_VERSION "\(.*\)"/\1/p' src/smtpcodes.h)
page=git+https://github.com/smtpcodes/smtpcodes.git
source=$work/source
server=$work/server
offline=
unshare -n true 2>/dev/null && offline="unshare -n"

# LuaRocks as a user has it who has nothing: argparse and lua-cjson are Debian's.
rocks() {
  lua_version_=$1
  shift
  env HOME="$work" LUAROCKS_CONFIG="$work/config.lua" $offline luarocks "--lua-version=$lua_version_" "$@"
}
echo 'rocks_provided = { argparse = "0.7.1-1", ["lua-cjson"] = "2.1.0-1" }' >"$work/config.lua"

# What is here, with the tag that the rockspecs name, and their rockspecs, which name this repository instead.
repository() {
  mkdir -p "$source" "$server" &&
    tar -cf - --exclude='*.o' README.md LICENSE Makefile bin doc lua rockspec src | tar -xf - -C "$source" &&
    cd "$source" && git init -q . && git add -A . &&
    git -c user.name=spec -c user.email=spec@example.com commit -q -m "Packed" && git tag "v$version" &&
    for name in smtpcodes smtpcodes-cli; do
      grep -qF "$page" "rockspec/$name-$version-1.rockspec" || return 1
      sed "s|$page|git+file://$source|" "rockspec/$name-$version-1.rockspec" >"$server/$name-$version-1.rockspec"
    done
}

pack() { cd "$server" && rocks 5.4 pack "$1-$version-1.rockspec" && [ -s "$1-$version-1.src.rock" ] && rm "$1-$version-1.rockspec"; }

manifest() { cd "$server" && env HOME="$work" luarocks-admin --lua-version=5.4 make-manifest . && [ -s manifest-5.1 ]; }

# Only what this tree and Debian have.
in_tree() {
  env LUA_PATH="$tree/share/lua/$lua/?.lua;;" LUA_CPATH="$tree/lib/lua/$lua/?.so;;" "lua$lua" "$@"
}

module_works() {
  in_tree -e '
    local smtpcodes, path = require "smtpcodes", "'"$tree"'"
    assert(debug.getinfo(smtpcodes.codes, "S").source:find(path, 1, true), "not the module of the tree")
    assert(smtpcodes._VERSION == "smtpcodes '"$version"'", smtpcodes._VERSION)
    assert(smtpcodes.reason("552 5.2.2 mailbox full") == "mailbox_full")
    assert(smtpcodes.new { rules = { { reason = "spam", phrase = "no thanks" } } }.reason("550 no thanks") == "spam")'
}

no_lua_linked() { ! readelf -d "$tree/lib/lua/$lua/smtpcodes/core.so" | grep NEEDED | grep lua; }

all_of_lua() {
  (cd "$source/lua" && find . -name '*.lua' | sort) >"$work/wanted"
  (cd "$tree/share/lua/$lua" && find . -name '*.lua' | sort) | diff "$work/wanted" -
}

smtpcodes() { env -u LUA_PATH -u LUA_CPATH HOME="$work" "$tree/bin/smtpcodes" "$@"; }

command_explains() { smtpcodes 5.2.2 | grep -q mailbox_full && [ "$(smtpcodes --version)" = "smtpcodes $version" ]; }

command_refuses() {
  smtpcodes --no-such-option
  [ $? -eq 2 ]
}

command_classifies() { echo '552 5.2.2 mailbox full' | smtpcodes classify --format json | grep -q '"reason":"mailbox_full"'; }

command_reads_json() {
  echo '{"id":7,"text":"mailbox full","code":552}' | smtpcodes classify --input json --format json | grep -q '^{"id":7,"reason":"mailbox_full"'
}

stays_while_needed() { ! rocks "$lua" "--tree=$tree" remove smtpcodes && [ -e "$tree/share/lua/$lua/smtpcodes.lua" ]; }

nothing_left() { ! find "$tree" -type f ! -name manifest | grep .; }

# From a clone, as README.md says; unoptimised, because it is compiled once more from the rock.
made() {
  cd "$source" && rocks "$lua" "--tree=$tree" make "rockspec/$1-scm-1.rockspec" CFLAGS="-O0 -fPIC"
}

for rockspec in rockspec/*.rockspec; do check "$rockspec passes luarocks lint" rocks 5.4 lint "$rockspec"; done
check "a repository with the tag v$version" repository
for name in smtpcodes smtpcodes-cli; do check "$name is packed from that tag" pack $name; done
check "a local server of the two source rocks" manifest

for lua in 5.1 5.3 5.4; do
  tree=$work/made$lua
  for name in smtpcodes smtpcodes-cli; do check "$lua: $name is made from a clone" made $name; done
  check "$lua: the module works" module_works
  check "$lua: the command works" command_explains

  tree=$work/tree$lua
  install="rocks $lua --tree=$tree --only-server=$server install"

  check "$lua: smtpcodes is installed" $install smtpcodes
  check "$lua: it is the module, of this version, with all it says" module_works
  check "$lua: it has every Lua file and no other" all_of_lua
  check "$lua: its shared object names no Lua library" no_lua_linked
  check "$lua: it brings no command" [ ! -e "$tree/bin/smtpcodes" ]

  check "$lua: smtpcodes-cli is installed" $install smtpcodes-cli
  check "$lua: the command explains a code" command_explains
  check "$lua: the command refuses an option it does not know" command_refuses
  check "$lua: the command classifies a line" command_classifies
  check "$lua: the command reads JSON" command_reads_json
  check "$lua: smtpcodes is not removed from under the command" stays_while_needed
  for name in smtpcodes-cli smtpcodes; do check "$lua: $name is removed" rocks $lua "--tree=$tree" remove $name; done
  check "$lua: and nothing is left" nothing_left
done

finish
