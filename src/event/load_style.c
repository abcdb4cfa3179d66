#include "event/load.h"
#include "event/problems.h"

static bool has_sides(const zc_roster *roster)
{
    for (int person = 0; person < zc_roster_people(roster); person++)
        if (zc_roster_side(roster, (zc_person){ person }) != ZC_SIDE_NONE)
            return true;
    return false;
}

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
static const char *sizes_of(const layout_style *style, zc_arena *arena)
{
    static const char *const keys[] = { "rostrum", "audience", "rows", "tables", "seats", "side" };
    const char *all = "";
    for (size_t key = 0; all && key < sizeof keys / sizeof *keys; key++)
        if (layout_style_takes(style, keys[key]))
            all = arena_format(arena, "%s%s--%s", all, *all ? ", " : "", keys[key]);
    return all;
}

static zc_status check_sizes(const zc_event *event, const layout_style *style, zc_diags *diags)
{
    const event_settings *sizes = &event->document.sizes;
    const char *used = sizes_of(style, event->arena);
    for (int at = 0; used && at < sizes->count; at++)
        if (!layout_style_takes(style, sizes->at[at].key))
            diag_add_with(diags, &event_unused_size, sizes->at[at].place, sizes->at[at].value, style->word,
                          sizes->at[at].key, *used ? used : NULL);
    return used ? ZC_OK : ZC_NO_MEMORY;
}

bool event_style_knows_sides(const layout_style *style)
{
    for (int list = 0; list < style->list_count; list++)
        if (*style->lists[list].side)
            return true;
    return false;
}

zc_status event_style_check(zc_event *event, zc_diags *diags)
{
    const layout_census census = {
        .people = event->roster ? zc_roster_people(event->roster) : 0,
        .has_sides = event->roster && has_sides(event->roster),
    };
    zc_options *options = zc_options_copy(event->options);
    zc_diags *heard = zc_diags_make();
    zc_status status = options && heard ? ZC_OK : ZC_NO_MEMORY;
    if (status == ZC_OK && event->document.style) {
        status = layout_style_read(event->data, event->document.style, census, options, event->arena,
                                   &event->style, heard);
        event->has_style = status == ZC_OK;
    }
    if (event->has_style)
        status = check_regions(event, &event->style, diags) ? check_sizes(event, &event->style, diags)
                                                            : ZC_OK;
    if (heard)
        event_retell_errors(heard, event->document.style_place, diags);
    zc_diags_free(heard);
    zc_options_free(options);
    return status;
}
