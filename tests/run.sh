#!/bin/sh
# On a fresh Debian 12 machine: installs what is missing, builds zuoci, runs all tests.
#   sh tests/run.sh [PRESET ...]      release (default), clang, asan
# What is checked of the command and of paper is so with gcc, plainly and under sanitizers; clang's own share is to
# build without a warning, clang-tidy, and the units and golden pictures.
set -eu
cd "$(dirname "$0")/.."

sh .ci/install tests
for preset in "${@:-release}"; do
    cmake --preset "$preset"
    cmake --build "build/$preset"
    set --
    [ "$preset" != clang ] || set -- -LE 'cli|fault|paper'
    ctest --test-dir "build/$preset" --no-tests=error --output-on-failure -j "$(nproc)" "$@"
done
