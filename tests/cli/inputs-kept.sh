#!/bin/sh
# What is read is never written over, by whatever name it is called; nothing else is written then either.
. "$(dirname "$0")/assert.sh"
mkdir here
cd here
mkdir layouts layouts/themes sub
cp "$project/layouts/report.xml" layouts/ours.xml
cp "$project/layouts/report.xml" sub/by-path.xml
cp "$project/layouts/themes/formal.xml" layouts/themes/ours.xml
printf '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9"/></svg>\n' >emblem.svg
printf '姓名\n王宏\n李思远\n' >r.csv
printf 'kind,a,b\nempty,audience-1-1,\n' >wishes.csv
"$zuoci" new made --style report --quiet
cp made/venue.xml hall.xml
rm -r made
cat >event.xml <<'EVENT'
<event title="会">
  <roster href="r.csv"/><venue href="hall.xml"/><layout style="ours"/>
  <artwork><chart theme="ours"/><cards emblem="emblem.svg"/><list/></artwork>
</event>
EVENT
ln r.csv hard.csv
ln -s r.csv soft.csv
cp -r . ../kept

# refuses COMMAND ...: as wrong usage, with every file as it was.
refuses() {
    exits 2 "$@" --lang en
    says told "this file is read and would be overwritten [base-is-input]"
    says told "write to another file"
    exits 2 "$@" --lang zh
    says told "该文件是输入文件，不可覆盖"
    rm out told
    diff -r . ../kept
}
for output in r.csv ./r.csv "$PWD/r.csv" sub/../r.csv hard.csv soft.csv; do
    refuses roster r.csv -o "$output"
    refuses order r.csv --by list -o "$output"
    refuses solve --style report r.csv -o "$output"
    refuses solve event.xml -o "$output"
    refuses list event.xml -o "$output"
done
for output in event.xml hall.xml emblem.svg layouts/ours.xml layouts/themes/ours.xml; do
    refuses solve event.xml -o "$output"
    refuses chart event.xml --format svg -o "$output"
done
refuses solve --style report r.csv --wishes wishes.csv -o wishes.csv
refuses solve --style sub/by-path.xml r.csv -o sub/by-path.xml
refuses cards --style report r.csv --emblem emblem.svg --format pdf -o emblem.svg
for kind in "roster" "order --by list"; do
    status=0
    "$zuoci" $kind - -o r.csv <r.csv >out 2>told || status=$?
    [ "$status" = 2 ] || { echo "$kind of standard input: $status"; exit 1; }
    cmp r.csv ../kept/r.csv
done
rm out told

# A workbook is replaced by no csv of its name.
"$zuoci" new book --style report --quiet
cp book/roster.xlsx ../book.xlsx
exits 2 roster book/roster.xlsx -o book/roster.xlsx
cmp book/roster.xlsx ../book.xlsx
rm -r book out told

# A build writes none of its files, wherever the one that is read stands among them.
refuses_build() {
    mkdir sub/out ../kept/sub/out
    ln "$1" "sub/out/$2"
    ln "../kept/$1" "../kept/sub/out/$2"
    refuses build event.xml -o sub/out
    rm -r sub/out ../kept/sub/out
}
refuses_build r.csv plan.csv
refuses_build r.csv list.csv
refuses_build emblem.svg chart.svg
refuses_build event.xml chart.png

# The second page of a chart is a file too.
cp -r "$project/samples/report" large
ln large/roster.csv chart-2.svg
exits 2 chart large/event.xml --paper a4 -o chart.svg --lang en
says told "chart-2.svg: error: this file is read"
[ ! -e chart.svg ]
cmp chart-2.svg "$project/samples/report/roster.csv"

exits 0 solve event.xml -o plan.csv
exits 0 solve event.xml -o plan.csv
exits 0 roster r.csv -o copy.csv
