#!/bin/sh
# Installs into a new place and builds a caller there, in C and in C++, with what pkg-config says and nothing else:
#   install.sh CMAKE BUILD SOURCE CC CXX [FLAG ...]     FLAG: what the library itself was built with (sanitizers)
set -eu
cmake=$1 build=$2 source=$3 cc=$4 cxx=$5
shift 5
command -v pkg-config >/dev/null 2>&1 || { echo "pkg-config is not installed: skipped"; exit 77; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
place=$work/place

"$cmake" --install "$build" --prefix "$place" >/dev/null
library=$(find "$place" -name 'libzuoci.so.?' | head -1)
[ -n "$library" ] || { echo "no libzuoci.so.N was installed"; exit 1; }
soname=$(readelf -d "$library" | sed -n 's/.*SONAME.*\[\(.*\)\]/\1/p')
[ "$soname" = "$(basename "$library")" ] || { echo "soname \"$soname\", file $library"; exit 1; }
sh "$source/tests/house/symbols.sh" "$library" "$(find "$place" -name libzuoci.a)"
for header in "$source"/include/zuoci/*.h; do
    [ -f "$place/include/zuoci/$(basename "$header")" ] || { echo "not installed: $header"; exit 1; }
done

PKG_CONFIG_PATH=$(dirname "$(find "$place" -name zuoci.pc)")
export PKG_CONFIG_PATH
version=-DZUOCI_VERSION="\"$(pkg-config --modversion zuoci)\""
LD_LIBRARY_PATH=$(dirname "$library")
export LD_LIBRARY_PATH
# shellcheck disable=SC2046
"$cc" -std=c17 -Wall -Wextra -Werror "$@" "$version" "$source/tests/public/caller.c" \
    $(pkg-config --cflags --libs zuoci) -o "$work/caller"
mkdir "$work/c" "$work/c++"
"$work/caller" "$source/tests/golden/paper/event.xml" "$source/tests/golden/paper/roster.csv" "$work/c"
if command -v "$cxx" >/dev/null 2>&1; then
    # shellcheck disable=SC2046
    "$cxx" -std=c++17 -Wall -Wextra -Werror "$@" "$version" -x c++ "$source/tests/public/caller.c" -x none \
        $(pkg-config --cflags --libs zuoci) -o "$work/caller++"
    "$work/caller++" "$source/tests/golden/paper/event.xml" "$source/tests/golden/paper/roster.csv" "$work/c++"
    diff -r "$work/c" "$work/c++"
fi

# The static library alone, with what pkg-config says that it needs.
mkdir "$work/static"
archive=$(find "$place" -name libzuoci.a)
# shellcheck disable=SC2046
"$cc" -std=c17 -Wall -Wextra -Werror "$@" "$version" "$source/tests/public/caller.c" $(pkg-config --cflags zuoci) "$archive" \
    $(pkg-config --static --libs zuoci | sed 's/-lzuoci//') -o "$work/caller-static"
env -u LD_LIBRARY_PATH "$work/caller-static" "$source/tests/golden/paper/event.xml" "$source/tests/golden/paper/roster.csv" \
    "$work/static"
diff -r "$work/c" "$work/static"

unset LD_LIBRARY_PATH
"$place/bin/zuoci" --version >/dev/null # it finds its library beside itself
