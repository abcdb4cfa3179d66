#include "artwork/chart_hall.h"

#include <math.h>

static const double tab_pt = 12, narrow_tab_pt = 9.5, least_condense = 0.85;
static const double side_pt = 9.5, rear_pt = 9, tab_air_mm = 2.4;
static const double narrow_zone_mm = 45;
static const double least_column_pt = 8;
enum { LABELLED_BLOCKS = 4 };

typedef struct label_planner {
    artwork_chart *chart;
    chart_hall *hall;
    zone_pieces pieces;
} label_planner;

/* ---- which label ---- */

/* Full name, then without 代表团, then 9.5 pt, then condensed. */
static bool fit_tab(const artwork_chart *chart, const chart_zone *zone, double width_mm,
                    chart_zone_label *label)
{
    const double type = chart->paper.type, narrow = narrow_tab_pt * type;
    const double first = width_mm < narrow_zone_mm * type ? narrow : tab_pt * type;
    const struct attempt {
        const char *text;
        double size_pt, condense;
    } attempts[] = { { zone->name, first, 1 },
                     { zone->short_name, first, 1 },
                     { zone->short_name, narrow, 1 },
                     { zone->short_name, narrow, least_condense } };

    for (size_t at = 0; at < sizeof attempts / sizeof *attempts; at++) {
        const struct attempt *attempt = &attempts[at];
        const double wide = hall_label_width(chart, attempt->text, label->count, attempt->size_pt);
        if (wide * attempt->condense > width_mm - tab_air_mm * type)
            continue;
        label->text = attempt->text;
        label->size_pt = attempt->size_pt;
        label->condense = attempt->condense;
        return true;
    }
    return false;
}

static int people_here(const artwork_chart *chart, const chart_hall *hall, int zone)
{
    int people = 0;

    for (int at = 0; at < hall->count; at++)
        people += chart_zone_people(chart, &hall->blocks[at], zone);
    return people;
}

/* A page that shows a part of the zone says of how many: 6／50人. */
static const char *count_words(artwork_chart *chart, const chart_hall *hall, int zone)
{
    const int all = chart->zones[zone].people, here = hall->part ? people_here(chart, hall, zone) : all;
    const char *ending = chart_word(chart, "人", "");

    if (here == all)
        return chart_made(chart, arena_format(chart->arena, "%d%s", all, ending));
    return chart_made(
        chart, arena_format(chart->arena, "%d%s%d%s", here, chart_word(chart, "／", " of "), all, ending));
}

static const char *again_words(artwork_chart *chart, const char *name)
{
    const char *words = arena_format(chart->arena, "%s%s", name, chart_word(chart, "（续）", " (cont.)"));

    return chart_made(chart, words);
}

/* Behind the zone's numeral, where the theme has them. */
static const char *named(artwork_chart *chart, int zone, const char *name)
{
    const char *words = arena_format(chart->arena, "%s%s", chart_numeral_words(chart, zone), name);

    return chart_made(chart, words);
}

static double pitch_across(const label_planner *planner, const zone_piece *piece)
{
    return planner->hall->placed[piece->placed].pitch_x_mm;
}

static bool is_on_page(const chart_hall *hall, int seat)
{
    for (int at = 0; at < hall->count; at++)
        for (int cell = 0; cell < hall->blocks[at].count; cell++)
            if (hall->blocks[at].cells[cell].seat.at == seat)
                return true;
    return false;
}

/* Whether a page of a part shows a zone that began on another: as long as its pages are not known, the one
 * with its first seat. */
static bool goes_on(const label_planner *planner, int zone)
{
    const artwork_chart *chart = planner->chart;

    if (planner->hall->goes_on)
        return planner->hall->goes_on[zone];
    for (int seat = 0; planner->hall->part && seat < chart->job->layout->seat_count; seat++)
        if (chart->zone_of_seat[seat] == zone)
            return !is_on_page(planner->hall, seat);
    return false;
}

static bool is_labelled(const chart_hall *hall, int zone)
{
    for (int at = 0; at < hall->label_count; at++)
        if (hall->labels[at].zone == zone)
            return true;
    return false;
}

/* The count stands on the zone's first label of the page. */
static chart_zone_label label_of(label_planner *planner, const zone_piece *piece, bool further)
{
    artwork_chart *chart = planner->chart;
    const bool again = further || goes_on(planner, piece->zone);
    const char *name = chart->zones[piece->zone].short_name;
    const bool counted = !is_labelled(planner->hall, piece->zone);

    return (chart_zone_label){ .zone = piece->zone,
                               .placed = piece->placed,
                               .line = piece->line,
                               .half = piece->half,
                               .half_end = piece->half_end,
                               .again = again,
                               .text = named(chart, piece->zone, again ? again_words(chart, name) : name),
                               .count = counted ? count_words(chart, planner->hall, piece->zone) : "",
                               .size_pt = side_pt * chart->paper.type,
                               .condense = 1 };
}

static void add_label(label_planner *planner, chart_zone_label label)
{
    planner->hall->labels[planner->hall->label_count++] = label;
}

/* The zone as its label calls it: （续） behind both names where it goes on from elsewhere. */
static chart_zone called(label_planner *planner, const chart_zone_label *label)
{
    artwork_chart *chart = planner->chart;
    chart_zone zone = chart->zones[label->zone];

    if (label->again) {
        zone.name = again_words(chart, zone.name);
        zone.short_name = again_words(chart, zone.short_name);
    }
    zone.name = named(chart, label->zone, zone.name);
    zone.short_name = named(chart, label->zone, zone.short_name);
    return zone;
}

/* A bar on a front edge; too narrow for one, the zone's first piece gets a line to a label above. */
static bool label_front(label_planner *planner, const zone_piece *piece, bool further)
{
    const double width_mm = (piece->half_end - piece->half) * pitch_across(planner, piece) / 2;
    chart_zone_label label = label_of(planner, piece, further);
    const chart_zone zone = called(planner, &label);

    label.kind = CHART_LABEL_TAB;
    if (!fit_tab(planner->chart, &zone, width_mm, &label)) {
        label.kind = CHART_LABEL_FRONT;
        if (further)
            return false;
    }
    add_label(planner, label);
    return true;
}

static bool label_rear(label_planner *planner, const zone_piece *piece, bool further)
{
    const double width_mm = (piece->last_end - piece->last_half) * pitch_across(planner, piece) / 2;
    chart_zone_label label = label_of(planner, piece, further);
    const chart_zone zone = called(planner, &label);

    label.kind = CHART_LABEL_REAR;
    label.text = zone.name;
    label.size_pt = rear_pt * planner->chart->paper.type;
    label.line = piece->last_line;
    label.half = piece->last_half;
    label.half_end = piece->last_end;
    if (hall_label_width(planner->chart, label.text, label.count, label.size_pt) > width_mm)
        label.text = zone.short_name;
    if (hall_label_width(planner->chart, label.text, label.count, label.size_pt) > width_mm)
        return false;
    add_label(planner, label);
    return true;
}

/* A zone of several rows is left between two of them, one of a single row at its edge. */
static bool leave_at_end(label_planner *planner, chart_zone_label *label)
{
    const chart_placed *placed = &planner->hall->placed[label->placed];
    const int middle = (label->line + label->line_end) / 2;

    if (label->line_end - label->line < 2)
        return hall_find_leader(planner->chart, planner->hall, label->line,
                                hall_row_end(placed->block, label->line, label->at_right), label);
    label->leads = label->inside = true;
    label->leave_mm = middle * placed->pitch_y_mm;
    label->from_half = label->exit_half = hall_row_end(placed->block, middle, label->at_right);
    return true;
}

/* Beside its rows, in type that lets it be no longer than they are deep. */
static bool stand_in_aisle(label_planner *planner, chart_zone_label *label)
{
    const double type = planner->chart->paper.type,
                 pitch_mm = planner->hall->placed[label->placed].pitch_y_mm;

    label->middle_mm = (label->line + label->line_end) * pitch_mm / 2;
    while (label->size_pt > least_column_pt * type &&
           hall_column_tall(label) > (label->line_end - label->line) * pitch_mm)
        label->size_pt -= 0.5;
    return hall_column_tall(label) <= (label->line_end - label->line) * pitch_mm &&
           hall_column_is_free(planner->chart, planner->hall, label);
}

/* Where row labels stand in the aisle as well, the names keep to its other side. */
static bool has_aisle(const label_planner *planner, int placed, bool right)
{
    return !chart_hall_is_outermost(planner->hall, placed, right) &&
           (right || chart_hall_beside(planner->hall, placed) < LABELLED_BLOCKS);
}

static bool label_beside(label_planner *planner, const zone_piece *piece, bool right, bool outside)
{
    const int line = right ? piece->right_line : piece->left_line;
    chart_zone_label label = label_of(planner, piece, false);

    if (line < 0 || (outside ? !chart_hall_is_outermost(planner->hall, piece->placed, right)
                             : !has_aisle(planner, piece->placed, right)))
        return false;
    label.kind = outside ? CHART_LABEL_SIDE : CHART_LABEL_AISLE;
    label.at_right = right;
    label.line = line;
    label.line_end = right ? piece->right_end : piece->left_end;
    if (!(outside ? leave_at_end : stand_in_aisle)(planner, &label))
        return false;
    add_label(planner, label);
    return true;
}

/* A line between the rows, from the piece's first or last run. */
static bool leave_through_row(label_planner *planner, const zone_piece *piece, chart_zone_label *label)
{
    const struct run {
        int line, half, half_end;
    } runs[] = { { piece->line, piece->half, piece->half_end },
                 { piece->last_line, piece->last_half, piece->last_end } };

    for (int at = 0; at < 2; at++) {
        label->line = runs[at].line;
        label->line_end = label->line + 1;
        if (hall_find_leader(planner->chart, planner->hall, label->line,
                             label->at_right ? runs[at].half_end : runs[at].half, label))
            return true;
    }
    return false;
}

/* A zone inside a row: a line leads to the outside, or to the aisle where the block has none. */
static bool label_inside(label_planner *planner, const zone_piece *piece, bool right, bool outside)
{
    chart_zone_label label = label_of(planner, piece, false);

    label.at_right = right;
    label.kind = outside ? CHART_LABEL_SIDE : CHART_LABEL_AISLE;
    if ((outside ? !chart_hall_is_outermost(planner->hall, piece->placed, right)
                 : !has_aisle(planner, piece->placed, right)) ||
        !leave_through_row(planner, piece, &label) ||
        (!outside && !hall_find_column(planner->chart, planner->hall, &label)))
        return false;
    add_label(planner, label);
    return true;
}

typedef bool (*labeller)(label_planner *planner, const zone_piece *piece);

static bool label_at_front(label_planner *planner, const zone_piece *piece)
{
    return piece->front_free && label_front(planner, piece, false);
}

static bool label_at_rear(label_planner *planner, const zone_piece *piece)
{
    return piece->rear_free && label_rear(planner, piece, false);
}

static bool label_outside(label_planner *planner, const zone_piece *piece)
{
    return label_beside(planner, piece, true, true) || label_beside(planner, piece, false, true);
}

static bool label_in_aisle(label_planner *planner, const zone_piece *piece)
{
    return label_beside(planner, piece, false, false) || label_beside(planner, piece, true, false);
}

/* The nearer side first. */
static bool label_through_row(label_planner *planner, const zone_piece *piece)
{
    const bool right = piece->half + piece->half_end >
                       2 * planner->hall->placed[piece->placed].block->columns;

    return label_inside(planner, piece, right, true) || label_inside(planner, piece, !right, true) ||
           label_inside(planner, piece, right, false) || label_inside(planner, piece, !right, false);
}

static bool is_labelled_in(const chart_hall *hall, const zone_piece *piece)
{
    for (int at = 0; at < hall->label_count; at++)
        if (hall->labels[at].zone == piece->zone && hall->labels[at].placed == piece->placed)
            return true;
    return false;
}

/* A bar on a further piece's front edge; else its name behind it, once in a block. */
static void label_further(label_planner *planner, const zone_piece *piece)
{
    if (piece->front_free && label_front(planner, piece, true))
        return;
    if (piece->rear_free && !is_labelled_in(planner->hall, piece))
        (void)label_rear(planner, piece, true);
}

/* The best label that some piece of the zone allows; then bars on the zone's further front edges. */
static void label_zone(label_planner *planner, int zone)
{
    static const labeller labellers[] = { label_at_front, label_at_rear, label_outside, label_in_aisle,
                                          label_through_row };
    const zone_piece *labelled = NULL;

    for (size_t way = 0; !labelled && way < sizeof labellers / sizeof *labellers; way++)
        for (int at = 0; !labelled && at < planner->pieces.count; at++)
            if (planner->pieces.at[at].zone == zone && labellers[way](planner, &planner->pieces.at[at]))
                labelled = &planner->pieces.at[at];
    for (int at = 0; at < planner->pieces.count; at++)
        if (planner->pieces.at[at].zone == zone && &planner->pieces.at[at] != labelled)
            label_further(planner, &planner->pieces.at[at]);
}

zc_status chart_labels_plan(artwork_chart *chart, chart_hall *hall)
{
    label_planner planner = { .chart = chart, .hall = hall };

    hall->label_count = 0;
    if (chart->zone_count == 0)
        return ZC_OK;
    if (hall_find_pieces(chart, hall, &planner.pieces))
        return ZC_NO_MEMORY;
    hall->labels = arena_array(chart->arena, chart_zone_label, planner.pieces.count + 1);
    if (!hall->labels)
        return ZC_NO_MEMORY;
    for (int zone = 0; zone < chart->zone_count; zone++)
        if (planner.pieces.count > 0)
            label_zone(&planner, zone);
    hall_labels_take_room(chart, hall);
    return ZC_OK;
}
