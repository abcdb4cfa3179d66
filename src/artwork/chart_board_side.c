#include "artwork/chart_board.h"

#include <math.h>
#include <string.h>

board_side board_side_of(const char *region)
{
    if (region && strcmp(region, "guest") == 0)
        return BOARD_GUEST;
    return region && strcmp(region, "host") == 0 ? BOARD_HOST : BOARD_OTHER;
}

scene_paint board_side_paint(const artwork_chart *chart, board_side side)
{
    const artwork_theme *theme = &chart->theme;
    const artwork_zone_tokens *tokens = &theme->zones[side == BOARD_GUEST ? 1 : side == BOARD_HOST ? 2 : 0];
    scene_paint paint = chart_shape(side == BOARD_OTHER ? tokens->strip : tokens->fill, tokens->dark, 0.35);

    if (side != BOARD_HOST)
        return paint;
    paint.hatch = tokens->hatch;
    paint.hatch_color = tokens->hatch_color;
    paint.hatch_mm = theme->hatch_mm;
    return paint;
}

/* A table that is the party's alone tells its chairs, which are plain then. */
scene_paint board_chair_paint(const board_room *board, board_side side)
{
    const zc_layout *layout = board->chart->job->layout;
    scene_paint paint = board_side_paint(board->chart, side);

    for (int at = 0; side == BOARD_HOST && at < layout->furniture_count; at++)
        if (layout->furniture[at].kind == LAYOUT_TABLE && board_side_of_table(board, at) == side)
            paint.hatch = SCENE_HATCH_NONE;
    return paint;
}

/* The side that a seat is on: its region's, or its sitter's where a region belongs to no party. */
board_side board_side_of_seat(const artwork_chart *chart, int seat)
{
    const layout_seat *here = &chart->job->layout->seats[seat];
    const layout_region *region = &chart->job->layout->regions[here->region];
    zc_person person;

    if (!region->is_shared)
        return board_side_of(region->id);
    if (!zc_plan_person(chart->job->plan, (zc_seat){ seat }, &person))
        return BOARD_OTHER;
    const zc_side side = zc_roster_side(chart->job->roster, person);
    return side == ZC_SIDE_GUEST ? BOARD_GUEST : side == ZC_SIDE_HOST ? BOARD_HOST : BOARD_OTHER;
}

board_party board_party_of(const board_room *board, board_side side)
{
    board_party party = { .together = true };

    for (int at = 0; at < board->count; at++) {
        const board_chair *chair = &board->chairs[at];
        const int place = board->chart->job->layout->seats[chair->seat].place;
        if (board_side_of_seat(board->chart, chair->seat) != side)
            continue;
        party.together &= party.people++ == 0 || chair->edge == party.edge;
        party.edge = chair->edge;
        if (chair->level == 0 && place == 1)
            party.first = chair;
        if (chair->level == 0 && place == 2)
            party.second = chair;
    }
    return party;
}

bool board_parties_face(const board_party *one, const board_party *other)
{
    return one->people && other->people && one->together && other->together &&
           (one->edge + 2) % BOARD_EDGES == other->edge;
}

board_hand board_second_at(const board_room *board, const board_party *party)
{
    if (!party->first || !party->second)
        return BOARD_NO_HAND;
    const layout_seat *seats = board->chart->job->layout->seats;
    const layout_seat *first = &seats[party->first->seat], *second = &seats[party->second->seat];
    const double facing = first->facing_deg * acos(-1) / 180;
    const double right_mm = (second->x_mm - first->x_mm) * cos(facing) +
                            (second->y_mm - first->y_mm) * sin(facing);

    return right_mm > 0 ? BOARD_RIGHT_HAND : BOARD_LEFT_HAND;
}

/* Only what is so: a party that sits all along one side faces the door, or has its back to it. */
static const char *facing_words(const artwork_chart *chart, const board_party *party, bool *known)
{
    *known = party->together && (party->edge == BOARD_TOP || party->edge == BOARD_BOTTOM);
    return party->edge == BOARD_TOP ? chart_word(chart, "，面门而坐", ", facing the door")
                                    : chart_word(chart, "，背门而坐", ", back to the door");
}

static const char *side_words(artwork_chart *chart, const board_party *guest, const board_party *host,
                              board_side side)
{
    const zc_layout *layout = chart->job->layout;
    const board_party *party = side == BOARD_GUEST ? guest : host;
    bool known;

    if (side == BOARD_OTHER)
        return *layout->people_zh ? chart_word(chart, layout->people_zh, layout->people_en)
                                  : chart_word(chart, "参会人员", "Participants");
    const char *name = side == BOARD_GUEST ? chart_word(chart, "客方", "Guests")
                                           : chart_word(chart, "主方", "Hosts");
    const char *facing = facing_words(chart, party, &known);
    if (!known || !board_parties_face(guest, host))
        return name;
    return chart_made(chart, arena_format(chart->arena, "%s%s", name, facing));
}

/* Chairs of nobody are told as empty. */
static bool is_told(const board_room *board, board_side side)
{
    int seated = 0;

    for (int at = 0; at < board->count; at++)
        seated += board_side_of_seat(board->chart, board->chairs[at].seat) == side &&
                  chart_name(board->chart, (zc_seat){ board->chairs[at].seat });
    return seated > 0;
}

static int empty_chairs(const board_room *board)
{
    int empty = 0;

    for (int at = 0; at < board->count; at++)
        empty += !chart_name(board->chart, (zc_seat){ board->chairs[at].seat });
    return empty;
}

void board_legend(const board_room *board, chart_legend *legend)
{
    const board_party guest = board_party_of(board, BOARD_GUEST), host = board_party_of(board, BOARD_HOST);

    *legend = (chart_legend){ 0 };
    for (board_side side = BOARD_GUEST; side <= BOARD_OTHER; side++)
        if (is_told(board, side))
            chart_legend_add(legend, (chart_entry){ .swatch = CHART_SWATCH_SIDE,
                                                    .paint = board_side_paint(board->chart, side),
                                                    .text = side_words(board->chart, &guest, &host, side),
                                                    .count = "" });
    chart_legend_empty(board->chart, legend, empty_chairs(board));
}
