#include "artwork/chart.h"

/* On one line; what is too long for that takes two, in type that leaves the page's edge free. */
static void draw_title(artwork_chart *chart, const char *title)
{
    const chart_paper *paper = &chart->paper;
    const double size_pt = (paper->small ? 22 : 26) * paper->type, line_em = 1.17;
    text_style style = chart_type(TEXT_SONG, 700, size_pt);
    text_setting setting;

    style.letter_space_mm = (paper->small ? 0.5 : 0.6) * paper->type;
    if (!chart_set_lines(
            chart, title, style, paper->right_mm - paper->left_mm,
            (chart_lines){
                .one_line_pt = size_pt, .two_lines_pt = 20 * paper->type, .least_pt = 6, .line_em = line_em },
            &setting))
        return;
    const double first_mm = setting.lines == 1 ? 0 : 1.5 * paper->type - line_em * mm_of_pt(setting.size_pt);
    scene_text(chart->scene, (paper->left_mm + paper->right_mm) / 2, paper->title_mm + first_mm, &setting,
               chart->theme.ink, "title");
}

/* Date, place and counts, set apart by two full-width blanks. */
static const char *subtitle_of(artwork_chart *chart, const char *counts)
{
    const zc_occasion *occasion = chart->job->occasion;
    const char *parts[] = { artwork_date_words(occasion, chart->arena), occasion->place, counts };
    const char *gap = occasion->lang == ZC_LANG_EN ? "    " : "　　", *text = "";

    for (size_t at = 0; text && at < sizeof parts / sizeof *parts; at++)
        if (!text_is_blank(parts[at]))
            text = arena_format(chart->arena, "%s%s%s", text, *text ? gap : "", parts[at]);
    return text;
}

static void draw_subtitle(artwork_chart *chart, const char *counts)
{
    const chart_paper *paper = &chart->paper;
    const double width_mm = paper->right_mm - paper->left_mm;
    text_style style = chart_type(TEXT_SONG, 500, (paper->small ? 11 : 11.5) * paper->type);
    const char *text = subtitle_of(chart, counts);

    while (style.size_pt > 7 && chart_width(chart, text, style) > width_mm)
        style.size_pt -= 0.5;
    chart_words(chart, (paper->left_mm + paper->right_mm) / 2, paper->subtitle_mm, text, style, TEXT_MIDDLE,
                chart->theme.ink);
}

/* 文武线: a thick line over a thin one. */
static void draw_red_rule(artwork_chart *chart)
{
    const chart_paper *paper = &chart->paper;
    const double thin_mm = paper->rule_mm + 1.2 * paper->type;

    scene_line(chart->scene, paper->left_mm, paper->rule_mm, paper->right_mm, paper->rule_mm,
               chart_line(0.9 * paper->type, chart->theme.red_line));
    scene_line(chart->scene, paper->left_mm, thin_mm, paper->right_mm, thin_mm,
               chart_line(0.25 * paper->type, chart->theme.red_line));
}

static const char *draft_words(artwork_chart *chart)
{
    zc_occasion occasion = *chart->job->occasion;

    if (chart->final)
        occasion.draft = 0;
    const char *draft = artwork_draft_words(&occasion, chart->arena);
    if (chart->final || !draft)
        return draft;
    return arena_format(chart->arena, "%s%s%s", draft, *draft ? chart_word(chart, "　　", "   ") : "",
                        chart_word(chart, "核对稿，请勿外传", "Draft for checking, not for circulation"));
}

static void draw_signatures(artwork_chart *chart, double y_mm)
{
    const chart_paper *paper = &chart->paper;
    const char *words =
        chart_word(chart, "制图＿＿＿＿＿＿　　校对＿＿＿＿＿＿　　审定＿＿＿＿＿＿",
                   "Drawn ______________    Checked ______________    Approved ______________");
    const double middle_mm = paper->small ? paper->left_mm + 0.566 * (paper->right_mm - paper->left_mm)
                                          : (paper->left_mm + paper->right_mm) / 2;

    chart_words(chart, middle_mm, y_mm, words, chart_type(TEXT_SONG, 500, 8.5 * paper->type), TEXT_MIDDLE,
                chart->theme.ink);
}

static const char *page_words(const artwork_chart *chart)
{
    if (chart->job->occasion->lang == ZC_LANG_EN)
        return arena_format(chart->arena, "Page %d of %d", chart->page, chart->pages + chart->names_pages);
    return arena_format(chart->arena, "第%d页　共%d页", chart->page, chart->pages + chart->names_pages);
}

/* The profile stands before the page's number; on A4, where the signatures leave no room, below it. */
static void draw_profile(artwork_chart *chart, double y_mm)
{
    const chart_paper *paper = &chart->paper;
    const char *name = chart->job->occasion->profile;
    text_style style = chart_type(TEXT_HEI, 400, 8 * paper->type);
    const double page_mm = chart_width(chart, page_words(chart), style) + 6 * paper->type;
    const double right_mm = paper->small ? paper->right_mm : paper->right_mm - page_mm;
    const double room_mm = paper->small ? paper->right_mm - paper->left_mm
                                        : (paper->right_mm - paper->left_mm) / 4 - page_mm;

    if (!chart->shows_profile || !name)
        return;
    const char *words =
        arena_format(chart->arena, "%s%s", chart_word(chart, "排座方案：", "Profile: "), name);
    while (words && style.size_pt > 5 && chart_width(chart, words, style) > room_mm)
        style.size_pt -= 0.5;
    chart_words(chart, right_mm, paper->small ? y_mm + 4 : y_mm, words, style, TEXT_END, chart->theme.ink);
}

static void draw_footer(artwork_chart *chart)
{
    const chart_paper *paper = &chart->paper;
    const double y_mm = paper->footer_mm + (paper->small ? 4.8 : 4.6) * paper->type;
    const text_style style = chart_type(TEXT_HEI, 400, 8 * paper->type);

    scene_line(chart->scene, paper->left_mm, paper->footer_mm, paper->right_mm, paper->footer_mm,
               chart_line(0.2 * paper->type, chart->theme.hair));
    chart_words(chart, paper->left_mm, y_mm, draft_words(chart), style, TEXT_START, chart->theme.ink);
    draw_signatures(chart, y_mm);
    chart_words(chart, paper->right_mm, y_mm, page_words(chart), style, TEXT_END, chart->theme.ink);
    draw_profile(chart, y_mm);
}

const char *chart_kind(const artwork_chart *chart)
{
    const zc_layout *layout = chart->job->layout;

    return *layout->chart_zh ? chart_word(chart, layout->chart_zh, layout->chart_en)
                             : chart_word(chart, "座次图", "seating chart");
}

const char *chart_title(artwork_chart *chart, const char *kind)
{
    const char *title = artwork_title(chart->job);
    const bool english = chart->job->occasion->lang == ZC_LANG_EN;
    const char *words = *title ? arena_format(chart->arena, "%s%s%s", title, english ? ": " : "", kind)
                               : text_capital(chart->arena, kind);

    return chart_made(chart, words);
}

void chart_page(artwork_chart *chart, const char *kind, const char *counts)
{
    if (!counts)
        chart->no_memory = true;
    chart->page++;
    scene_page(chart->scene, chart->paper.width_mm, chart->paper.height_mm);
    scene_rect(chart->scene, 0, 0, chart->paper.width_mm, chart->paper.height_mm, 0, chart_fill(CHART_WHITE));
    draw_title(chart, chart_title(chart, kind));
    draw_subtitle(chart, counts);
    draw_red_rule(chart);
    draw_footer(chart);
}

/* ---- from where the chart is seen ---- */

static void view_words(const artwork_chart *chart, const char **own, const char **other)
{
    const layout_view *view = &chart->job->layout->view;
    const char *zh = chart->from_stage ? view->turned_zh : view->zh;
    const char *en = chart->from_stage ? view->turned_en : view->en;

    *own = chart_word(chart, zh, en);
    *other = chart_word(chart, en, zh);
}

static text_style view_type(const artwork_chart *chart)
{
    return chart_type(TEXT_HEI, 700, 11 * chart->paper.type);
}
static text_style view_other_type(const artwork_chart *chart)
{
    return chart_type(TEXT_HEI, 400, 7.5 * chart->paper.type);
}

double chart_view_width(const artwork_chart *chart, bool flat)
{
    const char *own, *other;

    view_words(chart, &own, &other);
    const double wide = chart_width(chart, own, view_type(chart));
    const double other_wide = chart_width(chart, other, view_other_type(chart));
    if (flat)
        return wide + other_wide + 9.5 * chart->paper.type;
    return wide > other_wide ? wide : other_wide;
}

static void draw_arrow(artwork_chart *chart, double x_mm, double y_mm, double size, bool shaft)
{
    const double high = 6.2 * size, half = 3.2 * size;

    scene_path_begin(chart->scene);
    scene_move_to(chart->scene, x_mm - half, y_mm + high);
    scene_line_to(chart->scene, x_mm, y_mm);
    scene_line_to(chart->scene, x_mm + half, y_mm + high);
    scene_close(chart->scene);
    scene_path_end(chart->scene, chart_fill(chart->theme.red_line));
    if (shaft)
        scene_line(chart->scene, x_mm, y_mm + 6 * size, x_mm, y_mm + 12.7 * size,
                   chart_line(0.9 * size, chart->theme.red_line));
}

void chart_view(artwork_chart *chart, double x_mm, double y_mm, bool flat)
{
    const double type = chart->paper.type;
    const char *own, *other;

    view_words(chart, &own, &other);
    if (!flat) {
        draw_arrow(chart, x_mm, y_mm, type, true);
        chart_words(chart, x_mm, y_mm + 18.5 * type, own, view_type(chart), TEXT_MIDDLE, chart->theme.ink);
        chart_words(chart, x_mm, y_mm + 22.5 * type, other, view_other_type(chart), TEXT_MIDDLE,
                    chart->theme.ink2);
        return;
    }
    const double from_mm = x_mm - chart_view_width(chart, true) / 2;
    const double words_mm = from_mm + 7 * type, wide = chart_width(chart, own, view_type(chart));
    draw_arrow(chart, from_mm + 2.6 * type, y_mm, 0.8 * type, false);
    chart_words(chart, words_mm, y_mm + 4.2 * type, own, view_type(chart), TEXT_START, chart->theme.ink);
    chart_words(chart, words_mm + wide + 2.5 * type, y_mm + 4.2 * type, other, view_other_type(chart),
                TEXT_START, chart->theme.ink2);
}

void chart_view_below(artwork_chart *chart, double x_mm, double y_mm)
{
    const double type = chart->paper.type;
    const char *own, *other;

    view_words(chart, &own, &other);
    draw_arrow(chart, x_mm, y_mm, type, false);
    chart_words(chart, x_mm, y_mm + 11.2 * type, own, view_type(chart), TEXT_MIDDLE, chart->theme.ink);
    chart_words(chart, x_mm, y_mm + 15.4 * type, other, view_other_type(chart), TEXT_MIDDLE,
                chart->theme.ink2);
}
