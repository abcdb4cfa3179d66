#include "artwork/chart.h"
#include "meeting_for_tests.h"

#include <math.h>

/* Up to 36 zones: none looks like another, and none has the fill of one beside it. */
static struct color_row {
    const char *id;
    const char *theme, *size, *aud;
    int groups, people_each;
} color_rows[] = {
    { "six", "formal", "12x10", "shu", 6, 20 },
    { "seven behind each other", "formal", "14x10", "heng", 7, 20 },
    { "twelve over two aisles", "formal", "20x6+9+6", "heng", 12, 35 },
    { "twenty by columns", "formal", "12x40", "shu", 20, 24 },
    { "thirty-six", "formal", "40x20", "heng", 36, 22 },
    { "thirty-six over three aisles", "formal", "40x6+8+8+6", "heng", 36, 31 },
    { "thirty-six in grey", "print-grey", "40x20", "heng", 36, 22 },
    { "thirty-six in black alone", "high-contrast", "40x20", "heng", 36, 22 },
};

static const char *roster_of(zc_arena *arena, const struct color_row *row)
{
    zc_textbuf out = { 0 };

    textbuf_add(&out, "姓名,单位,代表团\n");
    for (int group = 0; group < row->groups; group++)
        for (int at = 0; at < row->people_each; at++)
            textbuf_add(&out, arena_format(arena, "王%d,单位%d,第%d代表团\n", at, at, group + 1));
    const char *text = arena_text(arena, textbuf_text(&out));
    textbuf_free(&out);
    return text;
}

static bool colors_equal(scene_color one, scene_color other)
{
    return one.r == other.r && one.g == other.g && one.b == other.b;
}

static void all_differ(const artwork_chart *chart)
{
    for (int one = 0; one < chart->zone_count; one++)
        for (int other = 0; other < one; other++) {
            const scene_paint paint = chart_zone_paint(chart, &chart->zones[one]),
                              than = chart_zone_paint(chart, &chart->zones[other]);
            assert_false(colors_equal(paint.fill, than.fill) && paint.hatch == than.hatch &&
                         fabs(paint.hatch_mm - than.hatch_mm) < 1e-9 &&
                         fabs(paint.hatch_times - than.hatch_times) < 1e-9);
        }
}

/* Nearer than two rows or an aisle, and straight over. */
static bool side_by_side(const layout_seat *one, const layout_seat *other)
{
    const double across_mm = fabs(one->x_mm - other->x_mm), down_mm = fabs(one->y_mm - other->y_mm);

    return (across_mm < 100 && down_mm < 1000) || (down_mm < 100 && across_mm < 700);
}

static void neighbours_differ(const artwork_chart *chart)
{
    const zc_layout *layout = chart->job->layout;

    for (int one = 0; one < layout->seat_count; one++)
        for (int other = 0; other < one; other++) {
            const int zone = chart->zone_of_seat[one], than = chart->zone_of_seat[other];
            if (zone != CHART_NO_ZONE && than != CHART_NO_ZONE && zone != than &&
                side_by_side(&layout->seats[one], &layout->seats[other]))
                assert_int_not_equal(chart->zones[zone].tokens, chart->zones[than].tokens);
        }
}

static void tells_zones_apart(void **state)
{
    const struct color_row *row = *state;
    zc_arena *arena = arena_make();
    const zc_setting size = { .key = "audience", .value = row->size },
                     option = { .key = "aud", .value = row->aud };
    const zc_event_request request = { .path = "zone-color-test.csv",
                                       .style = "report",
                                       .sizes = &size,
                                       .size_count = 1,
                                       .options = &option,
                                       .option_count = 1 };
    const zc_occasion occasion = { .title = "云泽市代表大会" };
    meeting seated = meeting_open(request, roster_of(arena, row));
    zc_artwork_job job = meeting_job(&seated, &occasion);
    artwork_chart chart = { .job = &job, .arena = arena };

    assert_int_equal(artwork_theme_read(job.data, row->theme, (zc_place){ 0 }, arena, &chart.theme, NULL),
                     ZC_OK);
    assert_int_equal(chart_gather(&chart), ZC_OK);
    assert_int_equal(chart.zone_count, row->groups);
    all_differ(&chart);
    neighbours_differ(&chart);
    meeting_close(&seated);
    arena_free(arena);
}

int main(void) { return fonts_open(NULL) + RUN_ROWS(color_rows, tells_zones_apart) + fonts_close(NULL); }
