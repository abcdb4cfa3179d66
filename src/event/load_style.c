#include "event/load.h"
#include "event/problems.h"
#include "solve/solve.h"

#include <string.h>

void event_retell_errors(const zc_diags *heard, zc_place place, zc_diags *diags)
{
    for (int at = 0; at < zc_diags_count(heard); at++) {
        const zc_diag *diag = zc_diags_at(heard, at);
        if (diag->severity == ZC_ERROR)
            diag_add_all(diags, diag->problem, diag->place.file ? diag->place : place, diag->found,
                         diag->args);
    }
}

/* The regions of all styles that come with the program; a user's style may have more. */
static const char *const usual_regions[] = {
    "rostrum", "audience",  "table",     "head", "host",  "guest",  "interpreter", "recorder",
    "base",    "arm",       "far",       "near", "outer", "signer", "assistant",   "witness",
    "photo",   "presenter", "recipient", "car",  "flag",  "podium",
};
enum { USUAL_REGIONS = sizeof usual_regions / sizeof *usual_regions };

/* False if one is of no style: then its sizes are of none either. */
static bool check_regions(zc_event *event, const layout_style *style, zc_diags *diags)
{
    const int errors_before = diag_errors(diags);
    for (int at = 0; at < event->document.regions.count; at++) {
        const zc_setting *region = &event->document.regions.at[at];
        bool is_known = layout_style_has_region(style, region->value);
        for (int usual = 0; !is_known && usual < USUAL_REGIONS; usual++)
            is_known = text_equal(usual_regions[usual], region->value);
        if (!is_known)
            diag_add_with(diags, &event_unknown_region, region->place, region->value,
                          words_near(event->arena, region->value, usual_regions, USUAL_REGIONS), NULL, NULL);
    }
    return diag_errors(diags) == errors_before;
}

/* The sizes that the style heeds, "--rostrum, --audience"; NULL without memory. */
static const char *sizes_of(const layout_style *style, const zc_options *options, zc_arena *arena)
{
    static const char *const keys[] = { "rostrum", "audience", "rows", "tables", "seats", "side" };
    const char *all = "";
    for (size_t key = 0; all && key < sizeof keys / sizeof *keys; key++)
        if (layout_style_takes(style, options, keys[key]))
            all = arena_format(arena, "%s%s--%s", all, *all ? ", " : "", keys[key]);
    return all;
}

static zc_status check_sizes(const zc_event *event, const layout_style *style, const zc_options *options,
                             zc_diags *diags)
{
    const event_settings *sizes = &event->document.sizes;
    const char *used = sizes_of(style, options, event->arena);
    for (int at = 0; used && at < sizes->count; at++)
        if (!layout_style_takes(style, options, sizes->at[at].key))
            diag_add_with(diags, &event_unused_size, sizes->at[at].place, sizes->at[at].value, style->word,
                          sizes->at[at].key, *used ? used : NULL);
    return used ? ZC_OK : ZC_NO_MEMORY;
}

/* ---- options without effect ---- */

/* What every style may be told: what no style, but the order, the search, the check or the paper heeds. */
static bool is_always_heeded(const char *option)
{
    static const char *const words[] = { "by", "profile", "view", "code" };
    for (size_t word = 0; word < sizeof words / sizeof *words; word++)
        if (text_equal(words[word], option))
            return true;
    return false;
}

/* Where the option that `term` ("talk=domestic") speaks of was set last; NULL if it was not. */
static const char *where_set(const zc_event *event, const char *term)
{
    const event_settings *options = &event->document.options;
    char place[256];
    const char *where = NULL;
    for (int at = 0; at < options->count; at++) {
        const size_t length = strlen(options->at[at].key);
        if (strncmp(options->at[at].key, term, length) != 0 || !strchr("!=", term[length]))
            continue;
        zc_place_text(options->at[at].place, sizeof place, place);
        where = arena_format(event->arena, "%s=%s, %s", options->at[at].key, options->at[at].value, place);
    }
    return where;
}

static zc_status check_option(const zc_event *event, const layout_style *style, const zc_options *options,
                              const zc_setting *option, zc_diags *diags)
{
    const char *keys;
    char term[LAYOUT_TERM_BYTES];
    if (is_always_heeded(option->key) || precedence_heeds(options->by, option->key, &keys, event->arena))
        return ZC_OK;
    if (keys)
        return zc_precedence_check_option(options, option->key, option->value, option->place, diags);
    if (!layout_style_heeds(style, option->key))
        diag_add_with(diags, &event_unused_option, option->place, option->value, style->word, option->key,
                      NULL);
    else if (layout_style_hinders(style, options, option->key, term))
        diag_add_with(diags, &event_hindered_option, option->place, option->value, option->key, term,
                      where_set(event, term));
    return ZC_OK;
}

/* What a profile sets is meant for many styles, and is not asked for here. */
static zc_status check_options(const zc_event *event, const layout_style *style, const zc_options *options,
                               zc_diags *diags)
{
    zc_status status = ZC_OK;
    const event_settings *settings = &event->document.options;
    for (int at = 0; status == ZC_OK && at < settings->count; at++)
        if (zc_option_find(settings->at[at].key) >= 0)
            status = check_option(event, style, options, &settings->at[at], diags);
    return status;
}

bool event_style_knows_sides(const layout_style *style)
{
    for (int list = 0; list < style->list_count; list++)
        if (*style->lists[list].side || *style->lists[list].mix)
            return true;
    return false;
}

zc_status event_style_check(zc_event *event, zc_diags *diags)
{
    const layout_census census = event->roster ? solve_census(event->roster) : (layout_census){ 0 };
    zc_options *options = zc_options_copy(event->options);
    zc_diags *heard = zc_diags_make();
    zc_status status = options && heard ? ZC_OK : ZC_NO_MEMORY;
    if (status == ZC_OK && event->document.style) {
        status = layout_style_read(event->data, event->document.style, census, options, event->arena,
                                   &event->style, heard);
        event->has_style = status == ZC_OK;
    }
    if (event->has_style)
        status = check_options(event, &event->style, options, diags);
    if (event->has_style && status == ZC_OK)
        status = check_regions(event, &event->style, diags)
                     ? check_sizes(event, &event->style, options, diags)
                     : ZC_OK;
    if (heard)
        event_retell_errors(heard, event->document.style_place, diags);
    zc_diags_free(heard);
    zc_options_free(options);
    return status;
}
