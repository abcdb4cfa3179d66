#include "base/base.h"
#include "table/problems.h"
#include "table/table.h"

#include <jansson.h>
#include <limits.h>
#include <stdlib.h>

/* A cell as JSON: a number where its column holds figures; what is none there, a row's own label, is a
 * string, an empty cell null. */
static json_t *value_of(const char *cell, bool is_figure)
{
    double figure;
    int whole;

    if (!is_figure)
        return json_string(cell);
    if (number_int(cell, -INT_MAX, INT_MAX, &whole))
        return json_integer(whole);
    if (!*cell)
        return json_null();
    return number_read(cell, &figure) ? json_real(figure) : json_string(cell);
}

static json_t *row_of(const char *const headings[], const char *const cells[], const bool figures[],
                      int columns)
{
    json_t *row = json_object();

    for (int column = 0; column < columns && row; column++)
        if (json_object_set_new(row, headings[column], value_of(cells[column], figures[column]))) {
            json_decref(row);
            row = NULL;
        }
    return row;
}

static json_t *rows_of(const char *const cells[], const bool figures[], int rows, int columns)
{
    json_t *all = json_array();

    for (int row = 1; row < rows && all; row++)
        if (json_array_append_new(all, row_of(cells, &cells[row * columns], figures, columns))) {
            json_decref(all);
            all = NULL;
        }
    return all;
}

zc_status table_write_json(const char *path, const char *const cells[], const bool figures[], int rows,
                           int columns, zc_diags *diags)
{
    enum { DIGITS = 15 };
    json_t *all = rows_of(cells, figures, rows, columns);
    char *text = all ? json_dumps(all, JSON_INDENT(1) | JSON_REAL_PRECISION(DIGITS)) : NULL;
    zc_textbuf out = { 0 };
    zc_status status = ZC_NO_MEMORY;

    textbuf_add(&out, text ? text : "");
    textbuf_add(&out, "\n");
    if (text && !out.failed)
        status = file_write(path, textbuf_text(&out), out.length, diags);
    textbuf_free(&out);
    free(text);
    json_decref(all);
    return status;
}
