/* What charts of several pages share: page numbers, frames, the ground of the key plan. */
#include "artwork/chart.h"

#include <math.h>

static const double tag_pt = 9.5, tag_high_mm = 5, tag_air_mm = 3, frame_mm = 0.7;
const double chart_key_plan_mm = 30;

const char *chart_page_words(artwork_chart *chart, int page)
{
    const bool english = chart->job->occasion->lang == ZC_LANG_EN;

    return chart_made(chart,
                      arena_format(chart->arena, english ? "Page %d" : "第%d页", chart->pages_before + page));
}

const char *chart_overview_kind(artwork_chart *chart, const char *kind)
{
    const bool english = chart->job->occasion->lang == ZC_LANG_EN;

    return chart_made(chart, arena_format(chart->arena, english ? "%s, overview" : "%s（总图）", kind));
}

const char *chart_part_words(artwork_chart *chart, chart_share share)
{
    const bool english = chart->job->occasion->lang == ZC_LANG_EN;
    const char *gap = !*share.shows ? "" : english ? ", " : "，";

    const char *people = english ? english_count(chart->arena, share.people, "person", "people")
                                 : arena_format(chart->arena, "%d人", share.people);

    return chart_made(chart,
                      arena_format(chart->arena, english ? "part %d of %d%s%s, %s" : "分图%d／%d%s%s，本页%s",
                                   share.part + 1, share.parts, gap, share.shows, chart_made(chart, people)));
}

/* ---- frames ---- */

scene_paint chart_frame_line(const artwork_chart *chart)
{
    const double type = chart->paper.type;
    scene_paint frame = chart_line(frame_mm * type, chart->theme.ink);

    frame.dash_mm = 2.4 * type;
    frame.gap_mm = 1.4 * type;
    return frame;
}

void chart_frame_draw(artwork_chart *chart, double left_mm, double top_mm, double right_mm, double bottom_mm)
{
    const chart_point one = chart_at(chart, left_mm, top_mm), two = chart_at(chart, right_mm, bottom_mm);

    scene_rect(chart->scene, fmin(one.x_mm, two.x_mm), fmin(one.y_mm, two.y_mm), fabs(two.x_mm - one.x_mm),
               fabs(two.y_mm - one.y_mm), 0, chart_frame_line(chart));
}

/* ---- tags ---- */

static text_style tag_type(const artwork_chart *chart)
{
    return chart_type(TEXT_HEI, 700, tag_pt * chart->paper.type);
}

chart_tag chart_tag_of(const artwork_chart *chart, double x_mm, double y_mm, const char *words)
{
    const double type = chart->paper.type;

    return (chart_tag){ x_mm, y_mm, chart_width(chart, words, tag_type(chart)) + tag_air_mm * type,
                        tag_high_mm * type };
}

void chart_tag_draw(artwork_chart *chart, const chart_tag *tag, const char *words)
{
    const double type = chart->paper.type;
    const chart_point at = chart_at(chart, tag->x_mm, tag->y_mm);

    scene_rect(chart->scene, at.x_mm - tag->width_mm / 2, at.y_mm - tag->height_mm / 2, tag->width_mm,
               tag->height_mm, type, chart_shape(CHART_WHITE, chart->theme.ink, 0.3 * type));
    chart_words(chart, at.x_mm, at.y_mm + 0.375 * mm_of_pt(tag_type(chart).size_pt), words, tag_type(chart),
                TEXT_MIDDLE, chart->theme.ink);
}

/* ---- key plans ---- */

double chart_key_share(const artwork_chart *chart)
{
    return chart_key_plan_mm * chart->paper.type / (chart->paper.right_mm - chart->paper.left_mm);
}

double chart_key_high(const artwork_chart *chart)
{
    return chart_key_share(chart) * (chart->paper.bottom_mm - chart->paper.top_mm);
}

chart_point chart_key_ground(artwork_chart *chart, const chart_paper *overview, double down_mm)
{
    const double share = chart_key_share(chart);
    const chart_point origin = { chart->paper.left_mm, chart->paper.bottom_mm + down_mm };

    scene_rect(chart->scene, origin.x_mm, origin.y_mm, share * (overview->right_mm - overview->left_mm),
               share * (overview->bottom_mm - overview->top_mm), 0,
               chart_shape(CHART_WHITE, chart->theme.ink2, 0.3 * chart->paper.type));
    return origin;
}
