#!/bin/sh
# On a fresh Debian 12 machine: installs what is missing, builds zuoci, runs all tests.
#   sh tests/run.sh [PRESET ...]      release (default), clang, asan
set -eu
cd "$(dirname "$0")/.."

sh .ci/install tests
for preset in "${@:-release}"; do
    cmake --preset "$preset"
    cmake --build "build/$preset"
    ctest --test-dir "build/$preset" --no-tests=error --output-on-failure -j "$(nproc)"
done
