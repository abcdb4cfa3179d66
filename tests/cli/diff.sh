#!/bin/sh
# `zuoci diff`: the same answer whatever form the plans have, in words and as JSON; one plan may come from a pipe.
. "$(dirname "$0")/assert.sh"
roster() {
    echo '姓名,单位,级别,角色'
    for person in 王建国,市委,1 李思远,市政府,2 陈静,市人大,3 赵一凡,市政协,4 刘洋,市委,5 周启元,市委,6 孙敏,市委,7 吴昊,市委,8; do
        case " $* " in *" ${person%%,*} "*) ;; *) echo "$person,主席台" ;; esac
    done
}
roster >all.csv
roster 陈静 >less.csv
for form in csv json xlsx; do
    exits 0 solve --style report all.csv -o "before.$form"
    exits 0 solve --style report less.csv -o "after.$form"
done

# R-ROSTRUM-CONFIRM: one absence turns eight into seven.
exits 0 diff before.csv after.csv --lang zh
cp out words
says words '主席台第1排由8人变为7人（陈静未到）：双数改单数，原按 even=two_on_left，改为 1 号居正中，5人换位'
says words '换位,赵一凡,市政协,主席台　第1排　6号,主席台　第1排　3号'
says words '未到,陈静,市人大,主席台　第1排　3号,'
says words '未动2人，换位5人，新到0人，未到1人'
[ ! -s told ]
for form in json xlsx; do
    exits 0 diff "before.$form" "after.$form" --lang zh
    cmp words out
done
"$zuoci" diff - after.csv --lang zh <before.xlsx | cmp words -

exits 0 diff after.json before.csv --lang en
says out 'Rostrum row 1: from 7 people to 8 (陈静 is new); odd becomes even, rearranged by even=two_on_left'
says out 'kept 2, moved 5, new 1, left 0'
exits 0 diff before.csv before.json --lang en
[ "$(wc -l <out)" = 1 ]

# The other schools are seen from the seats.
for set in even=one_on_left hand=right_first; do
    for plan in all less; do exits 0 solve --style report "$plan.csv" --set "$set" -o "$plan-plan.csv"; done
    exits 0 diff less-plan.csv all-plan.csv --lang zh
    says out "单数改双数，按 $set 重排"
done

# A head table has a school of its own, and so have talks with foreign guests.
cut -d, -f1-3 all.csv >eight.csv
sed '4d' eight.csv >seven.csv
for plan in eight seven; do exits 0 solve --style headtable "$plan.csv" -o "$plan-plan.csv"; done
exits 0 diff seven-plan.csv eight-plan.csv --lang en
says out 'Head table: from 7 people to 8 (陈静 is new); odd becomes even, rearranged by R-INTL-HEAD'
sed 's/主席台$/客/; 1s/角色/主客/; 2s/客$/主/' all.csv >talk.csv
sed '4d' talk.csv >talk-less.csv
for plan in talk talk-less; do exits 0 solve --style talk "$plan.csv" -o "$plan-plan.csv"; done
exits 0 diff talk-plan.csv talk-less-plan.csv --lang en
says out 'Guests: from 7 people to 6 (陈静 is absent); odd becomes even, rearranged by talk=foreign'

# Presenters stand as on a rostrum; those who walk up to them do not.
sed '1!s/主席台$/颁奖/' all.csv >award.csv
sed '4d' award.csv >award-less.csv
for plan in award award-less; do
    printf '甲,市委,,领奖\n乙,市委,,领奖\n' >>"$plan.csv"
    exits 0 solve --style award "$plan.csv" -o "$plan-plan.csv"
done
exits 0 diff award-plan.csv award-less-plan.csv --lang en
says out 'Presenters: from 8 people to 7 (陈静 is absent); even becomes odd, it was by even=two_on_left'
[ "$(grep -c becomes out)" = 1 ]

# JSON is data; what else there is to say stands on standard error.
exits 0 diff before.csv after.csv --json
python3 - <<'END'
import json
changes = json.load(open('out'))
flip = next(change for change in changes if change['kind'] == 'flip')
assert (flip['people_before'], flip['people_after'], flip['count']) == (8, 7, 5), flip
assert (flip['pattern_before'], flip['pattern_after']) == ('even=two_on_left', 'odd'), flip
assert sum(change['kind'] == 'moved' for change in changes) == 5
json.load(open('told'))
END
exits 0 diff before.csv after.csv -o changes.csv --lang zh
cmp words changes.csv
