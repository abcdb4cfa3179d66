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

/* An element that others may refer to. */
typedef struct template_target {
    const char *id;
    const xml_node *node;
    int at;                          /* in the order of the document */
    double cost;                     /* in plain shapes, once it is counted */
    int layers;                      /* filters and masks one within another */
    const xml_node *words, *refused; /* what of it librsvg is not to draw; NULL: nothing */
    bool is_counted, is_open, loops, is_wanted, is_told;
} template_target;

typedef struct template_walk {
    const template_reader *reader;
    card_template *made;
    const template_rule *rules;
    int rule_count;
    template_target *targets;
    int target_count;
    bool rules_refer; /* some rule of a style sheet refers to an element */
    ZC_VEC(template_box) boxes;
    ZC_VEC(template_layer) layers;
    ZC_VEC(const xml_node *) open; /* the groups round the walker */
    zc_textbuf art;                /* the open layer, or what is referred to */
    int layer_boxes;               /* how many boxes lie below the open layer */
    bool layer_shows;              /* something is drawn on it */
    bool is_quiet, is_trial;       /* told before; only looked at */
    double cost;
    bool is_too_costly;
    int elements;
    bool no_memory, bad;
} template_walk;

/* An error at a place; a value that cannot be used, with what could be. */
void template_complain(template_walk *walk, const zc_problem *problem, zc_place place, const char *found,
                       const char *more);

/* An SVG without its DOCTYPE, which says nothing or names texts ("ns_svg"): these are written out, to twice
 * the file at most; lines stay. Any other DOCTYPE stays for the reader to refuse: template_doctype.c. */
ZC_CHECKED zc_status template_without_doctype(zc_arena *arena, zc_bytes bytes, zc_bytes *out);

/* `outer` after the element's own transform; a bad one is told. */
xml_matrix template_matrix_of(template_walk *walk, const xml_node *node, const xml_matrix *outer);

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
/* A length relative to another one, "1.2em" or "80%", or any length. */
bool template_length_of(const char *text, double em, double *out);
/* Role and weight, size, colour of an element's words; looks that words cannot take are told. `paints` says
 * that its fill is the words' colour. */
template_type template_type_of(const template_walk *walk, const xml_node *node, bool paints);
/* A line has the looks of its first span: those of another span that it loses are told there. */
void template_tell_other_looks(template_walk *walk, const xml_node *line, const xml_node *span);

/* ---- boxes: template_box.c, template_text.c ---- */

/* The field that an element is to be filled with; NULL if none. */
const char *template_field_of(template_walk *walk, const xml_node *node, zc_place *place);
/* An element with a field: a rectangle, a text, or a group that shows the one or the other. */
void template_add_field(template_walk *walk, const xml_node *node, const char *pattern, zc_place place,
                        const xml_matrix *matrix);
/* A text of a template, a box for each of its lines; with a pattern one box in the first line's place.
 * field  the element whose data-* attributes hold, the text or a group round it */
void template_add_text(template_walk *walk, const xml_node *field, const xml_node *text, const char *pattern,
                       const xml_matrix *matrix);
/* A line of it: where its anchor stands, whose looks it has. */
typedef struct template_line {
    const char *pattern;
    const xml_node *leaf; /* the first element with words of it */
    double x, y;
} template_line;
void template_add_line(template_walk *walk, const xml_node *field, const template_line *line,
                       const xml_matrix *matrix);

/* ---- what is referred to: template_refs.c ---- */

enum { TEMPLATE_REFS_MAX = 10 };
/* A reference to an element of the same file. */
typedef struct template_ref {
    const char *property, *value; /* "fill", "url(#a)"; NULL for a link, "#a" */
    zc_place place;
    template_target *target; /* NULL: there is none */
} template_ref;
/* All elements with an id. The rules are read before. */
void template_targets_read(template_walk *walk, const xml_node *root);
/* The element as a target; NULL if nothing can refer to it. */
template_target *template_target_of(const template_walk *walk, const xml_node *node);
/* Returns the count. */
int template_refs_of(const template_walk *walk, const xml_node *node, template_ref refs[TEMPLATE_REFS_MAX]);
/* Whether what a reference means is drawn; it is wanted then, and counted. Else it is told why not: it is not
 * there, it holds itself, librsvg is not to draw it. Too much of it is an error. */
bool template_ref_is_good(template_walk *walk, const xml_node *node, const template_ref *ref);

/* ---- art: template_art.c ---- */

/* Adds an element that stands still, without what could run, load or hide something; tells what is left out.
 * Its start, its end: what is in it is added apart. */
void template_art_open(template_walk *walk, const xml_node *node);
void template_art_close(template_walk *walk, const xml_node *node);
/* Whether an element says how what it holds is painted. */
bool template_art_paints(const xml_node *node);
/* Whether such an element is drawn at all. */
bool template_art_knows(const xml_node *node);
/* All of it, whatever it holds. */
void template_art_add(template_walk *walk, const xml_node *node);
/* The rules, as far as they paint: text in the arena. */
const char *template_art_rules(template_walk *walk);
/* " a b " has the word "a". */
bool template_is_among(const char *words, const char *word);
/* Whether a value means more than what lies in the same file. */
bool template_leads_outside(const char *value);

/* Whether it is a branch of a <switch> that is not drawn: template_switch.c. */
bool template_is_passed_over(const xml_node *node);

/* ---- layers: template_layer.c ---- */

/* The art before, between and behind the boxes, as painters lay one on another. A group is entered and left;
 * an element that stands still is added as it comes; what is only referred to is looked through. */
void template_layer_enter(template_walk *walk, const xml_node *group);
void template_layer_leave(template_walk *walk);
void template_layer_add(template_walk *walk, const xml_node *node);
/* What is wanted by the layers, and the layers themselves, into what is made. */
void template_layers_finish(template_walk *walk, const xml_node *root);
#endif
