#include "plan/problems.h"
#include "plan/record.h"
#include "table/table.h"

#include <limits.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

typedef struct plan_reading {
    const zc_table *table;
    zc_plan_record *record;
    int column_of[PLAN_COLUMN_COUNT]; /* -1: none */
    zc_diags *diags;
} plan_reading;

static const struct column_words {
    const char *heading;
    bool is_needed;
} column_words[PLAN_COLUMN_COUNT] = {
#define X(NAME, word, cell, is_figure, is_needed) { word, is_needed },
    PLAN_COLUMNS(X)
#undef X
};

static const double figure_most = 1e9; /* a thousand kilometres */
static const double degree = 3.14159265358979323846 / 180;

/* ---- the first row ---- */

static int find_column(const zc_table *table, const char *heading, zc_arena *arena)
{
    for (int column = 0; column < zc_table_columns(table); column++)
        if (text_equal(text_trimmed(arena, zc_table_cell(table, 0, column)), heading))
            return column;
    return -1;
}

static zc_status read_headings(plan_reading *reading)
{
    const char *lacking = "";
    zc_arena *arena = reading->record->arena;
    for (int at = 0; at < PLAN_COLUMN_COUNT && lacking; at++) {
        reading->column_of[at] = find_column(reading->table, column_words[at].heading, arena);
        if (reading->column_of[at] < 0 && column_words[at].is_needed)
            lacking = arena_format(arena, "%s%s%s", lacking, *lacking ? ", " : "", column_words[at].heading);
    }
    if (!lacking || arena_failed(arena))
        return ZC_NO_MEMORY;
    if (!*lacking)
        return ZC_OK;
    diag_add_with(reading->diags, &plan_no_columns, zc_table_place(reading->table, 0, 0), NULL, lacking, NULL,
                  NULL);
    return ZC_BAD_INPUT;
}

/* ---- one seat ---- */

static zc_place place_of(const plan_reading *reading, int row, plan_column_at column)
{
    return zc_table_place(reading->table, row, reading->column_of[column]);
}

/* The same with texts that stay when the table is gone. */
static zc_place own_place(const plan_reading *reading, int row, plan_column_at column)
{
    zc_place place = place_of(reading, row, column);
    place.file = reading->record->path;
    place.sheet = place.sheet ? arena_text(reading->record->arena, place.sheet) : NULL;
    return place;
}

static double figure_of(const plan_reading *reading, const record_seat *seat, int row, plan_column_at column)
{
    double figure = 0;
    if (number_read(seat->field[column], &figure) && fabs(figure) <= figure_most)
        return figure;
    diag_add_with(reading->diags, &plan_bad_figure, place_of(reading, row, column), seat->field[column],
                  column_words[column].heading, NULL, NULL);
    return 0;
}

static bool read_fields(const plan_reading *reading, int row, record_seat *seat)
{
    zc_arena *arena = reading->record->arena;
    bool read = true;
    for (int at = 0; at < PLAN_COLUMN_COUNT; at++) {
        const int column = reading->column_of[at];
        seat->field[at] = column < 0 ? "" : text_trimmed(arena, zc_table_cell(reading->table, row, column));
        read = seat->field[at] && read;
    }
    return read;
}

static bool is_blank_row(const record_seat *seat)
{
    for (int at = 0; at < PLAN_COLUMN_COUNT; at++)
        if (*seat->field[at])
            return false;
    return true;
}

/* A row that is no number is a label of the hall's own, which the seat's id has too. */
static bool is_label(const record_seat *seat)
{
    const char *label = seat->field[PLAN_COLUMN_ROW];
    const size_t length = strlen(label);
    for (const char *at = seat->field[PLAN_COLUMN_SEAT]; length > 0 && (at = strchr(at, '-')); at++)
        if (strncmp(at + 1, label, length) == 0 && at[1 + length] == '-')
            return true;
    return false;
}

static void read_figures(const plan_reading *reading, int row, record_seat *seat)
{
    seat->x_mm = figure_of(reading, seat, row, PLAN_COLUMN_X_MM);
    seat->y_mm = figure_of(reading, seat, row, PLAN_COLUMN_Y_MM);
    const double facing = figure_of(reading, seat, row, PLAN_COLUMN_FACING) * degree;
    seat->own_mm = seat->x_mm * cos(facing) + seat->y_mm * sin(facing);
    if (!number_int(seat->field[PLAN_COLUMN_ROW], 0, INT_MAX, &seat->row) && !is_label(seat))
        diag_add_with(reading->diags, &plan_bad_figure, place_of(reading, row, PLAN_COLUMN_ROW),
                      seat->field[PLAN_COLUMN_ROW], column_words[PLAN_COLUMN_ROW].heading, NULL, NULL);
}

static zc_status read_seat(plan_reading *reading, int row)
{
    record_seat *seat = &reading->record->seats[reading->record->seat_count];
    if (!read_fields(reading, row, seat))
        return ZC_NO_MEMORY;
    if (is_blank_row(seat))
        return ZC_OK;
    reading->record->seat_count++;
    read_figures(reading, row, seat);
    const char *name = seat->field[PLAN_COLUMN_NAME];
    seat->table_row = row;
    seat->seat_place = own_place(reading, row, PLAN_COLUMN_SEAT);
    seat->name_place = own_place(reading, row, PLAN_COLUMN_NAME);
    seat->is_taken = *name != '\0';
    seat->is_person = *name && !roster_is_nobody_yet(name);
    seat->is_locked = text_equal(seat->field[PLAN_COLUMN_LOCKED], "yes");
    if (!*seat->field[PLAN_COLUMN_SEAT])
        diag_add(reading->diags, &plan_no_seat, place_of(reading, row, PLAN_COLUMN_SEAT), NULL);
    return ZC_OK;
}

/* ---- what stands there twice ---- */

static const plan_column_at seat_columns[] = { PLAN_COLUMN_SEAT };
static const plan_column_at person_columns[] = { PLAN_COLUMN_NAME, PLAN_COLUMN_UNIT, PLAN_COLUMN_TITLE,
                                                 PLAN_COLUMN_GROUP };

static int compare(const record_seat *a, const record_seat *b, const plan_column_at columns[], int count)
{
    for (int at = 0; at < count; at++) {
        const int order = strcmp(a->field[columns[at]], b->field[columns[at]]);
        if (order)
            return order;
    }
    return 0;
}

/* The last key is the order of the file, so that the first of equals is told as such. */
static int in_file(const record_seat *a, const record_seat *b) { return (a > b) - (a < b); }

static int by_seat(const void *left, const void *right)
{
    const record_seat *a = *(const record_seat *const *)left, *b = *(const record_seat *const *)right;
    const int order = compare(a, b, seat_columns, 1);
    return order ? order : in_file(a, b);
}

enum { PERSON_COLUMNS = sizeof person_columns / sizeof *person_columns };

static int by_person(const void *left, const void *right)
{
    const record_seat *a = *(const record_seat *const *)left, *b = *(const record_seat *const *)right;
    const int order = compare(a, b, person_columns, PERSON_COLUMNS);
    return order ? order : in_file(a, b);
}

static void tell_twice(const plan_reading *reading, const zc_problem *problem, const record_seat *first,
                       const record_seat *second, plan_column_at column)
{
    char where[512];
    zc_place_text(place_of(reading, first->table_row, column), sizeof where, where);
    diag_add_with(reading->diags, problem, place_of(reading, second->table_row, column),
                  second->field[column], where, NULL, NULL);
}

static zc_status check_twice(const plan_reading *reading)
{
    const int count = reading->record->seat_count;
    const record_seat **sorted = arena_array(reading->record->arena, const record_seat *, count + 1);
    if (!sorted)
        return ZC_NO_MEMORY;
    for (int at = 0; at < count; at++)
        sorted[at] = &reading->record->seats[at];
    qsort(sorted, (size_t)count, sizeof *sorted, by_seat);
    for (int at = 1; at < count; at++)
        if (*sorted[at]->field[PLAN_COLUMN_SEAT] && compare(sorted[at - 1], sorted[at], seat_columns, 1) == 0)
            tell_twice(reading, &plan_same_seat, sorted[at - 1], sorted[at], PLAN_COLUMN_SEAT);
    qsort(sorted, (size_t)count, sizeof *sorted, by_person);
    for (int at = 1; at < count; at++)
        if (sorted[at]->is_person && compare(sorted[at - 1], sorted[at], person_columns, PERSON_COLUMNS) == 0)
            tell_twice(reading, &plan_same_person, sorted[at - 1], sorted[at], PLAN_COLUMN_NAME);
    return ZC_OK;
}

/* ---- its tables ---- */

/* How seats at tables are called hangs on all of them. */
static zc_status read_tables(zc_plan_record *record)
{
    zc_arena *arena = arena_make();
    for (int at = 0; arena && at < record->seat_count; at++) {
        const record_seat *seat = &record->seats[at];
        if (!text_equal(seat->field[PLAN_COLUMN_REGION], "table"))
            continue;
        const record_place place = record_place_of(seat, arena);
        record->dines |= text_starts(seat->field[PLAN_COLUMN_REASON], "R-INTL-SOCIAL") ||
                         text_starts(seat->field[PLAN_COLUMN_REASON], "R-BANQ-");
        record->tables = seat->row > record->tables ? seat->row : record->tables;
        record->has_hosts |= record_place_is_round(&place) &&
                             (text_ends(place.where, "主方") || text_ends(place.where, ", hosts"));
    }
    const zc_status status = !arena || arena_failed(arena) ? ZC_NO_MEMORY : ZC_OK;
    arena_free(arena);
    return status;
}

/* ---- all of it ---- */

static zc_plan_record *record_make(const char *path, int rows)
{
    zc_arena *arena = arena_make();
    zc_plan_record *record = arena ? arena_new(arena, zc_plan_record) : NULL;
    if (record)
        *record = (zc_plan_record){ .arena = arena,
                                    .path = arena_text(arena, path),
                                    .seats = arena_array(arena, record_seat, rows + 1) };
    if (record && record->path && record->seats)
        return record;
    arena_free(arena);
    return NULL;
}

static zc_status read_all(plan_reading *reading)
{
    const int errors_before = diag_errors(reading->diags);
    zc_status status = read_headings(reading);
    for (int row = 1; status == ZC_OK && row < zc_table_rows(reading->table); row++)
        status = read_seat(reading, row);
    if (status == ZC_OK)
        status = check_twice(reading);
    if (status == ZC_OK)
        status = read_tables(reading->record);
    return status ? status : diag_status(reading->diags, errors_before);
}

static zc_status read_table(const zc_table *table, const char *shown, zc_plan_record **out, zc_diags *diags)
{
    zc_plan_record *record = record_make(shown, zc_table_rows(table));
    if (!record)
        return ZC_NO_MEMORY;
    plan_reading reading = { .table = table, .record = record, .diags = diags };
    const zc_status status = read_all(&reading);
    if (status == ZC_OK)
        *out = record;
    else
        zc_plan_record_free(record);
    return status;
}

zc_status plan_read_bytes(zc_bytes bytes, const char *shown, zc_plan_record **out, zc_diags *diags)
{
    zc_table *table = NULL;
    *out = NULL;
    zc_status status = table_is_json(bytes)
                           ? table_read_json(bytes, shown, &table, diags)
                           : zc_table_read_bytes(bytes.at, bytes.length, shown, NULL, &table, diags);
    if (status == ZC_OK)
        status = read_table(table, shown, out, diags);
    zc_table_free(table);
    return status;
}

zc_status zc_plan_read(const char *path, zc_plan_record **out, zc_diags *diags)
{
    zc_arena *arena = arena_make();
    zc_bytes bytes = { 0 };
    *out = NULL;
    zc_status status = arena ? file_read(arena, path, &bytes, diags) : ZC_NO_MEMORY;
    if (status == ZC_OK)
        status = plan_read_bytes(bytes, path, out, diags);
    arena_free(arena);
    return status;
}

void zc_plan_record_free(zc_plan_record *record)
{
    if (record)
        arena_free(record->arena);
}
