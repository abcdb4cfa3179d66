#!/bin/sh
# The check of the rooms finds what it is there for: each planted fault must make it fail.
set -eu
root=$1 cmake=$2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

plant() { # room, line, words of the complaint
    rm -rf "$work/tree"
    mkdir -p "$work/tree/src/$1" "$work/tree/tests/house" "$work/tree/include/zuoci"
    cp "$root/tests/house/rooms.txt" "$work/tree/tests/house/"
    echo "$2" >"$work/tree/src/$1/planted.c"
    if "$cmake" -DROOT="$work/tree" -P "$root/tests/house/rooms.cmake" >"$work/said" 2>&1; then
        echo "not found: $2 in $1"
        exit 1
    fi
    grep -q "$3" "$work/said" || { echo "found, but not said: $3"; cat "$work/said"; exit 1; }
}
plant base '#include "roster/roster.h"' 'base may not use roster'
plant layout '#include "roster/roster.h"' 'layout may not use roster'
plant artwork '#include <cairo.h>' 'artwork may not speak to cairo'
plant table '#include <libxml/parser.h>' 'table may not speak to libxml'
plant solve '#include "plan/csv.h"' 'csv.h is private to plan'
plant cli '#include "event/event.h"' 'only <zuoci/...> is for here'
