/* The list of zones: a line for each group, with the rows and parts of rows where it sits. */
#include "artwork/list_zones.h"
#include "artwork/lists.h"
#include "artwork/problems.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

static const grid_column columns[] = {
    { "序号", "No.", 12, GRID_NUMBER },
    { "代表团", "Group", 46, GRID_TEXT },
    { "人数", "People", 16, GRID_NUMBER },
    { "座位区域", "Where", 96, GRID_TEXT },
};
enum { COLUMNS = sizeof columns / sizeof *columns };

/* Seats row by row, each row from its left as those see it who face the rostrum. */
typedef struct zone_hall {
    const zc_artwork_job *job;
    zc_arena *arena;
    const zc_layout *layout;
    int *order, *place, *row_first, *row_seats; /* by seat; order: by place in the hall */
} zone_hall;

typedef struct hall_seat {
    const zc_layout *layout;
    int seat;
    double rightward_mm;
} hall_seat;

static bool is_same_row(const layout_seat *a, const layout_seat *b)
{
    return a->region == b->region && a->row == b->row && a->table == b->table &&
           strcmp(a->floor, b->floor) == 0 && strcmp(a->block, b->block) == 0;
}

static int by_row(const void *left, const void *right)
{
    const hall_seat *one = left, *other = right;
    const layout_seat *a = &one->layout->seats[one->seat], *b = &other->layout->seats[other->seat];
    const int keys[] = { a->region - b->region,      strcmp(a->floor, b->floor), a->block_at - b->block_at,
                         strcmp(a->block, b->block), a->table - b->table,        a->row - b->row };

    for (size_t key = 0; key < sizeof keys / sizeof *keys; key++)
        if (keys[key] != 0)
            return keys[key];
    if (one->rightward_mm < other->rightward_mm || one->rightward_mm > other->rightward_mm)
        return one->rightward_mm < other->rightward_mm ? -1 : 1;
    return one->seat - other->seat;
}

/* The rostrum's rows look at the others: their own right is the left of those. */
static double rightward_mm(const layout_seat *seat)
{
    const bool looks_back = cos(seat->facing_deg * acos(-1) / 180) < -0.5;
    return looks_back ? -layout_rightward_mm(seat) : layout_rightward_mm(seat);
}

static bool sort_hall(zone_hall *hall)
{
    const int seats = hall->layout->seat_count;
    hall_seat *sorted = arena_array(hall->arena, hall_seat, seats + 1);

    hall->order = arena_array(hall->arena, int, seats + 1);
    hall->place = arena_array(hall->arena, int, seats + 1);
    hall->row_first = arena_array(hall->arena, int, seats + 1);
    hall->row_seats = arena_array(hall->arena, int, seats + 1);
    if (!sorted || !hall->order || !hall->place || !hall->row_first || !hall->row_seats)
        return false;
    for (int seat = 0; seat < seats; seat++)
        sorted[seat] = (hall_seat){ hall->layout, seat, rightward_mm(&hall->layout->seats[seat]) };
    if (seats > 0)
        qsort(sorted, (size_t)seats, sizeof *sorted, by_row);
    for (int at = 0, first = 0; at < seats; at++) {
        const int seat = sorted[at].seat;
        if (at == 0 || !is_same_row(&hall->layout->seats[sorted[at - 1].seat], &hall->layout->seats[seat]))
            first = at;
        hall->order[at] = seat;
        hall->place[seat] = at;
        hall->row_first[seat] = first;
        hall->row_seats[first] = at - first + 1;
    }
    return true;
}

/* ---- a group's seats as runs, rows alike joined ---- */

typedef struct zone_part {
    const char *where; /* "左区", "主席台"; "" for the hall as a whole */
    const char *words; /* of the part of the row */
    int first_row, last_row;
    bool is_whole; /* `words` say all, the row too: of a table, of places of honour */
} zone_part;

typedef ZC_VEC(zone_part) zone_parts;

/* "左区", "二层左区": floor and block of a seat; the region where it is not the audience, or the group is
 * scattered over several. */
static const char *where_of(const zone_hall *hall, const layout_seat *seat, bool is_scattered)
{
    const layout_region *region = &hall->layout->regions[seat->region];
    const bool english = hall->job->occasion->lang == ZC_LANG_EN;
    const char *name = english ? region->name_en : region->name_zh, *block = seat->block;
    const bool goes_without = strcmp(region->id, "audience") == 0 && !(is_scattered && !*block);
    const char *own = goes_without || !name ? "" : name;

    if (seat->block_at >= 0 && *block && !text_is_blank(hall->layout->blocks[seat->block_at].name))
        block = hall->layout->blocks[seat->block_at].name;
    block = layout_block_words(block, hall->job->occasion->lang, hall->arena);
    if (!block)
        return NULL;
    return arena_format(hall->arena, "%s%s%s%s%s", own, english && *own && *block ? " " : "", seat->floor,
                        english && *seat->floor && *block ? " " : "", block);
}

static const char *table_words(const zone_hall *hall, const layout_seat *seat, int people, int seats)
{
    const int table = hall->layout->furniture[seat->table].table;
    const bool english = hall->job->occasion->lang == ZC_LANG_EN, whole = people == seats;

    if (whole)
        return arena_format(hall->arena, english ? "table %d" : "第%d桌", table);
    return arena_format(hall->arena, english ? "%d at table %d" : "第%2$d桌%1$d人", people, table);
}

static bool is_at_table(const zone_hall *hall, const layout_seat *seat)
{
    return seat->table >= 0 && hall->layout->furniture[seat->table].kind == LAYOUT_ROUND_TABLE;
}

/* The run that begins at this place among the group's places; how many it takes. */
static int run_at(const zone_hall *hall, const int places[], int count, zone_run *run)
{
    const int first = hall->row_first[hall->order[places[0]]];
    const layout_seat *seat = &hall->layout->seats[hall->order[places[0]]];
    int taken = 1;

    while (taken < count && places[taken] == places[0] + taken &&
           hall->row_first[hall->order[places[taken]]] == first)
        taken++;
    *run =
        (zone_run){ places[0] - first, places[0] - first + taken - 1, hall->row_seats[first], !*seat->block };
    return taken;
}

/* How many of the group's places are in the same row as the first of them. */
static int places_in_row(const zone_hall *hall, const int places[], int count)
{
    int found = 1;

    while (found < count &&
           hall->row_first[hall->order[places[found]]] == hall->row_first[hall->order[places[0]]])
        found++;
    return found;
}

/* Whether it is told by places of honour; then its words. */
static bool tell_places(const zone_hall *hall, const int places[], int count, zone_part *out)
{
    int *seats = arena_array(hall->arena, int, count + 1);
    for (int at = 0; seats && at < count; at++)
        seats[at] = hall->order[places[at]];
    out->is_whole = !seats || zone_is_told_by_place(hall->layout, seats, count);
    if (out->is_whole)
        out->words =
            seats ? zone_places_words(hall->layout, seats, count, hall->job->occasion->lang, hall->arena)
                  : NULL;
    return out->is_whole;
}

/* All that a group has of one row. */
static bool row_part(const zone_hall *hall, const int places[], int count, bool is_scattered, zone_part *out)
{
    const layout_seat *seat = &hall->layout->seats[hall->order[places[0]]];
    const char *mark = hall->job->occasion->lang == ZC_LANG_EN ? " and " : "、";

    *out =
        (zone_part){ where_of(hall, seat, is_scattered), "", seat->row, seat->row, is_at_table(hall, seat) };
    if (out->is_whole) {
        out->words = table_words(hall, seat, count, hall->row_seats[hall->row_first[hall->order[places[0]]]]);
        return out->words && out->where;
    }
    if (tell_places(hall, places, count, out))
        return out->words && out->where;
    for (int at = 0; at < count && out->words;) {
        zone_run run;
        at += run_at(hall, places + at, count - at, &run);
        const char *words = zone_run_words(&run, hall->job->occasion->lang, hall->arena);
        out->words = words ? arena_format(hall->arena, "%s%s%s", out->words, *out->words ? mark : "", words)
                           : NULL;
    }
    return out->words && out->where;
}

static bool continues(const zone_part *last, const zone_part *next)
{
    return !last->is_whole && !next->is_whole && next->first_row == last->last_row + 1 &&
           strcmp(last->where, next->where) == 0 && strcmp(last->words, next->words) == 0;
}

static bool add_part(zone_parts *parts, const zone_part *part)
{
    if (parts->count > 0 && continues(&parts->at[parts->count - 1], part)) {
        parts->at[parts->count - 1].last_row = part->last_row;
        return true;
    }
    return vec_push(parts, *part);
}

static const char *part_words(const zone_hall *hall, const zone_part *part)
{
    const bool english = hall->job->occasion->lang == ZC_LANG_EN;

    if (part->is_whole)
        return part->words;
    const char *rows = zone_rows_words(hall->layout, part->first_row, part->last_row,
                                       hall->job->occasion->lang, hall->arena);
    if (!rows)
        return NULL;
    if (english)
        return arena_format(hall->arena, "%s%s%s%s%s", part->where, *part->where ? ", " : "", rows,
                            *part->words ? ", " : "", part->words);
    return arena_format(hall->arena, "%s%s%s", part->where, rows, part->words);
}

static const char *joined(const zone_hall *hall, const zone_parts *parts)
{
    const char *mark = hall->job->occasion->lang == ZC_LANG_EN ? "; " : "，";
    zc_textbuf words = { 0 };
    bool good = true;

    for (int at = 0; at < parts->count && good; at++) {
        const char *part = part_words(hall, &parts->at[at]);
        good = part != NULL;
        textbuf_add(&words, at ? mark : "");
        textbuf_add(&words, part ? part : "");
    }
    const char *text = good && !words.failed ? arena_text(hall->arena, textbuf_text(&words)) : NULL;
    textbuf_free(&words);
    return text;
}

static bool are_scattered(const zone_hall *hall, const int places[], int count)
{
    const layout_seat *seats = hall->layout->seats;
    return seats[hall->order[places[0]]].region != seats[hall->order[places[count - 1]]].region;
}

/* Where the people at these places of the hall sit. */
static const char *zone_words(const zone_hall *hall, const int places[], int count)
{
    const bool is_scattered = are_scattered(hall, places, count);
    zone_parts parts = { 0 };
    const char *words = NULL;
    bool good = true;

    for (int at = 0; at < count && good;) {
        const int here = places_in_row(hall, places + at, count - at);
        zone_part part;
        good = row_part(hall, places + at, here, is_scattered, &part) && add_part(&parts, &part);
        at += here;
    }
    if (good)
        words = joined(hall, &parts);
    vec_free(&parts);
    return words;
}

/* ---- the groups ---- */

static int by_number(const void *left, const void *right)
{
    const int a = *(const int *)left, b = *(const int *)right;

    return a < b ? -1 : a > b;
}

static bool group_row(const zone_hall *hall, const list_line *lines, int count, int number, grid_row *out)
{
    int *places = arena_array(hall->arena, int, count + 1);

    if (!places)
        return false;
    for (int at = 0; at < count; at++)
        places[at] = hall->place[lines[at].seat.at];
    qsort(places, (size_t)count, sizeof *places, by_number);
    *out = (grid_row){ { arena_format(hall->arena, "%d", number), lines[0].bar,
                         arena_format(hall->arena, "%d", count), zone_words(hall, places, count) } };
    return out->cells[0] && out->cells[2] && out->cells[3];
}

static zc_status make_rows(const zone_hall *hall, const list_people *people, grid_row *rows, int *count)
{
    *count = 0;
    for (int from = 0, to; from < people->count; from = to) {
        const list_line *first = &people->lines[from];
        for (to = from + 1; to < people->count && strcmp(people->lines[to].bar, first->bar) == 0;)
            to++;
        if (!*zc_roster_field(hall->job->roster, first->person, ZC_COLUMN_GROUP))
            continue;
        if (!group_row(hall, first, to - from, *count + 1, &rows[*count]))
            return ZC_NO_MEMORY;
        ++*count;
    }
    return ZC_OK;
}

/* Whose left and right: arms are those of who sits between them. */
static const char *hands_words(const zone_hall *hall)
{
    bool has_places = false, has_arms = false;
    for (int at = 0; at < hall->layout->seat_count; at++)
        if (layout_is_told_by_place(hall->layout, (zc_seat){ at })) {
            const char *block = hall->layout->seats[at].block;
            has_places = true;
            has_arms |= text_equal(block, "left") || text_equal(block, "right");
        }
    if (has_arms)
        return artwork_word(hall->job->occasion, "左右以里侧就座者自身为准。",
                            "Left and right are of who sits at the far end.");
    return has_places ? "" : artwork_hands_words(hall->job, hall->arena);
}

zc_status list_zones_make(const zc_artwork_job *job, zc_arena *arena, list_grid *out, zc_diags *diags)
{
    zone_hall hall = { .job = job, .arena = arena, .layout = job->layout };
    list_people people;
    int count;

    const zc_status read = list_people_read(job, arena, LIST_BY_GROUP, &people, diags);
    if (read)
        return read;
    grid_row *rows = arena_array(arena, grid_row, people.count + 1);
    grid_sheet *sheet = arena_new(arena, grid_sheet);
    const char *hands = hands_words(&hall);
    zc_status status = rows && sheet && hands && sort_hall(&hall) ? make_rows(&hall, &people, rows, &count)
                                                                  : ZC_NO_MEMORY;
    if (status)
        return status;
    *sheet = (grid_sheet){ "", artwork_date_words(job->occasion, arena), rows, count, "", hands };
    *out = (list_grid){ .kind = artwork_word(job->occasion, "座位区域表", "zones of seats"),
                        .columns = columns,
                        .column_count = COLUMNS,
                        .row_mm = 10.6,
                        .sheets = sheet,
                        .count = 1 };
    if (count == 0)
        diag_add(diags, &artwork_no_zones, artwork_setting_place(job, "zones"), NULL);
    return count == 0 ? ZC_BAD_INPUT : sheet->right ? ZC_OK : ZC_NO_MEMORY;
}
