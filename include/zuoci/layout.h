/* zuoci/layout.h: which seats a style makes of a venue, in their order of honour.
 * Memory   what a zc_layout lends lives as long as it; free it once with zc_layout_free()
 * Threads  a finished zc_layout is read-only and may be shared */
#ifndef ZUOCI_LAYOUT_H
#define ZUOCI_LAYOUT_H

#include <zuoci/base.h>

#ifdef __cplusplus
extern "C" {
#endif

/* A seat of a layout, 0 .. seats-1. */
typedef struct zc_seat {
    int32_t at;
} zc_seat;

/* The seats of a meeting. */
typedef struct zc_layout zc_layout;

/* Frees the layout; NULL is allowed. */
ZC_API void zc_layout_free(zc_layout *layout);

/* How many seats there are. */
ZC_API int zc_layout_seats(const zc_layout *layout);

/* A seat's id, "rostrum-1-4"; lent. */
ZC_API const char *zc_layout_seat_id(const zc_layout *layout, zc_seat seat);

/* Where it stands (mm) and where its sitter looks (degrees clockwise on the page, 0 toward the rostrum). */
ZC_API void zc_layout_seat_place(const zc_layout *layout, zc_seat seat, double *x_mm, double *y_mm,
                                 double *facing_deg);

/* Names a style: its word, its name and what it is for in a language. */
typedef struct zc_style_name {
    const char *word; /* "report" */
    const char *name; /* "报告式" */
} zc_style_name;

/* The styles that the data path offers, by word, as an array that is yours until zc_style_names_free().
 * diags   xml-*, layout-bad-style
 * Returns ZC_OK, ZC_BAD_INPUT, ZC_IO, ZC_NO_MEMORY */
ZC_API ZC_CHECKED zc_status zc_style_names_read(const zc_datapath *path, zc_lang lang, zc_style_name **names,
                                                int *count, zc_diags *diags);

/* Frees what zc_style_names_read gave; NULL is allowed. */
ZC_API void zc_style_names_free(zc_style_name *names);

#ifdef __cplusplus
}
#endif
#endif
