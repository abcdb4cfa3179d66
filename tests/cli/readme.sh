#!/bin/sh
# Every command that README and --help show works as it is typed, in the order in which it stands there.
. "$(dirname "$0")/assert.sh"
mkdir bin
ln -s "$zuoci" bin/zuoci
PATH=$work/bin:$PATH
run_all() {
    mkdir "$1"
    cp -r "$project/samples" "$1"
    (cd "$1" && while read -r line; do
        sh -c "$line" >../said 2>../told || { echo "$line: exit status $?"; cat ../told; exit 1; }
    done <"../$1-commands")
}
commands_of() { sed -n '/^```sh/,/^```/p' "$1" | grep '^zuoci '; }
sed '/^## 中文/q' "$project/README.md" >en.md
sed '1,/^## 中文/d' "$project/README.md" >zh.md
commands_of en.md >en-commands
commands_of zh.md >zh-commands
[ "$(wc -l <en-commands)" -ge 5 ]
# Both halves show the same commands, and name files that there are.
sed 's/ *#.*//' en-commands >en-bare
sed 's/ *#.*//' zh-commands >zh-bare
diff en-bare zh-bare
grep -o 'sh [a-z]*/[a-z]*\.sh' en.md | while read -r shell file; do [ -e "$project/$file" ] || exit 1; done
run_all en
for command in $("$zuoci" --help --lang en | sed -n 's/^  \([a-z][a-z]*\)  .*/\1/p'); do
    "$zuoci" "$command" --help --lang en | sed -n 's/^  \(zuoci .*\)/\1/p'
done >help-commands
[ "$(wc -l <help-commands)" -ge 14 ]
run_all help
