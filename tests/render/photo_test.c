/* Photographs: which are drawn, how they are cut, what is told of the others. */
#include "cmocka_rows.h"
#include "fonts_for_tests.h"
#include "render/render.h"

#include <gdk-pixbuf/gdk-pixbuf.h>
#include <stdlib.h>

/* Left half red, right half blue. */
static zc_bytes halves(const char *format)
{
    GdkPixbuf *photo = gdk_pixbuf_new(GDK_COLORSPACE_RGB, FALSE, 8, 800, 400);
    gdk_pixbuf_fill(photo, 0xFF0000FF);
    GdkPixbuf *right = gdk_pixbuf_new_subpixbuf(photo, 400, 0, 400, 400);
    gdk_pixbuf_fill(right, 0x0000FFFF);
    gchar *bytes;
    gsize length;
    assert_true(gdk_pixbuf_save_to_buffer(photo, &bytes, &length, format, NULL, NULL));
    g_object_unref(right);
    g_object_unref(photo);
    return (zc_bytes){ bytes, length };
}

static zc_bytes cut_short(const char *format)
{
    zc_bytes photo = halves(format);
    photo.length /= 2;
    return photo;
}

/* A PNG of 60,000 by 60,000 dots, up to its first dots. */
static zc_bytes huge(const char *with)
{
    (void)with;
    static const unsigned char start[] = { 0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0x00, 0x00, 0x00,
                                           0x0D, 0x49, 0x48, 0x44, 0x52, 0x00, 0x00, 0xEA, 0x60, 0x00, 0x00,
                                           0xEA, 0x60, 0x08, 0x02, 0x00, 0x00, 0x00, 0x0F, 0xB0, 0xE2, 0x15,
                                           0x00, 0x00, 0x00, 0x40, 0x49, 0x44, 0x41, 0x54, 0x78, 0x9C };
    return (zc_bytes){ g_memdup2(start, sizeof start), sizeof start };
}

static zc_bytes words(const char *text) { return (zc_bytes){ g_strdup(text), strlen(text) }; }

static struct photo_row {
    const char *id;
    zc_bytes (*make)(const char *with);
    const char *with;
    const char *problem; /* NULL: it is drawn */
} rows[] = {
    { "png", halves, "png", NULL },
    { "jpeg", halves, "jpeg", NULL },
    { "bmp", halves, "bmp", "render-no-photo" },
    { "text", words, "no photograph", "render-no-photo" },
    { "a telephone's", words, "????ftypheic????????", "render-no-photo" },
    { "empty", words, "", "render-no-photo" },
    { "half a png", cut_short, "png", "render-broken-photo" },
    { "start of a png", words, "\x89PNG\r\n\x1A\n????", "render-broken-photo" },
    { "huge png", huge, NULL, "render-photo-large" },
};

static void is_drawn_or_told(void **state)
{
    const struct photo_row *row = *state;
    const zc_bytes photo = row->make(row->with);
    zc_diags *diags = zc_diags_make();
    zc_scene *scene = scene_make();
    scene_page(scene, 50, 50);
    scene_photo(scene, 5, 5, 22, 30, photo, (scene_origin){ place_of_file("r.csv:3"), "wang.png", "王宏" });
    assert_int_equal(scene_finish(scene), ZC_OK);
    const zc_status status = zc_render(scene, fonts, "photo.pdf", NULL, NULL, diags);
    assert_int_equal(status, row->problem ? ZC_BAD_INPUT : ZC_OK);
    if (row->problem) {
        assert_string_equal(zc_diags_at(diags, 0)->problem->id, row->problem);
        assert_string_equal(zc_diags_at(diags, 0)->place.file, "r.csv:3");
        assert_string_equal(zc_diags_at(diags, 0)->found, "wang.png");
        assert_string_equal(zc_diags_at(diags, 0)->args[0], "王宏");
    }
    zc_scene_free(scene);
    zc_diags_free(diags);
    g_free((void *)(uintptr_t)photo.at);
}

/* The dot at (x, y) of the page, drawn at 254 dots an inch: 10 a millimetre. */
static unsigned dot_at(const GdkPixbuf *page, int x_mm, int y_mm)
{
    const guchar *dot = gdk_pixbuf_read_pixels(page) + y_mm * 10 * gdk_pixbuf_get_rowstride(page) +
                        x_mm * 10 * 3;
    return (unsigned)dot[0] << 16 | (unsigned)dot[1] << 8 | dot[2];
}

static void fills_its_box_from_the_middle(void **state)
{
    (void)state;
    const zc_bytes photo = halves("png");
    zc_scene *scene = scene_make();
    scene_page(scene, 50, 50);
    scene_photo(scene, 10, 10, 20, 20, photo, (scene_origin){ .of = "" });
    assert_int_equal(scene_finish(scene), ZC_OK);
    assert_int_equal(zc_render(scene, fonts, "cut.png", NULL, &(zc_render_options){ .png_dpi = 254 }, NULL),
                     ZC_OK);
    GdkPixbuf *page = gdk_pixbuf_new_from_file("cut.png", NULL);
    assert_int_equal(dot_at(page, 5, 20), 0xFFFFFF);
    assert_true(dot_at(page, 11, 11) >> 16 > 0xF0);
    assert_true((dot_at(page, 29, 29) & 0xFF) > 0xF0);
    assert_int_equal(dot_at(page, 35, 20), 0xFFFFFF);
    g_object_unref(page);
    zc_scene_free(scene);
    g_free((void *)(uintptr_t)photo.at);
}

static void a_pdf_holds_the_jpeg(void **state)
{
    (void)state;
    const zc_bytes photo = halves("jpeg");
    zc_arena *arena = arena_make();
    zc_bytes pdf;
    zc_scene *scene = scene_make();
    scene_page(scene, 50, 50);
    scene_photo(scene, 10, 10, 20, 20, photo, (scene_origin){ .of = "" });
    assert_int_equal(scene_finish(scene), ZC_OK);
    assert_int_equal(zc_render(scene, fonts, "jpeg.pdf", NULL, NULL, NULL), ZC_OK);
    assert_int_equal(file_read(arena, "jpeg.pdf", &pdf, NULL), ZC_OK);
    assert_non_null(memmem(pdf.at, pdf.length, "DCTDecode", 9));
    arena_free(arena);
    zc_scene_free(scene);
    g_free((void *)(uintptr_t)photo.at);
}

enum { ROWS = sizeof rows / sizeof *rows };

int main(void)
{
    struct CMUnitTest tests[ROWS + 2];
    for (int at = 0; at < ROWS; at++)
        tests[at] = (struct CMUnitTest){ rows[at].id, is_drawn_or_told, NULL, NULL, &rows[at] };
    tests[ROWS] = (struct CMUnitTest)cmocka_unit_test(fills_its_box_from_the_middle);
    tests[ROWS + 1] = (struct CMUnitTest)cmocka_unit_test(a_pdf_holds_the_jpeg);
    return cmocka_run_group_tests(tests, fonts_open, fonts_close);
}
