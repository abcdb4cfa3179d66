/* artwork/signs.h: signs that lead people to tables, rows and zones.
 * Frames   a sign's own, 210 x 148.5 mm, (0, 0) its top left corner; other sizes are drawn to scale */
#ifndef ARTWORK_SIGNS_H
#define ARTWORK_SIGNS_H

#include "artwork/chart.h"

/* looks.md, section 9: an A5 sign. */
#define SIGN_WIDTH_MM 210.0
#define SIGN_HEIGHT_MM 148.5

typedef enum sign_kind { SIGN_TABLES, SIGN_ROWS, SIGN_ZONES } sign_kind;
#define SIGN_KINDS "tables rows zones"

/* Where what it names lies, for who faces the rostrum. */
typedef enum sign_side { SIGN_AHEAD, SIGN_LEFT, SIGN_RIGHT } sign_side;

typedef struct guide_sign {
    sign_kind kind;
    const char *title;       /* outline: 第8桌 */
    const char *band;        /* the words on its head: the zone's name, the meeting's */
    scene_color color;       /* of the frame */
    scene_color ground, ink; /* of the band, of its words */
    sign_side side;
    const char *before, *figure, *after; /* 第 8 桌 */
    const char *words, *english;         /* below; "" for none */
} guide_sign;

typedef struct sign_set {
    artwork_chart chart; /* who sits where, in which zone; the theme */
    sheet_stock stock;
    const guide_sign *signs;
    int count;
} sign_set;

/* signs_of.c: all signs of a kind, in the order in which they are put up. */
ZC_CHECKED zc_status signs_of_tables(sign_set *set);
ZC_CHECKED zc_status signs_of_rows(sign_set *set);
ZC_CHECKED zc_status signs_of_zones(sign_set *set);
/* signs_draw.c: one sign, in the current group. */
ZC_CHECKED zc_status sign_draw(const sign_set *set, const guide_sign *sign, zc_scene *scene);
#endif
