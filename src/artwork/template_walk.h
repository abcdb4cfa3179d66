/* artwork/template_walk.h: how template_*.c read a template: style sheets, looks, boxes, art. */
#ifndef ARTWORK_TEMPLATE_WALK_H
#define ARTWORK_TEMPLATE_WALK_H

#include "artwork/template.h"

/* A rule of a style sheet. */
typedef struct template_rule {
    const char *selector, *block; /* "g .st0"; "fill:#000" */
    const char *const *compounds; /* "g", ".st0" */
    int count, weight;            /* the heavier rule wins, then the later one */
} template_rule;

typedef struct template_walk {
    const template_reader *reader;
    card_template *made;
    const template_rule *rules;
    int rule_count;
    ZC_VEC(template_box) boxes;
    zc_textbuf art;
    int elements;
    bool no_memory, bad;
} template_walk;

/* An error at a place; a value that cannot be used, with what could be. */
void template_complain(template_walk *walk, const zc_problem *problem, zc_place place, const char *found,
                       const char *more);

/* A matrix of SVG: x' = a x + c y + e, y' = b x + d y + f. */
typedef struct template_matrix {
    double a, b, c, d, e, f;
} template_matrix;
extern const template_matrix template_identity;
/* `outer` after what `text` says ("translate(3 4) scale(2)"); false if it cannot be read. */
bool template_transform(const template_matrix *outer, const char *text, zc_arena *arena,
                        template_matrix *out);
/* `outer` after the element's own transform; a bad one is told. */
template_matrix template_matrix_of(template_walk *walk, const xml_node *node, const template_matrix *outer);

/* ---- style sheets: template_css.c ---- */

/* The rules of all <style> elements. */
void template_rules_read(template_walk *walk, const xml_node *root);
/* What the rules say of an element's property; NULL: nothing. */
const char *template_rules_say(const template_walk *walk, const xml_node *node, const char *name);
/* The value of a property in "fill:#000;font:bold 4px KaiTi"; NULL if there is none. */
const char *template_declared(const char *block, const char *name, zc_arena *arena);

/* ---- looks: template_style.c, template_value.c ---- */

/* What an element says of a property by its style, a rule or an attribute; NULL: nothing. */
const char *template_own_property(const template_walk *walk, const xml_node *node, const char *name);
/* The same, or what those around it say. */
const char *template_property(const template_walk *walk, const xml_node *node, const char *name);
/* A length in user units: "12", "12px", "3.5mm", "10pt". */
bool template_length(const char *text, double *out);
/* A length relative to another one, "1.2em" or "80%", or any length. */
bool template_length_of(const char *text, double em, double *out);
/* Role and weight, size, colour of an element's words; looks that words cannot take are told. `paints` says
 * that its fill is the words' colour. */
template_type template_type_of(const template_walk *walk, const xml_node *node, bool paints);

/* ---- boxes: template_box.c, template_text.c ---- */

/* The field that an element is to be filled with; NULL if none. */
const char *template_field_of(template_walk *walk, const xml_node *node, zc_place *place);
/* An element with a field: a rectangle, a text, or a group that shows the one or the other. */
void template_add_field(template_walk *walk, const xml_node *node, const char *pattern, zc_place place,
                        const template_matrix *matrix);
/* A text of a template, a box for each of its lines; with a pattern one box in the first line's place.
 * field  the element whose data-* attributes hold, the text or a group round it */
void template_add_text(template_walk *walk, const xml_node *field, const xml_node *text, const char *pattern,
                       const template_matrix *matrix);
/* A line of it: where its anchor stands, whose looks it has. */
typedef struct template_line {
    const char *pattern;
    const xml_node *leaf; /* the first element with words of it */
    double x, y;
} template_line;
void template_add_line(template_walk *walk, const xml_node *field, const template_line *line,
                       const template_matrix *matrix);

/* ---- art: template_art.c ---- */

/* Adds an element that stands still, without what could run, load or hide something; tells what is left out.
 * Its start, its end: what is in it is added apart. */
void template_art_open(template_walk *walk, const xml_node *node);
void template_art_close(template_walk *walk, const xml_node *node);
/* Whether an element says how what it holds is painted. */
bool template_art_paints(const xml_node *node);
/* All of it, whatever it holds. */
void template_art_add(template_walk *walk, const xml_node *node);
/* The rules, as far as they paint. */
void template_art_rules(template_walk *walk);
#endif
