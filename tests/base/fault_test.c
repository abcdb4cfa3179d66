/* Every piece of base with its first, second, ... allocation failing, until it succeeds. */
#include "base/base.h"
#include "cmocka_rows.h"

#include <stdlib.h>
#include <unistd.h>

static bool use_arena(void)
{
    zc_arena *arena = arena_make();
    const bool went_well = arena && arena_array(arena, double, 100000) && arena_format(arena, "%d", 7);
    arena_free(arena);
    return went_well;
}

static bool use_words(void)
{
    static const char *const candidates[] = { "chart", "cards" };
    zc_arena *arena = arena_make();
    const char *const *words;
    const bool went_well = arena && words_split(arena, "a b c", "", &words) == 3 &&
                           words_near(arena, "chrt", candidates, 2);
    arena_free(arena);
    return went_well;
}

static bool use_textbuf(void)
{
    zc_textbuf buf = { 0 };
    for (int times = 0; times < 200; times++)
        textbuf_format(&buf, "%d ", times);
    const bool went_well = !buf.failed;
    textbuf_free(&buf);
    return went_well;
}

static bool use_files(void)
{
    zc_arena *arena = arena_make();
    zc_bytes bytes;
    const bool went_well = arena && file_write("/dev/null", "x", 1, NULL) == ZC_OK &&
                           file_read(arena, TESTS_DIR "/base/fault_test.c", &bytes, NULL) == ZC_OK;
    arena_free(arena);
    return went_well;
}

/* A file that is there already takes a name beside it on its way. */
static bool replace_file(void)
{
    char path[] = "/tmp/zuoci-fault-XXXXXX";
    const int descriptor = mkstemp(path);
    assert_true(descriptor >= 0);
    close(descriptor);
    const bool went_well = file_write(path, "x", 1, NULL) == ZC_OK;
    unlink(path);
    return went_well;
}

static bool use_datapath(void)
{
    zc_arena *arena = arena_make();
    zc_datapath *path = zc_datapath_make("/nowhere", TESTS_DIR);
    const char *const *names;
    const bool went_well = arena && path && datapath_list(path, arena, "fonts/", ".xml", &names) > 0;
    zc_datapath_free(path);
    arena_free(arena);
    return went_well;
}

static struct use_row {
    const char *id;
    bool (*use)(void);
} use_rows[] = {
    { "arena", use_arena }, { "words", use_words },      { "textbuf", use_textbuf },
    { "files", use_files }, { "replace", replace_file }, { "datapath", use_datapath },
};

static void fails_softly(void **state)
{
    const struct use_row *row = *state;
    bool went_well = false;
    for (long nth = 1; !went_well; nth++) {
        assert_true(nth < 10000);
        mem_fail_at(nth);
        went_well = row->use();
        assert_int_equal(went_well, !mem_failed());
    }
    mem_fail_at(0);
}

int main(void) { return RUN_ROWS(use_rows, fails_softly); }
