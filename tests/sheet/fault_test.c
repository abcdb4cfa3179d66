#include "cmocka_rows.h"
#include "sheet/sheet.h"

#include <stdio.h>

static zc_status read_once(const char *word)
{
    zc_arena *arena = arena_make();
    sheet_stock stock;
    const zc_status status = arena ? sheet_stock_find(NULL, word, &(sheet_wish){ 2, 3, 8 },
                                                      place_of_file(NULL), arena, &stock, NULL)
                                   : ZC_NO_MEMORY;
    arena_free(arena);
    return status;
}

/* A printer kept beside another, and read again. */
static zc_status keep_once(const char *path)
{
    const zc_correction correction = { 1, 2, 0.99 };
    zc_correction found;
    zc_status status = zc_printer_save(path, "a", &correction, NULL);
    if (!status)
        status = zc_printer_save(path, "b", &correction, NULL);
    return status ? status : zc_printer_read(path, "a", &found, NULL);
}

static zc_fonts *fonts;

static zc_status rule_once(const char *stock)
{
    zc_scene *scene;
    const zc_status status = zc_ruler_draw(NULL, fonts, stock, ZC_LANG_ZH, NULL, &scene, NULL);
    zc_scene_free(scene);
    return status;
}

static struct word_row {
    const char *id;
    zc_status status;
    zc_status (*once)(const char *word);
} word_rows[] = { { "tent-210x99-press", ZC_OK, read_once },
                  { "tent-210x98", ZC_BAD_INPUT, read_once },
                  { "badge-a6", ZC_OK, read_once },
                  { "120x80", ZC_OK, read_once },
                  { "fault-test-printers.xml", ZC_OK, keep_once },
                  { "tent-210x99", ZC_OK, rule_once } };

static void survives_each_failure(void **state)
{
    const struct word_row *row = *state;
    assert_int_equal(row->once(row->id), row->status); /* the fonts now know every character */
    for (long nth = 1;; nth++) {
        mem_fail_at(nth);
        const zc_status status = row->once(row->id);
        if (!mem_failed()) {
            mem_fail_at(0);
            assert_int_equal(status, row->status);
            return;
        }
        mem_fail_at(0);
        assert_int_equal(status, ZC_NO_MEMORY);
    }
}

int main(void)
{
    if (zc_fonts_make(NULL, &fonts, NULL))
        return 1;
    const int failed = RUN_ROWS(word_rows, survives_each_failure);
    zc_fonts_free(fonts);
    remove("fault-test-printers.xml");
    return failed;
}
