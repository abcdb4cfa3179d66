/* text/fit.h: how a name goes into its box. */
#ifndef TEXT_FIT_H
#define TEXT_FIT_H

#include "text/fonts.h"

#define NAME_COLUMNS_EM 2.1 /* two columns with the gap between them */

typedef enum manner { ONE_LINE, TWO_LINES, COLUMN, TWO_COLUMNS, TURNED, TURNED_LINES } manner;

/* How a name goes into its box. */
typedef struct name_fit {
    manner manner;
    double size_pt, condense;
    double advance_em;  /* in columns */
    size_t first_bytes; /* of the first line or column */
} name_fit;

typedef struct name_task {
    zc_fonts *fonts;
    const text_fit_rules *rules;
    const char *name; /* padded */
    text_name_kind kind;
    bool is_padded;
    text_box plate;
    double size_pt;            /* the standard one */
    double line_em, middle_em; /* what two lines take; the optical middle above the baseline */
} name_task;

ZC_CHECKED zc_status name_set(const name_task *task, zc_arena *arena, const name_fit *fit, text_setting *out);
#endif
