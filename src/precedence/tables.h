/* precedence/tables.h: tables of layouts/names: a word, a tab, the characters or readings that it is for. */
#ifndef PRECEDENCE_TABLES_H
#define PRECEDENCE_TABLES_H

#include "base/base.h"

typedef struct table_line {
    const char *label, *rest;
    zc_place place;
} table_line;

/* The lines of a table, but for comments (#); in the arena.
 * name   "layouts/names/strokes.tsv"
 * diags  precedence-no-table, precedence-bad-line */
ZC_CHECKED zc_status table_read(const zc_datapath *path, zc_arena *arena, const char *name,
                                table_line **lines, int *count, zc_diags *diags);

/* A number for each of many characters. */
typedef struct char_table {
    struct char_slot {
        uint32_t character, value;
    } * slots;
    size_t room; /* a power of two; 0: the table is empty */
} char_table;

/* Room for so many characters; false without memory. */
bool char_table_make(char_table *table, zc_arena *arena, size_t characters);
/* The first value of a character stays. */
void char_table_add(char_table *table, uint32_t character, uint32_t value);
bool char_table_find(const char_table *table, uint32_t character, uint32_t *value);

/* How many characters all the lines have. */
size_t table_characters(const table_line lines[], int count);
#endif
