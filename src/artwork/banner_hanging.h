/* artwork/banner_hanging.h: the kinds of cloth that are hung up: layouts/banners/<word>.xml. */
#ifndef ARTWORK_BANNER_HANGING_H
#define ARTWORK_BANNER_HANGING_H

#include "artwork/artwork.h"

typedef struct hanging_colors {
    const char *word, *name_zh, *name_en; /* red, 红底白字 */
    const char *print;                    /* what a printer mixes */
    scene_color ground, ink;
} hanging_colors;

/* Shares are of the height, or of the width where it is read downward; the block's of the length. */
typedef struct hanging {
    const char *word, *name_zh, *name_en;
    double width_mm, height_mm;           /* where nobody says another size */
    bool is_down;                         /* read from top to bottom */
    bool each_page;                       /* each line of the text is one by itself */
    double em, least_em, two_em, between; /* of one line; of two; between two */
    int lines;                            /* at most */
    double middle;                        /* of the text, from the top */
    double most_gap_em;                   /* between two characters */
    double margin, least_block, most_block;
    const hanging_colors *colors;
    int color_count;
    double emblem_height, emblem_middle; /* 0: it has none */
    double middle_without;               /* of the text where no emblem is given */
    const char *flag;                    /* the picture of a flag; NULL: it has none */
    int flags;                           /* at each side */
    double flag_width, flag_height, flag_top, flag_apart, flag_edge;
    double flag_closest;         /* apart where the words need the room */
    double flag_beside;          /* from the words */
    double foot_em, foot_middle; /* of the line at the foot; 0: it has none */
} hanging;

/* The kind of that word.
 * diags  artwork-unknown-hanging (near words, all words), artwork-bad-hanging (located), xml-*
 * Returns ZC_OK, ZC_BAD_INPUT, ZC_IO, ZC_NO_MEMORY */
ZC_CHECKED zc_status hanging_read(const zc_datapath *path, const char *word, zc_place place, zc_arena *arena,
                                  hanging *out, zc_diags *diags);
/* The words of its colours, parted by blanks; NULL without memory. */
const char *hanging_color_words(const hanging *kind, zc_arena *arena);
#endif
