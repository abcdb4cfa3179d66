/* table/mixed.h: files that are UTF-8 in some cells and GB18030 in others. */
#ifndef TABLE_MIXED_H
#define TABLE_MIXED_H

#include "base/base.h"

/* Refuses a file of both encodings: read as GB18030 it has cells such as 鏉庝腹 (李丹). A piece of the file
 * is a run of bytes that are no ASCII. It is UTF-8 if it is valid as such, has two Han characters or more,
 * and its rarest one is more common in UTF-8 than in GB18030, by the levels of GB 2312; it is GB18030 if it
 * is not valid UTF-8 and has two characters or more, all of the first level. utf8_bad_at  where the file's
 * first byte stands that is no UTF-8 has_utf8     whether a piece is UTF-8, so that the file is no GB18030
 * even if it is not mixed
 * diags  table-mixed-encodings where the rarer encoding begins
 * Returns ZC_OK, ZC_BAD_INPUT, ZC_NO_MEMORY */
ZC_CHECKED zc_status mixed_check(zc_arena *arena, zc_bytes bytes, size_t utf8_bad_at, const char *shown,
                                 bool *has_utf8, zc_diags *diags);
#endif
