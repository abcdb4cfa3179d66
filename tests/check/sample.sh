#!/bin/sh
# Builds a sample and lets the independent checkers read its paper:
#   sample.sh ZUOCI SOURCE FOLDER STOCK FACES [ROLE]     ROLE: the cards are for the people with this word in their row alone
set -eu
zuoci=$1 source=$2 folder=$3 stock=$4 faces=$5 role=${6:-}
for tool in python3 pdftotext qpdf mutool rsvg-convert; do
    command -v $tool >/dev/null 2>&1 || { echo "$tool is not installed: skipped"; exit 77; }
done
check=$source/tests/check
roster=$source/$folder/roster.csv
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

"$zuoci" build "$source/$folder/event.xml" -o "$work/made" --quiet
cd "$work/made"
cp "$roster" "$work/carded.csv"
[ -z "$role" ] || { head -1 "$roster"; grep "$role" "$roster"; } >"$work/carded.csv"

python3 "$check/paper.py" chart.pdf --roster "$roster"
python3 "$check/paper.py" cards.pdf --kind cards --stock "$stock" --faces "$faces" --roster "$work/carded.csv" --marks
python3 "$check/paper.py" banner.pdf --kind banner
# A browser without a screen cuts its window where a banner is flatter than it allows: banners are compared without it.
python3 "$check/svgcheck.py" banner.svg --no-browser
if command -v chromium >/dev/null 2>&1; then browser=""; else browser="--no-browser"; fi
python3 "$check/svgcheck.py" chart.svg --roster "$roster" $browser
