#!/bin/sh
# A style, a stock, a theme of one's own are files: in a folder that --data names, or beside the event.
. "$(dirname "$0")/assert.sh"
printf '姓名,级别\n甲,1\n乙,2\n丙,3\n丁,4\n戊,5\n' >r.csv
mkdir -p ours/layouts/stocks ours/layouts/themes

# ---- a style: one line that faces the door, right hand first ----
cat >ours/layouts/one-line.xml <<'STYLE'
<?xml version="1.0" encoding="UTF-8"?>
<style>
  <name zh="一字排开" en="One line"/>
  <view zh="自正门向内看，里侧在上" en="Seen from the main door, inner side at the top"/>
  <list id="everyone" zh="全体" en="everybody" rest="yes"/>
  <count name="chairs" value="everyone"/>
  <frame shape="block" pitch_mm="700" table_mm="600"/>
  <region id="line" zh="一排" en="Line" look="chair">
    <line side="far" chairs="chairs"/>
  </region>
  <fill list="everyone">
    <centre_out region="line" hand="right_first" rule="R-TALK-ORDER"/>
  </fill>
  <walls/>
  <doors/>
</style>
STYLE
# seats COMMAND ...: who sits from page left to page right, read off the plan.
seats() {
    exits 0 solve "$@"
    sed 1d out | sort -t, -k7,7n | cut -d, -f10 | tr -d '\n'
}
is() {
    [ "$1" = "$2" ] || { echo "\"$1\", not \"$2\""; exit 1; }
}
# The sitters' own left is page right: 5 3 1 2 4 as they sit.
is "$(seats --data ours --style one-line r.csv)" 丁乙甲丙戊
is "$(ZUOCI_DATA=ours seats --style one-line r.csv)" 丁乙甲丙戊
exits 0 layouts --data ours
says out one-line
exits 0 chart --data ours --style one-line r.csv -o chart.svg
says chart.svg 'data-seat="line-1-3"'
exits 2 solve --style one-line r.csv

mkdir -p meeting/layouts
cp ours/layouts/one-line.xml meeting/layouts/
cp r.csv meeting/
printf '<event title="会"><roster href="r.csv"/><layout style="one-line"/></event>\n' >meeting/event.xml
is "$(seats meeting/event.xml)" 丁乙甲丙戊
cp ours/layouts/one-line.xml meeting/by-path.xml
sed 's/"one-line"/"by-path.xml"/' meeting/event.xml >meeting/by-path-event.xml
is "$(seats meeting/by-path-event.xml)" 丁乙甲丙戊

# What --data holds stands before what lies beside the event, that before what is built in.
sed 's/right_first/left_first/' ours/layouts/one-line.xml >meeting/layouts/one-line.xml
is "$(seats meeting/event.xml)" 戊丙甲乙丁
is "$(seats --data ours meeting/event.xml)" 丁乙甲丙戊
cp ours/layouts/one-line.xml ours/layouts/report.xml
is "$(seats --data ours --style report r.csv)" 丁乙甲丙戊

# ---- a style that uses another, with another name ----
cat >ours/layouts/our-ring.xml <<'STYLE'
<?xml version="1.0" encoding="UTF-8"?>
<style>
  <use style="ring"/>
  <name zh="本院圆桌" en="Our ring"/>
  <default option="banq" value="left_folk"/>
</style>
STYLE
exits 0 solve --data ours --style our-ring r.csv
is "$(sed 1d out | sort -t, -k6,6n | cut -d, -f10 | tr -d '\n')" 甲丙戊丁乙

# ---- a stock, a theme ----
cat >ours/layouts/stocks/our-card.xml <<'STOCK'
<?xml version="1.0" encoding="UTF-8"?>
<stock name="本院席卡 120×80" name_en="Our card 120x80" bleed_mm="0" crop_marks="no">
  <sheet width_mm="120" height_mm="80"/>
  <trim x_mm="0" y_mm="0" width_mm="120" height_mm="80"/>
  <faces count="1" width_mm="120" height_mm="80"/>
</stock>
STOCK
exits 0 cards --data ours --style ring r.csv --stock our-card -o cards.pdf
if command -v pdfinfo >/dev/null 2>&1; then
    pdfinfo cards.pdf >about
    says about "Pages:           5"
    says about "340.1" # 120 mm in points
fi
exits 0 stocks --data ours
says out our-card
exits 2 cards --style ring r.csv --stock our-card -o none.pdf
[ ! -e none.pdf ]

sed 's/token="ink" value="#[0-9A-Fa-f]*"/token="ink" value="#123456"/' "$project/layouts/themes/formal.xml" \
    >ours/layouts/themes/our-colours.xml
exits 0 chart --data ours --style ring r.csv --theme our-colours -o coloured.svg
says coloured.svg '#123456'
exits 2 chart --style ring r.csv --theme our-colours -o none.svg
[ ! -e none.svg ]
