#!/bin/sh
# What a library does not do: talk, end the program, depend on the locale, on chance or on hidden state. Only src/cli may.
set -eu
cd "$1"
calls='abort|exit|_exit|printf|fprintf|vprintf|vfprintf|puts|fputs|putchar|perror|strtok|setlocale|rand|srand|random|setjmp|longjmp|atoi|atof|strtod|strtof|gets|sprintf|strftime|time|clock|gettimeofday|system|popen'
if grep -nE "(^|[^A-Za-z0-9_.>\"])($calls)\(" -r src --include='*.[ch]' | grep -v '^src/cli/' | grep -vE '^[^:]+:[0-9]+: *(\*|/\*|//)'; then
    echo "these calls have no place in the library"
    exit 1
fi
