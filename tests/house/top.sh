#!/bin/sh
# The top level holds what the design names and nothing else beside dot-files.
set -eu
cd "$1"
for name in *; do
    case "$name" in
    CMakeLists.txt | CMakePresets.json | LICENSE | README.md | src | include | layouts | fonts | tests | samples) ;;
    build* | out) git check-ignore -q "$name" 2>/dev/null || [ ! -e .git ] || { echo "not ignored: $name"; exit 1; } ;;
    *) echo "does not belong at the top: $name"; exit 1 ;;
    esac
done
