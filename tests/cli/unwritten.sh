#!/bin/sh
# What cannot be written ends with status 5 and leaves nothing: a device that is full, a folder that takes no file. Killed, a kind leaves a whole
# file or none. A row a kind: its words, and the format.
. "$(dirname "$0")/assert.sh"
event=$project/samples/banquet/event.xml
nameless=$(python3 -c 'import os; os.open(".", os.O_TMPFILE | os.O_WRONLY); print("yes")' 2>/dev/null || true)
mkdir shut
chmod 555 shut
closed=shut
[ "$(id -u)" != 0 ] || closed=/proc/self # root writes into a folder of any mode

# refuses FORMAT word ...: as many statuses of 5 as there are places that take nothing.
refuses() {
    format=$1
    shift
    exits 5 "$@" -o /dev/full --format "$format" --lang en
    says told "cannot be written"
    ! grep -q ": note: " told || { echo "remarks on what was not written: $*"; exit 1; }
    exits 5 "$@" -o $closed/made."$format" --lang en
    says told "$closed"
    [ -z "$(ls shut)" ] && [ ! -e made."$format" ]
}

# is_whole FILE: as its format ends.
is_whole() {
    case $1 in
    *.svg) tail -c 16 "$1" | grep -q '</svg>' ;;
    *.pdf) tail -c 16 "$1" | grep -q 'EOF' ;;
    *.xlsx) head -c 2 "$1" | grep -q PK && tail -c 22 "$1" | head -c 2 | grep -q PK ;;
    *) [ "$(tail -c 1 "$1" | wc -l)" = 1 ] ;;
    esac
}

# survives FORMAT word ...: killed on its way.
survives() {
    format=$1
    shift
    "$zuoci" "$@" -o killed/made."$format" --quiet &
    pid=$!
    sleep 0.15
    kill -9 $pid 2>/dev/null || true
    wait $pid 2>/dev/null || true
    for file in killed/*; do
        case $file in
        killed/made.* | killed/made-*) is_whole "$file" || { echo "zuoci $*: $file is cut"; exit 1; } ;;
        'killed/*') ;;
        *) [ -z "$nameless" ] || { echo "zuoci $*: $file was left behind"; exit 1; } ;;
        esac
    done
    rm -f killed/*
}

mkdir killed
while read -r format words; do
    # shellcheck disable=SC2086
    refuses "$format" $words
    # shellcheck disable=SC2086
    survives "$format" $words
done <<EOF
pdf chart $event --paper a1 --tile a3
svg chart $event
pdf cards $event
pdf placecards $event
pdf badges $event
pdf tickets $event
pdf signs $event
pdf list $event
xlsx list $event
csv list $event
pdf signin $event
xlsx signin $event
pdf booklet $event
pdf proof $event
pdf tiles $event --tile a3
pdf cards --calibrate
EOF
