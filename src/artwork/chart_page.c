#include "artwork/chart.h"

#include <math.h>

/* Heights from the page's top (head) and from its bottom (foot) on A4 and on A3; looks.md, section 2. */
typedef struct page_plan {
    double title_mm, subtitle_mm, rule_mm, top_mm;
    double walls_mm, legend_mm, entries_mm, note_mm, footer_mm;
} page_plan;

static const page_plan a4 = { 21.5, 29.3, 33.2, 39, 33, 30.6, 25.6, 20.8, 17.4 };
static const page_plan a3 = { 20.2, 28.6, 32.3, 38, 35, 30.4, 23.6, 16.6, 13.6 };
static const double margin_mm = 12, a4_short_mm = 210, a3_short_mm = 297, above_footer_mm = 0.3,
                    legend_line_mm = 6.6, small_lines_mm = 1.2;

chart_paper chart_paper_of(int paper, int legend_lines)
{
    const sheet_paper *sheet = &sheet_papers[paper];
    const bool small = paper == 0;
    const page_plan *plan = small ? &a4 : &a3;
    const double type = small ? 1 : sheet->width_mm / a3_short_mm, foot = sheet->width_mm;
    const double margin = margin_mm * sqrt(type);
    const double air = small && legend_lines > 1 ? small_lines_mm : 0; /* before the sentence below */
    const double more = (legend_lines > 1 ? legend_lines - 1 : 0) * legend_line_mm * type + air;

    return (chart_paper){
        .word = sheet->word,
        .width_mm = sheet->height_mm,
        .height_mm = sheet->width_mm,
        .type = type,
        .small = small,
        .left_mm = margin,
        .right_mm = sheet->height_mm - margin,
        .title_mm = plan->title_mm * type,
        .subtitle_mm = plan->subtitle_mm * type,
        .rule_mm = plan->rule_mm * type,
        .top_mm = plan->top_mm * type,
        .bottom_mm = foot - plan->walls_mm * type - more,
        .legend_mm = foot - plan->legend_mm * type - more,
        .entries_mm = foot - plan->entries_mm * type - more,
        .note_mm = foot - plan->note_mm * type,
        .footer_mm = foot - plan->footer_mm * type,
    };
}

double chart_foot_mm(double page_height_mm)
{
    const bool small = page_height_mm <= a4_short_mm;
    const double type = small ? 1 : page_height_mm / a3_short_mm;

    return ((small ? &a4 : &a3)->footer_mm + above_footer_mm) * type;
}
