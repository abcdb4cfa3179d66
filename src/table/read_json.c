/* An array of objects as a grid: the members' names are its first row. */
#include "table/grid.h"
#include "table/json_scan.h"
#include "table/problems.h"

#include <jansson.h>

/* ---- cells ---- */

typedef struct json_reading {
    zc_table *table;
    json_scan scan;
    json_t *columns; /* a member's name: its column */
    zc_diags *diags;
} json_reading;

static zc_place place_of(const json_reading *reading)
{
    return place_at(reading->table->file, reading->scan.line, reading->scan.character);
}

/* A value as a cell's text; NULL for what is no text (a list, an object) or without memory. */
static const char *text_of(const json_reading *reading, const json_t *value)
{
    enum { DECIMALS = 6 };
    char figure[32];
    switch (json_typeof(value)) {
    case JSON_STRING: return arena_text(reading->table->arena, json_string_value(value));
    case JSON_INTEGER:
        return arena_format(reading->table->arena, "%" JSON_INTEGER_FORMAT, json_integer_value(value));
    case JSON_REAL:
        number_write(json_real_value(value), DECIMALS, figure);
        return arena_text(reading->table->arena, figure);
    case JSON_TRUE: return arena_text(reading->table->arena, "true");
    case JSON_FALSE: return arena_text(reading->table->arena, "false");
    case JSON_NULL: return arena_text(reading->table->arena, "");
    case JSON_OBJECT:
    case JSON_ARRAY: break;
    }
    return NULL;
}

static zc_status add_cell(json_reading *reading, int row, int column, const char *text)
{
    if (!text)
        return ZC_NO_MEMORY;
    const grid_cell cell = { .row = row,
                             .column = column,
                             .text = text,
                             .line = reading->scan.line,
                             .character = reading->scan.character };
    return *text ? grid_add(reading->table, cell, reading->diags) : ZC_OK;
}

/* The column of a member; the first object that has it names it. */
static zc_status column_of(json_reading *reading, const char *name, int *column)
{
    const json_t *known = json_object_get(reading->columns, name);
    *column = known ? (int)json_integer_value(known) : (int)json_object_size(reading->columns);
    if (known)
        return ZC_OK;
    if (json_object_set_new(reading->columns, name, json_integer(*column)))
        return ZC_NO_MEMORY;
    return add_cell(reading, 0, *column, arena_text(reading->table->arena, name));
}

static zc_status add_member(json_reading *reading, int row, const char *name, const json_t *value)
{
    int column;
    if (json_is_object(value) || json_is_array(value)) {
        diag_add_with(reading->diags, &table_json_cell, place_of(reading), NULL, name, NULL, NULL);
        return ZC_BAD_INPUT;
    }
    const zc_status status = column_of(reading, name, &column);
    return status ? status : add_cell(reading, row, column, text_of(reading, value));
}

/* Members come in the order of the file. */
static zc_status add_object(json_reading *reading, int row, json_t *object)
{
    const char *name;
    json_t *value;
    zc_status status = ZC_OK;
    json_step(&reading->scan); /* { */
    json_object_foreach(object, name, value)
    {
        if (json_pass_to(&reading->scan, ":"))
            json_step(&reading->scan);
        json_pass_blanks(&reading->scan);
        status = add_member(reading, row, name, value);
        if (status)
            return status;
    }
    if (json_pass_to(&reading->scan, "}"))
        json_step(&reading->scan);
    return status;
}

static zc_status add_objects(json_reading *reading, json_t *array)
{
    zc_status status = ZC_OK;
    size_t at;
    json_t *object;
    json_step(&reading->scan); /* [ */
    json_array_foreach(array, at, object)
    {
        json_pass_blanks(&reading->scan);
        if (*reading->scan.at == ',')
            json_step(&reading->scan);
        json_pass_blanks(&reading->scan);
        if (!json_is_object(object)) {
            diag_add(reading->diags, &table_json_form, place_of(reading), NULL);
            return ZC_BAD_INPUT;
        }
        status = add_object(reading, (int)at + 1, object);
        if (status)
            return status;
    }
    return status;
}

static zc_status read_array(json_reading *reading, json_t *array)
{
    json_pass_blanks(&reading->scan);
    if (!json_is_array(array)) {
        diag_add(reading->diags, &table_json_form, place_of(reading), NULL);
        return ZC_BAD_INPUT;
    }
    const zc_status status = add_objects(reading, array);
    return status ? status : grid_finish(reading->table, reading->diags);
}

static zc_status read_text(zc_table *table, zc_bytes bytes, zc_diags *diags)
{
    const json_scan scan = json_scan_of(bytes);
    json_error_t error;
    json_t *array = json_loadb(scan.at, (size_t)(scan.end - scan.at), JSON_REJECT_DUPLICATES, &error);
    if (!array) {
        diag_add_with(diags, &table_json_broken, place_at(table->file, error.line, error.column), NULL,
                      error.text, NULL, NULL);
        return ZC_BAD_INPUT;
    }
    json_reading reading = { .table = table, .scan = scan, .columns = json_object(), .diags = diags };
    const zc_status status = reading.columns ? read_array(&reading, array) : ZC_NO_MEMORY;
    json_decref(reading.columns);
    json_decref(array);
    return status;
}

bool table_is_json(zc_bytes bytes)
{
    json_scan scan = json_scan_of(bytes);
    json_pass_blanks(&scan);
    return scan.at < scan.end && (*scan.at == '[' || *scan.at == '{');
}

zc_status table_read_json(zc_bytes bytes, const char *shown, zc_table **out, zc_diags *diags)
{
    *out = NULL;
    zc_table *table = grid_make(shown);
    if (!table)
        return ZC_NO_MEMORY;
    const zc_status status = read_text(table, bytes, diags);
    if (status == ZC_OK)
        *out = table;
    else
        zc_table_free(table);
    return status;
}
