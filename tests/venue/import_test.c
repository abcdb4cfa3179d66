#include "cmocka_rows.h"
#include "venue/spec.h"

#include <stdio.h>

/* Seats of other programs' files: what is read, what is told, which rows are found. */

typedef struct imported {
    zc_venue *venue;
    zc_diags *diags;
    zc_status status;
} imported;

static imported import_text(const char *text, const char *shown, zc_stage_side stage)
{
    imported made = { .diags = zc_diags_make() };
    made.status =
        venue_import_bytes((zc_bytes){ text, strlen(text) }, shown, stage, NULL, &made.venue, made.diags);
    return made;
}

static void forget(imported *made)
{
    zc_venue_free(made->venue);
    zc_diags_free(made->diags);
}

/* ---- what is told ---- */

#define HEAD "section,row,seat,x,y\n"
#define SVG(inside) "<svg xmlns='http://www.w3.org/2000/svg'>" inside "</svg>"
#define PLAN(zones) "{\"name\":\"n\",\"categories\":[{\"name\":\"c\"}],\"zones\":" zones "}"
#define SEAT(x)                                                                                              \
    "{\"seat_guid\":\"g\",\"seat_number\":\"1\",\"category\":\"c\",\"position\":{\"x\":" x ",\"y\":0}}"

static struct told_row {
    const char *id, *text;
    zc_status status;
    const char *told; /* the first problem: line:column id; "" for none */
} told_rows[] = {
    { "mm", HEAD "A,1,1,0,0\nA,1,2,550,0\n", ZC_OK, "" },
    { "chinese",
      "横坐标,纵坐标,区,排,座号,层,类别,标记,朝向\n0,0,甲,1,1,池座,甲票,轮椅,0\n600,0,甲,1,2,池座,,预留,0\n",
      ZC_OK, "" },
    { "title-above", "大礼堂座位,,,,\n" HEAD "A,1,1,0,0\nA,1,2,550,0\n", ZC_OK, "" },
    { "pixels", HEAD "A,1,1,0,0\nA,1,2,25,0\n", ZC_OK, "0:0 venue-import-scaled" },
    { "no-x", "row,seat,y\n1,1,0\n", ZC_BAD_INPUT, "1:1 venue-import-columns" },
    { "no-number", HEAD "A,1,1,0,0\nA,1,2,12x,0\n", ZC_BAD_INPUT, "3:7 venue-import-number" },
    { "no-value", HEAD "A,1,1,,0\n", ZC_BAD_INPUT, "2:7 venue-import-number" },
    { "nan", HEAD "A,1,1,nan,0\n", ZC_BAD_INPUT, "2:7 venue-import-number" },
    { "inf", HEAD "A,1,1,0,inf\n", ZC_BAD_INPUT, "2:9 venue-import-number" },
    { "far", HEAD "A,1,1,1000001,0\n", ZC_BAD_INPUT, "2:7 venue-import-number" },
    { "turned-too-far", "x,y,facing\n0,0,361\n", ZC_BAD_INPUT, "2:5 venue-import-number" },
    { "no-seats", HEAD, ZC_BAD_INPUT, "0:0 venue-import-empty" },
    { "empty", "", ZC_BAD_INPUT, "0:0 table-empty" },
    { "one-seat", HEAD "A,1,1,5,5\n", ZC_OK, "" },
    { "twins", HEAD "A,1,1,0,0\nA,1,2,550,0\nA,1,3,550,0\n", ZC_OK, "4:7 venue-import-coincident" },
    { "near-twins", HEAD "A,1,1,0,0\nA,1,2,550,0\nA,1,3,560,0\nA,1,4,1100,0\n", ZC_OK,
      "4:7 venue-import-coincident" },
    { "all-in-one-spot", HEAD "A,1,1,0,0\nA,1,2,0,0\nA,1,3,0,0\n", ZC_OK, "3:7 venue-import-coincident" },
    { "two-floors-are-no-twins", "floor,row,seat,x,y\n1,1,1,0,0\n1,1,2,550,0\n2,1,1,0,1\n2,1,2,550,1\n",
      ZC_OK, "" },
    { "unnamed", "x,y\n0,0\n550,0\n1100,0\n", ZC_OK, "0:0 venue-import-rows" },
    { "plan",
      PLAN("[{\"name\":\"z\",\"rows\":[{\"row_number\":\"1\",\"seats\":[" SEAT("0") "," SEAT("600") "]}]}]"),
      ZC_OK, "" },
    { "plan-of-a-text", "{\"zones\":\"none\"}", ZC_BAD_INPUT, "1:1 venue-import-plan" },
    { "plan-list", "[1, 2]", ZC_BAD_INPUT, "1:1 venue-import-plan" },
    { "plan-broken", "{\"zones\": [}", ZC_BAD_INPUT, "1:12 table-json" },
    { "plan-no-rows", PLAN("[\n {\"name\":\"z\"}]"), ZC_BAD_INPUT, "2:2 venue-import-member" },
    { "plan-no-position", PLAN("[{\"rows\":[{\"seats\":[{\"seat_number\":\"1\",\"category\":\"c\"}]}]}]"),
      ZC_BAD_INPUT, "1:69 venue-import-member" },
    { "plan-far", PLAN("[{\"rows\":[{\"seats\":[" SEAT("1e7") "]}]}]"), ZC_BAD_INPUT,
      "1:130 venue-import-member" },
    { "plan-empty", PLAN("[]"), ZC_BAD_INPUT, "0:0 venue-import-empty" },
    { "plan-unlisted-category",
      "{\"categories\":[],\"zones\":[{\"rows\":[{\"seats\":[" SEAT("0") "," SEAT("600") "]}]}]}", ZC_OK,
      "1:92 venue-import-category" },
    { "svg", SVG("<circle id='A-1-1' cx='0' cy='0' r='9'/><circle id='A-1-2' cx='600' cy='0' r='9'/>"), ZC_OK,
      "" },
    { "svg-without-seats", SVG("<circle cx='0' cy='0' r='9'/>"), ZC_BAD_INPUT, "1:1 venue-import-empty" },
    { "svg-numbered-elements", SVG("<rect id='rect12-3-4' width='1' height='1'/>"), ZC_BAD_INPUT,
      "1:1 venue-import-empty" },
    { "svg-transform", SVG("<g transform='turn(3)'><circle data-seat='1' r='9'/></g>"), ZC_BAD_INPUT,
      "1:55 venue-import-transform" },
    { "svg-length", SVG("<circle data-seat='1' cx='1%'/>"), ZC_BAD_INPUT, "1:67 venue-import-number" },
    { "svg-use-of-nothing", SVG("<use data-seat='1' href='#x'/><use data-seat='2' href='#x' x='600'/>"),
      ZC_OK, "1:41 venue-import-use" },
    { "svg-doctype", "<!DOCTYPE svg><svg/>", ZC_BAD_INPUT, "1:1 xml-dtd" },
    { "other-markup", "<html/>", ZC_BAD_INPUT, "1:1 xml-unknown-element" },
};

static void tells(void **state)
{
    const struct told_row *row = *state;
    char told[128] = "";
    imported made = import_text(row->text, "hall", ZC_STAGE_TOP);
    if (zc_diags_count(made.diags) > 0) {
        const zc_diag *diag = zc_diags_at(made.diags, 0);
        snprintf(told, sizeof told, "%d:%d %s", diag->place.line, diag->place.column, diag->problem->id);
    }
    assert_string_equal(told, row->told);
    assert_int_equal(made.status, row->status);
    assert_true((made.venue != NULL) == (made.status == ZC_OK));
    forget(&made);
}

/* ---- which rows are found ---- */

/* The hall's seats as text: for each chair, in the hall's order, `block/row/label`, a bar before each row. */
static void write_hall(const zc_venue *venue, zc_textbuf *text)
{
    zc_options *options = zc_options_make();
    zc_arena *arena = arena_make();
    venue_hall hall;
    assert_int_equal(venue_hall_make(venue, NULL, options, 0, 0, arena, &hall, NULL), ZC_OK);
    for (int at = 0; at < hall.chair_count; at++) {
        const venue_chair *chair = &hall.chairs[at];
        if (at == 0 || chair->row != chair[-1].row || chair->block != chair[-1].block)
            textbuf_format(text, "%s%d%s/%s@%.0f:", at ? " " : "", chair->row, hall.blocks[chair->block].id,
                           chair->row_label, chair->facing_deg);
        textbuf_format(text, " %s%s%s%s", chair->label, *chair->key ? "+" : "", chair->key,
                       chair->reserved                        ? "!"
                       : chair->kind == VENUE_SEAT_WHEELCHAIR ? "w"
                                                              : "");
    }
    arena_free(arena);
    zc_options_free(options);
}

static struct hall_row {
    const char *id, *text;
    zc_stage_side stage;
    const char *hall;
} hall_rows[] = {
    { "rows-of-the-file", HEAD "A,2,1,0,1000\nA,1,2,550,0\nA,1,1,0,0\nA,2,2,550,1000\n", ZC_STAGE_TOP,
      "1A/1@0: 1 2 2A/2@0: 1 2" },
    { "stage-at-the-bottom", HEAD "A,2,1,0,1000\nA,1,2,550,0\nA,1,1,0,0\nA,2,2,550,1000\n", ZC_STAGE_BOTTOM,
      "1A/2@0: 2 1 2A/1@0: 2 1" },
    { "stage-at-the-left", HEAD "A,1,1,0,550\nA,1,2,0,0\nA,2,1,1000,550\nA,2,2,1000,0\n", ZC_STAGE_LEFT,
      "1A/1@0: 1 2 2A/2@0: 1 2" },
    { "stage-at-the-right", HEAD "A,1,1,1000,550\nA,1,2,1000,0\nA,2,1,0,550\nA,2,2,0,0\n", ZC_STAGE_RIGHT,
      "1A/1@0: 2 1 2A/2@0: 2 1" },
    { "no-labels", "x,y\n0,0\n550,0\n1100,0\n0,900\n550,900\n1100,900\n", ZC_STAGE_TOP,
      "1/1@0: 3 1 2 2/2@0: 3 1 2" },
    { "an-aisle", HEAD ",,1,0,0\n,,2,550,0\n,,3,2000,0\n,,4,2550,0\n", ZC_STAGE_TOP, "1/1@0: 1 2 3 4" },
    { "blocks-side-by-side", HEAD "A,1,1,0,0\nA,1,2,550,0\nB,1,3,2000,0\nB,1,4,2550,0\n", ZC_STAGE_TOP,
      "1A/1@0: 1 2 1B/1@0: 3 4" },
    { "labels-repeat", HEAD "A,1,1,0,0\nA,1,1,550,0\n", ZC_STAGE_TOP, "1A/1@0: 1 1+2" },
    { "hyphens-in-labels", HEAD "A - 1,r 1,a-1,0,0\nA - 1,r 1,a-2,550,0\n", ZC_STAGE_TOP,
      "1A___1/r_1@0: a_1 a_2" },
    { "flags", "x,y,flags,seat\n0,0,wheelchair,1\n550,0,预留,2\n1100,0,removed,3\n1650,0,rowidx=3,4\n",
      ZC_STAGE_TOP, "1/1@0: 1w 2! 4" },
    { "facing", "x,y,facing,seat\n0,0,180,1\n550,0,180,2\n", ZC_STAGE_TOP, "1/1@180: 2 1" },
    { "a-row-letter-twice", HEAD "A,a,1,0,0\nA,a,2,550,0\nA,a,1,20000,0\nA,a,2,20550,0\n", ZC_STAGE_TOP,
      "1A/a@0: 1 2 1A.2/a@0: 1 2" },
    { "council",
      HEAD ",1,1,0,0\n,1,2,1100,0\n,1,3,3300,0\n,1,4,4400,0\n,2,1,0,550\n,2,2,1100,550\n,2,3,3300,550\n"
           ",2,4,4400,550\n,3,1,0,1100\n,3,2,1100,1100\n,3,3,3300,1100\n,3,4,4400,1100\n",
      ZC_STAGE_TOP, "1A/1@90: 1.2 2.2 3.2 1B/1@270: 3.3 2.3 1.3 2A/2@90: 1.1 2.1 3.1 2B/2@270: 3.4 2.4 1.4" },
    { "plan-of-floors",
      PLAN("[{\"name\":\"Ground "
           "floor\",\"position\":{\"x\":100,\"y\":0},\"rows\":[{\"row_number\":1,\"position\":{\"x\":10,"
           "\"y\":0},"
           "\"seats\":[" SEAT("0") "," SEAT("600") "]}]},{\"name\":\"Balcony\",\"rows\":[{\"row_number\":"
                                                   "\"A\",\"seats\":[" SEAT("0") "]}]}]"),
      ZC_STAGE_TOP, "1A/1@0: 1 1+2 2B/A@16: 1" },
    { "svg-transforms",
      SVG("<defs><rect id='s' x='-5' y='-5' width='10' height='10'/></defs>"
          "<g transform='scale(10) translate(100,0)' data-block='A'><g data-row='1'>"
          "<use href='#s' data-seat='1' x='0' y='0'/><use href='#s' data-seat='2' "
          "transform='translate(60)'/></g>"
          "<g transform='rotate(90)'><circle cx='100' cy='-60' r='5' id='A-2-2'/>"
          "<ellipse cx='100' cy='0' rx='2' ry='3' data-seat='A-2-1'/></g></g>"),
      ZC_STAGE_TOP, "1A/1@0: 1 2 2A/2@0: 1 2" },
    { "svg-titles",
      SVG("<g data-seat='' transform='translate(0 0)'><title>甲</title><circle r='3'/></g>"
          "<g data-seat='' transform='translate(600 0)'><title>乙</title><circle r='3'/></g>"),
      ZC_STAGE_TOP, "1/1@0: 甲 乙" },
};

static void finds_rows(void **state)
{
    const struct hall_row *row = *state;
    zc_textbuf text = { 0 };
    imported made = import_text(row->text, "hall", row->stage);
    for (int at = 0; at < zc_diags_count(made.diags); at++)
        print_message("%s\n", zc_diag_text(made.diags, zc_diags_at(made.diags, at), ZC_LANG_EN));
    assert_int_equal(made.status, ZC_OK);
    write_hall(made.venue, &text);
    assert_string_equal(textbuf_text(&text), row->hall);
    textbuf_free(&text);
    forget(&made);
}

int main(void) { return RUN_ROWS(told_rows, tells) + RUN_ROWS(hall_rows, finds_rows); }
