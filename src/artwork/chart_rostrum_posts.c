#include "artwork/chart_rostrum_page.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

static const double least_post_pt = 6, good_post_pt = 7.5;
enum { POST_PT = 9 };

/* Unit and post of a person, below the name's rule: each on one line or two. */
typedef struct plate_post {
    const char *words[2];
    int lines[2];
} plate_post;

/* Lines stand the closer, the more there are; type is no higher than its line. */
static double post_line_mm(const rostrum_page *page, int lines)
{
    static const double by_lines[] = { 4.3, 4.3, 4.3, 3.6, 3 };

    return by_lines[lines] * page->size;
}

/* False if the words do not go in, not even small. */
static bool set_post(artwork_chart *chart, const rostrum_page *page, const plate_post *post, int at, int all,
                     double least_pt, text_setting *setting)
{
    const double line_mm = post_line_mm(page, all),
                 size_pt = fmin(POST_PT * page->size, pt_of_mm(0.84 * line_mm));
    const text_style style = chart_type(TEXT_HEI, 400, size_pt);
    bool fits;

    if (text_fit_lines(chart->job->fonts, chart->arena, post->words[at], &style,
                       page->plate_width_mm - 1.6 * page->size, post->lines[at], line_mm,
                       fmin(least_pt, size_pt), setting, &fits)) {
        chart->no_memory = true;
        return false;
    }
    return fits;
}

static int lines_of(const plate_post *post) { return post->lines[0] + post->lines[1]; }

static bool is_mark(uint32_t character)
{
    static const uint32_t marks[] = { 0x3001, 0xFF0C, 0xFF1B, ',', ';', '/', ' ', 0x3000 };

    for (size_t at = 0; at < sizeof marks / sizeof *marks; at++)
        if (marks[at] == character)
            return true;
    return false;
}

/* Where a long text parts best: behind the mark nearest its middle; NULL if it has none. */
static const char *part_of(const char *words)
{
    const char *best = NULL, *middle = words + strlen(words) / 2;

    for (const char *at = words; *at;)
        if (is_mark(utf8_next(&at)) && *at && (!best || labs(at - middle) < labs(best - middle)))
            best = at;
    return best;
}

/* A text that stands alone and is too long for two lines becomes two. */
static void part_post(artwork_chart *chart, const rostrum_page *page, plate_post *post)
{
    const int at = post->lines[0] ? 0 : 1;
    text_setting setting;

    if (post->lines[1 - at] || post->lines[at] < 2 ||
        set_post(chart, page, post, at, 2, least_post_pt, &setting))
        return;
    const char *words = post->words[at], *rest = part_of(words);
    if (!rest)
        return;
    char *first = arena_text_n(chart->arena, words, (size_t)(rest - words));
    *post = (plate_post){ { chart_made(chart, first), rest }, { 2, 2 } };
}

static bool is_one_line(artwork_chart *chart, const rostrum_page *page, const plate_post *post, int at)
{
    text_setting setting;

    return set_post(chart, page, post, at, 2, POST_PT * page->size, &setting) && setting.condense >= 1;
}

static bool joins_han(const char *words, const char *next)
{
    uint32_t last = 0;

    while (*words)
        last = utf8_next(&words);
    return char_is_han(last) && char_is_han(utf8_next(&next));
}

/* Of several posts in one title the first goes up to the unit, if that spares the line from being condensed:
 * 市委常委, below it 组织部部长. */
static void raise_first_post(artwork_chart *chart, const rostrum_page *page, plate_post *post)
{
    static const char mark[] = "、";
    const char *unit = post->words[0], *title = post->words[1], *rest = strstr(title, mark);

    if (post->lines[0] != 1 || post->lines[1] == 0 || !rest || rest == title || !joins_han(unit, title) ||
        is_one_line(chart, page, post, 1))
        return;
    const char *first =
        chart_made(chart, arena_format(chart->arena, "%s%.*s", unit, (int)(rest - title), title));
    const plate_post raised = { { first, rest + strlen(mark) }, { 1, 1 } };
    if (is_one_line(chart, page, &raised, 0) && is_one_line(chart, page, &raised, 1))
        *post = raised;
}

/* A second line where one would be too small. */
static plate_post post_of(artwork_chart *chart, const rostrum_page *page, zc_person person)
{
    plate_post post = { { zc_roster_field(chart->job->roster, person, ZC_COLUMN_UNIT),
                          zc_roster_field(chart->job->roster, person, ZC_COLUMN_TITLE) },
                        { 0, 0 } };
    text_setting setting;

    for (int at = 0; at < 2; at++)
        post.lines[at] = !text_is_blank(post.words[at]);
    for (int at = 0; at < 2; at++)
        if (post.lines[at] && !set_post(chart, page, &post, at, 2, good_post_pt, &setting))
            post.lines[at] = 2;
    raise_first_post(chart, page, &post);
    part_post(chart, page, &post);
    return post;
}

bool rostrum_posts_fit(artwork_chart *chart, const rostrum_page *page)
{
    text_setting setting;

    for (int cell = 0; cell < page->block->count; cell++) {
        zc_person person;
        if (!zc_plan_person(chart->job->plan, page->block->cells[cell].seat, &person))
            continue;
        const plate_post post = post_of(chart, page, person);
        for (int at = 0; at < 2; at++)
            if (post.lines[at] && !set_post(chart, page, &post, at, lines_of(&post), good_post_pt, &setting))
                return false;
    }
    return true;
}

int rostrum_post_lines(artwork_chart *chart, const rostrum_page *page)
{
    int most = 0;

    for (int cell = 0; cell < page->block->count; cell++) {
        zc_person person;
        if (!zc_plan_person(chart->job->plan, page->block->cells[cell].seat, &person))
            continue;
        const plate_post post = post_of(chart, page, person);
        most = lines_of(&post) > most ? lines_of(&post) : most;
    }
    return most;
}

/* Unit above, post below, their middle between the rule and the plate's foot. */
void rostrum_posts_draw(artwork_chart *chart, const rostrum_page *page, zc_seat seat)
{
    const double rule_mm = -page->plate_height_mm / 2 + 14.6 * page->size;
    text_setting setting;
    zc_person person;

    if (!zc_plan_person(chart->job->plan, seat, &person))
        return;
    const plate_post post = post_of(chart, page, person);
    const int lines = lines_of(&post);
    const double line_mm = post_line_mm(page, lines), middle_mm = (rule_mm + page->plate_height_mm / 2) / 2;
    double y_mm = middle_mm - (lines - 1) * line_mm / 2 + 1.1 * page->size;

    scene_line(chart->scene, -0.345 * page->plate_width_mm, rule_mm, 0.345 * page->plate_width_mm, rule_mm,
               chart_line(0.2 * page->size, chart->theme.hair));
    for (int at = 0; at < 2; y_mm += post.lines[at] * line_mm, at++) {
        if (post.lines[at] == 0)
            continue;
        if (set_post(chart, page, &post, at, lines, least_post_pt, &setting))
            scene_text(chart->scene, 0, y_mm, &setting, chart->theme.ink, "post");
        else
            chart_note_left_out(chart, seat);
    }
}
