/* A table of seats: what cloud_read_csv reads. */
#include "venue/export.h"

static void figure(zc_textbuf *out, double value)
{
    enum { DECIMALS = 2 };
    char text[32];
    number_write(value, DECIMALS, text);
    csv_cell(out, text, false);
}

static const char *flags_of(const venue_chair *chair)
{
#define X(NAME, word) { word, word " reserved" },
    static const char *const flags[][2] = { VENUE_SEAT_KINDS(X) };
#undef X
    if (chair->kind == VENUE_SEAT_USUAL)
        return chair->reserved ? "reserved" : "";
    return flags[chair->kind][chair->reserved];
}

void export_csv(const export_hall *hall, zc_textbuf *out)
{
    textbuf_add(out, UTF8_BOM "section,row,seat,x,y,floor,category,flags,facing,seat_id");
    csv_line(out);
    for (int at = 0; at < hall->count; at++) {
        const export_seat *seat = &hall->seats[at];
        csv_cell(out, seat->section, true);
        csv_cell(out, seat->chair->row_label, false);
        csv_cell(out, seat->chair->label, false);
        figure(out, seat->chair->x_mm);
        figure(out, seat->chair->y_mm);
        csv_cell(out, seat->floor, false);
        csv_cell(out, seat->category, false);
        csv_cell(out, flags_of(seat->chair), false);
        figure(out, seat->chair->facing_deg);
        csv_cell(out, seat->id, false);
        csv_line(out);
    }
}
