/* zuoci/sheet.h: what a printer does wrong, and how the paper is to meet it.
 * Units    mm on the sheet
 * Memory   texts given are read, not kept */
#ifndef ZUOCI_SHEET_H
#define ZUOCI_SHEET_H

#include <zuoci/base.h>
#include <zuoci/scene.h>

#ifdef __cplusplus
extern "C" {
#endif

/* The fonts that text is set in: zuoci/text.h. */
typedef struct zc_fonts zc_fonts;

/* What zc_correction_set takes, in words, by key; NULL for another key. Lent for ever. */
ZC_API const char *zc_correction_words(const char *key);

/* Sets a part of a correction.
 * key    "offset": "X,Y", mm to the right and down, each within 50; "scale": per cent, "99.5" or "99.5%", or
 * a factor, "0.995", from 80 to 125 % Returns false, and leaves the correction as it was, if the value cannot
 * be read */
ZC_API bool zc_correction_set(zc_correction *correction, const char *key, const char *value);

/* Reads what was kept of the printer `name` in the file `path`.
 * diags  sheet-unknown-printer (all names; also where there is no such file), sheet-bad-correction,
 * sheet-same-printer, xml-*, base-cannot-read
 * Returns ZC_OK, ZC_BAD_INPUT, ZC_IO, ZC_NO_MEMORY */
ZC_API ZC_CHECKED zc_status zc_printer_read(const char *path, const char *name, zc_correction *out,
                                            zc_diags *diags);

/* Keeps a printer in the file, in the place of what was kept under its name; the other printers stay. The
 * file and its folders are made if they are not there. A file that cannot be read whole is left as it is.
 * diags  as zc_printer_read, base-cannot-write
 * Returns ZC_OK, ZC_BAD_INPUT, ZC_IO, ZC_NO_MEMORY */
ZC_API ZC_CHECKED zc_status zc_printer_save(const char *path, const char *name,
                                            const zc_correction *correction, zc_diags *diags);

/* Draws the sheet that shows what a printer does: rulers from its edges, crosses at known places, what to
 * measure and how the correction follows from it. It is corrected itself: once it measures right, so does all
 * else.
 * data        where stocks are found
 * stock       whose sheet is printed on: "tent-210x99"
 * correction  NULL: none
 * scene       new, yours; NULL unless ZC_OK
 * diags       sheet-unknown-stock and what else a stock may have
 * Returns ZC_OK, ZC_BAD_INPUT, ZC_IO, ZC_NO_MEMORY */
ZC_API ZC_CHECKED zc_status zc_ruler_draw(const zc_datapath *data, zc_fonts *fonts, const char *stock,
                                          zc_lang lang, const zc_correction *correction, zc_scene **scene,
                                          zc_diags *diags);

#ifdef __cplusplus
}
#endif
#endif
