#!/bin/sh
# An empty hall is drawn to scale; what cannot be is told.
. "$(dirname "$0")/assert.sh"
cp "$project/tests/golden/venue/opera.xml" hall.xml

for format in svg pdf png; do
    exits 0 venue hall.xml -o plan.$format --lang zh
    says told "plan.$format"
    [ -s plan.$format ]
done
says plan.svg '池座-中-3-4'
says plan.svg '云泽大剧院平面图'
exits 0 venue hall.xml -o big.svg --paper a1 --theme print-grey --lang en
for form in xml csv pretix.json; do
    exits 0 venue hall.xml -o again.$form
    exits 0 venue again.$form -o again.svg
done
exits 0 solve --style report --venue again.xml "$project/samples/report/roster.csv" -o one.csv
exits 0 solve --style report --venue hall.xml "$project/samples/report/roster.csv" -o other.csv
cmp one.csv other.csv
exits 0 venue hall.xml --quiet # read, and nothing to say
exits 0 solve --style report --venue hall.xml "$project/samples/report/roster.csv" -o plan.csv
says plan.csv '池座-中-3-4,audience,池座,中,3,4,'
exits 0 list --style report --venue hall.xml "$project/samples/report/roster.csv" -o list.csv --lang zh
says list.csv '池座　中区　3排4号'

# ---- rows and numbers as the hall prints them ----
printf '<venue row_labels="letters_no_io" seat_words="{row}座{seat}位"><block id="东" rows="9" seats="4" seatno="ltr" first_seat="101"/></venue>' >own.xml
printf '姓名\n王宏\n李文\n' >two.csv
exits 0 solve --style theatre --venue own.xml two.csv -o own.csv
says own.csv '东-A-102,audience,,东,A,102,'
exits 0 list --style theatre --venue own.xml two.csv -o words.csv --lang zh
says words.csv 'A座10'
exits 0 diff own.csv own.csv

# ---- a check, never a certificate ----
exits 3 venue hall.xml --check --lang en # seats stand in the pillar
says told 'pillar'
says told 'venue-check'
grep -v pillar hall.xml >free.xml
exits 0 venue free.xml --check --lang en
says told 'venue-check'
exits 0 venue free.xml --check --set code=us --lang en

# ---- what cannot be ----
exits 3 venue two.csv -o plan.svg --lang en
exits 3 venue hall.xml -o plan.doc --lang en
exits 2 venue hall.xml --paper
exits 2 venue --lang en
exits 5 venue nowhere.xml -o plan.svg
printf '<venue/>' >bare.xml
exits 3 venue bare.xml -o bare.svg --lang en
says told 'nothing to draw'
! [ -e bare.svg ]
exits 5 venue hall.xml -o there/is/none.xml
