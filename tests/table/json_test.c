/* Cells as JSON, written and read back. */
#include "cmocka_rows.h"
#include "table/table.h"

#include <stdio.h>
#include <unistd.h>

static struct json_row {
    const char *id, *cell;
    bool is_figure;
    const char *value; /* as it is written */
} json_rows[] = {
    { "a figure", "12", true, "12" },
    { "half a figure", "1350.25", true, "1350.25" },
    { "below nothing", "-3", true, "-3" },
    { "a figure that there is not", "", true, "null" },
    { "a row's own label", "AA", true, "\"AA\"" },
    { "a figure and more", "12A", true, "\"12A\"" },
    { "a Chinese label", "壹", true, "\"壹\"" },
    { "a number that is text", "007", false, "\"007\"" },
    { "no text", "", false, "\"\"" },
};

static void is_written(void **state)
{
    const struct json_row *row = *state;
    const char *cells[] = { "row", row->cell };
    zc_arena *arena = arena_make();
    zc_table *table = NULL;
    zc_bytes bytes;
    char path[64];
    snprintf(path, sizeof path, "json-test-%ld.json", (long)getpid());
    assert_int_equal(table_write_json(path, cells, &row->is_figure, 2, 1, NULL), ZC_OK);
    assert_int_equal(file_read(arena, path, &bytes, NULL), ZC_OK);
    assert_string_equal(arena_text_n(arena, bytes.at, bytes.length),
                        arena_format(arena, "[\n {\n  \"row\": %s\n }\n]\n", row->value));
    assert_int_equal(table_read_json(bytes, path, &table, NULL), ZC_OK);
    assert_string_equal(zc_table_cell(table, 1, 0), row->cell);
    zc_table_free(table);
    remove(path);
    arena_free(arena);
}

int main(void) { return RUN_ROWS(json_rows, is_written); }
