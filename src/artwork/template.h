/* artwork/template.h: what a card looks like: art that stands still, boxes that are filled with words.
 * A template is an SVG of layouts/templates/ or the user's own, drawn in any editor. Its page is one face.
 * Units    its own until template_fit(); then mm on the face
 * Frames   x to the right, y down, from the face's top left corner */
#ifndef ARTWORK_TEMPLATE_H
#define ARTWORK_TEMPLATE_H

#include "artwork/artwork.h"
#include "xml/xml.h"

typedef enum template_kind {
    TEMPLATE_WORDS,
    TEMPLATE_NAME,
    TEMPLATE_QR,
    TEMPLATE_PHOTO,
    TEMPLATE_EMBLEM
} template_kind;

/* How words are made to fit: on one line, then two; on one line; on one line, of one size in the whole set.
 */
#define TEMPLATE_FITS "shrink line set"
typedef enum template_fit { TEMPLATE_SHRINK, TEMPLATE_LINE, TEMPLATE_SET } template_fit;

typedef struct template_type {
    bool has_role; /* false: the set's own */
    text_role role;
    int weight;
    double size, letter_space; /* the largest em; 0: as the box's height allows */
    scene_color color;
    bool takes_kind_color; /* currentColor */
} template_type;

typedef struct template_box {
    template_kind kind;
    template_fit fit;
    const char *pattern;    /* "{seat}　{name}": what fills it */
    const char *pattern_en; /* the same on English paper */
    const char *klass;      /* its first field, "name" */
    zc_place place;
    double x, y, width, height, turn_deg; /* in its own frame, which is turned about (x, y) */
    double baseline;                      /* below y */
    text_anchor align;
    template_type type;
    double halves[2], halves_size; /* a name on two lines: their middles below y, the largest em */
} template_box;

/* How a template's own units lie on the face. */
typedef struct template_map {
    double x, y, x_scale, y_scale;
} template_map;

/* Elements that stand still, between two boxes. */
typedef struct template_layer {
    int below; /* so many boxes lie below it */
    const char *art;
} template_layer;

typedef struct card_template {
    const char *word;
    double x, y, width, height; /* its page, in its own units */
    bool stretch;               /* preserveAspectRatio="none": the face's shape is taken */
    const template_box *boxes;
    int count;
    const template_layer *layers; /* from below */
    int layer_count;
    const char *rules, *defs; /* of all layers: a style sheet, what they refer to; "" for none */
} card_template;

/* What may stand in the way of a template's words: the roster knows the columns; NULL: they are not checked.
 */
typedef struct template_reader {
    const zc_roster *roster;
    zc_arena *arena;
    zc_diags *diags;
    bool is_picture; /* an emblem: it has art, and no words */
} template_reader;

/* A template from its bytes.
 * shown, word  the file's name in messages; the template's word
 * diags  artwork-template-no-svg, artwork-template-no-fields, artwork-template-no-page,
 *        artwork-template-unknown-field (near words), artwork-bad-template-value, artwork-template-too-large;
 *        artwork-template-left-out, artwork-template-look (warnings); xml-*; of a picture
 *        artwork-emblem-words, artwork-emblem-blank
 * Returns ZC_OK, ZC_BAD_INPUT, ZC_NO_MEMORY */
ZC_CHECKED zc_status template_from_bytes(const template_reader *reader, zc_bytes bytes, const char *shown,
                                         const char *word, card_template *out);
/* The template of a word, layouts/templates/<word>.svg, or of a path, which is seen from the event's folder.
 * diags  artwork-unknown-template (near words), as above */
ZC_CHECKED zc_status template_read(const zc_datapath *path, const template_reader *reader, const char *word,
                                   zc_place place, card_template *out);

/* Where the template lies on a face of this size, as SVG lays it: whole and in the middle, or stretched. */
template_map template_map_of(const card_template *template, double width_mm, double height_mm);
/* A box on the face, in mm. Pictures keep their shape. */
template_box template_box_on(const template_box *box, const template_map *map);
/* A layer as an SVG of a part of the template's page (or beyond it), in its own units.
 * color  what currentColor stands for */
ZC_CHECKED zc_status template_art(const card_template *template, int layer, const double part[4],
                                  scene_color color, zc_arena *arena, zc_bytes *out);
/* All that a picture draws, as an SVG with the picture's own page. */
ZC_CHECKED zc_status template_picture(const card_template *picture, zc_arena *arena, zc_bytes *out);

/* "#B5121B", "#b51", "rgb(181,18,27)", "currentColor", "none" and names of colours. */
bool template_color(const char *text, scene_color *out, bool *is_kind);
#endif
