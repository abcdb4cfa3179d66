#include "cmocka_rows.h"
#include "grid_text.h"
#include "zipped.h"

typedef struct reading {
    zc_diags *diags;
    zc_table *table;
    zc_status status;
} reading;

static reading read_parts(const zipped_part parts[], int count, const char *sheet)
{
    reading read = { .diags = zc_diags_make() };
    assert_non_null(read.diags);
    const zc_bytes bytes = zipped(parts, count);
    read.status = zc_table_read_bytes(bytes.at, bytes.length, "a.xlsx", sheet, &read.table, read.diags);
    free((void *)(uintptr_t)bytes.at);
    return read;
}

static void reading_free(reading *read)
{
    zc_table_free(read->table);
    zc_diags_free(read->diags);
}

static const char strings[] = "<sst><si><t>姓名</t></si>"
                              "<si><r><rPr><b/></rPr><t>王</t></r><r><t xml:space='preserve'> 五</t></r>"
                              "<rPh sb='0' eb='1'><t>wang</t></rPh><phoneticPr fontId='1'/></si>"
                              "<si><t/></si><si><t>a_x000D_\nb_x005F_x000D_</t></si></sst>";

/* Styles: 0 general, 1 date, 2 date and time, 3 time, 4 own date, 5 own text with letters of dates, 6 hours
 * that go on, 7 zeros, 8 own month alone, 9 percent. */
static const char styles[] =
    "<styleSheet><numFmts><numFmt numFmtId='164' formatCode='yyyy\"年\"m\"月\"d\"日\";@'/>"
    "<numFmt numFmtId='165' formatCode='0.0\"days\"\\d[Red]'/><numFmt numFmtId='166' formatCode='[h]:mm'/>"
    "<numFmt numFmtId='167' formatCode='000'/><numFmt numFmtId='168' formatCode='mmmm'/>"
    "</numFmts><cellXfs><xf numFmtId='0'/><xf numFmtId='14'/><xf numFmtId='22'/><xf numFmtId='20'/>"
    "<xf numFmtId='164'/><xf numFmtId='165'/><xf numFmtId='166'/><xf numFmtId='167'/><xf numFmtId='168'/>"
    "<xf numFmtId='9'/></cellXfs></styleSheet>";

static reading read_sheet_xml(const char *sheet)
{
    const zipped_part parts[] = { TOP_RELATIONS,
                                  BOOK_RELATIONS,
                                  ONE_SHEET,
                                  { "xl/sharedStrings.xml", strings, 0 },
                                  { "xl/styles.xml", styles, 0 },
                                  { "xl/worksheets/sheet1.xml", sheet, 0 } };
    return read_parts(parts, ROWS_COUNT(parts), NULL);
}

/* ---- cells ---- */

static struct cell_row {
    const char *id, *sheet, *cells;
} cell_rows[] = {
    { "shared", SHEET("<row r='1'><c r='A1' t='s'><v>0</v></c></row>"), "姓名" },
    { "runs without readings", SHEET("<row><c t='s'><v>1</v></c></row>"), "王 五" },
    { "escapes", SHEET("<row><c t='s'><v>3</v></c></row>"), "a\nb_x000D_" },
    { "empty shared", SHEET("<row><c t='s'><v>2</v></c><c><v>1</v></c></row>"), "|1" },
    { "inline", SHEET("<row><c t='inlineStr'><is><t>a</t></is></c></row>"), "a" },
    { "inline runs", SHEET("<row><c t='inlineStr'><is><r><t>a</t></r><r><t>b</t></r></is></c></row>"), "ab" },
    { "inline with v", SHEET("<row><c t='inlineStr'><v>a</v></c></row>"), "a" },
    { "formula's text", SHEET("<row><c t='str'><f>A1</f><v>x&amp;y</v></c></row>"), "x&y" },
    { "formula's number", SHEET("<row><c><f>1+1</f><v>2</v></c></row>"), "2" },
    { "formula without value", SHEET("<row><c><f>1+1</f></c><c><v>1</v></c></row>"), "|1" },
    { "booleans", SHEET("<row><c t='b'><v>1</v></c><c t='b'><v>0</v></c></row>"), "TRUE|FALSE" },
    { "error", SHEET("<row><c t='e'><v>#N/A</v></c></row>"), "#N/A" },
    { "without r", SHEET("<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>"), "1|2/3|" },
    { "behind a gap", SHEET("<row r='2'><c r='B2'><v>1</v></c><c><v>2</v></c></row>"), "||/|1|2" },
    { "rows in any order",
      SHEET("<row r='2'><c r='A2'><v>2</v></c></row><row r='1'><c r='A1'><v>1</v></c></row>"), "1/2" },
    { "a cell twice", SHEET("<row><c r='A1'><v>1</v></c><c r='B1'><v>2</v></c><c r='A1'><v>3</v></c></row>"),
      "3|2" },
    { "styled empty cells", SHEET("<row><c><v>1</v></c><c s='1'/></row><row r='9999'><c s='1'/></row>"),
      "1" },
    { "prefixed",
      "<x:worksheet "
      "xmlns:x='u'><x:sheetData><x:row><x:c><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>",
      "1" },
    { "date", SHEET("<row><c s='1'><v>46359</v></c></row>"), "2026-12-03" },
    { "date and time", SHEET("<row><c s='2'><v>46359.375</v></c></row>"), "2026-12-03 09:00" },
    { "seconds, rounded", SHEET("<row><c s='2'><v>46359.3750115741</v></c></row>"), "2026-12-03 09:00:01" },
    { "midnight by rounding", SHEET("<row><c s='2'><v>46358.9999999999</v></c></row>"), "2026-12-03 00:00" },
    { "time", SHEET("<row><c s='3'><v>0.375</v></c></row>"), "09:00" },
    { "hours that go on", SHEET("<row><c s='6'><v>1.25</v></c></row>"), "30:00" },
    { "own date", SHEET("<row><c s='4'><v>46359</v></c></row>"), "2026-12-03" },
    { "month alone", SHEET("<row><c s='8'><v>46359</v></c></row>"), "2026-12-03" },
    { "letters in quotes", SHEET("<row><c s='5'><v>46359</v></c></row>"), "46359" },
    { "zeros", SHEET("<row><c s='7'><v>7</v></c></row>"), "007" },
    { "percent", SHEET("<row><c s='9'><v>0.5</v></c></row>"), "0.5" },
    { "first day of 1900", SHEET("<row><c s='1'><v>1</v></c></row>"), "1900-01-01" },
    { "1 March 1900", SHEET("<row><c s='1'><v>61</v></c></row>"), "1900-03-01" },
    { "leap day", SHEET("<row><c s='1'><v>36585</v></c></row>"), "2000-02-29" },
    { "date below 0", SHEET("<row><c s='1'><v>-1</v></c></row>"), "-1" },
    { "no such style", SHEET("<row><c s='99'><v>1</v></c></row>"), "1" },
    { "ISO date", SHEET("<row><c t='d'><v>2026-12-03T00:00:00</v></c></row>"), "2026-12-03" },
    { "ISO time", SHEET("<row><c t='d'><v>2026-12-03T09:00:00.000</v></c></row>"), "2026-12-03 09:00" },
};

static void reads_cells(void **state)
{
    const struct cell_row *row = *state;
    zc_textbuf text = { 0 };
    reading read = read_sheet_xml(row->sheet);
    assert_int_equal(read.status, ZC_OK);
    grid_text(read.table, &text);
    assert_string_equal(textbuf_text(&text), row->cells);
    textbuf_free(&text);
    reading_free(&read);
}

static struct content_row {
    const char *id, *cell;
    table_content content;
} content_rows[] = {
    { "a formula's fault", "<c t='e'><f>VLOOKUP(1)</f><v>#REF!</v></c>", TABLE_FAULT },
    { "a fault of an unknown word", "<c t='e'><v>#A2!</v></c>", TABLE_FAULT },
    { "a fault pasted as text", "<c t='str'><v>#N/A</v></c>", TABLE_FAULT },
    { "a truth", "<c t='b'><v>1</v></c>", TABLE_TRUTH },
    { "TRUE as text", "<c t='str'><v>TRUE</v></c>", TABLE_TEXT },
    { "a number sign", "<c t='str'><v>#1</v></c>", TABLE_TEXT },
    { "a number", "<c><v>1</v></c>", TABLE_TEXT },
};

static void knows_content(void **state)
{
    const struct content_row *row = *state;
    zc_textbuf sheet = { 0 };
    textbuf_format(&sheet, SHEET("<row>%s</row>"), row->cell);
    reading read = read_sheet_xml(sheet.at);
    assert_int_equal(read.status, ZC_OK);
    assert_int_equal(table_content_at(read.table, 0, 0), row->content);
    assert_int_equal(table_content_at(read.table, 0, 1), TABLE_TEXT);
    textbuf_free(&sheet);
    reading_free(&read);
}

static struct number_row {
    const char *id, *text; /* the id is what stands in <v> */
} number_rows[] = {
    { "3", "3" },
    { "3.0", "3" },
    { "0", "0" },
    { "-0", "0" },
    { "-2.50", "-2.5" },
    { "164.5", "164.5" },
    { "1234567", "1234567" },
    { "0.1", "0.1" },
    { "36.299999999999997", "36.3" },
    { "0.30000000000000004", "0.3" },
    { "99999999999999999", "100000000000000000" },
    { "13800138000", "13800138000" },
    { "1.10101199001011E+17", "110101199001011000" },
    { "1E3", "1000" },
    { "1.5e-3", "0.0015" },
    { "1E-10", "1E-10" },
    { "1.25E+30", "1.25E+30" },
    { "000123", "123" },
    { "0.000001", "0.000001" },
    { "abc", "abc" },
    { "1.2.3", "1.2.3" },
    { ".", "." },
};

static void writes_numbers(void **state)
{
    const struct number_row *row = *state;
    zc_textbuf sheet = { 0 };
    textbuf_format(&sheet, SHEET("<row><c><v>%s</v></c></row>"), row->id);
    reading read = read_sheet_xml(sheet.at);
    assert_int_equal(read.status, ZC_OK);
    assert_string_equal(zc_table_cell(read.table, 0, 0), row->text);
    textbuf_free(&sheet);
    reading_free(&read);
}

static void counts_from_1904(void **state)
{
    (void)state;
    const zipped_part parts[] = {
        TOP_RELATIONS,
        BOOK_RELATIONS,
        { "xl/workbook.xml",
          WORKBOOK("<workbookPr date1904='1'/><sheets><sheet name='a' sheetId='1' r:id='r1'/></sheets>"), 0 },
        { "xl/styles.xml", styles, 0 },
        { "xl/worksheets/sheet1.xml", SHEET("<row><c s='1'><v>44897</v></c></row>"), 0 },
    };
    reading read = read_parts(parts, ROWS_COUNT(parts), NULL);
    assert_int_equal(read.status, ZC_OK);
    assert_string_equal(zc_table_cell(read.table, 0, 0), "2026-12-03");
    reading_free(&read);
}

static void knows_places_and_spans(void **state)
{
    (void)state;
    reading read =
        read_sheet_xml("<worksheet><sheetData><row r='1'><c r='B1'><v>1</v></c><c r='D1'><v>2</v></c></row>"
                       "<row r='3'><c r='B3'><v>3</v></c></row></sheetData>"
                       "<mergeCells><mergeCell ref='B1:C2'/><mergeCell ref='A3:A1048576'/>"
                       "<mergeCell ref='broken'/></mergeCells></worksheet>");
    int rows, columns;
    assert_int_equal(read.status, ZC_OK);
    const zc_place place = zc_table_place(read.table, 2, 1);
    assert_string_equal(place.file, "a.xlsx");
    assert_string_equal(place.sheet, "名单");
    assert_int_equal(place.line, 3);
    assert_int_equal(place.column, 2);
    zc_table_span(read.table, 0, 1, &rows, &columns);
    assert_int_equal(rows * 10 + columns, 22);
    zc_table_span(read.table, 0, 2, &rows, &columns);
    assert_int_equal(rows * 10 + columns, 11);
    zc_table_span(read.table, 2, 0, &rows, &columns);
    assert_int_equal(rows * 10 + columns, 11); /* no more than the table has */
    reading_free(&read);
}

/* ---- sheets ---- */

static const zipped_part four_sheets[] = {
    TOP_RELATIONS,
    { "xl/workbook.xml",
      WORKBOOK("<sheets><sheet name='图' sheetId='1' r:id='r1'/><sheet name='旧' sheetId='2' state='hidden' "
               "r:id='r2'/>"
               "<sheet name='更旧' sheetId='3' state='veryHidden' r:id='r3'/><sheet name='名单' sheetId='4' "
               "r:id='r4'/>"
               "<sheet name='约束' sheetId='5' r:id='r5'/></sheets>"),
      0 },
    { "xl/_rels/workbook.xml.rels",
      RELATIONS(RELATION("r1", "/chartsheet", "chartsheets/sheet1.xml") RELATION(
          "r2", "/worksheet", "worksheets/2.xml") RELATION("r3", "/worksheet", "worksheets/3.xml")
                    RELATION("r4", "/worksheet", "/xl/worksheets/../worksheets/./4.xml")
                        RELATION("r5", "/worksheet", "worksheets\\5.xml")),
      0 },
    { "xl/worksheets/2.xml", SHEET("<row><c><v>2</v></c></row>"), 0 },
    { "xl/worksheets/3.xml", SHEET("<row><c><v>3</v></c></row>"), 0 },
    { "xl/worksheets/4.xml", SHEET("<row><c><v>4</v></c></row>"), 0 },
    { "xl\\worksheets\\5.xml", SHEET("<row><c><v>5</v></c></row>"), 0 },
};

static struct sheet_row {
    const char *id, *sheet, *cell; /* cell NULL: refused */
} sheet_rows[] = {
    { "first visible with cells", NULL, "4" }, { "by name", "约束", "5" }, { "hidden, by name", "旧", "2" },
    { "no such name", "名册", NULL },          { "a chart", "图", NULL },
};

static void picks_sheets(void **state)
{
    const struct sheet_row *row = *state;
    reading read = read_parts(four_sheets, ROWS_COUNT(four_sheets), row->sheet);
    assert_int_equal(read.status, row->cell ? ZC_OK : ZC_BAD_INPUT);
    if (row->cell) {
        assert_string_equal(zc_table_cell(read.table, 0, 0), row->cell);
    } else {
        assert_string_equal(zc_diags_at(read.diags, 0)->problem->id, "table-no-sheet");
        assert_string_equal(zc_diags_at(read.diags, 0)->args[0], "名单, 约束");
    }
    reading_free(&read);
}

static void lists_visible_sheets(void **state)
{
    (void)state;
    zc_arena *arena = arena_make();
    const zc_bytes bytes = zipped(four_sheets, ROWS_COUNT(four_sheets));
    const char *const *names;
    int count;
    assert_int_equal(table_sheets(bytes, "a.xlsx", arena, &names, &count, NULL), ZC_OK);
    assert_int_equal(count, 2);
    assert_string_equal(names[0], "名单");
    assert_string_equal(names[1], "约束");
    assert_int_equal(table_sheets((zc_bytes){ "a,b", 3 }, "a.csv", arena, &names, &count, NULL), ZC_OK);
    assert_int_equal(count, 0);
    free((void *)(uintptr_t)bytes.at);
    arena_free(arena);
}

/* ---- refused ---- */

static struct bad_row {
    const char *id;
    zipped_part parts[4];
    const char *problem, *file, *sheet;
    int line, column;
} bad_rows[] = {
    { "other archive", { { "readme.txt", "x", 0 } }, "table-not-a-workbook", "a.xlsx", NULL, 0, 0 },
    { "OpenDocument", { { "content.xml", "<x/>", 0 } }, "table-not-a-workbook", "a.xlsx", NULL, 0, 0 },
    { "no sheet part",
      { TOP_RELATIONS, BOOK_RELATIONS, ONE_SHEET },
      "table-not-a-workbook",
      "a.xlsx",
      NULL,
      0,
      0 },
    { "malformed part",
      { BOOK_RELATIONS, ONE_SHEET, { "xl/worksheets/sheet1.xml", "<worksheet>\n<sheetData></x>", 0 } },
      "xml-malformed",
      "a.xlsx/xl/worksheets/sheet1.xml",
      NULL,
      2,
      12 },
    { "DOCTYPE in a part",
      { BOOK_RELATIONS, ONE_SHEET, { "xl/worksheets/sheet1.xml", "<!DOCTYPE x [<!ENTITY a 'b'>]><x/>", 0 } },
      "xml-dtd",
      "a.xlsx/xl/worksheets/sheet1.xml",
      NULL,
      1,
      1 },
    { "no such text",
      { BOOK_RELATIONS,
        ONE_SHEET,
        { "xl/worksheets/sheet1.xml", SHEET("<row r='7'><c r='C7' t='s'><v>1</v></c></row>"), 0 } },
      "table-bad-cell",
      "a.xlsx",
      "名单",
      7,
      3 },
    { "empty",
      { BOOK_RELATIONS, ONE_SHEET, { "xl/worksheets/sheet1.xml", SHEET(""), 0 } },
      "table-empty",
      "a.xlsx",
      "名单",
      0,
      0 },
    { "far away",
      { BOOK_RELATIONS,
        ONE_SHEET,
        { "xl/worksheets/sheet1.xml", SHEET("<row r='1048576'><c r='XFD1048576'><v>1</v></c></row>"), 0 } },
      "table-too-large",
      "a.xlsx",
      "名单",
      1048576,
      16384 },
    { "no sheets", { { "xl/workbook.xml", WORKBOOK(""), 0 } }, "table-no-sheet", "a.xlsx", NULL, 0, 0 },
};

static void is_refused(void **state)
{
    const struct bad_row *row = *state;
    int count = 0;
    while (count < 4 && row->parts[count].name)
        count++;
    reading read = read_parts(row->parts, count, NULL);
    assert_int_equal(read.status, ZC_BAD_INPUT);
    assert_null(read.table);
    assert_int_equal(zc_diags_count(read.diags), 1);
    const zc_diag *diag = zc_diags_at(read.diags, 0);
    assert_string_equal(diag->problem->id, row->problem);
    assert_string_equal(diag->place.file, row->file);
    assert_true(text_equal(diag->place.sheet, row->sheet));
    assert_int_equal(diag->place.line, row->line);
    assert_int_equal(diag->place.column, row->column);
    reading_free(&read);
}

static void tells_all_texts_that_are_missing(void **state)
{
    (void)state;
    const zipped_part parts[] = {
        BOOK_RELATIONS,
        ONE_SHEET,
        { "xl/worksheets/sheet1.xml",
          SHEET("<row r='2'><c r='A2' t='s'><v>99</v></c><c t='s'><v/></c><c t='s'><v>-1</v></c></row>"
                "<row r='3'><c r='A3'><v>7</v></c><c t='s'><v>x</v></c></row>"),
          0 }
    };
    static const int columns[] = { 1, 3, 2 };
    reading read = read_parts(parts, ROWS_COUNT(parts), NULL);
    assert_int_equal(read.status, ZC_BAD_INPUT);
    assert_null(read.table);
    assert_int_equal(zc_diags_count(read.diags), 3);
    for (int at = 0; at < 3; at++) {
        assert_string_equal(zc_diags_at(read.diags, at)->problem->id, "table-bad-cell");
        assert_int_equal(zc_diags_at(read.diags, at)->place.column, columns[at]);
    }
    reading_free(&read);
}

static void a_bomb_is_not_unpacked(void **state)
{
    (void)state;
    enum { BYTES = 100 * 1000 * 1000 };
    char *blanks = malloc(BYTES);
    assert_non_null(blanks);
    memset(blanks, ' ', BYTES);
    const zipped_part parts[] = { BOOK_RELATIONS, ONE_SHEET, { "xl/worksheets/sheet1.xml", blanks, BYTES } };
    reading read = read_parts(parts, ROWS_COUNT(parts), NULL);
    assert_int_equal(read.status, ZC_BAD_INPUT);
    assert_string_equal(zc_diags_at(read.diags, 0)->problem->id, "table-too-large");
    reading_free(&read);
    free(blanks);
}

/* Cut off or changed at any byte, an archive gives a table or an error, never a crash. */
static void survives_damage(void **state)
{
    (void)state;
    const zc_bytes bytes = zipped(four_sheets, ROWS_COUNT(four_sheets));
    char *damaged = malloc(bytes.length);
    for (size_t at = 0; at < bytes.length; at += 3) {
        zc_diags *diags = zc_diags_make();
        zc_table *table;
        memcpy(damaged, bytes.at, bytes.length);
        damaged[at] = (char)(damaged[at] ^ 0x55);
        const zc_status changed = zc_table_read_bytes(damaged, bytes.length, "a", NULL, &table, diags);
        assert_true(changed == ZC_OK || zc_diags_count_of(diags, ZC_ERROR) > 0);
        zc_table_free(table);
        const zc_status cut = zc_table_read_bytes(bytes.at, at, "a", NULL, &table, diags);
        assert_true(cut == ZC_OK || zc_diags_count_of(diags, ZC_ERROR) > 0);
        zc_table_free(table);
        zc_diags_free(diags);
    }
    free(damaged);
    free((void *)(uintptr_t)bytes.at);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(counts_from_1904),     cmocka_unit_test(knows_places_and_spans),
        cmocka_unit_test(lists_visible_sheets), cmocka_unit_test(a_bomb_is_not_unpacked),
        cmocka_unit_test(survives_damage),      cmocka_unit_test(tells_all_texts_that_are_missing),
    };
    return RUN_ROWS(cell_rows, reads_cells) + RUN_ROWS(content_rows, knows_content) +
           RUN_ROWS(number_rows, writes_numbers) + RUN_ROWS(sheet_rows, picks_sheets) +
           RUN_ROWS(bad_rows, is_refused) + cmocka_run_group_tests_name("xlsx", tests, NULL, NULL);
}
