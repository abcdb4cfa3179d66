#!/bin/sh
# clang-tidy clean, with the flags of this build.
set -eu
root=$1 build=$2
command -v clang-tidy >/dev/null 2>&1 || { echo "clang-tidy is not installed: skipped"; exit 77; }
cd "$root"
find src -name '*.c' | sort | xargs -P "$(nproc)" -n 4 clang-tidy --quiet -p "$build" 2>/dev/null
