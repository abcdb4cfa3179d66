/* The paper of a rostrum alone, or of the rows of a picture. */
#include "artwork/chart_rostrum_page.h"

static bool has_posts(const artwork_chart *chart, const chart_block *block)
{
    for (int at = 0; at < block->count; at++)
        if (rostrum_seat_has_post(chart, block->cells[at].seat))
            return true;
    return false;
}

static bool has_posts_on(artwork_chart *chart, int paper)
{
    const chart_paper present = chart->paper;
    rostrum_page page = { .block = chart_rostrum(chart) };

    chart->paper = chart_paper_of(paper, 0);
    rostrum_fit(chart, &page);
    chart->paper = present;
    return page.posts;
}

/* Posts without room are worth the next larger page, unless the paper is said. */
static bool wants_more_room(artwork_chart *chart, const rostrum_page *page, int paper)
{
    if (chart->fixed_paper >= 0 || paper > 0)
        return false;
    if (page->posts)
        return page->posts_missing > 0;
    return !chart_is_photo(chart) && has_posts(chart, page->block) && has_posts_on(chart, paper + 1);
}

/* A meeting of a rostrum alone: A4, or A3 where its rows are long; on several pages where they are longer
 * than office paper. */
zc_status chart_rostrum_form(artwork_chart *chart)
{
    enum { SMALL_PAGE_SEATS = 19 };
    const int widest = chart_rostrum(chart) ? chart_rostrum(chart)->columns : 0, fixed = chart->fixed_paper;
    const int first = fixed >= 0 ? fixed : widest > SMALL_PAGE_SEATS;
    const char *kind = chart_is_photo(chart) ? chart_kind(chart)
                                             : chart_word(chart, "主席台座次图", "seating of the rostrum");

    if (widest == 0)
        return ZC_BAD_INPUT;
    for (int paper = first; paper <= (fixed >= 0 ? fixed : chart->office_paper); paper++) {
        rostrum_page page = { .block = chart_rostrum(chart) };
        chart->paper = chart_paper_of(paper, 0);
        rostrum_fit(chart, &page);
        if (!rostrum_is_large_enough(chart, &page) || wants_more_room(chart, &page, paper))
            continue;
        chart->paper = chart_paper_of(paper, 0);
        chart_page(chart, kind, chart_rostrum_counts(chart));
        return chart_rostrum_page(chart);
    }
    return rostrum_pages(chart, fixed >= 0 ? fixed : CHART_PAGES_PAPER, kind);
}
