#include "artwork/lists.h"
#include "artwork/problems.h"

#include <math.h>
#include <string.h>

/* looks.md, section 2. */
static const double page_width_mm = 210, page_height_mm = 297, footer_rule_mm = 282.5, footer_mm = 287.5;
const list_head list_index_head = { 15, 187, 22, 20 }, list_sheet_head = { 20, 190, 24, 22 };

zc_status list_paper_read(list_paper *paper)
{
    const zc_artwork_job *job = paper->job;
    const char *theme = artwork_setting(job, "theme");
    int final;
    const zc_status chosen = artwork_setting_choice(job, "final", "no yes", &final, paper->diags);
    const zc_status read = artwork_theme_read(job->data, theme ? theme : "formal",
                                              artwork_setting_place(job, "theme"), paper->arena,
                                              &paper->theme, paper->diags);

    paper->final = final == 1;
    return chosen > read ? chosen : read;
}

/* ---- what is too long ---- */

static void tell_cut(const list_paper *paper)
{
    char count[32];

    if (paper->cut == 0)
        return;
    number_write(paper->cut, 0, count);
    diag_add_with(paper->diags, &artwork_long_list_text, zc_roster_place(paper->job->roster, paper->cut_of),
                  zc_roster_field(paper->job->roster, paper->cut_of, ZC_COLUMN_NAME), count, NULL, NULL);
}

zc_status list_paper_draw(list_paper *paper, const char *title, list_drawing *draw, const void *list)
{
    if (!title)
        return ZC_NO_MEMORY;
    scene_title(paper->scene, title, list_word(paper, "zh-CN", "en"));
    draw(paper, list);
    paper->pages = paper->page;
    paper->page = paper->cut = 0;
    scene_blank(paper->scene);
    draw(paper, list);
    tell_cut(paper);
    paper->no_memory |= text_lacked_memory(paper->job->fonts);
    return paper->no_memory ? ZC_NO_MEMORY : ZC_OK;
}

/* ---- words ---- */

const char *list_made(list_paper *paper, const char *text)
{
    paper->no_memory |= !text;
    return text ? text : "";
}

const char *list_title(list_paper *paper, const char *kind)
{
    const char *title = artwork_title(paper->job);
    const bool english = paper->job->occasion->lang == ZC_LANG_EN;

    return list_made(paper, *title ? arena_format(paper->arena, "%s%s%s", title, english ? ": " : "", kind)
                                   : text_capital(paper->arena, kind));
}

text_style list_type(text_role role, int weight, double size_pt)
{
    return (text_style){ .role = role, .weight = weight, .size_pt = size_pt };
}

double list_width(const list_paper *paper, const char *text, text_style style)
{
    return text_measure(paper->job->fonts, text, &style).advance_mm;
}

void list_words(list_paper *paper, double x_mm, double y_mm, const char *text, text_style style,
                text_anchor anchor, scene_color color)
{
    if (*text)
        scene_words(paper->scene, paper->job->fonts, x_mm, y_mm, text, &style, anchor, color, NULL);
}

static const double least_condense = 0.85;

/* Condensed, then smaller; whether that is enough. */
static bool squeeze(const list_paper *paper, const char *text, double width_mm, double least_pt,
                    text_style *style)
{
    static const double step_pt = 0.25;
    double wide_mm = list_width(paper, text, *style);

    while (wide_mm * least_condense > width_mm && style->size_pt - step_pt >= least_pt) {
        wide_mm *= (style->size_pt - step_pt) / style->size_pt;
        style->size_pt -= step_pt;
    }
    if (wide_mm > width_mm)
        style->condense = fmax(width_mm / wide_mm, least_condense);
    return wide_mm * least_condense <= width_mm;
}

void list_fit(list_paper *paper, list_room room, const char *text, text_style style, scene_color color)
{
    (void)squeeze(paper, text, room.width_mm, room.least_pt, &style);
    list_words(paper, room.x_mm, room.y_mm, text, style, room.anchor, color);
}

/* Smaller and narrower for a word that would break; as large as it was where that is not enough. */
static size_t wrap(list_paper *paper, const char *text, text_style style, const list_box *box,
                   text_setting *out)
{
    static const struct {
        double smaller_pt, condense;
    } tries[] = { { 0, 1 }, { 0, 0.85 }, { 1, 0.85 }, { 2, 0.85 }, { 0, 1 } };
    const text_wrapping room = { box->width_mm, box->line_mm, box->anchor, box->lines_most, box->by_parts };
    text_wrapped result = { 0 };
    zc_status status = ZC_OK;

    for (size_t at = 0; at < sizeof tries / sizeof *tries && !status && !result.keeps_words; at++) {
        style.size_pt = fmax(box->wrapped_pt - tries[at].smaller_pt, text_fit_seat.warn_below_pt);
        style.condense = tries[at].condense;
        status = text_wrap(paper->job->fonts, paper->arena, text, &style, &room, out, &result);
    }
    paper->no_memory |= status != ZC_OK;
    return result.bytes;
}

size_t list_set(list_paper *paper, const char *text, text_style style, const list_box *box, text_setting *out)
{
    text_style squeezed = style;

    *out = (text_setting){ 0 };
    if (!*text)
        return 0;
    if (!squeeze(paper, text, box->width_mm, box->least_pt, &squeezed))
        return wrap(paper, text, style, box, out);
    paper->no_memory |= text_set_line(paper->job->fonts, paper->arena, text, &squeezed, box->anchor, out) !=
                        ZC_OK;
    return strlen(text);
}

double list_baseline_mm(double middle_mm, const text_setting *setting, double line_mm)
{
    static const double middle_em = 0.375; /* above the baseline */

    return middle_mm + middle_em * mm_of_pt(setting->size_pt) - (setting->lines - 1) * line_mm / 2;
}

/* ---- names ---- */

bool list_name_set(list_paper *paper, const char *name, const list_name_box *box, text_setting *out)
{
    static const double good_pt = 8;
    text_fit_rules rules = text_fit_seat;
    text_fit_result result;

    rules.role = box->role;
    rules.weight = box->weight;
    rules.size_pt = box->size_pt;
    rules.inset_mm = 0;
    rules.vertical_allowed = false;
    rules.flush = box->anchor;
    const zc_status status = text_fit_name(paper->job->fonts, paper->arena, name,
                                           (text_box){ box->width_mm, box->height_mm }, &rules, out, &result);
    paper->no_memory |= status != ZC_OK;
    return status == ZC_OK && out->size_pt >= good_pt;
}

void list_name_draw(list_paper *paper, const list_name_box *box, const text_setting *setting)
{
    const double middle_mm = box->anchor == TEXT_START ? setting->width_mm / 2 : box->width_mm / 2;

    scene_text(paper->scene, box->left_mm + middle_mm, box->middle_mm, setting, paper->theme.ink, NULL);
}

/* ---- head and foot ---- */

/* On one line; what is too long for that takes two, the lower one where the single one stands. */
static void draw_title(list_paper *paper, const list_head *head, const char *title)
{
    const double width_mm = head->right_mm - head->left_mm, middle_mm = (head->left_mm + head->right_mm) / 2;
    text_style style = list_type(TEXT_SONG, 700, head->title_pt);
    text_setting setting;
    bool fits = false;

    style.letter_space_mm = 0.4;
    zc_status status = text_fit_lines(paper->job->fonts, paper->arena, title, &style, width_mm, 1, 0,
                                      style.size_pt, &setting, &fits);
    double line_mm = 0;
    style.letter_space_mm = 0;
    style.size_pt = 16;
    while (!status && !fits && style.size_pt >= 6) {
        line_mm = 1.2 * mm_of_pt(style.size_pt);
        status = text_fit_lines(paper->job->fonts, paper->arena, title, &style, width_mm, 2, line_mm,
                                style.size_pt, &setting, &fits);
        style.size_pt -= 0.5;
    }
    paper->no_memory |= status != ZC_OK;
    if (!status)
        scene_text(paper->scene, middle_mm, head->title_mm - (setting.lines > 1 ? line_mm : 0), &setting,
                   paper->theme.ink, "title");
}

static const char *page_words(list_paper *paper)
{
    const bool english = paper->job->occasion->lang == ZC_LANG_EN;

    return list_made(paper, arena_format(paper->arena, english ? "Page %d of %d" : "第%d页　共%d页",
                                         paper->page, paper->pages));
}

static const char *draft_words(list_paper *paper)
{
    zc_occasion occasion = *paper->job->occasion;

    if (paper->final)
        occasion.draft = 0;
    return list_made(paper, artwork_draft_words(&occasion, paper->arena));
}

void list_foot(list_paper *paper, double left_mm, double right_mm, double y_mm, const char *middle)
{
    const text_style style = list_type(TEXT_HEI, 400, 8);
    const scene_paint rule = { .stroke = paper->theme.hair, .stroke_mm = 0.2 };
    const double rule_mm = y_mm - (footer_mm - footer_rule_mm);

    scene_line(paper->scene, left_mm, rule_mm, right_mm, rule_mm, rule);
    list_words(paper, left_mm, y_mm, draft_words(paper), style, TEXT_START, paper->theme.ink);
    list_words(paper, (left_mm + right_mm) / 2, y_mm, middle, list_type(TEXT_HEI, 500, 9), TEXT_MIDDLE,
               paper->theme.ink);
    list_words(paper, right_mm, y_mm, page_words(paper), style, TEXT_END, paper->theme.ink);
}

void list_page(list_paper *paper, const list_head *head, const char *title, const char *middle)
{
    paper->page++;
    scene_page(paper->scene, page_width_mm, page_height_mm);
    scene_rect(paper->scene, 0, 0, page_width_mm, page_height_mm, 0, (scene_paint){ .fill = LIST_WHITE });
    draw_title(paper, head, title);
    list_foot(paper, head->left_mm, head->right_mm, footer_mm, middle);
}
