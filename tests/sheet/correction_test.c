#include "cmocka_rows.h"
#include "sheet/sheet.h"

#include <stdio.h>
#include <stdlib.h>

/* Words of a correction: what they mean, or that they mean nothing. */
static struct words_row {
    const char *id, *key, *value;
    bool is_good;
    double x_mm, y_mm, scale;
} words_rows[] = {
    { "two numbers", "offset", "0.5,-1", true, 0.5, -1, 0 },
    { "blanks around", "offset", " 0.5 , -1 ", true, 0.5, -1, 0 },
    { "wide comma", "offset", "3，-2.25", true, 3, -2.25, 0 },
    { "one number", "offset", "3", false, 0, 0, 0 },
    { "three numbers", "offset", "1,2,3", false, 0, 0, 0 },
    { "half of two", "offset", "1,", false, 0, 0, 0 },
    { "words", "offset", "left,up", false, 0, 0, 0 },
    { "too far", "offset", "50.1,0", false, 0, 0, 0 },
    { "as far as it goes", "offset", "-50,50", true, -50, 50, 0 },
    { "no number", "offset", "nan,0", false, 0, 0, 0 },
    { "per cent", "scale", "99.5", true, 0, 0, 0.995 },
    { "per cent by its sign", "scale", "99.5%", true, 0, 0, 0.995 },
    { "sign behind a blank", "scale", "101 %", true, 0, 0, 1.01 },
    { "factor", "scale", "0.995", true, 0, 0, 0.995 },
    { "too small", "scale", "79", false, 0, 0, 0 },
    { "too large", "scale", "1.26", false, 0, 0, 0 },
    { "nothing", "scale", "", false, 0, 0, 0 },
    { "a sign alone", "scale", "%", false, 0, 0, 0 },
    { "another key", "shift", "1,1", false, 0, 0, 0 },
    { "endless", "scale", "99.50000000000000000000000000000000000000000000000000000000000000000", false, 0, 0,
      0 },
};

static void reads(void **state)
{
    const struct words_row *row = *state;
    zc_correction correction = { 0 };

    assert_int_equal(zc_correction_set(&correction, row->key, row->value), row->is_good);
    assert_float_equal(correction.offset_x_mm, row->x_mm, 1e-12);
    assert_float_equal(correction.offset_y_mm, row->y_mm, 1e-12);
    assert_float_equal(correction.scale, row->scale, 1e-12);
}

/* Files that hold no printer "a", or cannot be read. */
static struct file_row {
    const char *id, *content, *problem;
} file_rows[] = {
    { "no file", NULL, "sheet-unknown-printer" },
    { "nobody in it", "<printers/>", "sheet-unknown-printer" },
    { "another one", "<printers><printer name='b'/></printers>", "sheet-unknown-printer" },
    { "no XML", "printers", "xml-malformed" },
    { "another document", "<event/>", "xml-unknown-element" },
    { "a nameless one", "<printers><printer/></printers>", "xml-missing-attribute" },
    { "twice", "<printers><printer name='a'/><printer name='a'/></printers>", "sheet-same-printer" },
    { "no offset", "<printers><printer name='a' offset='1'/></printers>", "sheet-bad-correction" },
    { "no scale", "<printers><printer name='a' scale='1000'/></printers>", "sheet-bad-correction" },
};

static void put_file(const char *path, const char *content)
{
    remove(path);
    if (content)
        assert_int_equal(file_write(path, content, strlen(content), NULL), ZC_OK);
}

static void refuses(void **state)
{
    static const char path[] = "correction-test.xml";
    const struct file_row *row = *state;
    zc_diags *diags = zc_diags_make();
    zc_correction correction = { 0 };

    put_file(path, row->content);
    assert_int_equal(zc_printer_read(path, "a", &correction, diags), ZC_BAD_INPUT);
    assert_string_equal(zc_diags_at(diags, 0)->problem->id, row->problem);
    zc_diags_free(diags);
    remove(path);
}

/* Printers kept one after another, and what is read of them. */
static struct kept_row {
    const char *id, *before, *name;
    zc_correction correction;
    double scale; /* as it is read */
} kept_rows[] = {
    { "the first", NULL, "办公室", { 0.5, -1, 0.998 }, 0.998 },
    { "beside another", "<printers><printer name='b' offset='1,1'/></printers>", "a", { 0, 2.25, 0 }, 1 },
    { "in its own place",
      "<printers><printer name='a' offset='9,9'/></printers>",
      "a",
      { 1, 2, 1.01 },
      1.01 },
    { "a name of signs", NULL, "<\"&'>", { 1, 2, 1 }, 1 },
};

static void keeps(void **state)
{
    static const char path[] = "correction-test/one/two/printers.xml";
    const struct kept_row *row = *state;
    zc_correction correction = { 0 };

    if (row->before) {
        assert_int_equal(zc_printer_save(path, "b", &(zc_correction){ 0 }, NULL), ZC_OK);
        put_file(path, row->before);
    }
    assert_int_equal(zc_printer_save(path, row->name, &row->correction, NULL), ZC_OK);
    assert_int_equal(zc_printer_read(path, row->name, &correction, NULL), ZC_OK);
    assert_float_equal(correction.offset_x_mm, row->correction.offset_x_mm, 1e-9);
    assert_float_equal(correction.offset_y_mm, row->correction.offset_y_mm, 1e-9);
    assert_float_equal(correction.scale, row->scale, 1e-9);
    if (row->before && strstr(row->before, "'b'"))
        assert_int_equal(zc_printer_read(path, "b", &correction, NULL), ZC_OK);
    remove(path);
}

int main(void)
{
    return RUN_ROWS(words_rows, reads) + RUN_ROWS(file_rows, refuses) + RUN_ROWS(kept_rows, keeps);
}
