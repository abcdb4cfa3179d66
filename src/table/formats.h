/* table/formats.h: numbers of a workbook as a person reads them: shortest decimal form, dates as ISO. */
#ifndef TABLE_FORMATS_H
#define TABLE_FORMATS_H

#include "base/base.h"
#include "xml/xml.h"

typedef struct number_format {
    bool date, time;
    bool elapsed; /* hours go on beyond 24 */
    int digits;   /* zeros before a whole number up to this width, as in "001" */
} number_format;

typedef struct number_formats {
    const number_format *of_style;
    int styles;
    bool since_1904;
} number_formats;

/* What a format's code ("yyyy-mm-dd") shows. */
number_format number_format_of(const char *code);
/* The formats of all cell styles of a `<styleSheet>`. */
ZC_CHECKED zc_status number_formats_read(zc_arena *arena, const xml_node *style_sheet, number_formats *out);
/* What stands in `<v>`, as text; what is no number stays. Always a copy; NULL without memory. */
const char *number_text(zc_arena *arena, const char *value, const number_format *format, bool since_1904);
/* An ISO time ("2026-12-03T09:00:00") as we write it. NULL without memory. */
const char *iso_text(zc_arena *arena, const char *value);
#endif
