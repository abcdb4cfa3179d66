#include "cmocka_rows.h"
#include "grid_text.h"

typedef struct reading {
    zc_diags *diags;
    zc_table *table;
    zc_status status;
} reading;

static reading read_bytes(const char *bytes, size_t length)
{
    reading read = { .diags = zc_diags_make() };
    assert_non_null(read.diags);
    read.status = zc_table_read_bytes(bytes, length, "a.csv", NULL, &read.table, read.diags);
    return read;
}

static void reading_free(reading *read)
{
    zc_table_free(read->table);
    zc_diags_free(read->diags);
}

#define BYTES(text) text, sizeof(text) - 1

/* ---- content ---- */

static struct csv_row {
    const char *id, *bytes;
    size_t length;
    const char *cells;
} csvs[] = {
    { "plain", BYTES("a,b\n1,2\n"), "a|b/1|2" },
    { "no line end at the end", BYTES("a,b\n1,2"), "a|b/1|2" },
    { "CR LF", BYTES("a,b\r\n1,2\r\n"), "a|b/1|2" },
    { "CR", BYTES("a,b\r1,2\r"), "a|b/1|2" },
    { "comma in quotes", BYTES("a,b\n\"1,1\",2"), "a|b/1,1|2" },
    { "doubled quotes", BYTES("a,b\n\"\"\"1\"\"\",2"), "a|b/\"1\"|2" },
    { "line end in quotes", BYTES("a,b\n\"1\r\n1\",2"), "a|b/1\r\n1|2" },
    { "quote inside a cell", BYTES("a,b\n5\" wide,2"), "a|b/5\" wide|2" },
    { "text behind a quote", BYTES("a,b\n\"1\"x,2"), "a|b/1x|2" },
    { "empty cells", BYTES("a,b,c\n,,3\n1,,"), "a|b|c/||3/1||" },
    { "short and long rows", BYTES("a,b\n1\n1,2,3"), "a|b|/1||/1|2|3" },
    { "empty line inside", BYTES("a,b\n\n1,2"), "a|b/|/1|2" },
    { "empty lines and columns at the end", BYTES("a,b,,\n1,2,,\n,,,\n\n"), "a|b/1|2" },
    { "semicolons", BYTES("a;b\n1,5;2\n2,5;3"), "a|b/1,5|2/2,5|3" },
    { "tabs", BYTES("a\tb\n1,x\t2;y\n"), "a|b/1,x|2;y" },
    { "separators in quotes do not count", BYTES("a,\"b;c;d;e\"\n1,\";;;;\"\n"), "a|b;c;d;e/1|;;;;" },
    { "title row above", BYTES("会议名单;见附件\n\na,b,c\n1,2,3\n4,5,6"),
      "会议名单;见附件||/||/a|b|c/1|2|3/4|5|6" },
    { "one column", BYTES("a\nb\n"), "a/b" },
    { "sep= line", BYTES("sep=|\na|b\n1,1|2,2\n"), "a|b/1,1|2,2" },
    { "sep=; with CR LF", BYTES("sep=;\r\na;b\r\n"), "a|b" },
    { "sep= is a word", BYTES("sep=x,y\n1,2"), "sep=x|y/1|2" },
    { "UTF-8 mark", BYTES("\xEF\xBB\xBF姓名,单位\n"), "姓名|单位" },
    { "UTF-16LE mark", BYTES("\xFF\xFE\xD3\x59\r\0\n\0\x0D\x54\t\0a\0"), "姓|/名|a" },
    { "UTF-16BE mark", BYTES("\xFE\xFF\x59\xD3\0,\x54\x0D"), "姓|名" },
    { "UTF-16LE bare", BYTES("\xD3\x59,\0\x0D\x54\n\0"), "姓|名" },
    { "UTF-16BE bare", BYTES("\x59\xD3\0,\x54\x0D\0\n"), "姓|名" },
    { "UTF-16LE bare, a character that ends in 00", BYTES("\xD3\x59,\0\0\x4E\n\0"), "姓|一" },
    { "UTF-16BE bare, a character that ends in 00", BYTES("\x59\xD3\0,\x4E\0\0\n"), "姓|一" },
    { "UTF-16LE bare, one column", BYTES("\xD3\x59\r\0\n\0\0\x4E\x87\x65"), "姓/一文" },
    { "UTF-16BE bare, a pair", BYTES("\xD8\x42\xDF\xB7\0\t\x4E\0"), "𠮷|一" },
    { "UTF-16LE pair", BYTES("\xFF\xFE\x42\xD8\xB7\xDF"), "𠮷" },
    { "GBK", BYTES("\xD0\xD5\xC3\xFB,a\n"), "姓名|a" },
    { "GBK that a lax reader takes for UTF-8", BYTES("\xC1\xAA\xCD\xA8,\xC1\xAA\n"), "联通|联" },
    { "GB18030 in four bytes", BYTES("\x95\x32\x82\x36,\xD0\xD5\n"), "𠀀|姓" },
    { "GB18030 FE59 and FE9F", BYTES("\xFE\x59,\xFE\x9F,\xD0\xD5"), "龴|䶮|姓" },
    { "private use in UTF-8", BYTES("\xEE\xA1\xA3,\xEE\xA0\x9E,\xEE\x80\x80"), "䶮|龴|\xEE\x80\x80" },
    { "a word that begins like a picture", BYTES("BM,GIF\n"), "BM|GIF" },
    { "formula", BYTES("=1+1,'x\n"), "=1+1|'x" },
};

static void reads(void **state)
{
    const struct csv_row *row = *state;
    zc_textbuf text = { 0 };
    reading read = read_bytes(row->bytes, row->length);
    assert_int_equal(read.status, ZC_OK);
    grid_text(read.table, &text);
    assert_string_equal(textbuf_text(&text), row->cells);
    textbuf_free(&text);
    reading_free(&read);
}

/* ---- UTF-16 that does not say so ---- */

/* Lists of random Han names in either order of bytes. */
static void reads_bare_utf16(void **state)
{
    enum { FILES = 200, NAMES = 20 };
    static const char *const orders[] = { "UTF-16LE", "UTF-16BE" };
    uint32_t seed = 20261205;
    (void)state;
    print_message("seed %u\n", seed);
    for (int file = 0; file < FILES; file++) {
        const size_t high = file % 2 == 0; /* where the upper byte of a unit stands */
        char bytes[NAMES * 6] = { 0 };
        unsigned first[NAMES];
        for (size_t name = 0; name < NAMES; name++) {
            char *at = bytes + 6 * name;
            for (size_t unit = 0; unit < 2; unit++) {
                seed = seed * 1103515245U + 12345U;
                const unsigned code = 0x4E00 + (seed >> 16) % (0x9FA5 - 0x4E00);
                at[2 * unit + high] = (char)(code >> 8);
                at[2 * unit + 1 - high] = (char)(code & 0xFF);
                first[name] = unit == 0 ? code : first[name];
            }
            at[4 + 1 - high] = '\n';
        }
        reading read = read_bytes(bytes, sizeof bytes);
        if (read.status)
            fail_msg("file %d in %s was refused", file, orders[!high]);
        for (int name = 0; name < NAMES; name++) {
            const char *text = zc_table_cell(read.table, name, 0);
            assert_int_equal(utf8_next(&text), first[name]);
        }
        reading_free(&read);
    }
}

/* ---- places ---- */

static struct place_row {
    const char *id, *source;
    int row, column, line, character;
} places[] = {
    { "first", "a,b\n1,2", 0, 0, 1, 1 },
    { "second column", "姓名,b\n1,2", 0, 1, 1, 4 },
    { "behind a cell of two lines", "a,b\n\"x\ny\",2", 1, 1, 3, 4 },
    { "row behind it", "a,b\n\"x\r\ny\",2\r\n3,4", 2, 0, 4, 1 },
    { "quoted cell: its quote", "a,\"b\"", 0, 1, 1, 3 },
    { "row that is too short", "a,b\n1", 1, 1, 2, 1 },
    { "behind sep=", "sep=;\na;b", 0, 1, 2, 3 },
    { "behind a mark", "\xEF\xBB\xBFx,y", 0, 1, 1, 3 },
    { "no such row", "a,b", 7, 0, 0, 0 },
};

static void has_place(void **state)
{
    const struct place_row *row = *state;
    reading read = read_bytes(row->source, strlen(row->source));
    assert_int_equal(read.status, ZC_OK);
    const zc_place place = zc_table_place(read.table, row->row, row->column);
    assert_string_equal(place.file, "a.csv");
    assert_null(place.sheet);
    assert_int_equal(place.line, row->line);
    assert_int_equal(place.column, row->character);
    reading_free(&read);
}

/* ---- refused ---- */

static struct bad_row {
    const char *id, *bytes;
    size_t length;
    const char *problem;
    int line, character;
} bad_rows[] = {
    { "nothing", BYTES(""), "table-empty", 0, 0 },
    { "blanks", BYTES(" ,\n,\n"), "table-empty", 0, 0 },
    { "quote", BYTES("a,b\n1,\"2\n3,4\n"), "table-quote", 2, 3 },
    { "UTF-8 mark, then GBK",
      BYTES("\xEF\xBB\xBF"
            "ab\n,\xD0\xD5"),
      "table-encoding", 2, 2 },
    { "UTF-8 with a broken byte", BYTES("姓名单位职务级别\n王\xFF,"), "table-encoding", 2, 2 },
    { "UTF-8 cut off", BYTES("姓名单位职务级别\n王\xE5\xBB"), "table-encoding", 2, 2 },
    { "no encoding at all", BYTES("\xD0\xD5,\n\xFF\xFF"), "table-encoding", 2, 1 },
    { "UTF-16 of odd length", BYTES("\xFF\xFE,\0a"), "table-encoding", 1, 2 },
    { "lone surrogate", BYTES("\xFF\xFE,\0\x42\xD8,\0"), "table-encoding", 1, 2 },
    { "NUL", BYTES("abc,def\nghijkl,\0mno"), "table-encoding", 2, 8 },
    { "UTF-16 bare, half a pair", BYTES("\x42\xD8,\0\0\x4E\n\0"), "table-encoding", 0, 0 },
    { "UTF-16 bare, a control character", BYTES("\xD3\x59,\0\1\0\n\0"), "table-encoding", 1, 3 },
    { "any bytes", BYTES("\1\xFF\0\2\xFE\x80\n\0\xFF\xFF"), "table-encoding", 0, 0 },
    { "PNG", BYTES("\x89PNG\r\n\x1A\n\0\0\0\rIHDR"), "table-not-a-workbook", 0, 0 },
    { "JPEG", BYTES("\xFF\xD8\xFF\xE0\0\x10JFIF"), "table-not-a-workbook", 0, 0 },
    { "GIF", BYTES("GIF89a\1\0\1\0"), "table-not-a-workbook", 0, 0 },
    { "BMP", BYTES("BM\x46\0\0\0\0\0\0\0\x36\0"), "table-not-a-workbook", 0, 0 },
    { "RAR", BYTES("Rar!\x1A\x07\1\0"), "table-not-a-workbook", 0, 0 },
    { "RTF", BYTES("{\\rtf1\\ansi}"), "table-not-a-workbook", 0, 0 },
    { "web page", BYTES("\xEF\xBB\xBF\r\n<HTML><table>"), "table-not-a-workbook", 0, 0 },
    { "workbook in XML",
      BYTES("<?xml version='1.0'?><Workbook xmlns='urn:schemas-microsoft-com:office:spreadsheet'/>"),
      "table-not-a-workbook", 0, 0 },
    { "XML", BYTES("<?xml version='1.0'?><event/>"), "table-not-a-workbook", 0, 0 },
    { "old text document", BYTES("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 W\0o\0r\0d\0D\0o\0c\0u\0m\0e\0n\0t\0"),
      "table-not-a-workbook", 0, 0 },
    { "old workbook", BYTES("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 W\0o\0r\0k\0b\0o\0o\0k\0"),
      "table-not-a-workbook", 0, 0 },
    { "protected",
      BYTES("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"
            "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0"),
      "table-encrypted", 0, 0 },
    { "PDF", BYTES("%PDF-1.7\n"), "table-not-a-workbook", 0, 0 },
};

static void is_refused(void **state)
{
    const struct bad_row *row = *state;
    reading read = read_bytes(row->bytes, row->length);
    assert_int_equal(read.status, ZC_BAD_INPUT);
    assert_null(read.table);
    assert_int_equal(zc_diags_count(read.diags), 1);
    const zc_diag *diag = zc_diags_at(read.diags, 0);
    assert_string_equal(diag->problem->id, row->problem);
    assert_int_equal(diag->place.line, row->line);
    assert_int_equal(diag->place.column, row->character);
    reading_free(&read);
}

/* ---- writing ---- */

static struct write_row {
    const char *id, *text, *written;
} written_rows[] = {
    { "plain", "张三", "张三" },
    { "comma", "a,b", "\"a,b\"" },
    { "quote", "a\"b\"", "\"a\"\"b\"\"\"" },
    { "line end", "a\nb", "\"a\nb\"" },
    { "semicolon", "a;b", "\"a;b\"" },
    { "blank at the end", "a ", "\"a \"" },
    { "empty", "", "" },
    { "none", NULL, "" },
};

static void writes(void **state)
{
    const struct write_row *row = *state;
    zc_textbuf text = { 0 };
    csv_cell(&text, row->text, true);
    assert_string_equal(textbuf_text(&text), row->written);
    textbuf_free(&text);
}

static void reads_back_what_it_wrote(void **state)
{
    (void)state;
    zc_textbuf csv = { 0 };
    textbuf_add(&csv, UTF8_BOM);
    for (size_t row = 0; row < ROWS_COUNT(written_rows); row++) {
        csv_cell(&csv, "x", true);
        csv_cell(&csv, written_rows[row].text, false);
        csv_line(&csv);
    }
    reading read = read_bytes(csv.at, csv.length);
    assert_int_equal(read.status, ZC_OK);
    for (size_t row = 0; row < ROWS_COUNT(written_rows); row++)
        assert_true(text_equal(zc_table_cell(read.table, (int)row, 1), written_rows[row].text));
    textbuf_free(&csv);
    reading_free(&read);
}

static void a_text_has_no_sheets(void **state)
{
    (void)state;
    zc_diags *diags = zc_diags_make();
    zc_table *table;
    assert_int_equal(zc_table_read_bytes("a", 1, "a.csv", "名单", &table, diags), ZC_BAD_INPUT);
    assert_string_equal(zc_diags_at(diags, 0)->problem->id, "table-no-sheet");
    zc_diags_free(diags);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(reads_back_what_it_wrote),
        cmocka_unit_test(a_text_has_no_sheets),
        cmocka_unit_test(reads_bare_utf16),
    };
    return RUN_ROWS(csvs, reads) + RUN_ROWS(places, has_place) + RUN_ROWS(bad_rows, is_refused) +
           RUN_ROWS(written_rows, writes) + cmocka_run_group_tests_name("csv", tests, NULL, NULL);
}
