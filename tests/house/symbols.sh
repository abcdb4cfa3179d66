#!/bin/sh
# The shared library shows zc_ names alone.
set -eu
other=$(nm -D --defined-only "$1" | awk '{ print $3 }' | grep -vE '^zc_|^_init$|^_fini$|^$|^__|^_edata|^_end' || true)
[ -z "$other" ] || { echo "exported, but not zc_:"; echo "$other"; exit 1; }
[ -n "$(nm -D --defined-only "$1" | grep ' T zc_' || true)" ] || { echo "nothing is exported"; exit 1; }
