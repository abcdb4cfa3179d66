/* A hall written as a venue.xml is the same hall when it is read again. */
#include "cmocka_rows.h"
#include "venue/venue.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

static struct hall_row {
    const char *id, *inside;
} hall_rows[] = {
    { "plain", "name='厅'><block id='A' rows='3' seats='5'/>" },
    { "a room without seats", "name='东厅' width_mm='9000' depth_mm='7000'><door wall='top' name='1号门'/>" },
    { "rostrum, banks, doors", "width_mm='30000' seatno='ltr' north_deg='15'><rostrum rows='7 9' "
                               "pitch_mm='1000'/><block id='A' rows='5' seats='10' "
                               "turn_deg='4' align='inner'/><block id='B' rows='5' seats='8' "
                               "aisle_mm='1500'/><cross_aisle depth_mm='2000'/><block "
                               "id='C' name='后区'><row seats='6' repeat='2'/><row seats='9'/></block><door "
                               "wall='left' at_mm='3000' name='1号门'/><door "
                               "wall='bottom' main='yes'/><reserved row='1' numbers='1 2'/><reserved "
                               "region='rostrum' row='2' numbers='9'/>" },
    { "arcs, stagger, numbers of their own", "><block id='A' rows='4' seats='9' widen='1' radius_mm='15000' "
                                             "stagger='right'/><block id='B' rows='2' seats='4' "
                                             "seatno='even_left' first_seat='31' drop_mm='400'/>" },
    { "floors and labels", "row_labels='formal' seat_labels='letters' seat_words='{row}{seat}'><floor "
                           "id='池座'><block id='A' rows='3' "
                           "seats='3'/></floor><floor id='楼座' name='二层'><block id='A' rows='2' "
                           "seats='3'/><cross_aisle/><block id='B'><row "
                           "label='&lt;VIP&gt;' seats='2'/></block></floor><removed floor='池座' row='贰' "
                           "numbers='A'/><wheelchair row='壹' "
                           "block='A' floor='池座' numbers='B'/>" },
    { "single seats", "outline='0,0 9000,0 9000,8000 5,9000.5'><stage width_mm='3000'/><block id='U' "
                      "turn_deg='-90' pitch_mm='700'><row "
                      "label='a' order='3'><seat x_mm='1000.25' y_mm='2000' number='1&amp;'/><seat "
                      "x_mm='1000' y_mm='3000' column='4' "
                      "facing_deg='12.5' kind='companion' key='k' category='A&quot;' "
                      "reserved='yes'/></row><row><seat x_mm='2000' "
                      "y_mm='2000'/></row></block><pillar x_mm='100' y_mm='200' diameter_mm='300'/><pillar "
                      "x_mm='100' y_mm='900' "
                      "width_mm='30' depth_mm='50'/><mark kind='camera' label='机位' x_mm='1' y_mm='2' "
                      "width_mm='30' depth_mm='40'/>" },
};

static zc_venue *read_text(zc_bytes text, venue_hall *hall, zc_arena *arena)
{
    zc_datapath *data = zc_datapath_make(NULL, NULL);
    zc_diags *diags = zc_diags_make();
    zc_options *options = zc_options_make();
    zc_venue *venue = NULL;
    zc_status status = venue_read_bytes(text, "v.xml", data, &venue, diags);
    if (!status)
        status = venue_hall_make(venue, NULL, options, 0, 0, arena, hall, diags);
    for (int at = 0; at < zc_diags_count(diags); at++)
        print_message("%s\n", zc_diag_text(diags, zc_diags_at(diags, at), ZC_LANG_EN));
    assert_int_equal(status, ZC_OK);
    zc_options_free(options);
    zc_diags_free(diags);
    zc_datapath_free(data);
    return venue;
}

static void is_same_chair(const venue_chair *a, const venue_chair *b)
{
    assert_float_equal(a->x_mm, b->x_mm, 0.01);
    assert_float_equal(a->y_mm, b->y_mm, 0.01);
    assert_float_equal(a->facing_deg, b->facing_deg, 0.01);
    assert_string_equal(a->row_label, b->row_label);
    assert_string_equal(a->label, b->label);
    assert_string_equal(a->key, b->key);
    assert_int_equal(a->row, b->row);
    assert_int_equal(a->number, b->number);
    assert_int_equal(a->half, b->half);
    assert_int_equal(a->kind, b->kind);
    assert_int_equal(a->reserved, b->reserved);
}

static void is_same_hall(const venue_hall *a, const venue_hall *b)
{
    assert_int_equal(a->chair_count, b->chair_count);
    assert_int_equal(a->block_count, b->block_count);
    assert_int_equal(a->floor_count, b->floor_count);
    assert_int_equal(a->door_count, b->door_count);
    assert_int_equal(a->seatno, b->seatno);
    assert_float_equal(a->width_mm, b->width_mm, 0.01);
    assert_float_equal(a->depth_mm, b->depth_mm, 0.01);
    for (int at = 0; at < a->chair_count; at++)
        is_same_chair(&a->chairs[at], &b->chairs[at]);
    for (int at = 0; at < a->block_count; at++) {
        assert_string_equal(a->blocks[at].id, b->blocks[at].id);
        assert_string_equal(a->blocks[at].name, b->blocks[at].name);
    }
}

static void is_same_venue(const zc_venue *a, const zc_venue *b)
{
    assert_string_equal(a->name, b->name);
    assert_string_equal(a->seat_words, b->seat_words);
    assert_int_equal(a->outline_count, b->outline_count);
    assert_int_equal(a->pillar_count, b->pillar_count);
    assert_int_equal(a->mark_count, b->mark_count);
    assert_int_equal(a->has_north, b->has_north);
}

static void reads_again(void **state)
{
    const struct hall_row *row = *state;
    zc_arena *arena = arena_make();
    venue_hall first, second;
    zc_bytes written;
    const char *text = arena_format(arena, "<venue %s</venue>", row->inside);
    zc_venue *venue = read_text((zc_bytes){ text, strlen(text) }, &first, arena);
    assert_int_equal(zc_venue_write(venue, "again.xml", NULL), ZC_OK);
    assert_int_equal(file_read(arena, "again.xml", &written, NULL), ZC_OK);
    zc_venue *again = read_text(written, &second, arena);
    is_same_hall(&first, &second);
    is_same_venue(venue, again);
    remove("again.xml");
    zc_venue_free(again);
    zc_venue_free(venue);
    arena_free(arena);
}

int main(void) { return RUN_ROWS(hall_rows, reads_again); }
