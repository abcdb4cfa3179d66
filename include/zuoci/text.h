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

/* Reads the role map `fonts/roles.xml` from the data path and looks the families up.
 * out  the fonts, yours; NULL unless ZC_OK
 * diags  text-bad-roles (the map cannot be read), text-no-family (warning: a role has none of its families
 * here), text-no-font (none at all)
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

#ifdef __cplusplus
}
#endif
#endif
