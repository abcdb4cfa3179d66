/* Files of two encodings: random ones are refused where the other encoding begins, pure ones never. */
#include "cmocka_rows.h"
#include "table/table.h"
#include "xml/xml.h"

enum { PEOPLE = 4000, FILES = 300 };

static uint32_t next_random(uint32_t *seed)
{
    *seed = *seed * 1103515245U + 12345U;
    return *seed >> 16;
}

static int random_of(uint32_t *seed, int count) { return (int)(next_random(seed) % (unsigned)count); }

/* A name of 2 to 4 characters in GB18030, from the first `rows` rows of GB 2312's Han. */
static void add_name(zc_textbuf *to, uint32_t *seed, int rows)
{
    const int characters = 2 + random_of(seed, 3);
    for (int at = 0; at < characters; at++) {
        const int row = random_of(seed, rows);
        const int cells = row == 0xD7 - 0xB0 ? 89 : 94;
        const char pair[] = { (char)(0xB0 + row), (char)(0xA1 + random_of(seed, cells)) };
        textbuf_add_n(to, pair, 2);
    }
}

/* The same bytes as UTF-8 text. */
static zc_bytes in_utf8(zc_arena *arena, const zc_textbuf *name)
{
    zc_bytes text;
    size_t bad_at;
    assert_int_equal(xml_decode(arena, (zc_bytes){ name->at, name->length }, "GB18030", &text, &bad_at),
                     ZC_OK);
    assert_int_equal(bad_at, name->length);
    return text;
}

static void a_pure_list_is_read(void **state)
{
    (void)state;
    uint32_t seed = 20261203;
    zc_textbuf list = { 0 }, name = { 0 };
    zc_arena *arena = arena_make();
    zc_diags *diags = zc_diags_make();
    zc_table *table;
    const char *names[PEOPLE];
    print_message("seed %u\n", seed);
    for (int person = 0; person < PEOPLE; person++) {
        name.length = 0;
        add_name(&name, &seed, 72);
        textbuf_add_n(&list, name.at, name.length);
        textbuf_add(&list, ",1\n");
        const zc_bytes text = in_utf8(arena, &name);
        names[person] = arena_text_n(arena, text.at, text.length);
    }
    assert_int_equal(zc_table_read_bytes(list.at, list.length, "a.csv", NULL, &table, diags), ZC_OK);
    for (int person = 0; person < PEOPLE; person++)
        assert_string_equal(zc_table_cell(table, person, 0), names[person]);
    zc_table_free(table);
    zc_diags_free(diags);
    arena_free(arena);
    textbuf_free(&list);
    textbuf_free(&name);
}

/* Whatever the names are, so long as they are of common characters. */
static void a_mixed_list_is_refused(void **state)
{
    (void)state;
    uint32_t seed = 20261204;
    zc_textbuf list = { 0 }, name = { 0 };
    print_message("seed %u\n", seed);
    for (int file = 0; file < FILES; file++) {
        zc_arena *arena = arena_make();
        zc_diags *diags = zc_diags_make();
        zc_table *table;
        list.length = name.length = 0;
        textbuf_add(&list, "\xD0\xD5\xC3\xFB,\xB5\xA5\xCE\xBB\na,");
        add_name(&name, &seed, 39);
        const zc_bytes text = in_utf8(arena, &name);
        textbuf_add_n(&list, text.at, text.length);
        textbuf_add(&list, "\n");
        assert_int_equal(zc_table_read_bytes(list.at, list.length, "a.csv", NULL, &table, diags),
                         ZC_BAD_INPUT);
        const zc_diag *diag = zc_diags_at(diags, 0);
        assert_string_equal(diag->problem->id, "table-mixed-encodings");
        assert_string_equal(diag->found, arena_text_n(arena, text.at, text.length));
        assert_int_equal(diag->place.line * 100 + diag->place.column, 203);
        zc_diags_free(diags);
        arena_free(arena);
    }
    textbuf_free(&list);
    textbuf_free(&name);
}

/* ---- one file each ---- */

#define BYTES(text) text, sizeof(text) - 1

static struct file_row {
    const char *id, *bytes;
    size_t length;
    const char *problem; /* NULL: it is read */
    int line, character;
} file_rows[] = {
    { "a row in UTF-8", BYTES("\xD0\xD5\xC3\xFB\n\xE6\x9D\x8E\xE4\xB8\xB9\n"), "table-mixed-encodings", 2,
      1 },
    { "three characters: no GB18030 at all",
      BYTES("\xD0\xD5\xC3\xFB\n\xE7\x8E\x8B\xE5\xBB\xBA\xE5\x9B\xBD,a\n"), "table-mixed-encodings", 2, 1 },
    { "a heading in UTF-8", BYTES("\xE5\xA7\x93\xE5\x90\x8D\n\xC0\xEE\xB5\xA4\n"), "table-mixed-encodings", 2,
      1 },
    { "with a middle dot", BYTES("\xD0\xD5\xC3\xFB,\xE9\x98\xBF\xC2\xB7\xE4\xB9\xB0\n"),
      "table-mixed-encodings", 1, 4 },
    { "GBK in UTF-8", BYTES("\xE5\xA7\x93\xE5\x90\x8D,\xE5\x8D\x95\xE4\xBD\x8D\nx\xC0\xEE\xB5\xA4\n"),
      "table-mixed-encodings", 2, 2 },
    { "GBK in long UTF-8", BYTES("姓名,单位,职务,级别\n王,\xC0\xEE\xB5\xA4\n"), "table-mixed-encodings", 2,
      3 },
    { "rare GBK in UTF-8", BYTES("\xE5\xA7\x93\xE5\x90\x8D\n\xE5\xBB\xBA\xE5,\n"), "table-encoding", 2, 2 },
    { "one character is too little", BYTES("\xD0\xD5\xC3\xFB\n\xE6\x9D\x8E\x41\n"), NULL, 0, 0 },
    { "as common one way as the other", BYTES("\xD0\xD5\n\xE4\xA1\xB0\xE4\xA1\xB0\n"), NULL, 0, 0 },
    { "broken UTF-8, not mixed", BYTES("\xE5\xA7\x93\xE5\x90\x8D\n\xE6\xFF\n"), "table-encoding", 2, 1 },
};

static void tells_mixture(void **state)
{
    const struct file_row *row = *state;
    zc_diags *diags = zc_diags_make();
    zc_table *table;
    const zc_status status = zc_table_read_bytes(row->bytes, row->length, "a.csv", NULL, &table, diags);
    assert_int_equal(status, row->problem ? ZC_BAD_INPUT : ZC_OK);
    if (row->problem) {
        assert_int_equal(zc_diags_count(diags), 1);
        assert_string_equal(zc_diags_at(diags, 0)->problem->id, row->problem);
        assert_int_equal(zc_diags_at(diags, 0)->place.line, row->line);
        assert_int_equal(zc_diags_at(diags, 0)->place.column, row->character);
    }
    zc_table_free(table);
    zc_diags_free(diags);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_pure_list_is_read),
        cmocka_unit_test(a_mixed_list_is_refused),
    };
    return RUN_ROWS(file_rows, tells_mixture) + cmocka_run_group_tests_name("mixed", tests, NULL, NULL);
}
