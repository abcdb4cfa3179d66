/* Every row of tests/golden/names.csv, from roster to order; by=pad: as a card prints the names. */
#include "cmocka_rows.h"
#include "precedence/precedence.h"
#include "roster/read_text.h"
#include "text/text.h"

#include <stdio.h>

typedef struct golden_row {
    const char *id;
    const char *by, *options, *columns, *input, *expected;
} golden_row;

/* "name,title" and "甲|书记 ; 乙|县长": a csv in which a field may hold a comma. */
static void write_csv(const golden_row *row, zc_textbuf *csv)
{
    textbuf_add(csv, row->columns);
    textbuf_add(csv, "\n\"");
    for (const char *at = row->input; *at; at++)
        if (strncmp(at, " ; ", 3) == 0) {
            textbuf_add(csv, "\"\n\"");
            at += 2;
        } else if (*at == '|') {
            textbuf_add(csv, "\",\"");
        } else {
            textbuf_add_n(csv, at, 1);
        }
    textbuf_add(csv, "\"\n");
}

static void set_option(zc_options *options, const char *option)
{
    char text[128];
    snprintf(text, sizeof text, "%s", option);
    char *equals = strchr(text, '=');
    if (!equals)
        return;
    *equals = '\0';
    assert_int_equal(zc_option_set(options, text, equals + 1, (zc_place){ 0 }, NULL), ZC_OK);
}

static void names_in_order(const golden_row *row, const zc_roster *roster, zc_textbuf *names)
{
    zc_person order[64];
    zc_options *options = zc_options_make();
    assert_int_equal(zc_option_set(options, "by", row->by, (zc_place){ 0 }, NULL), ZC_OK);
    set_option(options, row->options);
    assert_int_equal(zc_precedence_order(roster, options, NULL, order, NULL), ZC_OK);
    for (int place = 0; place < zc_roster_people(roster); place++) {
        textbuf_add(names, place ? " " : "");
        textbuf_add(names, zc_roster_field(roster, order[place], ZC_COLUMN_NAME));
    }
    zc_options_free(options);
}

/* The full-width blank, written as two half-width ones. */
static void names_padded(const zc_roster *roster, zc_textbuf *names)
{
    zc_arena *arena = arena_make();
    for (int person = 0; person < zc_roster_people(roster); person++) {
        const char *padded =
            text_padded_name(arena, zc_roster_field(roster, (zc_person){ person }, ZC_COLUMN_NAME));
        textbuf_add(names, person ? " / " : "");
        for (; *padded; padded++)
            if (strncmp(padded, "\u3000", 3) == 0) {
                textbuf_add(names, "  ");
                padded += 2;
            } else {
                textbuf_add_n(names, padded, 1);
            }
    }
    arena_free(arena);
}

static void orders_golden(void **state)
{
    const golden_row *row = *state;
    zc_textbuf csv = { 0 }, names = { 0 };
    zc_roster *roster;
    write_csv(row, &csv);
    assert_int_equal(read_text(textbuf_text(&csv), false, &roster, NULL), ZC_OK);
    if (strcmp(row->by, "pad") == 0)
        names_padded(roster, &names);
    else
        names_in_order(row, roster, &names);
    assert_string_equal(textbuf_text(&names), row->expected);
    textbuf_free(&names);
    textbuf_free(&csv);
    zc_roster_free(roster);
}

static const char *cell(const zc_table *table, int row, const char *heading)
{
    for (int column = 0; column < zc_table_columns(table); column++)
        if (strcmp(zc_table_cell(table, 0, column), heading) == 0)
            return zc_table_cell(table, row, column);
    return "";
}

int main(void)
{
    static golden_row rows[100];
    zc_diags *diags = zc_diags_make();
    zc_table *table = NULL;
    if (zc_table_read(TESTS_DIR "/golden/names.csv", NULL, &table, diags))
        return 1;
    const int count = zc_table_rows(table) - 1;
    if (count < 1 || count > (int)ROWS_COUNT(rows))
        return 1;
    for (int at = 0; at < count; at++)
        rows[at] = (golden_row){ cell(table, at + 1, "id"),      cell(table, at + 1, "by"),
                                 cell(table, at + 1, "options"), cell(table, at + 1, "columns"),
                                 cell(table, at + 1, "input"),   cell(table, at + 1, "expected") };
    const int failed = run_rows(rows, sizeof *rows, (size_t)count, "names.csv", orders_golden);
    zc_table_free(table);
    zc_diags_free(diags);
    return failed;
}
