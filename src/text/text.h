/* text/text.h: what glyphs a text has and how much room they take; fits text into boxes.
 * Units    mm for lengths, pt for type sizes; em = the body of a Han character = size
 * Frames   x to the right, y DOWN, (0, 0) = the box's top left corner or the text's own anchor, as each
 *          function says
 * Threads  a zc_fonts belongs to one thread */
#ifndef TEXT_TEXT_H
#define TEXT_TEXT_H

#include "base/base.h"
#include <zuoci/text.h>

/* ---- roles: what the type is for; each maps to families in fonts/roles.xml ---- */

typedef enum text_role { TEXT_HEI, TEXT_SONG, TEXT_KAI, TEXT_ROLE_COUNT } text_role;

typedef struct text_style {
    text_role role;
    int weight; /* 400, 500, 700 ...; the nearest there is */
    double size_pt;
    double letter_space_mm; /* added behind every character but the last; condensed with them */
    double condense;        /* 0 or 1: none; 0.85: glyphs and advances 85 % wide */
} text_style;

/* The families of a role, as an SVG font-family list ("'LXGW WenKai','KaiTi',serif"); lent. */
const char *text_families(const zc_fonts *fonts, text_role role);
/* The first family of it that this machine has; lent. */
const char *text_family(const zc_fonts *fonts, text_role role);

/* ---- measure ---- */

typedef struct text_extent {
    double advance_mm; /* with letter-space, condensed */
    double ink_left_mm,
        ink_right_mm; /* from the start of the text; ink_right - ink_left is the ink's width */
    double ink_top_mm, ink_bottom_mm; /* from the baseline, up is negative */
} text_extent;

text_extent text_measure(zc_fonts *fonts, const char *text, const text_style *style);

/* ---- settings: text that is placed, piece by piece; both renderers draw just these pieces ---- */

/* All pieces of one setting share condense and turn_deg. */
typedef struct text_piece {
    const char *text;       /* what this piece adds to the string */
    double x_mm, y_mm;      /* start of the baseline, from the setting's origin */
    double size_pt;         /* a drawn middle dot has its own */
    double condense;        /* 1: none; below: horizontally scaled */
    double letter_space_mm; /* 0: none */
    double turn_deg;        /* 0, or 90 clockwise (Latin in a narrow seat) */
    int font_of;            /* 0: drawn in the setting's own role; else in role font_of - 1 (a dot) */
} text_piece;

typedef struct text_setting {
    text_role role;
    int weight;
    const char *string; /* the whole text, as search is to find it */
    const text_piece *pieces;
    int count;
    double width_mm, height_mm; /* of what is set: advances by lines */
    double size_pt;             /* of the Han characters */
    double condense;
    int lines;
    bool vertical;
} text_setting;

typedef enum text_anchor { TEXT_START, TEXT_MIDDLE, TEXT_END } text_anchor;

/* One line, its baseline at y 0, its start, middle or end at x 0. Never wraps, never shrinks. A middle dot
 * takes 0.4 em. */
ZC_CHECKED zc_status text_set_line(zc_fonts *fonts, zc_arena *arena, const char *text,
                                   const text_style *style, text_anchor anchor, text_setting *out);

/* One line from top to bottom, characters upright, centred on x 0, the first one's body from y 0; advance in
 * em (1.04 .. 1.12). */
ZC_CHECKED zc_status text_set_column(zc_fonts *fonts, zc_arena *arena, const char *text,
                                     const text_style *style, double advance_em, text_setting *out);

/* The name as it is printed by R-MAT-PAD: two Han characters parted by one full-width blank; not 待定; else
 * as it is. In the arena. */
const char *text_padded_name(zc_arena *arena, const char *name);
/* How many characters a name has; whether it has a middle dot; whether all of it is Han (and dots). */
typedef struct text_name_kind {
    int characters;
    bool dotted, han;
} text_name_kind;
text_name_kind text_name_kind_of(const char *name);

/* ---- fitting names into seats: looks.md, section 5, its steps in their order ---- */

/* The seat's own plate, less its number strip; the rules keep the name inset_mm / 2 off its edges. */
typedef struct text_box {
    double width_mm, height_mm;
} text_box;

typedef struct text_fit_rules {
    text_role role;
    int weight;
    double size_pt;        /* the standard size; 0: by the box's width (16 at 40 mm ... 8 at 9 mm) */
    double inset_mm;       /* what a name must leave free of the box's width; 1.2 */
    double least_condense; /* 0.85 */
    double line_em;        /* two lines: height / this bounds the size; 2.24 */
    double warn_below_pt;  /* 6 */
    double drop_below_pt;  /* 5: not drawn; the name goes to a list beside the chart */
    bool vertical_allowed;
    bool vertical_only; /* its neighbours stand so: never level, a dotted name in two columns if they are
                           larger */
    text_anchor flush;  /* how two lines stand to each other */
} text_fit_rules;

extern const text_fit_rules text_fit_seat; /* hei 500 by looks.md */
/* The standard size of a name in a plate of this width, on A3 and smaller. */
double text_seat_size_pt(double width_mm);

typedef enum text_fit_result { TEXT_FIT_FULL, TEXT_FIT_SMALL, TEXT_FIT_TOO_SMALL } text_fit_result;

/* The size that a short name (two or three characters) needs in this box: so that a region finds its one
 * size. */
double text_fit_size_pt(zc_fonts *fonts, const char *name, text_box box, const text_fit_rules *rules);

/* A name set in a box: origin = the box's middle; the optical middle of the characters lies in it. The name
 * is padded here. result  FULL; SMALL under warn_below_pt (drawn all the same); TOO_SMALL under drop_below_pt
 * (still set, at what fits) */
ZC_CHECKED zc_status text_fit_name(zc_fonts *fonts, zc_arena *arena, const char *name, text_box box,
                                   const text_fit_rules *rules, text_setting *out, text_fit_result *result);

/* Text on at most `lines` lines (1 or 2), broken where it is best, each centred on x 0, baselines around y
 * 0 (one line: at y 0; two: at -line_mm and 0 ... the first at y 0, the second at y line_mm); condensed to
 * 85 %, then smaller down to least_pt.
 * Returns ZC_OK; `fits` tells whether it went in without going under least_pt. */
ZC_CHECKED zc_status text_fit_lines(zc_fonts *fonts, zc_arena *arena, const char *text,
                                    const text_style *style, double width_mm, int lines, double line_mm,
                                    double least_pt, text_setting *out, bool *fits);

/* ---- coverage ---- */

/* The first character of `text` that no font on this machine can draw, 0 if there is none. Blanks and
 * controls do not count.
 * fallback  set to true if some character comes from a family outside the role's list; may be NULL */
uint32_t text_missing(zc_fonts *fonts, const char *text, text_role role, bool *fallback);

/* ---- glyphs: for who draws ---- */

typedef struct text_glyph {
    uint32_t id;
    double x_mm, y_mm; /* from the piece's start, along its baseline (before it is turned), condensed */
} text_glyph;

/* So many bytes of the text are shown by so many glyphs. */
typedef struct text_cluster {
    int bytes, glyphs;
} text_cluster;

/* Glyphs of one font, in the order drawn from left to right. */
typedef struct text_run {
    int face;
    bool backward; /* the text runs from right to left: clusters in the text's order, glyphs against it */
    const char *text;
    int bytes;
    const text_glyph *glyphs;
    int glyph_count;
    const text_cluster *clusters;
    int cluster_count;
} text_run;

/* The runs of a piece, in the arena. */
ZC_CHECKED zc_status text_piece_runs(zc_fonts *fonts, zc_arena *arena, const text_setting *setting,
                                     const text_piece *piece, const text_run **runs, int *count);

/* What draws an outline; winding, millimetres. */
typedef struct text_pen {
    void (*move_to)(void *with, double x_mm, double y_mm);
    void (*line_to)(void *with, double x_mm, double y_mm);
    void (*quad_to)(void *with, double cx_mm, double cy_mm, double x_mm, double y_mm);
    void (*cubic_to)(void *with, const double x_mm[3], const double y_mm[3]);
    void (*close)(void *with);
    void *with;
} text_pen;

/* Draws the outlines of a piece's glyphs, seen from the setting's origin. ZC_OK, ZC_NO_MEMORY */
ZC_CHECKED zc_status text_piece_outline(zc_fonts *fonts, const text_setting *setting, const text_piece *piece,
                                        const text_pen *pen);

/* The role whose font draws the piece. */
static inline text_role text_piece_role(const text_setting *setting, const text_piece *piece)
{
    return piece->font_of > 0 ? (text_role)(piece->font_of - 1) : setting->role;
}

/* The file of a face and its index there, as FreeType counts; lent. */
const char *text_face_file(const zc_fonts *fonts, int face, int *index);
#endif
