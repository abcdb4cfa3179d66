/* An index in columns: bars with letters or groups, a line for each person, tabs at the page's edge. */
#include "artwork/list_index.h"

#include <math.h>
#include <string.h>

static const double bar_mm = 6, below_bar_mm = 0.85, above_bar_mm = 1.95;

/* ---- pages ---- */

static const char *subtitle_of(index_flow *flow)
{
    list_paper *paper = flow->paper;
    const int count = flow->index->people.count;
    const bool english = paper->job->occasion->lang == ZC_LANG_EN;

    return list_made(paper, english ? arena_format(paper->arena, "%s    %s", flow->index->how,
                                                   english_count(paper->arena, count, "person", "people"))
                                    : arena_format(paper->arena, "%s　　共%d人", flow->index->how, count));
}

/* "本页A—L". */
static const char *span_of(index_flow *flow)
{
    list_paper *paper = flow->paper;
    const list_line *lines = flow->index->people.lines;
    const char *first = lines[flow->first_on_page].tab;
    const char *last = lines[flow->first_on_page + flow->on_page - 1].tab;
    const bool english = paper->job->occasion->lang == ZC_LANG_EN, one = strcmp(first, last) == 0;

    if (!*first)
        return "";
    const char *dash = one ? "" : english ? "–" : "—", *here = english ? "" : "本页";
    return list_made(paper, arena_format(paper->arena, "%s%s%s%s", here, first, dash, one ? "" : last));
}

static double column_left(const index_flow *flow)
{
    return INDEX_LEFT_MM + flow->column * (flow->column_mm + INDEX_GAP_MM);
}

static void open_page(index_flow *flow)
{
    list_paper *paper = flow->paper;
    const double middle_mm = (INDEX_LEFT_MM + INDEX_RIGHT_MM) / 2;
    const scene_paint thick = { .stroke = paper->theme.red_line, .stroke_mm = 0.9 },
                      thin = { .stroke = paper->theme.red_line, .stroke_mm = 0.25 };

    list_page(paper, &list_index_head, list_title(paper, flow->index->kind), span_of(flow));
    if (flow->first_on_page == 0 && flow->index->outline)
        scene_outline(paper->scene, 0, flow->index->outline);
    list_fit(paper, (list_room){ middle_mm, 29, INDEX_RIGHT_MM - INDEX_LEFT_MM, 6, TEXT_MIDDLE },
             subtitle_of(flow), list_type(TEXT_SONG, 500, 10), paper->theme.ink);
    scene_line(paper->scene, INDEX_LEFT_MM, 32.4, INDEX_RIGHT_MM, 32.4, thick);
    scene_line(paper->scene, INDEX_LEFT_MM, 33.5, INDEX_RIGHT_MM, 33.5, thin);
    index_draw_tabs(flow);
}

/* ---- bars and lines ---- */

static const char *bar_at(const index_flow *flow, int line) { return flow->index->people.lines[line].bar; }

static void note_cut(index_flow *flow, int line, int cut)
{
    if (cut > 0 && flow->paper->cut == 0)
        flow->paper->cut_of = flow->index->people.lines[line].person;
    flow->paper->cut += cut;
}

/* A text in the line that comes next, its first baseline so far below that of the line. */
static void draw_set(const index_flow *flow, const text_setting *setting, double x_mm, double lower_mm,
                     scene_color color)
{
    static const double middle_em = 0.375; /* above the baseline */

    if (setting->count > 0)
        scene_text(flow->paper->scene, x_mm,
                   flow->y_mm + INDEX_ROW_MM / 2 + middle_em * mm_of_pt(setting->size_pt) + lower_mm, setting,
                   color, NULL);
}

static bool is_first_under_bar(const index_flow *flow, int line)
{
    return line == 0 || strcmp(bar_at(flow, line - 1), bar_at(flow, line)) != 0;
}

static double bar_height_mm(const text_setting *bar) { return bar_mm + (bar->lines - 1) * INDEX_BAR_LINE_MM; }

static void draw_bar(index_flow *flow, int line)
{
    list_paper *paper = flow->paper;
    const bool goes_on = !is_first_under_bar(flow, line);
    const text_setting *bar = &flow->lines[line].bar;
    const double x_mm = column_left(flow), height_mm = bar_height_mm(bar);

    note_cut(flow, line, flow->lines[line].bar_cut);
    scene_rect(paper->scene, x_mm, flow->y_mm, flow->column_mm, height_mm, 0.6,
               (scene_paint){ .fill = goes_on ? paper->theme.ink3 : paper->theme.ink });
    scene_text(paper->scene, x_mm + INDEX_BAR_PAD_MM,
               list_baseline_mm(flow->y_mm + height_mm / 2, bar, INDEX_BAR_LINE_MM), bar, LIST_WHITE, NULL);
    if (goes_on)
        list_words(paper, x_mm + INDEX_BAR_PAD_MM + bar->width_mm + 1, flow->y_mm + height_mm / 2 + 1.06,
                   list_word(paper, "（续）", " (cont.)"), list_type(TEXT_HEI, 400, 8), TEXT_START,
                   LIST_WHITE);
    flow->y_mm += height_mm + below_bar_mm;
}

static void draw_name(const index_flow *flow, const index_line *set)
{
    const double x_mm = column_left(flow) + INDEX_INDENT_MM;
    list_name_box box = index_name_box(flow->column_mm);

    box.left_mm = x_mm;
    box.middle_mm = flow->y_mm + INDEX_ROW_MM / 2;
    if (set->is_fitted)
        list_name_draw(flow->paper, &box, &set->name);
    else
        draw_set(flow, &set->name, x_mm, 0, flow->paper->theme.ink);
}

static void draw_line(index_flow *flow, int at)
{
    list_paper *paper = flow->paper;
    const index_line *set = &flow->lines[at];
    const double x_mm = column_left(flow), name_at_mm = x_mm + INDEX_INDENT_MM;
    const double beside_at_mm =
        set->is_below ? name_at_mm : name_at_mm + fmax(INDEX_NAME_MM, set->name.width_mm) + INDEX_BETWEEN_MM;

    draw_name(flow, set);
    draw_set(flow, &set->beside, beside_at_mm,
             set->is_below ? set->upper_mm - INDEX_ROW_MM + INDEX_BESIDE_LINE_MM : 0, paper->theme.ink2);
    draw_set(flow, &set->seat, x_mm + flow->column_mm - INDEX_END_MM, 0, paper->theme.ink);
    note_cut(flow, at, set->cut);
    flow->y_mm += set->height_mm;
    scene_line(paper->scene, x_mm, flow->y_mm, x_mm + flow->column_mm, flow->y_mm,
               (scene_paint){ .stroke = SCENE_RGB(0xD4D4D4), .stroke_mm = 0.15 });
}

/* ---- the flow ---- */

/* What a line takes in a column of which `used_mm` are taken, its bar with it. */
static double height_of(const index_flow *flow, int line, double used_mm)
{
    const index_line *set = &flow->lines[line];

    if (!*bar_at(flow, line) || (!is_first_under_bar(flow, line) && used_mm > 0))
        return set->height_mm;
    return set->height_mm + bar_height_mm(&set->bar) + below_bar_mm + (used_mm > 0 ? above_bar_mm : 0);
}

/* Where a column from `from` ends that has room up to `to`: a bar leaves no single line behind, and takes
 * none alone to the next column. */
static int without_lone_lines(const index_flow *flow, int from, int to)
{
    const int count = flow->index->people.count;
    int first = to;

    if (to >= count || is_first_under_bar(flow, to))
        return to;
    while (first > from && !is_first_under_bar(flow, first))
        first--;
    const bool one_follows = to + 1 == count || is_first_under_bar(flow, to + 1);
    const int above = to - first;
    if (one_follows && above > 2)
        return to - 1;
    return first > from && (above == 1 || (one_follows && above == 2)) ? first : to;
}

/* How many lines, from this one on, a column takes. */
static int lines_in_column(const index_flow *flow, int from)
{
    double used_mm = 0;
    int line = from;

    for (; line < flow->index->people.count; line++) {
        const double height_mm = height_of(flow, line, used_mm);
        if (INDEX_TOP_MM + used_mm + height_mm > flow->foot_mm + 0.01)
            break;
        used_mm += height_mm;
    }
    return without_lone_lines(flow, from, line) - from;
}

static int lines_on_page(const index_flow *flow, int from)
{
    int lines = 0;

    for (int column = 0; column < flow->columns; column++)
        lines += lines_in_column(flow, from + lines);
    return lines;
}

/* ---- where columns end ---- */

static int pages_of(const index_flow *flow, int *on_last)
{
    int pages = 0;

    for (int line = 0; line < flow->index->people.count; line += *on_last, pages++)
        *on_last = lines_on_page(flow, line);
    return pages;
}

/* At the bottom; where the last page would have a few lines only, the others leave it some of theirs. */
static void choose_full(index_flow *flow)
{
    static const int few = 20;
    static const double least_share = 0.85;
    const double least_mm = INDEX_TOP_MM + least_share * (INDEX_BOTTOM_MM - INDEX_TOP_MM);
    int on_last = 0;

    flow->foot_mm = INDEX_BOTTOM_MM;
    const int pages = pages_of(flow, &on_last);
    do {
        flow->full_mm = flow->foot_mm;
        flow->foot_mm -= INDEX_ROW_MM;
    } while (pages > 1 && on_last < few && flow->foot_mm >= least_mm && pages_of(flow, &on_last) == pages);
}

/* The columns of the last page are of one height, unless there is little in them. */
static void choose_foot(index_flow *flow, int from)
{
    static const double least_mm = 80;
    const int left = flow->index->people.count - from;

    flow->foot_mm = flow->full_mm;
    if (lines_on_page(flow, from) < left)
        return;
    flow->foot_mm = INDEX_TOP_MM + least_mm;
    while (flow->foot_mm < flow->full_mm && lines_on_page(flow, from) < left)
        flow->foot_mm += INDEX_ROW_MM / 2;
    if (flow->foot_mm > flow->full_mm)
        flow->foot_mm = flow->full_mm;
}

/* ---- columns ---- */

/* Between a column and the one before it. */
static void draw_rule(const index_flow *flow)
{
    const scene_paint hair = { .stroke = SCENE_RGB(0xB5B5B5), .stroke_mm = 0.15 };
    const double x_mm = column_left(flow) - INDEX_GAP_MM / 2;

    if (flow->column > 0)
        scene_line(flow->paper->scene, x_mm, 37, x_mm, flow->foot_mm, hair);
}

static void draw_column(index_flow *flow, int from, int count)
{
    flow->y_mm = INDEX_TOP_MM;
    draw_rule(flow);
    for (int line = from; line < from + count; line++) {
        const bool is_top = line == from;
        if (*bar_at(flow, line) && (is_top || is_first_under_bar(flow, line))) {
            flow->y_mm += is_top ? 0 : above_bar_mm;
            draw_bar(flow, line);
        }
        draw_line(flow, line);
    }
}

void list_index_draw(list_paper *paper, const void *with)
{
    index_flow flow = { .paper = paper, .index = with };

    if (!index_find_tabs(&flow) || !index_choose_columns(&flow) || paper->no_memory) {
        paper->no_memory = true;
        return;
    }
    choose_full(&flow);
    for (int line = 0; line < flow.index->people.count && !paper->no_memory; line += flow.on_page) {
        choose_foot(&flow, line);
        flow.first_on_page = line;
        flow.on_page = lines_on_page(&flow, line);
        open_page(&flow);
        for (int taken = 0; taken < flow.on_page; flow.column++) {
            const int lines = lines_in_column(&flow, line + taken);
            draw_column(&flow, line + taken, lines);
            taken += lines;
        }
        flow.column = 0;
    }
}
