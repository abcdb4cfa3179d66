/* Which signs a meeting has, and what they say. */
#include "artwork/chart_table.h"
#include "artwork/signs.h"

#include <stdlib.h>
#include <string.h>

static const double ahead_share = 0.12; /* of a row's width: what lies so near its middle is straight ahead */

static bool is_english(const sign_set *set) { return set->chart.job->occasion->lang == ZC_LANG_EN; }

static const char *word(const sign_set *set, const char *zh, const char *en)
{
    return is_english(set) ? en : zh;
}

static const char *number_words(const sign_set *set, int number)
{
    char text[32];
    number_write(number, 0, text);
    return arena_text(set->chart.arena, text);
}

/* A text that could not be made fails the arena, and is told at the end. */
static const char *made(const char *text) { return text ? text : ""; }

static const char *row_name(const sign_set *set, int row)
{
    return made(layout_row_name(set->chart.job->layout, row, set->chart.arena));
}

/* Room for so many; false without memory. */
static guide_sign *room_for(sign_set *set, int most)
{
    guide_sign *signs = arena_array(set->chart.arena, guide_sign, most + 1);
    set->signs = signs;
    return signs;
}

/* ---- tables ---- */

static const char *people_words(zc_arena *arena, int people, bool english)
{
    return english ? english_count(arena, people, "person", "people") : arena_format(arena, "%d人", people);
}

static const char *seats_count(zc_arena *arena, int seats, bool english)
{
    return english ? english_count(arena, seats, "seat", "seats") : arena_format(arena, "%d座", seats);
}

/* "城东区　10人"; the head table's number too. */
static const char *table_words(sign_set *set, int table, const layout_furniture *round)
{
    artwork_chart *chart = &set->chart;
    const int people = chart_table_people(chart, table);
    const char *group = chart_table_group(chart, table), *gap = word(set, "　", ", ");
    const char *count = people > 0
                            ? people_words(chart->arena, people, is_english(set))
                            : seats_count(chart->arena, chart_table_seats(chart, table), is_english(set));
    const char *number = arena_format(chart->arena, is_english(set) ? "Table %d%s" : "第%d桌%s", round->table,
                                      *group ? gap : "");
    return arena_format(chart->arena, "%s%s%s%s", round->main ? made(number) : "", group,
                        *group || round->main ? gap : "", made(count));
}

static guide_sign table_sign(sign_set *set, int at, const layout_furniture *round)
{
    artwork_chart *chart = &set->chart;
    const char *number = made(number_words(set, round->table));
    const bool has_number = !round->main;

    return (guide_sign){
        .kind = SIGN_TABLES,
        .title = made(arena_format(chart->arena, is_english(set) ? "Table %s" : "第%s桌", number)),
        .band = artwork_title(chart->job),
        .color = chart->theme.red_dark,
        .before = has_number ? word(set, "第", "Table") : "",
        .figure = has_number ? number : word(set, "主桌", "Head table"),
        .after = has_number ? word(set, "桌", "") : "",
        .words = made(table_words(set, at, round)),
        .english = "",
    };
}

static int by_table(const void *left, const void *right)
{
    const layout_furniture *a = *(const layout_furniture *const *)left,
                           *b = *(const layout_furniture *const *)right;
    return a->table != b->table ? a->table - b->table : (a > b) - (a < b);
}

zc_status signs_of_tables(sign_set *set)
{
    const zc_layout *layout = set->chart.job->layout;
    guide_sign *signs = room_for(set, layout->furniture_count);
    const layout_furniture **rounds =
        arena_array(set->chart.arena, const layout_furniture *, layout->furniture_count + 1);

    if (!signs || !rounds)
        return ZC_NO_MEMORY;
    for (int at = 0; at < layout->furniture_count; at++)
        if (layout->furniture[at].kind == LAYOUT_ROUND_TABLE)
            rounds[set->count++] = &layout->furniture[at];
    qsort(rounds, (size_t)set->count, sizeof *rounds, by_table);
    for (int at = 0; at < set->count; at++)
        signs[at] = table_sign(set, (int)(rounds[at] - layout->furniture), rounds[at]);
    return ZC_OK;
}

/* ---- seats side by side, or of a zone ---- */

typedef struct seat_run {
    int zone, block; /* index into the chart's; CHART_NO_ZONE: none. Block -1: several */
    int first_row, last_row;
    double from_mm, to_mm; /* along x */
    zc_seat first, last;
    int seats, people, least, most; /* numbers; least -1: they are no numbers */
    bool has_odd, has_even;
} seat_run;

static void take_number(seat_run *run, const layout_seat *seat)
{
    int number;
    if (!number_int(seat->number, 0, 1000000, &number)) {
        run->least = -1;
        return;
    }
    if (run->seats == 0 || (run->least >= 0 && number < run->least))
        run->least = number;
    if (run->seats == 0 || number > run->most)
        run->most = number;
    run->has_odd |= number % 2 != 0;
    run->has_even |= number % 2 == 0;
}

static void take_seat(const artwork_chart *chart, seat_run *run, zc_seat at)
{
    const layout_seat *seat = chart_seat(chart, at);
    take_number(run, seat);
    if (run->seats == 0) {
        run->first = at;
        run->first_row = run->last_row = seat->row;
        run->from_mm = run->to_mm = seat->x_mm;
    }
    run->first_row = seat->row < run->first_row ? seat->row : run->first_row;
    run->last_row = seat->row > run->last_row ? seat->row : run->last_row;
    run->from_mm = seat->x_mm < run->from_mm ? seat->x_mm : run->from_mm;
    run->to_mm = seat->x_mm > run->to_mm ? seat->x_mm : run->to_mm;
    run->last = at;
    run->seats++;
    run->people += chart_name(chart, at) != NULL;
}

/* Left or right of the middle of what lies between two places. */
static sign_side side_of(const seat_run *run, double from_mm, double to_mm)
{
    const double away_mm = (run->from_mm + run->to_mm) / 2 - (from_mm + to_mm) / 2;
    const double near_mm = ahead_share * (to_mm - from_mm);
    return away_mm < -near_mm ? SIGN_LEFT : away_mm > near_mm ? SIGN_RIGHT : SIGN_AHEAD;
}

/* ---- which part of the hall ---- */

/* How many blocks a row has, and which of them, from the left, this one is. */
typedef struct block_place {
    int at, count;
} block_place;

static block_place place_of(const artwork_chart *chart, const seat_run runs[], int count, const seat_run *run)
{
    block_place place = { 0 };
    for (int block = 0; block < chart->block_count; block++) {
        bool is_beside = false;
        for (int other = 0; other < count && !is_beside; other++)
            is_beside = runs[other].block == block && runs[other].first_row == run->first_row;
        place.count += is_beside;
        place.at += is_beside && chart->blocks[block].x_mm < chart->blocks[run->block].x_mm;
    }
    return place;
}

static const char *const parts[] = { "左区", "中区", "右区" };
enum { RIGHT_PART = 2, PARTS };

static const char *block_words(const sign_set *set, const seat_run *run, block_place place, bool english)
{
    const zc_lang lang = english ? ZC_LANG_EN : ZC_LANG_ZH;
    const char *name = set->chart.blocks[run->block].name;
    if (place.count < 2)
        return "";
    if (*name)
        return made(layout_block_words(name, lang, set->chart.arena));
    if (place.count > PARTS)
        return made(
            arena_format(set->chart.arena, english ? "block %d from the left" : "左起第%d区", place.at + 1));
    const char *part = parts[place.count == 2 && place.at > 0 ? RIGHT_PART : place.at];
    return made(layout_block_words(part, lang, set->chart.arena));
}

/* ---- rows ---- */

/* "19—25号（单号）", "seats 19–25 (odd)". */
static const char *seats_words(const sign_set *set, const seat_run *run, bool english)
{
    zc_arena *arena = set->chart.arena;
    const char *first = run->least < 0 ? chart_seat(&set->chart, run->first)->number
                                       : made(number_words(set, run->least));
    const char *last = run->least < 0 ? chart_seat(&set->chart, run->last)->number
                                      : made(number_words(set, run->most));
    const bool is_one = strcmp(first, last) == 0;
    const bool tells = !is_one && run->least >= 0 && run->has_odd != run->has_even;
    if (is_one)
        return made(arena_format(arena, english ? "seat %s" : "%s号", first));
    if (english)
        return made(arena_format(arena, "seats %s–%s%s", first, last,
                                 !tells         ? ""
                                 : run->has_odd ? " (odd)"
                                                : " (even)"));
    return made(arena_format(arena, "%s—%s号%s", first, last,
                             !tells         ? ""
                             : run->has_odd ? "（单号）"
                                            : "（双号）"));
}

static void color_sign(const sign_set *set, int zone, guide_sign *sign)
{
    const artwork_chart *chart = &set->chart;
    const artwork_zone_tokens *tokens =
        zone == CHART_NO_ZONE ? NULL : &chart->theme.zones[chart->zones[zone].tokens];
    sign->color = tokens ? tokens->dark : chart->theme.red_dark;
    sign->ground = tokens ? tokens->tab : chart->theme.red;
    sign->ink = tokens ? tokens->tab_ink : chart->theme.red_ink;
    sign->band = tokens ? chart->zones[zone].name : artwork_title(chart->job);
}

static const char *joined(const sign_set *set, const char *first, const char *between, const char *second)
{
    return *first && *second ? made(arena_format(set->chart.arena, "%s%s%s", first, between, second))
           : *first          ? first
                             : second;
}

static guide_sign row_sign(const sign_set *set, const seat_run runs[], int count, const seat_run *run)
{
    const block_place place = place_of(&set->chart, runs, count, run);
    double from_mm = run->from_mm, to_mm = run->to_mm;
    guide_sign sign = {
        .kind = SIGN_ROWS, .before = word(set, "", "Row"), .after = word(set, "排", ""), .english = ""
    };
    for (int other = 0; other < count; other++) {
        if (runs[other].first_row != run->first_row)
            continue;
        from_mm = runs[other].from_mm < from_mm ? runs[other].from_mm : from_mm;
        to_mm = runs[other].to_mm > to_mm ? runs[other].to_mm : to_mm;
    }
    const char *english = joined(set, block_words(set, run, place, true), ", ", seats_words(set, run, true));
    sign.side = side_of(run, from_mm, to_mm);
    sign.figure = made(row_name(set, run->first_row));
    sign.words = is_english(set)
                     ? english
                     : joined(set, block_words(set, run, place, false), "　", seats_words(set, run, false));
    if (!is_english(set))
        sign.english =
            made(arena_format(set->chart.arena, "Row %s, %s", row_name(set, run->first_row), english));
    color_sign(set, run->zone, &sign);
    sign.title = made(arena_format(set->chart.arena, is_english(set) ? "Row %s, %s" : "%s排　%s",
                                   row_name(set, run->first_row), sign.words));
    return sign;
}

/* From the rostrum to the doors, from left to right. */
static int by_row(const void *left, const void *right)
{
    const seat_run *a = left, *b = right;
    if (a->first_row != b->first_row)
        return a->first_row - b->first_row;
    if (a->from_mm != b->from_mm)
        return a->from_mm < b->from_mm ? -1 : 1;
    return a->first.at - b->first.at;
}

/* The runs of one line of a block: seats side by side of one zone. */
static int runs_of_line(const artwork_chart *chart, int at, int line, seat_run runs[])
{
    const chart_block *block = &chart->blocks[at];
    const chart_cell *last = NULL;
    int count = 0;
    for (int half = 0; half < 2 * block->columns; half++) {
        const chart_cell *cell = chart_block_cell(block, line, half);
        if (!cell || cell == last)
            continue;
        last = cell;
        const int zone = chart->zone_of_seat[cell->seat.at];
        if (count == 0 || runs[count - 1].zone != zone)
            runs[count++] = (seat_run){ .zone = zone, .block = at };
        take_seat(chart, &runs[count - 1], cell->seat);
    }
    return count;
}

/* Where nobody sits nobody need be led. */
static int runs_with_people(seat_run runs[], int count)
{
    int kept = 0;
    for (int run = 0; run < count; run++)
        if (runs[run].people > 0)
            runs[kept++] = runs[run];
    return kept;
}

zc_status signs_of_rows(sign_set *set)
{
    const artwork_chart *chart = &set->chart;
    const int most = chart->job->layout->seat_count;
    seat_run *runs = arena_array(chart->arena, seat_run, most + 1);
    guide_sign *signs = room_for(set, most);
    int count = 0;
    if (!runs || !signs)
        return ZC_NO_MEMORY;
    for (int block = 0; block < chart->block_count; block++)
        for (int line = 0; !chart->blocks[block].rostrum && line < chart->blocks[block].rows; line++)
            count += runs_of_line(chart, block, line, runs + count);
    count = runs_with_people(runs, count);
    qsort(runs, (size_t)count, sizeof *runs, by_row);
    for (int run = 0; run < count; run++)
        signs[set->count++] = row_sign(set, runs, count, &runs[run]);
    return ZC_OK;
}

/* ---- zones ---- */

enum { NO_BLOCK = -1 };

static seat_run run_of_zone(const artwork_chart *chart, int zone)
{
    const zc_layout *layout = chart->job->layout;
    seat_run run = { .zone = zone, .block = NO_BLOCK };
    for (int seat = 0; seat < layout->seat_count; seat++)
        if (chart->zone_of_seat[seat] == zone && chart_name(chart, (zc_seat){ seat }))
            take_seat(chart, &run, (zc_seat){ seat });
    return run;
}

static seat_run run_of_block(const artwork_chart *chart, int zone, int at)
{
    const chart_block *block = &chart->blocks[at];
    seat_run run = { .zone = zone, .block = at };
    for (int cell = 0; cell < block->count; cell++)
        if (chart->zone_of_seat[block->cells[cell].seat.at] == zone &&
            chart_name(chart, block->cells[cell].seat))
            take_seat(chart, &run, block->cells[cell].seat);
    return run;
}

/* A zone that lies in several blocks has a run for each, so that an usher knows where to; else one. */
static int runs_of_zone(const artwork_chart *chart, int zone, seat_run runs[])
{
    const seat_run whole = run_of_zone(chart, zone);
    int count = 0, people = 0;
    for (int block = 0; block < chart->block_count; block++) {
        if (chart->blocks[block].rostrum)
            continue;
        runs[count] = run_of_block(chart, zone, block);
        people += runs[count].people;
        count += runs[count].people > 0;
    }
    if (count < 2 || people < whole.people) {
        runs[0] = whole;
        count = whole.people > 0;
    }
    return count;
}

static block_place place_in_hall(const artwork_chart *chart, int at)
{
    block_place place = { 0 };
    for (int block = 0; block < chart->block_count; block++) {
        place.count += !chart->blocks[block].rostrum;
        place.at += !chart->blocks[block].rostrum && chart->blocks[block].x_mm < chart->blocks[at].x_mm;
    }
    return place;
}

/* "3—9排　42人", "左区　3—9排　42人" */
static const char *zone_words(const sign_set *set, const seat_run *run, bool english)
{
    zc_arena *arena = set->chart.arena;
    const int first = run->first_row, last = run->last_row;
    const char *people = people_words(arena, run->people, english);
    const char *block =
        run->block == NO_BLOCK ? "" : block_words(set, run, place_in_hall(&set->chart, run->block), english);
    const char *from = row_name(set, first), *to = row_name(set, last);
    const char *rows = first == last ? arena_format(arena, english ? "row %s" : "%s排", from)
                       : english     ? arena_format(arena, "rows %s–%s", from, to)
                                     : arena_format(arena, "%s—%s排", from, to);
    const char *place = joined(set, block, english ? ", " : "　", made(rows));
    return english ? made(text_capital(arena, made(arena_format(arena, "%s, %s", place, people))))
                   : made(arena_format(arena, "%s　%s", place, people));
}

static guide_sign zone_sign(const sign_set *set, const seat_run *run, double from_mm, double to_mm)
{
    const artwork_chart *chart = &set->chart;
    const chart_zone *zone = &chart->zones[run->zone];
    guide_sign sign = { .kind = SIGN_ZONES,
                        .title = zone->name,
                        .side = side_of(run, from_mm, to_mm),
                        .before = "",
                        .after = "" };
    color_sign(set, run->zone, &sign);
    if (strcmp(zone->short_name, zone->name) == 0)
        sign.band = artwork_title(chart->job);
    sign.figure = zone->short_name;
    sign.words = zone_words(set, run, is_english(set));
    sign.english = is_english(set) ? "" : zone_words(set, run, true);
    return sign;
}

zc_status signs_of_zones(sign_set *set)
{
    const artwork_chart *chart = &set->chart;
    guide_sign *signs = room_for(set, chart->zone_count * (chart->block_count + 1));
    seat_run *runs = arena_array(chart->arena, seat_run, chart->block_count + 1);
    seat_run hall = { 0 };
    if (!signs || !runs)
        return ZC_NO_MEMORY;
    for (int seat = 0; seat < chart->job->layout->seat_count; seat++)
        if (!chart_seat_is_on_rostrum(chart, seat))
            take_seat(chart, &hall, (zc_seat){ seat });
    for (int zone = 0; zone < chart->zone_count; zone++) {
        const int count = runs_of_zone(chart, zone, runs);
        for (int run = 0; run < count; run++)
            signs[set->count++] = zone_sign(set, &runs[run], hall.from_mm, hall.to_mm);
    }
    return ZC_OK;
}
