/* text/fonts.h: font files, the roles that they play, and glyphs made of text. */
#ifndef TEXT_FONTS_H
#define TEXT_FONTS_H

#include "text/text.h"

#include <fontconfig/fontconfig.h>
#include <hb.h>

/* What one font makes of one character; em. */
typedef struct font_char {
    bool known;     /* looked up; the rest holds */
    uint32_t glyph; /* 0: the font lacks it */
    double advance_em;
    double ink_left_em, ink_right_em, ink_top_em, ink_bottom_em; /* up is negative; all 0: no ink */
} font_char;

enum { CHARS_PER_PAGE = 256, CHAR_PAGES = 0x110000 / CHARS_PER_PAGE };

typedef struct font_face {
    const char *file;
    int index; /* in the file, as FreeType counts */
    hb_face_t *face;
    hb_font_t *font;   /* NULL until it is needed */
    font_char **pages; /* CHAR_PAGES, each NULL or CHARS_PER_PAGE long */
    font_char odd;     /* of what is no character */
} font_face;

enum { CHAIN_MAX = 16, WEIGHTS = 10 }; /* a chain for each of 0, 100 .. 900 */

/* The faces that a role has at one weight, in the order of its families. */
typedef struct font_chain {
    bool made;
    int faces[CHAIN_MAX];
    int count;
} font_chain;

typedef struct font_role {
    const char *word, *list; /* list: for an SVG */
    const char *const *families;
    int family_count;
    int found; /* the family that plays it, -1: none */
    double middle_em, dot_em;
    text_role dot_role; /* whose dot it borrows */
    font_chain chains[WEIGHTS];
} font_role;

/* A glyph of a shaped text. */
typedef struct shaped_glyph {
    uint32_t id;
    int face;
    int segment;   /* glyphs of one font and direction */
    int at, bytes; /* what it shows of the text; bytes 0: another glyph of the cluster has them */
    bool backward;
    double advance_em, x_em, y_em; /* y up */
} shaped_glyph;

typedef struct shaped_text {
    const shaped_glyph *at;
    int count;
} shaped_text;

struct zc_fonts {
    zc_arena *arena;
    FcConfig *config;
    FcFontSet *fallbacks; /* every font of the machine in order of likeness; NULL until it is needed */
    font_role roles[TEXT_ROLE_COUNT];
    ZC_VEC(font_face) faces;
    ZC_VEC(shaped_glyph) shaped; /* of the last text */
    hb_buffer_t *buffer;
    bool failed; /* no memory since fonts_end */
};

enum { SHOWN_WEIGHT = 500 }; /* the one whose file is told */

/* faces.c */
ZC_CHECKED zc_status fonts_find_families(zc_fonts *fonts);
const font_chain *fonts_chain(zc_fonts *fonts, text_role role, int weight);
const font_char *fonts_char(zc_fonts *fonts, int face, uint32_t code); /* never NULL */
/* The face that draws `code` for this role: of its families, else of the machine, else -1. */
int fonts_face_of(zc_fonts *fonts, text_role role, int weight, uint32_t code, bool *fallback);
hb_font_t *fonts_shaper(zc_fonts *fonts, int face);
/* The end of a task: ZC_NO_MEMORY if anything failed on the way. It is told once: asked again, all is tried
 * again. */
ZC_CHECKED zc_status fonts_end(zc_fonts *fonts, bool added, zc_status status);
bool font_char_has_ink(const font_char *drawn);

/* shape.c: lent until the next call */
shaped_text fonts_shape(zc_fonts *fonts, text_role role, int weight, const char *text, size_t bytes);

/* Whether it goes with the character before it: marks, joiners, variation selectors. */
bool char_joins_before(uint32_t code);

/* measure.c: the advance at 1 em with letter-space in em, dots at 0.4 em */
double text_advance_em(zc_fonts *fonts, text_role role, int weight, const char *text, size_t bytes,
                       double letter_space_em);
double line_advance_mm(zc_fonts *fonts, const char *text, size_t bytes, const text_style *style);
double style_condense(const text_style *style); /* 1 where it says none */

/* dot.c */
#define DOT_ADVANCE_EM 0.4
#define DOT_COLUMN_EM 0.55
#define DOT_DISC_EM 0.15
#define DOT_COLUMN_DISC_EM 0.16
typedef enum dot_place { DOT_IN_LINE, DOT_IN_COLUMN } dot_place;
bool char_is_dot(uint32_t code);
/* The middle dot whose disc has its middle at x and at dot_em above the baseline. */
text_piece dot_piece(zc_fonts *fonts, const text_style *style, dot_place place, double middle_x_mm,
                     double baseline_mm);

/* set.c */
typedef ZC_VEC(text_piece) piece_list;
/* Adds the pieces of a line that starts at (x, baseline); false without memory. */
bool pieces_add_line(zc_fonts *fonts, zc_arena *arena, piece_list *pieces, const char *text, size_t bytes,
                     const text_style *style, double x_mm, double baseline_mm);
/* The setting of these pieces, its width and height still unknown; frees the list. */
ZC_CHECKED zc_status setting_make(zc_arena *arena, piece_list *pieces, const char *string,
                                  const text_style *style, text_setting *out);
/* Where a line starts that is anchored at x 0. A dot at its end hangs outside. */
double line_start_mm(zc_fonts *fonts, const char *text, size_t bytes, const text_style *style,
                     text_anchor anchor);
size_t bytes_without_hanging_dot(const char *text, size_t bytes);
size_t bytes_without_blanks_behind(const char *text, size_t bytes);
#endif
