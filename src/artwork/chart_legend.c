#include "artwork/chart.h"

#include <string.h>

static const double head_pt = 10, item_pt = 9, note_pt = 8.5, mark_pt = 8, number_pt = 6.5;
static const double zone_swatch_mm = 8.4, plate_swatch_mm = 7.2, high_mm = 4.8, disc_mm = 2.6;
static const double after_swatch_mm = 1.4, before_count_mm = 0.8, between_mm = 5, first_mm = 15;

void chart_legend_add(chart_legend *legend, chart_entry entry)
{
    if (legend->count < CHART_ENTRIES_MAX)
        legend->entries[legend->count++] = entry;
}

void chart_legend_empty(artwork_chart *chart, chart_legend *legend, int chairs)
{
    if (chairs > 0)
        chart_legend_add(
            legend, (chart_entry){ .swatch = CHART_SWATCH_FREE_CHAIR,
                                   .paint = chart_shape(CHART_WHITE, chart->theme.ink2, 0.25),
                                   .text = chart_word(chart, "空座", "Empty"),
                                   .count = chart_made(chart, arena_format(chart->arena, "%d", chairs)) });
}

/* ---- the hall's entries: only what occurs; over all pages the counts add up to the subtitle's ---- */

static const char *number_words(artwork_chart *chart, int number)
{
    const char *words = arena_format(chart->arena, "%d", number);

    return chart_made(chart, words);
}

static void add_plate(artwork_chart *chart, chart_legend *legend, chart_swatch swatch, const char *text,
                      int count)
{
    if (count > 0)
        chart_legend_add(legend, (chart_entry){ .swatch = swatch,
                                                .paint = chart_shape(CHART_WHITE, chart->theme.ink2, 0.25),
                                                .text = text,
                                                .count = number_words(chart, count) });
}

/* What sits in some blocks. */
typedef struct seat_census {
    int *people; /* of each zone */
    int others, reserved, empty;
} seat_census;

static void count_seat(const artwork_chart *chart, zc_seat seat, seat_census *census)
{
    const int zone = chart->zone_of_seat[seat.at];

    if (!chart_name(chart, seat))
        *(chart_seat(chart, seat)->reserved ? &census->reserved : &census->empty) += 1;
    else if (zone == CHART_NO_ZONE)
        census->others++;
    else
        census->people[zone]++;
}

static void add_zones(artwork_chart *chart, const seat_census *census, bool staff, chart_legend *legend)
{
    for (int at = 0; at < chart->zone_count; at++) {
        const chart_zone *zone = &chart->zones[at];
        scene_paint paint = chart_zone_paint(chart, zone);
        if ((zone->tokens == 0) != staff || census->people[at] == 0)
            continue;
        paint.stroke = chart->theme.zones[zone->tokens].dark;
        paint.stroke_mm = 0.5;
        chart_legend_add(legend, (chart_entry){ .swatch = CHART_SWATCH_ZONE,
                                                .paint = paint,
                                                .numeral = chart->theme.numerals ? at + 1 : 0,
                                                .text = zone->short_name,
                                                .count = number_words(chart, census->people[at]) });
    }
}

static void add_states(artwork_chart *chart, const seat_census *census, chart_legend *legend)
{
    const char *others = chart->zone_count ? chart_word(chart, "其他", "Others")
                                           : chart_word(chart, "就座", "Seated");

    add_plate(chart, legend, CHART_SWATCH_PLATE, others, census->others);
    add_plate(chart, legend, CHART_SWATCH_RESERVED, chart_word(chart, "预留", "Reserved"), census->reserved);
    add_plate(chart, legend, CHART_SWATCH_EMPTY, chart_word(chart, "空座", "Empty"), census->empty);
}

/* The rostrum's people are no zone; its free chairs are drawn as those of the hall. */
static void count_rostrum(const artwork_chart *chart, seat_census *census)
{
    const chart_block *rostrum = chart_rostrum(chart);

    for (int at = 0; rostrum && at < rostrum->count; at++)
        if (!chart_name(chart, rostrum->cells[at].seat))
            count_seat(chart, rostrum->cells[at].seat, census);
}

void chart_legend_hall(artwork_chart *chart, const chart_block blocks[], int count, bool rostrum,
                       chart_legend *legend)
{
    seat_census census = { .people = arena_array(chart->arena, int, chart->zone_count + 1) };

    *legend = (chart_legend){ 0 };
    if (!census.people) {
        chart->no_memory = true;
        return;
    }
    for (int at = 0; at < count; at++)
        for (int cell = 0; cell < blocks[at].count; cell++)
            count_seat(chart, blocks[at].cells[cell].seat, &census);
    if (rostrum)
        count_rostrum(chart, &census);
    add_zones(chart, &census, false, legend);
    add_zones(chart, &census, true, legend);
    add_states(chart, &census, legend);
}

void chart_legend_ranks(artwork_chart *chart, chart_legend *legend)
{
    if (!chart->final && chart->rostrum_people > 0)
        chart_legend_add(legend,
                         (chart_entry){ .swatch = CHART_SWATCH_RANK,
                                        .paint = chart_shape(CHART_WHITE, chart->theme.red_dark, 0.35),
                                        .text = chart_word(chart, "位次号", "Rank"),
                                        .count = "" });
}

void chart_legend_dropped(artwork_chart *chart, const zc_seat seats[], int count, chart_legend *legend)
{
    for (int at = 0; at < count; at++) {
        const char *where =
            layout_seat_words(chart->job->layout, seats[at], chart->job->occasion->lang, chart->arena);
        const char *text = where ? arena_format(chart->arena, "※ %s %s", where, chart_name(chart, seats[at]))
                                 : NULL;
        if (text)
            chart_legend_add(legend, (chart_entry){ .swatch = CHART_SWATCH_NONE, .text = text, .count = "" });
        else
            chart->no_memory = true;
    }
}

/* ---- setting the entries in lines ---- */

static text_style item_type(const chart_paper *paper)
{
    return chart_type(TEXT_HEI, 400, item_pt * paper->type);
}

static double swatch_width(const chart_entry *entry)
{
    if (entry->swatch == CHART_SWATCH_DISC || entry->swatch == CHART_SWATCH_FREE_DISC)
        return 2 * disc_mm;
    if (entry->swatch == CHART_SWATCH_NONE)
        return -after_swatch_mm;
    return entry->swatch == CHART_SWATCH_ZONE ? zone_swatch_mm : plate_swatch_mm;
}

static double entry_width(const artwork_chart *chart, const chart_entry *entry, const chart_paper *paper)
{
    const text_style style = item_type(paper);
    const double count_mm =
        *entry->count ? before_count_mm * paper->type + chart_width(chart, entry->count, style) : 0;

    return (swatch_width(entry) + after_swatch_mm) * paper->type + chart_width(chart, entry->text, style) +
           count_mm;
}

typedef struct legend_spot {
    int line;
    double x_mm;
} legend_spot;

static legend_spot next_spot(const artwork_chart *chart, const chart_entry *entry, const chart_paper *paper,
                             legend_spot *at)
{
    const double wide = entry_width(chart, entry, paper), first = paper->left_mm + first_mm * paper->type;

    if (at->x_mm > first && at->x_mm + wide > paper->right_mm) {
        at->line++;
        at->x_mm = first;
    }
    const legend_spot spot = *at;
    at->x_mm += wide + between_mm * paper->type;
    return spot;
}

int chart_legend_lines(artwork_chart *chart, const chart_legend *legend, const chart_paper *paper)
{
    legend_spot at = { 0, paper->left_mm + first_mm * paper->type };
    int lines = 1;

    for (int entry = 0; entry < legend->count; entry++)
        lines = next_spot(chart, &legend->entries[entry], paper, &at).line + 1;
    return lines;
}

/* ---- drawing ---- */

const char *chart_mark_word(const artwork_chart *chart, layout_mark mark)
{
    static const struct mark_word {
        const char *zh, *en;
    } words[LAYOUT_MARKS] = { [LAYOUT_NO_MARK] = { "", "" },         [LAYOUT_HOST] = { "主", "H" },
                              [LAYOUT_SECOND_HOST] = { "副", "2H" }, [LAYOUT_GUEST] = { "1", "1" },
                              [LAYOUT_SECOND_GUEST] = { "2", "2" },  [LAYOUT_THIRD_GUEST] = { "3", "3" },
                              [LAYOUT_FOURTH_GUEST] = { "4", "4" },  [LAYOUT_INTERPRETER] = { "译", "Int" },
                              [LAYOUT_RECORDER] = { "记", "Rec" } };

    return chart_word(chart, words[mark].zh, words[mark].en);
}

void chart_disc(artwork_chart *chart, double x_mm, double y_mm, double radius_mm, layout_mark mark,
                double size_pt)
{
    const artwork_theme *theme = &chart->theme;
    const double type = chart->paper.type;
    const bool red = mark == LAYOUT_HOST || mark == LAYOUT_SECOND_HOST, solid = mark == LAYOUT_HOST;
    const scene_paint paint =
        red    ? chart_shape(solid ? theme->red : CHART_WHITE, theme->red_line, (solid ? 0.3 : 0.5) * type)
        : mark ? chart_shape(theme->zones[1].fill, theme->zones[1].dark, 0.35 * type)
               : chart_shape(CHART_WHITE, theme->ink3, 0.3 * type);
    const scene_color ink = !red ? theme->ink : solid ? theme->red_ink : theme->red_line;

    scene_circle(chart->scene, x_mm, y_mm, radius_mm, paint);
    chart_words(chart, x_mm, y_mm + 0.375 * mm_of_pt(size_pt), chart_mark_word(chart, mark),
                chart_type(TEXT_HEI, 700, size_pt), TEXT_MIDDLE, ink);
}

void chart_free_disc(artwork_chart *chart, double x_mm, double y_mm, double radius_mm)
{
    scene_paint paint = chart_shape(CHART_WHITE, chart->theme.ink3, 0.3 * chart->paper.type);

    paint.dash_mm = 1.0 * chart->paper.type;
    paint.gap_mm = 0.7 * chart->paper.type;
    scene_circle(chart->scene, x_mm, y_mm, radius_mm, paint);
}

/* The swatch's left edge at x, its middle at y. */
static void draw_swatch(artwork_chart *chart, const chart_entry *entry, double x_mm, double y_mm)
{
    const double type = chart->paper.type, wide = swatch_width(entry) * type, high = high_mm * type;
    scene_paint paint = entry->paint;

    if (entry->swatch == CHART_SWATCH_NONE)
        return;
    if (entry->swatch == CHART_SWATCH_DISC) {
        chart_disc(chart, x_mm + disc_mm * type, y_mm, disc_mm * type, entry->mark, mark_pt * type);
        return;
    }
    if (entry->swatch == CHART_SWATCH_FREE_DISC) {
        chart_free_disc(chart, x_mm + disc_mm * type, y_mm, disc_mm * type);
        return;
    }
    paint.stroke_mm *= type;
    if (entry->swatch == CHART_SWATCH_RESERVED || entry->swatch == CHART_SWATCH_EMPTY ||
        entry->swatch == CHART_SWATCH_FREE_CHAIR) {
        paint.dash_mm = 1.0;
        paint.gap_mm = 0.7;
    }
    scene_rect(chart->scene, x_mm, y_mm - high / 2, wide, high,
               entry->swatch == CHART_SWATCH_ZONE ? 0 : 0.8 * type, paint);
    if (entry->numeral)
        chart_numeral(chart, entry->numeral - 1, x_mm + wide / 2, y_mm, 3 * type);
    if (entry->swatch == CHART_SWATCH_EMPTY)
        scene_line(chart->scene, x_mm + type, y_mm + 1.6 * type, x_mm + wide - type, y_mm - 1.6 * type,
                   chart_line(0.2 * type, chart->theme.hair));
    if (entry->swatch == CHART_SWATCH_RANK)
        chart_words(chart, x_mm + type, y_mm + 0.9 * type, "1", chart_type(TEXT_HEI, 500, number_pt * type),
                    TEXT_START, chart->theme.ink2);
}

static void draw_entry(artwork_chart *chart, const chart_entry *entry, legend_spot spot)
{
    const chart_paper *paper = &chart->paper;
    const text_style style = item_type(paper);
    const double base_mm = paper->entries_mm + 6.4 * paper->type * spot.line;
    const double text_mm = spot.x_mm + (swatch_width(entry) + after_swatch_mm) * paper->type;

    draw_swatch(chart, entry, spot.x_mm, base_mm - 1.19 * paper->type);
    chart_words(chart, text_mm, base_mm, entry->text, style, TEXT_START, chart->theme.ink);
    chart_words(chart, text_mm + chart_width(chart, entry->text, style) + before_count_mm * paper->type,
                base_mm, entry->count, style, TEXT_START, chart->theme.ink2);
}

static void draw_note(artwork_chart *chart, const char *note)
{
    const chart_paper *paper = &chart->paper;
    text_style style = chart_type(TEXT_SONG, 500, note_pt * paper->type);

    while (style.size_pt > 6 && chart_width(chart, note, style) > paper->right_mm - paper->left_mm)
        style.size_pt -= 0.25;
    chart_words(chart, paper->left_mm, paper->note_mm, note, style, TEXT_START, chart->theme.ink2);
}

void chart_legend_draw(artwork_chart *chart, const chart_legend *legend)
{
    const chart_paper *paper = &chart->paper;
    legend_spot at = { 0, paper->left_mm + first_mm * paper->type };

    if (!paper->small)
        scene_line(chart->scene, paper->left_mm, paper->legend_mm, paper->right_mm, paper->legend_mm,
                   chart_line(0.2 * paper->type, chart->theme.hair));
    if (legend->count)
        chart_words(chart, paper->left_mm, paper->entries_mm, chart_word(chart, "图　例", "Key"),
                    chart_type(TEXT_HEI, 700, head_pt * paper->type), TEXT_START, chart->theme.ink);
    for (int entry = 0; entry < legend->count; entry++)
        draw_entry(chart, &legend->entries[entry], next_spot(chart, &legend->entries[entry], paper, &at));
    const char *note = chart_made(chart, legend->note);
    if (chart->listed.count)
        note = chart_made(chart,
                          arena_format(chart->arena, "%s%s", note,
                                       chart_word(chart, "标※或未印出的姓名见后附姓名表。",
                                                  " Names marked ※ or left out are in the list behind.")));
    draw_note(chart, note);
}
