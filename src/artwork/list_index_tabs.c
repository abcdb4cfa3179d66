/* The tabs of an index at the trim: the pack of pages shows a stair at its edge. */
#include "artwork/list_index.h"

#include <math.h>
#include <string.h>

static bool has_tab(const char *const tabs[], int count, const char *tab)
{
    for (int at = 0; at < count; at++)
        if (strcmp(tabs[at], tab) == 0)
            return true;
    return false;
}

/* The letters that a Chinese name may begin with stand at the edge in any case. */
static bool is_usual(char letter) { return !strchr("IUV", letter); }

bool index_find_tabs(index_flow *flow)
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

void index_draw_tabs(const index_flow *flow)
{
    static const double tabs_top_mm = 36.9, most_mm = 24, between_tabs_mm = 0.8;
    const list_line *lines = flow->index->people.lines;
    const double pitch_mm = fmin(most_mm, (INDEX_BOTTOM_MM + 0.9 - tabs_top_mm) / fmax(flow->tab_count, 1));

    for (int at = 0; at < flow->tab_count; at++) {
        bool is_here = false;
        for (int line = flow->first_on_page; line < flow->first_on_page + flow->on_page; line++)
            is_here |= strcmp(lines[line].tab, flow->tabs[at]) == 0;
        draw_tab(flow, tabs_top_mm + at * pitch_mm, pitch_mm - between_tabs_mm, flow->tabs[at], is_here);
    }
}
