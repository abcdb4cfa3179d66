#!/bin/sh
# What `zuoci new` writes can be seated at once, in every style, and so can the examples in its comments.
. "$(dirname "$0")/assert.sh"
without_comment_marks() {
    python3 -c 'import re, sys; print(re.sub(r"<!--[^<>]*\n(\s*<.*?)-->", r"\1", sys.stdin.read(), flags=re.S), end="")'
}
never_says() {
    ! grep -E -- "$2" "$1" || { echo "$1 says $2"; exit 1; }
}
# heeds STYLE OPTION VALUE VALUE: the option's values seat the people of the style's own template in two ways.
heeds() {
    "$zuoci" solve "$1/event.xml" --quiet --set "$2=$3" >one.csv
    "$zuoci" solve "$1/event.xml" --quiet --set "$2=$4" >other.csv
    ! cmp -s one.csv other.csv
}
says_only_what_it_heeds() {
    heeds "$1" talk domestic foreign || never_says "$1/event.xml" 'talk'
    heeds "$1" banq left_folk two_hosts || never_says "$1/event.xml" 'banq'
    heeds "$1" podium 213 312 || never_says "$1/event.xml" 'podium='
    heeds "$1" driver chauffeur owner || never_says "$1/event.xml" 'driver='
    heeds "$1" flags bilateral host_right || never_says "$1/event.xml" 'flags='
    case $1 in
    award | car | podium | photo | report | theatre | boardroom | seminar-u) never_says "$1/event.xml" '主客一栏|host=|guest=' ;;
    *) says "$1/event.xml" '主客一栏' ;;
    esac
}
"$zuoci" layouts >styles
while read -r style name; do
    exits 0 new "$style" --style "$style"
    for command in "check $style/event.xml" "build $style/event.xml -o $style/out"; do
        LC_ALL=C exits 0 $command
        never_says told ': warning: |side|has no effect|without effect|does not use|not used|\[roster-|\[solve-'
    done
    says_only_what_it_heeds "$style"
    without_comment_marks <"$style/event.xml" >"$style/all.xml"
    exits 0 check "$style/all.xml" --lang en

    # The draft, its time, and the final print are as the template says.
    says "$style/event.xml" 'draft="1"'
    says "$style/event.xml" '<chart final="yes"/>'
    says "$style/out/chart.svg" '第1稿'
    says "$style/out/chart.svg" '核对稿'
    sed 's/ draft="1"/ draft="2" time="2026-12-01T17:42"/' "$style/event.xml" >"$style/second.xml"
    exits 0 chart "$style/second.xml" -o "$style/second.svg"
    says "$style/second.svg" '第2稿　2026年12月1日17:42'
    sed 's|^    <chart/>|    <chart final="yes"/>|' "$style/event.xml" >"$style/final.xml"
    exits 0 chart "$style/final.xml" -o "$style/final.svg"
    never_says "$style/final.svg" '核对稿|第1稿'
done <styles
! cmp -s report/event.xml report/all.xml
! cmp -s roundtable/event.xml roundtable/all.xml

# A style of one's own has the template of those that part hosts and guests, or of the others.
mkdir -p ours/layouts
sed 's/U形/我院/' "$project/layouts/seminar-u.xml" >ours/layouts/ours-u.xml
sed 's/会谈式/我院/' "$project/layouts/talk.xml" >ours/layouts/ours-talk.xml
exits 0 new ours-u --style ours-u --data ours
exits 0 new ours-talk --style ours-talk --data ours
never_says ours-u/event.xml '主客一栏'
says ours-talk/event.xml '主客一栏'

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
