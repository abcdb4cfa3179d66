#include "cmocka_rows.h"
#include "venue/venue.h"

#include <stdio.h>
#include <stdlib.h>

static char path_of[1024];

static const char *data_file(const char *name)
{
    snprintf(path_of, sizeof path_of, "%s/venue/data/%s.xml", TESTS_DIR, name);
    return path_of;
}

/* ---- good files ---- */

static zc_venue *read_good(const char *name)
{
    zc_datapath *data = zc_datapath_make(NULL, NULL);
    zc_diags *diags = zc_diags_make();
    zc_venue *venue = NULL;
    const zc_status status = zc_venue_read(data_file(name), data, &venue, diags);
    for (int at = 0; at < zc_diags_count(diags); at++)
        print_message("%s\n", zc_diag_text(diags, zc_diags_at(diags, at), ZC_LANG_EN));
    assert_int_equal(status, ZC_OK);
    assert_int_equal(zc_diags_count(diags), 0);
    zc_diags_free(diags);
    zc_datapath_free(data);
    return venue;
}

static venue_hall hall_of(const zc_venue *venue, const zc_options *options, zc_arena *arena)
{
    venue_hall hall;
    assert_int_equal(venue_hall_make(venue, NULL, options, 0, 0, arena, &hall, NULL), ZC_OK);
    return hall;
}

static const venue_chair *chair_of(const venue_hall *hall, int row, int number)
{
    for (int at = hall->rostrum_chairs; at < hall->chair_count; at++)
        if (hall->chairs[at].row == row && hall->chairs[at].number == number)
            return &hall->chairs[at];
    fail_msg("no chair %d-%d", row, number);
    return NULL;
}

static void reads_a_hall_with_turned_blocks(void **state)
{
    (void)state;
    zc_venue *venue = read_good("hall");
    zc_options *options = zc_options_make();
    zc_arena *arena = arena_make();
    const venue_hall hall = hall_of(venue, options, arena);

    assert_string_equal(venue->name, "云泽市会议中心大礼堂");
    assert_int_equal(hall.rostrum_chairs, 16);
    assert_int_equal(hall.chair_count, 16 + 294);
    assert_int_equal(hall.block_count, 4);
    assert_true(hall.width_mm == 26000 && venue->has_north);
    assert_int_equal(hall.aisle_count, 2);

    /* Row 1 is 6 + 12 + 6, numbered from the middle across the aisles. */
    const venue_chair *outer = chair_of(&hall, 1, 23), *inner = chair_of(&hall, 1, 13);
    assert_string_equal(hall.blocks[outer->block].id, "左");
    assert_int_equal(outer->column, 2); /* short rows stand at the inner side */
    assert_int_equal(inner->column, 7);
    assert_true(inner->reserved && chair_of(&hall, 1, 14)->reserved && !outer->reserved);

    /* Both side blocks look at the rostrum, and mirror each other. */
    const venue_chair *left = chair_of(&hall, 11, 27), *right = chair_of(&hall, 11, 28);
    assert_float_equal(left->facing_deg, 4.6, 1e-9);
    assert_float_equal(right->facing_deg, 355.4, 1e-9);
    assert_float_equal(left->x_mm + right->x_mm, hall.width_mm, 1e-6);
    assert_float_equal(left->y_mm, right->y_mm, 1e-6);
    assert_true(left->x_mm < outer->x_mm);

    assert_int_equal(hall.door_count, 3);
    assert_true(hall.doors[2].main && hall.doors[2].at_mm == 13000);
    arena_free(arena);
    zc_options_free(options);
    zc_venue_free(venue);
}

static void reads_a_room(void **state)
{
    (void)state;
    zc_venue *venue = read_good("room");
    zc_arena *arena = arena_make();
    const venue_door *doors;
    int count;
    assert_false(venue->has_hall);
    assert_true(venue->width_mm == 9000 && venue->depth_mm == 12000);
    assert_int_equal(venue->mark_count, 1);
    assert_string_equal(venue->marks[0].kind, "screen");
    assert_int_equal(venue_doors_place(venue, 9000, 12000, arena, &doors, &count, NULL), ZC_OK);
    assert_int_equal(count, 1);
    assert_true(doors[0].main && doors[0].at_mm == 4500 && doors[0].wall == VENUE_BOTTOM);
    arena_free(arena);
    zc_venue_free(venue);
}

static void rows_go_on_behind_a_cross_aisle(void **state)
{
    (void)state;
    zc_venue *venue = read_good("banks");
    zc_options *options = zc_options_make();
    zc_arena *arena = arena_make();
    const venue_hall hall = hall_of(venue, options, arena);
    assert_int_equal(hall.blocks[2].first_row, 6);
    assert_int_equal(hall.chairs[hall.chair_count - 1].row, 8);
    assert_true(hall.blocks[2].y_mm == hall.blocks[0].y_mm + 5 * 900 + 1500);
    assert_int_equal(hall.aisle_count, 2);
    assert_true(hall.stage_width_mm == 14000 && hall.rostrum_chairs == 0);
    assert_string_equal(hall.blocks[0].name, "A区");
    assert_int_equal(chair_of(&hall, 5, 9)->line, 4); /* row 5 has ten chairs only */
    arena_free(arena);
    zc_options_free(options);
    zc_venue_free(venue);
}

/* What the user says comes before what the hall says, and what sizes say before both. */
static void the_user_comes_first(void **state)
{
    (void)state;
    zc_venue *venue = read_good("spots");
    zc_options *options = zc_options_make();
    zc_sizes *sizes = zc_sizes_make();
    zc_arena *arena = arena_make();
    venue_hall hall = hall_of(venue, options, arena);
    assert_int_equal(hall.seatno, ZC_SEATNO_LTR);
    assert_int_equal(hall.chairs[5].number, 1);
    assert_true(hall.blocks[1].x_mm == 5000 && hall.blocks[1].y_mm == 8000);

    assert_int_equal(zc_option_set(options, "seatno", "even_left", (zc_place){ 0 }, NULL), ZC_OK);
    assert_int_equal(zc_sizes_set(sizes, "rostrum", "9", (zc_place){ 0 }, NULL), ZC_OK);
    assert_int_equal(venue_hall_make(venue, sizes, options, 0, 0, arena, &hall, NULL), ZC_OK);
    assert_int_equal(hall.seatno, ZC_SEATNO_EVEN_LEFT);
    assert_int_equal(hall.rostrum_chairs, 9);
    assert_int_equal(hall.chairs[9].number, 16);

    assert_int_equal(zc_sizes_set(sizes, "audience", "3x10", (zc_place){ 0 }, NULL), ZC_OK);
    assert_int_equal(venue_hall_make(venue, sizes, options, 0, 0, arena, &hall, NULL), ZC_OK);
    assert_int_equal(hall.chair_count, 9 + 30);
    arena_free(arena);
    zc_sizes_free(sizes);
    zc_options_free(options);
    zc_venue_free(venue);
}

/* ---- bad files: every problem, where it stands ---- */

static struct bad_row {
    const char *id; /* the file */
    const char *problems;
} bad_rows[] = {
    { "bad-pitch", "2:31 venue-bad-pitch, 3:50 venue-bad-pitch" },
    { "misspelt", "1:18 xml-unknown-attribute, 2:3 xml-unknown-element, 3:33 xml-unknown-attribute" },
    { "overlap", "3:3 venue-block-overlap" },
    { "on-stage", "3:3 venue-block-overlap" },
    { "outside", "2:3 venue-block-outside" },
    { "duplicate-block", "3:14 venue-duplicate-block" },
    { "zero-rows", "2:18 venue-bad-count, 3:23 venue-bad-count, 4:3 venue-block-empty, "
                   "5:3 venue-rows-twice" },
    { "huge", "1:18 venue-bad-length, 2:23 venue-bad-count, 3:42 venue-bad-position" },
    { "too-large", "1:1 venue-too-large" },
    { "too-many-rows", "4:5 venue-too-large" },
    { "nan", "1:18 venue-bad-length, 1:34 venue-bad-angle, 2:46 venue-bad-angle, "
             "2:57 venue-bad-position, 2:68 venue-bad-position" },
    { "door-outside", "2:3 venue-door-outside" },
    { "bad-words", "1:16 venue-bad-word, 3:45 venue-bad-word, 3:14 venue-bad-id, 2:15 venue-bad-word, "
                   "2:28 venue-bad-word, 4:15 venue-bad-word" },
    { "no-chair", "3:3 venue-no-such-chair, 4:3 venue-no-such-chair, 5:3 venue-no-such-chair" },
    { "mark-outside", "2:3 venue-mark-outside" },
    { "half-spot", "2:3 venue-half-spot" },
    { "twice", "4:3 xml-twice, 5:3 xml-twice" },
    { "event", "1:1 xml-unknown-element" },
    { "unclosed", "3:1 xml-malformed" },
};

static void add_found(zc_diags *diags, zc_textbuf *text)
{
    for (int at = 0; at < zc_diags_count(diags); at++) {
        const zc_diag *diag = zc_diags_at(diags, at);
        textbuf_format(text, "%s%d:%d %s", at ? ", " : "", diag->place.line, diag->place.column,
                       diag->problem->id);
        assert_true(strlen(zc_diag_text(diags, diag, ZC_LANG_ZH)) > 0);
        assert_null(strstr(zc_diag_text(diags, diag, ZC_LANG_EN), "(null)"));
    }
}

static void reports(void **state)
{
    const struct bad_row *row = *state;
    zc_datapath *data = zc_datapath_make(NULL, NULL);
    zc_diags *diags = zc_diags_make();
    zc_options *options = zc_options_make();
    zc_arena *arena = arena_make();
    zc_venue *venue = NULL;
    zc_textbuf text = { 0 };
    venue_hall hall;
    zc_status status = zc_venue_read(data_file(row->id), data, &venue, diags);
    if (!status)
        status = venue_hall_make(venue, NULL, options, 0, 0, arena, &hall, diags);
    assert_int_equal(status, ZC_BAD_INPUT);
    add_found(diags, &text);
    assert_string_equal(textbuf_text(&text), row->problems);
    textbuf_free(&text);
    zc_venue_free(venue);
    arena_free(arena);
    zc_options_free(options);
    zc_diags_free(diags);
    zc_datapath_free(data);
}

static void a_hall_too_small_is_drawn_larger(void **state)
{
    (void)state;
    zc_venue *venue = read_good("small");
    zc_options *options = zc_options_make();
    zc_diags *diags = zc_diags_make();
    zc_arena *arena = arena_make();
    venue_hall hall;
    assert_int_equal(venue_hall_make(venue, NULL, options, 0, 0, arena, &hall, diags), ZC_OK);
    assert_int_equal(zc_diags_count(diags), 1);
    assert_string_equal(zc_diags_at(diags, 0)->problem->id, "venue-hall-small");
    assert_true(hall.width_mm > 20 * 600 && hall.depth_mm > 10 * 950);
    arena_free(arena);
    zc_diags_free(diags);
    zc_options_free(options);
    zc_venue_free(venue);
}

static void a_missing_file_is_io(void **state)
{
    (void)state;
    zc_diags *diags = zc_diags_make();
    zc_venue *venue;
    assert_int_equal(zc_venue_read(data_file("nowhere"), NULL, &venue, diags), ZC_IO);
    assert_null(venue);
    assert_int_equal(zc_diags_count(diags), 1);
    zc_diags_free(diags);
}

/* Without a list of problems a bad file is as bad. */
static void nobody_listens(void **state)
{
    (void)state;
    zc_venue *venue;
    assert_int_equal(zc_venue_read(data_file("bad-pitch"), NULL, &venue, NULL), ZC_BAD_INPUT);
    assert_null(venue);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(reads_a_hall_with_turned_blocks),
        cmocka_unit_test(reads_a_room),
        cmocka_unit_test(rows_go_on_behind_a_cross_aisle),
        cmocka_unit_test(the_user_comes_first),
        cmocka_unit_test(a_hall_too_small_is_drawn_larger),
        cmocka_unit_test(a_missing_file_is_io),
        cmocka_unit_test(nobody_listens),
    };
    return cmocka_run_group_tests(tests, NULL, NULL) + RUN_ROWS(bad_rows, reports);
}
