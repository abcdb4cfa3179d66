#include "artwork/chart.h"
#include "artwork/seated.h"

#include <math.h>
#include <string.h>

bool chart_is_photo(const artwork_chart *chart)
{
    const zc_layout *layout = chart->job->layout;

    return layout->region_count > 0 && layout->regions[0].look == LAYOUT_STAND;
}

static bool seat_is_plate(const artwork_chart *chart, int seat)
{
    const zc_layout *layout = chart->job->layout;

    return layout->regions[layout->seats[seat].region].look == LAYOUT_PLATE;
}

bool chart_seat_is_on_rostrum(const artwork_chart *chart, int seat)
{
    return chart_is_photo(chart) ||
           (seat_is_plate(chart, seat) && artwork_is_on_rostrum(chart->job, (zc_seat){ seat }));
}

/* ---- zones ---- */

/* What a group is called where room is short: without the words that all of them share. 第3代表团 stays. */
static const char *short_name_of(artwork_chart *chart, const char *name)
{
    static const char *const endings[] = { "代表团", "代表队" };

    for (size_t at = 0; at < sizeof endings / sizeof *endings; at++) {
        const size_t ending = strlen(endings[at]), length = strlen(name);
        if (length > ending && text_ends(name, endings[at]) && !text_starts(name, "第"))
            return arena_text_n(chart->arena, name, length - ending);
    }
    return name;
}

/* The group whose zone a person sits in; staff without a group have one of their own; "" for none. */
static const char *group_of(const artwork_chart *chart, zc_person person)
{
    const char *group = zc_roster_field(chart->job->roster, person, ZC_COLUMN_GROUP);

    if (*group || !zc_roster_has_role(chart->job->roster, person, ZC_ROLE_STAFF))
        return group;
    return chart_word(chart, "工作人员", "Staff");
}

static int zone_find(const artwork_chart *chart, const char *name)
{
    for (int zone = 0; zone < chart->zone_count; zone++)
        if (strcmp(chart->zones[zone].name, name) == 0)
            return zone;
    return CHART_NO_ZONE;
}

static int zone_of(artwork_chart *chart, const char *group)
{
    int zone = zone_find(chart, group);

    if (zone != CHART_NO_ZONE)
        return zone;
    zone = chart->zone_count++;
    chart->zones[zone] = (chart_zone){ .name = group, .short_name = short_name_of(chart, group) };
    if (!chart->zones[zone].short_name)
        chart->no_memory = true;
    return zone;
}

/* Counts a seat of the hall and finds its zone. */
static void gather_hall_seat(artwork_chart *chart, int seat)
{
    zc_person person;

    chart->hall_seats++;
    if (!zc_plan_person(chart->job->plan, (zc_seat){ seat }, &person)) {
        if (chart->job->layout->seats[seat].reserved)
            chart->reserved++;
        else
            chart->empty++;
        return;
    }
    const char *group = group_of(chart, person);
    chart->hall_people++;
    if (!*group || !seat_is_plate(chart, seat)) {
        chart->others++;
        return;
    }
    chart->zone_of_seat[seat] = zone_of(chart, group);
    chart->zones[chart->zone_of_seat[seat]].people++;
}

static zc_status gather_seats(artwork_chart *chart)
{
    const int seats = chart->job->layout->seat_count;
    zc_person person;

    chart->zones = arena_array(chart->arena, chart_zone, seats);
    chart->zone_of_seat = arena_array(chart->arena, int, seats);
    chart->rank_of_seat = arena_array(chart->arena, int, seats);
    if (!chart->zones || !chart->zone_of_seat || !chart->rank_of_seat)
        return ZC_NO_MEMORY;
    for (int seat = 0; seat < seats; seat++) {
        chart->zone_of_seat[seat] = CHART_NO_ZONE;
        if (!chart_seat_is_on_rostrum(chart, seat)) {
            gather_hall_seat(chart, seat);
            continue;
        }
        chart->rostrum_seats++;
        chart->rostrum_people += zc_plan_person(chart->job->plan, (zc_seat){ seat }, &person);
    }
    return chart->no_memory ? ZC_NO_MEMORY : ZC_OK;
}

/* The order of honour of the rostrum's seats, as the queues that fill it say. */
static void gather_ranks(artwork_chart *chart)
{
    const zc_layout *layout = chart->job->layout;
    int rank = 0;

    for (int queue = 0; queue < layout->queue_count; queue++, rank = chart_is_photo(chart) ? 0 : rank)
        for (int at = 0; at < layout->queues[queue].count; at++) {
            const int seat = layout->queues[queue].seats[at].at;
            if (chart_seat_is_on_rostrum(chart, seat) && chart->rank_of_seat[seat] == 0)
                chart->rank_of_seat[seat] = ++rank;
        }
}

/* ---- blocks ---- */

static int columns_of(const chart_block *block) { return 2 * block->columns; }

/* A block whose rows are staggered is a chair wider: half of one at each side. */
static int half_of(const venue_block *block, const layout_seat *seat)
{
    const int aside = (int)(2 * block->stagger) * (seat->line % 2);
    return seat->half + (block->stagger != 0 ? 1 + aside : 0);
}

static void fill_grid(chart_block *block)
{
    const int width = columns_of(block);

    for (int at = 0; at < block->rows * width; at++)
        block->grid[at] = -1;
    for (int at = 0; at < block->count; at++) {
        const chart_cell *cell = &block->cells[at];
        if (cell->line < 0 || cell->line >= block->rows || cell->half < 0 || cell->half + 2 > width)
            continue;
        block->grid[cell->line * width + cell->half] = at;
        block->grid[cell->line * width + cell->half + 1] = at;
    }
}

static zc_status gather_block(artwork_chart *chart, int at)
{
    const zc_layout *layout = chart->job->layout;
    const venue_block *venue = &layout->blocks[at];
    chart_block *block = &chart->blocks[at];

    *block = (chart_block){ .rostrum = strcmp(venue->region, "rostrum") == 0,
                            .x_mm = venue->x_mm,
                            .y_mm = venue->y_mm,
                            .turn_deg = venue->turn_deg,
                            .pitch_x_mm = venue->pitch_x_mm,
                            .pitch_y_mm = venue->pitch_y_mm,
                            .rows = venue->rows,
                            .columns = venue->columns + (venue->stagger != 0),
                            .id = venue->id ? venue->id : "",
                            .name = venue->name ? venue->name : "" };
    for (int seat = 0; seat < layout->seat_count; seat++)
        block->count += layout->seats[seat].block_at == at;
    block->cells = arena_array(chart->arena, chart_cell, block->count + 1);
    block->grid = arena_array(chart->arena, int, block->rows *columns_of(block) + 1);
    if (!block->cells || !block->grid)
        return ZC_NO_MEMORY;
    int cell = 0;
    for (int seat = 0; seat < layout->seat_count; seat++)
        if (layout->seats[seat].block_at == at)
            block->cells[cell++] =
                (chart_cell){ { seat }, layout->seats[seat].line, half_of(venue, &layout->seats[seat]) };
    fill_grid(block);
    return ZC_OK;
}

/* Rows of which one is centred on seats and the other on gaps leave no cut that goes through none. */
static bool cuts_a_seat(const chart_block *block, int line_from, int line_to, int half)
{
    for (int at = 0; at < block->count; at++) {
        const chart_cell *cell = &block->cells[at];
        if (cell->line >= line_from && cell->line < line_to && cell->half + 1 == half)
            return true;
    }
    return false;
}

/* A seat through which a cut goes is the page-left part's. */
zc_status chart_block_part(artwork_chart *chart, const chart_block *block, int line_from, int line_to,
                           int half_from, int half_to, chart_block *out)
{
    *out = *block;
    out->rows = line_to - line_from;
    if (cuts_a_seat(block, line_from, line_to, half_to))
        half_to++;
    out->columns = (half_to - half_from + 1) / 2;
    out->count = 0;
    out->cells = arena_array(chart->arena, chart_cell, block->count + 1);
    out->grid = arena_array(chart->arena, int, out->rows *columns_of(out) + 1);
    if (!out->cells || !out->grid)
        return ZC_NO_MEMORY;
    for (int at = 0; at < block->count; at++) {
        chart_cell cell = block->cells[at];
        if (cell.line < line_from || cell.line >= line_to || cell.half < half_from || cell.half + 2 > half_to)
            continue;
        cell.line -= line_from;
        cell.half -= half_from;
        out->cells[out->count++] = cell;
    }
    fill_grid(out);
    return ZC_OK;
}

static int seats_of_row(const zc_layout *layout, int row)
{
    int seats = 0;

    for (int seat = 0; seat < layout->seat_count; seat++)
        seats += layout->seats[seat].row == row;
    return seats;
}

/* The rows of a picture as one block, each in its middle. */
static zc_status gather_rows(artwork_chart *chart)
{
    const zc_layout *layout = chart->job->layout;
    chart_block *block = chart->blocks;

    *block = (chart_block){ .rostrum = true, .count = layout->seat_count, .id = "", .name = "" };
    for (int seat = 0; seat < layout->seat_count; seat++) {
        const int row = layout->seats[seat].row, seats = seats_of_row(layout, row);
        block->rows = row > block->rows ? row : block->rows;
        block->columns = seats > block->columns ? seats : block->columns;
    }
    block->cells = arena_array(chart->arena, chart_cell, block->count + 1);
    block->grid = arena_array(chart->arena, int, block->rows *columns_of(block) + 1);
    if (!block->cells || !block->grid)
        return ZC_NO_MEMORY;
    for (int seat = 0; seat < layout->seat_count; seat++) {
        const layout_seat *here = &layout->seats[seat];
        block->cells[seat] = (chart_cell){
            { seat }, here->row - 1, block->columns - seats_of_row(layout, here->row) + 2 * here->column
        };
    }
    fill_grid(block);
    return ZC_OK;
}

static zc_status gather_blocks(artwork_chart *chart)
{
    chart->block_count = chart_is_photo(chart) ? 1 : chart->job->layout->block_count;
    chart->blocks = arena_array(chart->arena, chart_block, chart->block_count + 1);
    if (!chart->blocks)
        return ZC_NO_MEMORY;
    if (chart_is_photo(chart))
        return gather_rows(chart);
    for (int at = 0; at < chart->block_count; at++)
        if (gather_block(chart, at))
            return ZC_NO_MEMORY;
    return ZC_OK;
}

const chart_block *chart_rostrum(const artwork_chart *chart)
{
    for (int at = 0; at < chart->block_count; at++)
        if (chart->blocks[at].rostrum && chart->blocks[at].count)
            return &chart->blocks[at];
    return NULL;
}

zc_status chart_gather(artwork_chart *chart)
{
    zc_status status = gather_seats(chart);

    if (!status)
        status = gather_blocks(chart);
    if (status)
        return status;
    gather_ranks(chart);
    for (int at = 0; at < chart->block_count; at++)
        if (!chart->blocks[at].rostrum)
            chart_zone_spread(chart, &chart->blocks[at]);
    return chart_zone_colors(chart);
}
