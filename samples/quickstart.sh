#!/bin/sh
# On a fresh Debian 12 machine: installs what is missing, builds zuoci, seats the 300 people of the sample meeting,
# and prints the paths of the chart, the cards and the banner.
#   sh samples/quickstart.sh [FOLDER]      out/report unless a folder is named
set -eu
cd "$(dirname "$0")/.."

sh .ci/install build
cmake --preset release -DBUILD_TESTING=OFF
cmake --build build/release
out=${1:-out/report}
mkdir -p "$(dirname "$out")"
build/release/src/cli/zuoci build samples/report/event.xml -o "$out" --quiet
echo
echo "The seating chart:  $out/chart.pdf"
echo "The name cards:     $out/cards.pdf"
echo "The banner:         $out/banner.pdf"
