#!/bin/sh
# Bad input leaves nothing behind: no file, no folder.
. "$(dirname "$0")/assert.sh"
cp -r "$project/samples/report" event
sed -i 's/even="two_on_left"/even="two_on_lefft"/' event/event.xml
exits 3 build event/event.xml -o made
says told "event.xml:9:"
[ ! -e made ]
exits 3 chart event/event.xml -o chart.svg
[ ! -e chart.svg ]
sed -i 's/two_on_lefft/two_on_left/; s/rows="7 9"/rows="7 8"/' event/event.xml event/hall.xml
exits 3 build event/event.xml -o made
[ ! -e made ]
printf '姓名\n王\363\240\204\200\363\260\200\200宏\n' >r.csv
exits 3 build --style report r.csv -o made
says told "王"
[ ! -e made ]
