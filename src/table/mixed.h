/* table/mixed.h: cells in UTF-8 within a file that is in GB18030. */
#ifndef TABLE_MIXED_H
#define TABLE_MIXED_H

#include "base/base.h"

/* Refuses a file of both encodings, which reads as GB18030 with cells such as 鏉庝腹 (李丹). A piece of the
 * file, that is a run of bytes that are no ASCII, is UTF-8 if it is valid as such, has two Han characters or
 * more, and its rarest character is more common in UTF-8 than in GB18030, by the levels of GB 2312. A file is
 * mixed if it has such a piece and another one which is GB18030 alone. diags  table-mixed-encodings at the
 * first such piece, with their number; Returns  ZC_OK (not mixed), ZC_BAD_INPUT, ZC_NO_MEMORY */
ZC_CHECKED zc_status mixed_check(zc_arena *arena, zc_bytes bytes, const char *shown, zc_diags *diags);
#endif
