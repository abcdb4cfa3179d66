#!/bin/sh
# A public header compiles alone, as C17 and as C++17, without a library's include path.
set -eu
compiler=$1 include=$2 header=$3
"$compiler" -std=c17 -Wall -Wextra -Werror -pedantic -I"$include" -fsyntax-only -x c "$header"
plus=$(command -v g++ || command -v clang++ || true)
[ -z "$plus" ] || "$plus" -std=c++17 -Wall -Wextra -Werror -pedantic -I"$include" -fsyntax-only -x c++ "$header"
