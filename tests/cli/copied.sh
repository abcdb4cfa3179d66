#!/bin/sh
# What is copied from a PDF, or searched in it, is the whole name: with its dot, over two lines, from top to bottom, turned, without
# the blank that holds two characters apart, cut by the seam of a wall chart.
. "$(dirname "$0")/assert.sh"
command -v pdftotext >/dev/null 2>&1 || { echo "pdftotext is not installed: skipped"; exit 77; }
{
    printf '姓名,角色\n王宏,主席台\n葛󠄀明亮,主席台\nعلی,主席台\n阿布都热合曼·买买提依明,主席台\nJean-Luc de la Fontaine,主席台\n'
    for name in 甲 乙 丙 丁 戊 己 庚 辛 壬 癸 子 丑 寅 卯 辰 巳 午 未 申 酉; do printf '李%s,主席台\n' $name; done
} >r.csv
found() {
    pdftotext -raw "$1" words
    says words 阿布都热合曼·买买提依明
    says words 'Jean-Luc de la Fontaine'
    says words 王宏
    says words 李甲
    pdftotext "$1" words # a reader that goes by the places on the page
    says words 阿布都热合曼·买买提依明
    says words 葛明亮
}
# What a reader that knows no spans reads of each line.
shown() {
    command -v mutool >/dev/null 2>&1 || return 0
    mutool draw -q -F txt "$1" >words 2>/dev/null
    for line in 葛明亮 علی 买买提依明; do
        says words $line
    done
}
exits 0 placecards r.csv --style report --stock 60x40 -o places.pdf
found places.pdf
shown places.pdf
exits 0 cards r.csv --style report -o tents.pdf
found tents.pdf
[ "$(grep -o 王宏 words | wc -l)" = 3 ] || { echo '王宏 is not read on both faces and on the base'; exit 1; }
shown tents.pdf
exits 0 chart r.csv --style report --rostrum 25 -o chart.pdf
found chart.pdf
# A character drawn by hand: the name is one all the same, and the next card's is another.
exits 0 placecards "$project/samples/names/event.xml" -o drawn.pdf
for order in -raw -layout; do
    pdftotext $order drawn.pdf words
    says words 石𡿨
    says words 巴特尔·敖其尔
done
cut -d, -f1 "$project/samples/report/roster.csv" | sed '1d; s/\r$//; s/[ 　]//g' | LC_ALL=C sort -u >names
exits 0 chart "$project/samples/report/event.xml" --paper a1 --tile a3 -o wall.pdf
pdftotext -raw wall.pdf words
grep -oFf names words | LC_ALL=C sort -u >read
cmp names read
