#!/bin/sh
# --json reports on standard output what else stands on standard error.
. "$(dirname "$0")/assert.sh"
printf '姓名,级别\n王宏,大官\n王宏,1\n"李""四\\",2\n' >r.csv
exits 3 check --style report r.csv --strict --json
says out '"id": "roster-unknown-rank"'
says out '"severity": "error"'
says out '"exit": 3'
[ ! -s told ]
python3 -c 'import json,sys; json.load(open("out"))' || exit 1
printf '姓名\n王宏\n' >r.csv
exits 0 solve --style report r.csv -o plan.csv --json
says out '"files": ["plan.csv"]'
python3 -c 'import json,sys; json.load(open("out"))'
exits 0 solve --style report r.csv --json
says told '"exit": 0'
exits 0 layouts --json
python3 -c 'import json; assert "report" in [style["word"] for style in json.load(open("out"))["layouts"]]'
exits 0 stocks --json --lang en
python3 -c 'import json; assert "tent-210x99" in [stock["word"] for stock in json.load(open("out"))["stocks"]]'
