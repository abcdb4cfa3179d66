/* The booklet of a meeting (会议手册): cover, contents, charts, groups, tables, cars, index by name; on A4,
 * charts on A4, or on A3 that folds out. */
#include "artwork/lists.h"
#include "artwork/problems.h"

#include <string.h>

/* ---- parts ---- */

#define BOOKLET_PARTS(X)                                                                                     \
    X(CHART, "chart", "座次图", "Seating chart")                                                             \
    X(ZONES, "zones", "座位区域", "Zones of seats")                                                          \
    X(GROUPS, "groups", "分组名单", "Groups")                                                                \
    X(TABLES, "tables", "各桌座位", "Tables")                                                                \
    X(CAR, "car", "乘车安排", "Cars")                                                                        \
    X(STAGE, "stage", "上台顺序", "Order on the stage")                                                      \
    X(INDEX, "index", "姓名索引", "Index of names")
typedef enum booklet_part {
#define X(NAME, word, zh, en) PART_##NAME,
    BOOKLET_PARTS(X)
#undef X
        PARTS
} booklet_part;

static const struct part_words {
    const char *word, *zh, *en;
} part_words[PARTS] = {
#define X(NAME, word, zh, en) [PART_##NAME] = { word, zh, en },
    BOOKLET_PARTS(X)
#undef X
};

typedef struct booklet {
    const zc_scene *chart;
    list_grid grids[PARTS];
    list_index indexes[PARTS];
    bool has[PARTS], is_named[PARTS], all;
    int *first_page; /* of each part, as it was drawn last */
} booklet;

static int part_of(const char *word)
{
    for (int part = 0; part < PARTS; part++)
        if (strcmp(part_words[part].word, word) == 0)
            return part;
    return -1;
}

static const char all_parts[] =
#define X(NAME, word, zh, en) " " word
    BOOKLET_PARTS(X)
#undef X
    ;

/* The setting `parts`; without it all that the meeting has. */
static zc_status read_parts(const zc_artwork_job *job, zc_arena *arena, booklet *out, zc_diags *diags)
{
    const char *asked = artwork_setting(job, "parts"), *const *words = NULL;
    const int count = asked ? words_split(arena, asked, ",，、;；", &words) : 0;
    zc_status status = count < 0 ? ZC_NO_MEMORY : ZC_OK;

    out->all = count == 0;
    for (int at = 0; at < count; at++) {
        const int part = part_of(words[at]);
        if (part >= 0) {
            out->is_named[part] = true;
            continue;
        }
        diag_add_with(diags, &artwork_bad_setting, artwork_setting_place(job, "parts"), words[at], "parts",
                      all_parts + 1, NULL);
        status = ZC_BAD_INPUT;
    }
    return status;
}

zc_status booklet_check(const zc_artwork_job *job, const layout_style *style, zc_arena *arena,
                        zc_diags *diags)
{
    list_paper paper = { .job = job, .arena = arena, .diags = diags };
    booklet parts = { 0 };
    const zc_status read = list_paper_read(&paper), chosen = read_parts(job, arena, &parts, diags);
    int size = 0;

    (void)style;
    return worse_of(worse_of(read, chosen), artwork_setting_choice(job, "paper", "a4 a3", &size, diags));
}

/* ---- what the meeting has ---- */

enum { PAGES_BEFORE_CHARTS = 2 }; /* cover and contents */

static zc_status make_grid(const list_paper *paper, booklet_part part, list_grid *out, zc_diags *diags)
{
    static const list_order orders[PARTS] = { [PART_CAR] = LIST_BY_CAR, [PART_STAGE] = LIST_BY_STAGE };
    return part == PART_ZONES ? list_zones_make(paper->job, paper->arena, out, diags)
                              : list_grid_make(paper->job, paper->arena, orders[part], out, diags);
}

static bool has_groups(const zc_artwork_job *job)
{
    for (int person = 0; person < zc_roster_people(job->roster); person++)
        if (*list_discussion_of(job, (zc_person){ person }))
            return true;
    return false;
}

/* Parts that go in columns, several bars to a page. */
static const struct index_words {
    const char *zh, *en; /* NULL: the part is a table */
    list_order order;
} index_words[PARTS] = { [PART_GROUPS] = { "按组排列", "By group", LIST_BY_DISCUSSION },
                         [PART_TABLES] = { "按桌排列", "By table", LIST_BY_SEAT },
                         [PART_INDEX] = { "按姓名排列", "By name", LIST_BY_NAME } };

static zc_status make_index(const list_paper *paper, booklet_part part, list_index *out)
{
    *out = (list_index){ .kind = list_word(paper, part_words[part].zh, part_words[part].en),
                         .how = list_word(paper, index_words[part].zh, index_words[part].en),
                         .outline = list_word(paper, part_words[part].zh, part_words[part].en),
                         .has_letters = part == PART_INDEX };
    return list_people_read(paper->job, paper->arena, index_words[part].order, &out->people, paper->diags);
}

/* Whether there is anybody under the bars of such a part. */
static bool has_bars(const zc_artwork_job *job, booklet_part part)
{
    return part == PART_GROUPS ? has_groups(job) : part == PART_TABLES ? job->layout->tables > 0 : true;
}

static void tell_lacking(const list_paper *paper, booklet_part part, zc_diags *diags)
{
    const zc_problem *problem = part == PART_TABLES ? &artwork_no_tables : &artwork_no_zones;

    diag_add(diags, problem, artwork_setting_place(paper->job, "parts"), part_words[part].word);
}

static zc_status make_columns(list_paper *paper, booklet *book, booklet_part part, zc_diags *diags)
{
    book->has[part] = has_bars(paper->job, part);
    if (book->has[part])
        return make_index(paper, part, &book->indexes[part]);
    tell_lacking(paper, part, diags);
    return diags ? ZC_BAD_INPUT : ZC_OK;
}

/* A part that was asked for by name is told to be lacking; else it is left out. */
static zc_status make_part(list_paper *paper, booklet *book, booklet_part part)
{
    zc_diags *diags = book->is_named[part] ? paper->diags : NULL;

    if (!book->all && !book->is_named[part])
        return ZC_OK;
    if (part == PART_CHART) {
        book->has[part] = true;
        return ZC_OK;
    }
    if (index_words[part].zh)
        return make_columns(paper, book, part, diags);
    const zc_status status = make_grid(paper, part, &book->grids[part], diags);
    book->has[part] = status == ZC_OK;
    book->grids[part].outline = list_word(paper, part_words[part].zh, part_words[part].en);
    return status == ZC_BAD_INPUT && !diags ? ZC_OK : status;
}

/* The charts' own pages behind cover and contents, with the settings that both know. */
static zc_status draw_chart(const list_paper *paper, zc_scene *chart)
{
    const zc_artwork_job *job = paper->job;
    zc_setting *settings = arena_array(paper->arena, zc_setting, job->setting_count + 1);
    zc_artwork_job own = *job;

    if (!settings)
        return ZC_NO_MEMORY;
    own.settings = settings;
    own.setting_count = 0;
    for (int at = 0; at < job->setting_count; at++)
        if (strcmp(job->settings[at].key, "parts") != 0)
            settings[own.setting_count++] = job->settings[at];
    const zc_status status = chart_draw_bound(&own, PAGES_BEFORE_CHARTS, paper->arena, chart, paper->diags);
    return status ? status : scene_finish(chart);
}

/* ---- the cover ---- */

static const double cover_width_mm = 210, cover_height_mm = 297, cover_left_mm = 30;

static void draw_cover_title(list_paper *paper, const char *title)
{
    const double width_mm = cover_width_mm - 2 * cover_left_mm;
    text_style style = list_type(TEXT_SONG, 700, 30);
    text_setting setting;
    bool fits = false;
    zc_status status = ZC_OK;

    while (!status && !fits && style.size_pt >= 6) {
        status = text_fit_lines(paper->job->fonts, paper->arena, title, &style, width_mm, 2,
                                1.5 * mm_of_pt(style.size_pt), style.size_pt, &setting, &fits);
        style.size_pt -= 1;
    }
    paper->no_memory |= status != ZC_OK;
    if (!status && *title)
        scene_text(paper->scene, cover_width_mm / 2, 92, &setting, paper->theme.ink, "title");
}

static void draw_cover(list_paper *paper)
{
    const zc_occasion *occasion = paper->job->occasion;
    const double middle_mm = cover_width_mm / 2, width_mm = cover_width_mm - 2 * cover_left_mm;
    const char *date = list_made(paper, artwork_date_words(occasion, paper->arena));
    const list_box box = { width_mm, 11, 11, 6, TEXT_MIDDLE, 0, false };
    const text_style style = list_type(TEXT_SONG, 500, 14);
    text_setting when, where;

    paper->page++;
    scene_page(paper->scene, cover_width_mm, cover_height_mm);
    scene_rect(paper->scene, 0, 0, cover_width_mm, cover_height_mm, 0, (scene_paint){ .fill = LIST_WHITE });
    scene_outline(paper->scene, 0, list_word(paper, "封面", "Cover"));
    draw_cover_title(paper, artwork_title(paper->job));
    scene_line(paper->scene, cover_left_mm, 124, cover_width_mm - cover_left_mm, 124,
               (scene_paint){ .stroke = paper->theme.red_line, .stroke_mm = 0.9 });
    scene_line(paper->scene, cover_left_mm, 125.2, cover_width_mm - cover_left_mm, 125.2,
               (scene_paint){ .stroke = paper->theme.red_line, .stroke_mm = 0.25 });
    list_words(paper, middle_mm, 150, list_word(paper, "会　议　手　册", "Conference booklet"),
               list_type(TEXT_KAI, 700, 32), TEXT_MIDDLE, paper->theme.ink);
    list_set(paper, date, style, &box, &when);
    list_set(paper, occasion->place ? occasion->place : "", style, &box, &where);
    if (when.count > 0)
        scene_text(paper->scene, middle_mm, 238, &when, paper->theme.ink, NULL);
    if (where.count > 0)
        scene_text(paper->scene, middle_mm, 249, &where, paper->theme.ink, NULL);
}

/* ---- the charts ---- */

/* A chart keeps its own paper, A4 or an A3 that folds out: its type is as small as it may be. Its foot,
 * whose page numbers are not the booklet's, is left out. */
static void draw_chart_page(list_paper *paper, const zc_scene *chart, int page)
{
    static const double edge_mm = 12, foot_mm = 9;
    double width_mm, height_mm;

    zc_scene_page_size(chart, page, &width_mm, &height_mm);
    const scene_box window = { 0, 0, width_mm, height_mm - chart_foot_mm(height_mm) };
    paper->page++;
    scene_page(paper->scene, width_mm, height_mm);
    scene_rect(paper->scene, 0, 0, width_mm, height_mm, 0, (scene_paint){ .fill = LIST_WHITE });
    if (page == 0)
        scene_outline(paper->scene, 0,
                      list_word(paper, part_words[PART_CHART].zh, part_words[PART_CHART].en));
    for (int at = 0; at < scene_outlines(chart); at++)
        if (scene_outline_at(chart, at).page == page)
            scene_outline(paper->scene, 1, scene_outline_at(chart, at).text);
    scene_group(paper->scene, (scene_group_look){ .clip = window });
    scene_copy_page(paper->scene, paper->job->fonts,
                    &(scene_copy){ .from = chart, .page = page, .window = window });
    scene_group_end(paper->scene);
    list_foot(paper, edge_mm, width_mm - edge_mm, height_mm - foot_mm, "");
}

/* ---- contents ---- */

static void draw_contents(list_paper *paper, const booklet *book)
{
    static const double first_mm = 52, line_mm = 11;
    const text_style style = list_type(TEXT_SONG, 500, 14);
    const scene_paint dots = { .stroke = paper->theme.ink3, .stroke_mm = 0.3, .dash_mm = 0.3, .gap_mm = 1.2 };
    const double left_mm = list_sheet_head.left_mm + 10, right_mm = list_sheet_head.right_mm - 10;
    double y_mm = first_mm;

    list_page(paper, &list_sheet_head, list_word(paper, "目　录", "Contents"), "");
    scene_outline(paper->scene, 0, list_word(paper, "目录", "Contents"));
    for (int part = 0; part < PARTS; part++) {
        if (!book->has[part])
            continue;
        const char *name = list_word(paper, part_words[part].zh, part_words[part].en);
        const char *page = list_made(paper, arena_format(paper->arena, "%d", book->first_page[part]));
        list_words(paper, left_mm, y_mm, name, style, TEXT_START, paper->theme.ink);
        list_words(paper, right_mm, y_mm, page, style, TEXT_END, paper->theme.ink);
        scene_line(paper->scene, left_mm + list_width(paper, name, style) + 3, y_mm - 1,
                   right_mm - list_width(paper, page, style) - 3, y_mm - 1, dots);
        y_mm += line_mm;
    }
}

/* ---- the whole ---- */

static void draw_parts(list_paper *paper, const void *with)
{
    const booklet *book = with;

    draw_cover(paper);
    draw_contents(paper, book);
    for (int part = 0; part < PARTS; part++) {
        if (!book->has[part])
            continue;
        book->first_page[part] = paper->page + 1;
        if (part == PART_CHART)
            for (int page = 0; page < zc_scene_pages(book->chart); page++)
                draw_chart_page(paper, book->chart, page);
        else if (index_words[part].zh)
            list_index_draw(paper, &book->indexes[part]);
        else
            grid_draw(paper, &book->grids[part]);
    }
}

static zc_status draw_book(list_paper *paper, booklet *book, zc_scene *chart)
{
    zc_status status = ZC_OK;

    for (int part = 0; part < PARTS && !status; part++)
        status = make_part(paper, book, (booklet_part)part);
    if (!status && book->has[PART_CHART])
        status = draw_chart(paper, chart);
    book->chart = chart;
    return status ? status
                  : list_paper_draw(paper, list_title(paper, list_word(paper, "会议手册", "booklet")),
                                    draw_parts, book);
}

zc_status booklet_draw(const zc_artwork_job *job, zc_arena *arena, zc_scene *scene, zc_diags *diags)
{
    list_paper paper = { .job = job, .arena = arena, .scene = scene, .diags = diags };
    booklet book = { .first_page = arena_array(arena, int, PARTS) };
    zc_scene *chart = scene_make();
    const zc_status read = list_paper_read(&paper), chosen = read_parts(job, arena, &book, diags);
    zc_status status = !chart || !book.first_page ? ZC_NO_MEMORY : worse_of(read, chosen);

    if (!status)
        status = draw_book(&paper, &book, chart);
    zc_scene_free(chart);
    return status;
}
