#!/bin/sh
# Badges and tickets: kinds, photographs, codes that scan, in the order of the seats.
. "$(dirname "$0")/assert.sh"
cp "$project/samples/pictures/report-card.png" one.png
cat >r.csv <<'ROSTER'
姓名,单位,代表团,角色,照片
王宏,市政府,城东区代表团,主席台,one.png
李平,市委,,列席,one.png
阿布都热合曼·买买提依明,市报,,记者,one.png
ROSTER
exits 0 badges --style report r.csv -o badges.pdf --qr '{seatid} {name} {单位}'
exits 0 badges --style report r.csv -o photos.pdf --template badge-photo --back badge-back
exits 0 tickets --style report r.csv -o tickets.pdf --title 报告会
exits 0 tickets --style report r.csv -o plain.pdf --qr no
exits 2 badges --style report r.csv -o badges.pdf --tempalte badge
exits 2 badges --style report r.csv -o refused.pdf --stock tent-210x99
[ ! -e refused.pdf ] || { echo "a tent was taken for badges"; exit 1; }

if command -v pdftotext >/dev/null 2>&1; then
    pdftotext -layout badges.pdf - >text
    for words in '代表 *证\|代 *表 *证' 'No. 0001' 'No. L001' 'No. J001' 扫码查座位; do
        grep -q "$words" text || { echo "not on the badges: $words"; exit 1; }
    done
fi
if command -v pdfimages >/dev/null 2>&1; then
    [ "$(pdfimages -list photos.pdf | sed 1,2d | grep -c image)" -ge 1 ] || { echo "no photograph"; exit 1; }
fi
if command -v zbarimg >/dev/null 2>&1 && command -v pdftoppm >/dev/null 2>&1; then
    # scans FILE PAGE: what its codes say, sorted
    scans() { pdftoppm -r 200 -png -f "$2" -l "$2" "$1" page && zbarimg -q --raw page*.png 2>/dev/null | sort; rm -f page*.png; }
    scans badges.pdf 1 >said
    for who in '王宏 市政府' '李平 市委' '阿布都热合曼·买买提依明 市报'; do
        grep -q " $who\$" said || { echo "no code says: $who"; exit 1; }
    done
    scans photos.pdf 2 >said
    [ "$(wc -l <said)" = 3 ] || { echo "backs have $(wc -l <said) codes"; exit 1; }
    scans tickets.pdf 1 >said
    [ "$(wc -l <said)" = 3 ] || { echo "tickets have $(wc -l <said) codes"; exit 1; }
    [ -z "$(scans plain.pdf 1)" ] || { echo "a code in spite of --qr no"; exit 1; }
fi
