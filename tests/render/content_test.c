/* Which spans the content of a page gets from those that cairo wrote. */
#include "cmocka_rows.h"
#include "render/formats.h"

#include <stdlib.h>
#include <zlib.h>

#define BEGIN(digits) "/Span << /ActualText <feff" digits "> >> BDC\n"
#define SPAN(digits) BEGIN(digits) "EMC\n"
#define END SPAN("2060")
#define HAN "<0001>Tj\n"

static struct content_row {
    const char *id, *content, *edited; /* NULL: nothing is to change */
} content_rows[] = {
    { "no span", "BT\n" HAN "ET\n", NULL },
    { "cairo's own", "BT\n" BEGIN("674e") HAN "EMC\nET\n", NULL },
    { "cairo's own without a glyph", "BT\n" SPAN("674e") HAN "ET\n", NULL },
    { "one line", "BT\n" SPAN("feff674e") HAN END "ET\n", "BT\n" BEGIN("674e") HAN "EMC\nET\n" },
    { "two lines", "BT\n" SPAN("fefffeff674e") HAN END SPAN("fefffeff") HAN END "ET\n",
      "BT\n" BEGIN("674e") "/P BMC\n" HAN "EMC\nEMC\n" BEGIN("") "/P BMC\n" HAN "EMC\nEMC\nET\n" },
    { "more marks", "BT\n" SPAN("fefffefffefffeff674e") HAN END "ET\n",
      "BT\n" BEGIN("674e") "/P BMC\n/P BMC\n/P BMC\n" HAN "EMC\nEMC\nEMC\nEMC\nET\n" },
    { "two texts", "BT\n" SPAN("feff674e") HAN END HAN SPAN("feff738b") HAN END "ET\n",
      "BT\n" BEGIN("674e") HAN "EMC\n" HAN BEGIN("738b") HAN "EMC\nET\n" },
    { "cairo's own inside", "BT\n" SPAN("feff674e") HAN BEGIN("738b") HAN "EMC\n" HAN END "ET\n",
      "BT\n" BEGIN("674e") HAN HAN HAN "EMC\nET\n" },
    { "cairo's own inside, without a glyph", "BT\n" SPAN("feff674e") SPAN("738b") HAN END "ET\n",
      "BT\n" BEGIN("674e") HAN "EMC\nET\n" },
    { "another text object", "BT\n" SPAN("feff674e") HAN "ET\nBT\n" HAN END "ET\n",
      "BT\n" HAN "ET\nBT\n" HAN "ET\n" },
    { "no end", "BT\n" SPAN("feff674e") HAN "ET\n", "BT\n" HAN "ET\n" },
    { "end alone", "BT\n" HAN END "ET\n", "BT\n" HAN "ET\n" },
    { "begins twice", "BT\n" SPAN("feff674e") SPAN("feff738b") HAN END "ET\n",
      "BT\n" BEGIN("738b") HAN "EMC\nET\n" },
};

static void edits(void **state)
{
    const struct content_row *row = *state;
    Bytef deflated[1024], inflated[1024] = { 0 };
    uLongf length = sizeof deflated, size = sizeof inflated - 1;
    zc_textbuf out = { 0 };
    assert_int_equal(compress(deflated, &length, (const Bytef *)row->content, strlen(row->content)), Z_OK);
    assert_int_equal(pdf_content_spans((const char *)deflated, length, &out), ZC_OK);
    if (row->edited) {
        assert_int_equal(uncompress(inflated, &size, (const Bytef *)out.at, out.length), Z_OK);
        assert_string_equal((const char *)inflated, row->edited);
    } else {
        assert_int_equal(out.length, 0);
    }
    textbuf_free(&out);
}

/* What is no deflated content is left as it is. */
static struct broken_row {
    const char *id;
    size_t kept; /* of the content, deflated */
    const char *behind;
} broken_rows[] = { { "nothing", 0, "" }, { "cut", 20, "" }, { "damaged", 12, "no deflated bytes at all" } };

static void leaves_alone(void **state)
{
    const struct broken_row *row = *state;
    static const char content[] = "BT\n" SPAN("feff674e") HAN END "ET\n";
    Bytef deflated[1024];
    uLongf length = sizeof deflated;
    zc_textbuf bytes = { 0 }, out = { 0 };
    assert_int_equal(compress(deflated, &length, (const Bytef *)content, sizeof content - 1), Z_OK);
    textbuf_add_n(&bytes, (const char *)deflated, row->kept);
    textbuf_add(&bytes, row->behind);
    assert_int_equal(pdf_content_spans(textbuf_text(&bytes), bytes.length, &out), ZC_OK);
    assert_int_equal(out.length, 0);
    textbuf_free(&bytes);
    textbuf_free(&out);
}

int main(void) { return RUN_ROWS(content_rows, edits) + RUN_ROWS(broken_rows, leaves_alone); }
