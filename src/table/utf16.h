/* table/utf16.h: UTF-16 that does not say so. */
#ifndef TABLE_UTF16_H
#define TABLE_UTF16_H

#include "base/base.h"

/* "UTF-16LE" or "UTF-16BE" for text without a byte order mark that reads well so: every surrogate has its
 * other half, no control characters, and something parts its cells or rows. NULL for all else. */
const char *utf16_guess(zc_bytes bytes);
#endif
