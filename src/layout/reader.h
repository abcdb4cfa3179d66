/* layout/reader.h: a style file while it is being read. */
#ifndef LAYOUT_READER_H
#define LAYOUT_READER_H

#include "layout/problems.h"
#include "layout/scope.h"
#include "xml/xml.h"

/* What can only be checked once every element of every file has been read. */
typedef enum reader_check { READER_SUM, READER_WHEN, READER_LIST, READER_REGION } reader_check;

typedef struct reader_deferred {
    reader_check check;
    const xml_attr *attr;
    int counts; /* those above it, of which alone a sum may speak */
} reader_deferred;

typedef struct style_reader {
    const zc_datapath *path;
    zc_arena *arena;
    zc_diags *diags;
    zc_options *options;
    layout_scope scope; /* options and census */
    bool alone;         /* bytes in memory: no <use> is followed, no schema read */
    bool out_of_memory;
    bool misshapen;  /* elements or attributes that there are not, told and passed over */
    bool incomplete; /* a used style, or an element, could not be read: what is named may be there */
    zc_status io;    /* of a used file */
    zc_place place;  /* of the outermost <style> */
    const char *zh, *en;
    layout_view views[LAYOUT_VIEWS];
    const char *faces;
    const char *people_zh, *people_en, *unit_zh, *unit_en, *unit_one_en, *chart_zh, *chart_en;
    spec_frame frame;
    ZC_VEC(layout_list) lists;
    ZC_VEC(spec_count) counts;
    ZC_VEC(spec_region) regions;
    ZC_VEC(spec_fill) fills;
    ZC_VEC(spec_ring) rings;
    ZC_VEC(spec_thing) things;
    ZC_VEC(spec_note) notes;
    ZC_VEC(spec_turn) turns;
    ZC_VEC(spec_use) uses;
    ZC_VEC(const char *) list_names;   /* every list, for this meeting or not */
    ZC_VEC(const char *) region_names; /* every region */
    ZC_VEC(reader_deferred) deferred;
    ZC_VEC(const char *) trail; /* styles that are being read, outermost first */
} style_reader;

/* ---- attributes: each reports what is wrong with it where it stands ---- */

void reader_bad(style_reader *reader, zc_place place, const char *found, const char *en, const char *zh);
/* One of `words` was expected. */
void reader_bad_word(style_reader *reader, zc_place place, const char *found, const char *const words[],
                     int count);
const char *reader_text(const xml_node *node, const char *name, const char *otherwise);
bool reader_yes(style_reader *reader, const xml_node *node, const char *name);
int reader_int(style_reader *reader, const xml_node *node, const char *name, int least, int most,
               int otherwise);
double reader_mm(style_reader *reader, const xml_node *node, const char *name, double otherwise);
/* A distance that may point to the other side of its origin. */
double reader_offset(style_reader *reader, const xml_node *node, const char *name);
/* The place of the attribute's word in `words`; `otherwise` if the attribute is absent. */
int reader_word(style_reader *reader, const xml_node *node, const char *name, const char *const words[],
                int count, int otherwise);
unsigned reader_turns(style_reader *reader, const xml_node *node); /* SPEC_TURN_ bits of `options` */
/* A sum, a condition, a list's or a region's id: the text, to be checked by reader_check_deferred. */
const char *reader_later(style_reader *reader, const xml_node *node, const char *name, reader_check check,
                         const char *otherwise);
void reader_check_deferred(style_reader *reader);
/* Whether people can be seated at all, and whoever is in a list. */
void reader_check_seated(style_reader *reader); /* seated.c */
/* Whether a condition on sides and options holds now. */
bool reader_holds_now(style_reader *reader, const xml_node *node);
const char *const *reader_words(style_reader *reader, const xml_node *node, const char *name, int *count);

/* The words of the data path's styles, sorted. Returns their count, -1 without memory. */
int reader_style_words(const zc_datapath *path, zc_arena *arena, const char *const **words);

/* ---- elements ---- */

/* Of a list or count: letters alone. */
const char *reader_name(style_reader *reader, const xml_node *node, const char *name);
void reader_elements(style_reader *reader, const xml_node *style);
void reader_style_element(style_reader *reader, const xml_node *node);  /* elements.c: all but use, default */
void reader_uses(style_reader *reader, const xml_node *style);          /* uses.c: options that it names */
void reader_check_repeats(style_reader *reader, const xml_node *style); /* repeats.c: layout-twice */
void reader_region(style_reader *reader, const xml_node *node);         /* regions.c */
void reader_fill(style_reader *reader, const xml_node *node);           /* fills.c */
void reader_ring(style_reader *reader, const xml_node *node);

extern const xml_shape reader_shapes[];
extern const int reader_shape_count;
#endif
