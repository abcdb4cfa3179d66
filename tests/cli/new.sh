#!/bin/sh
# What `zuoci new` writes can be seated at once, in every style, and so can the examples in its comments.
. "$(dirname "$0")/assert.sh"
without_comment_marks() {
    python3 -c 'import re, sys; print(re.sub(r"<!--[^<>]*\n(\s*<.*?)-->", r"\1", sys.stdin.read(), flags=re.S), end="")'
}
"$zuoci" layouts >styles
while read -r style name; do
    exits 0 new "$style" --style "$style"
    exits 0 check "$style/event.xml" --lang en
    grep -q ": warning: " told && { echo "$style warns:"; cat told; exit 1; }
    without_comment_marks <"$style/event.xml" >"$style/all.xml"
    exits 0 check "$style/all.xml" --lang en
done <styles
! cmp -s report/event.xml report/all.xml
! cmp -s roundtable/event.xml roundtable/all.xml
# One of the two rosters is read; who works on the other is told.
sed -i 's/周启元/周启明/' report/roster.csv
touch -d '2030-01-01' report/roster.csv
exits 0 check report/event.xml --lang en
says told "note: roster.csv is newer than the roster that is read"
exits 0 check report/event.xml --lang zh
says told "roster.csv 比所读名单更新"
sed -i 's/href="roster.xlsx"/href="roster.csv"/' report/event.xml
exits 0 check report/event.xml --lang en
! grep -q "is newer" told
exits 0 solve report/event.xml
says out "周启明"
