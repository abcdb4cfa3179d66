#include "text/fonts.h"

#include <math.h>
#include <string.h>

static const double least_condense = 0.85;
/* What a line more costs, a break of each kind, and a line that is empty by half. */
static const double line_cost = 3, ragged_cost = 4;
static const double break_costs[] = {
    [LINE_AT_SEAM] = 0, [LINE_BEFORE_WORD] = 1, [LINE_BETWEEN_WORDS] = 5, [LINE_WITHIN_WORD] = 12
};

/* Where a line may end, or the text ends; all that stands before it. */
typedef struct stop {
    size_t bytes;
    double em, seen_em; /* with the blanks before it, and without */
    line_break kind;
} line_stop;

/* The best way to a stop on so many lines. */
typedef struct way {
    double cost;
    int from; /* the stop before it */
} way;

typedef struct paragraph {
    zc_fonts *fonts;
    const char *text;
    const text_style *style;
    double width_em;  /* room of a line that is condensed as far as may be */
    line_stop *stops; /* the first is the text's beginning */
    way *ways;        /* by line, then by stop */
    int count, lines;
} paragraph;

/* The empty half of a mark that ends a line hangs outside. */
static double hanging_em(const char *text, size_t seen)
{
    static const char *const marks[] = { "，", "、", "；", "：", "。" };

    for (size_t at = 0; at < sizeof marks / sizeof *marks; at++) {
        const size_t bytes = strlen(marks[at]);
        if (seen > bytes && memcmp(text + seen - bytes, marks[at], bytes) == 0)
            return 0.5;
    }
    return 0;
}

static line_stop stop_at(const paragraph *task, size_t bytes, line_break kind)
{
    const text_style *style = task->style;
    const double space_em = style->letter_space_mm / mm_of_pt(style->size_pt);
    const size_t seen = bytes_without_blanks_behind(task->text, bytes);

    return (line_stop){ bytes,
                        text_advance_em(task->fonts, style->role, style->weight, task->text, bytes, space_em),
                        text_advance_em(task->fonts, style->role, style->weight, task->text, seen, space_em) -
                            hanging_em(task->text, seen),
                        kind };
}

static void find_stops(paragraph *task)
{
    const char *at = task->text;
    uint32_t before = utf8_next(&at);

    task->stops[task->count++] = (line_stop){ 0 };
    while (*at) {
        const size_t bytes = (size_t)(at - task->text);
        const uint32_t after = utf8_next(&at);
        if (line_may_break(before, after))
            task->stops[task->count++] =
                stop_at(task, bytes, line_break_of(task->fonts, task->text, bytes, before));
        before = after;
    }
    task->stops[task->count++] = stop_at(task, strlen(task->text), LINE_AT_SEAM);
}

static way *way_to(const paragraph *task, int lines, int to) { return &task->ways[lines * task->count + to]; }

/* The last line that ends at a stop begins where the whole way is cheapest. */
static way best_way(const paragraph *task, int lines, int to)
{
    way best = { HUGE_VAL, -1 };

    for (int from = to - 1; from >= 0; from--) {
        const double em = task->stops[to].seen_em - task->stops[from].em;
        const double empty = 1 - em / task->width_em;
        if (em > task->width_em + 1e-9)
            break;
        const double cost = way_to(task, lines - 1, from)->cost + line_cost + ragged_cost * empty * empty +
                            break_costs[task->stops[to].kind];
        if (cost < best.cost - 1e-9)
            best = (way){ cost, from };
    }
    return best;
}

/* The number of lines on which it goes best; 0 if there is no room on any. */
static int find_ways(const paragraph *task)
{
    const int end = task->count - 1;
    int best = 0;

    for (int to = 0; to <= end; to++)
        *way_to(task, 0, to) = (way){ to == 0 ? 0 : HUGE_VAL, -1 };
    for (int lines = 1; lines <= task->lines; lines++) {
        for (int to = 0; to <= end; to++)
            *way_to(task, lines, to) = best_way(task, lines, to);
        const double cost = way_to(task, lines, end)->cost;
        if (cost < HUGE_VAL && (best == 0 || cost < way_to(task, best, end)->cost - 1e-9))
            best = lines;
    }
    return best;
}

/* One number for all lines, as the longest needs it. */
static double condense_of(const paragraph *task, int lines)
{
    double em = 0;

    for (int to = task->count - 1; lines > 0; lines--) {
        const int from = way_to(task, lines, to)->from;
        em = fmax(em, task->stops[to].seen_em - task->stops[from].em);
        to = from;
    }
    const double most_em = task->width_em * least_condense;
    return em > most_em ? fmax(most_em / em, least_condense) : 1;
}

static zc_status set_lines(const paragraph *task, zc_arena *arena, int lines, double line_mm,
                           text_setting *out)
{
    text_style style = *task->style;
    piece_list pieces = { 0 };
    double width_mm = 0;
    bool added = true;

    style.condense = condense_of(task, lines);
    /* The ways lead from the end to the beginning, and pieces go from the first line on. */
    for (int line = 1; line <= lines && added; line++) {
        int to = task->count - 1;
        for (int above = lines; above > line; above--)
            to = way_to(task, above, to)->from;
        const size_t first = task->stops[way_to(task, line, to)->from].bytes;
        const char *text = task->text + first;
        const size_t bytes = task->stops[to].bytes - first, seen = bytes_without_blanks_behind(text, bytes);
        const double hanging_mm = hanging_em(text, seen) * mm_of_pt(style.size_pt) * style.condense,
                     start_mm = line_start_mm(task->fonts, text, seen, &style, TEXT_MIDDLE);
        added = pieces_add_line(task->fonts, arena, &pieces, text, bytes, &style, start_mm + hanging_mm / 2,
                                (line - 1) * line_mm);
        width_mm = fmax(width_mm, line_advance_mm(task->fonts, text, seen, &style) - hanging_mm);
    }
    const zc_status status = setting_make(arena, &pieces, task->text, &style, out);
    out->lines = lines;
    out->width_mm = width_mm;
    out->height_mm = (lines - 1) * line_mm + mm_of_pt(style.size_pt);
    return fonts_end(task->fonts, added, status);
}

zc_status text_fit_paragraph(zc_fonts *fonts, zc_arena *arena, const char *text, const text_style *style,
                             double width_mm, int lines, double line_mm, text_setting *out, bool *fits)
{
    const size_t stops = strlen(text) + 2;
    paragraph task = { .fonts = fonts,
                       .text = text,
                       .style = style,
                       .width_em = width_mm / mm_of_pt(style->size_pt) / least_condense,
                       .stops = arena_array(arena, line_stop, stops),
                       .ways = arena_array(arena, way, stops * ((size_t)lines + 1)),
                       .lines = lines };

    *fits = false;
    if (!task.stops || !task.ways)
        return ZC_NO_MEMORY;
    find_stops(&task);
    const int best = find_ways(&task);
    *fits = best > 0;
    return best > 0 ? set_lines(&task, arena, best, line_mm, out) : fonts_end(fonts, true, ZC_OK);
}
