#include "cmocka_rows.h"
#include "xml/xml.h"

static const xml_shape shapes[] = {
    { "event", "title! date", "roster!? wishes? artwork", false },
    { "roster", "href!", NULL, false },
    { "wishes", NULL, "pin together", false },
    { "pin", "person! seat!", NULL, false },
    { "together", NULL, "person", false },
    { "person", NULL, NULL, true },
    { "artwork", "*", "*", false },
};

static struct shape_row {
    const char *id, *source;
    const char *problems; /* each as `id line:column near`, parted by `;` */
} shape_rows[] = {
    { "right", "<event title='a'><roster href='b'/></event>", "" },
    { "text where it may be",
      "<event title='a'><roster href='b'/><wishes><together><person>x</person></together></wishes></event>",
      "" },
    { "anything",
      "<event title='a'><roster href='b'/><artwork x='1'><chart y='2'>z</chart></artwork></event>", "" },
    { "other document", "<venue/>", "xml-unknown-element 1:1 -;" },
    { "misspelt attribute", "<event titel='a' title='a'><roster href='b'/></event>",
      "xml-unknown-attribute 1:15 title;" },
    { "missing attribute", "<event><roster href='b'/></event>", "xml-missing-attribute 1:1 title;" },
    { "missing element", "<event title='a'/>", "xml-missing-element 1:1 roster;" },
    { "misspelt element", "<event title='a'><roster href='b'/><wish/></event>",
      "xml-unknown-element 1:36 wishes;" },
    { "text", "<event title='a'>x<roster href='b'/></event>", "xml-unexpected-text 1:1 -;" },
    { "second element",
      "<event title='a'><roster href='b'/>\n <wishes/><roster href='c'/><wishes/><wishes/></event>",
      "xml-twice 2:11 a.xml:1:18;xml-twice 2:29 a.xml:2:2;xml-twice 2:38 a.xml:2:2;" },
    { "all of them", "<event titel='a'>\n<rooster href='b'/>\n<wishes>\n<pin x='1'/></wishes></event>",
      "xml-unknown-attribute 1:15 title;xml-missing-attribute 1:1 title;xml-unknown-element 2:1 roster;"
      "xml-unknown-attribute 4:9 -;xml-missing-attribute 4:1 person;xml-missing-attribute 4:1 seat;"
      "xml-missing-element 1:1 roster;" },
};

static void reports(void **state)
{
    const struct shape_row *row = *state;
    zc_arena *arena = arena_make();
    zc_diags *diags = zc_diags_make();
    zc_textbuf found = { 0 };
    const xml_node *root;
    assert_int_equal(xml_read(arena, (zc_bytes){ row->source, strlen(row->source) }, "a.xml", &root, diags),
                     ZC_OK);
    const zc_status status = xml_check_shapes(root, "event", shapes, ROWS_COUNT(shapes), arena, diags);
    for (int at = 0; at < zc_diags_count(diags); at++) {
        const zc_diag *diag = zc_diags_at(diags, at);
        textbuf_format(&found, "%s %d:%d %s;", diag->problem->id, diag->place.line, diag->place.column,
                       diag->args[1] ? diag->args[1] : "-");
    }
    assert_string_equal(textbuf_text(&found), row->problems);
    assert_int_equal(status, *row->problems ? ZC_BAD_INPUT : ZC_OK);
    textbuf_free(&found);
    zc_diags_free(diags);
    arena_free(arena);
}

/* ---- the schema behind ---- */

static const char schema[] =
    "<grammar xmlns='http://relaxng.org/ns/structure/1.0' "
    "datatypeLibrary='http://www.w3.org/2001/XMLSchema-datatypes'><start><element name='event'>"
    "<attribute name='date'><data type='date'/></attribute>"
    "<zeroOrMore><element name='pin'><attribute name='row'><data "
    "type='positiveInteger'/></attribute></element>"
    "</zeroOrMore></element></start></grammar>";

static struct schema_row {
    const char *id, *schema, *source, *problem; /* problem NULL: passes */
    int line;
} schema_rows[] = {
    { "valid", schema, "<event date='2026-12-03'><pin row='1'/></event>", NULL, 0 },
    { "value", schema, "<event date='2026-12-03'>\n<pin row='x'/></event>", "xml-schema", 2 },
    { "element", schema, "<event date='2026-12-03'>\n\n<pim row='1'/></event>", "xml-schema", 3 },
    { "malformed", schema, "<event>\n", "xml-malformed", 2 },
    { "entities", schema, "<!DOCTYPE event [<!ENTITY e '2026'>]><event date='&e;'/>", "xml-dtd", 1 },
    { "broken schema", "<grammar xmlns='http://relaxng.org/ns/structure/1.0'/>", "<event/>",
      "xml-schema-broken", 0 },
    { "malformed schema", "<grammar", "<event/>", "xml-malformed", 1 },
    { "schema of other files",
      "<grammar xmlns='http://relaxng.org/ns/structure/1.0'>\n<include href='/etc/passwd'/></grammar>",
      "<event/>", "xml-schema-broken", 2 },
    { "external reference",
      "<element name='event' xmlns='http://relaxng.org/ns/structure/1.0'><externalRef "
      "href='http://h/a'/></element>",
      "<event/>", "xml-schema-broken", 1 },
    { "schema with entities", "<!DOCTYPE a SYSTEM 'http://h/a'><grammar/>", "<event/>", "xml-dtd", 1 },
};

static void checks(void **state)
{
    const struct schema_row *row = *state;
    zc_diags *diags = zc_diags_make();
    const zc_status status = xml_check_schema((zc_bytes){ row->source, strlen(row->source) }, "a.xml",
                                              (zc_bytes){ row->schema, strlen(row->schema) }, diags);
    assert_int_equal(status, row->problem ? ZC_BAD_INPUT : ZC_OK);
    assert_int_equal(zc_diags_count(diags) > 0, row->problem != NULL);
    if (row->problem) {
        assert_string_equal(zc_diags_at(diags, 0)->problem->id, row->problem);
        assert_int_equal(zc_diags_at(diags, 0)->place.line, row->line);
    }
    zc_diags_free(diags);
}

int main(void) { return RUN_ROWS(shape_rows, reports) + RUN_ROWS(schema_rows, checks); }
