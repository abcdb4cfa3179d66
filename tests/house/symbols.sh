#!/bin/sh
# The libraries, shared and static, show zc_ names alone.
set -eu
for library; do
  case $library in *.a) dynamic= ;; *) dynamic=-D ;; esac
  names=$(nm $dynamic -g --defined-only "$library" | awk 'NF == 3 { print $3 }')
  other=$(echo "$names" | grep -vE '^zc_|^_init$|^_fini$|^$|^__|^_edata|^_end' || true)
  [ -z "$other" ] || { echo "$library exports, but not zc_:"; echo "$other"; exit 1; }
  echo "$names" | grep -q '^zc_' || { echo "$library exports nothing"; exit 1; }
done
