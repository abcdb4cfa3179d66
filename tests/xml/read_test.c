#include "cmocka_rows.h"
#include "xml/xml.h"

typedef struct document {
    zc_arena *arena;
    zc_diags *diags;
    const xml_node *root;
    zc_status status;
} document;

static document read_bytes(const char *bytes, size_t length)
{
    document doc = { .arena = arena_make(), .diags = zc_diags_make() };
    assert_non_null(doc.arena);
    assert_non_null(doc.diags);
    doc.status = xml_read(doc.arena, (zc_bytes){ bytes, length }, "a.xml", &doc.root, doc.diags);
    return doc;
}

static void document_free(document *doc)
{
    zc_diags_free(doc->diags);
    arena_free(doc->arena);
}

/* ---- places ---- */

static struct place_row {
    const char *id, *source, *child, *attribute;
    int line, column;
} places[] = {
    { "root", "<a/>", NULL, NULL, 1, 1 },
    { "behind a declaration", "<?xml version=\"1.0\"?>\n  <a/>", NULL, NULL, 2, 3 },
    { "child", "<a>\n <b/></a>", "b", NULL, 2, 2 },
    { "value", "<a x='1'/>", NULL, "x", 1, 7 },
    { "second value", "<a x='1' y=\"2\"/>", NULL, "y", 1, 13 },
    { "blanks around =", "<a x = '1'/>", NULL, "x", 1, 9 },
    { "empty value", "<a x=''/>", NULL, "x", 1, 7 },
    { "value on a later line", "<a\n  x='1'\n  y='2'/>", NULL, "y", 3, 6 },
    { "behind a value of two lines", "<a x='1\n2' y='3'/>", NULL, "y", 2, 7 },
    { "behind Han characters", "<a x='会议' y='3'/>", NULL, "y", 1, 14 },
    { "behind a character beyond the BMP", "<a x='𠮷' y='3'/>", NULL, "y", 1, 13 },
    { "behind entities", "<a x='&lt;&#x4E00;' y='3'/>", NULL, "y", 1, 24 },
    { "> and / in a value", "<a x='a/>b' y='3'/>", NULL, "y", 1, 16 },
    { "other quote in a value", "<a x='\"' y='3'/>", NULL, "y", 1, 13 },
    { "behind a namespace", "<a xmlns='u' xmlns:q='v' q:y='3'/>", NULL, "y", 1, 31 },
    { "behind a comment with tags", "<a><!-- <b y='0'/> -->\n<b y='3'/></a>", "b", "y", 2, 7 },
    { "behind a CDATA with tags", "<a><![CDATA[<b y='0'/>]]><b y='3'/></a>", "b", "y", 1, 32 },
    { "behind an instruction", "<?p <a?><a/>", NULL, NULL, 1, 9 },
    { "CR LF", "<a>\r\n<b/></a>", "b", NULL, 2, 1 },
    { "CR alone", "<a>\r<b/></a>", "b", NULL, 2, 1 },
    { "byte-order mark", "\xEF\xBB\xBF<a x='1'/>", NULL, "x", 1, 7 },
};

static void has_place(void **state)
{
    const struct place_row *row = *state;
    document doc = read_bytes(row->source, strlen(row->source));
    assert_int_equal(doc.status, ZC_OK);
    const xml_node *node = row->child ? xml_child(doc.root, row->child) : doc.root;
    assert_non_null(node);
    const zc_place place = row->attribute ? xml_place(xml_attr_find(node, row->attribute)) : node->place;
    assert_string_equal(place.file, "a.xml");
    assert_int_equal(place.line, row->line);
    assert_int_equal(place.column, row->column);
    document_free(&doc);
}

/* ---- refused ---- */

static struct bad_row {
    const char *id, *source, *problem;
    int line, column;
} bad_rows[] = {
    { "empty", "", "xml-malformed", 0, 0 },
    { "no XML", "name,unit\n", "xml-malformed", 1, 1 },
    { "wrong end tag", "<a>\n<b></a>", "xml-malformed", 2, 4 },
    { "not closed", "<a>\n<b>", "xml-malformed", 2, 4 },
    { "no quotes", "<a>\n<b x=1/></a>", "xml-malformed", 2, 6 },
    { "attribute twice", "<a x='1' x='2'/>", "xml-malformed", 1, 15 },
    { "unknown entity", "<a>&nbsp;</a>", "xml-malformed", 1, 10 },
    { "column in characters", "<a x='会议' &/>", "xml-malformed", 1, 11 },
    { "two roots", "<a/>\n<b/>", "xml-malformed", 2, 1 },
    { "DOCTYPE", "<!-- <!DOCTYPE x> -->\n <!DOCTYPE a><a/>", "xml-dtd", 2, 2 },
    { "entities of its own", "<!DOCTYPE a [<!ENTITY e 'ee'>]><a>&e;</a>", "xml-dtd", 1, 1 },
    { "external subset", "<!DOCTYPE a SYSTEM 'file:///etc/passwd'><a/>", "xml-dtd", 1, 1 },
    { "broken UTF-8", "<a>\n一\xC1\xAA</a>", "xml-encoding", 2, 2 },
    { "unknown encoding", "<?xml version='1.0' encoding='klingon'?><a/>", "xml-encoding", 1, 1 },
    { "iconv's extras", "<?xml version='1.0' encoding='GBK//IGNORE'?><a/>", "xml-encoding", 1, 1 },
};

static void is_refused(void **state)
{
    const struct bad_row *row = *state;
    document doc = read_bytes(row->source, strlen(row->source));
    assert_int_equal(doc.status, ZC_BAD_INPUT);
    assert_null(doc.root);
    assert_int_equal(zc_diags_count(doc.diags), 1);
    const zc_diag *diag = zc_diags_at(doc.diags, 0);
    assert_string_equal(diag->problem->id, row->problem);
    assert_int_equal(diag->place.line, row->line);
    assert_int_equal(diag->place.column, row->column);
    document_free(&doc);
}

static void depth_is_limited(void **state)
{
    (void)state;
    zc_textbuf source = { 0 };
    for (int level = 0; level < 300; level++)
        textbuf_add(&source, "<a>");
    document doc = read_bytes(source.at, source.length);
    assert_int_equal(doc.status, ZC_BAD_INPUT);
    assert_string_equal(zc_diags_at(doc.diags, 0)->problem->id, "xml-too-deep");
    assert_int_equal(zc_diags_at(doc.diags, 0)->place.column, 256 * 3 + 1);
    textbuf_free(&source);
    document_free(&doc);
}

/* ---- content ---- */

static void joins_text_and_drops_prefixes(void **state)
{
    (void)state;
    const char source[] = "<q:a xmlns:q='u' q:n='&amp;&#x4E00;'>x<q:b>y</q:b>&lt;<![CDATA[<z>]]><c/></q:a>";
    document doc = read_bytes(source, strlen(source));
    assert_int_equal(doc.status, ZC_OK);
    assert_string_equal(doc.root->name, "a");
    assert_string_equal(doc.root->text, "x<<z>");
    assert_string_equal(xml_value(doc.root, "n"), "&一");
    assert_null(xml_value(doc.root, "m"));
    assert_string_equal(xml_child(doc.root, "b")->text, "y");
    assert_ptr_equal(xml_child(doc.root, "b")->parent, doc.root);
    assert_string_equal(xml_sibling(xml_child(doc.root, NULL), NULL)->name, "c");
    assert_null(xml_sibling(xml_child(doc.root, "c"), NULL));
    assert_string_equal(xml_child(doc.root, "c")->text, "");
    assert_int_equal(xml_child(doc.root, "b")->text_before, strlen("x"));
    assert_int_equal(xml_child(doc.root, "c")->text_before, strlen("x<<z>"));
    document_free(&doc);
}

static struct encoding_row {
    const char *id, *bytes;
    size_t length;
} encodings[] = {
#define BYTES(text) text, sizeof(text) - 1
    { "GB18030", BYTES("<?xml version='1.0' encoding='GB18030'?><a x='\xBB\xE1'>\xD2\xE9</a>") },
    { "GB2312", BYTES("<?xml version='1.0' encoding=\"gb2312\"?><a x='\xBB\xE1'>\xD2\xE9</a>") },
    { "UTF-16LE", BYTES("\xFF\xFE<\0a\0 \0x\0=\0'\0\x1A\x4F'\0>\0\xAE\x8B<\0/\0a\0>\0") },
    { "UTF-16BE without a mark", BYTES("\0<\0a\0 \0x\0=\0'\x4F\x1A\0'\0>\x8B\xAE\0<\0/\0a\0>") },
    { "UTF-16 declared in UTF-8", BYTES("<?xml version='1.0' encoding='UTF-16'?><a x='会'>议</a>") },
};

static void decodes(void **state)
{
    const struct encoding_row *row = *state;
    document doc = read_bytes(row->bytes, row->length);
    assert_int_equal(doc.status, ZC_OK);
    assert_string_equal(xml_value(doc.root, "x"), "会");
    assert_string_equal(doc.root->text, "议");
    document_free(&doc);
}

static void large_documents_pass(void **state)
{
    (void)state;
    enum { CELLS = 30 * 1000 };
    zc_textbuf source = { 0 };
    textbuf_add(&source, "<sheet>");
    for (int cell = 0; cell < CELLS; cell++)
        textbuf_add(&source, "<c r='A1' s='1'><v>12345678901234567890123456789012345</v></c>\n");
    textbuf_add(&source, "</sheet>");
    document doc = read_bytes(source.at, source.length);
    assert_int_equal(doc.status, ZC_OK);
    int cells = 0;
    for (const xml_node *cell = doc.root->first; cell; cell = cell->next)
        assert_int_equal(cell->place.line, ++cells);
    assert_int_equal(cells, CELLS);
    textbuf_free(&source);
    document_free(&doc);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(depth_is_limited),
        cmocka_unit_test(joins_text_and_drops_prefixes),
        cmocka_unit_test(large_documents_pass),
    };
    return RUN_ROWS(places, has_place) + RUN_ROWS(bad_rows, is_refused) + RUN_ROWS(encodings, decodes) +
           cmocka_run_group_tests_name("xml", tests, NULL, NULL);
}
