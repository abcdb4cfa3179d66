#include "artwork/chart_cut.h"

static int zone_of(const artwork_chart *chart, const chart_cell *cell)
{
    return cell ? chart->zone_of_seat[cell->seat.at] : CHART_NO_ZONE;
}

/* The zone of the next seat of the row that has one, on one side. */
static int beside(const artwork_chart *chart, const chart_block *block, const chart_cell *cell, int step)
{
    for (int half = cell->half + step; half >= 0 && half < 2 * block->columns; half += step) {
        const int zone = zone_of(chart, chart_block_cell(block, cell->line, half));
        if (zone != CHART_NO_ZONE)
            return zone;
    }
    return CHART_NO_ZONE;
}

/* A seat without a zone goes with its row, else with the row before or behind. */
static int owner_of(const artwork_chart *chart, const chart_block *block, const chart_cell *cell)
{
    int zone = zone_of(chart, cell);

    for (int step = -1; zone == CHART_NO_ZONE && step <= 1; step += 2)
        zone = beside(chart, block, cell, step);
    for (int step = -1; zone == CHART_NO_ZONE && step <= 1; step += 2)
        for (int line = cell->line + step; zone == CHART_NO_ZONE && line >= 0 && line < block->rows;
             line += step)
            zone = beside(chart, block, &(chart_cell){ .line = line, .half = -1 }, 1);
    return zone;
}

/* ---- the order in which zones lie ---- */

typedef struct zone_place {
    int zone, cells;
    int line_from, line_to, half_from, half_to;
    double line, half; /* the middle of its seats */
} zone_place;

static int place_find(const zone_place places[], int count, int zone)
{
    int at = 0;

    while (at < count && places[at].zone != zone)
        at++;
    return at;
}

static void add_cell(zone_place *place, const chart_cell *cell)
{
    if (place->cells == 0) {
        place->line_from = place->line_to = cell->line;
        place->half_from = place->half_to = cell->half;
    }
    place->line_from = cell->line < place->line_from ? cell->line : place->line_from;
    place->line_to = cell->line > place->line_to ? cell->line : place->line_to;
    place->half_from = cell->half < place->half_from ? cell->half : place->half_from;
    place->half_to = cell->half > place->half_to ? cell->half : place->half_to;
    place->line = (place->line * place->cells + cell->line) / (place->cells + 1);
    place->half = (place->half * place->cells + cell->half) / (place->cells + 1);
    place->cells++;
}

/* Whether the zones lie beside each other rather than behind each other: they share rows more than columns.
 */
static bool lie_beside(const zone_place places[], int count, const chart_block *block)
{
    double deep = 0, wide = 0;

    for (int at = 0; at < count; at++) {
        deep += (double)(places[at].line_to - places[at].line_from + 1) / block->rows;
        wide += (double)(places[at].half_to - places[at].half_from + 2) / (2 * block->columns);
    }
    return deep >= wide;
}

static void sort_places(zone_place places[], int count, bool across)
{
    for (int at = 1; at < count; at++) {
        const zone_place place = places[at];
        int before = at;
        for (; before > 0 &&
               (across ? places[before - 1].half > place.half : places[before - 1].line > place.line);
             before--)
            places[before] = places[before - 1];
        places[before] = place;
    }
}

zc_status chart_zone_cut_make(artwork_chart *chart, const chart_block *block, chart_zone_cut *out)
{
    zone_place *places = arena_array(chart->arena, zone_place, chart->zone_count + 1);

    *out = (chart_zone_cut){ .block = block,
                             .owners = arena_array(chart->arena, int, block->count + 1),
                             .zones = arena_array(chart->arena, int, chart->zone_count + 1) };
    if (!places || !out->owners || !out->zones)
        return ZC_NO_MEMORY;
    for (int at = 0; at < block->count; at++) {
        const int zone = out->owners[at] = owner_of(chart, block, &block->cells[at]);
        const int place = place_find(places, out->count, zone);
        if (zone == CHART_NO_ZONE)
            continue;
        if (place == out->count)
            places[out->count++] = (zone_place){ .zone = zone };
        add_cell(&places[place], &block->cells[at]);
    }
    sort_places(places, out->count, lie_beside(places, out->count, block));
    for (int at = 0; at < out->count; at++)
        out->zones[at] = places[at].zone;
    return ZC_OK;
}

/* ---- a part ---- */

static bool is_of(const chart_zone_cut *cut, int cell, int from, int to)
{
    for (int at = from; at < to; at++)
        if (cut->owners[cell] == cut->zones[at])
            return true;
    return false;
}

zc_status chart_zone_cut_part(artwork_chart *chart, const chart_zone_cut *cut, int from, int to,
                              chart_part *part)
{
    chart_block own = *cut->block;
    zone_place place = { 0 };

    own.count = 0;
    own.cells = arena_array(chart->arena, chart_cell, cut->block->count + 1);
    if (!own.cells)
        return ZC_NO_MEMORY;
    for (int at = 0; at < cut->block->count; at++) {
        if (!is_of(cut, at, from, to))
            continue;
        own.cells[own.count++] = cut->block->cells[at];
        add_cell(&place, &cut->block->cells[at]);
    }
    *part = (chart_part){ .line_from = place.line_from,
                          .line_to = place.line_to + 1,
                          .half_from = place.half_from,
                          .half_to = place.half_to + 2 };
    return chart_block_part(chart, &own, part->line_from, part->line_to, part->half_from, part->half_to,
                            &part->block);
}
