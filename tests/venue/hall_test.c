#include "cmocka_rows.h"
#include "venue/venue.h"

#include <math.h>
#include <stdio.h>

/* A hall and all that it was made of. */
typedef struct made_hall {
    zc_venue *venue;
    zc_sizes *sizes;
    zc_options *options;
    zc_diags *diags;
    zc_arena *arena;
    venue_hall hall;
    zc_status status;
} made_hall;

static made_hall make(const char *rostrum, const char *audience, int rostrum_people, int audience_people)
{
    made_hall made = { .venue = zc_venue_make(),
                       .sizes = zc_sizes_make(),
                       .options = zc_options_make(),
                       .diags = zc_diags_make(),
                       .arena = arena_make() };
    if (rostrum)
        assert_int_equal(zc_sizes_set(made.sizes, "rostrum", rostrum, (zc_place){ 0 }, NULL), ZC_OK);
    if (audience)
        assert_int_equal(zc_sizes_set(made.sizes, "audience", audience, (zc_place){ 0 }, NULL), ZC_OK);
    made.status = venue_hall_make(made.venue, made.sizes, made.options, rostrum_people, audience_people,
                                  made.arena, &made.hall, made.diags);
    return made;
}

static void free_made(made_hall *made)
{
    zc_venue_free(made->venue);
    zc_sizes_free(made->sizes);
    zc_options_free(made->options);
    zc_diags_free(made->diags);
    arena_free(made->arena);
}

static struct hall_row {
    const char *id, *rostrum, *audience;
    int rostrum_people, audience_people;
    int rostrum_chairs, audience_chairs, blocks;
} hall_rows[] = {
    { "sizes", "7 9", "20x30", 0, 0, 16, 600, 2 },
    { "npc 416", "9", "21x20", 0, 407, 9, 420, 2 },
    { "blocks", "7", "10x6+8+6", 0, 0, 7, 200, 4 },
    { "ragged", NULL, "26 30 30", 0, 0, 0, 86, 1 },
    { "heads", NULL, NULL, 9, 284, 9, 300, 2 },
    { "many heads: two blocks", NULL, NULL, 9, 407, 9, 408, 3 },
    { "one", NULL, NULL, 1, 1, 1, 2, 2 },
    { "nobody", NULL, NULL, 0, 0, 0, 0, 0 },
    { "three blocks", NULL, NULL, 0, 1600, 0, 1610, 3 },
};

static bool are_apart(const venue_chair *one, const venue_chair *other)
{
    return hypot(one->x_mm - other->x_mm, one->y_mm - other->y_mm) >= 300;
}

static void check_chairs(const venue_hall *hall)
{
    for (int at = 0; at < hall->chair_count; at++) {
        const venue_chair *chair = &hall->chairs[at];
        assert_true(chair->x_mm > 0 && chair->x_mm < hall->width_mm);
        assert_true(chair->y_mm > 0 && chair->y_mm < hall->depth_mm);
        assert_in_range(chair->column, 0, hall->blocks[chair->block].columns - 1);
        assert_in_range(chair->line, 0, hall->blocks[chair->block].rows - 1);
        for (int before = at > 1200 ? at - 1200 : 0; before < at; before++)
            assert_true(are_apart(chair, &hall->chairs[before]));
    }
}

/* Row by row, by growing x; the numbers of a row are 1 to its length. */
static void check_rows(const venue_hall *hall, int first, int end)
{
    for (int at = first, row_first = first; at < end; at++) {
        const venue_chair *chair = &hall->chairs[at];
        if (chair->row != hall->chairs[row_first].row)
            row_first = at;
        int length = 0, smaller = 0;
        for (int other = row_first; other < end && hall->chairs[other].row == chair->row; other++, length++)
            smaller += hall->chairs[other].number < chair->number;
        assert_int_equal(smaller + 1, chair->number);
        assert_in_range(chair->number, 1, length);
        if (at > row_first)
            assert_true(chair->x_mm > hall->chairs[at - 1].x_mm);
        else if (at > first)
            assert_true(chair->row > hall->chairs[at - 1].row);
    }
}

static void makes(void **state)
{
    const struct hall_row *row = *state;
    made_hall made = make(row->rostrum, row->audience, row->rostrum_people, row->audience_people);
    assert_int_equal(made.status, ZC_OK);
    assert_int_equal(zc_diags_count(made.diags), 0);
    assert_int_equal(made.hall.rostrum_chairs, row->rostrum_chairs);
    assert_int_equal(made.hall.chair_count - made.hall.rostrum_chairs, row->audience_chairs);
    assert_int_equal(made.hall.block_count, row->blocks);
    assert_int_equal(made.hall.door_count, 1);
    check_chairs(&made.hall);
    check_rows(&made.hall, 0, made.hall.rostrum_chairs);
    check_rows(&made.hall, made.hall.rostrum_chairs, made.hall.chair_count);
    free_made(&made);
}

/* Turned blocks, banks and stated spots keep their chairs apart and inside too. */
static struct file_row {
    const char *id;
} file_rows[] = { { "hall" }, { "banks" }, { "spots" } };

static void halls_of_files_are_sound(void **state)
{
    const struct file_row *row = *state;
    char path[1024];
    made_hall made = make(NULL, NULL, 0, 0);
    zc_venue *venue;
    snprintf(path, sizeof path, "%s/venue/data/%s.xml", TESTS_DIR, row->id);
    assert_int_equal(zc_venue_read(path, NULL, &venue, made.diags), ZC_OK);
    assert_int_equal(venue_hall_make(venue, NULL, made.options, 0, 0, made.arena, &made.hall, made.diags),
                     ZC_OK);
    assert_int_equal(zc_diags_count(made.diags), 0);
    check_chairs(&made.hall);
    check_rows(&made.hall, 0, made.hall.rostrum_chairs);
    check_rows(&made.hall, made.hall.rostrum_chairs, made.hall.chair_count);
    zc_venue_free(venue);
    free_made(&made);
}

static void rostrum_looks_at_the_audience(void **state)
{
    (void)state;
    made_hall made = make("7 9", "2x10", 0, 0);
    const venue_chair *front = &made.hall.chairs[0], *back = &made.hall.chairs[7],
                      *audience = &made.hall.chairs[16];
    assert_int_equal(front->row, 1);
    assert_int_equal(back->row, 2);
    assert_true(front->y_mm > back->y_mm && audience->y_mm > front->y_mm);
    assert_true(front->facing_deg == 180 && audience->facing_deg == 0);
    assert_int_equal(front->number, 1);
    assert_true(made.hall.blocks[0].x_mm == made.hall.width_mm / 2);
    assert_true(made.hall.stage_depth_mm > front->y_mm);
    assert_int_equal(front->column, 1); /* seven centred before nine */
    free_made(&made);
}

static void a_row_counts_across_its_blocks(void **state)
{
    (void)state;
    made_hall made = make(NULL, "1x6+8+6", 0, 0);
    assert_int_equal(made.hall.chairs[0].number, 19);
    assert_int_equal(made.hall.chairs[9].number, 1);
    assert_int_equal(made.hall.chairs[10].number, 2);
    assert_int_equal(made.hall.aisle_count, 2);
    assert_true(made.hall.aisles[0].width_mm == 1200);
    assert_string_equal(made.hall.blocks[0].id, "A");
    assert_string_equal(made.hall.blocks[1].name, "中区");
    free_made(&made);
}

static struct large_row {
    const char *id, *rostrum, *audience;
    int rostrum_people, audience_people;
} large_rows[] = {
    { "rostrum row", NULL, NULL, 1001, 10 },
    { "people", NULL, NULL, 9, 200001 },
    { "chairs", NULL, "400x600", 0, 0 },
};

static void refuses_the_too_large(void **state)
{
    const struct large_row *row = *state;
    made_hall made = make(row->rostrum, row->audience, row->rostrum_people, row->audience_people);
    assert_int_equal(made.status, ZC_BAD_INPUT);
    assert_string_equal(zc_diags_at(made.diags, 0)->problem->id, "venue-too-large");
    free_made(&made);
}

int main(void)
{
    const struct CMUnitTest more[] = {
        cmocka_unit_test(rostrum_looks_at_the_audience),
        cmocka_unit_test(a_row_counts_across_its_blocks),
    };
    return RUN_ROWS(hall_rows, makes) + RUN_ROWS(file_rows, halls_of_files_are_sound) +
           RUN_ROWS(large_rows, refuses_the_too_large) + cmocka_run_group_tests(more, NULL, NULL);
}
