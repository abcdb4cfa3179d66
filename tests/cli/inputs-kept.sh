#!/bin/sh
# What is read is never written over, by whatever name it is called.
. "$(dirname "$0")/assert.sh"
printf '姓名\n王宏\n李思远\n' >r.csv
printf '<event title="会"><roster href="r.csv"/><layout style="report"/></event>\n' >event.xml
cp r.csv kept.csv
cp event.xml kept.xml
ln r.csv hard.csv
ln -s r.csv soft.csv
refuses() {
    exits 3 "$@"
    says told base-is-input
    cmp r.csv kept.csv
    cmp event.xml kept.xml
}
refuses roster r.csv -o ./r.csv
refuses order r.csv --by list -o hard.csv
refuses solve --style report r.csv -o soft.csv
refuses solve event.xml -o r.csv
refuses list event.xml -o hard.csv
mkdir made
ln r.csv made/plan.csv
refuses build event.xml -o made
exits 0 solve event.xml -o plan.csv
