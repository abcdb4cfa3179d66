/* Only our own allocations are made to fail: fontconfig's and HarfBuzz's are theirs. */
#include "cmocka_rows.h"
#include "text/text.h"

static zc_status set_once(zc_fonts *fonts, const char *name)
{
    zc_arena *arena = arena_make();
    text_setting set;
    text_fit_result result;
    const zc_status status =
        arena ? text_fit_name(fonts, arena, name, (text_box){ 12, 8 }, &text_fit_seat, &set, &result)
              : ZC_NO_MEMORY;
    arena_free(arena);
    return status;
}

static zc_status all_once(const char *name)
{
    zc_datapath *path = zc_datapath_make(NULL, NULL);
    zc_fonts *fonts = NULL;
    zc_status status = path ? zc_fonts_make(path, &fonts, NULL) : ZC_NO_MEMORY;
    if (!status)
        status = set_once(fonts, name);
    zc_fonts_free(fonts);
    zc_datapath_free(path);
    return status;
}

static struct name_row {
    const char *id;
} name_rows[] = { { "王宏" }, { "阿依努尔·买买提" }, { "Elena Petrova" } };

static void survives_each_failure(void **state)
{
    const struct name_row *row = *state;
    for (long nth = 1;; nth++) {
        mem_fail_at(nth);
        const zc_status status = all_once(row->id);
        const bool failed = mem_failed();
        mem_fail_at(0);
        assert_int_equal(status, failed ? ZC_NO_MEMORY : ZC_OK);
        if (!failed)
            return;
    }
}

/* Fonts that once lacked memory set the same text as ever when there is some again. */
static void tries_again_after_each_failure(void **state)
{
    const struct name_row *row = *state;
    zc_datapath *path = zc_datapath_make(NULL, NULL);
    bool failed = true;
    for (long nth = 1; failed; nth++) {
        zc_fonts *fonts;
        assert_int_equal(zc_fonts_make(path, &fonts, NULL), ZC_OK);
        mem_fail_at(nth);
        const zc_status status = set_once(fonts, row->id);
        failed = mem_failed();
        mem_fail_at(0);
        assert_int_equal(status, failed ? ZC_NO_MEMORY : ZC_OK);
        assert_int_equal(set_once(fonts, row->id), ZC_OK);
        zc_fonts_free(fonts);
    }
    zc_datapath_free(path);
}

int main(void)
{
    return RUN_ROWS(name_rows, survives_each_failure) + RUN_ROWS(name_rows, tries_again_after_each_failure);
}
