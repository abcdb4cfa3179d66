#!/bin/sh
# A printer that shifts: its ruler sheet, the correction of cards, printers kept in the user's configuration.
. "$(dirname "$0")/assert.sh"
export XDG_CONFIG_HOME="$work/config" HOME="$work/home"
printf '姓名,角色\n王宏,主席台\n周启元,主席台\n' >r.csv
kept=$XDG_CONFIG_HOME/zuoci/printers.xml

# ---- the ruler sheet needs no event ----
exits 0 cards --calibrate -o ruler.pdf --lang zh
exits 0 cards --calibrate -o - --lang en
[ "$(head -c5 out)" = %PDF- ]
exits 0 cards --calibrate --stock tent-210x99-press -o press.pdf
exits 2 cards --calibrate
exits 2 cards --calibrate r.csv -o ruler.pdf
exits 2 cards --calibrate --stock tent-1x1 -o ruler.pdf
exits 2 chart --calibrate -o ruler.pdf
if command -v pdftotext >/dev/null 2>&1; then
    pdftotext ruler.pdf - >words
    says words 打印机校准页
    says words 148.5
    says words 未加校正
fi

# ---- values ----
for bad in 3 1,2,3 a,b 51,0 ''; do exits 2 cards r.csv --style report --offset "$bad" -o bad.pdf; done
for bad in 0 79 1.3 130% x ''; do exits 2 cards r.csv --style report --scale "$bad" -o bad.pdf; done
says told --scale
! [ -e bad.pdf ]

# ---- kept by name ----
exits 2 cards --save-printer office
exits 2 cards --offset 1,1 --save-printer ' '
exits 0 cards --offset 0.5,-1 --scale 99.8 --save-printer office
says told "$kept"
exits 0 cards --offset 2,3 --save-printer 二楼
says "$kept" 'name="office" offset="0.5,-1" scale="99.8"'
says "$kept" 'name="二楼" offset="2,3" scale="100"'
exits 0 cards --printer office --scale 101 --save-printer office
says "$kept" 'name="office" offset="0.5,-1" scale="101"'
exits 2 cards --calibrate --printer offise -o ruler.pdf --lang en
says told 'office, 二楼'
printf '<printers><printer name="office" offset="1"/></printers>\n' >"$kept"
exits 3 cards --calibrate --printer office -o ruler.pdf
exits 3 cards --offset 1,1 --save-printer other
says "$kept" 'offset="1"'
unset XDG_CONFIG_HOME
exits 2 cards --calibrate --printer office -o ruler.pdf
exits 0 cards --offset 1,1 --save-printer office
says "$HOME/.config/zuoci/printers.xml" office

# ---- cards, and their trim box ----
exits 0 cards r.csv --style report --stock tent-210x99-press -o plain.pdf
exits 0 cards r.csv --style report --stock tent-210x99-press --printer office -o moved.pdf
exits 0 cards r.csv --style report --stock tent-210x99-press --offset 1,1 -o same.pdf
cmp moved.pdf same.pdf
exits 0 build r.csv --style report --offset 1,1 -o made --title 会
exits 0 build r.csv --style report -o unmoved --title 会
cmp made/chart.svg unmoved/chart.svg
! cmp -s made/cards.pdf unmoved/cards.pdf
if command -v pdfinfo >/dev/null 2>&1; then
    [ "$(pdfinfo -box plain.pdf | grep TrimBox)" = "TrimBox:            21.26    32.60   616.54   874.49" ]
    [ "$(pdfinfo -box moved.pdf | grep TrimBox)" = "TrimBox:            24.09    29.76   619.37   871.65" ]
fi

# ---- cards that are pushed off their sheets are told ----
exits 0 cards r.csv --style report --offset 30,0 -o off.pdf --lang en
says told 'reach 30 mm beyond the sheet'
says told '[sheet-off-the-paper]'
exits 0 cards r.csv --style report --offset 3,-1.5 -o on.pdf --lang zh
! grep -q sheet-off told
