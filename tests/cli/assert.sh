# Sourced by the tests beside it: $1 is the command, $2 the project's folder.
set -eu
zuoci=$1
project=$2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

# exits STATUS word ...: the command ends so; what it prints is in out and told.
exits() {
    want=$1
    shift
    status=0
    "$zuoci" "$@" >out 2>told || status=$?
    [ "$status" = "$want" ] || { echo "zuoci $*: exit status $status, not $want"; cat told; exit 1; }
}
# says FILE words: the file has them.
says() {
    grep -qF -- "$2" "$1" || { echo "\"$2\" is not said:"; cat "$1"; exit 1; }
}
