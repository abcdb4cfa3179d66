/* artwork/banner_sheet.h: what is asked for when a banner is made, and its words set. */
#ifndef ARTWORK_BANNER_SHEET_H
#define ARTWORK_BANNER_SHEET_H

#include "artwork/banner.h"
#include "artwork/banner_hanging.h"
#include "artwork/banner_size.h"

enum { BANNER_LINES = 4 };

typedef enum banner_form { BANNER_WHOLE, BANNER_PROOF, BANNER_TILES } banner_form;
typedef enum banner_tile { BANNER_TILE_A3, BANNER_TILE_A4, BANNER_TILE_CHAR } banner_tile;

/* All that the settings say. */
typedef struct banner_sheet {
    const zc_artwork_job *job;
    zc_arena *arena;
    hanging kind;
    const hanging_colors *colors;
    banner_form form;
    banner_tile tile;
    text_role role;
    banner_size size;
    bool outlines;
    zc_bytes emblem, flag;    /* length 0: none */
    int flags;                /* at each side */
    const char *foot;         /* NULL: none */
    const char *const *parts; /* the lines of the text */
    int part_count;
} banner_sheet;

/* What one banner says. */
typedef struct banner_words {
    const char *string;
    banner_line lines[BANNER_LINES];
    int line_count;
    banner_pitch pitch;
    double flag_apart; /* share of the height */
} banner_words;

/* banner_settings.c: all settings but the text, and the text. diags: artwork-* */
ZC_CHECKED zc_status banner_sheet_read(const zc_artwork_job *job, banner_form form, zc_arena *arena,
                                       banner_sheet *out, zc_diags *diags);
ZC_CHECKED zc_status banner_text_read(banner_sheet *sheet, zc_diags *diags);

/* banner_set.c: the text's parts from `first` on, in the size and at the pitch that they take.
 * diags  artwork-banner-tight, artwork-banner-flags, artwork-banner-lines, artwork-banner-stop */
ZC_CHECKED zc_status banner_words_set(const banner_sheet *sheet, int first, int count, banner_words *out,
                                      zc_diags *diags);

/* banner_flags.c: the room between the flags, `apart` a share of the height; the length where there are none.
 */
double banner_room_mm(const banner_sheet *sheet, double apart);
/* How far the flags stand apart at first, so that the emblem has its room. */
double banner_flags_apart(const banner_sheet *sheet);
/* Whether the flags leave room. diags: artwork-crowded-flags */
ZC_CHECKED zc_status banner_flags_check(const banner_sheet *sheet, zc_diags *diags);
/* How long the words may be. */
double banner_most_mm(const banner_sheet *sheet, const banner_words *words);
/* Whether it is the flags that say so. */
bool banner_flags_limit(const banner_sheet *sheet, const banner_words *words);

/* Along the line, across it, and where the middle of a line lies across. */
double banner_length_mm(const banner_sheet *sheet);
double banner_across_mm(const banner_sheet *sheet);
double banner_middle_mm(const banner_sheet *sheet, const banner_words *words, int line);
/* From the banner's own edge to where the ink of a line begins, and to where it ends. */
double banner_ink_from_mm(const banner_sheet *sheet, const banner_words *words, int line);
double banner_ink_to_mm(const banner_sheet *sheet, const banner_words *words, int line);
static inline double banner_hang_mm(const banner_sheet *sheet)
{
    return 0.009 * banner_length_mm(sheet); /* what hangs leaves the margins even to the eye */
}

/* banner_page.c: a page with one banner at its true size. */
ZC_CHECKED zc_status banner_page(const banner_sheet *sheet, const banner_words *words, zc_scene *scene);

/* banner_proof.c: a page that shows page `page` of `whole` 1:10 with its measures. */
ZC_CHECKED zc_status banner_proof_page(const banner_sheet *sheet, const banner_words *words,
                                       const zc_scene *whole, int page, zc_scene *scene);

/* banner_tiles.c: the sheets of page `page` of `whole`. diags: artwork-wide-character */
ZC_CHECKED zc_status banner_tile_pages(const banner_sheet *sheet, const banner_words *words,
                                       const zc_scene *whole, int page, zc_scene *scene, zc_diags *diags);
#endif
