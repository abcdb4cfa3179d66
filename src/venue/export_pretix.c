/* A seating plan as pretix has it: what cloud_read_pretix reads. */
#include "venue/export.h"

#include <inttypes.h>
#include <math.h>

/* A drawing's unit: seats 550 mm apart stand 25 apart, for which pretix draws its circles. */
static const double unit_mm = 550.0 / 25;
static const char no_category[] = "普通";

/* ---- JSON ---- */

static void text(zc_textbuf *out, const char *words)
{
    textbuf_add(out, "\"");
    for (const char *at = words; *at; at++) {
        const unsigned char byte = (unsigned char)*at;
        if (byte == '"' || byte == '\\')
            textbuf_format(out, "\\%c", byte);
        else if (byte < ' ')
            textbuf_format(out, "\\u%04x", byte);
        else
            textbuf_add_n(out, at, 1);
    }
    textbuf_add(out, "\"");
}

static void member(zc_textbuf *out, const char *name, const char *words)
{
    textbuf_format(out, "\"%s\": ", name);
    text(out, words);
    textbuf_add(out, ", ");
}

static void position(zc_textbuf *out, double x_mm, double y_mm)
{
    enum { DECIMALS = 4 };
    textbuf_add(out, "\"position\": {\"x\": ");
    textbuf_number_at(out, x_mm / unit_mm, DECIMALS);
    textbuf_add(out, ", \"y\": ");
    textbuf_number_at(out, y_mm / unit_mm, DECIMALS);
    textbuf_add(out, "}");
}

/* ---- ids ---- */

/* FNV-1a, from another basis for each half: the same words have the same id on every run. */
static uint64_t hash_of(uint64_t basis, const char *words)
{
    const uint64_t prime = 1099511628211u;
    for (; *words; words++)
        basis = (basis ^ (unsigned char)*words) * prime;
    return basis;
}

static void uuid(zc_textbuf *out, const char *kind, const char *words)
{
    const uint64_t high = hash_of(hash_of(14695981039346656037u, kind), words);
    const uint64_t low = hash_of(hash_of(7809847782465536322u, kind), words);
    textbuf_format(out,
                   "\"uuid\": \"%08" PRIx64 "-%04" PRIx64 "-5%03" PRIx64 "-8%03" PRIx64 "-%012" PRIx64 "\", ",
                   high >> 32, high >> 16 & 0xFFFF, high & 0xFFF, low >> 52, low & 0xFFFFFFFFFFFF);
}

/* ---- categories ---- */

static const char *category_of(const export_seat *seat)
{
    return *seat->category ? seat->category : no_category;
}

/* Whether an earlier seat has the same one. Runs of one category are long: most are told at once. */
static bool is_new_category(const export_hall *hall, const int firsts[], int count, int seat)
{
    for (int at = count - 1; at >= 0; at--)
        if (text_equal(category_of(&hall->seats[firsts[at]]), category_of(&hall->seats[seat])))
            return false;
    return true;
}

static void write_categories(const export_hall *hall, zc_textbuf *out)
{
    static const char *const colours[] = { "#1f77b4", "#d62728", "#2ca02c", "#ff7f0e",
                                           "#9467bd", "#8c564b", "#e377c2", "#17becf" };
    enum { COLOURS = sizeof colours / sizeof *colours, CATEGORIES_MAX = 1000 };
    int firsts[CATEGORIES_MAX], count = 0;
    textbuf_add(out, "\"categories\": [");
    for (int at = 0; at < hall->count && count < CATEGORIES_MAX; at++) {
        if (!is_new_category(hall, firsts, count, at))
            continue;
        textbuf_add(out, count ? ",\n  {" : "\n  {");
        member(out, "name", category_of(&hall->seats[at]));
        textbuf_format(out, "\"color\": \"%s\"}", colours[count % COLOURS]);
        firsts[count++] = at;
    }
    textbuf_add(out, "],\n");
}

/* ---- zones, rows, seats ---- */

static void write_seat(const export_seat *seat, const export_seat *first, zc_textbuf *out)
{
    textbuf_add(out, "\n    {");
    member(out, "seat_guid", seat->id);
    member(out, "seat_number", seat->chair->label);
    uuid(out, "seat", seat->id);
    member(out, "category", category_of(seat));
    position(out, seat->chair->x_mm - first->chair->x_mm, seat->chair->y_mm - first->chair->y_mm);
    textbuf_add(out, "}");
}

/* Returns the first seat behind the row. */
static int write_row(const export_hall *hall, int first, zc_textbuf *out)
{
    const export_seat *seats = hall->seats;
    int at = first;
    textbuf_add(out, "\n   {");
    member(out, "row_number", seats[first].chair->row_label);
    textbuf_add(out, "\"row_number_position\": \"start\", ");
    uuid(out, "row", seats[first].id);
    position(out, seats[first].chair->x_mm, seats[first].chair->y_mm);
    textbuf_add(out, ", \"seats\": [");
    for (; at < hall->count && seats[at].chair->block == seats[first].chair->block &&
           seats[at].chair->line == seats[first].chair->line;
         at++) {
        textbuf_add(out, at > first ? "," : "");
        write_seat(&seats[at], &seats[first], out);
    }
    textbuf_add(out, "]}");
    return at;
}

static void write_mark(const export_hall *hall, const venue_mark *mark, zc_textbuf *out)
{
    enum { DECIMALS = 4 };
    textbuf_add(out, "\n   {\"shape\": \"rectangle\", \"color\": \"#e8e8e8\", \"border_color\": \"#888888\", "
                     "\"rotation\": 0, ");
    position(out, mark->x_mm + hall->hall.moved_x_mm, mark->y_mm + hall->hall.moved_y_mm);
    textbuf_add(out, ", \"rectangle\": {\"width\": ");
    textbuf_number_at(out, mark->width_mm / unit_mm, DECIMALS);
    textbuf_add(out, ", \"height\": ");
    textbuf_number_at(out, mark->depth_mm / unit_mm, DECIMALS);
    textbuf_add(out, "}, \"text\": {");
    member(out, "text", mark->label ? mark->label : "");
    textbuf_add(out, "\"color\": \"#333333\", ");
    position(out, mark->width_mm / 2, mark->depth_mm / 2);
    textbuf_add(out, "}}");
}

/* The drawing's words and areas go with the first zone. */
static void write_areas(const export_hall *hall, bool is_first, zc_textbuf *out)
{
    textbuf_add(out, "], \"areas\": [");
    for (int at = 0; is_first && at < hall->venue->mark_count; at++) {
        textbuf_add(out, at ? "," : "");
        write_mark(hall, &hall->venue->marks[at], out);
    }
    textbuf_add(out, "]}");
}

static bool share_zone(const export_seat *one, const export_seat *other)
{
    return text_equal(one->floor, other->floor) && text_equal(one->section, other->section);
}

/* Floor and section where both are named: cloud_read_pretix parts the zone_id again. */
static void name_zone(const export_seat *seat, zc_textbuf *out)
{
    zc_textbuf name = { 0 }, id = { 0 };
    const bool has_both = *seat->floor && *seat->section;
    textbuf_format(&name, "%s%s%s", seat->floor, has_both ? " " : "", seat->section);
    textbuf_format(&id, "%s%s%s", seat->floor, has_both ? "/" : "", seat->section);
    member(out, "name", textbuf_text(&name));
    member(out, "zone_id", textbuf_text(&id));
    uuid(out, "zone", textbuf_text(&id));
    out->failed |= name.failed || id.failed;
    textbuf_free(&name);
    textbuf_free(&id);
}

static void write_zones(const export_hall *hall, zc_textbuf *out)
{
    textbuf_add(out, "\"zones\": [");
    for (int at = 0; at < hall->count;) {
        const int first = at;
        textbuf_add(out, first ? ",\n  {" : "\n  {");
        name_zone(&hall->seats[first], out);
        position(out, 0, 0);
        textbuf_add(out, ", \"rows\": [");
        while (at < hall->count && share_zone(&hall->seats[at], &hall->seats[first])) {
            textbuf_add(out, at > first ? "," : "");
            at = write_row(hall, at, out);
        }
        write_areas(hall, first == 0, out);
    }
    textbuf_add(out, "],\n");
}

void export_pretix(const export_hall *hall, zc_textbuf *out)
{
    textbuf_add(out, "{");
    member(out, "name", hall->venue->name);
    textbuf_add(out, "\n");
    write_categories(hall, out);
    write_zones(hall, out);
    textbuf_format(out, "\"size\": {\"width\": %.0f, \"height\": %.0f}}\n",
                   ceil(hall->hall.width_mm / unit_mm), ceil(hall->hall.depth_mm / unit_mm));
}
