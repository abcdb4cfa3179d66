/* table/encoding.h: the text of a file whose encoding nobody has told. */
#ifndef TABLE_ENCODING_H
#define TABLE_ENCODING_H

#include "base/base.h"

/* UTF-8, UTF-16 or GB18030 (GBK), by a byte-order mark, else by what the bytes can be; without the mark.
 * is_guess  the bytes are GB18030, and may as well be Big5 or Shift-JIS: most of these are
 * diags  table-encoding at the first bad byte
 * Returns ZC_OK, ZC_BAD_INPUT, ZC_NO_MEMORY */
ZC_CHECKED zc_status encoding_read(zc_arena *arena, zc_bytes bytes, const char *shown, zc_bytes *text,
                                   bool *is_guess, zc_diags *diags);
#endif
