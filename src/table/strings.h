/* table/strings.h: the texts of a workbook: shared, inline, in runs of different letters. */
#ifndef TABLE_STRINGS_H
#define TABLE_STRINGS_H

#include "base/base.h"
#include "xml/xml.h"

typedef struct shared_strings {
    const char *const *at;
    int count;
} shared_strings;

/* The text of `<si>` or `<is>`: its runs joined, readings (phonetics) left out; always a copy. NULL without
 * memory. */
const char *rich_text(zc_arena *arena, const xml_node *node);
/* Text with `_x000D_` and its like as the characters that they stand for; NULL without memory. */
const char *unescaped_text(zc_arena *arena, const char *text);
ZC_CHECKED zc_status shared_strings_read(zc_arena *arena, const xml_node *sst, shared_strings *out);
#endif
