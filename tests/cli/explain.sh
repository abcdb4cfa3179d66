#!/bin/sh
# Why somebody sits where he sits: one person, everybody, both languages; who is not there, and who is not told apart.
. "$(dirname "$0")/assert.sh"
cat >r.csv <<'END'
姓名,单位,级别,序号,角色,代表团
张甲,市委,厅局级副职,2,主席台,
李乙,市政府,厅局级正职,1,主席台,
王丙,市人大,厅局级副职,3,"主席台、主持",
赵丁,县委,县处级正职,1,,东
钱戊,县政府,县处级正职,2,,西
孙己,县委,县处级副职,3,列席,东
王丙,县政协,县处级副职,4,,西
END
exits 0 explain --style report --rostrum 3 r.csv --person 张甲 --lang zh
says out '主席台人员第2位（共3人）'
says out '在李乙之后：级别 厅局级正职 先于 厅局级副职（rank，R-RANK-POST）'
says out '在王丙之前：序号 2 先于 3（list，R-AUD-SORT）'
says out '角色“主席台”列入主席台人员'
says out 'R-ROSTRUM-ODD 主席台第1排第2位（共3席）'
says out '首位左手第1席'
says out 'hand=left_first（默认）'
exits 0 explain --style report --rostrum 3 r.csv --person 张甲 --lang en --set hand=right_first
says out '2 of 3 among the people on the rostrum'
says out 'after 李乙: rank 厅局级正职 before 厅局级副职 (key rank, R-RANK-POST)'
says out 'before 王丙: order number 2 before 3 (key list, R-AUD-SORT)'
says out 'R-ROSTRUM-ODD Rostrum, row 1, place 2 of 3'
says out "chair 1 at the right hand of place 1"
says out 'hand=right_first (--set)'
# Groups, classes, who presides.
exits 0 explain --style report --rostrum 3 r.csv --person 钱戊 --lang zh
says out '在赵丁之后：东 先于 西：团内最小序号 1 先于 2（list，R-AUD-SORT）'
says out '不属其他名单，列入台下人员'
exits 0 explain --style report --rostrum 3 r.csv --person 孙己 --lang zh
says out '正式人员 先于 列席（R-AUD-SPECIAL）'
exits 0 explain --style report --rostrum "1 2" r.csv --person 李乙 --lang zh
says out '在王丙之后：主持人不坐第一排之后（chair=by_rank，R-ROSTRUM-CHAIR）'
# Nobody has a role: the first by precedence.
printf '姓名,级别\n张甲,2\n李乙,1\n' >none.csv
exits 0 explain --style report --rostrum 1 none.csv --person 李乙 --lang en
says out 'nobody has the role, so the first by precedence take its 1 chairs'
# Pinned by the roster: where it is said.
printf '姓名,级别,座位\n张甲,2,rostrum-1-2\n李乙,1,\n王丙,3,\n' >pin.csv
exits 0 explain --style report --rostrum 3 pin.csv --person 张甲 --lang zh
says out 'PIN 指定座位（pin.csv:2:6）'
[ "$(grep -c 指定座位 out)" = 1 ]
# A profile that set an option is named.
exits 0 explain --style report --rostrum 2 none.csv --person 李乙 --lang zh --set profile=cn-government
says out 'hand=left_first（方案 cn-government）'
exits 0 explain --style report --rostrum 2 none.csv --person 李乙 --lang en --set profile=cn-government --set hand=left_first
says out 'even=two_on_left (profile cn-government), hand=left_first (--set)'
# Who presides at the end of row 1; the order of sides at a head table.
exits 0 explain --style report --rostrum 3 r.csv --person 李乙 --lang zh --set chair=front_end
says out '主席台人员第1位（共2人，主持人王丙不计在内）'
exits 0 explain --style report --rostrum 3 r.csv --person 王丙@市人大 --lang zh --set chair=front_end
says out '主持人，坐第一排右端，不计入主席台人员次序（chair=front_end，R-ROSTRUM-CHAIR）'
printf '姓名,级别,主客\nA,3,主\nB,1,客\nC,1,主\n' >head.csv
exits 0 explain --style headtable head.csv --person B --lang zh
says out '在C之后：依次为首位主方、客方、其余主方（R-INTL-HEAD）'
# Names.
exits 3 explain --style report --rostrum 3 r.csv --person 张乙 --lang en
says told 'nobody on the list has this name: found "张乙"'
exits 3 explain --style report --rostrum 3 r.csv --person 王丙 --lang en
says told 'write one of: 王丙@市人大, 王丙@县政协'
exits 0 explain --style report --rostrum 3 r.csv --person 王丙@县政协 --lang en
says out '王丙  县政协'
exits 2 explain --style report r.csv
exits 2 explain --style report r.csv --all --person 张甲
# Everybody; what a plan says is the same.
exits 0 explain --style report --rostrum 3 r.csv --all -o all.csv --lang zh
[ "$(wc -l <all.csv)" = 8 ]
exits 0 solve --style report --rostrum 3 r.csv -o plan.csv --lang zh
python3 - <<'END'
import csv
plan = {(p["name"], p["unit"]): p for p in csv.DictReader(open("plan.csv", encoding="utf-8-sig")) if p["name"]}
for told in csv.DictReader(open("all.csv", encoding="utf-8-sig")):
    at = plan.pop((told["name"], told["unit"]))
    assert at["reason"] == told["reason"] and at["seat"] == told["seat"], told
    assert told["reason"].startswith(told["rule"] + " "), told
assert not plan
END
exits 0 explain --style report --rostrum 3 r.csv --person 张甲 --json
python3 -c 'import json; told = json.load(open("out")); assert told["rule"] == "R-ROSTRUM-ODD", told'
# An input is never written over.
exits 2 explain --style report r.csv --all -o r.csv
# What each value of a rule's options gives here.
exits 0 explain --style report --rostrum 2 none.csv --rule R-ROSTRUM-TWO --lang zh
says out '  * two_person=follow'
says out '      主席台第1排：张甲 李乙'
says out '    two_person=one_left'
says out '      主席台第1排：李乙 张甲'
exits 0 explain --style report --rostrum 4 r.csv --rule R-ROSTRUM-EVEN --lang en --set even=one_on_left
says out '    even=two_on_left'
says out '      Rostrum, row 1: _ 张甲 李乙 王丙'
says out '  * even=one_on_left'
says out '      Rostrum, row 1: 王丙 李乙 张甲 _'
exits 0 explain --style podium none.csv --rule R-PHOTO-PODIUM --lang zh
[ "$(grep -c '      领奖台：' out)" = 2 ]
exits 0 explain --style report --rostrum 2 none.csv --rule R-ROSTRUM-TWO --json
python3 -c 'import json; told = json.load(open("out")); assert told["rule"] == "R-ROSTRUM-TWO" and "two_person=follow" in told["text"], told'
exits 2 explain --style report r.csv --rule R-ROSTRUM-EVN --lang en
says told 'did you mean R-ROSTRUM-EVEN?'
exits 0 rules --lang en
says out 'options even=two_on_left hand=left_first; grade B, C, K: WDD'
# A third host sits among those of his sex, by precedence.
printf '姓名,级别,主客,性别\nH1,1,主,男\nH2,2,主,女\nH3,3,主,男\nM1,1,客,男\nW1,1,客,女\nW2,2,客,女\n' >dinner.csv
exits 0 explain --style dinner dinner.csv --person H3 --lang zh
says out 'H3    table-1-3'
says out '男宾第2位（共2人）'
exits 0 check --style dinner dinner.csv --lang en
[ "$(grep -c layout-no-turns told)" = 0 ]
# even=pad_odd adds its chair at the side of a table too.
printf '姓名,级别\nA,1\nB,2\nC,3\nD,4\nE,5\n' >board.csv
exits 0 solve --style boardroom --set internal=middle --set even=pad_odd board.csv
[ "$(grep -c '^near' out)" = 3 ]
# Two by two_person=one_left sit so in every school.
head -3 board.csv >two.csv
exits 0 solve --style photo --set two_person=one_left --set even=pad_odd two.csv
[ "$(sed 1d out | cut -d, -f10 | paste -sd' ')" = 'B A' ]
