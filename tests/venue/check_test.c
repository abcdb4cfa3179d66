/* A hall that agrees with a figure, and one that misses it by a chair or a mm. */
#include "cmocka_rows.h"
#include "venue/venue.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>

static zc_datapath *data;

/* "venue-check-seats 1-10 23/22; ...": what was found, its rows, the figure, the figure wanted; notes left
 * out. */
static void list_findings(const zc_diags *diags, zc_textbuf *text)
{
    for (int at = 0; at < zc_diags_count(diags); at++) {
        const zc_diag *diag = zc_diags_at(diags, at);
        if (diag->severity == ZC_NOTE)
            continue;
        textbuf_format(text, "%s%s", text->length ? "; " : "", diag->problem->id + strlen("venue-check-"));
        if (diag->args[1])
            textbuf_format(text, " %s%s", diag->args[0], diag->args[1]);
        textbuf_format(text, " %s", diag->found ? diag->found : "");
        if (diag->args[2])
            textbuf_format(text, "/%s", diag->args[2]);
    }
}

static int notes_of(const zc_diags *diags, const char *id)
{
    int notes = 0;
    for (int at = 0; at < zc_diags_count(diags); at++)
        notes += strcmp(zc_diags_at(diags, at)->problem->id, id) == 0 &&
                 zc_diags_at(diags, at)->severity == ZC_NOTE;
    return notes;
}

static zc_status check_text(const char *xml, const char *code, zc_diags *diags)
{
    zc_options *options = zc_options_make();
    zc_venue *venue = NULL;
    const zc_bytes bytes = { xml, strlen(xml) };
    assert_int_equal(zc_option_set(options, "code", code, (zc_place){ 0 }, diags), ZC_OK);
    const zc_status read = venue_read_bytes(bytes, "hall.xml", data, &venue, diags);
    for (int at = 0; read && at < zc_diags_count(diags); at++)
        print_message("%s\n", zc_diag_text(diags, zc_diags_at(diags, at), ZC_LANG_EN));
    assert_int_equal(read, ZC_OK);
    const zc_status status = zc_venue_check(venue, options, data, diags);
    zc_venue_free(venue);
    zc_options_free(options);
    return status;
}

#define DOOR "<door width_mm='1800'/>"
#define HALL(attributes, inside) "<venue " attributes ">" inside DOOR "</venue>"
#define STAGE "<stage width_mm='6000' depth_mm='4000'/>"
/* Two doors, so that aisles lead out at both ends. */
#define DOORS DOOR "<door wall='left' at_mm='1500'/>"

static struct check_row {
    const char *id, *code, *xml, *findings;
} check_rows[] = {
    /* chairs of a row */
    { "22 between aisles", "cn", HALL("row_pitch_mm='850'", "<block id='A' rows='3' seats='22'/>"), "" },
    { "23 between aisles", "cn", HALL("row_pitch_mm='850'", "<block id='A' rows='3' seats='23'/>"),
      "seats A: 1-3 23/22" },
    { "44 in wide rows", "cn", HALL("row_pitch_mm='1000'", "<block id='A' rows='2' seats='44'/>"), "" },
    { "45 in wide rows", "cn", HALL("row_pitch_mm='1000'", "<block id='A' rows='2' seats='45'/>"),
      "seats A: 1-2 45/44" },
    { "wide by a mm too little", "cn", HALL("row_pitch_mm='899'", "<block id='A' rows='2' seats='23'/>"),
      "seats A: 1-2 23/22" },
    { "wide", "cn", HALL("row_pitch_mm='900'", "<block id='A' rows='2' seats='23'/>"), "" },
    { "11 at one aisle", "cn",
      HALL("row_pitch_mm='850' width_mm='10000' depth_mm='20000'",
           "<block id='A' rows='3' seats='11' x_mm='3300' y_mm='8000'/>"),
      "" },
    { "12 at one aisle", "cn",
      HALL("row_pitch_mm='850' width_mm='10000' depth_mm='20000'",
           "<block id='A' rows='3' seats='12' x_mm='3600' y_mm='8000'/>"),
      "seats A: 1-3 12/11" },
    { "only some rows", "cn",
      HALL("row_pitch_mm='850'",
           "<block id='A'><row seats='22' repeat='2'/><row seats='23'/><row seats='24'/><row seats='20'/>"
           "<row seats='23'/></block>"),
      "seats A: 3-4, 6 23-24/22" },
    { "two blocks without an aisle are one row", "cn",
      HALL("row_pitch_mm='850' aisle_mm='0'",
           "<block id='A' rows='3' seats='12'/><block id='B' rows='3' seats='11'/>"),
      "seats A, B: 1-3 23/22" },
    { "blocks that are alike are told together", "cn",
      HALL("row_pitch_mm='850'", "<block id='A' rows='3' seats='23'/><block id='B' rows='3' seats='23'/>"),
      "seats A, B: 1-3 23/22" },
    { "uk: 28", "uk", HALL("", "<block id='A' rows='3' seats='28'/>"), "" },
    { "uk: 29", "uk", HALL("", "<block id='A' rows='3' seats='29'/>"), "seats A: 1-3 29/28" },
    { "us: 24", "us", HALL("row_pitch_mm='1100'", "<block id='A' rows='1' seats='24'/>"), "wheelchairs 0/1" },
    { "us: 25", "us", HALL("row_pitch_mm='1100'", "<block id='A' rows='1' seats='25'/>"),
      "seats A: 1 25/24; wheelchairs 0/1" },
    /* pitches */
    { "row pitch", "cn", HALL("row_pitch_mm='800'", "<block id='A' rows='3' seats='22'/>"), "" },
    { "row pitch less a mm", "cn", HALL("row_pitch_mm='799'", "<block id='A' rows='3' seats='22'/>"),
      "row-pitch A: 1-3 799 mm/800 mm" },
    { "pitch of long rows", "cn", HALL("row_pitch_mm='999'", "<block id='A' rows='2' seats='31'/>"),
      "row-pitch A: 1-2 999 mm/1000 mm" },
    { "us: 12 inches clear", "us", HALL("row_pitch_mm='754.8'", "<block id='A' rows='1' seats='3'/>"), "" },
    { "us: less than 12", "us", HALL("row_pitch_mm='754.7'", "<block id='A' rows='1' seats='3'/>"),
      "clear A: 1 304.7 mm/304.8 mm" },
    { "chair width", "cn", HALL("pitch_mm='500'", "<block id='A' rows='3' seats='9'/>"), "" },
    { "chair width less a mm", "cn", HALL("pitch_mm='499'", "<block id='A' rows='3' seats='9'/>"),
      "width A: 1-3 499 mm/500 mm" },
    /* rows */
    { "20 rows", "cn", HALL("", "<block id='A' rows='20' seats='5'/>"), "" },
    { "21 rows", "cn", HALL("", "<block id='A' rows='21' seats='5'/>"), "rows A: 1-21 21/20" },
    { "a cross aisle among 30", "cn",
      HALL("", "<block id='A' rows='15' seats='5'/><cross_aisle depth_mm='1000'/>"
               "<block id='B' rows='15' seats='5'/>"),
      "" },
    { "a cross aisle less a mm", "cn",
      HALL("", "<block id='A' rows='15' seats='5'/><cross_aisle depth_mm='999'/>"
               "<block id='B' rows='15' seats='5'/>"),
      "aisle B: 16 999 mm/1000 mm" },
    { "21 staggered rows", "cn", HALL("", "<block id='A' rows='21' seats='5' stagger='right'/>"),
      "rows A: 1-21 21/20" },
    { "21 curved rows", "cn", HALL("", "<block id='A' rows='21' seats='15' radius_mm='20000'/>"),
      "rows A: 1-21 21/20" },
    /* aisles */
    { "an aisle of 1000", "cn",
      HALL("aisle_mm='1000'", "<block id='A' rows='5' seats='5'/><block id='B' rows='5' seats='5'/>"), "" },
    { "an aisle less a mm", "cn",
      HALL("aisle_mm='999'", "<block id='A' rows='5' seats='5'/><block id='B' rows='5' seats='5'/>"),
      "aisle A/B: 1-5 999 mm/1000 mm" },
    { "200 people, one way out", "cn",
      HALL("aisle_mm='1200'", "<block id='A' rows='10' seats='20'/><block id='B' rows='10' seats='20'/>"),
      "" },
    { "220 people, one way out", "cn",
      HALL("aisle_mm='1200'", "<block id='A' rows='11' seats='20'/><block id='B' rows='11' seats='20'/>"),
      "aisle A/B: 1-11 1200 mm/1320 mm; wheelchairs 0/3" },
    { "220 people, two ways out", "cn",
      "<venue aisle_mm='1200'><block id='A' rows='11' seats='18'/><block id='B' rows='11' seats='18'/>" DOORS
      "</venue>",
      "" },
    { "a side aisle", "cn", HALL("width_mm='7600'", "<block id='A' rows='5' seats='10'/>"), "" },
    { "a side aisle less a mm", "cn", HALL("width_mm='7598'", "<block id='A' rows='5' seats='10'/>"),
      "aisle A: 1-5 799 mm/800 mm" },
    { "a door", "cn", "<venue><block id='A' rows='2' seats='5'/><door width_mm='1400'/></venue>", "" },
    { "a door less a mm", "cn",
      "<venue><block id='A' rows='2' seats='5'/><door width_mm='1399' name='1'/></venue>",
      "door 1399 mm/1400 mm" },
    /* the stage */
    { "first row", "cn",
      HALL("width_mm='12000' depth_mm='12000'",
           STAGE "<block id='A' rows='2' seats='5' x_mm='6000' y_mm='5500'/>"),
      "" },
    { "first row too near", "cn",
      HALL("width_mm='12000' depth_mm='12000'",
           STAGE "<block id='A' rows='2' seats='5' x_mm='6000' y_mm='5499'/>"),
      "front A: 1 1499 mm/1500 mm" },
    { "33 m", "cn",
      HALL("width_mm='12000' depth_mm='50000'",
           STAGE "<block id='A' rows='1' seats='1' x_mm='6000' y_mm='36525'/>"),
      "" },
    { "33 m and 10 mm", "cn",
      HALL("width_mm='12000' depth_mm='50000'",
           STAGE "<block id='A' rows='1' seats='1' x_mm='6000' y_mm='36535'/>"),
      "far A: 1 33.01 m/33 m" },
    { "a pillar beside the line", "cn",
      HALL("width_mm='12000' depth_mm='20000'",
           STAGE "<pillar x_mm='6300' y_mm='7000' diameter_mm='600'/>"
                 "<block id='A' rows='1' seats='1' x_mm='6000' y_mm='9000'/>"),
      "" },
    { "a pillar a mm into the line", "cn",
      HALL("width_mm='12000' depth_mm='20000'",
           STAGE "<pillar x_mm='6299' y_mm='7000' diameter_mm='600'/>"
                 "<block id='A' rows='1' seats='1' x_mm='6000' y_mm='9000'/>"),
      "hidden A 1" },
    { "a square pillar in the line", "cn",
      HALL("width_mm='12000' depth_mm='20000'",
           STAGE "<pillar x_mm='6299' y_mm='7000' width_mm='600' depth_mm='200'/>"
                 "<block id='A' rows='1' seats='1' x_mm='6000' y_mm='9000'/>"),
      "hidden A 1" },
    /* places */
    { "401 seats, three wheelchairs wanted", "cn",
      HALL("aisle_mm='3000'", "<block id='A' rows='14' seats='14'/><block id='B' rows='15' seats='14'/>"),
      "wheelchairs 0/3" },
    /* faults */
    { "bodies touch", "cn", HALL("pitch_mm='450'", "<block id='A' rows='1' seats='3'/>"),
      "width A: 1 450 mm/500 mm" },
    { "bodies overlap", "cn", HALL("pitch_mm='449'", "<block id='A' rows='1' seats='3'/>"),
      "overlap A 1; width A: 1 449 mm/500 mm" },
    { "inside the walls", "cn",
      HALL("width_mm='9000' depth_mm='9000' pitch_mm='450' outline='0,0 9000,0 9000,9000 1000,9000 1000,3000 "
           "0,3000'",
           "<block id='A' rows='1' seats='3' x_mm='1675' y_mm='5000'/>"),
      "width A: 1 450 mm/500 mm" },
    { "in a wall by a mm", "cn",
      HALL("width_mm='9000' depth_mm='9000' pitch_mm='450' outline='0,0 9000,0 9000,9000 1000,9000 1000,3000 "
           "0,3000'",
           "<block id='A' rows='1' seats='3' x_mm='1674' y_mm='5000'/>"),
      "outside A 1: 3; width A: 1 450 mm/500 mm" },
    { "beside a pillar", "cn",
      HALL("width_mm='9000' depth_mm='9000'",
           "<pillar x_mm='4500' y_mm='5475' width_mm='100' depth_mm='500'/>"
           "<block id='A' rows='1' seats='2' x_mm='4475' y_mm='5000'/>"),
      "" },
    { "in a pillar by a mm", "cn",
      HALL("width_mm='9000' depth_mm='9000'",
           "<pillar x_mm='4500' y_mm='5475' width_mm='100' depth_mm='500'/>"
           "<block id='A' rows='1' seats='2' x_mm='4526' y_mm='5000'/>"),
      "pillar A 1: 1" },
    { "no way in", "cn", HALL("width_mm='9000' depth_mm='12000'", "<block id='A' rows='4' seats='15'/>"),
      "unreached A 1-4" },
    { "behind a row from wall to wall", "cn",
      HALL("width_mm='9000' depth_mm='20000'",
           "<block id='A' rows='2' seats='6' x_mm='4500' y_mm='4000'/>"
           "<block id='B' rows='1' seats='15' x_mm='4500' y_mm='14000'/>"),
      "unreached A 1-2; B 1" },
    { "a door before it", "cn",
      "<venue width_mm='9000' depth_mm='20000'><block id='A' rows='2' seats='6' x_mm='4500' y_mm='4000'/>"
      "<block id='B' rows='1' seats='15' x_mm='4500' y_mm='14000'/><door wall='left' at_mm='10000'/></venue>",
      "" },
};

static void checks(void **state)
{
    const struct check_row *row = *state;
    zc_diags *diags = zc_diags_make();
    zc_textbuf findings = { 0 };
    const zc_status status = check_text(row->xml, row->code, diags);
    list_findings(diags, &findings);
    assert_string_equal(textbuf_text(&findings), row->findings);
    assert_int_equal(status, zc_diags_count_of(diags, ZC_ERROR) > 0 ? ZC_BAD_INPUT : ZC_OK);
    assert_int_equal(notes_of(diags, "venue-check"), 1);
    textbuf_free(&findings);
    zc_diags_free(diags);
}

static struct note_row {
    const char *id, *xml, *note;
    int notes;
} note_rows[] = {
    { "no doors", "<venue><block id='A' rows='2' seats='5'/></venue>", "venue-check-no-doors", 1 },
    { "doors", HALL("", "<block id='A' rows='2' seats='5'/>"), "venue-check-no-doors", 0 },
    { "from memory", HALL("", "<block id='A' rows='2' seats='5'/>"), "venue-check-wheelchairs", 1 },
    { "one seat", HALL("", "<block id='A' rows='1' seats='1'/>"), "venue-check", 1 },
    { "no seats", "<venue><door/></venue>", "venue-check-no-seats", 1 },
    { "a rostrum alone", "<venue><rostrum rows='3'/><door/></venue>", "venue-check-no-seats", 1 },
};

static void notes(void **state)
{
    const struct note_row *row = *state;
    zc_diags *diags = zc_diags_make();
    assert_int_equal(check_text(row->xml, "cn", diags), ZC_OK);
    assert_int_equal(notes_of(diags, row->note), row->notes);
    zc_diags_free(diags);
}

/* A hall that no file states so: chairs where the test puts them. */
static void tells_seats_of_one_id(void **state)
{
    (void)state;
    const venue_block block = { .id = "A",
                                .name = "",
                                .region = "audience",
                                .floor = -1,
                                .is_single = true,
                                .pitch_x_mm = 600,
                                .pitch_y_mm = 900,
                                .rows = 1,
                                .columns = 3 };
    venue_chair chairs[3] = { 0 };
    zc_venue *venue = zc_venue_make();
    zc_diags *diags = zc_diags_make();
    zc_textbuf findings = { 0 };
    for (int at = 0; at < 3; at++)
        chairs[at] = (venue_chair){ .column = at,
                                    .row = 1,
                                    .row_label = "1",
                                    .label = at < 2 ? "7" : "8",
                                    .key = "",
                                    .x_mm = 3000 + 600 * at,
                                    .y_mm = 5000 };
    const double walls[][2] = { { 0, 0 }, { 9000, 0 }, { 9000, 9000 }, { 0, 9000 } };
    const venue_hall hall = { .blocks = &block,
                              .block_count = 1,
                              .width_mm = 9000,
                              .depth_mm = 9000,
                              .chairs = chairs,
                              .chair_count = 3,
                              .corners = walls,
                              .corner_count = 4 };
    assert_int_equal(venue_check(venue, &hall, ZC_CODE_CN, data, diags), ZC_BAD_INPUT);
    list_findings(diags, &findings);
    assert_string_equal(textbuf_text(&findings), "duplicate A 1: 7, 7");
    chairs[1].key = "b";
    textbuf_free(&findings);
    zc_diags_free(diags);
    diags = zc_diags_make();
    assert_int_equal(venue_check(venue, &hall, ZC_CODE_CN, data, diags), ZC_OK);
    zc_diags_free(diags);
    zc_venue_free(venue);
}

/* Chairs in a ring look at each other's backs: no file of chairs has an end. */
static void measures_a_ring(void **state)
{
    (void)state;
    enum { CHAIRS = 40 };
    const venue_block block = { .id = "A",
                                .name = "",
                                .region = "audience",
                                .floor = -1,
                                .is_single = true,
                                .pitch_x_mm = 600,
                                .pitch_y_mm = 900,
                                .rows = 1,
                                .columns = CHAIRS };
    static venue_chair chairs[CHAIRS];
    zc_venue *venue = zc_venue_make();
    zc_diags *diags = zc_diags_make();
    for (int at = 0; at < CHAIRS; at++)
        chairs[at] = (venue_chair){ .column = at,
                                    .row = 1,
                                    .row_label = "1",
                                    .label = "",
                                    .key = "",
                                    .x_mm = 10000 + 5500 * cos(at * 6.28318 / CHAIRS),
                                    .y_mm = 10000 + 5500 * sin(at * 6.28318 / CHAIRS),
                                    .facing_deg = 180 + at * 360.0 / CHAIRS };
    const double walls[][2] = { { 0, 0 }, { 20000, 0 }, { 20000, 20000 }, { 0, 20000 } };
    const venue_hall hall = { .blocks = &block,
                              .block_count = 1,
                              .corners = walls,
                              .corner_count = 4,
                              .chairs = chairs,
                              .chair_count = CHAIRS,
                              .width_mm = 20000,
                              .depth_mm = 20000 };
    (void)!venue_check(venue, &hall, ZC_CODE_CN, data, diags);
    assert_int_equal(notes_of(diags, "venue-check"), 1);
    zc_diags_free(diags);
    zc_venue_free(venue);
}

/* Hundreds of blocks, each with a fault of its own: a few messages. */
static void says_little(void **state)
{
    (void)state;
    zc_textbuf xml = { 0 };
    zc_diags *diags = zc_diags_make();
    textbuf_add(&xml, "<venue row_pitch_mm='700'>");
    for (int block = 0; block < 100; block++)
        textbuf_format(&xml, "<cross_aisle depth_mm='900'/><block id='B%d' rows='%d' seats='%d'/>", block,
                       1 + block % 9, 23 + block % 20);
    textbuf_add(&xml, DOOR "</venue>");
    (void)!check_text(textbuf_text(&xml), "cn", diags);
    assert_in_range(zc_diags_count(diags), 4, 50);
    textbuf_free(&xml);
    zc_diags_free(diags);
}

int main(void)
{
    const struct CMUnitTest others[] = { cmocka_unit_test(tells_seats_of_one_id),
                                         cmocka_unit_test(measures_a_ring), cmocka_unit_test(says_little) };
    data = zc_datapath_make(NULL, NULL);
    const int failed = RUN_ROWS(check_rows, checks) + RUN_ROWS(note_rows, notes) +
                       cmocka_run_group_tests(others, NULL, NULL);
    zc_datapath_free(data);
    return failed;
}
