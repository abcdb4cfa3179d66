/* The tables, and the words on them. */
#include "artwork/chart_board.h"

#include <math.h>

static const double label_pt = 12, least_label_pt = 8, least_number_pt = 6, label_air = 1.5,
                    small_table_mm = 22, most_table_mm = 44, small_depth_mm = 9, team_pt = 9,
                    least_team_pt = 6.5, step_air_mm = 1.6, step_lines = 3.4,
                    least_label_mm = 16; /* a word may hang over a table that is shorter */

/* Whether a seat stands at a table: as the layout says, else by the region that the table belongs to. */
static bool is_at(const board_room *board, int seat, int table)
{
    const zc_layout *layout = board->chart->job->layout;
    const layout_seat *here = &layout->seats[seat];

    if (here->table >= 0)
        return here->table == table;
    return text_equal(layout->regions[here->region].id, layout->furniture[table].detail);
}

board_side board_side_of_table(const board_room *board, int table)
{
    const zc_layout *layout = board->chart->job->layout;
    int seats[3] = { 0 };

    for (int seat = 0; seat < layout->seat_count; seat++)
        if (is_at(board, seat, table))
            seats[board_side_of_seat(board->chart, seat)]++;
    if (seats[BOARD_GUEST] && seats[BOARD_HOST])
        return BOARD_OTHER;
    if (seats[BOARD_GUEST] + seats[BOARD_HOST] == 0)
        return board_side_of(layout->furniture[table].detail);
    return seats[BOARD_GUEST] ? BOARD_GUEST : BOARD_HOST;
}

/* ---- tables ---- */

static int people_at(const board_room *board, int table)
{
    const zc_layout *layout = board->chart->job->layout;
    int people = 0;

    for (int seat = 0; seat < layout->seat_count; seat++)
        people += is_at(board, seat, table) && chart_name(board->chart, (zc_seat){ seat });
    return people;
}

static const char *group_at(const board_room *board, int table)
{
    const zc_layout *layout = board->chart->job->layout;
    zc_seat *seats = arena_array(board->chart->arena, zc_seat, layout->seat_count + 1);
    int count = 0;

    board->chart->no_memory |= !seats;
    for (int seat = 0; seats && seat < layout->seat_count; seat++)
        if (is_at(board, seat, table))
            seats[count++] = (zc_seat){ seat };
    return chart_group_of_all(board->chart, seats, count);
}

/* Whether people of one group sit there alone, and nowhere else. */
static bool is_owned(const board_room *board, int table)
{
    const char *group = group_at(board, table);

    return *group && chart_group_people(board->chart, group) == people_at(board, table);
}

/* The group whose own it is, where each table of no party is some group's: tables put together are shared. */
static const char *owner_of(const board_room *board, int table)
{
    const zc_layout *layout = board->chart->job->layout;

    for (int at = 0; at < layout->furniture_count; at++)
        if (layout->furniture[at].kind == LAYOUT_TABLE && people_at(board, at) > 0 &&
            board_side_of_table(board, at) == BOARD_OTHER && !is_owned(board, at))
            return "";
    return group_at(board, table);
}

/* 客方（省调研组）　9人; of no party: the table's own name, else the group whose own it is. */
static const char *table_words(const board_room *board, int table, board_side side)
{
    artwork_chart *chart = board->chart;
    const zc_occasion *occasion = chart->job->occasion;
    const layout_furniture *furniture = &chart->job->layout->furniture[table];
    const bool english = occasion->lang == ZC_LANG_EN;
    const char *name = chart_word(chart, furniture->label_zh, furniture->label_en);
    const char *party = side == BOARD_GUEST  ? occasion->guest_name
                        : side == BOARD_HOST ? occasion->host_name
                                             : "";

    if (side == BOARD_OTHER)
        return text_is_blank(name) ? owner_of(board, table) : name;
    name = side == BOARD_GUEST ? chart_word(chart, "客方", "Guests") : chart_word(chart, "主方", "Hosts");
    const bool known = !text_is_blank(party);
    const char *words = english
                            ? arena_format(chart->arena, "%s%s%s%s, %d", name, known ? " (" : "",
                                           known ? party : "", known ? ")" : "", people_at(board, table))
                            : arena_format(chart->arena, "%s%s%s%s　%d人", name, known ? "（" : "",
                                           known ? party : "", known ? "）" : "", people_at(board, table));
    return chart_made(chart, words);
}

static board_box turned(const artwork_chart *chart, board_box box)
{
    const chart_point one = chart_at(chart, box.left, box.top), two = chart_at(chart, box.right, box.bottom);

    return (board_box){ fmin(one.x_mm, two.x_mm), fmin(one.y_mm, two.y_mm), fmax(one.x_mm, two.x_mm),
                        fmax(one.y_mm, two.y_mm) };
}

/* Of a step: its digits never stand one over the other. */
static bool is_number(const char *words) { return *words >= '0' && *words <= '9'; }

/* Not on a table too flat or too short for words: there the legend tells the sides. */
static void draw_label(artwork_chart *chart, board_box box, const char *words, board_side side)
{
    const double type = chart->paper.type, x = (box.left + box.right) / 2, y = (box.top + box.bottom) / 2;
    const double deep = fmin(box.bottom - box.top, box.right - box.left);
    text_style style = chart_type(TEXT_HEI, side == BOARD_OTHER ? 500 : 700,
                                  fmin(label_pt * type, pt_of_mm(deep) / label_air));
    while (is_number(words) && style.size_pt > least_number_pt &&
           chart_width(chart, words, style) > box.right - box.left - 0.6)
        style.size_pt -= 0.5;
    const double wide = chart_width(chart, words, style);
    const bool upright = !is_number(words) && box.bottom - box.top > box.right - box.left &&
                         wide > box.right - box.left - 2;

    if (!*words || style.size_pt < (is_number(words) ? least_number_pt : least_label_pt) ||
        (is_number(words) && wide > box.right - box.left) ||
        wide > (upright ? box.bottom - box.top : fmax(box.right - box.left, least_label_mm * type)))
        return;
    const double plate_mm = 1.6 * mm_of_pt(style.size_pt), plate_air_mm = fmin(5 * type, plate_mm / 2);
    if (side == BOARD_HOST && !upright)
        scene_rect(chart->scene, x - wide / 2 - plate_air_mm, y - plate_mm / 2, wide + 2 * plate_air_mm,
                   plate_mm, type, chart_fill(CHART_WHITE));
    if (side == BOARD_HOST && upright)
        scene_rect(chart->scene, x - plate_mm / 2, y - wide / 2 - plate_air_mm, plate_mm,
                   wide + 2 * plate_air_mm, type, chart_fill(CHART_WHITE));
    if (upright)
        chart_column(chart, x, y, words, style, chart->theme.ink);
    else
        chart_words(chart, x, y + 0.375 * mm_of_pt(style.size_pt), words, style, TEXT_MIDDLE,
                    chart->theme.ink);
}

static const char *team_on(const board_room *board, int step)
{
    const zc_layout *layout = board->chart->job->layout;

    for (int seat = 0; seat < layout->seat_count; seat++)
        if (layout->seats[seat].table == step)
            return chart_group_of_all(board->chart, &(zc_seat){ seat }, 1);
    return "";
}

/* The winner's team beneath his number, in type that goes on the step; NULL words for none. */
static bool fit_team(const board_room *board, int table, board_box box, text_setting *setting)
{
    artwork_chart *chart = board->chart;
    const char *team = team_on(board, table);
    const double wide = box.right - box.left - step_air_mm * chart->paper.type;
    text_style style = chart_type(TEXT_HEI, 400, team_pt * chart->paper.type);
    bool fits = false;

    if (!*team || box.bottom - box.top < step_lines * mm_of_pt(style.size_pt))
        return false;
    chart->no_memory |= text_fit_lines(chart->job->fonts, chart->arena, team, &style, wide, 1, 0,
                                       least_team_pt, setting, &fits) != ZC_OK;
    return fits && !chart->no_memory;
}

/* A step bears its number, and the team of who stands on it. */
static void draw_step(const board_room *board, int table, board_box box, const char *number)
{
    artwork_chart *chart = board->chart;
    text_setting team;

    if (!fit_team(board, table, box, &team)) {
        draw_label(chart, box, number, BOARD_OTHER);
        return;
    }
    const double team_mm = mm_of_pt(team.size_pt), middle = (box.top + box.bottom) / 2;
    const board_box upper = { box.left, box.top, box.right, box.bottom - 2 * team_mm };
    scene_text(chart->scene, (box.left + box.right) / 2,
               fmin(box.bottom - 0.8 * team_mm, middle + 2.4 * team_mm), &team, chart->theme.ink2, NULL);
    draw_label(chart, upper, number, BOARD_OTHER);
}

/* On another page. */
static bool is_hidden(board_box box) { return box.right <= box.left || box.bottom <= box.top; }

/* No table stands there: words alone. */
static void draw_floor(const board_room *board, const layout_furniture *floor)
{
    artwork_chart *chart = board->chart;
    const board_box box = board_box_of(board, floor);

    if (!is_hidden(box))
        draw_label(chart, turned(chart, box), chart_word(chart, floor->label_zh, floor->label_en),
                   BOARD_OTHER);
}

/* A small table before chairs that stand freely is as large as its word wants it, whatever the room's scale.
 */
static board_box box_of(const board_room *board, int table)
{
    const layout_furniture *furniture = &board->chart->job->layout->furniture[table];
    const double type = board->chart->paper.type;
    board_box box = board_box_of(board, furniture);

    if (is_hidden(box) || text_is_blank(furniture->label_zh) || !text_is_blank(furniture->detail) ||
        people_at(board, table) > 0)
        return box;
    const double middle = (box.left + box.right) / 2,
                 half_mm = fmin(fmax(box.right - box.left, small_table_mm * type), most_table_mm * type) / 2;
    box.left = middle - half_mm;
    box.right = middle + half_mm;
    box.bottom = box.top + small_depth_mm * type;
    return box;
}

/* A table that goes on beyond a cut is open there. */
static void draw_cuts(const board_room *board, board_box box)
{
    artwork_chart *chart = board->chart;
    const board_box *window = &board->window, *paper = &board->paper;
    const double type = chart->paper.type;
    const struct cut {
        bool is_cut;
        chart_point from, to;
    } cuts[] = {
        { isfinite(window->left) && box.left <= paper->left,
          { box.left, box.top },
          { box.left, box.bottom } },
        { isfinite(window->right) && box.right >= paper->right,
          { box.right, box.top },
          { box.right, box.bottom } },
        { isfinite(window->top) && box.top <= paper->top, { box.left, box.top }, { box.right, box.top } },
        { isfinite(window->bottom) && box.bottom >= paper->bottom,
          { box.left, box.bottom },
          { box.right, box.bottom } },
    };

    for (size_t at = 0; at < sizeof cuts / sizeof *cuts; at++) {
        const chart_point from = chart_at(chart, cuts[at].from.x_mm, cuts[at].from.y_mm),
                          to = chart_at(chart, cuts[at].to.x_mm, cuts[at].to.y_mm);
        scene_paint dashed = chart_line(0.4 * type, chart->theme.ink2);
        if (!cuts[at].is_cut)
            continue;
        dashed.dash_mm = 1.4 * type;
        dashed.gap_mm = 1.4 * type;
        scene_line(chart->scene, from.x_mm, from.y_mm, to.x_mm, to.y_mm, chart_line(0.9 * type, CHART_WHITE));
        scene_line(chart->scene, from.x_mm, from.y_mm, to.x_mm, to.y_mm, dashed);
    }
}

void board_draw_tables(const board_room *board)
{
    artwork_chart *chart = board->chart;
    const zc_layout *layout = chart->job->layout;

    for (int at = 0; at < layout->furniture_count; at++) {
        if (layout->furniture[at].kind == LAYOUT_FLOOR)
            draw_floor(board, &layout->furniture[at]);
        if (layout->furniture[at].kind != LAYOUT_TABLE)
            continue;
        const board_side side = board_side_of_table(board, at);
        const board_box own = box_of(board, at);
        if (is_hidden(own))
            continue;
        const board_box box = turned(chart, own);
        scene_paint paint = board_side_paint(chart, side);
        if (side == BOARD_OTHER)
            paint = chart_shape(chart->theme.cloth, chart->theme.ink2, 0.4);
        paint.stroke_mm = 0.4 * chart->paper.type;
        scene_rect(chart->scene, box.left, box.top, box.right - box.left, box.bottom - box.top, 0, paint);
        if (board->part)
            draw_cuts(board, own);
        const char *words = table_words(board, at, side);
        if (side == BOARD_OTHER && is_number(words))
            draw_step(board, at, box, words);
        else
            draw_label(chart, box, words, side);
    }
}

void board_draw_lectern(const board_room *board)
{
    artwork_chart *chart = board->chart;
    const zc_layout *layout = chart->job->layout;

    for (int at = 0; at < layout->furniture_count; at++) {
        const layout_furniture *lectern = &layout->furniture[at];
        if (lectern->kind != LAYOUT_LECTERN)
            continue;
        if (is_hidden(board_box_of(board, lectern)))
            continue;
        const board_box box = turned(chart, board_box_of(board, lectern));
        const chart_point middle = { (box.left + box.right) / 2, (box.top + box.bottom) / 2 };
        chart_lectern_draw(chart, middle, 1.3 * chart->paper.type,
                           chart_word(chart, lectern->label_zh, lectern->label_en));
    }
}
