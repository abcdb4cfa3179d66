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

/* ---- the user's own fonts and glyphs ---- */

/* A font file; with a role its family plays this before all others. */
typedef struct text_own_font {
    const char *file;
    bool has_role;
    text_role role;
    zc_place place; /* where the file is named */
} text_own_font;

/* A character whose shape is an SVG file: its viewBox becomes the body, 1 em wide and high. */
typedef struct text_own_glyph {
    const char *character, *file;
    zc_place character_place, place; /* of the character; of the file */
} text_own_glyph;

typedef struct text_own {
    const text_own_font *fonts;
    int font_count;
    const text_own_glyph *glyphs;
    int glyph_count;
} text_own;

/* As zc_fonts_make, with what the user brings besides; own may be NULL.
 * diags  text-bad-font, text-bad-glyph, text-glyph-part (warning), text-glyph-wins (note), as well */
ZC_CHECKED zc_status text_fonts_make(const zc_datapath *path, const text_own *own, zc_fonts **out,
                                     zc_diags *diags);
/* The role of that word, false if there is none; *words lists all of them, lent. */
bool text_role_find(const char *word, text_role *role, const char **words);
const char *text_role_word(text_role role);

/* ---- measure ---- */

typedef struct text_extent {
    double advance_mm; /* with letter-space, condensed */
    double ink_left_mm,
        ink_right_mm; /* from the start of the text; ink_right - ink_left is the ink's width */
    double ink_top_mm, ink_bottom_mm; /* from the baseline, up is negative */
} text_extent;

text_extent text_measure(zc_fonts *fonts, const char *text, const text_style *style);
/* Whether memory lacked for what was measured since a text was last set, which would have told; forgotten
 * when it is asked. */
bool text_lacked_memory(zc_fonts *fonts);

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

/* The full-width blank that holds two characters of a name apart. */
#define TEXT_PAD "\xE3\x80\x80"
/* The name as it is printed by R-MAT-PAD: two Han characters parted by one full-width blank; not 待定; else
 * as it is. In the arena. */
const char *text_padded_name(zc_arena *arena, const char *name);
/* How many characters a name has; whether it has a middle dot; whether all of it is Han (and dots). */
typedef struct text_name_kind {
    int characters;
    bool dotted, han;
    bool joins; /* some of it is of a script whose letters join or stack */
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

/* Whether a text has a place where a line would end anyway: a blank, a middle dot, a bracket, 暨 or a mark
 * of punctuation. */
bool text_has_seam(const char *text);

/* Text on at most `lines` lines (1 or 2), broken where it is best, each centred on x 0, baselines around y
 * 0 (one line: at y 0; two: at -line_mm and 0 ... the first at y 0, the second at y line_mm); condensed to
 * 85 %, then smaller down to least_pt.
 * Returns ZC_OK; `fits` tells whether it went in without going under least_pt. */
ZC_CHECKED zc_status text_fit_lines(zc_fonts *fonts, zc_arena *arena, const char *text,
                                    const text_style *style, double width_mm, int lines, double line_mm,
                                    double least_pt, text_setting *out, bool *fits);

/* Text at its own size on at most `lines` lines, broken where the whole looks best, each centred on x 0, the
 * first baseline at y 0; condensed to 85 % at most, all lines alike. The whole text or none:
 * fits  false: it does not go in, and `out` is untouched */
ZC_CHECKED zc_status text_fit_paragraph(zc_fonts *fonts, zc_arena *arena, const char *text,
                                        const text_style *style, double width_mm, int lines, double line_mm,
                                        text_setting *out, bool *fits);

/* Text on as many lines as it needs at its own size, the first baseline at y 0: broken where a line may end,
 * behind a pause or before a word of layouts/breaks.xml if the line is full enough there; else behind any
 * letter; in a word of letters that stand apart a hyphen is drawn there. One string all the same.
 * result  bytes: how much of the text is in it; less than all of it where lines_most is too few */
typedef struct text_wrapping {
    double width_mm, line_mm; /* room; from baseline to baseline */
    text_anchor anchor;       /* of each line, at x 0 */
    int lines_most;           /* 0: any number */
    bool by_parts;            /* as names are broken: behind a middle dot or a blank where one has room */
} text_wrapping;
typedef struct text_wrapped {
    size_t bytes;
    bool keeps_words; /* none was broken for lack of room; by parts: no part */
} text_wrapped;
ZC_CHECKED zc_status text_wrap(zc_fonts *fonts, zc_arena *arena, const char *text, const text_style *style,
                               const text_wrapping *room, text_setting *out, text_wrapped *result);

/* ---- coverage: how well a character will be drawn ---- */

typedef enum text_cover {
    TEXT_COVERED,    /* by what the role's texts are drawn in, or what the user named for it */
    TEXT_SAME_STYLE, /* by another family of the role */
    TEXT_OTHER_STYLE,
    TEXT_PRIVATE,    /* a private-use character, as the role's own font has it: means anything */
    TEXT_NO_VARIANT, /* in its usual form: no font has the variant that its selector asks for */
    TEXT_MISSING
} text_cover;

/* A character, with its marks, that is not TEXT_COVERED. */
typedef struct text_doubt {
    text_cover cover;
    const char *text; /* lent from what was asked about */
    int bytes;
    uint32_t code;               /* its first character; of MISSING: the one that has no glyph */
    const char *family, *wanted; /* what draws it, what draws the others; lent; "" for none */
} text_doubt;

/* The next character of *text, up to its end, that is not covered at this weight; steps behind it. Blanks and
 * controls do not count. */
bool text_doubt_next(zc_fonts *fonts, text_role role, int weight, const char **text, text_doubt *out);

/* The first character of `text` that no font on this machine can draw, 0 if there is none. */
uint32_t text_missing(zc_fonts *fonts, const char *text, text_role role);

bool text_is_private(uint32_t code); /* a private-use code point */

/* Debian packages that have characters of the script of this one, "fonts-a fonts-b"; "" if none is known. */
const char *text_packages(const zc_fonts *fonts, uint32_t code);

/* ---- glyphs: for who draws ---- */

typedef struct text_glyph {
    uint32_t id;
    double x_mm, y_mm; /* from the piece's start, along its baseline (before it is turned), condensed */
} text_glyph;

/* The body of a Han character reaches from here above the baseline to 0.12 em below it. */
#define BODY_ASCENT_EM 0.88

/* The user's shape of a character, filled part by part in the colour of the text: em of the body from the
 * start of the baseline, y down. */
typedef enum text_op {
    TEXT_MOVE,
    TEXT_LINE,
    TEXT_CUBIC,
    TEXT_CLOSE,
    TEXT_FILL,         /* ends a part: nonzero */
    TEXT_FILL_EVEN_ODD /* ends a part */
} text_op;

typedef struct text_step {
    text_op op;
    double x_em[3], y_em[3]; /* the end point is the last one used: [0], CUBIC [2] */
} text_step;

typedef struct text_drawing {
    uint32_t code;
    const text_step *steps;
    int count;
} text_drawing;

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
    const text_drawing *drawing; /* drawn over the glyph, which is a blank then; else NULL */
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

/* Whether all of it is drawn by the fonts that text_families() names first, from left to right. */
bool text_is_usual(zc_fonts *fonts, text_role role, int weight, const char *text);
/* The family of a face; lent. */
const char *text_face_family(const zc_fonts *fonts, int face);
/* Whether the face is the one that draws the role's common characters at this weight. */
bool text_face_is_usual(zc_fonts *fonts, text_role role, int weight, int face);

/* The file of a face and its index there, as FreeType counts; lent. */
const char *text_face_file(const zc_fonts *fonts, int face, int *index);
#endif
