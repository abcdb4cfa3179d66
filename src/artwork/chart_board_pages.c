/* A board that is too large for its paper: an overview, then its parts, each a window of the room: looks.md,
 * section 8. */
#include "artwork/chart_board.h"

#include <math.h>

static const double outer_mm = 6.2, inner_mm = 0.6, ghost_pt = 7, below_rows_mm = 2, door_mm = 2.6;
static const double tag_room_mm = 16, inner_of_rows_mm = 0.15;
enum { ACROSS_MAX = 96, DOWN_MAX = 4, CHAIRS_OF_A_PAGE = 160, GHOST_CHARACTERS = 5 };
enum { ROWS_DOWN_MAX = 64 }; /* pages that rows one behind another may take */

typedef enum room_axis { ACROSS, DOWN, AXES } room_axis;

typedef struct board_paging {
    artwork_chart *chart;
    board_room *whole; /* as the overview shows it */
    chart_paper overview;
    chart_legend legend;
    int paper;
    double *places[AXES]; /* of chairs along the tables, in the room, in order */
    int place_count[AXES];
    bool by_rows;       /* many stand one behind another */
    bool roomy;         /* units and titles have their lines too */
    board_box *windows; /* in the room */
    int count;
} board_paging;

/* ---- where a room may be cut: between chairs, best at an aisle; between rows where many stand one behind
 * another, as the rounds of an award do ---- */

static bool is_at_side(const board_chair *chair)
{
    return chair->edge == BOARD_LEFT || chair->edge == BOARD_RIGHT;
}

static bool is_along(const board_room *whole, const board_chair *chair, room_axis axis)
{
    return is_at_side(chair) == (axis == DOWN) || (axis == DOWN && board_has_many_rows(whole, chair->edge));
}

static void find_places(board_paging *paging, room_axis axis)
{
    const layout_seat *seats = paging->chart->job->layout->seats;
    const board_room *whole = paging->whole;
    double *places = paging->places[axis];
    int count = 0;

    for (int at = 0; at < whole->count; at++) {
        const layout_seat *seat = &seats[whole->chairs[at].seat];
        const double place = axis == ACROSS ? seat->x_mm : seat->y_mm;
        int before = count;
        if (!is_along(whole, &whole->chairs[at], axis))
            continue;
        for (; before > 0 && places[before - 1] > place; before--)
            places[before] = places[before - 1];
        places[before] = place;
        count++;
    }
    paging->place_count[axis] = count;
}

/* The middle between two chairs that is nearest to a place; a wide gap counts as nearer. */
static double cut_near(const board_paging *paging, room_axis axis, double wanted)
{
    const double *places = paging->places[axis];
    double best = wanted, least = HUGE_VAL;

    for (int at = 1; at < paging->place_count[axis]; at++) {
        const double gap = places[at] - places[at - 1], middle = (places[at] + places[at - 1]) / 2;
        if (gap < 1 || fabs(middle - wanted) - gap >= least)
            continue;
        least = fabs(middle - wanted) - gap;
        best = middle;
    }
    return best;
}

/* Open at the room's ends, so that chairs that stand outside the tables are in. False where there are not so
 * many places to cut at. */
static bool cut_axis(const board_paging *paging, room_axis axis, int parts, double cuts[])
{
    const board_box *hall = &paging->whole->hall;
    const int places = paging->place_count[axis];
    const double from = axis == ACROSS ? hall->left : hall->top,
                 end = axis == ACROSS ? hall->right : hall->bottom;
    const double to = places > 0 ? fmax(end, paging->places[axis][places - 1]) : end;

    cuts[0] = -HUGE_VAL;
    cuts[parts] = HUGE_VAL;
    for (int at = 1; at < parts; at++) {
        cuts[at] = cut_near(paging, axis, from + (to - from) * at / parts);
        if (cuts[at] <= cuts[at - 1])
            return false;
    }
    return true;
}

/* ---- the fewest parts on which all names are readable ---- */

/* A window's chairs and tables, fitted; `any` is false if nobody's chair is in it. */
static zc_status fit_part(board_paging *paging, board_box window, board_room *part, chart_legend *legend,
                          bool *fits)
{
    *part = (board_room){ .chart = paging->chart, .part = true, .window = window };
    if (paging->by_rows)
        part->beside_mm = board_row_label_mm * chart_paper_of(paging->paper, 0).type;
    const zc_status status = board_find(part);

    *fits = false;
    if (status || part->count == 0)
        return status;
    board_legend(part, legend);
    *fits = board_fit_paper(part, legend, paging->paper, paging->paper) && !(paging->roomy && part->cramped);
    return ZC_OK;
}

static zc_status try_grid(board_paging *paging, int across, int down, bool *fits)
{
    double columns[ACROSS_MAX + 1], rows[ROWS_DOWN_MAX + 1];
    chart_legend legend;
    board_room part;

    paging->count = 0;
    *fits = cut_axis(paging, ACROSS, across, columns) && cut_axis(paging, DOWN, down, rows);
    for (int at = 0; *fits && at < across * down; at++) {
        const int row = at / across, column = at % across;
        const board_box window = { columns[column], rows[row], columns[column + 1], rows[row + 1] };
        const zc_status status = fit_part(paging, window, &part, &legend, fits);
        if (status)
            return status;
        if (*fits)
            paging->windows[paging->count++] = window;
        *fits |= part.count == 0;
    }
    return ZC_OK;
}

/* Of equally many parts those that are cut across first: a table reads from end to end. */
static zc_status cut_room_into(board_paging *paging, int most, int most_down, bool *fits)
{
    const int least = paging->whole->count / CHAIRS_OF_A_PAGE;
    zc_status status = ZC_OK;

    for (int parts = least < 2 ? 2 : least; !status && !*fits && parts <= most; parts++)
        for (int down = 1; !status && !*fits && down <= most_down; down++)
            if (parts % down == 0)
                status = try_grid(paging, parts / down, down, fits);
    return status;
}

/* Rows behind one another lose their units and titles first: a few pages more keep them. */
static zc_status cut_room(board_paging *paging, bool *fits)
{
    const int most_down = paging->by_rows ? ROWS_DOWN_MAX : DOWN_MAX;
    zc_status status = ZC_OK;

    *fits = false;
    paging->roomy = paging->by_rows;
    if (paging->roomy)
        status = cut_room_into(paging, ROWS_DOWN_MAX, most_down, fits);
    if (status || *fits)
        return status;
    paging->roomy = false;
    return cut_room_into(paging, ACROSS_MAX, most_down, fits);
}

/* ---- frames in the overview ---- */

/* Clear of the walls and of the words in their doors. */
static board_box within(board_box frame, const chart_paper *paper)
{
    const double air_mm = door_mm * paper->type;

    return (board_box){ fmax(frame.left, paper->left_mm + air_mm), fmax(frame.top, paper->top_mm + air_mm),
                        fmin(frame.right, paper->right_mm - air_mm),
                        fmin(frame.bottom, paper->bottom_mm - air_mm) };
}

/* Where a cut down the room lies on the page: rows stand as close as their words let them, whatever the
 * room's scale, so a cut between them is in the middle of its neighbours. */
static double cut_on_page(const board_paging *paging, double cut_mm)
{
    const board_room *whole = paging->whole;
    const layout_seat *seats = paging->chart->job->layout->seats;
    double before = -HUGE_VAL, after = HUGE_VAL;

    for (int at = 0; at < whole->count; at++) {
        const board_chair *chair = &whole->chairs[at];
        if (!is_at_side(chair) && seats[chair->seat].y_mm < cut_mm)
            before = fmax(before, chair->y_mm);
        else if (!is_at_side(chair))
            after = fmin(after, chair->y_mm);
    }
    if (paging->by_rows && isfinite(before) && isfinite(after))
        return (before + after) / 2;
    return whole->paper.top + (cut_mm - whole->hall.top) * whole->down;
}

/* A window on the overview: from cut to cut, and round all that stands outside the tables. */
static board_box frame_of(const board_paging *paging, const board_box *window)
{
    const board_room *whole = paging->whole;
    const double type = paging->overview.type, air_mm = outer_mm * type;
    board_box frame = whole->paper;

    for (int at = 0; at < whole->count; at++) {
        const board_chair *chair = &whole->chairs[at];
        frame.left = fmin(frame.left, chair->x_mm - air_mm);
        frame.right = fmax(frame.right, chair->x_mm + air_mm);
        frame.top = fmin(frame.top, chair->y_mm - air_mm);
        frame.bottom = fmax(frame.bottom, chair->y_mm + air_mm);
    }
    const double x = whole->paper.left - whole->hall.left * whole->across;
    frame = within(frame, &paging->overview);
    frame.left = fmax(frame.left, x + window->left * whole->across + inner_mm * type);
    frame.right = fmin(frame.right, x + window->right * whole->across - inner_mm * type);
    frame.top = fmax(frame.top, cut_on_page(paging, window->top));
    frame.bottom = fmin(frame.bottom, cut_on_page(paging, window->bottom));
    const double off_mm = (paging->by_rows ? inner_of_rows_mm : inner_mm) * type;
    frame.top += isfinite(window->top) ? off_mm : 0;
    frame.bottom -= isfinite(window->bottom) ? off_mm : 0;
    return frame;
}

/* Outside the frame, where no other one is: above it, or beside it where frames lie one below the other;
 * where those are lower than tags, at either end in turn. */
static void place_tag(const board_box *window, const board_box *frame, int part, chart_tag *tag)
{
    const double air = 0.4 * tag->height_mm;
    const bool left = frame->bottom - frame->top < tag->height_mm + air && part % 2;

    tag->x_mm = (frame->left + frame->right) / 2;
    tag->y_mm = (frame->top + frame->bottom) / 2;
    if (!isfinite(window->top) && !isfinite(window->bottom))
        tag->y_mm = frame->top - tag->height_mm / 2;
    else if (!isfinite(window->right) && !(left && !isfinite(window->left)))
        tag->x_mm = frame->right + tag->width_mm / 2 + air;
    else if (!isfinite(window->left))
        tag->x_mm = frame->left - tag->width_mm / 2 - air;
    else
        tag->y_mm = isfinite(window->bottom) ? frame->top + tag->height_mm / 2
                                             : frame->bottom - tag->height_mm / 2;
}

static void draw_frame(const board_paging *paging, int part)
{
    const board_box frame = frame_of(paging, &paging->windows[part]);

    chart_frame_draw(paging->chart, frame.left, frame.top, frame.right, frame.bottom);
}

static void draw_tag(const board_paging *paging, int part)
{
    const char *words = chart_page_words(paging->chart, 2 + part);
    const board_box frame = frame_of(paging, &paging->windows[part]);
    chart_tag tag = chart_tag_of(paging->chart, 0, 0, words);

    place_tag(&paging->windows[part], &frame, part, &tag);
    chart_tag_draw(paging->chart, &tag, words);
}

static void fit_overview(board_paging *paging)
{
    board_legend(paging->whole, &paging->legend);
    chart_take_paper(paging->chart, paging->paper, &paging->legend);
    if (paging->by_rows)
        paging->whole->beside_mm = tag_room_mm * paging->chart->paper.type;
    board_fit_unnamed(paging->whole);
    paging->overview = paging->chart->paper;
}

static void draw_overview(board_paging *paging, const char *note)
{
    artwork_chart *chart = paging->chart;

    fit_overview(paging);
    paging->legend.note = note;
    chart_page(chart, chart_overview_kind(chart, chart_kind(chart)), board_counts(paging->whole));
    chart_outline_entry(chart, 0, chart_word(chart, "总图", "Overview"));
    for (int part = 0; part < paging->count; part++)
        draw_frame(paging, part); /* below the tables, whose words they would cross */
    board_draw_room(paging->whole);
    for (int part = 0; part < paging->count; part++)
        draw_tag(paging, part);
    chart_legend_draw(chart, &paging->legend);
}

/* ---- a part: where it lies, who sits beyond ---- */

/* The overview's place in the key plan, which turns as the page does. */
static chart_point key_at(const board_paging *paging, chart_point origin, double share, double x_mm,
                          double y_mm)
{
    const chart_paper *paper = &paging->overview;
    const artwork_chart *chart = paging->chart;
    const double x = chart->from_stage ? paper->right_mm - x_mm : x_mm - paper->left_mm;
    const double y = chart->from_stage && !chart->upright ? paper->bottom_mm - y_mm : y_mm - paper->top_mm;

    return (chart_point){ origin.x_mm + share * x, origin.y_mm + share * y };
}

static void draw_key_box(const board_paging *paging, chart_point origin, double share, board_box box,
                         scene_paint paint)
{
    const chart_point one = key_at(paging, origin, share, box.left, box.top),
                      two = key_at(paging, origin, share, box.right, box.bottom);

    scene_rect(paging->chart->scene, fmin(one.x_mm, two.x_mm), fmin(one.y_mm, two.y_mm),
               fabs(two.x_mm - one.x_mm), fabs(two.y_mm - one.y_mm), 0, paint);
}

double board_key_mm(const artwork_chart *chart)
{
    return chart_key_high(chart) + below_rows_mm * chart->paper.type;
}

/* A tiny plan of the overview at the page's foot, the tables and this part's frame in ink. */
static void draw_key_plan(const board_paging *paging, int part)
{
    artwork_chart *chart = paging->chart;
    const zc_layout *layout = chart->job->layout;
    const double type = paging->overview.type, share = chart_key_share(chart);
    const chart_point origin = chart_key_ground(chart, &paging->overview, below_rows_mm * type);

    draw_key_box(paging, origin, share, frame_of(paging, &paging->windows[part]),
                 chart_fill(chart->theme.ink));
    for (int at = 0; at < layout->furniture_count; at++)
        if (layout->furniture[at].kind == LAYOUT_TABLE)
            draw_key_box(paging, origin, share, board_box_of(paging->whole, &layout->furniture[at]),
                         chart_shape(chart->theme.zones[0].fill, chart->theme.ink3, 0.2 * type));
}

/* The chair beyond a cut that is nearest to it in a row; NULL: none. */
static const board_chair *nearest_beyond(const board_paging *paging, const board_room *part, room_axis axis,
                                         bool before, board_edge edge, int level)
{
    const layout_seat *seats = paging->chart->job->layout->seats;
    const board_box *window = &part->window;
    const double cut = axis == ACROSS ? (before ? window->left : window->right)
                                      : (before ? window->top : window->bottom);
    const board_chair *nearest = NULL;
    double least = HUGE_VAL;

    for (int at = 0; at < paging->whole->count; at++) {
        const board_chair *chair = &paging->whole->chairs[at];
        const layout_seat *seat = &seats[chair->seat];
        const double place = axis == ACROSS ? seat->x_mm : seat->y_mm,
                     other = axis == ACROSS ? seat->y_mm : seat->x_mm;
        const double from = axis == ACROSS ? window->top : window->left,
                     to = axis == ACROSS ? window->bottom : window->right;
        const double away = before ? cut - place : place - cut;
        if (chair->edge != edge || chair->level != level || away < 0 || away >= least || other < from ||
            other >= to)
            continue;
        least = away;
        nearest = chair;
    }
    return nearest;
}

/* A name without a chair, in the margin that the cut leaves free. */
static void draw_ghost(const board_paging *paging, const board_room *part, const board_chair *beyond,
                       room_axis axis, bool before)
{
    artwork_chart *chart = paging->chart;
    const double type = chart->paper.type, away = board_ghost_mm * type / 2;
    const text_style style = chart_type(TEXT_HEI, 400, ghost_pt * type);
    const char *name = chart_name(chart, (zc_seat){ beyond->seat });
    board_chair chair = *beyond;

    if (!name || utf8_count(name) > GHOST_CHARACTERS)
        return;
    chair.level -= part->first_level[chair.edge];
    board_place_chair(part, &chair);
    if (axis == ACROSS)
        chair.x_mm = before ? part->paper.left - away : part->paper.right + away;
    else
        chair.y_mm = before ? part->paper.top - away : part->paper.bottom + away;
    const chart_point at = chart_at(chart, chair.x_mm, chair.y_mm);
    if (axis == ACROSS)
        chart_column(chart, at.x_mm, at.y_mm, name, style, chart->theme.ink3);
    else
        chart_words(chart, at.x_mm, at.y_mm + 0.375 * mm_of_pt(style.size_pt), name, style, TEXT_MIDDLE,
                    chart->theme.ink3);
}

static void draw_ghosts(const board_paging *paging, const board_room *part)
{
    for (int edge = 0; edge < BOARD_EDGES; edge++)
        for (int level = 0; level < part->levels[edge]; level++)
            for (int side = 0; side < 2; side++) {
                const room_axis axis = edge == BOARD_TOP || edge == BOARD_BOTTOM ? ACROSS : DOWN;
                const board_chair *beyond = nearest_beyond(paging, part, axis, side == 0, (board_edge)edge,
                                                           level + part->first_level[edge]);
                if (beyond)
                    draw_ghost(paging, part, beyond, axis, side == 0);
            }
}

static int people_of(const board_room *part)
{
    int people = 0;

    for (int at = 0; at < part->count; at++)
        people += chart_name(part->chart, (zc_seat){ part->chairs[at].seat }) != NULL;
    return people;
}

static zc_status draw_part(board_paging *paging, int number, const char *note)
{
    artwork_chart *chart = paging->chart;
    chart_legend legend = { 0 };
    board_room part;
    bool fits;
    const zc_status status = fit_part(paging, paging->windows[number], &part, &legend, &fits);

    if (status)
        return status;
    const char *rows = board_rows_words(paging->whole, &part);
    const char *words =
        chart_part_words(chart, (chart_share){ number, paging->count, people_of(&part), rows });
    legend.note = note;
    chart_page(chart, chart_kind(chart), words);
    chart_outline_entry(chart, 0, words);
    board_draw_room(&part);
    draw_ghosts(paging, &part);
    board_draw_rows(paging->whole, &part);
    draw_key_plan(paging, number);
    chart_legend_draw(chart, &legend);
    return ZC_OK;
}

/* ---- the whole ---- */

static bool make_room(board_paging *paging)
{
    zc_arena *arena = paging->chart->arena;

    for (int axis = 0; axis < AXES; axis++)
        paging->places[axis] = arena_array(arena, double, paging->whole->count + 1);
    paging->windows = arena_array(arena, board_box, ACROSS_MAX + 1);
    return paging->places[ACROSS] && paging->places[DOWN] && paging->windows;
}

zc_status board_pages(board_room *whole, int paper, const char *note, bool *drawn)
{
    board_paging paging = { .chart = whole->chart, .whole = whole, .paper = paper };
    zc_status status = make_room(&paging) ? ZC_OK : ZC_NO_MEMORY;

    *drawn = false;
    paging.by_rows = board_has_many_rows(whole, BOARD_TOP) || board_has_many_rows(whole, BOARD_BOTTOM);
    for (room_axis axis = ACROSS; !status && axis < AXES; axis++)
        find_places(&paging, axis);
    if (!status)
        status = cut_room(&paging, drawn);
    if (status || !*drawn)
        return status;
    whole->chart->pages = 1 + paging.count;
    draw_overview(&paging, note);
    for (int part = 0; !status && part < paging.count; part++)
        status = draw_part(&paging, part, note);
    return status;
}
