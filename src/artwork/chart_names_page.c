#include "artwork/chart.h"

/* The names that no seat of the chart has room for: seat and name, in columns. */
static const double line_mm = 6, seat_share = 0.6, most_pt = 10.5, least_pt = 6, column_mm = 88;

typedef struct names_page {
    int columns, lines; /* of one page */
    double column_mm;
} names_page;

static names_page names_page_of(const chart_paper *paper)
{
    const double wide_mm = paper->right_mm - paper->left_mm;
    const int columns = (int)(wide_mm / (column_mm * paper->type));

    return (
        names_page){ columns > 0 ? columns : 1,
                     (int)((paper->footer_mm - paper->top_mm - 4 * paper->type) / (line_mm * paper->type)),
                     wide_mm / (columns > 0 ? columns : 1) };
}

int chart_names_pages(const artwork_chart *chart)
{
    const names_page page = names_page_of(&chart->paper);
    const int full = page.columns * page.lines;

    return (chart->listed.count + full - 1) / full;
}

static void draw_cell(artwork_chart *chart, const char *text, double x_mm, double y_mm, double width_mm,
                      int weight)
{
    text_style style = chart_type(TEXT_HEI, weight, most_pt * chart->paper.type);

    while (style.size_pt > least_pt && chart_width(chart, text, style) > width_mm)
        style.size_pt -= 0.25;
    chart_words(chart, x_mm, y_mm, text, style, TEXT_START, chart->theme.ink);
}

static void draw_line(artwork_chart *chart, const names_page *page, zc_seat seat, int at)
{
    const chart_paper *paper = &chart->paper;
    const double x_mm = paper->left_mm + at / page->lines % page->columns * page->column_mm;
    const double y_mm = paper->top_mm + (at % page->lines + 1) * line_mm * paper->type;
    const double gap_mm = 3 * paper->type, name_mm = page->column_mm * seat_share;

    draw_cell(chart, layout_seat_words(chart->job->layout, seat, chart->job->occasion->lang, chart->arena),
              x_mm, y_mm, page->column_mm - name_mm - gap_mm, 400);
    draw_cell(chart, chart_name(chart, seat), x_mm + page->column_mm - name_mm, y_mm, name_mm - gap_mm, 500);
}

/* In the seats' own order, not in that of drawing. */
static void sort_seats(zc_seat seats[], int count)
{
    for (int at = 1; at < count; at++) {
        const zc_seat seat = seats[at];
        int before = at;
        for (; before > 0 && seats[before - 1].at > seat.at; before--)
            seats[before] = seats[before - 1];
        seats[before] = seat;
    }
}

void chart_names_draw(artwork_chart *chart)
{
    const names_page page = names_page_of(&chart->paper);
    const char *kind = chart_word(chart, "座次图（姓名表）", "seating chart, list of names");

    sort_seats(chart->listed.seats, chart->listed.count);
    for (int at = 0; at < chart->listed.count; at++) {
        if (at % (page.columns * page.lines) == 0) {
            chart_page(chart, kind, "");
            chart_outline_entry(chart, 0, chart_word(chart, "姓名表", "List of names"));
        }
        draw_line(chart, &page, chart->listed.seats[at], at);
    }
}
