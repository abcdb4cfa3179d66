/* The lines of an index: how a name, what stands beside it and the seat share a column. */
#include "artwork/list_index.h"

#include <math.h>
#include <string.h>

static const double long_name_mm = 20;
static const double name_pt = 10.5, beside_pt = 8.5, seat_pt = 10;
static const double name_line_mm = 3.9, seat_line_mm = 3.7;
enum { COLUMNS_MOST = 3 };

list_name_box index_name_box(double slot_mm)
{
    return (list_name_box){ .width_mm = slot_mm,
                            .height_mm = INDEX_ROW_MM - 0.3,
                            .anchor = TEXT_START,
                            .role = TEXT_HEI,
                            .weight = 500,
                            .size_pt = name_pt };
}

/* Foreign names are long as a rule: they keep their size where the line has room, whatever stands beside. */
static void set_name(list_paper *paper, const char *name, double room_mm, index_line *out)
{
    const double slots[] = { INDEX_NAME_MM, long_name_mm, room_mm };
    const list_box box = { room_mm, name_pt, 9, name_line_mm, TEXT_START, 2 * INDEX_LINES_MOST, true };
    const bool is_han = text_name_kind_of(name).han;

    for (size_t at = 0; at < sizeof slots / sizeof *slots && !out->is_fitted; at++) {
        const list_name_box slot = index_name_box(is_han ? fmin(slots[at], room_mm) : room_mm);
        out->is_fitted = list_name_set(paper, name, &slot, &out->name) && out->name.lines == 1 &&
                         (at > 0 || out->name.size_pt >= name_pt);
    }
    if (!out->is_fitted)
        out->cut +=
            index_is_cut(name, list_set(paper, name, list_type(TEXT_HEI, 500, name_pt), &box, &out->name));
}

static void set_beside(list_paper *paper, const char *text, double room_mm, double below_mm, index_line *out)
{
    static const double least_pt = 7, least_condense = 0.85;
    const text_style style = list_type(TEXT_HEI, 400, beside_pt), least = list_type(TEXT_HEI, 400, least_pt);
    const list_box beside = { room_mm, least_pt, beside_pt, INDEX_BESIDE_LINE_MM, TEXT_START, 1, false },
                   below = { below_mm,   beside_pt,        beside_pt, INDEX_BESIDE_LINE_MM,
                             TEXT_START, INDEX_LINES_MOST, false };

    out->is_below = list_width(paper, text, least) * least_condense > room_mm;
    out->cut +=
        index_is_cut(text, list_set(paper, text, style, out->is_below ? &below : &beside, &out->beside));
}

static index_line set_line(list_paper *paper, const list_line *line, double column_mm)
{
    const double width_mm = column_mm - INDEX_INDENT_MM - INDEX_END_MM;
    const list_box seat = { column_mm / 2, 8, 8.5, seat_line_mm, TEXT_END, INDEX_LINES_MOST, false };
    index_line out = { 0 };

    out.cut += index_is_cut(
        line->place, list_set(paper, line->place, list_type(TEXT_HEI, 700, seat_pt), &seat, &out.seat));
    const double room_mm = width_mm - out.seat.width_mm - INDEX_BETWEEN_MM;
    set_name(paper, line->name, room_mm, &out);
    set_beside(paper, line->beside, room_mm - fmax(INDEX_NAME_MM, out.name.width_mm) - INDEX_BETWEEN_MM,
               width_mm, &out);
    out.upper_mm = INDEX_ROW_MM +
                   fmax(fmax((out.name.lines - 1) * name_line_mm, (out.seat.lines - 1) * seat_line_mm), 0);
    out.height_mm = out.upper_mm + (out.is_below ? out.beside.lines * INDEX_BESIDE_LINE_MM : 0);
    return out;
}

/* ---- its bar ---- */

/* "（续）" has room behind it. Parts that a blank sets off keep together: a room, a day with its time. */
static void set_bar(list_paper *paper, const list_line *line, double column_mm, index_line *out)
{
    static const double again_mm = 12;
    const double size_pt = *line->tab ? 12 : 10;
    const list_box box = { column_mm - 2 * INDEX_BAR_PAD_MM - again_mm,
                           8,
                           8.5,
                           INDEX_BAR_LINE_MM,
                           TEXT_START,
                           INDEX_LINES_MOST,
                           true };

    out->bar_cut = index_is_cut(
        line->bar, list_set(paper, line->bar, list_type(TEXT_HEI, 700, size_pt), &box, &out->bar));
}

/* The line's own, or that of the line above. */
static void share_bar(list_paper *paper, const list_line line[], double column_mm, index_line out[],
                      bool has_line_above)
{
    if (!has_line_above || strcmp(line[-1].bar, line->bar) != 0) {
        set_bar(paper, line, column_mm, out);
        return;
    }
    out->bar = out[-1].bar;
    out->bar_cut = out[-1].bar_cut;
}

/* ---- how many columns: as make the fewest pages, and more only if that saves a good deal ---- */

static double width_of(int columns)
{
    return (INDEX_RIGHT_MM - INDEX_LEFT_MM - (columns - 1) * INDEX_GAP_MM) / columns;
}

/* All lines in columns of that width; how high they are. NULL without memory. */
static const index_line *set_lines(list_paper *paper, const list_people *people, int columns,
                                   double *height_mm)
{
    index_line *lines = arena_array(paper->arena, index_line, people->count + 1);

    *height_mm = 0;
    for (int at = 0; lines && at < people->count; at++) {
        lines[at] = set_line(paper, &people->lines[at], width_of(columns));
        share_bar(paper, &people->lines[at], width_of(columns), &lines[at], at > 0);
        *height_mm += lines[at].height_mm / columns;
    }
    return lines;
}

bool index_choose_columns(index_flow *flow)
{
    static const double good_share = 0.9;
    double best_mm = 0;

    for (int columns = COLUMNS_MOST; columns > 0; columns--) {
        double height_mm;
        const index_line *lines = set_lines(flow->paper, &flow->index->people, columns, &height_mm);
        if (!lines)
            return false;
        if (flow->lines && best_mm <= height_mm * good_share)
            continue;
        flow->lines = lines;
        flow->columns = columns;
        best_mm = height_mm;
    }
    flow->column_mm = width_of(flow->columns);
    return true;
}
