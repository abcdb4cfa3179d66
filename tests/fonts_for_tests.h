/* The fonts that tests see, opened once for a program's tests. */
#ifndef TESTS_FONTS_FOR_TESTS_H
#define TESTS_FONTS_FOR_TESTS_H

#include "text/text.h"

static zc_fonts *fonts;

static inline int fonts_open(void **state)
{
    (void)state;
    zc_datapath *path = zc_datapath_make(NULL, NULL);
    const zc_status status = path ? zc_fonts_make(path, &fonts, NULL) : ZC_NO_MEMORY;
    zc_datapath_free(path);
    return status;
}

static inline int fonts_close(void **state)
{
    (void)state;
    zc_fonts_free(fonts);
    fonts = NULL;
    return 0;
}
#endif
