/* An index in columns: bars with letters or groups, a line for each person, tabs at the page's edge. Measures
 * are those of looks.md, section 9. */
#include "artwork/lists.h"

#include <math.h>
#include <string.h>

static const double top_mm = 36.5, bottom_mm = 277, left_mm = 15, right_mm = 187, gap_mm = 2;
static const double bar_mm = 6, below_bar_mm = 0.85, above_bar_mm = 1.95, row_mm = 5.5, indent_mm = 2,
                    end_mm = 1.5, name_mm = 13, long_name_mm = 20, between_mm = 2;
static const double name_pt = 10.5, beside_pt = 8.5, seat_pt = 10, good_name_pt = 8, least_pt = 6;
enum { COLUMNS_MOST = 3 };

/* Where the next line goes. */
typedef struct index_flow {
    list_paper *paper;
    const list_index *index;
    const char *const *tabs; /* of the whole index */
    int tab_count, columns, column;
    double column_mm, y_mm;
    int first_on_page, on_page; /* lines: to say what the page has */
} index_flow;

/* ---- how many columns: so many that hardly a line must be squeezed ---- */

static bool line_fits(const index_flow *flow, const list_line *line, double width_mm)
{
    const list_paper *paper = flow->paper;
    const double name = list_width(paper, line->name, list_type(TEXT_HEI, 500, name_pt));
    const double seat = list_width(paper, line->place, list_type(TEXT_HEI, 700, seat_pt));

    return fmax(name, name_mm) + between_mm + seat <= width_mm - indent_mm - end_mm;
}

static double width_of(int columns) { return (right_mm - left_mm - (columns - 1) * gap_mm) / columns; }

static int columns_for(const index_flow *flow)
{
    static const double squeezed_most = 0.1;
    const list_people *people = &flow->index->people;

    for (int columns = COLUMNS_MOST; columns > 1; columns--) {
        int squeezed = 0;
        for (int at = 0; at < people->count; at++)
            squeezed += !line_fits(flow, &people->lines[at], width_of(columns));
        if (squeezed <= squeezed_most * people->count)
            return columns;
    }
    return 1;
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
        (list_room){ tab_middle_mm, y_mm + height_mm / 2 + 0.375 * mm_of_pt(size_pt), 7.4, 5, TEXT_MIDDLE },
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

    return list_made(paper, english ? arena_format(paper->arena, "%s    %d people", flow->index->how, count)
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
                      thin = { .stroke = paper->theme.red_line, .stroke_mm = 0.25 },
                      hair = { .stroke = SCENE_RGB(0xB5B5B5), .stroke_mm = 0.15 };

    list_page(paper, &list_index_head, list_title(paper, flow->index->kind), span_of(flow));
    if (flow->first_on_page == 0 && flow->index->outline)
        scene_outline(paper->scene, 0, flow->index->outline);
    list_fit(paper, (list_room){ middle_mm, 29, right_mm - left_mm, 6, TEXT_MIDDLE }, subtitle_of(flow),
             list_type(TEXT_SONG, 500, 10), paper->theme.ink);
    scene_line(paper->scene, left_mm, 32.4, right_mm, 32.4, thick);
    scene_line(paper->scene, left_mm, 33.5, right_mm, 33.5, thin);
    for (int column = 1; column < flow->columns; column++) {
        const double x_mm = left_mm + column * (flow->column_mm + gap_mm) - gap_mm / 2;
        scene_line(paper->scene, x_mm, 37, x_mm, bottom_mm, hair);
    }
    draw_tabs(flow);
}

/* ---- bars and lines ---- */

static const char *bar_at(const index_flow *flow, int line) { return flow->index->people.lines[line].bar; }

static bool is_first_under_bar(const index_flow *flow, int line)
{
    return line == 0 || strcmp(bar_at(flow, line - 1), bar_at(flow, line)) != 0;
}

static void draw_bar(index_flow *flow, int line)
{
    list_paper *paper = flow->paper;
    const bool goes_on = !is_first_under_bar(flow, line), is_letter = *flow->index->people.lines[line].tab;
    const double x_mm = column_left(flow), size_pt = is_letter ? 12 : 10;
    const text_style style = list_type(TEXT_HEI, 700, size_pt), small = list_type(TEXT_HEI, 400, 8);
    const char *bar = bar_at(flow, line), *again = list_word(paper, "（续）", " (cont.)");
    const double room_mm = flow->column_mm - 4.4 - (goes_on ? list_width(paper, again, small) + 1 : 0);

    scene_rect(paper->scene, x_mm, flow->y_mm, flow->column_mm, bar_mm, 0.6,
               (scene_paint){ .fill = goes_on ? paper->theme.ink3 : paper->theme.ink });
    list_fit(paper,
             (list_room){ x_mm + 2.2, flow->y_mm + bar_mm / 2 + 0.375 * mm_of_pt(size_pt), room_mm, 6,
                          TEXT_START },
             bar, style, LIST_WHITE);
    if (goes_on)
        list_words(paper, x_mm + 2.2 + fmin(room_mm, list_width(paper, bar, style)) + 1,
                   flow->y_mm + bar_mm / 2 + 1.06, again, small, TEXT_START, LIST_WHITE);
    flow->y_mm += bar_mm + below_bar_mm;
}

/* The narrowest slot in which the name is of a good size: its neighbours then stand in line. */
static list_name_box name_box(index_flow *flow, const list_line *line, double room_mm, text_setting *setting)
{
    const double slots[] = { name_mm, long_name_mm, room_mm };
    list_name_box box = { .left_mm = column_left(flow) + indent_mm,
                          .middle_mm = flow->y_mm + row_mm / 2,
                          .height_mm = row_mm - 0.3,
                          .anchor = TEXT_START,
                          .role = TEXT_HEI,
                          .weight = 500,
                          .size_pt = name_pt };

    for (size_t at = 0; at < sizeof slots / sizeof *slots; at++) {
        box.width_mm = fmin(slots[at], room_mm);
        if (!list_name_set(flow->paper, line->name, &box, setting) ||
            (setting->lines == 1 && setting->size_pt >= (at == 0 ? name_pt : good_name_pt)))
            break;
    }
    return box;
}

static void draw_beside(index_flow *flow, const char *text, double x_mm, double room_mm)
{
    list_paper *paper = flow->paper;
    const text_style style = list_type(TEXT_HEI, 400, beside_pt);
    const double y_mm = flow->y_mm + 3.874;

    (void)list_fit(paper, (list_room){ x_mm, y_mm, room_mm, least_pt, TEXT_START }, text, style,
                   paper->theme.ink2);
}

static void draw_line(index_flow *flow, int at)
{
    list_paper *paper = flow->paper;
    const list_line *line = &flow->index->people.lines[at];
    const double x_mm = column_left(flow), end = x_mm + flow->column_mm - end_mm;
    const text_style style = list_type(TEXT_HEI, 700, seat_pt);
    const double seat_mm = fmin(list_width(paper, line->place, style), flow->column_mm * 0.5);
    const double room_mm = end - seat_mm - between_mm - x_mm - indent_mm;
    text_setting setting;
    const list_name_box box = name_box(flow, line, room_mm, &setting);

    if (paper->no_memory)
        return;
    list_name_draw(paper, line->person, &box, &setting);
    const double beside_mm = x_mm + indent_mm + fmax(name_mm, setting.width_mm) + between_mm;
    draw_beside(flow, line->beside, beside_mm, end - seat_mm - between_mm - beside_mm);
    list_fit(paper, (list_room){ end, flow->y_mm + 4.073, seat_mm, 5, TEXT_END }, line->place, style,
             paper->theme.ink);
    flow->y_mm += row_mm;
    scene_line(paper->scene, x_mm, flow->y_mm, x_mm + flow->column_mm, flow->y_mm,
               (scene_paint){ .stroke = SCENE_RGB(0xD4D4D4), .stroke_mm = 0.15 });
}

/* ---- the flow ---- */

/* What a line takes in a column of which `used_mm` are taken, its bar with it. */
static double height_of(const index_flow *flow, int line, double used_mm)
{
    const bool begins = is_first_under_bar(flow, line);

    if (!*bar_at(flow, line) || (!begins && used_mm > 0))
        return row_mm;
    return row_mm + bar_mm + below_bar_mm + (used_mm > 0 ? above_bar_mm : 0);
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

static void draw_column(index_flow *flow, int from, int count)
{
    flow->y_mm = top_mm;
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

    if (!find_tabs(&flow)) {
        paper->no_memory = true;
        return;
    }
    flow.columns = columns_for(&flow);
    flow.column_mm = width_of(flow.columns);
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
