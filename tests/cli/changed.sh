#!/bin/sh
# After a late change only the cards that changed print, and the old ones that are to go are named.
. "$(dirname "$0")/assert.sh"
printf '姓名,单位,职务,角色\n王宏,甲局,局长,主席台\n周启元,乙局,局长,主席台\n李文,丙局,副局长,主席台\n赵敏,丁局,科员,\n孙立,戊局,科员,\n' >r.csv
set -- --style report --set even=two_on_left
exits 0 solve r.csv "$@" -o old.csv
exits 0 solve r.csv "$@" -o old.json
exits 0 solve r.csv "$@" -o old.xlsx

# ---- nothing has changed: a message, no file ----
for plan in old.csv old.json old.xlsx; do
    exits 0 cards r.csv "$@" --changed-since $plan -o new.pdf --lang en
    says told "none of 5 cards has changed since $plan"
    ! [ -e new.pdf ]
    ! grep -q '^wrote' told
done
exits 0 cards r.csv "$@" --changed-since old.csv -o new.pdf --json --lang en
says out '"files": []'
exits 0 cards r.csv "$@" --changed-since - -o new.pdf <old.csv

# ---- one is absent: who moved, who left ----
grep -v 李文 r.csv >late.csv
exits 0 cards late.csv "$@" --changed-since old.csv -o new.pdf --lang en
says told '2 of 4 cards are printed'
says told 'they are numbered apart, R1 to R2'
says told 'throw away the old card of 李文, Rostrum'
says told 'no longer seated'
exits 0 cards late.csv "$@" --changed-since old.csv -o all.pdf --lang zh --for 主席台
says told '旧签作废：李文'
[ "$(grep -c 旧签作废 told)" = 3 ]
if command -v pdftotext >/dev/null 2>&1; then
    pdftotext new.pdf words
    says words 周
    ! grep -q 赵 words
    says words 'R1 / 2'
    says words 'R2 / 2'
    pdftotext all.pdf words # they are a whole set again
    says words '2／2'
    ! grep -q 补 words
    exits 0 cards late.csv "$@" --changed-since old.csv --only 周启元 -o one.pdf --lang en
    pdftotext one.pdf words
    says words 'R2 / 2'
    exits 0 badges late.csv "$@" --changed-since old.csv -o new.pdf --lang en
    pdftotext new.pdf words
    says words 'No. R2'
fi

# ---- the old set was of the audience alone: nobody of the rostrum had a card ----
exits 0 cards late.csv "$@" --changed-since old.csv -o aud.pdf --for audience --lang en
says told 'none of 2 cards'
! grep -q 李文 told

# ---- words that are not on the card do not count ----
sed 's/甲局/甲厅/' r.csv >renamed.csv
exits 0 cards renamed.csv "$@" --changed-since old.csv -o renamed.pdf --lang en
says told 'none of 5 cards'
exits 0 cards renamed.csv "$@" --changed-since old.csv --post yes -o renamed.pdf --lang en
says told '1 of 5 cards is printed: that one has changed'
says told 'the old card of 王宏, Rostrum, row 1, seat 2: its words have changed'

# ---- with --only both must hold ----
exits 0 cards late.csv "$@" --changed-since old.csv --only 赵敏 -o only.pdf --lang en
says told 'none of 1 card has'
! [ -e only.pdf ]

# ---- a newcomer ----
printf '钱进,己局,科员,\n' >>r.csv
exits 0 cards r.csv "$@" --changed-since old.csv -o newcomer.pdf --lang en
says told '1 of 6 cards is printed'

# ---- bad input ----
exits 5 cards r.csv "$@" --changed-since none.csv -o x.pdf
exits 3 cards r.csv "$@" --changed-since r.csv -o x.pdf
exits 2 cards r.csv "$@" --changed-since old.csv -o old.csv --format pdf
exits 2 list r.csv "$@" --changed-since old.csv
! [ -e x.pdf ]
head -1 old.csv | grep -q seat

# ---- a seat is called as the old paper and the new one call it, whatever the style and however it counts ----
people() { # role of two of them
    echo '姓名,角色,主客,性别,序号'
    printf '%s\n' 甲一,,主,男 乙二,,客,女 丙三,,主,女 丁四,,客,男 戊五,,主,男 己六,,客,女 "庚七,$1,主,男" "辛八,$1,客,女" \
        壬九,,主,男 癸十,,客,男 子一,,主,女 丑二,,客,男 寅三,,主,男 | awk '{ print $0 "," NR }'
}
seat_of() { # list, name
    awk -F, -v name="$2" 'NR == 1 { for (at = 1; at <= NF; at++) if ($at == "座位") seat = at }
        $2 == name { print $seat }' "$1"
}
for style in dinner signing seminar-u seminar-hollow podium sofa flags headtable boardroom talk photo ring roundtable theatre; do
    case $style in sofa | talk) role=翻译 ;; *) role= ;; esac
    people "$role" >all.csv
    grep -v 丁四 all.csv >fewer.csv
    for plan in all fewer; do
        exits 0 solve "$plan.csv" --style $style -o $plan-plan.csv
        exits 0 list "$plan.csv" --style $style -o $plan-list.csv --lang zh
    done
    exits 0 diff all-plan.csv fewer-plan.csv --lang zh
    grep '^换位' out >moved || true
    [ -s moved ] || [ $style = theatre ]
    while IFS=, read -r _ name _ from to; do
        [ "$from" = "$(seat_of all-list.csv "$name")" ]
        [ "$to" = "$(seat_of fewer-list.csv "$name")" ]
    done <moved
    exits 0 cards fewer.csv --style $style --changed-since all-plan.csv -o changed.pdf --lang zh
    sed -n 's/.*旧签作废：\([^，]*\)，\(.*\)（改坐\(.*\)）.*/\1,\2,\3/p' told >stale
    [ "$(wc -l <stale)" = "$(wc -l <moved)" ]
    while IFS=, read -r name from to; do
        [ "$from" = "$(seat_of all-list.csv "$name")" ]
        [ "$to" = "$(seat_of fewer-list.csv "$name")" ]
    done <stale
done
