#!/bin/sh
# What a list says is the same on its pages, in its csv and in its workbook: everybody once, with the seat, in order.
. "$(dirname "$0")/assert.sh"
command -v pdftotext >/dev/null 2>&1 || { echo "pdftotext is not installed: skipped"; exit 77; }

fail() { echo "$1"; exit 1; }
same() { cmp -s "$1" "$2" || { diff "$1" "$2" | head; fail "$1 and $2 differ"; }; }

# Names and seats of a csv, a line each, without blanks: name<TAB>seat.
pairs() {
    awk -F, -v name="$2" -v seat="$3" '
        { gsub(/\r/, ""); sub(/^\xEF\xBB\xBF/, "") }
        { for (at = 1; at <= NF; at++) { gsub(/[ \t]|　/, "", $at); if ($at == name && !n) n = at; if ($at == seat && !s) s = at } }
        n && s && NR > 1 { print $n "\t" $s }' "$1"
}

# They stand in the PDF one after the other: each name, and behind it the seat.
in_order() {
    pdftotext -raw "$1" words && tr -d ' \n\f\t\r' <words | sed 's/　//g' >text
    pairs "$2" "$3" "$4" >pairs
    [ -s pairs ] || fail "$2: nobody"
    awk -F'\t' -v pdf="$1" '
        NR == FNR { rest = rest $0; next }
        {
            for (part = 1; part <= 2; part++) {
                at = index(rest, $part)
                if (!at) { print pdf ": " $1 " " $2 " is not where it should be"; bad = 1; exit 1 }
                rest = substr(rest, at + length($part))
            }
        }
        END { exit bad }' text pairs || fail "$1 and $2 differ"
}

# The workbook has the rows of the csv. A list whose heading is no name's is not read as a roster.
same_rows() {
    exits 0 order "$1.csv" --by list -q -o a.csv
    exits 0 order "$1.xlsx" --by list -q -o b.csv
    same a.csv b.csv
}

awk 'BEGIN {
    print "姓名,单位,职务,代表团,讨论组,房间,角色,外文名"
    split("王宏 沈岳 阿布都热合曼·买买提依明 欧阳明远 次仁旺堆 李䶮 林静云 周启元 贺远山 高文洁 单国强", name, " ")
    split("市委 市人民政府 云泽经济技术开发区管理委员会招商引资服务中心", unit, " ")
    for (at = 0; at < 66; at++)
        printf "%s%s,%s,副主任,%s,第%d组,%d号会议室,%s,%s\n", name[at % 11 + 1], at < 11 ? "" : sprintf("%c", 65 + at / 11), unit[at % 3 + 1], at < 6 ? "" : at < 36 ? "城东区代表团" : "城西区代表团", at % 3 + 1, 201 + at % 3, at < 6 ? "主席台" : "", at % 7 ? "" : "Maria da Conceição Sousa"
}' >r.csv
for by in seat unit pinyin discussion; do
    for format in csv pdf xlsx; do exits 0 list r.csv --style report --by $by -q -o $by.$format; done
    in_order $by.pdf $by.csv 姓名 座位
    same_rows $by
    [ "$(wc -l <pairs)" -eq 66 ] || fail "$by: $(wc -l <pairs) people instead of 66"
done
cut -d, -f1-4 r.csv >tr.csv
for format in csv pdf xlsx; do
    [ $format = xlsx ] && continue
    exits 0 signin r.csv --style report -q -o signin.$format
    exits 0 list tr.csv --style roundtable --by table -q -o table.$format
done
in_order signin.pdf signin.csv 姓名 座位
[ "$(wc -l <pairs)" -eq 66 ] || fail "signin: $(wc -l <pairs) people"
in_order table.pdf table.csv 座号 姓名
[ "$(wc -l <pairs)" -eq 66 ] || fail "table: $(wc -l <pairs) people"
printf '姓名,单位\n甲一,市委\n乙二,市政府\n丙三,\n' >c.csv
for format in csv pdf xlsx; do exits 0 list c.csv --style car --by car -q -o car.$format; done
in_order car.pdf car.csv 座位 姓名
printf '姓名,角色\n颁一,颁奖\n颁二,颁奖\n领一,领奖\n领二,领奖\n领三,领奖\n' >s.csv
for format in csv pdf; do exits 0 list s.csv --style award --by stage -q -o stage.$format; done
in_order stage.pdf stage.csv 站位 领奖人

# A list of discussion groups has the columns that tell of them, a room that is written once for all of its group.
printf '姓名,单位,代表团,讨论组,房间,讨论时间\n王宏,市委,东,第1组,201室,9:00\n沈岳,市政府,西,第2组,202室,14:30\n李伟,市政协,西,第1组,,\n' >d.csv
for format in csv xlsx; do exits 0 list d.csv --style report --by discussion -q -o d.list.$format; done
says d.list.csv '姓名,单位,职务,代表团,讨论组,房间,讨论时间,座位,座位号'
says d.list.csv '李伟,市政协,,西,第1组,201室,9:00,'
exits 0 roster d.list.csv -q -o d.a.csv
exits 0 roster d.list.xlsx -q -o d.b.csv
same d.a.csv d.b.csv
exits 0 list d.csv --style report --by seat -q -o d.list.csv
head -1 d.list.csv | grep -q 房间 && fail "a list by seat with rooms"

# No bar stands without a line, none of a group's lines alone in a column; the last page's columns are of one height.
for by in unit discussion name; do
    exits 0 list r.csv --style report --by $by -q -o f.svg
    for page in f*.svg; do cat "$page"; done >all
    awk -v by=$by '
        function end_part() { if (people < 1 || (people < 2 && (goes_on || next_goes_on))) { print by ": " people + 0 " lines under a bar"; bad = 1; exit } }
        /rx="0.6"/ { next_goes_on = /#767676/; if (bars++) end_part(); goes_on = next_goes_on; people = 0 }
        /#D4D4D4/ { people++ }
        END { if (!bad) { next_goes_on = 0; end_part() }; exit bad }' all || fail "lines stand alone"
    rm f*.svg
done
exits 0 list r.csv --style report --by rank -q -o f.svg
awk '/#D4D4D4/ { split($0, part, "\""); if (part[2] != x) { if (x) print y; x = part[2] } y = part[4] } END { print y }' f.svg >feet
[ "$(wc -l <feet)" -eq 3 ] || fail "$(wc -l <feet) columns instead of 3"
awk 'NR == 1 { first = $1 } { if ($1 < first - 12 || $1 > first + 12) bad = 1 } END { exit bad }' feet || { cat feet; fail "columns of several heights"; }

# The booklet's index names every page that is there, its groups have their rooms.
exits 0 booklet r.csv --style report -q -o book.pdf
pdftotext -raw book.pdf words && tr -d ' \n\t' <words >text
for words in 第1组201号会议室 第2组202号会议室 第3组203号会议室; do grep -q "$words" text || fail "booklet without $words"; done

# Whoever shares a name is told apart; one without a seat, a unit or a title is listed all the same.
printf '姓名,单位,代表团\n王宏,市委,东\n王宏,市政府,东\n王宏,,西\n' >t.csv
exits 0 list t.csv --style report --by pinyin -q -o t.pdf
pdftotext -raw t.pdf words && says words 市委 && says words 市政府 && says words 西

# What a spreadsheet would run is text; commas, quotes and line ends stay in their cells.
printf '姓名,单位,职务\n"=cmd|x","+外办,二处","他说""是"""\n"@甲",-1,"上\n下"\n' >f.csv
exits 0 list f.csv --style report -q -o f.list.csv
says f.list.csv "\"'=cmd|x\""
says f.list.csv "\"'+外办,二处\""
says f.list.csv "\"'@甲\""
says f.list.csv '"他说""是"""'
exits 0 list f.csv --style report -q -o f.list.xlsx
exits 0 roster f.list.xlsx -q -o f.xlsx.csv
exits 0 roster f.list.csv -q -o f.csv.csv
same f.xlsx.csv f.csv.csv
if command -v unzip >/dev/null 2>&1; then
    unzip -p f.list.xlsx xl/worksheets/sheet1.xml >sheet.xml
    grep -q '<f>' sheet.xml && fail "a formula in the workbook"
fi

# Groups come in one order on all papers: as the chart's legend has them, whoever of them sits on the rostrum.
printf '姓名,代表团,角色\n王宏,二团,主席台\n沈岳,一团,\n贺远山,一团,\n林静云,二团,\n' >groups.csv
# Left and right are those of who faces the rostrum, on the rostrum too; whose group sits there and below is told
# both by name.
printf '姓名,代表团,角色\n赵一,甲团,主席台\n孙三,乙团,主席台\n周五,甲团,\n吴六,甲团,\n' >sides.csv
exits 0 solve sides.csv --style report --audience 1x2 -q -o sides-plan.csv
exits 0 list sides.csv --style report --audience 1x2 --zones -q -o sides-zones.csv
python3 - sides-plan.csv sides-zones.csv <<'EOF' || fail 'zones: left and right of the rostrum'
import csv, sys
plan = [r for r in csv.DictReader(open(sys.argv[1], encoding='utf-8-sig')) if r['region'] == 'rostrum']
row = [r['group'] for r in sorted(plan, key=lambda r: float(r['x_mm']))]
words = {r['代表团']: r['座位区域'] for r in csv.DictReader(open(sys.argv[2], encoding='utf-8-sig'))}
assert '会场第一排' in words['甲团'], words
assert '左数1个' in words[row[0]] and '右数1个' in words[row[1]], (row, words)
EOF
exits 0 list groups.csv --style report --zones -q -o zones.csv
for by in group discussion; do
    exits 0 list groups.csv --style report --by $by -q -o $by.csv
    groups=$(sed 1d $by.csv | grep -o '[一二]团' | uniq | tr -d '\n')
    [ "$groups" = 一团二团 ] || fail "$by: groups as $groups"
done
[ "$(sed 1d zones.csv | grep -o '[一二]团' | tr -d '\n')" = 一团二团 ] || fail "zones: $(cat zones.csv)"

# ---- what has its place of honour is told by it, as on its ticket ----
people() {
    echo '姓名,主客,性别,代表团,序号'
    for at in 1 2 3 4 5 6 7 8 9 10 11 12; do
        echo "人$at,$([ $((at % 2)) = 1 ] && echo 主 || echo 客),$([ $((at % 3)) = 0 ] && echo 女 || echo 男),$([ $at -le 3 ] && echo 甲 || echo 乙)团,$at"
    done
}
people >honour.csv
exits 0 list honour.csv --style seminar-u --zones -q --lang zh -o zones.csv
says zones.csv '甲团,3,底边第1至3位'
says zones.csv '乙团,9,左翼第1至9位（单数），右翼第2至8位（双数）'
exits 0 list honour.csv --style seminar-u --zones -q --lang en -o zones.csv
says zones.csv '甲团,3,"Base, places 1–3"'
says zones.csv 'Arms, left, places 1–9 (odd)'
exits 0 list honour.csv --style dinner --zones -q --lang zh -o zones.csv
says zones.csv '餐桌主人第1、2位'

# ---- a long table has its sheet; English headings begin with a capital ----
exits 0 list honour.csv --style dinner --by table -q --lang zh -o table.csv
says table.csv '餐桌主人第1位,人1'
[ "$(sed 1d table.csv | wc -l)" -ge 12 ]
exits 2 list honour.csv --style talk --by table -q --lang zh -o none.csv
if command -v pdftotext >/dev/null 2>&1; then
    exits 0 list honour.csv --style dinner --by table -q --lang en -o table.pdf
    exits 0 chart honour.csv --style dinner -q --lang en -o chart.pdf
    pdftotext table.pdf words
    says words 'Seats by table'
    pdftotext chart.pdf words
    says words 'Seating chart'
fi

# ---- people of a side ----
for who in 主 host hosts; do
    exits 0 list honour.csv --style dinner --for $who -q -o side.csv
    [ "$(sed 1d side.csv | wc -l)" = 6 ]
    ! grep -q 人2 side.csv
done
exits 0 list honour.csv --style signing --for 客,甲团 -q -o side.csv
[ "$(sed 1d side.csv | wc -l)" = 8 ]
exits 2 list honour.csv --style dinner --for 主席 -q --lang zh -o side.csv
says told '主, 客'
printf '姓名\n赵一\n孙三\n' >no-sides.csv
exits 2 list no-sides.csv --style dinner --for host -q --lang zh -o side.csv
# The talks' hosts are those of that region: their interpreters have another.
printf '姓名,主客,角色\n赵一,主,\n孙三,客,\n周五,主,翻译\n吴六,主,翻译\n' >talks.csv
exits 0 list talks.csv --style talk --for host -q -o side.csv
! grep -q 吴六 side.csv
exits 0 list talks.csv --style talk --for 主 -q -o side.csv
says side.csv 吴六
