#include "cmocka_rows.h"
#include "venue/venue.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

/* A hall read from text, with its chairs. */
typedef struct read_hall {
    zc_venue *venue;
    zc_options *options;
    zc_diags *diags;
    zc_arena *arena;
    venue_hall hall;
    zc_status status;
} read_hall;

static read_hall make(const char *inside)
{
    read_hall read = { .options = zc_options_make(), .diags = zc_diags_make(), .arena = arena_make() };
    zc_datapath *data = zc_datapath_make(NULL, NULL);
    const char *text = arena_format(read.arena, "<venue %s</venue>", inside);
    read.status = venue_read_bytes((zc_bytes){ text, strlen(text) }, "v.xml", data, &read.venue, read.diags);
    if (!read.status)
        read.status =
            venue_hall_make(read.venue, NULL, read.options, 0, 0, read.arena, &read.hall, read.diags);
    zc_datapath_free(data);
    return read;
}

static void free_read(read_hall *read)
{
    zc_venue_free(read->venue);
    zc_options_free(read->options);
    zc_diags_free(read->diags);
    arena_free(read->arena);
}

static const venue_chair *chair_of(const venue_hall *hall, const char *block, const char *row,
                                   const char *label)
{
    for (int at = 0; at < hall->chair_count; at++) {
        const venue_chair *chair = &hall->chairs[at];
        if (text_equal(hall->blocks[chair->block].id, block) && text_equal(chair->row_label, row) &&
            text_equal(chair->label, label))
            return chair;
    }
    return NULL;
}

/* ---- the chairs of a hall, and one of them ---- */

static struct shape_row {
    const char *id, *inside;
    int chairs;
    const char *block, *row, *label;
    int order;
    double x_mm, y_mm, facing_deg; /* from the middle of the front row of chairs of the first block */
} shape_rows[] = {
    { "straight", "><block id='A' rows='3' seats='5' pitch_mm='600' row_pitch_mm='1000'/>", 15, "A", "3", "1",
      3, 0, 2000, 0 },
    { "an arc: its ends come forward", "><block id='A' rows='2' seats='3' pitch_mm='1000' radius_mm='2000'/>",
      6, "A", "1", "2", 1, 2000 * 0.4794255386, -2000 * (1 - 0.8775825619), 360 - 28.64788976 },
    { "the same by its depth",
      "><block id='A' rows='2' seats='3' pitch_mm='1000' row_pitch_mm='1000' sagitta_mm='500'/>", 6, "A", "2",
      "1", 2, 0, 1000, 0 },
    { "every second row half a chair aside",
      "><block id='A' rows='2' seats='3' pitch_mm='600' row_pitch_mm='900' stagger='left'/>", 6, "A", "2",
      "1", 2, -300, 900, 0 },
    { "rows that widen", "><block id='A' rows='3' seats='4' widen='2' pitch_mm='500'/>", 4 + 6 + 8, "A", "3",
      "8", 3, 1750, 1900, 0 },
    { "letters without I and O, numerals",
      "row_labels='letters_no_io' seat_labels='formal'><block id='A' rows='9' seats='1' "
      "row_pitch_mm='1000'/>",
      9, "A", "J", "壹", 9, 0, 8000, 0 },
    { "labels of a row",
      "><block id='A' row_pitch_mm='1000'><row seats='3' repeat='2'/><row label='VIP' seats='1'/></block>", 7,
      "A", "VIP", "1", 3, 0, 2000, 0 },
    { "numbers of the block's own",
      "><block id='A' rows='1' seats='3' pitch_mm='500'/><block id='B' rows='1' seats='2' pitch_mm='500' "
      "seatno='ltr' first_seat='101' aisle_mm='1000'/>",
      5, "B", "1", "102", 1, 1250 + 1000 + 250, 0, 0 },
    { "a place that is void: the others keep their numbers",
      "><block id='A' rows='1' seats='5' pitch_mm='500' seatno='ltr'/><removed row='1' numbers='2 3'/>", 3,
      "A", "1", "4", 1, 500, 0, 0 },
    { "floors count their rows from 1",
      "><floor id='池座'><block id='A' rows='3' seats='3' row_pitch_mm='1000'/></floor><floor id='楼座' "
      "gap_mm='4000'><block id='A楼' rows='2' seats='3' row_pitch_mm='1000'/></floor>",
      15, "A楼", "2", "1", 5, 0, 3000 + 4000 + 1000, 0 },
    { "seats of the file",
      "><block id='A'><row label='a'><seat x_mm='1000' y_mm='4000' number='7'/><seat x_mm='1600' "
      "y_mm='4000'/>"
      "<seat x_mm='3400' y_mm='4000' column='5' number='9' facing_deg='-20'/></row></block>",
      3, "A", "a", "9", 1, NAN, NAN, -20 },
};

static void places(void **state)
{
    const struct shape_row *row = *state;
    read_hall read = make(row->inside);
    assert_int_equal(read.status, ZC_OK);
    assert_int_equal(zc_diags_count(read.diags), 0);
    assert_int_equal(read.hall.chair_count, row->chairs);
    const venue_chair *chair = chair_of(&read.hall, row->block, row->row, row->label);
    assert_non_null(chair);
    assert_int_equal(chair->row, row->order);
    const venue_block *first = &read.hall.blocks[0];
    if (!isnan(row->x_mm)) {
        assert_float_equal(chair->x_mm - first->x_mm, row->x_mm, 1e-3);
        assert_float_equal(chair->y_mm - first->y_mm - first->pitch_y_mm / 2, row->y_mm, 1e-3);
    }
    assert_float_equal(chair->facing_deg, row->facing_deg, 1e-6);
    free_read(&read);
}

/* ---- what cannot be ---- */

static struct bad_row {
    const char *id, *inside, *problem;
    int line, column;
} bad_rows[] = {
    { "an arc twice", "><block id='A' rows='1' seats='3' radius_mm='9000' sagitta_mm='100'/>",
      "venue-bad-arc", 1, 9 },
    { "a row that turns too far", "><block id='A' rows='1' seats='30' radius_mm='2000'/>", "venue-bad-arc", 1,
      9 },
    { "deeper than half a circle", "><block id='A' rows='1' seats='4' sagitta_mm='9000'/>", "venue-bad-arc",
      1, 9 },
    { "seats and a number of seats",
      "><block id='A'><row seats='3'/><row><seat x_mm='1' y_mm='1'/></row></block>", "venue-seats-mixed", 1,
      9 },
    { "a label for two rows", "><block id='A'><row seats='3' repeat='2' label='x'/></block>",
      "venue-row-repeats", 1, 23 },
    { "columns that fall",
      "><block id='A'><row><seat x_mm='1' y_mm='1' column='3'/><seat x_mm='9' y_mm='1' "
      "column='2'/></row></block>",
      "venue-bad-count", 1, 64 },
    { "two floors of one name", "><floor id='F'/><floor id='F'/>", "venue-duplicate-block", 1, 24 },
    { "two blocks of one name on a floor",
      "><floor id='F'><block id='A' rows='1' seats='1'/><block id='A' rows='1' seats='1'/></floor>",
      "venue-duplicate-block", 1, 68 },
    { "a pillar without a size", "><pillar x_mm='1' y_mm='1'/>", "venue-bad-pillar", 1, 9 },
    { "an outline of two corners", "outline='0,0 9,9'>", "venue-bad-outline", 1, 17 },
    { "an outline that crosses itself", "outline='0,0 9m,9m 9m,0 0,9m'>", "venue-bad-outline", 1, 17 },
    { "an outline without figures", "outline='0,0 a,b nan,1'>", "venue-bad-outline", 1, 17 },
    { "an outline that is huge", "outline='0,0 1e30,0 5,5'>", "venue-bad-outline", 1, 17 },
    { "labels of no kind", "row_labels='roman'>", "venue-bad-word", 1, 20 },
    { "no such block", "><block id='A' rows='1' seats='3'/><removed row='1' block='B' numbers='1'/>",
      "venue-no-such-chair", 1, 43 },
};

static void refuses(void **state)
{
    const struct bad_row *row = *state;
    read_hall read = make(row->inside);
    assert_int_equal(read.status, ZC_BAD_INPUT);
    assert_true(zc_diags_count(read.diags) >= 1);
    const zc_diag *diag = zc_diags_at(read.diags, 0);
    assert_string_equal(diag->problem->id, row->problem);
    assert_int_equal(diag->place.line, row->line);
    assert_int_equal(diag->place.column, row->column);
    free_read(&read);
}

/* ---- labels ---- */

static struct label_row {
    const char *id;
    venue_labels labels;
    int number;
    const char *label;
} label_rows[] = {
    { "a number", VENUE_ARABIC, 12, "12" },
    { "chinese", VENUE_CHINESE, 3, "三" },
    { "ten", VENUE_CHINESE, 10, "十" },
    { "twenty-one", VENUE_CHINESE, 21, "二十一" },
    { "a gap", VENUE_CHINESE, 105, "一百零五" },
    { "two gaps", VENUE_CHINESE, 1001, "一千零一" },
    { "a ten within", VENUE_CHINESE, 110, "一百一十" },
    { "formal", VENUE_FORMAL, 3, "叁" },
    { "a formal ten", VENUE_FORMAL, 12, "壹拾贰" },
    { "beyond numerals", VENUE_CHINESE, 10000, "10000" },
    { "a letter", VENUE_LETTERS, 26, "Z" },
    { "behind Z", VENUE_LETTERS, 27, "AA" },
    { "I is there", VENUE_LETTERS, 9, "I" },
    { "I is not", VENUE_LETTERS_NO_IO, 9, "J" },
    { "O is not", VENUE_LETTERS_NO_IO, 14, "P" },
    { "behind Z without them", VENUE_LETTERS_NO_IO, 25, "AA" },
    { "far behind", VENUE_LETTERS, 703, "AAA" },
};

static void writes(void **state)
{
    const struct label_row *row = *state;
    zc_arena *arena = arena_make();
    assert_string_equal(venue_label(row->labels, row->number, arena), row->label);
    arena_free(arena);
}

int main(void)
{
    return RUN_ROWS(shape_rows, places) + RUN_ROWS(bad_rows, refuses) + RUN_ROWS(label_rows, writes);
}
