#!/bin/sh
# A profile stands above a style's own defaults, a single option above the profile, the command line above the file.
. "$(dirname "$0")/assert.sh"
printf '姓名,级别,角色\n甲,1,主席台\n乙,2,主席台\n丙,3,主席台\n丁,4,主席台\n' >r.csv
event() {
    printf '<event title="会"><roster href="r.csv"/><layout style="report"/><precedence %s/></event>\n' "$1" >event.xml
}
# row WORDS ...: who sits on the rostrum from its own left, read off the plan.
row() {
    exits 0 solve "$@"
    sed 1d out | grep '^rostrum' | sort -t, -k7,7nr | cut -d, -f10 | tr -d '\n'
}
is() {
    [ "$1" = "$2" ] || { echo "\"$1\", not \"$2\""; exit 1; }
}
event ''
is "$(row event.xml)" 丁乙甲丙
event 'profile="international"'
is "$(row event.xml)" 丙甲乙丁
is "$(row event.xml --set profile=cn-government)" 丁乙甲丙
is "$(row event.xml --set profile=)" 丁乙甲丙
event 'hand="left_first" profile="international"'
is "$(row event.xml)" 丁乙甲丙
is "$(row event.xml --set hand=right_first)" 丙甲乙丁
is "$(row r.csv --style report --set even=one_on_left --set profile=cn-government)" 丙甲乙丁

# ---- of the style's own ----
cut -d, -f1,2 r.csv >no-roles.csv
exits 0 solve no-roles.csv --style seminar-u --set profile=cn-congress

# ---- one's own: by its path, seen from the event's folder; or by its word, in a folder of data ----
mkdir -p meeting/layouts/profiles ours/layouts/profiles
cp r.csv meeting/
printf '<profile even="one_on_left"/>\n' >meeting/our.xml
printf '<profile even="one_on_left"/>\n' >meeting/layouts/profiles/beside.xml
printf '<profile by="rank" even="one_on_left"><name zh="本办" en="Our office"/></profile>\n' >ours/layouts/profiles/office.xml
for named in our.xml beside; do
    event "profile=\"$named\""
    mv event.xml meeting/
    is "$(row meeting/event.xml)" 丙甲乙丁
done
event 'profile="office"'
is "$(row event.xml --data ours)" 丙甲乙丁
is "$(row r.csv --style report --set profile=ours/layouts/profiles/office.xml)" 丙甲乙丁
exits 3 solve event.xml
exits 5 solve r.csv --style report --set profile=none.xml

# ---- order ----
printf '姓名,职务,级别\n甲,总经理,1\n乙,党委书记,1\n' >firm.csv
exits 0 order firm.csv --set profile=cn-enterprise
is "$(sed -n 2p out)" 乙,党委书记,1
exits 0 order firm.csv --set profile=cn-enterprise --set ent=admin_first
is "$(sed -n 2p out)" 甲,总经理,1
exits 2 order firm.csv --set profile=cn-enterprize

exits 1 order firm.csv --by strokes --set even=pad_odd --set ent=admin_first --set stroke_name=fullname --strict --lang en
says told 'an order of people does not use the option "even"'
says told 'people are ordered by "strokes", which does not use the option "ent"'
[ "$(grep -c warning told)" = 2 ]
exits 0 order firm.csv --set profile=cn-congress --strict

# ---- what there are ----
exits 0 profiles
is "$(cut -d' ' -f1 out | tr '\n' ' ')" 'cn-congress cn-enterprise cn-government folk-banquet international '
exits 0 profiles --data ours --lang zh
says out 本办
exits 0 profiles cn-congress --lang zh
says out 'rows="by_role"'
exits 0 profiles ours/layouts/profiles/office.xml
says out 'even="one_on_left"'
exits 2 profiles cn-congres
says told cn-congress

# ---- on paper ----
event 'profile="cn-government"'
exits 0 chart event.xml --lang zh -o chart.svg
! grep -q 国内机关 chart.svg
exits 0 chart event.xml --lang zh --show_profile yes -o chart.svg
says chart.svg 排座方案：国内机关
exits 0 chart event.xml --lang en --show_profile yes -o chart.svg
says chart.svg 'Profile: Government offices in China'

# ---- it is not written over ----
cp ours/layouts/profiles/office.xml office.svg
exits 2 chart r.csv --style report --set profile=./office.svg -o office.svg
cmp office.svg ours/layouts/profiles/office.xml

# ---- the side from which charts are seen: the event's, unless the chart has its own ----
event 'view="stage"'
exits 0 chart event.xml -o seen.svg
exits 0 chart event.xml --view stage -o stage.svg
cmp -s seen.svg stage.svg
exits 0 chart event.xml --view audience -o audience.svg
! cmp -s seen.svg audience.svg
