/* A hall as a venue.xml: what its file stated, or each seat where another program's file has put it. */
#include "venue/export.h"

/* ---- attributes: nothing is written that holds without being said ---- */

static void text(zc_textbuf *out, const char *name, const char *value)
{
    if (!value || !*value)
        return;
    textbuf_format(out, " %s=\"", name);
    textbuf_xml(out, value);
    textbuf_add(out, "\"");
}

static void figure(zc_textbuf *out, const char *name, double value)
{
    enum { DECIMALS = 3 };
    char number[32];
    number_write(value, DECIMALS, number);
    text(out, name, number);
}

static void figure_but(zc_textbuf *out, const char *name, double value, double usual)
{
    if (value != usual)
        figure(out, name, value);
}

static void word_but(zc_textbuf *out, const char *name, const char *const words[], int at, int usual)
{
    if (at != usual)
        text(out, name, words[at]);
}

static void yes(zc_textbuf *out, const char *name, bool is_so) { text(out, name, is_so ? "yes" : ""); }

static void counts(zc_textbuf *out, const char *name, const int numbers[], int count)
{
    textbuf_format(out, " %s=\"", name);
    for (int at = 0; at < count; at++)
        textbuf_format(out, at ? " %d" : "%d", numbers[at]);
    textbuf_add(out, "\"");
}

/* ---- the hall's own ---- */

static const char *const seatno_words[] = {
#define X(NAME, word, en, zh) word,
    ZC_SEATNOS(X)
#undef X
};

static void begin_venue(const zc_venue *venue, zc_textbuf *out)
{
#define X(NAME, word) word,
    static const char *const labels[] = { VENUE_LABELS(X) };
#undef X
    textbuf_add(out, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<venue");
    text(out, "name", venue->name);
    figure_but(out, "width_mm", venue->width_mm, 0);
    figure_but(out, "depth_mm", venue->depth_mm, 0);
    if (venue->outline_count > 0) {
        textbuf_add(out, " outline=\"");
        for (int at = 0; at < venue->outline_count; at++) {
            char x[32], y[32];
            number_write(venue->outline[at][0], 3, x);
            number_write(venue->outline[at][1], 3, y);
            textbuf_format(out, at ? " %s,%s" : "%s,%s", x, y);
        }
        textbuf_add(out, "\"");
    }
    if (venue->seatno >= 0)
        text(out, "seatno", seatno_words[venue->seatno]);
    word_but(out, "row_labels", labels, (int)venue->row_labels, VENUE_ARABIC);
    word_but(out, "seat_labels", labels, (int)venue->seat_labels, VENUE_ARABIC);
    text(out, "seat_words", venue->seat_words);
    if (venue->has_north)
        figure(out, "north_deg", venue->north_deg);
    textbuf_add(out, ">\n");
}

static void write_stage(const zc_venue *venue, zc_textbuf *out)
{
    if (venue->rostrum_rows > 0) {
        textbuf_add(out, "  <rostrum");
        counts(out, "rows", venue->rostrum, venue->rostrum_rows);
        figure_but(out, "pitch_mm", venue->rostrum_pitch_x_mm, ROSTRUM_PITCH_MM);
        figure_but(out, "row_pitch_mm", venue->rostrum_pitch_y_mm, ROSTRUM_ROW_PITCH_MM);
        textbuf_add(out, "/>\n");
    }
    if (venue->has_stage) {
        textbuf_add(out, "  <stage");
        figure_but(out, "width_mm", venue->stage_width_mm, 0);
        figure_but(out, "depth_mm", venue->stage_depth_mm, 0);
        text(out, "lectern", venue->stage_lectern);
        textbuf_add(out, "/>\n");
    }
}

/* ---- blocks ---- */

static void write_seat(const venue_seat_spec *seat, const venue_block_spec *spec, int before, zc_textbuf *out)
{
#define X(NAME, word) word,
    static const char *const kinds[] = { VENUE_SEAT_KINDS(X) };
#undef X
    textbuf_add(out, "      <seat");
    figure(out, "x_mm", seat->x_mm);
    figure(out, "y_mm", seat->y_mm);
    text(out, "number", seat->number);
    figure_but(out, "column", seat->column + 1, before + 2);
    figure_but(out, "facing_deg", seat->facing_deg, spec->turn_deg);
    word_but(out, "kind", kinds, (int)seat->kind, VENUE_SEAT_USUAL);
    text(out, "key", seat->key);
    text(out, "category", seat->category);
    yes(out, "reserved", seat->reserved);
    textbuf_add(out, "/>\n");
}

static void write_single_rows(const venue_block_spec *spec, zc_textbuf *out)
{
    for (int line = 0, at = 0; line < spec->rows; line++) {
        textbuf_add(out, "    <row");
        text(out, "label", spec->lines ? spec->lines[line].label : "");
        figure_but(out, "order", spec->lines ? spec->lines[line].order : 0, 0);
        textbuf_add(out, ">\n");
        for (int before = -1; at < spec->seat_count && spec->seats[at].line == line; at++) {
            write_seat(&spec->seats[at], spec, before, out);
            before = spec->seats[at].column;
        }
        textbuf_add(out, "    </row>\n");
    }
}

/* Rows alike without labels are one element. */
static void write_rows(const venue_block_spec *spec, zc_textbuf *out)
{
    for (int line = 0, alike; line < spec->rows; line += alike) {
        const char *label = spec->lines ? spec->lines[line].label : "";
        for (alike = 1; !*label && line + alike < spec->rows &&
                        spec->row_chairs[line + alike] == spec->row_chairs[line] &&
                        !(spec->lines && *spec->lines[line + alike].label);)
            alike++;
        textbuf_add(out, "    <row");
        figure(out, "seats", spec->row_chairs[line]);
        figure_but(out, "repeat", alike, 1);
        text(out, "label", label);
        textbuf_add(out, "/>\n");
    }
}

static void write_block(const venue_block_spec *spec, zc_textbuf *out)
{
#define X(NAME, word) word,
    static const char *const aligns[] = { VENUE_ALIGNS(X) };
#undef X
    textbuf_add(out, "  <block");
    text(out, "id", spec->id);
    text(out, "name", spec->name);
    word_but(out, "align", aligns, (int)spec->align, ALIGN_CENTER);
    figure_but(out, "aisle_mm", spec->aisle_mm, AISLE_MM);
    figure_but(out, "turn_deg", spec->turn_deg, 0);
    figure_but(out, "drop_mm", spec->drop_mm, 0);
    figure_but(out, "radius_mm", spec->seats ? 0 : spec->radius_mm, 0);
    text(out, "stagger", spec->stagger < 0 ? "left" : spec->stagger > 0 ? "right" : "");
    figure(out, "first_row", spec->first_row);
    if (spec->seatno >= 0)
        text(out, "seatno", seatno_words[spec->seatno]);
    figure_but(out, "first_seat", spec->first_seat, spec->seatno >= 0 ? 1 : spec->first_seat);
    figure_but(out, "pitch_mm", spec->pitch_x_mm, AUDIENCE_PITCH_MM);
    figure_but(out, "row_pitch_mm", spec->pitch_y_mm, AUDIENCE_ROW_PITCH_MM);
    if (spec->has_spot && !spec->seats) {
        figure(out, "x_mm", spec->x_mm);
        figure(out, "y_mm", spec->y_mm);
    }
    textbuf_add(out, ">\n");
    if (spec->seats)
        write_single_rows(spec, out);
    else
        write_rows(spec, out);
    textbuf_add(out, "  </block>\n");
}

static void write_floor(const venue_floor *floor, zc_textbuf *out)
{
    textbuf_add(out, "  <floor");
    text(out, "id", floor->id);
    text(out, "name", floor->name);
    textbuf_add(out, ">\n");
}

/* Floors one after the other, in each its banks with the cross aisles between. */
static void write_blocks(const zc_venue *venue, zc_textbuf *out)
{
    int floor = -1;
    for (int at = 0; at < venue->spec_count; at++) {
        const venue_block_spec *spec = &venue->specs[at], *before = at > 0 ? &venue->specs[at - 1] : NULL;
        const bool begins_floor = spec->floor != floor;
        if (begins_floor && floor >= 0)
            textbuf_add(out, "  </floor>\n");
        if (begins_floor && spec->floor >= 0)
            write_floor(&venue->floors[spec->floor], out);
        floor = spec->floor;
        if (!begins_floor && before && spec->bank != before->bank) {
            textbuf_add(out, "  <cross_aisle");
            figure_but(out, "depth_mm", spec->cross_aisle_mm, CROSS_AISLE_MM);
            textbuf_add(out, "/>\n");
        }
        write_block(spec, out);
    }
    if (floor >= 0)
        textbuf_add(out, "  </floor>\n");
}

/* ---- what stands in the hall, what is said of its chairs ---- */

static void write_doors(const zc_venue *venue, zc_textbuf *out)
{
    static const char *const walls[] = { "top", "right", "bottom", "left" };
    for (int at = 0; at < venue->door_count; at++) {
        const venue_door *door = &venue->doors[at];
        textbuf_add(out, "  <door");
        text(out, "wall", walls[door->wall]);
        if (!door->in_middle)
            figure(out, "at_mm", door->at_mm);
        figure_but(out, "width_mm", door->width_mm, 0);
        text(out, "name", door->name);
        text(out, "main", door->main ? "yes" : "no");
        textbuf_add(out, "/>\n");
    }
}

static void write_box(zc_textbuf *out, double x_mm, double y_mm, double width_mm, double depth_mm)
{
    figure(out, "x_mm", x_mm);
    figure(out, "y_mm", y_mm);
    figure(out, "width_mm", width_mm);
    figure(out, "depth_mm", depth_mm);
}

static void write_things(const zc_venue *venue, zc_textbuf *out)
{
    for (int at = 0; at < venue->mark_count; at++) {
        const venue_mark *mark = &venue->marks[at];
        textbuf_add(out, "  <mark");
        text(out, "kind", mark->kind);
        text(out, "label", mark->label);
        write_box(out, mark->x_mm, mark->y_mm, mark->width_mm, mark->depth_mm);
        textbuf_add(out, "/>\n");
    }
    for (int at = 0; at < venue->pillar_count; at++) {
        const venue_pillar *pillar = &venue->pillars[at];
        textbuf_add(out, "  <pillar");
        if (pillar->is_round) {
            figure(out, "x_mm", pillar->x_mm);
            figure(out, "y_mm", pillar->y_mm);
            figure(out, "diameter_mm", pillar->width_mm);
        } else {
            write_box(out, pillar->x_mm, pillar->y_mm, pillar->width_mm, pillar->depth_mm);
        }
        textbuf_add(out, "/>\n");
    }
}

static void write_notes(const zc_venue *venue, zc_textbuf *out)
{
#define X(NAME, word) word,
    static const char *const words[] = { VENUE_CHAIR_NOTES(X) };
#undef X
    for (int at = 0; at < venue->note_count; at++) {
        const venue_chair_note *note = &venue->notes[at];
        textbuf_format(out, "  <%s", words[note->note]);
        text(out, "region", note->on_rostrum ? "rostrum" : "");
        text(out, "floor", note->floor);
        text(out, "block", note->block);
        text(out, "row", note->row);
        textbuf_add(out, " numbers=\"");
        for (int label = 0; label < note->count; label++) {
            textbuf_add(out, label ? " " : "");
            textbuf_xml(out, note->labels[label]);
        }
        textbuf_add(out, "\"/>\n");
    }
}

void export_xml(const export_hall *hall, zc_textbuf *out)
{
    begin_venue(hall->venue, out);
    write_stage(hall->venue, out);
    write_blocks(hall->venue, out);
    write_doors(hall->venue, out);
    write_things(hall->venue, out);
    write_notes(hall->venue, out);
    textbuf_add(out, "</venue>\n");
}
