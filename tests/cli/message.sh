#!/bin/sh
# Runs FOLDER/command (the words after `zuoci`, then the exit status) in both languages and compares what it says with
# expected.zh and expected.en. Nothing may be written. ZC_BLESS=1 rewrites.
set -eu
zuoci=$1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cp -r "$2/." "$work"
cd "$work"
read -r words <command
want=$(sed -n 2p command)
ls >before
for lang in zh en; do
    status=0
    eval "\"$zuoci\" $words --lang $lang" >out 2>told || status=$?
    [ "$status" = "$want" ] || { echo "exit status $status, not $want"; cat told; exit 1; }
    [ ! -s out ] || { echo "standard output is not empty"; cat out; exit 1; }
    if [ -n "${ZC_BLESS:-}" ]; then
        cp told "$2/expected.$lang"
    else
        diff -u "$2/expected.$lang" told
    fi
done
rm -f out told
ls | grep -vxE "before|after|out|told" >after || true
grep -vxE "before|after|out|told" before | diff - after || { echo "something was written"; exit 1; }
