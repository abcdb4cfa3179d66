#!/bin/sh
# Fonts and glyphs of one's own, as a person uses them: a file in a folder, a file that the event names, a drawing.
. "$(dirname "$0")/assert.sh"
noto=/usr/share/fonts/opentype/noto wenkai=/usr/share/fonts/truetype/lxgw-wenkai
printf '姓名,单位\n王宏,市政府\n李𪛠,市规划局\n周启元,市水务局\n' >r.csv

# ---- what there is ----
exits 0 fonts --lang en
says out "Noto Sans CJK SC"
says out "100 300 400 500 700 900"
says out "not installed; in fonts-babelstone-han"

exits 0 fonts --json
python3 -c '
import json
roles = {role["role"]: role for role in json.load(open("out"))["fonts"]}
assert roles["kai"]["family"] == "LXGW WenKai", roles["kai"]
assert 700 in roles["hei"]["families"][0]["weights"] and roles["hei"]["families"][0]["use"] == "main"
'

# ---- a machine without Kai ----
printf '<fontconfig><dir>%s</dir><cachedir prefix="xdg">fontconfig</cachedir></fontconfig>\n' "$noto" >noto.conf
FONTCONFIG_FILE=$work/noto.conf
export FONTCONFIG_FILE
exits 0 fonts --lang en
says told "none of the fonts for kai is installed"
# The file in the folder's fonts/ plays it; what is no font is left alone.
mkdir -p ours/fonts
cp "$wenkai"/LXGWWenKai-Regular.ttf ours/fonts/kai.ttf
echo nothing >ours/fonts/broken.ttf
exits 0 fonts --data ours --lang en
says out "LXGW WenKai              ours/fonts/kai.ttf"
says told "ours/fonts/broken.ttf: warning: this file in fonts/ cannot be read as a font"
! grep -q "for kai" told

# ---- an event's own font and glyph ----
mkdir -p meeting/glyphs
cp ours/fonts/kai.ttf meeting/our.ttf
cp r.csv meeting
printf '<svg viewBox="0 0 100 100"><path d="M10 10h80v10h-80zM45 10h10v80h-10z"/></svg>\n' >meeting/glyphs/li.svg
cat >meeting/event.xml <<'EVENT'
<event title="城乡建设会" date="2026-12-03">
  <roster href="r.csv"/>
  <layout style="ring"/>
  <fonts>
    <font role="hei" href="our.ttf"/>
    <font href="our.ttf"/>
    <glyph char="𪛠" href="glyphs/li.svg"/>
  </fonts>
  <artwork><chart/><cards/></artwork>
</event>
EVENT
exits 0 build meeting/event.xml -o one
exits 0 build meeting/event.xml -o two
for file in chart.svg chart.pdf cards.pdf chart.png; do
    cmp one/$file two/$file
done
says one/chart.svg "font-family=\"'LXGW WenKai','Noto Sans CJK SC'"
says one/chart.svg 'data-name="李𪛠"'
says one/chart.svg '<g class="glyph" role="img" aria-label="𪛠"'
says one/chart.svg 'fill="none">𪛠</tspan>'
if command -v pdftotext >/dev/null 2>&1; then
    pdftotext one/cards.pdf - | tr -d '\n　 ' >words
    says words 李𪛠
    pdftotext one/chart.pdf - | tr -d '\n　 ' >words
    says words 李𪛠
fi

# Without the drawing nothing is printed; the file of a font is not written over.
sed '/glyph/d' meeting/event.xml >meeting/bare.xml
exits 3 build meeting/bare.xml -o none --lang en
says told "no font on this machine can draw the character 𪛠 (U+2A6E0) of 李𪛠"
[ ! -e none/chart.svg ]
exits 2 chart meeting/event.xml -o meeting/glyphs/li.svg
