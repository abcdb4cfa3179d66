#include "artwork/chart.h"

#include <math.h>
#include <string.h>

enum { WALL_TOP, WALL_RIGHT, WALL_BOTTOM, WALL_LEFT, WALLS, GAPS_MAX = 64 };
static const char *const wall_words[WALLS] = { "top", "right", "bottom", "left" };
static const double tick_mm = 1.5, label_pt = 9, least_door_mm = 16, widest_door_share = 0.2;

/* An opening in a wall, along it. */
typedef struct wall_gap {
    double from_mm, to_mm;
    const layout_furniture *door; /* NULL: the stage */
} wall_gap;

typedef struct hall_wall {
    int side;
    double from_mm, to_mm, away_mm; /* along the wall; its height (top, bottom) or its x */
    wall_gap gaps[GAPS_MAX];
    int count;
} hall_wall;

static bool is_upright(const hall_wall *wall) { return wall->side == WALL_LEFT || wall->side == WALL_RIGHT; }

static chart_point wall_at(const artwork_chart *chart, const hall_wall *wall, double along_mm,
                           double inward_mm)
{
    const double away = wall->away_mm +
                        (wall->side == WALL_TOP || wall->side == WALL_LEFT ? inward_mm : -inward_mm);

    return is_upright(wall) ? chart_at(chart, away, along_mm) : chart_at(chart, along_mm, away);
}

/* ---- doors ---- */

static bool name_tells_entrance(const char *name)
{
    return strstr(name, "入口") || strstr(name, "正门") || strstr(name, "大门") || strstr(name, "ntrance");
}

static const char *door_words(artwork_chart *chart, const layout_furniture *door)
{
    const char *name = chart_word(chart, door->label_zh, door->label_en);
    const char *words = name;

    if (text_is_blank(name))
        return door->main ? chart_word(chart, "主入口", "Main entrance") : chart_word(chart, "门", "Door");
    if (door->main && !name_tells_entrance(name))
        words = arena_format(chart->arena, "%s%s", name, chart_word(chart, "（主入口）", " (main entrance)"));
    return chart_made(chart, words);
}

static int wall_of(const layout_furniture *door)
{
    for (int side = 0; side < WALLS; side++)
        if (door->detail && strcmp(door->detail, wall_words[side]) == 0)
            return side;
    return WALL_BOTTOM;
}

static wall_gap door_gap(artwork_chart *chart, const hall_wall *wall, const layout_furniture *door)
{
    const zc_layout *layout = chart->job->layout;
    const text_style style = chart_type(TEXT_HEI, 500, label_pt * chart->paper.type);
    const bool upright = is_upright(wall);
    const double whole_mm = upright ? layout->depth_mm : layout->width_mm;
    const double middle = upright ? door->y_mm + door->depth_mm / 2 : door->x_mm + door->width_mm / 2;
    const double share = (wall->to_mm - wall->from_mm) / (whole_mm > 0 ? whole_mm : 1);
    double wide = fmax(fmax(door->width_mm, door->depth_mm) * share, least_door_mm * chart->paper.type);

    wide = fmin(wide, widest_door_share * (wall->to_mm - wall->from_mm));
    if (!upright)
        wide = fmax(wide, chart_width(chart, door_words(chart, door), style) + 8 * chart->paper.type);
    const double along = wall->from_mm + middle * share;
    const double from = fmin(fmax(along - wide / 2, wall->from_mm + 2), wall->to_mm - 2 - wide);
    return (wall_gap){ from, from + wide, door };
}

static void add_gap(hall_wall *wall, wall_gap gap)
{
    int at = wall->count;

    if (wall->count == GAPS_MAX)
        return;
    for (; at > 0 && wall->gaps[at - 1].from_mm > gap.from_mm; at--)
        wall->gaps[at] = wall->gaps[at - 1];
    wall->gaps[at] = gap;
    wall->count++;
}

static void add_doors(artwork_chart *chart, hall_wall *wall)
{
    const zc_layout *layout = chart->job->layout;

    for (int at = 0; at < layout->furniture_count; at++)
        if (layout->furniture[at].kind == LAYOUT_DOOR && wall_of(&layout->furniture[at]) == wall->side)
            add_gap(wall, door_gap(chart, wall, &layout->furniture[at]));
}

bool chart_has_side_door(const artwork_chart *chart)
{
    const zc_layout *layout = chart->job->layout;

    for (int at = 0; at < layout->furniture_count; at++) {
        const layout_furniture *door = &layout->furniture[at];
        if (door->kind == LAYOUT_DOOR && door->detail && (*door->detail == 'l' || *door->detail == 'r'))
            return true;
    }
    return false;
}

/* ---- drawing ---- */

static void draw_line(artwork_chart *chart, const hall_wall *wall, double from_mm, double to_mm)
{
    const chart_point from = wall_at(chart, wall, from_mm, 0), to = wall_at(chart, wall, to_mm, 0);
    scene_paint paint = chart_line(0.5 * chart->paper.type, chart->theme.ink2);

    paint.square = true;
    if (to_mm > from_mm)
        scene_line(chart->scene, from.x_mm, from.y_mm, to.x_mm, to.y_mm, paint);
}

static void draw_ticks(artwork_chart *chart, const hall_wall *wall, const wall_gap *gap)
{
    const double reach = tick_mm * chart->paper.type;
    const double ends[] = { gap->from_mm, gap->to_mm };

    for (int at = 0; at < 2; at++) {
        const chart_point in = wall_at(chart, wall, ends[at], reach),
                          out = wall_at(chart, wall, ends[at], -reach);
        scene_line(chart->scene, in.x_mm, in.y_mm, out.x_mm, out.y_mm,
                   chart_line(0.5 * chart->paper.type, chart->theme.ink2));
    }
}

static void draw_door_words(artwork_chart *chart, const hall_wall *wall, const wall_gap *gap, double level_mm)
{
    const double type = chart->paper.type, middle = (gap->from_mm + gap->to_mm) / 2;
    const text_style style = chart_type(TEXT_HEI, 500, label_pt * type);
    const char *words = door_words(chart, gap->door);
    const double base = 0.375 * mm_of_pt(style.size_pt);

    if (!is_upright(wall)) {
        const chart_point at = wall_at(chart, wall, middle, 0);
        chart_words(chart, at.x_mm, at.y_mm + base, text_padded_name(chart->arena, words), style, TEXT_MIDDLE,
                    chart->theme.ink);
        return;
    }
    if (middle > level_mm) {
        const chart_point at = wall_at(chart, wall, middle, 3.2 * type);
        chart_column(chart, at.x_mm, at.y_mm, words, style, chart->theme.ink);
        return;
    }
    const chart_point at = wall_at(chart, wall, middle, 3.2 * type);
    const bool page_left = (wall->side == WALL_LEFT) != chart->from_stage;
    chart_words(chart, at.x_mm, at.y_mm + base, words, style, page_left ? TEXT_START : TEXT_END,
                chart->theme.ink);
}

static void draw_wall(artwork_chart *chart, const hall_wall *wall, double level_mm)
{
    double from_mm = wall->from_mm;

    for (int at = 0; at < wall->count; at++) {
        const wall_gap *gap = &wall->gaps[at];
        draw_line(chart, wall, from_mm, gap->from_mm);
        from_mm = fmax(from_mm, gap->to_mm);
        if (!gap->door)
            continue;
        draw_ticks(chart, wall, gap);
        draw_door_words(chart, wall, gap, level_mm);
    }
    draw_line(chart, wall, from_mm, wall->to_mm);
}

void chart_walls_draw(artwork_chart *chart, chart_walls walls)
{
    const chart_paper *paper = &chart->paper;
    hall_wall sides[WALLS] = {
        { .side = WALL_TOP, .from_mm = paper->left_mm, .to_mm = paper->right_mm, .away_mm = walls.far_mm },
        { .side = WALL_RIGHT,
          .from_mm = walls.far_mm,
          .to_mm = paper->bottom_mm,
          .away_mm = paper->right_mm },
        { .side = WALL_BOTTOM,
          .from_mm = paper->left_mm,
          .to_mm = paper->right_mm,
          .away_mm = paper->bottom_mm },
        { .side = WALL_LEFT, .from_mm = walls.far_mm, .to_mm = paper->bottom_mm, .away_mm = paper->left_mm },
    };

    if (walls.stage_to_mm > walls.stage_from_mm)
        add_gap(&sides[WALL_TOP], (wall_gap){ walls.stage_from_mm, walls.stage_to_mm, NULL });
    for (int side = 0; side < WALLS; side++) {
        add_doors(chart, &sides[side]);
        draw_wall(chart, &sides[side], walls.level_mm);
    }
}

/* Where the north mark's middle keeps clear of a side door's words: there, or below the door. */
double chart_clear_of_doors(artwork_chart *chart, bool right, double far_mm, double y_mm)
{
    const chart_paper *paper = &chart->paper;
    const double above_mm = 9 * paper->type, below_mm = 12 * paper->type;
    hall_wall wall = { .side = right ? WALL_RIGHT : WALL_LEFT, .from_mm = far_mm, .to_mm = paper->bottom_mm };

    add_doors(chart, &wall);
    for (int at = 0; at < wall.count; at++) {
        const double middle = (wall.gaps[at].from_mm + wall.gaps[at].to_mm) / 2;
        if (middle > y_mm - above_mm && middle < y_mm + below_mm)
            y_mm = wall.gaps[at].to_mm + above_mm;
    }
    return y_mm;
}

void chart_north_draw(artwork_chart *chart, double x_mm, double y_mm)
{
    const double type = chart->paper.type;
    const chart_point at = chart_at(chart, x_mm, y_mm);
    const double turn = chart->job->layout->north_deg + (chart->from_stage ? 180 : 0);

    scene_group(chart->scene, (scene_group_look){ .x_mm = at.x_mm, .y_mm = at.y_mm, .turn_deg = turn });
    scene_circle(chart->scene, 0, 0, 5.2 * type, chart_line(0.3 * type, chart->theme.ink2));
    scene_path_begin(chart->scene);
    scene_move_to(chart->scene, 0, -6.9 * type);
    scene_line_to(chart->scene, 2.3 * type, 1.5 * type);
    scene_line_to(chart->scene, 0, -0.1 * type);
    scene_line_to(chart->scene, -2.3 * type, 1.5 * type);
    scene_close(chart->scene);
    scene_path_end(chart->scene, chart_fill(chart->theme.ink));
    scene_group_end(chart->scene);
    chart_words(chart, at.x_mm, at.y_mm + 9.9 * type, chart_word(chart, "北", "N"),
                chart_type(TEXT_HEI, 400, 9 * type), TEXT_MIDDLE, chart->theme.ink);
}
