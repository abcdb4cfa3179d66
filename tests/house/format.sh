#!/bin/sh
# .clang-format decides.
set -eu
cd "$1"
command -v clang-format >/dev/null 2>&1 || { echo "clang-format is not installed: skipped"; exit 77; }
find src include tests -name '*.[ch]' | sort | xargs clang-format --dry-run -Werror
