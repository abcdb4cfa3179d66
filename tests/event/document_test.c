#include "cmocka_rows.h"
#include "event/document.h"

typedef struct read_event {
    zc_arena *arena;
    zc_diags *diags;
    zc_datapath *data;
    event_document document;
    zc_status status;
} read_event;

static read_event read_text(const char *text)
{
    read_event read = { arena_make(), zc_diags_make(), zc_datapath_make(NULL, NULL), { 0 }, ZC_OK };
    assert_true(read.arena && read.diags && read.data);
    const zc_bytes bytes = { text, strlen(text) };
    read.status = event_document_read(read.arena, bytes, "event.xml", read.data, &read.document, read.diags);
    return read;
}

static void done(read_event *read)
{
    event_document_free(&read->document);
    zc_datapath_free(read->data);
    zc_diags_free(read->diags);
    arena_free(read->arena);
}

#define EVENT(inside) "<event title='会'><roster href='r.csv'/>" inside "</event>"
#define LAYOUT(regions) EVENT("<layout style='report'>" regions "</layout>")

/* ---- sizes ---- */

static struct size_row {
    const char *id, *text, *key, *value;
} sizes[] = {
    { "rostrum", LAYOUT("<region id='rostrum' rows='7 9'/>"), "rostrum", "7 9" },
    { "blocks", LAYOUT("<region id='audience' rows='11' blocks='8 12 8'/>"), "audience", "11x8+12+8" },
    { "rows-by-seats", LAYOUT("<region id='audience' rows='20' seats='30'/>"), "audience", "20x30" },
    { "ragged", LAYOUT("<region id='audience' rows='26 30 30'/>"), "audience", "26 30 30" },
    { "tables", LAYOUT("<region id='table' tables='3x4'/>"), "tables", "3x4" },
    { "seats", LAYOUT("<region id='table' seats='10'/>"), "seats", "10" },
    { "side", LAYOUT("<region id='guest' side='9'/>"), "side", "9" },
    { "hollow",
      LAYOUT("<region id='near' seats='9'/><region id='far' seats='11'/><region id='arm' seats='3'/>"),
      "rows", "11 3 9" },
    { "u", LAYOUT("<region id='base' seats='5'/><region id='arm' seats='6'/>"), "rows", "5 6" },
};

static void a_region_states_a_size(void **state)
{
    const struct size_row *row = *state;
    read_event read = read_text(row->text);
    assert_int_equal(read.status, ZC_OK);
    assert_int_equal(read.document.sizes.count, 1);
    assert_string_equal(read.document.sizes.at[0].key, row->key);
    assert_string_equal(read.document.sizes.at[0].value, row->value);
    done(&read);
}

/* ---- problems ---- */

#define USUAL "<layout style='report'/>"

static struct bad_row {
    const char *id, *text, *problems; /* id:line:column, parted by blanks */
} bad[] = {
    { "date", "<event date='2026-02-30'><roster href='r.csv'/>" USUAL "</event>", "event-bad-date:1:14" },
    { "all-at-once",
      "<event date='x' start='9' draft='0' time='now' lang='fr'><roster href='r.csv'/>" USUAL "</event>",
      "event-bad-date:1:14 event-bad-start:1:24 event-bad-draft:1:34 event-bad-time:1:43 "
      "event-bad-lang:1:54" },
    { "misspelt-and-bad", "<event dat='2026-01-01' start='9'><roster href='r.csv'/>" USUAL "</event>",
      "xml-unknown-attribute:1:13 event-bad-start:1:32" },
    { "no-roster", "<event>" USUAL "</event>", "xml-missing-element:1:1" },
    { "no-style", EVENT("<layout/>"), "xml-missing-attribute:1:40" },
    { "another-root", "<venue/>", "xml-unknown-element:1:1" },
    { "malformed", "<event><roster></event>", "xml-malformed:1:16" },
    { "region-size", LAYOUT("<region id='rostrum' tables='9'/>"), "event-region-size:1:92" },
    { "wish", EVENT(USUAL "<wishes><togehter/><pin seat='a'/></wishes>"),
      "event-wish-unknown:1:72 xml-missing-attribute:1:83" },
    { "artwork", EVENT(USUAL "<artwork><chrat/><chart veiw='a'/><chart/></artwork>"),
      "event-unknown-artwork:1:73 event-unknown-setting:1:94 event-same-artwork:1:98" },
    { "twice",
      EVENT("<roster href='s.csv'/><layout style='report'/><layout style='ring'/><precedence/><precedence/>"),
      "xml-twice:1:40 xml-twice:1:86 xml-twice:1:121" },
    { "table-twice", EVENT(USUAL "<wishes><table href='a.csv'/><table href='b.csv'/></wishes>"),
      "xml-twice:1:93" },
    { "inside-artwork", EVENT(USUAL "<artwork><chart>词</chart><banner><b/></banner></artwork>"),
      "xml-unexpected-text:1:73 xml-unknown-element:1:97" },
    { "region-twice",
      LAYOUT(
          "<region id='rostrum' rows='9'/><region id='audience' rows='9'/><region id='rostrum' rows='7'/>"),
      "event-region-twice:1:138" },
    { "artwork-id", EVENT(USUAL "<artwork><chart id='a/b'/></artwork>"), "event-bad-id:1:73" },
};

static void every_problem_is_told_where_it_stands(void **state)
{
    const struct bad_row *row = *state;
    read_event read = read_text(row->text);
    zc_textbuf told = { 0 };
    assert_int_equal(read.status, ZC_BAD_INPUT);
    for (int at = 0; at < zc_diags_count(read.diags); at++) {
        const zc_diag *diag = zc_diags_at(read.diags, at);
        textbuf_format(&told, "%s%s:%d:%d", at ? " " : "", diag->problem->id, diag->place.line,
                       diag->place.column);
    }
    assert_string_equal(textbuf_text(&told), row->problems);
    textbuf_free(&told);
    done(&read);
}

/* ---- the rest ---- */

static void wishes_are_pins_and_empty_seats(void **state)
{
    (void)state;
    read_event read = read_text(EVENT(USUAL "<wishes><pin person='王' seat='rostrum-1-4'/>"
                                            "<empty seats='A-1-1 A-1-2'/><table href='w.csv'/></wishes>"));
    assert_int_equal(read.status, ZC_OK);
    assert_int_equal(read.document.wishes.count, 3);
    assert_string_equal(read.document.wishes.at[0].who, "王");
    assert_string_equal(read.document.wishes.at[2].seat, "A-1-2");
    assert_string_equal(read.document.wishes_file.href, "w.csv");
    done(&read);
}

static void an_artwork_has_settings_and_text(void **state)
{
    (void)state;
    read_event read =
        read_text(EVENT(USUAL "<artwork><chart view='audience'/><banner id='b'> 词 </banner></artwork>"));
    assert_int_equal(read.status, ZC_OK);
    assert_int_equal(read.document.artworks.count, 2);
    assert_string_equal(read.document.artworks.at[0].settings[0].key, "view");
    assert_string_equal(read.document.artworks.at[1].id, "b");
    assert_string_equal(read.document.artworks.at[1].settings[0].value, "词");
    done(&read);
}

int main(void)
{
    const struct CMUnitTest rest[] = {
        cmocka_unit_test(wishes_are_pins_and_empty_seats),
        cmocka_unit_test(an_artwork_has_settings_and_text),
    };
    return RUN_ROWS(sizes, a_region_states_a_size) + RUN_ROWS(bad, every_problem_is_told_where_it_stands) +
           cmocka_run_group_tests(rest, NULL, NULL);
}
