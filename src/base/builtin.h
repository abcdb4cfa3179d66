/* base/builtin.h: the data files that the build has put into the library. */
#ifndef BASE_BUILTIN_H
#define BASE_BUILTIN_H

#include <stddef.h>

typedef struct builtin_file {
    const char *name; /* "layouts/report.xml" */
    const unsigned char *at;
    size_t length;
} builtin_file;

extern const builtin_file builtin_files[];
extern const int builtin_count;
#endif
