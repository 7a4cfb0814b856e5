#!/bin/sh
# Runs the module inside the programs that embed it: spec/hosts/run.sh [RUNNER…], all of spec/hosts by default. From the
# project's root, with the module built. A line for each host, below it what failed (VERBOSE=yes: every check); the last
# line is "N passed, N failed". Exit status 1 when anything failed. A runner ends with 0, 1 or 77, which is "not run".
# TRIES=2 gives a runner that failed a second chance, and says so: real programs on a loaded machine miss a deadline.
set -u
: "${LIMIT:=400}" # seconds for each
: "${TRIES:=1}"
[ $# -gt 0 ] || set -- spec/hosts/*.sh
passed=0
failed=0
absent=0
report=$(mktemp) || exit 1
running=
trap '[ -z "$running" ] || kill "$running" 2>/dev/null; rm -f "$report"' EXIT
trap 'exit 130' INT
trap 'exit 143' TERM HUP

for runner in "$@"; do
  host=$(basename "$runner" .sh)
  case $host in run | lib) continue ;; esac
  try=1
  while :; do
    timeout --kill-after=20 "$LIMIT" "$runner" >"$report" 2>&1 </dev/null &
    running=$! # in the background, so that the traps come at once
    wait "$running"
    status=$?
    running=
    if [ $status -eq 0 ] || [ $status -eq 77 ] || [ $try -ge "$TRIES" ]; then break; fi
    echo "$host: $(tail -n 1 "$report") (try $try of $TRIES)"
    sed 's/^/  /' "$report"
    try=$((try + 1))
  done
  last=$(tail -n 1 "$report")
  if [ $status -eq 77 ]; then
    absent=$((absent + 1))
    echo "$last"
    continue
  fi
  here=$(expr "$last" : '\([0-9]\{1,\}\) passed, [0-9]\{1,\} failed$')
  wrong=$(expr "$last" : '[0-9]\{1,\} passed, \([0-9]\{1,\}\) failed$')
  if [ -z "$here" ]; then
    here=0 wrong=1 last="ended without totals (exit status $status)"
  elif [ "$wrong" -eq 0 ] && [ $status -ne 0 ]; then
    wrong=1 last="$last, then ended with exit status $status"
  fi
  echo "$host: $last"
  if [ "$wrong" -gt 0 ] || [ -n "${VERBOSE:-}" ]; then sed 's/^/  /' "$report"; fi
  passed=$((passed + here))
  failed=$((failed + wrong))
done

not_run=
if [ $absent -eq 1 ]; then not_run=", 1 host not run"; elif [ $absent -gt 1 ]; then not_run=", $absent hosts not run"; fi
echo "$passed passed, $failed failed$not_run"
[ $failed -eq 0 ]
