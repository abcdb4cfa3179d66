/* zuoci/text.h: the fonts that this machine offers for each role of type.
 * Memory   a zc_fonts owns all that it lends; free it once with zc_fonts_free()
 * Threads  a zc_fonts belongs to one thread */
#ifndef ZUOCI_TEXT_H
#define ZUOCI_TEXT_H

#include <zuoci/base.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Font roles (hei, song, kai) and the families that play them. */
typedef struct zc_fonts zc_fonts;

/* Reads the role map `fonts/roles.xml` from the data path, and the font files in the `fonts/` of its folders,
 * and looks the families up. out  the fonts, yours; NULL unless ZC_OK diags  text-bad-roles (the map cannot
 * be read), text-no-family (warning: a role has none of its families here), text-no-font (none at all)
 * Returns ZC_OK, ZC_BAD_INPUT, ZC_IO, ZC_NO_MEMORY */
ZC_API ZC_CHECKED zc_status zc_fonts_make(const zc_datapath *path, zc_fonts **out, zc_diags *diags);

/* Frees the fonts; NULL is allowed. */
ZC_API void zc_fonts_free(zc_fonts *fonts);

/* How many roles there are. */
ZC_API int zc_fonts_roles(const zc_fonts *fonts);

/* A role's word ("kai") and the family that plays it ("LXGW WenKai"; "" for none) and that family's file;
 * lent. */
ZC_API void zc_fonts_role(const zc_fonts *fonts, int role, const char **word, const char **family,
                          const char **file);

/* What a family is to a role. */
typedef enum zc_font_use {
    ZC_FONT_PLAYS,        /* it gives the role its look */
    ZC_FONT_SAME_STYLE,   /* it draws what that lacks, in the same style */
    ZC_FONT_OTHER_SCRIPT, /* writing that no Han font has */
    ZC_FONT_OTHER_STYLE   /* better than an empty box */
} zc_font_use;

/* The most weights that are told of a family. */
enum { ZC_FONT_WEIGHTS = 9 };

/* One of a role's families; all text is lent by the fonts.
 * file     of its medium weight; "" if it is not installed
 * package  what has it on Debian; "" if none does
 * weights  its upright fonts, 100 .. 900, from light to heavy */
typedef struct zc_font_family {
    const char *family, *file, *package;
    zc_font_use use;
    int weights[ZC_FONT_WEIGHTS];
    int weight_count;
} zc_font_family;

/* How many families a role has in the map, installed or not. */
ZC_API int zc_fonts_families(const zc_fonts *fonts, int role);

/* The family at `at`, 0 .. zc_fonts_families()-1, in the order in which they are asked for a character. */
ZC_API zc_font_family zc_fonts_family(const zc_fonts *fonts, int role, int at);

#ifdef __cplusplus
}
#endif
#endif
