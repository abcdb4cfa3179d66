#include "artwork/chart.h"

#include <math.h>

static const double least_pt = 6, digit_share = 0.84,
                    more_mm = 1.2; /* a second digit makes the ring longer */

static const char *digits_of(artwork_chart *chart, int zone)
{
    return chart_made(chart, arena_format(chart->arena, "%d", zone + 1));
}

void chart_numeral(artwork_chart *chart, int zone, double x_mm, double y_mm, double high_mm)
{
    const char *digits = digits_of(chart, zone);
    const double type = chart->paper.type, wide_mm = high_mm + (digits[0] && digits[1] ? more_mm * type : 0);
    const text_style style = chart_type(TEXT_HEI, 700, fmax(least_pt, pt_of_mm(digit_share * high_mm)));

    scene_rect(chart->scene, x_mm - wide_mm / 2, y_mm - high_mm / 2, wide_mm, high_mm, high_mm / 2,
               chart_shape(CHART_WHITE, chart->theme.ink, 0.16 * type));
    chart_words(chart, x_mm, y_mm + 0.36 * mm_of_pt(style.size_pt), digits, style, TEXT_MIDDLE,
                chart->theme.ink);
}

/* As many as there are pairs of fill and hatch. */
const char *chart_numeral_words(artwork_chart *chart, int zone)
{
    static const char *const circles[] = { "①",  "②",  "③",  "④",  "⑤",  "⑥",  "⑦",  "⑧",  "⑨",
                                           "⑩",  "⑪",  "⑫",  "⑬",  "⑭",  "⑮",  "⑯",  "⑰",  "⑱",
                                           "⑲",  "⑳",  "㉑", "㉒", "㉓", "㉔", "㉕", "㉖", "㉗",
                                           "㉘", "㉙", "㉚", "㉛", "㉜", "㉝", "㉞", "㉟", "㊱" };

    if (!chart->theme.numerals)
        return "";
    if (zone < (int)(sizeof circles / sizeof *circles))
        return circles[zone];
    return chart_made(chart, arena_format(chart->arena, "(%d)", zone + 1));
}
