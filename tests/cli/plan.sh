#!/bin/sh
# A plan that was edited by hand is drawn as it is; what does not fit the meeting is named.
. "$(dirname "$0")/assert.sh"
printf '姓名,单位,职务,角色\n王宏,甲局,局长,主席台\n周启元,乙局,局长,主席台\n李文,丙局,副局长,主席台\n赵敏,丁局,科员,\n孙立,戊局,科员,\n' >r.csv
set -- --style report --set even=two_on_left
exits 0 solve r.csv "$@" -o plan.csv

# ---- as it was written: the same paper ----
for kind in chart:svg list:csv signin:csv; do
    word=${kind%:*} ending=${kind#*:}
    exits 0 "$word" r.csv "$@" -o "solved.$ending"
    exits 0 "$word" r.csv "$@" --plan plan.csv -o "followed.$ending"
    cmp "solved.$ending" "followed.$ending"
done
exits 0 build r.csv "$@" --plan plan.csv -o made
cmp made/plan.csv plan.csv

# ---- two have changed seats: the hand's word is final, in csv, json and xlsx ----
sed 's/王宏,甲局,局长/@/; s/李文,丙局,副局长/王宏,甲局,局长/; s/@/李文,丙局,副局长/' plan.csv >edited.csv
exits 0 solve r.csv "$@" -o plan.json
seat_of() { grep ",$1," "$2" | cut -d, -f1; }
exits 0 build r.csv "$@" --plan edited.csv -o made
[ "$(seat_of 王宏 made/plan.csv)" = "$(seat_of 李文 plan.csv)" ]
[ "$(seat_of 李文 made/plan.csv)" = "$(seat_of 王宏 plan.csv)" ]
exits 0 chart r.csv "$@" --plan plan.json -o json.svg
cmp json.svg solved.svg
exits 0 chart r.csv "$@" --plan - -o stdin.svg <plan.csv
cmp stdin.svg solved.svg

# ---- what does not fit ----
sed 's/王宏/王红/' plan.csv >misspelt.csv
exits 3 chart r.csv "$@" --plan misspelt.csv -o x.svg --lang en
says told 'misspelt.csv:'
says told 'the roster has nobody of this name'
! [ -e x.svg ]
grep -v 孙立 plan.csv >short.csv
exits 0 chart r.csv "$@" --plan short.csv -o x.svg --lang en
says told 'has no seat in the plan short.csv'
exits 1 chart r.csv "$@" --plan short.csv -o x.svg --strict
sed 's/rostrum-1-1/rostrum-9-1/' plan.csv >elsewhere.csv
exits 3 chart r.csv "$@" --plan elsewhere.csv -o y.svg --lang en
says told 'the hall has no such seat'
exits 3 chart r.csv "$@" --rostrum 5 --plan plan.csv -o y.svg --lang en
says told 'the seat stands elsewhere now'
! [ -e y.svg ]
printf '王宏,己局,处长,\n' >>r.csv
exits 0 solve r.csv "$@" -o namesakes.csv
exits 0 chart r.csv "$@" --plan namesakes.csv -o x.svg
grep -v 己局 namesakes.csv | sed 's/,甲局,局长/,,/' >bare.csv
exits 3 chart r.csv "$@" --plan bare.csv -o y.svg --lang en
says told 'several people of the roster have this name'
exits 5 chart r.csv "$@" --plan none.csv -o y.svg
exits 3 chart r.csv "$@" --plan r.csv -o y.svg
exits 2 list r.csv "$@" --plan plan.csv -o plan.csv
