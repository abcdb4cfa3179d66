#!/bin/sh
# Every exported function of a public header has its comment: the line above its declaration ends one.
set -eu
broken=0
for header in "$1"/include/zuoci/*.h; do
    awk -v file="$header" '
        /^ZC_API / && above !~ /\*\/$/ { print file ":" NR ": no comment above: " $0; bad = 1 }
        { above = $0 }
        END { exit bad }' "$header" || broken=1
done
exit $broken
