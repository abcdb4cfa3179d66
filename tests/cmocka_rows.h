/* A table of rows as cmocka tests: the row's id is the test's name, the row its initial state. */
#ifndef TESTS_CMOCKA_ROWS_H
#define TESTS_CMOCKA_ROWS_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

/* Runs `function` once for each row of `rows`, an array of structs whose first member is `const char *id`. */
#define ROWS_COUNT(rows) (sizeof(rows) / sizeof *(rows))
#define RUN_ROWS(rows, function) run_rows((rows), sizeof *(rows), ROWS_COUNT(rows), #function, (function))

static inline int run_rows(void *rows, size_t size, size_t count, const char *group,
                           CMUnitTestFunction function)
{
    struct CMUnitTest tests[1024] = { 0 };
    assert_true(count <= 1024);
    for (size_t row = 0; row < count; row++) {
        char *at = (char *)rows + row * size;
        tests[row] = (struct CMUnitTest){ *(const char **)at, function, NULL, NULL, at };
    }
    return _cmocka_run_group_tests(group, tests, count, NULL, NULL);
}
#endif
