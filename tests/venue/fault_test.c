#include "cmocka_rows.h"
#include "venue/venue.h"

/* Every allocation in turn fails, until all succeed: no crash, no leak, and the caller is told. */

enum { ALLOCATIONS_MAX = 20000 };

static zc_status read_and_place(const zc_datapath *data, const char *name)
{
    zc_textbuf path = { 0 };
    zc_venue *venue = NULL;
    zc_options *options = zc_options_make();
    zc_diags *diags = zc_diags_make();
    zc_arena *arena = arena_make();
    venue_hall hall;
    textbuf_format(&path, "%s/venue/data/%s%s", TESTS_DIR, name, strchr(name, '.') ? "" : ".xml");
    zc_status status = options && diags && arena && !path.failed
                           ? zc_venue_read(textbuf_text(&path), data, &venue, diags)
                           : ZC_NO_MEMORY;
    if (!status)
        status = venue_hall_make(venue, NULL, options, 0, 0, arena, &hall, diags);
    if (!status)
        status = venue_check(venue, &hall, ZC_CODE_CN, data, diags);
    zc_venue_free(venue);
    arena_free(arena);
    zc_diags_free(diags);
    zc_options_free(options);
    textbuf_free(&path);
    return status;
}

static struct file_row {
    const char *id;
    zc_status in_the_end;
} file_rows[] = {
    { "hall", ZC_OK },
    { "room", ZC_OK },
    { "banks", ZC_OK },
    { "bad-words", ZC_BAD_INPUT },
    { "zero-rows", ZC_BAD_INPUT },
    { "overlap", ZC_BAD_INPUT },
    { "seats.csv", ZC_OK },
    { "seats-bad.csv", ZC_BAD_INPUT },
    { "plan.json", ZC_OK },
    { "plan.svg", ZC_OK },
};

static void files_fail_cleanly(void **state)
{
    const struct file_row *row = *state;
    zc_datapath *data = zc_datapath_make(NULL, NULL);
    for (long nth = 1; nth < ALLOCATIONS_MAX; nth++) {
        mem_fail_at(nth);
        const zc_status status = read_and_place(data, row->id);
        const bool failed = mem_failed();
        mem_fail_at(0);
        if (!failed) {
            assert_int_equal(status, row->in_the_end);
            zc_datapath_free(data);
            return;
        }
        if (row->in_the_end == ZC_OK)
            assert_int_equal(status, ZC_NO_MEMORY);
        else
            assert_int_not_equal(status, ZC_OK);
    }
    fail_msg("more than %d allocations", ALLOCATIONS_MAX);
}

static zc_status set_and_place(const char *audience)
{
    zc_venue *venue = zc_venue_make();
    zc_sizes *sizes = zc_sizes_make();
    zc_options *options = zc_options_make();
    zc_arena *arena = arena_make();
    venue_hall hall;
    zc_status status = venue && sizes && options && arena ? ZC_OK : ZC_NO_MEMORY;
    if (!status)
        status = zc_sizes_set(sizes, "rostrum", "7 9", (zc_place){ 0 }, NULL);
    if (!status && audience)
        status = zc_sizes_set(sizes, "audience", audience, (zc_place){ 0 }, NULL);
    if (!status)
        status = venue_hall_make(venue, sizes, options, 5, 300, arena, &hall, NULL);
    arena_free(arena);
    zc_options_free(options);
    zc_sizes_free(sizes);
    zc_venue_free(venue);
    return status;
}

static struct size_row {
    const char *id, *audience;
} size_rows[] = { { "grid", "10x6+8+6" }, { "ragged", "26 30 30" }, { "heads", NULL } };

static void sizes_fail_cleanly(void **state)
{
    const struct size_row *row = *state;
    for (long nth = 1; nth < ALLOCATIONS_MAX; nth++) {
        mem_fail_at(nth);
        const zc_status status = set_and_place(row->audience);
        const bool failed = mem_failed();
        mem_fail_at(0);
        assert_int_equal(status, failed ? ZC_NO_MEMORY : ZC_OK);
        if (!failed)
            return;
    }
    fail_msg("more than %d allocations", ALLOCATIONS_MAX);
}

int main(void) { return RUN_ROWS(file_rows, files_fail_cleanly) + RUN_ROWS(size_rows, sizes_fail_cleanly); }
