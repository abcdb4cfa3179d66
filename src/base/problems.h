/* base/problems.h: what can go wrong with files. */
#ifndef BASE_PROBLEMS_H
#define BASE_PROBLEMS_H

#include "base/base.h"

extern const zc_problem base_cannot_read, base_too_large, base_cannot_write, base_is_input, base_no_folder;
/* A file that cannot be read or written, with the reason of errno in both languages. */
void base_report(zc_diags *diags, const zc_problem *problem, const char *path, int error);
#endif
