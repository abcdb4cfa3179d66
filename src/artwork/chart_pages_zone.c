#include "artwork/chart_pages.h"
#include "artwork/problems.h"

#include <string.h>

/* The pages of what is asked for alone: the rostrum, a zone, a block. */
enum { LARGEST_PAPER = 1 };

/* ---- what is asked for ---- */

typedef struct zone_choice {
    bool rostrum;
    int zone, whole; /* -1: none */
} zone_choice;

static bool is_word(const char *word, const char *one, const char *other)
{
    return strcmp(word, one) == 0 || strcmp(word, other) == 0;
}

static zone_choice choose(const artwork_chart *chart, const paging_plan *paging, const char *word)
{
    zone_choice choice = { .zone = CHART_NO_ZONE, .whole = -1 };

    choice.rostrum = chart_rostrum(chart) && is_word(word, "rostrum", "主席台");
    for (int zone = chart->zone_count - 1; zone >= 0; zone--)
        if (is_word(word, chart->zones[zone].name, chart->zones[zone].short_name))
            choice.zone = zone;
    for (int at = paging->count - 1; at >= 0; at--)
        if (*word && is_word(word, paging->blocks[at].name, paging->blocks[at].id))
            choice.whole = at;
    return choice;
}

static zc_status report_unknown(artwork_chart *chart, const paging_plan *paging, const char *word)
{
    const char **words = arena_array(chart->arena, const char *, chart->zone_count + paging->count + 1);
    const char *all = "";
    int count = 0;

    if (!words)
        return ZC_NO_MEMORY;
    if (chart_rostrum(chart))
        words[count++] = chart_word(chart, "主席台", "rostrum");
    for (int zone = 0; zone < chart->zone_count; zone++)
        words[count++] = chart->zones[zone].name;
    for (int at = 0; at < paging->count; at++)
        if (*paging->blocks[at].name)
            words[count++] = paging->blocks[at].name;
    for (int at = 0; all && at < count; at++)
        all = arena_format(chart->arena, *all ? "%s %s" : "%s%s", all, words[at]);
    if (!all)
        return ZC_NO_MEMORY;
    diag_add_with(chart->diags, count ? &artwork_unknown_zone : &artwork_undivided,
                  artwork_setting_place(chart->job, "zone"), word, all,
                  words_near(chart->arena, word, words, count), NULL);
    return ZC_BAD_INPUT;
}

/* ---- its pages ---- */

/* The zone's seats in a block; false in *any if there are none. */
static zc_status part_of_zone(paging_plan *paging, int whole, int zone, chart_part *part, bool *any)
{
    chart_zone_cut cut;
    const zc_status status = chart_zone_cut_make(paging->chart, &paging->blocks[whole], &cut);

    *any = false;
    for (int at = 0; !status && at < cut.count; at++) {
        if (cut.zones[at] != zone)
            continue;
        *any = true;
        const zc_status made = chart_zone_cut_part(paging->chart, &cut, at, at + 1, part);
        part->whole = whole;
        return made;
    }
    return status;
}

static zc_status add_choice(paging_plan *paging, zone_choice choice)
{
    zc_status status = paging_begin(paging);

    for (int whole = 0; !status && whole < paging->count; whole++) {
        chart_part part = paging_whole(paging, whole);
        bool any = choice.zone == CHART_NO_ZONE && whole == choice.whole;
        if (choice.zone != CHART_NO_ZONE)
            status = part_of_zone(paging, whole, choice.zone, &part, &any);
        if (!status && any)
            status = paging_add(paging, &part);
    }
    return status;
}

/* Larger paper is taken where it saves pages. */
static zc_status fit_choice(paging_plan *paging, zone_choice choice)
{
    const int fixed = paging->chart->fixed_paper;
    paging_plan best = *paging;
    zc_status status = ZC_OK;

    for (int paper = fixed >= 0 ? fixed : 0; !status && paper <= (fixed >= 0 ? fixed : LARGEST_PAPER);
         paper++) {
        paging_plan tried = *paging;
        tried.paper = paper;
        status = add_choice(&tried, choice);
        if (best.part_count == 0 || tried.part_count < best.part_count)
            best = tried;
    }
    *paging = best;
    return status;
}

zc_status chart_zone_form(artwork_chart *chart, const chart_block blocks[], int count, const char *word)
{
    paging_plan paging = { .chart = chart, .blocks = blocks, .count = count, .fits = paging_hall_fits };
    const zone_choice choice = choose(chart, &paging, word);

    if (choice.rostrum)
        return chart_rostrum_form(chart);
    if (choice.zone == CHART_NO_ZONE && choice.whole < 0)
        return report_unknown(chart, &paging, word);
    zc_status status = fit_choice(&paging, choice);
    chart->pages = paging.part_pages;
    for (int at = 0; !status && at < paging.part_count; at++)
        status = paging_draw_part(&paging, at);
    return status;
}
