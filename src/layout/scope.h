/* layout/scope.h: what is known while a style is made into a layout: options, people, counts. */
#ifndef LAYOUT_SCOPE_H
#define LAYOUT_SCOPE_H

#include "layout/expression.h"
#include "layout/spec.h"

enum { SCOPE_WORD_BYTES = 96 };

typedef struct layout_scope {
    const zc_options *options;
    const zc_sizes *sizes;
    const layout_list *lists;
    int list_count;
    const layout_heads *heads; /* of each list; NULL while the style is read */
    layout_census census;
    const struct layout_value {
        const char *name;
        int value;
        const char *size; /* "rows 1": the user stated it in that size; NULL: he did not */
    } * values;
    int value_count;
} layout_scope;

/* A list's or a count's number; false if there is none of that name. `n` is everybody. */
bool scope_value(const void *scope, const char *name, int *out);
/* A sum that was checked when the style was read; 0 for names that this meeting does not have. */
int scope_sum(const layout_scope *scope, const char *text);

/* Whether a condition may ask it of the people: "sides", "grades" of awards, "second_host". */
bool scope_is_fact(const char *word);
/* Whether all terms hold: a fact, a count ("interpreters": not 0), "no_" before either,
 * "banq=couple|one_host", "banq!=couple", "banq=unset" (not set by the user). NULL and "" hold. */
bool scope_holds(const layout_scope *scope, const char *when);

/* The first figure that the user stated for "rows 2", "side", "tables"; false if he stated none. */
bool scope_size(const zc_sizes *sizes, const char *size, int *out);
/* A size's key and figure: "rows 2" is "rows", 1 (from 0); false if there is no such size. */
bool scope_size_read(const char *size, char key[SCOPE_WORD_BYTES], int *at);

/* Works out the counts of a style, in their order. NULL without memory. */
const struct layout_value *scope_counts(layout_scope *scope, const struct layout_spec *spec, zc_arena *arena);
#endif
