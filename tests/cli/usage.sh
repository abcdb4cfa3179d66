#!/bin/sh
# Wrong usage ends with 2 and a hint; help is complete.
. "$(dirname "$0")/assert.sh"
exits 0 --help --lang en
for command in new check roster order solve chart cards banner list build layouts fonts; do
    says out "  $command "
done
for command in new check roster order solve chart cards banner list build layouts fonts rules stocks; do
    exits 0 $command --help --lang en
    says out "Example:"
    exits 0 --lang zh $command --help
    says out "示例："
done
# What may be chosen is told where one looks for it.
exits 0 rules R-ROSTRUM-EVEN --lang en
says out "two_on_left    2 sits at 1's left hand (default)"
says out "pad_odd "
says out '--set "even=two_on_left"'
exits 0 rules R-ROSTRUM-EVEN --lang zh
says out "two_on_left    2 号在 1 号左手（默认）"
says out '<precedence even="two_on_left"/>'
exits 0 rules banq --lang zh
says out "双主陪（默认）"
exits 2 rules evne --lang en
says told "did you mean even?"
exits 0 rules --lang en
says out "  guest_mix "
exits 0 stocks --lang zh
says out "tent-210x99        桌签 210×99，A4 折三"
exits 0 stocks --lang en
says out "Tent card 210x99"
exits 0 --help --lang en
says out "zuoci rules (rules and options)"
for command in chart cards banner list; do
    for lang in zh en; do
        exits 0 $command --help --lang $lang
        ! grep -q "a setting of it\|该图件的设置" out || { cat out; exit 1; }
    done
done
# How a final print is made stands where one looks for it.
exits 0 build --help --lang en
says out '<chart final="yes"/>'
says out 'draft="3" time="2026-12-01T17:42"'
exits 0 build --help --lang zh
says out '定稿：在 event.xml 中写 <chart final="yes"/>'
[ "$(grep -c '<chart final="yes"/>' "$project/README.md")" = 2 ]
# An output without an ending: the format is asked for, not read out of nothing.
printf '姓名\n王宏\n' >one.csv
for output in /dev/full chart; do
    exits 2 chart --style report one.csv -o $output --lang en
    says told "$output: error: the output's name does not say in which format \"chart\" is to be written: expected svg pdf png"
    says told "say it with --format"
    exits 2 chart --style report one.csv -o $output --lang zh
    says told "或用 --format 指明"
    [ ! -e chart ]
done
exits 5 chart --style report one.csv -o /dev/full --format svg
exits 0 chart --style report one.csv -o chart --format svg
says chart '</svg>'
exits 2 list --by nam "$project/samples/seminar/event.xml" --lang en
says told "expected one of: seat name group"
exits 0 list --by name "$project/samples/seminar/event.xml"
exits 0 --version
says out "zuoci "
exits 2 --lang en
exits 2 chekc --lang en
says told "did you mean check?"
exits 2 cards x.csv --stok s --lang en
says told "did you mean --stock?"
exits 2 cards x.csv --stok s --lang zh
says told "没有这个选项"
exits 2 chekc --lang=zh
says told "没有这个命令"
exits 2 check x.csv --stock s --lang en
says told "the command has no such option"
exits 2 check --lang en
says told "an argument is missing"
exits 2 chart x.xml --lang en
says told "the output is not named"
for words in "" "--text=" "--style report" "--size 8000x700mm"; do
    exits 2 banner $words -o a.pdf --lang en
    says told "EVENT or --text is missing"
    exits 2 banner $words -o a.pdf --lang zh
    says told "缺少 EVENT 或 --text"
    [ ! -e a.pdf ]
done
exits 0 banner --title 春季会议 -o a.pdf --strict --lang en
says told "a.pdf: note: page 1 is longer than 5,080 mm"
exits 2 check x.xml --lang fr
exits 2 solve --style --lang
exits 2 order x.csv --set by
printf '姓名\n王宏\n' >r.csv
exits 0 fonts --check r.csv --lang zh
says told "均有字体可用"
exits 0 fonts --check r.csv --quiet
[ ! -s told ] && [ ! -s out ]
exits 0 build --style report r.csv -o made --lang en
says told "note: no banner is made: the meeting has no title"
exits 5 build --style report r.csv -o /dev/full --lang en
says told "Not a directory"
exits 2 build --style report r.csv -o - --lang en
says told "build makes several files"
exits 2 solve --style report r.csv --data nosuch --lang en
says told "--data names no folder: nosuch"
exits 2 new made-new --style reprot --lang en
cp r.csv names.dat
exits 0 solve --style report names.dat
exits 2 solve --style report r.csv --set evne=pad_odd --lang en
says told "even"
exits 2 solve --style report r.csv --rostrum nine --lang en
exits 2 solve --style reprot r.csv --lang en
says told "report"
exits 2 solve --style report r.csv --set by=rnak --lang en
says told "did you mean rank"
exits 2 order r.csv --set by=rnak --lang en
says told "did you mean rank"
exits 2 order r.csv --by rnak --set hand=x --lang en
says told "--by: error"
says told "--set: error"
LC_ALL=zh_CN.UTF-8 exits 2 chekc
says told "是否应为 check？"
LC_ALL=C exits 2 chekc
says told "did you mean check?"
