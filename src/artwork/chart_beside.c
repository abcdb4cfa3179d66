#include "artwork/chart_table.h"

#include <math.h>

enum { BISECTIONS = 30 };

static const double disc_number_pt = 8, least_disc_pt = 6;

void chart_seat_disc(artwork_chart *chart, chart_point at, double disc_mm, const layout_seat *seat, int place)
{
    text_style style =
        chart_type(TEXT_HEI, 400,
                   fmax(fmin(disc_number_pt * chart->paper.type, pt_of_mm(1.1 * disc_mm)), least_disc_pt));

    chart_disc(chart, at.x_mm, at.y_mm, disc_mm, seat->mark, style.size_pt);
    if (seat->mark || chart->final || place <= 0)
        return;
    const char *words = chart_made(chart, arena_format(chart->arena, "%d", place));
    while (style.size_pt > least_disc_pt && chart_width(chart, words, style) > 1.7 * disc_mm)
        style.size_pt -= 0.25;
    if (chart_width(chart, words, style) <= 1.8 * disc_mm)
        chart_words(chart, at.x_mm, at.y_mm + 0.375 * mm_of_pt(style.size_pt), words, style, TEXT_MIDDLE,
                    chart->theme.ink2);
}

/* ---- where the ink of a text is ---- */

static void add_corner(chart_ink *ink, double x_mm, double y_mm)
{
    ink->left = fmin(ink->left, x_mm);
    ink->right = fmax(ink->right, x_mm);
    ink->top = fmin(ink->top, y_mm);
    ink->bottom = fmax(ink->bottom, y_mm);
}

static chart_ink ink_of_piece(const artwork_chart *chart, const text_setting *setting,
                              const text_piece *piece)
{
    chart_ink ink = { HUGE_VAL, -HUGE_VAL, HUGE_VAL, -HUGE_VAL };
    const text_style style = { .role = text_piece_role(setting, piece),
                               .weight = setting->weight,
                               .size_pt = piece->size_pt,
                               .letter_space_mm = piece->letter_space_mm,
                               .condense = piece->condense };
    const text_extent extent = text_measure(chart->job->fonts, piece->text, &style);
    const double turn = piece->turn_deg * acos(-1) / 180;

    for (int corner = 0; corner < 4; corner++) {
        const double along = corner % 2 ? extent.ink_right_mm : extent.ink_left_mm;
        const double across = corner / 2 ? extent.ink_bottom_mm : extent.ink_top_mm;
        add_corner(&ink, piece->x_mm + along * cos(turn) - across * sin(turn),
                   piece->y_mm + along * sin(turn) + across * cos(turn));
    }
    return ink;
}

chart_inks chart_inks_of(artwork_chart *chart, const text_setting *setting)
{
    chart_inks inks = { .pieces = arena_array(chart->arena, chart_ink, setting->count) };

    chart->no_memory |= !inks.pieces;
    for (int piece = 0; inks.pieces && piece < setting->count; piece++) {
        const chart_ink ink = ink_of_piece(chart, setting, &setting->pieces[piece]);
        inks.pieces[inks.count++] = ink;
        inks.all = piece == 0 ? ink : inks.all;
        add_corner(&inks.all, ink.left, ink.top);
        add_corner(&inks.all, ink.right, ink.bottom);
    }
    return inks;
}

chart_ink chart_ink_at(chart_ink ink, chart_point at)
{
    return (chart_ink){ ink.left + at.x_mm, ink.right + at.x_mm, ink.top + at.y_mm, ink.bottom + at.y_mm };
}

double chart_ink_away(chart_ink ink, chart_point from)
{
    return hypot(fmax(0, fmax(ink.left - from.x_mm, from.x_mm - ink.right)),
                 fmax(0, fmax(ink.top - from.y_mm, from.y_mm - ink.bottom)));
}

/* ---- beside a disc ---- */

static double nearest_mm(const chart_inks *inks, chart_point at)
{
    double nearest = HUGE_VAL;

    for (int piece = 0; piece < inks->count; piece++)
        nearest = fmin(nearest, chart_ink_away(chart_ink_at(inks->pieces[piece], at), (chart_point){ 0 }));
    return nearest;
}

static double held_mm(double hold, double from_mm, double to_mm)
{
    return hold < 0 ? -hold * from_mm : hold * to_mm;
}

chart_point chart_beside_disc(const chart_inks *inks, chart_point way, chart_point hold, double away_mm)
{
    const chart_ink ink = inks->all;
    const chart_point held = { held_mm(hold.x_mm, ink.left, ink.right),
                               held_mm(hold.y_mm, ink.top, ink.bottom) };
    double near_mm = 0, far_mm = away_mm + hypot(ink.right - ink.left, ink.bottom - ink.top);
    chart_point at = { 0 };

    for (int step = 0; step < BISECTIONS; step++) {
        const double slid_mm = (near_mm + far_mm) / 2;
        at = (chart_point){ way.x_mm * slid_mm - held.x_mm, way.y_mm * slid_mm - held.y_mm };
        if (nearest_mm(inks, at) < away_mm)
            near_mm = slid_mm;
        else
            far_mm = slid_mm;
    }
    return at;
}

void chart_name_at(chart_name_box *box, const text_setting *setting, chart_point origin)
{
    const double half_mm = setting->width_mm / 2;

    box->x_mm = origin.x_mm + (box->flush == TEXT_START ? -half_mm : box->flush == TEXT_END ? half_mm : 0);
    box->y_mm = origin.y_mm;
}
