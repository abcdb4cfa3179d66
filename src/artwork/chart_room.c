#include "artwork/chart_table.h"

#include <string.h>

/* ---- who sits at a table ---- */

int chart_table_seats(const artwork_chart *chart, int table)
{
    const zc_layout *layout = chart->job->layout;
    int seats = 0;

    for (int seat = 0; seat < layout->seat_count; seat++)
        seats += layout->seats[seat].table == table;
    return seats;
}

int chart_table_people(const artwork_chart *chart, int table)
{
    const zc_layout *layout = chart->job->layout;
    int people = 0;

    for (int seat = 0; seat < layout->seat_count; seat++)
        people += layout->seats[seat].table == table && chart_name(chart, (zc_seat){ seat });
    return people;
}

static const char *group_at(const artwork_chart *chart, int seat)
{
    zc_person person;

    if (!zc_plan_person(chart->job->plan, (zc_seat){ seat }, &person))
        return "";
    return zc_roster_field(chart->job->roster, person, ZC_COLUMN_GROUP);
}

static int people_on(const artwork_chart *chart, const zc_seat seats[], int count)
{
    int people = 0;

    for (int at = 0; at < count; at++)
        people += chart_name(chart, seats[at]) != NULL;
    return people;
}

const char *chart_group_of_all(const artwork_chart *chart, const zc_seat seats[], int count)
{
    const char *group = NULL;

    for (int at = 0; at < count; at++) {
        if (!chart_name(chart, seats[at]))
            continue;
        if (group && strcmp(group_at(chart, seats[at].at), group) != 0)
            return "";
        group = group_at(chart, seats[at].at);
    }
    return group ? group : "";
}

int chart_group_people(const artwork_chart *chart, const char *group)
{
    int people = 0;

    for (int seat = 0; seat < chart->job->layout->seat_count; seat++)
        people += chart_name(chart, (zc_seat){ seat }) && strcmp(group_at(chart, seat), group) == 0;
    return people;
}

const char *chart_group_of_most(const artwork_chart *chart, const zc_seat seats[], int count)
{
    const int people = people_on(chart, seats, count);

    for (int at = 0; at < count; at++) {
        const char *group = group_at(chart, seats[at].at);
        int members = 0;
        for (int other = 0; other < count && *group; other++)
            members += strcmp(group_at(chart, seats[other].at), group) == 0;
        if (2 * members > people)
            return group;
    }
    return "";
}

const char *chart_table_group(artwork_chart *chart, int table)
{
    const zc_layout *layout = chart->job->layout;
    zc_seat *seats = arena_array(chart->arena, zc_seat, chart_table_seats(chart, table) + 1);
    int count = 0;

    chart->no_memory |= !seats;
    for (int seat = 0; seats && seat < layout->seat_count; seat++)
        if (layout->seats[seat].table == table)
            seats[count++] = (zc_seat){ seat };
    return chart_group_of_most(chart, seats, count);
}

/* ---- the stage ---- */

static const double depth_mm = 12, lip_mm = 3.5, strip_mm = 5.2;

static const layout_furniture *furniture_of(const artwork_chart *chart, layout_furniture_kind kind)
{
    const zc_layout *layout = chart->job->layout;

    for (int at = 0; at < layout->furniture_count; at++)
        if (layout->furniture[at].kind == kind)
            return &layout->furniture[at];
    return NULL;
}

double chart_room_stage_depth(const artwork_chart *chart)
{
    return furniture_of(chart, LAYOUT_STAGE) ? (depth_mm + lip_mm) * chart->paper.type : 0;
}

void chart_room_stage_draw(artwork_chart *chart)
{
    const layout_furniture *stage = furniture_of(chart, LAYOUT_STAGE),
                           *lectern = furniture_of(chart, LAYOUT_LECTERN);
    const chart_paper *paper = &chart->paper;
    const double type = paper->type, wide = 0.4545 * (paper->right_mm - paper->left_mm);
    const double left = (paper->left_mm + paper->right_mm - wide) / 2, middle = left + wide / 2;

    if (!stage)
        return;
    chart_stage_outline(chart, left, paper->top_mm, wide, depth_mm * type, lip_mm * type);
    chart_banner_draw(chart, middle, paper->top_mm + 4.9 * type, 0.667 * wide, strip_mm * type, 10.5 * type,
                      1.2 * type);
    const chart_point word = chart_at(chart, middle, paper->top_mm + 11.3 * type);
    const char *name = chart_word(chart, stage->label_zh, stage->label_en);
    chart_words(chart, word.x_mm, word.y_mm + 1.3 * type,
                text_is_blank(name) ? chart_word(chart, "舞　台", "Stage")
                                    : text_padded_name(chart->arena, name),
                chart_type(TEXT_HEI, 700, 10 * type), TEXT_MIDDLE, chart->theme.red_dark);
    if (lectern)
        chart_lectern_draw(chart, chart_at(chart, left + 12 * type, paper->top_mm + 7.2 * type), 0.9 * type,
                           chart_word(chart, lectern->label_zh, lectern->label_en));
}
