#include "artwork/chart_rostrum_page.h"

#include <math.h>
#include <string.h>

const double rostrum_post_least_pt = 7.5;

/* Measures on A4: the rule below the name, the air at the plate's foot and sides. */
static const double rule_mm = 14.6, foot_air_mm = 0.7, side_air_mm = 1.3;
/* Baselines are so many em apart, where there is room; closer they touch. */
static const double loose_em = 1.354, close_em = 1.1, middle_em = 0.35;
enum { POST_PT = 9 };

/* Unit and post of a person, below the name's rule, as they are set. */
typedef struct plate_post {
    const char *words[2];
    text_setting settings[2];
    int lines[2];
} plate_post;

double rostrum_post_most_pt(const rostrum_page *page) { return POST_PT * page->size; }

static text_style post_style(const rostrum_page *page) { return chart_type(TEXT_HEI, 400, page->post_pt); }

static int lines_of(const plate_post *post) { return post->lines[0] + post->lines[1]; }

/* ---- the words ---- */

static bool is_mark(uint32_t character)
{
    static const uint32_t marks[] = { 0x3001, 0xFF0C, 0xFF1B, ',', ';', '/', ' ', 0x3000 };

    for (size_t at = 0; at < sizeof marks / sizeof *marks; at++)
        if (marks[at] == character)
            return true;
    return false;
}

/* Without the marks at its end, behind which nothing follows. */
static const char *without_marks(artwork_chart *chart, const char *words)
{
    const char *end = words;

    for (const char *at = words; *at;)
        if (!is_mark(utf8_next(&at)))
            end = at;
    return *end ? chart_made(chart, arena_text_n(chart->arena, words, (size_t)(end - words))) : words;
}

static bool joins_han(const char *words, const char *next)
{
    uint32_t last = 0;

    while (*words)
        last = utf8_next(&words);
    return char_is_han(last) && char_is_han(utf8_next(&next));
}

static bool is_one_line(artwork_chart *chart, const rostrum_page *page, const char *words)
{
    return chart_width(chart, words, post_style(page)) <= page->plate_width_mm - side_air_mm * page->size;
}

/* Of several posts in one title the first goes up to the unit, if that spares the line from being condensed:
 * 市委常委, below it 组织部部长. */
static void raise_first_post(artwork_chart *chart, const rostrum_page *page, plate_post *post)
{
    static const char mark[] = "、";
    const char *unit = post->words[0], *title = post->words[1], *rest = strstr(title, mark);

    if (text_is_blank(unit) || text_is_blank(title) || !rest || rest == title || !joins_han(unit, title) ||
        is_one_line(chart, page, title))
        return;
    const char *first =
        chart_made(chart, arena_format(chart->arena, "%s%.*s", unit, (int)(rest - title), title));
    rest += strlen(mark);
    if (is_one_line(chart, page, first) && is_one_line(chart, page, rest)) {
        post->words[0] = first;
        post->words[1] = rest;
    }
}

/* ---- the lines ---- */

/* False if the text does not go on so many lines, whole. */
static bool set_words(artwork_chart *chart, const rostrum_page *page, plate_post *post, int at, int lines)
{
    const text_style style = post_style(page);
    bool fits;

    post->lines[at] = 0;
    if (text_is_blank(post->words[at]))
        return true;
    if (text_fit_paragraph(chart->job->fonts, chart->arena, post->words[at], &style,
                           page->plate_width_mm - side_air_mm * page->size, lines, page->post_line_mm,
                           &post->settings[at], &fits)) {
        chart->no_memory = true;
        return false;
    }
    post->lines[at] = fits ? post->settings[at].lines : 0;
    return fits;
}

/* The unit has the more lines, the fewer the title needs. */
static bool set_both(artwork_chart *chart, const rostrum_page *page, plate_post *post)
{
    const bool has_unit = !text_is_blank(post->words[0]), has_title = !text_is_blank(post->words[1]);
    const int apart = has_unit && has_title;

    if (!has_unit && !has_title)
        return true;
    for (int lines = page->post_lines - apart; lines > 0; lines--) {
        if (!set_words(chart, page, post, 0, lines))
            return false;
        if (set_words(chart, page, post, 1, page->post_lines - post->lines[0]))
            return true;
        if (post->lines[0] < lines)
            lines = post->lines[0];
    }
    return false;
}

/* False if it does not go in, whole. */
static bool post_of(artwork_chart *chart, const rostrum_page *page, zc_person person, plate_post *post)
{
    const zc_roster *roster = chart->job->roster;

    *post = (plate_post){ .words = { zc_roster_field(roster, person, ZC_COLUMN_UNIT),
                                     zc_roster_field(roster, person, ZC_COLUMN_TITLE) } };
    for (int at = 0; at < 2; at++)
        post->words[at] = without_marks(chart, post->words[at]);
    raise_first_post(chart, page, post);
    return set_both(chart, page, post);
}

int rostrum_posts_try(artwork_chart *chart, rostrum_page *page, double size_pt, int lines)
{
    const double size_mm = mm_of_pt(size_pt),
                 room_mm = page->plate_height_mm - (rule_mm + foot_air_mm) * page->size;
    const int most = (int)floor(room_mm / (close_em * size_mm) + 1e-9);
    int used = 1, missing = 0;
    plate_post post;

    page->post_pt = size_pt;
    page->post_line_mm = loose_em * size_mm;
    page->post_lines = most < lines ? most : lines;
    for (int cell = 0; cell < page->block->count; cell++) {
        zc_person person;
        if (!zc_plan_person(chart->job->plan, page->block->cells[cell].seat, &person))
            continue;
        if (!post_of(chart, page, person, &post))
            missing++;
        else if (lines_of(&post) > used)
            used = lines_of(&post);
    }
    page->post_line_mm = fmin(page->post_line_mm, room_mm / used);
    return missing;
}

/* Unit above, post below, their middle between the rule and the plate's foot; the whole or nothing. */
void rostrum_posts_draw(artwork_chart *chart, const rostrum_page *page, zc_seat seat)
{
    const double half_mm = page->plate_height_mm / 2, rule_y_mm = rule_mm * page->size - half_mm,
                 rule_half_mm = 0.345 * page->plate_width_mm;
    plate_post post;
    zc_person person;

    if (!zc_plan_person(chart->job->plan, seat, &person))
        return;
    scene_line(chart->scene, -rule_half_mm, rule_y_mm, rule_half_mm, rule_y_mm,
               chart_line(0.2 * page->size, chart->theme.hair));
    if (!post_of(chart, page, person, &post)) {
        chart_note_left_out(chart, seat);
        return;
    }
    double y_mm = (rule_y_mm + half_mm) / 2 - (lines_of(&post) - 1) * page->post_line_mm / 2 +
                  middle_em * mm_of_pt(page->post_pt);
    for (int at = 0; at < 2; y_mm += post.lines[at] * page->post_line_mm, at++)
        if (post.lines[at] > 0)
            scene_text(chart->scene, 0, y_mm, &post.settings[at], chart->theme.ink, "post");
}

bool rostrum_seat_has_post(const artwork_chart *chart, zc_seat seat)
{
    const zc_roster *roster = chart->job->roster;
    zc_person person;

    return zc_plan_person(chart->job->plan, seat, &person) &&
           (!text_is_blank(zc_roster_field(roster, person, ZC_COLUMN_UNIT)) ||
            !text_is_blank(zc_roster_field(roster, person, ZC_COLUMN_TITLE)));
}
