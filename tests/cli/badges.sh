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

# ---- only what is printed matters: another person's character that no font has ----
printf '姓名,单位\n王一,甲\n\360\252\233\240丽,乙\n' >rare.csv
exits 0 cards --style theatre rare.csv --only 王一 -o only.pdf
exits 0 badges --style theatre rare.csv --only 王一 -o only.pdf

# ---- what is far too long is told, and the others keep their size ----
printf '姓名,单位\n王一,甲\n李二,%s\n' "$(printf '%70s' '' | sed 's/ /部/g')" >long.csv
exits 0 tickets --style theatre long.csv --title 座位 -o long.pdf --lang zh
says told '“李二”的 {unit} 过长'
! grep -q 王一 told

# ---- files on the line are seen from here, then from the event's folder ----
mkdir event forms
cp r.csv one.png event
printf '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 90 60"><rect data-field="name" x="5" y="10" width="80" height="30"/></svg>' >forms/own.svg
cp forms/own.svg event/beside.svg
exits 0 badges --style report event/r.csv -o own.pdf --template forms/own.svg
exits 0 badges --style report event/r.csv -o own.pdf --template beside.svg
exits 2 badges --style report event/r.csv -o none.pdf --template forms/none.svg --lang en
says told 'it is looked for in the current folder'
exits 2 badges --style report event/r.csv -o none.pdf --emblem forms/none.svg --lang zh
says told '先在当前文件夹中找'

# ---- an emblem that is refused is named, with its fault ----
printf '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><text>徽</text></svg>' >forms/words.svg
exits 3 badges --style report r.csv -o none.pdf --emblem forms/words.svg --lang en
says told 'forms/words.svg:1:59: error: the emblem has text, not outlines'

# ---- an empty one too ----
: >forms/empty.svg
exits 3 badges --style report r.csv -o none.pdf --emblem forms/empty.svg --lang en
says told "forms/empty.svg: error: the emblem's file is empty"

# ---- codes: braces, and what is too long for everybody ----
exits 2 badges --style report r.csv -o none.pdf --qr '{name' --lang en
says told '--qr: error: a brace stands alone'
exits 2 badges --style report r.csv -o none.pdf --qr 'name}' --lang zh
exits 2 tickets --style report r.csv -o none.pdf --qr "$(printf '%400s' x | tr ' ' x){name}" --lang en
[ "$(grep -c artwork-qr-too-long told)" = 1 ] || { echo "one fault of --qr is told many times"; cat told; exit 1; }
says told '--qr: error: the QR codes have 400 bytes'
[ ! -e none.pdf ] || { echo "bad input left a file"; exit 1; }

# ---- signs have no old ones to compare with ----
exits 2 signs --style report r.csv -o signs.pdf --changed-since old.csv
"$zuoci" signs --help >help 2>&1
! grep -q changed-since help || { echo "signs --help names --changed-since"; exit 1; }

# ---- a column 代表团 makes deputies; numbers are there once ----
printf '姓名,代表团,角色\n王一,北京市,主席台\n李二,,主席台\n赵三,上海市,\n钱四,,列席\n' >deputies.csv
exits 0 badges --style report deputies.csv -o deputies.pdf
printf '姓名,组别,角色\n王一,北京市,\n李二,,代表\n' >groups.csv
exits 0 badges --style theatre groups.csv -o groups.pdf

printf '姓名,单位,角色\n【主席台就座人员】\n王一,省委,主席台\n【北京市代表团】\n李二,,\n赵三,,\n【列席】\n钱四,省报,列席\n' >sections.csv
exits 0 badges --style report sections.csv -o sections.pdf
exits 0 cards --style theatre groups.csv --title Forum --lang en -o base.pdf
exits 0 banner --text Forum --proof --lang en -o proof.pdf

if command -v pdftotext >/dev/null 2>&1; then
    # badges FILE WORDS: how many of them say so
    badges() { pdftotext -layout "$1" - | grep -o "$2" | wc -l; }
    [ "$(badges deputies.pdf '代.*表.*证')" -ge 1 ] && [ "$(badges deputies.pdf '出.*席.*证')" = 0 ] ||
        { echo "deputies are not told by their column"; exit 1; }
    [ "$(badges groups.pdf '代.*表.*证')" = 1 ] || { echo "deputies are not told by their role"; exit 1; }
    [ "$(badges groups.pdf 'No\. [0-9]*')" = 2 ] && [ "$(badges groups.pdf 'No\. 0001')" = 1 ] ||
        { echo "two badges have one number"; exit 1; }
    [ "$(badges sections.pdf '代.*表.*证')" -ge 1 ] && [ "$(badges sections.pdf '出.*席.*证')" = 0 ] &&
        [ "$(badges sections.pdf 主席台就座人员)" = 0 ] && [ "$(badges sections.pdf 省委)" = 1 ] ||
        { echo "deputies are not told by the names of their groups"; exit 1; }
    [ "$(badges base.pdf '1 */ *2')" -ge 1 ] && [ "$(badges proof.pdf '186 C / C0')" = 1 ] &&
        [ "$(badges proof.pdf ／)" = 0 ] || { echo "a wide slash in English"; exit 1; }
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

# ---- a group that sits in two blocks has a sign for each, with its rows and people ----
{ echo 姓名,代表团; for n in 1 2 3 4 5 6 7 8 9 10 11 12; do echo "甲$n,东团"; done; } >blocks.csv
exits 0 signs blocks.csv --style theatre --audience 2x3+3 --of zones -o zones.pdf -q
if command -v pdftotext >/dev/null 2>&1; then
    pdftotext -raw zones.pdf words
    for block in 左区 右区; do
        grep -q "^$block.*1—2排.*6人" words || { echo "no sign for $block"; exit 1; }
    done
fi

# ---- blocks are called the same in English on all paper; words stand beside an arrow, not under it ----
exits 0 list blocks.csv --style theatre --audience 2x3+3 --format csv -o - --lang en
says out 'Left block, row 1, seat'
exits 0 signs blocks.csv --style theatre --audience 2x3+3 --of zones --lang en --format svg -o zones.svg -q
says zones.svg 'translate(120.18 117.2)'
says zones.svg 'translate(89.82 117.2)'
