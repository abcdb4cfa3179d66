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
    const char *file, *family;
    int index; /* in the file, as FreeType counts */
    hb_face_t *face;
    hb_font_t *font;   /* NULL until it is needed */
    bool localizes;    /* it has other forms of the characters for the language of the roles */
    font_char **pages; /* CHAR_PAGES, each NULL or CHARS_PER_PAGE long */
    font_char odd;     /* of what is no character */
} font_face;

/* How a family serves a role, in the order in which they are asked for a character. */
typedef enum family_use {
    FAMILY_OF_USER, /* his own file, named for the role */
    FAMILY_PLAYS,
    FAMILY_FILLS, /* rare characters in the role's style */
    FAMILY_OF_SCRIPT,
    FAMILY_OF_OTHER_STYLE,
    FAMILY_USES
} family_use;

typedef struct role_family {
    const char *name, *package; /* package: "" if none is known */
    family_use use;
} role_family;

/* A face of a chain, and which of the role's families it is of; -1: of none. */
typedef struct chain_link {
    int face, family;
} chain_link;

enum { WEIGHTS = 10 }; /* a chain for each of 0, 100 .. 900 */

/* The faces that a role has at one weight, in the order of its families. */
typedef struct font_chain {
    bool made;
    chain_link *links;
    int count;
} font_chain;

typedef struct font_role {
    const char *word, *list, *generic; /* list: for an SVG */
    const role_family *families;
    int family_count;
    int found;     /* the family that gives the role its look, -1: none of them is here */
    int main_face; /* the face that draws its common characters, -1: none */
    double middle_em, dot_em;
    text_role dot_role; /* whose dot it borrows */
    font_chain chains[WEIGHTS];
    FcFontSet *fallbacks; /* every font of the machine in order of likeness; NULL until it is needed */
} font_role;

/* Packages that have characters of a script. */
typedef struct font_remedy {
    hb_script_t script;
    const char *packages;
} font_remedy;

/* A glyph of a shaped text. */
typedef struct shaped_glyph {
    uint32_t id;
    int face;
    int segment;   /* glyphs of one font and direction */
    int at, bytes; /* what it shows of the text; bytes 0: another glyph of the cluster has them */
    int level;     /* of embedding: odd runs from right to left */
    bool backward;
    double advance_em, x_em, y_em; /* y up */
    const text_drawing *drawing;   /* the user's own, drawn over a blank glyph; else NULL */
} shaped_glyph;

/* A word within which no line ends; before some of them one may begin. */
typedef struct whole_word {
    const char *word;
    bool begins;
} whole_word;

typedef struct shaped_text {
    const shaped_glyph *at;
    int count;
} shaped_text;

struct zc_fonts {
    zc_arena *arena;
    FcConfig *config;
    FcFontSet *own;   /* the faces of the user's own files; NULL for none */
    const char *lang; /* "zh-CN": whose forms of the characters are drawn */
    hb_language_t language;
    font_role roles[TEXT_ROLE_COUNT];
    ZC_VEC(font_remedy) remedies;
    ZC_VEC(whole_word) breaks;
    ZC_VEC(const text_drawing *) drawings;
    ZC_VEC(font_face) faces;
    ZC_VEC(shaped_glyph) shaped; /* of the last text */
    hb_buffer_t *buffer;
    bool failed; /* no memory since fonts_end */
};

enum { SHOWN_WEIGHT = 500 };        /* the one whose file is told */
enum { COMMON_CHARACTER = 0x738B }; /* 王: what draws it gives a role its look */

/* ---- roles.c: fonts/roles.xml ---- */
ZC_CHECKED zc_status fonts_read_roles(zc_fonts *fonts, const zc_datapath *path, zc_diags *diags);
/* Gives a role the family as its first one. ZC_OK, ZC_NO_MEMORY */
ZC_CHECKED zc_status role_put_first(zc_fonts *fonts, text_role role, const char *family);

/* ---- breaks.c: layouts/breaks.xml ---- */
/* diags  what xml_read_data says */
ZC_CHECKED zc_status fonts_read_breaks(zc_fonts *fonts, const zc_datapath *path, zc_diags *diags);

/* ---- own.c: the user's own font files ---- */
ZC_CHECKED zc_status fonts_read_own(zc_fonts *fonts, const zc_datapath *path, const text_own *own,
                                    zc_diags *diags);

/* ---- pattern.c: what fontconfig says of a font ---- */
const char *pattern_file(FcPattern *pattern);
const char *pattern_family(FcPattern *pattern);
int pattern_number(FcPattern *pattern, const char *object, int otherwise);
int pattern_weight(FcPattern *pattern);
/* Outlines that a PDF can embed as they are: no bitmaps, no colours, no axes to be set. */
bool pattern_is_usable(FcPattern *pattern);
/* Usable, and has that character. */
bool pattern_claims(FcPattern *pattern, uint32_t code);
bool pattern_is_of_family(FcPattern *pattern, const char *family);
bool pattern_is_upright(FcPattern *pattern);
/* The fonts of a machine: [0] the user's own, [1] the application's, [2] the system's; NULL for none. */
enum { FONT_SETS = 3 };
const FcFontSet *fonts_set(const zc_fonts *fonts, int set);

/* ---- faces.c ---- */
ZC_CHECKED zc_status fonts_find_families(zc_fonts *fonts);
const font_chain *fonts_chain(zc_fonts *fonts, text_role role, int weight);
/* The upright font of a family that comes nearest to the weight; NULL for none. */
FcPattern *fonts_of_family(const zc_fonts *fonts, const char *family, int weight);
/* The face of this pattern, made on the first request; -1 without memory. */
int fonts_face_make(zc_fonts *fonts, FcPattern *pattern);
const font_char *fonts_char(zc_fonts *fonts, int face, uint32_t code); /* never NULL */
hb_font_t *fonts_shaper(zc_fonts *fonts, int face);
/* The end of a task: ZC_NO_MEMORY if anything failed on the way. It is told once: asked again, all is tried
 * again. */
ZC_CHECKED zc_status fonts_end(zc_fonts *fonts, bool added, zc_status status);
bool font_char_has_ink(const font_char *drawn);

/* ---- choose.c: which font draws what ---- */
bool char_is_variation(uint32_t code);
/* Letters, marks that stand alone, figures, punctuation and signs show something; the rest need not. */
bool char_must_show(uint32_t code);
/* The face that draws `code` for this role: of its families, else of the machine, else -1. */
int fonts_face_of(zc_fonts *fonts, text_role role, int weight, uint32_t code);
/* The face that draws all of [text, text + bytes), marks and variants too: face -1 if none does. */
chain_link fonts_link_of(zc_fonts *fonts, text_role role, int weight, const char *text, size_t bytes);
/* The drawing that the user gave for a character; NULL for none. */
const text_drawing *fonts_drawing(const zc_fonts *fonts, uint32_t code);

/* ---- glyph.c ---- */
/* Reads every <glyph> of the user; all problems are reported. */
ZC_CHECKED zc_status fonts_read_glyphs(zc_fonts *fonts, const text_own *own, zc_diags *diags);

/* ---- shape.c: lent until the next call ---- */
shaped_text fonts_shape(zc_fonts *fonts, text_role role, int weight, const char *text, size_t bytes);

/* Whether it goes with the character before it: marks, joiners, variation selectors. */
bool char_joins_before(uint32_t code);
hb_script_t char_script(uint32_t code);
/* Whether its letters join, or stand on one another: they are best drawn by one font. */
bool script_joins(hb_script_t script);
/* The end of the character at `text` with all that goes with it. */
const char *cluster_end(const char *text, const char *end);
/* The end of what one font should draw: a character with its marks, or a word of a script that joins. */
const char *together_end(const char *text, const char *end);

/* ---- measure.c: the advance at 1 em with letter-space in em, dots at 0.4 em ---- */
double text_advance_em(zc_fonts *fonts, text_role role, int weight, const char *text, size_t bytes,
                       double letter_space_em);
double line_advance_mm(zc_fonts *fonts, const char *text, size_t bytes, const text_style *style);
double style_condense(const text_style *style); /* 1 where it says none */

/* ---- dot.c ---- */
#define DOT_ADVANCE_EM 0.4
#define DOT_COLUMN_EM 0.55
#define DOT_DISC_EM 0.15
#define DOT_COLUMN_DISC_EM 0.16
#define DOT_LEAST_PT 5.02 /* no printer is trusted with smaller type, whatever its ink */
typedef enum dot_place { DOT_IN_LINE, DOT_IN_COLUMN } dot_place;
bool char_is_dot(uint32_t code);
/* The middle dot whose disc has its middle at x and at dot_em above the baseline. */
text_piece dot_piece(zc_fonts *fonts, const text_style *style, dot_place place, double middle_x_mm,
                     double baseline_mm);

/* ---- set.c ---- */
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

/* ---- lines.c ---- */
/* Whether a line may end between two neighbours. */
bool line_may_break(uint32_t before, uint32_t after);
/* How well it ends there, best first. */
typedef enum line_break {
    LINE_AT_SEAM, /* where it would end anyway */
    LINE_BEFORE_WORD,
    LINE_BETWEEN_WORDS,
    LINE_WITHIN_WORD
} line_break;
/* before  the last character of the first `bytes` of the text */
line_break line_break_of(const zc_fonts *fonts, const char *text, size_t bytes, uint32_t before);
#endif
