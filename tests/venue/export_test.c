#include "cmocka_rows.h"
#include "venue/venue.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

/* What is written is read again as the same hall. */

static char folder[] = "/tmp/zuoci-export-XXXXXX";

static zc_venue *read_venue(const char *path)
{
    zc_diags *diags = zc_diags_make();
    zc_venue *venue = NULL;
    const zc_status status = zc_venue_read(path, NULL, &venue, diags);
    for (int at = 0; status && at < zc_diags_count(diags); at++)
        print_message("%s\n", zc_diag_text(diags, zc_diags_at(diags, at), ZC_LANG_EN));
    assert_int_equal(status, ZC_OK);
    zc_diags_free(diags);
    return venue;
}

static zc_venue *rewritten(const zc_venue *venue, const char *ending)
{
    char path[256];
    snprintf(path, sizeof path, "%s/hall%s", folder, ending);
    zc_diags *diags = zc_diags_make();
    assert_int_equal(zc_venue_write(venue, path, diags), ZC_OK);
    assert_int_equal(zc_diags_count(diags), 0);
    zc_diags_free(diags);
    zc_venue *again = read_venue(path);
    assert_int_equal(unlink(path), 0);
    return again;
}

static venue_hall hall_of(const zc_venue *venue, zc_arena *arena)
{
    venue_hall hall;
    zc_options *options = zc_options_make();
    assert_int_equal(venue_hall_make(venue, NULL, options, 0, 0, arena, &hall, NULL), ZC_OK);
    zc_options_free(options);
    return hall;
}

static int by_label(const void *one, const void *other)
{
    const venue_chair *a = one, *b = other;
    const int order[] = { a->block - b->block, a->line - b->line, a->column - b->column };
    return order[0] ? order[0] : order[1] ? order[1] : order[2];
}

static void assert_same_chair(const venue_chair *one, const venue_chair *other)
{
    const double near_mm = 0.2;
    assert_string_equal(one->row_label, other->row_label);
    assert_string_equal(one->label, other->label);
    assert_string_equal(one->key, other->key);
    assert_int_equal(one->block, other->block);
    assert_int_equal(one->row, other->row);
    assert_float_equal(one->x_mm, other->x_mm, near_mm);
    assert_float_equal(one->y_mm, other->y_mm, near_mm);
    assert_float_equal(one->facing_deg, other->facing_deg, 0.1);
}

static struct trip_row {
    const char *id, *file, *ending;
    bool keeps_flags;
} trip_rows[] = {
    { "pretix-to-pretix", "plan.json", ".pretix.json", false },
    { "pretix-to-csv", "plan.json", ".csv", true },
    { "svg-to-csv", "plan.svg", ".csv", true },
    { "svg-to-pretix", "plan.svg", ".json", false },
    { "csv-to-csv", "seats.csv", ".csv", true },
};

static void comes_back(void **state)
{
    const struct trip_row *row = *state;
    char path[1024];
    snprintf(path, sizeof path, "%s/venue/data/%s", TESTS_DIR, row->file);
    zc_venue *venue = read_venue(path), *again = rewritten(venue, row->ending);
    zc_arena *arena = arena_make();
    const venue_hall one = hall_of(venue, arena), two = hall_of(again, arena);

    assert_int_equal(one.chair_count, two.chair_count);
    assert_int_equal(one.block_count, two.block_count);
    assert_int_equal(one.floor_count, two.floor_count);
    for (int block = 0; block < one.block_count; block++) {
        assert_string_equal(one.blocks[block].id, two.blocks[block].id);
        assert_int_equal(one.blocks[block].floor, two.blocks[block].floor);
    }
    qsort(one.chairs, (size_t)one.chair_count, sizeof *one.chairs, by_label);
    qsort(two.chairs, (size_t)two.chair_count, sizeof *two.chairs, by_label);
    /* What stands about the seats moves them in the hall. */
    const double moved_mm = two.chairs[0].y_mm - one.chairs[0].y_mm;
    assert_true(fabs(moved_mm) < 0.2 || !row->keeps_flags || venue->mark_count > again->mark_count);
    for (int at = 0; at < one.chair_count; at++) {
        one.chairs[at].y_mm += moved_mm;
        assert_same_chair(&one.chairs[at], &two.chairs[at]);
        if (row->keeps_flags) {
            assert_int_equal(one.chairs[at].kind, two.chairs[at].kind);
            assert_int_equal(one.chairs[at].reserved, two.chairs[at].reserved);
        }
    }
    if (!row->keeps_flags) {
        assert_int_equal(venue->mark_count, again->mark_count);
        assert_string_equal(venue->name, again->name);
    }
    arena_free(arena);
    zc_venue_free(again);
    zc_venue_free(venue);
}

static void other_endings_are_told(void **state)
{
    (void)state;
    zc_venue *venue = zc_venue_make();
    zc_diags *diags = zc_diags_make();
    assert_int_equal(zc_venue_write(venue, "hall.docx", diags), ZC_BAD_INPUT);
    assert_string_equal(zc_diags_at(diags, 0)->problem->id, "venue-export-ending");
    assert_int_equal(zc_venue_write(venue, "hall.csv", diags), ZC_BAD_INPUT);
    assert_string_equal(zc_diags_at(diags, 1)->problem->id, "venue-export-empty");
    zc_diags_free(diags);
    zc_venue_free(venue);
}

/* With two paths: reads a venue, writes it to the other one. */
static int rewrite(const char *from, const char *to)
{
    zc_venue *venue = NULL;
    zc_status status = zc_venue_read(from, NULL, &venue, NULL);
    if (!status)
        status = zc_venue_write(venue, to, NULL);
    zc_venue_free(venue);
    return (int)status;
}

int main(int count, char **args)
{
    static const struct CMUnitTest others[] = { cmocka_unit_test(other_endings_are_told) };
    if (count == 3)
        return rewrite(args[1], args[2]);
    if (!mkdtemp(folder))
        return 1;
    const int failed = RUN_ROWS(trip_rows, comes_back) + cmocka_run_group_tests(others, NULL, NULL);
    return rmdir(folder) + failed;
}
