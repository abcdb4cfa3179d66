#!/bin/sh
# Standard input and output, pipes that close, devices that are full.
. "$(dirname "$0")/assert.sh"
printf '姓名,级别\n王宏,2\n李思远,1\n' >r.csv
"$zuoci" roster - <r.csv >out 2>told
says out "王宏"
"$zuoci" order --by rank - <r.csv >out 2>told
[ "$(sed -n 2p out)" = "李思远,1" ]
"$zuoci" solve --style report - <r.csv >out 2>told
says out "audience"
"$zuoci" solve --style report r.csv -o - >same 2>told
cmp out same
for words in "roster r.csv" "order r.csv --by rank" "solve --style report r.csv" "rules" "--help" "layouts"; do
    status=0
    "$zuoci" $words >/dev/full 2>told || status=$?
    [ "$status" = 5 ] || { echo "zuoci $words >/dev/full: $status, not 5"; exit 1; }
done
exits 5 solve --style report r.csv -o no/such/folder/plan.csv
exits 5 roster no-such-file.csv
"$zuoci" solve --style report --audience 200x200 r.csv 2>told | head -n 1 >out
[ ! -s told ] || { echo "a closed pipe is no reason to complain:"; cat told; exit 1; }
