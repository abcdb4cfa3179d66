/* An index in columns: bars with letters or groups, a line for each person, tabs at the page's edge. Measures
 * are those of looks.md, section 9. */
#include "artwork/lists.h"

#include <math.h>
#include <string.h>

static const double top_mm = 36.5, bottom_mm = 277, left_mm = 15, right_mm = 187, gap_mm = 2;
static const double bar_mm = 6, below_bar_mm = 0.85, above_bar_mm = 1.95, row_mm = 5.5, indent_mm = 2,
                    end_mm = 1.5, name_mm = 13, long_name_mm = 20, between_mm = 2, bar_pad_mm = 2.2;
static const double name_pt = 10.5, beside_pt = 8.5, seat_pt = 10;
static const double name_line_mm = 3.9, beside_line_mm = 3.5, seat_line_mm = 3.7, bar_line_mm = 3.7;
enum { COLUMNS_MOST = 3, LINES_MOST = 6 };

/* A person's line: name, group or unit, seat. What has no room beside the name stands below it. */
typedef struct index_line {
    text_setting name, beside, seat;
    bool is_fitted; /* the name, by the rules of names; else it is wrapped */
    bool is_below;
    int cut;                    /* texts whose end did not go in */
    double upper_mm, height_mm; /* of name and seat; of all */
} index_line;

/* Where the next line goes. */
typedef struct index_flow {
    list_paper *paper;
    const list_index *index;
    const char *const *tabs; /* of the whole index */
    int tab_count, columns, column;
    double column_mm, y_mm;
    const index_line *lines;
    int first_on_page, on_page; /* lines: to say what the page has */
} index_flow;

/* ---- a line ---- */

static int is_cut(const char *text, size_t bytes) { return bytes < strlen(text); }

/* The narrowest slot in which the name is of its size: its neighbours then stand in line. */
static list_name_box name_box(double slot_mm)
{
    return (list_name_box){ .width_mm = slot_mm,
                            .height_mm = row_mm - 0.3,
                            .anchor = TEXT_START,
                            .role = TEXT_HEI,
                            .weight = 500,
                            .size_pt = name_pt };
}

static void set_name(list_paper *paper, const char *name, double room_mm, index_line *out)
{
    const double slots[] = { name_mm, long_name_mm, room_mm };
    const list_box box = { room_mm, name_pt, 9, name_line_mm, TEXT_START, 2 * LINES_MOST, true };

    for (size_t at = 0; at < sizeof slots / sizeof *slots && !out->is_fitted; at++) {
        const list_name_box slot = name_box(fmin(slots[at], room_mm));
        out->is_fitted = list_name_set(paper, name, &slot, &out->name) && out->name.lines == 1 &&
                         (at > 0 || out->name.size_pt >= name_pt);
    }
    if (!out->is_fitted)
        out->cut += is_cut(name, list_set(paper, name, list_type(TEXT_HEI, 500, name_pt), &box, &out->name));
}

static void set_beside(list_paper *paper, const char *text, double room_mm, double below_mm, index_line *out)
{
    static const double least_pt = 7, least_condense = 0.85;
    const text_style style = list_type(TEXT_HEI, 400, beside_pt), least = list_type(TEXT_HEI, 400, least_pt);
    const list_box beside = { room_mm, least_pt, beside_pt, beside_line_mm, TEXT_START, 1, false },
                   below = { below_mm, beside_pt, beside_pt, beside_line_mm, TEXT_START, LINES_MOST, false };

    out->is_below = list_width(paper, text, least) * least_condense > room_mm;
    out->cut += is_cut(text, list_set(paper, text, style, out->is_below ? &below : &beside, &out->beside));
}

static index_line set_line(list_paper *paper, const list_line *line, double column_mm)
{
    const double width_mm = column_mm - indent_mm - end_mm;
    const list_box seat = { column_mm / 2, 8, 8.5, seat_line_mm, TEXT_END, LINES_MOST, false };
    index_line out = { 0 };

    out.cut += is_cut(line->place,
                      list_set(paper, line->place, list_type(TEXT_HEI, 700, seat_pt), &seat, &out.seat));
    const double room_mm = width_mm - out.seat.width_mm - between_mm;
    set_name(paper, line->name, room_mm, &out);
    set_beside(paper, line->beside, room_mm - fmax(name_mm, out.name.width_mm) - between_mm, width_mm, &out);
    out.upper_mm = row_mm +
                   fmax(fmax((out.name.lines - 1) * name_line_mm, (out.seat.lines - 1) * seat_line_mm), 0);
    out.height_mm = out.upper_mm + (out.is_below ? out.beside.lines * beside_line_mm : 0);
    return out;
}

/* ---- how many columns: as make the fewest pages, and more only if that saves a good deal ---- */

static double width_of(int columns) { return (right_mm - left_mm - (columns - 1) * gap_mm) / columns; }

/* All lines in columns of that width; how high they are. NULL without memory. */
static const index_line *set_lines(list_paper *paper, const list_people *people, int columns,
                                   double *height_mm)
{
    index_line *lines = arena_array(paper->arena, index_line, people->count + 1);

    *height_mm = 0;
    for (int at = 0; lines && at < people->count; at++) {
        lines[at] = set_line(paper, &people->lines[at], width_of(columns));
        *height_mm += lines[at].height_mm / columns;
    }
    return lines;
}

static bool choose_columns(index_flow *flow)
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

/* ---- tabs at the trim ---- */

static bool has_tab(const char *const tabs[], int count, const char *tab)
{
    for (int at = 0; at < count; at++)
        if (strcmp(tabs[at], tab) == 0)
            return true;
    return false;
}

/* The letters that a Chinese name may begin with stand at the edge in any case. */
static bool is_usual(char letter) { return !strchr("IUV", letter); }

/* All letters, those of no name too; else the tabs that there are. */
static bool find_tabs(index_flow *flow)
{
    const list_people *people = &flow->index->people;
    const char **tabs = arena_array(flow->paper->arena, const char *, people->count + 27);
    const char **used = arena_array(flow->paper->arena, const char *, people->count + 1);
    int count = 0, uses = 0;

    for (int at = 0; tabs && used && at < people->count; at++)
        if (*people->lines[at].tab && (!uses || strcmp(used[uses - 1], people->lines[at].tab) != 0) &&
            !has_tab(used, uses, people->lines[at].tab))
            used[uses++] = people->lines[at].tab;
    for (char letter = 'A'; tabs && used && flow->index->has_letters && letter <= 'Z'; letter++) {
        const char *tab = arena_format(flow->paper->arena, "%c", letter);
        if (tab && (is_usual(letter) || has_tab(used, uses, tab)))
            tabs[count++] = tab;
    }
    for (int at = 0; tabs && at < uses; at++)
        if (!has_tab(tabs, count, used[at]))
            tabs[count++] = used[at];
    flow->tabs = tabs;
    flow->tab_count = count;
    return tabs && used;
}

static void draw_tab(const index_flow *flow, double y_mm, double height_mm, const char *tab, bool is_here)
{
    static const double tabs_mm = 199, tab_width_mm = 11, tab_middle_mm = 203.6;
    list_paper *paper = flow->paper;
    const double size_pt = strlen(tab) > 3 && utf8_count(tab) > 2 ? 8 : 11;
    const scene_paint paint = { .fill = is_here ? paper->theme.ink : LIST_WHITE,
                                .stroke = is_here ? paper->theme.ink : SCENE_RGB(0xB5B5B5),
                                .stroke_mm = 0.25 };

    scene_rect(paper->scene, tabs_mm, y_mm, tab_width_mm, height_mm, 0, paint);
    list_fit(
        paper,
        (list_room){ tab_middle_mm, y_mm + height_mm / 2 + 0.375 * mm_of_pt(size_pt), 7.4, 6, TEXT_MIDDLE },
        tab, list_type(TEXT_HEI, is_here ? 700 : 400, size_pt), is_here ? LIST_WHITE : paper->theme.ink3);
}

static void draw_tabs(const index_flow *flow)
{
    static const double tabs_top_mm = 36.9, most_mm = 24, between_tabs_mm = 0.8;
    const list_line *lines = flow->index->people.lines;
    const double pitch_mm = fmin(most_mm, (bottom_mm + 0.9 - tabs_top_mm) / fmax(flow->tab_count, 1));

    for (int at = 0; at < flow->tab_count; at++) {
        bool is_here = false;
        for (int line = flow->first_on_page; line < flow->first_on_page + flow->on_page; line++)
            is_here |= strcmp(lines[line].tab, flow->tabs[at]) == 0;
        draw_tab(flow, tabs_top_mm + at * pitch_mm, pitch_mm - between_tabs_mm, flow->tabs[at], is_here);
    }
}

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
    return left_mm + flow->column * (flow->column_mm + gap_mm);
}

static void open_page(index_flow *flow)
{
    list_paper *paper = flow->paper;
    const double middle_mm = (left_mm + right_mm) / 2;
    const scene_paint thick = { .stroke = paper->theme.red_line, .stroke_mm = 0.9 },
                      thin = { .stroke = paper->theme.red_line, .stroke_mm = 0.25 };

    list_page(paper, &list_index_head, list_title(paper, flow->index->kind), span_of(flow));
    if (flow->first_on_page == 0 && flow->index->outline)
        scene_outline(paper->scene, 0, flow->index->outline);
    list_fit(paper, (list_room){ middle_mm, 29, right_mm - left_mm, 6, TEXT_MIDDLE }, subtitle_of(flow),
             list_type(TEXT_SONG, 500, 10), paper->theme.ink);
    scene_line(paper->scene, left_mm, 32.4, right_mm, 32.4, thick);
    scene_line(paper->scene, left_mm, 33.5, right_mm, 33.5, thin);
    draw_tabs(flow);
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
                   flow->y_mm + row_mm / 2 + middle_em * mm_of_pt(setting->size_pt) + lower_mm, setting,
                   color, NULL);
}

static bool is_first_under_bar(const index_flow *flow, int line)
{
    return line == 0 || strcmp(bar_at(flow, line - 1), bar_at(flow, line)) != 0;
}

/* What a bar says, "（续）" apart. */
static size_t set_bar(const index_flow *flow, int line, text_setting *out)
{
    const double again_mm = 12, size_pt = *flow->index->people.lines[line].tab ? 12 : 10;
    const list_box box = {
        flow->column_mm - 2 * bar_pad_mm - again_mm, 8, 8.5, bar_line_mm, TEXT_START, LINES_MOST, false
    };

    return list_set(flow->paper, bar_at(flow, line), list_type(TEXT_HEI, 700, size_pt), &box, out);
}

static double bar_height_mm(const text_setting *bar) { return bar_mm + (bar->lines - 1) * bar_line_mm; }

static void draw_bar(index_flow *flow, int line)
{
    list_paper *paper = flow->paper;
    const bool goes_on = !is_first_under_bar(flow, line);
    const double x_mm = column_left(flow);
    text_setting bar;

    note_cut(flow, line, is_cut(bar_at(flow, line), set_bar(flow, line, &bar)));
    const double height_mm = bar_height_mm(&bar);
    scene_rect(paper->scene, x_mm, flow->y_mm, flow->column_mm, height_mm, 0.6,
               (scene_paint){ .fill = goes_on ? paper->theme.ink3 : paper->theme.ink });
    scene_text(paper->scene, x_mm + bar_pad_mm,
               list_baseline_mm(flow->y_mm + height_mm / 2, &bar, bar_line_mm), &bar, LIST_WHITE, NULL);
    if (goes_on)
        list_words(paper, x_mm + bar_pad_mm + bar.width_mm + 1, flow->y_mm + height_mm / 2 + 1.06,
                   list_word(paper, "（续）", " (cont.)"), list_type(TEXT_HEI, 400, 8), TEXT_START,
                   LIST_WHITE);
    flow->y_mm += height_mm + below_bar_mm;
}

static void draw_name(const index_flow *flow, const index_line *set)
{
    const double x_mm = column_left(flow) + indent_mm;
    list_name_box box = name_box(flow->column_mm);

    box.left_mm = x_mm;
    box.middle_mm = flow->y_mm + row_mm / 2;
    if (set->is_fitted)
        list_name_draw(flow->paper, &box, &set->name);
    else
        draw_set(flow, &set->name, x_mm, 0, flow->paper->theme.ink);
}

static void draw_line(index_flow *flow, int at)
{
    list_paper *paper = flow->paper;
    const index_line *set = &flow->lines[at];
    const double x_mm = column_left(flow), name_at_mm = x_mm + indent_mm;
    const double beside_at_mm = set->is_below ? name_at_mm
                                              : name_at_mm + fmax(name_mm, set->name.width_mm) + between_mm;

    draw_name(flow, set);
    draw_set(flow, &set->beside, beside_at_mm, set->is_below ? set->upper_mm - row_mm + beside_line_mm : 0,
             paper->theme.ink2);
    draw_set(flow, &set->seat, x_mm + flow->column_mm - end_mm, 0, paper->theme.ink);
    note_cut(flow, at, set->cut);
    flow->y_mm += set->height_mm;
    scene_line(paper->scene, x_mm, flow->y_mm, x_mm + flow->column_mm, flow->y_mm,
               (scene_paint){ .stroke = SCENE_RGB(0xD4D4D4), .stroke_mm = 0.15 });
}

/* ---- the flow ---- */

/* What a line takes in a column of which `used_mm` are taken, its bar with it. */
static double height_of(const index_flow *flow, int line, double used_mm)
{
    const bool begins = is_first_under_bar(flow, line);
    const double height_mm = flow->lines[line].height_mm;
    text_setting bar;

    if (!*bar_at(flow, line) || (!begins && used_mm > 0))
        return height_mm;
    (void)set_bar(flow, line, &bar);
    return height_mm + bar_height_mm(&bar) + below_bar_mm + (used_mm > 0 ? above_bar_mm : 0);
}

/* How many lines, from this one on, a column takes. */
static int lines_in_column(const index_flow *flow, int from)
{
    double used_mm = 0;
    int line = from;

    for (; line < flow->index->people.count; line++) {
        const double height_mm = height_of(flow, line, used_mm);
        if (top_mm + used_mm + height_mm > bottom_mm + 0.01)
            break;
        used_mm += height_mm;
    }
    return line - from;
}

/* Between a column and the one before it. */
static void draw_rule(const index_flow *flow)
{
    const scene_paint hair = { .stroke = SCENE_RGB(0xB5B5B5), .stroke_mm = 0.15 };
    const double x_mm = column_left(flow) - gap_mm / 2;

    if (flow->column > 0)
        scene_line(flow->paper->scene, x_mm, 37, x_mm, bottom_mm, hair);
}

static void draw_column(index_flow *flow, int from, int count)
{
    flow->y_mm = top_mm;
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

static int lines_on_page(const index_flow *flow, int from)
{
    int lines = 0;

    for (int column = 0; column < flow->columns; column++)
        lines += lines_in_column(flow, from + lines);
    return lines;
}

void list_index_draw(list_paper *paper, const void *with)
{
    index_flow flow = { .paper = paper, .index = with };

    if (!find_tabs(&flow) || !choose_columns(&flow) || paper->no_memory) {
        paper->no_memory = true;
        return;
    }
    for (int line = 0; line < flow.index->people.count && !paper->no_memory; line += flow.on_page) {
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
