#include "venue/problems.h"
#include "venue/venue.h"

#include <string.h>

enum { LETTERS = 26 }; /* blocks made of a size are called A to Z */

zc_sizes *zc_sizes_make(void)
{
    zc_arena *arena = arena_make();
    zc_sizes *sizes = arena_new(arena, zc_sizes);
    if (!sizes) {
        arena_free(arena);
        return NULL;
    }
    sizes->arena = arena;
    return sizes;
}

void zc_sizes_free(zc_sizes *sizes)
{
    if (sizes)
        arena_free(sizes->arena);
}

/* The chairs of each row or block of a list; 0 if it cannot be read, -1 without memory. */
static int counts_read(zc_arena *arena, const char *text, const char *separators, const int **out)
{
    const char *const *words;
    const int count = words_split(arena, text, separators, &words);
    if (count <= 0 || count > VENUE_ROWS_MAX)
        return count < 0 ? -1 : 0;
    int *counts = arena_array(arena, int, count);
    if (!counts)
        return -1;
    for (int at = 0; at < count; at++)
        if (!number_int(words[at], 1, VENUE_ROW_CHAIRS_MAX, &counts[at]))
            return 0;
    *out = counts;
    return count;
}

static int sum(const int counts[], int count)
{
    int all = 0;
    for (int at = 0; at < count; at++)
        all += counts[at];
    return all;
}

static int plus_signs(const char *text)
{
    int signs = 0;
    for (; *text; text++)
        signs += *text == '+';
    return signs;
}

typedef enum reading { READ, UNREADABLE, NO_MEMORY } reading;

static reading reading_of(int count) { return count > 0 ? READ : count == 0 ? UNREADABLE : NO_MEMORY; }

/* The first x (also X or ×) of "20x30"; NULL if there is none. */
static const char *grid_sign(const char *text, size_t *length)
{
    static const char *const signs[] = { "x", "X", "×" };
    for (size_t at = 0; at < sizeof signs / sizeof *signs; at++) {
        const char *sign = strstr(text, signs[at]);
        *length = strlen(signs[at]);
        if (sign)
            return sign;
    }
    return NULL;
}

static bool has_grid_sign(const char *text)
{
    size_t length;
    return grid_sign(text, &length) != NULL;
}

/* "20x30" parted at its sign: the rows before it, what stands behind it. */
static reading grid_parted(zc_arena *arena, const char *text, int rows_max, int *rows, const char **behind)
{
    size_t length;
    const char *sign = grid_sign(text, &length);
    const char *before = text_trimmed(arena, arena_text_n(arena, text, (size_t)(sign - text)));
    *behind = text_trimmed(arena, sign + length);
    if (!before || !*behind)
        return NO_MEMORY;
    return number_int(before, 1, rows_max, rows) ? READ : UNREADABLE;
}

static reading list_read(zc_sizes *sizes, const char *text, const int **out, int *rows)
{
    const int *counts = NULL;
    const int count = counts_read(sizes->arena, text, ",，、", &counts);
    if (count > 0) {
        *out = counts;
        *rows = count;
    }
    return reading_of(count);
}

static reading rostrum_read(zc_sizes *sizes, const char *text)
{
    return list_read(sizes, text, &sizes->rostrum, &sizes->rostrum_rows);
}

static reading rows_read(zc_sizes *sizes, const char *text)
{
    return list_read(sizes, text, &sizes->rows, &sizes->row_count);
}

/* R rows of the blocks' chairs. */
static reading grid_read(zc_sizes *sizes, const char *text)
{
    const int *blocks = NULL;
    const char *behind = NULL;
    int rows;
    const reading parted = grid_parted(sizes->arena, text, VENUE_ROWS_MAX, &rows, &behind);
    if (parted != READ)
        return parted;
    const int block_count = counts_read(sizes->arena, behind, "+", &blocks);
    if (block_count <= 0)
        return reading_of(block_count);
    const int chairs = sum(blocks, block_count);
    if (block_count > LETTERS || chairs > VENUE_ROW_CHAIRS_MAX || plus_signs(behind) != block_count - 1)
        return UNREADABLE;
    int *audience = arena_array(sizes->arena, int, rows);
    if (!audience)
        return NO_MEMORY;
    for (int row = 0; row < rows; row++)
        audience[row] = chairs;
    sizes->audience = audience;
    sizes->audience_rows = rows;
    sizes->blocks = blocks;
    sizes->block_count = block_count;
    return READ;
}

static reading audience_read(zc_sizes *sizes, const char *text)
{
    if (has_grid_sign(text))
        return grid_read(sizes, text);
    const reading done = list_read(sizes, text, &sizes->audience, &sizes->audience_rows);
    if (done == READ) {
        sizes->blocks = NULL;
        sizes->block_count = 0;
    }
    return done;
}

/* R rows of C tables. */
static reading table_grid_read(zc_sizes *sizes, const char *text)
{
    const char *behind = NULL;
    int rows, columns;
    const reading parted = grid_parted(sizes->arena, text, VENUE_TABLES_MAX, &rows, &behind);
    if (parted != READ || !number_int(behind, 1, VENUE_TABLES_MAX / rows, &columns))
        return parted == NO_MEMORY ? NO_MEMORY : UNREADABLE;
    int *tables = arena_array(sizes->arena, int, rows);
    if (!tables)
        return NO_MEMORY;
    for (int row = 0; row < rows; row++)
        tables[row] = columns;
    sizes->table_rows = tables;
    sizes->table_row_count = rows;
    return READ;
}

/* A number of tables alone leaves their rows to the layout. */
static reading tables_read(zc_sizes *sizes, const char *text)
{
    int tables;
    if (number_int(text, 1, VENUE_TABLES_MAX, &tables)) {
        sizes->tables = tables;
        sizes->table_row_count = 0;
        return READ;
    }
    const reading done = has_grid_sign(text)
                             ? table_grid_read(sizes, text)
                             : list_read(sizes, text, &sizes->table_rows, &sizes->table_row_count);
    if (done == READ)
        sizes->tables = sum(sizes->table_rows, sizes->table_row_count);
    return done == READ && sizes->tables > VENUE_TABLES_MAX ? UNREADABLE : done;
}

static reading seats_read(zc_sizes *sizes, const char *text)
{
    return number_int(text, 1, VENUE_ROW_CHAIRS_MAX, &sizes->seats) ? READ : UNREADABLE;
}

static reading side_read(zc_sizes *sizes, const char *text)
{
    return number_int(text, 1, VENUE_ROW_CHAIRS_MAX, &sizes->side) ? READ : UNREADABLE;
}

static const struct size_key {
    const char *word;
    reading (*read)(zc_sizes *sizes, const char *text);
    const zc_problem *problem;
} size_keys[] = {
    { "rostrum", rostrum_read, &venue_bad_size_rows },
    { "audience", audience_read, &venue_bad_size_audience },
    { "rows", rows_read, &venue_bad_size_rows },
    { "tables", tables_read, &venue_bad_size_tables },
    { "seats", seats_read, &venue_bad_size_chairs },
    { "side", side_read, &venue_bad_size_chairs },
};
enum { SIZE_KEYS = sizeof size_keys / sizeof *size_keys };
_Static_assert((int)SIZE_KEYS == (int)VENUE_SIZES_MAX, "what is stated of each key is kept");

static zc_status unknown_key(zc_sizes *sizes, const char *key, zc_place place, zc_diags *diags)
{
    const char *words[SIZE_KEYS];
    for (int at = 0; at < SIZE_KEYS; at++)
        words[at] = size_keys[at].word;
    diag_add_with(diags, &venue_unknown_size, place, key, words_near(sizes->arena, key, words, SIZE_KEYS),
                  NULL, NULL);
    return ZC_BAD_INPUT;
}

static bool keep_stated(zc_sizes *sizes, const char *key, const char *text, zc_place place)
{
    int at = 0;
    while (at < sizes->stated_count && !text_equal(sizes->stated[at].key, key))
        at++;
    sizes->stated_count = at == sizes->stated_count ? at + 1 : sizes->stated_count;
    place.file = arena_text(sizes->arena, place.file);
    place.sheet = arena_text(sizes->arena, place.sheet);
    sizes->stated[at] = (venue_stated){ key, text, place };
    return !arena_failed(sizes->arena);
}

const venue_stated *venue_size_stated(const zc_sizes *sizes, const char *key)
{
    for (int at = 0; at < sizes->stated_count; at++)
        if (text_equal(sizes->stated[at].key, key))
            return &sizes->stated[at];
    return NULL;
}

zc_status zc_sizes_set(zc_sizes *sizes, const char *key, const char *value, zc_place place, zc_diags *diags)
{
    const struct size_key *found = NULL;
    for (int at = 0; at < SIZE_KEYS && !found; at++)
        if (text_equal(size_keys[at].word, key))
            found = &size_keys[at];
    if (!found)
        return unknown_key(sizes, key, place, diags);
    const char *text = text_trimmed(sizes->arena, value ? value : "");
    if (!text)
        return ZC_NO_MEMORY;
    const reading done = found->read(sizes, text);
    if (done == UNREADABLE)
        diag_add_with(diags, found->problem, place, value, key, NULL, NULL);
    if (done == READ && !keep_stated(sizes, found->word, text, place))
        return ZC_NO_MEMORY;
    return done == READ ? ZC_OK : done == UNREADABLE ? ZC_BAD_INPUT : ZC_NO_MEMORY;
}
