#!/bin/sh
# Killed at any moment, a build leaves whole files or none, and no others.
. "$(dirname "$0")/assert.sh"
nameless=$(python3 -c 'import os; os.open(".", os.O_TMPFILE | os.O_WRONLY); print("yes")' 2>/dev/null || true)
for wait in 0.05 0.2 0.4 0.7 1.0; do
    "$zuoci" build "$project/samples/report/event.xml" -o made --quiet &
    pid=$!
    sleep $wait
    kill -9 $pid 2>/dev/null || true
    wait $pid 2>/dev/null || true
    for file in made/*; do
        case $file in
        *.svg) tail -c 16 "$file" | grep -q '</svg>' || { echo "$file is cut"; exit 1; } ;;
        *.pdf) tail -c 16 "$file" | grep -q 'EOF' || { echo "$file is cut"; exit 1; } ;;
        *.png) tail -c 16 "$file" | grep -q IEND || { echo "$file is cut"; exit 1; } ;;
        made/plan.csv) [ "$(wc -l <"$file")" -gt 300 ] || { echo "$file is cut"; exit 1; } ;;
        made/list.csv | 'made/*') ;;
        *) [ -z "$nameless" ] || { echo "$file was left behind"; exit 1; } ;;
        esac
    done
    rm -rf made
done
