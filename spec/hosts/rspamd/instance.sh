# One rspamd of the stock configuration, offline, on ports of its own; sourced by spec/hosts/rspamd.sh.
#
#   configure              the configuration in $work/etc: contrib/rspamd as it is, stock rules but those that ask a network
#   serve                  starts it; fails when it does not answer
#   quit                   stops it and its workers
#   reload                 SIGHUP; returns when new workers serve
#   raw [OPTION…] FILE     what rspamc prints of a message
#   scan [OPTION…] FILE    our symbols of a message, sorted, as rspamc prints them
#   complaints             what its log says of the module

etc=$work/etc
tree=$work/tree # where make install-rspamd installs
main=
normal=$(free_port)
controller=$(free_port)
proxy=$(free_port)
user=$(id -un)
[ "$(id -u)" -ne 0 ] || user=_rspamd

# Words of a command that runs a program as that user; of another command, one with the module on its paths.
as_user=
[ "$user" = "$(id -un)" ] || as_user="setpriv --reuid=$user --regid=$user --clear-groups"
with_tree="env LUA_PATH=$tree/share/lua/5.1/?.lua;; LUA_CPATH=$tree/lib/lua/5.1/?.so;;"

places="--var=LOCAL_CONFDIR=$etc --var=DBDIR=$work/var --var=RUNDIR=$work/var --var=LOGDIR=$work/var"

configure() {
  rm -rf "$etc"
  mkdir -p "$etc/local.d" "$work/var"
  chmod 755 "$work"
  chown "$user" "$work/var"
  cp contrib/rspamd/rspamd.local.lua "$etc/"
  cp contrib/rspamd/multimap.conf "$etc/local.d/"
  { cat contrib/rspamd/reply.lua; echo; echo "dofile('$etc/rules.lua')"; } >"$etc/local.d/rspamd.lua"
  cp spec/hosts/rspamd/rules.lua "$etc/"
  for module_ in rbl fuzzy_check asn surbl url_redirector phishing dmarc spf dkim arc mx_check hfilter; do
    echo 'enabled = false;' >"$etc/local.d/$module_.conf"
  done
  printf 'com\norg\nnet\nexample\n' >"$etc/tld" # the stock list takes ten seconds to compile
  cat >"$etc/local.d/options.inc" <<END
dns { nameserver = "127.0.0.1:$(free_port)"; timeout = 0.1s; retransmits = 1; }
url_tld = "$etc/tld";
tempdir = "$work/var";
disable_hyperscan = true;
END
  printf 'type = "console";\ncolor = false;\nlevel = "info";\n' >"$etc/local.d/logging.inc"
  printf 'bind_socket = "127.0.0.1:%s";\ncount = 2;\n' "$normal" >"$etc/local.d/worker-normal.inc"
  printf 'bind_socket = "127.0.0.1:%s";\n' "$controller" >"$etc/local.d/worker-controller.inc"
  cat >"$etc/local.d/worker-proxy.inc" <<END
bind_socket = "127.0.0.1:$proxy";
milter = yes;
upstream "local" { default = yes; self_scan = yes; }
END
  printf 'soft_reject = 8;\nreject = 15;\n' >"$etc/local.d/actions.conf"
}

serves() { rspamc -h "127.0.0.1:$normal" spec/hosts/rspamd/mails/ordinary.eml 2>/dev/null | grep -q '^Action: no action'; }

serve() {
  start serve $with_tree $as_user rspamd -f $places
  main=$pid
  wait_for 60 serves
}

workers() { grep -l "^PPid:[[:space:]]*$main\$" /proc/[0-9]*/status 2>/dev/null | cut -d/ -f3 | sort; }

quit() {
  workers_=$(workers)
  stop "$main"
  for worker_ in $workers_; do gone "$worker_" || kill -9 "$worker_"; done
}

renewed() { for worker_ in $old_; do alive "$worker_" && return 1; done; alive "$main" && serves; }

reload() {
  old_=$(workers)
  kill -HUP "$main"
  wait_for 60 renewed
}

raw() { rspamc -h "127.0.0.1:$normal" "$@" 2>&1; }

scan() { raw "$@" | sed -n 's/^Symbol: \(\(SMTPCODES\|BOUNCE_\)\)/\1/p' | LC_ALL=C sort; }

complaints() { grep -ao 'smtpcodes is not in use: .*' "$work/serve.log"; }
