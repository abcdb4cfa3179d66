/* geometry.csv: the figures of R-GEO, each row a check, its figures, the answer. */
#include "cmocka_rows.h"
#include "venue/geo.h"
#include <zuoci/table.h>

#include <math.h>
#include <stdio.h>
#include <stdlib.h>

typedef struct figure_row {
    const char *id, *check, *input, *expected;
} figure_row;

static geo_code codes[ZC_CODE_COUNT];

/* ---- the figures of a row ---- */

/* What stands behind "seats=" in "seats=23 aisles=2". */
static const char *given(const figure_row *row, const char *name)
{
    const size_t length = strlen(name);
    for (const char *at = row->input; at; at = strchr(at, ' ')) {
        at += *at == ' ';
        if (strncmp(at, name, length) == 0 && at[length] == '=')
            return at + length + 1;
    }
    fail_msg("%s: no %s", row->id, name);
    return "";
}

static int count_given(const figure_row *row, const char *name)
{
    return (int)strtol(given(row, name), NULL, 10);
}
static double metres_given(const figure_row *row, const char *name)
{
    return 1000 * strtod(given(row, name), NULL);
}

/* ---- the answers ---- */

static void passes(const figure_row *row, bool is_good)
{
    assert_string_equal(is_good ? "pass" : "fail", row->expected);
}

static void comes_to(const figure_row *row, double figure)
{
    assert_true(fabs(figure - strtod(row->expected, NULL)) < 1e-9);
}

static void seats(const figure_row *row)
{
    passes(row,
           count_given(row, "seats") <= geo_seats_most(&codes[ZC_CODE_CN].seats, count_given(row, "aisles"),
                                                       metres_given(row, "pitch")));
}

static void rows_between(const figure_row *row)
{
    passes(row, count_given(row, "rows") <= codes[ZC_CODE_CN].rows.most);
}

static double aisle_mm(const figure_row *row)
{
    return geo_aisle_mm(&codes[ZC_CODE_CN].aisle, count_given(row, "persons"));
}

static void aisle(const figure_row *row) { comes_to(row, aisle_mm(row) / 1000); }

static void aisle_is_wide(const figure_row *row) { passes(row, metres_given(row, "width") >= aisle_mm(row)); }

static void pitch(const figure_row *row)
{
    const geo_chair chair = strncmp(given(row, "chair"), "soft", 4) == 0 ? GEO_SOFT : GEO_HARD;
    const geo_row kind = strncmp(given(row, "row"), "long", 4) == 0 ? GEO_LONG : GEO_SHORT;
    comes_to(row, geo_pitch_mm(&codes[ZC_CODE_CN], chair, kind, count_given(row, "seats"),
                               count_given(row, "aisles")) /
                      1000);
}

static void wheelchairs(const figure_row *row)
{
    const zc_code code = strncmp(row->check, "ada", 3) == 0 ? ZC_CODE_US : ZC_CODE_CN;
    bool is_sourced;
    comes_to(row, geo_wheelchairs_wanted(&codes[code].wheelchairs, count_given(row, "seats"), &is_sourced));
    assert_true(is_sourced);
}

static void clear_width(const figure_row *row)
{
    comes_to(row, geo_clear_mm(&codes[ZC_CODE_US].clear, count_given(row, "seats")) / 25.4);
}

static void golden(void **state)
{
    static const struct {
        const char *check;
        void (*answer)(const figure_row *row);
    } checks[] = {
        { "gb50016-seats", seats },   { "gb50016-rows", rows_between },
        { "gb50016-aisle", aisle },   { "gb50016-aisle-ok", aisle_is_wide },
        { "jgj57-pitch", pitch },     { "gb55019-wheel", wheelchairs },
        { "ada-wheel", wheelchairs }, { "nyc-row", clear_width },
    };
    const figure_row *row = *state;
    for (size_t at = 0; at < ROWS_COUNT(checks); at++)
        if (strcmp(row->check, checks[at].check) == 0) {
            checks[at].answer(row);
            return;
        }
    fail_msg("%s: no check %s", row->id, row->check);
}

/* ---- what the golden rows leave out ---- */

static struct places_row {
    const char *id;
    zc_code code;
    int seats, places;
    bool is_sourced;
} places_rows[] = {
    { "cn: nobody", ZC_CODE_CN, 0, 0, true },
    { "cn: one seat, from memory", ZC_CODE_CN, 1, 1, false },
    { "cn: 100", ZC_CODE_CN, 100, 1, false },
    { "cn: 101", ZC_CODE_CN, 101, 2, false },
    { "cn: 400, from memory", ZC_CODE_CN, 400, 2, false },
    { "cn: 401", ZC_CODE_CN, 401, 3, true },
    { "cn: 600", ZC_CODE_CN, 600, 3, true },
    { "cn: 601", ZC_CODE_CN, 601, 4, true },
    { "us: 3", ZC_CODE_US, 3, 0, true },
    { "us: 4", ZC_CODE_US, 4, 1, true },
    { "us: 25", ZC_CODE_US, 25, 1, true },
    { "us: 26", ZC_CODE_US, 26, 2, true },
    { "us: 150", ZC_CODE_US, 150, 4, true },
    { "us: 151", ZC_CODE_US, 151, 5, true },
    { "us: 500", ZC_CODE_US, 500, 6, true },
    { "us: 501", ZC_CODE_US, 501, 7, true },
    { "us: 5001", ZC_CODE_US, 5001, 37, true },
    { "uk: none told", ZC_CODE_UK, 5000, 0, true },
};

static void places(void **state)
{
    const struct places_row *row = *state;
    bool is_sourced;
    assert_int_equal(geo_wheelchairs_wanted(&codes[row->code].wheelchairs, row->seats, &is_sourced),
                     row->places);
    assert_int_equal(is_sourced, row->is_sourced);
}

static struct most_row {
    const char *id;
    zc_code code;
    int aisles;
    double pitch_mm;
    int most;
} most_rows[] = {
    { "cn: one side", ZC_CODE_CN, 1, 899.99, 11 }, { "cn: one side, wide", ZC_CODE_CN, 1, 900, 22 },
    { "cn: both, wide", ZC_CODE_CN, 2, 1500, 44 }, { "uk: one gangway", ZC_CODE_UK, 1, 900, 12 },
    { "uk: two", ZC_CODE_UK, 2, 600, 28 },
};

static void most(void **state)
{
    const struct most_row *row = *state;
    assert_int_equal(geo_seats_most(&codes[row->code].seats, row->aisles, row->pitch_mm), row->most);
}

static struct least_row {
    const char *id;
    geo_chair chair;
    int seats, aisles;
    double pitch_mm;
} least_rows[] = {
    { "22 hard chairs", GEO_HARD, 22, 2, 800 },
    { "30: as a short row, or as a long one", GEO_HARD, 30, 2, 1000 },
    { "31: as a long one", GEO_HARD, 31, 2, 1000 },
    { "50", GEO_SOFT, 50, 2, 1100 },
    { "51: too many", GEO_HARD, 51, 2, 0 },
    { "26 at one aisle: too many", GEO_HARD, 26, 1, 0 },
};

static void least(void **state)
{
    const struct least_row *row = *state;
    assert_true(fabs(geo_pitch_least_mm(&codes[ZC_CODE_CN], row->chair, row->seats, row->aisles) -
                     row->pitch_mm) < 1e-9);
}

static struct clear_row {
    const char *id;
    int seats;
    double width_in;
} clear_rows[] = { { "one", 1, 12 }, { "seven", 7, 12 }, { "eight", 8, 12.6 }, { "24", 24, 22.2 } };

static void clear(void **state)
{
    const struct clear_row *row = *state;
    assert_true(fabs(geo_clear_mm(&codes[ZC_CODE_US].clear, row->seats) - 25.4 * row->width_in) < 1e-9);
}

static const char *cell(const zc_table *table, int row, const char *column)
{
    for (int at = 0; at < zc_table_columns(table); at++)
        if (strcmp(zc_table_cell(table, 0, at), column) == 0)
            return zc_table_cell(table, row, at);
    return "";
}

static int run_golden(const zc_table *table)
{
    static figure_row rows[100];
    size_t count = 0;
    for (int at = 1; at < zc_table_rows(table); at++)
        if (strcmp(cell(table, at, "rule"), "R-GEO") == 0)
            rows[count++] = (figure_row){ cell(table, at, "id"), cell(table, at, "check"),
                                          cell(table, at, "input"), cell(table, at, "expected") };
    return run_rows(rows, sizeof *rows, count, "geometry.csv", golden) || count == 0;
}

int main(void)
{
    zc_diags *diags = zc_diags_make();
    zc_datapath *data = zc_datapath_make(NULL, NULL);
    zc_arena *arena = arena_make();
    zc_table *table = NULL;
    int failed = zc_table_read(TESTS_DIR "/golden/geometry.csv", NULL, &table, diags) != ZC_OK;
    for (int code = 0; code < ZC_CODE_COUNT; code++)
        failed |= geo_code_read((zc_code)code, data, arena, &codes[code], diags) != ZC_OK;
    if (!failed)
        failed = run_golden(table) + RUN_ROWS(places_rows, places) + RUN_ROWS(most_rows, most) +
                 RUN_ROWS(least_rows, least) + RUN_ROWS(clear_rows, clear);
    zc_table_free(table);
    arena_free(arena);
    zc_datapath_free(data);
    zc_diags_free(diags);
    return failed;
}
