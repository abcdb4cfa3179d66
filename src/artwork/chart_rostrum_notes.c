#include "artwork/chart_rostrum_page.h"

#include <math.h>

/* What stands between the stage's lip and the footer: the ranks of each row, and from where the chart is
 * seen. */
static const double note_share = 0.6, least_note_pt = 6; /* of many rows there is none */

/* Of two parties in a picture each has its own numbers: 主1, 客1. */
static const char *party_of(const artwork_chart *chart, zc_seat seat)
{
    zc_person person;

    if (!chart_is_photo(chart) || chart->job->layout->queue_count < 2 ||
        !zc_plan_person(chart->job->plan, seat, &person))
        return "";
    return zc_roster_side(chart->job->roster, person) == ZC_SIDE_HOST ? chart_word(chart, "主", "H")
                                                                      : chart_word(chart, "客", "G");
}

static const char *number_of(artwork_chart *chart, zc_seat seat)
{
    return chart_made(
        chart, arena_format(chart->arena, "%s%d", party_of(chart, seat), chart->rank_of_seat[seat.at]));
}

const char *rostrum_rank_of(artwork_chart *chart, zc_seat seat)
{
    return chart->final || chart->rank_of_seat[seat.at] == 0 || !chart_name(chart, seat)
               ? ""
               : number_of(chart, seat);
}

/* The seat at a place of a row, counted from page left as the page is seen from the hall. */
static const chart_cell *cell_at(const chart_block *block, int line, int half)
{
    for (int at = 0; at < block->count; at++)
        if (block->cells[at].line == line && block->cells[at].half == half)
            return &block->cells[at];
    return NULL;
}

/* The notes stand between the stage's lip and the footer, a line for each row and one more; the view beside.
 */
static double last_note_mm(const rostrum_page *page)
{
    return page->top_mm + page->depth_mm + 27.7 * page->size;
}

static double note_pitch(const rostrum_page *page)
{
    return fmin(5.1, 15.3 / page->block->rows) * page->size;
}

static double first_note_mm(const rostrum_page *page)
{
    return last_note_mm(page) - page->block->rows * note_pitch(page);
}

/* The draft tells the ranks of each row, so that a mirrored chart is noticed. */
static const char *rank_note(artwork_chart *chart, const rostrum_page *page, int line)
{
    const bool english = chart->job->occasion->lang == ZC_LANG_EN;
    const char *text = arena_format(chart->arena,
                                    english ? "Row %d, ranks from page left:" : "第%d排位次自图左至图右：",
                                    page->first_line + line + 1);
    const int halves = 2 * page->block->columns;
    const char *gap = "";

    for (int at = 0; text && at < halves; at++) {
        const chart_cell *cell = cell_at(page->block, line, chart->from_stage ? halves - 1 - at : at);
        if (!cell || !*rostrum_rank_of(chart, cell->seat))
            continue;
        text = arena_format(chart->arena, "%s%s%s", text, gap, number_of(chart, cell->seat));
        gap = english ? "  " : "　";
    }
    return chart_made(chart, text);
}

static double longest_note_mm(artwork_chart *chart, const rostrum_page *page, text_style style)
{
    double longest_mm = 0;

    for (int line = 0; line < page->block->rows; line++)
        longest_mm = fmax(longest_mm, chart_width(chart, rank_note(chart, page, line), style));
    return longest_mm;
}

static double view_air_mm(const artwork_chart *chart) { return 4 * chart->paper.type; }

/* One size for all rows: what the longest note needs; 0 if none leaves the view its room. */
static text_style note_style(artwork_chart *chart, const rostrum_page *page)
{
    const double most_mm = page->width_mm - chart_view_width(chart, true) - view_air_mm(chart);
    text_style style =
        chart_type(TEXT_HEI, 400, fmin(9 * chart->paper.type, pt_of_mm(0.8 * note_pitch(page))));

    while (style.size_pt > least_note_pt && longest_note_mm(chart, page, style) > note_share * page->width_mm)
        style.size_pt -= 0.25;
    if (style.size_pt < least_note_pt || longest_note_mm(chart, page, style) > most_mm)
        style.size_pt = 0;
    return style;
}

static bool has_rank_notes(const artwork_chart *chart, const rostrum_page *page)
{
    return !chart->final && !page->unnamed && !page->part;
}

static const char *hands_note(const artwork_chart *chart)
{
    if (chart_is_photo(chart))
        return chart_word(
            chart, "牌上方数字为位次，付印时隐去；小字为排内序号。左右以合影人员自身为准。",
            "Rank numbers stand at a plate's head and vanish from the final print; the small number "
            "counts the row. Left and right are the people's own.");
    return chart_word(chart, "左右以台上就座者自身为准。位次号供核对，付印时隐去。",
                      "Left and right are the sitters' own. Rank numbers vanish from the final print.");
}

static text_style hands_style(const artwork_chart *chart)
{
    return chart_type(TEXT_SONG, 500, 8.5 * chart->paper.type);
}

void rostrum_notes_draw(artwork_chart *chart, const rostrum_page *page)
{
    if (chart->final || page->unnamed)
        return;
    const text_style style = note_style(chart, page);
    for (int line = 0; has_rank_notes(chart, page) && style.size_pt > 0 && line < page->block->rows; line++)
        chart_words(chart, page->left_mm, first_note_mm(page) + line * note_pitch(page),
                    rank_note(chart, page, line), style, TEXT_START, chart->theme.ink);
    chart_words(chart, page->left_mm, last_note_mm(page), hands_note(chart), hands_style(chart), TEXT_START,
                chart->theme.ink2);
}

static double notes_end_mm(artwork_chart *chart, const rostrum_page *page)
{
    const double hands_mm = chart_width(chart, hands_note(chart), hands_style(chart));
    const text_style style = note_style(chart, page);

    if (chart->final)
        return page->left_mm;
    return page->left_mm + (has_rank_notes(chart, page) && style.size_pt > 0
                                ? fmax(hands_mm, longest_note_mm(chart, page, style))
                                : hands_mm);
}

/* In the middle under the stage, or beside long notes. */
void rostrum_view_draw(artwork_chart *chart, const rostrum_page *page)
{
    const double stage_mm = page->top_mm + page->depth_mm, right_mm = page->left_mm + page->width_mm;
    const double half_mm = chart_view_width(chart, false) / 2 + view_air_mm(chart),
                 half_flat_mm = chart_view_width(chart, true) / 2;
    const double end_mm = notes_end_mm(chart, page);

    if (end_mm + half_mm <= page->left_mm + page->width_mm / 2)
        chart_view_below(chart, page->left_mm + page->width_mm / 2, stage_mm + 13 * page->size);
    else
        chart_view(
            chart,
            fmin(fmax(page->left_mm + 0.78 * page->width_mm, end_mm + view_air_mm(chart) + half_flat_mm),
                 right_mm - half_flat_mm),
            stage_mm + 19 * page->size, true);
}
