#!/bin/sh
# Builds a sample and lets the independent checkers read all of its paper: sample.sh ZUOCI EVENT.xml
set -eu
command -v python3 >/dev/null 2>&1 || { echo "python3 is not installed: skipped"; exit 77; }
exec python3 "$(dirname "$0")/sample.py" "$@"
