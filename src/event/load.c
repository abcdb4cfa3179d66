#include "event/calendar.h"
#include "event/meeting.h"
#include "event/problems.h"

#include <stdlib.h>
#include <string.h>

/* ---- from the command line to the same document ---- */

static bool is_roster_file(const char *path)
{
    static const char *const endings[] = { "csv", "tsv", "txt", "xlsx", "xlsm", "xls", "ods" };
    for (size_t at = 0; at < sizeof endings / sizeof *endings; at++)
        if (path_ends_in(path, endings[at]))
            return true;
    return false;
}

static bool is_roster(const zc_event_request *request)
{
    const bool standard_input = strcmp(request->path, "-") == 0;
    return is_roster_file(request->path) || (request->style && standard_input);
}

/* A href is seen from the event's folder, an option's file from where the command was typed. */
static zc_status find_file(zc_event *event, const char *folder, event_file *file, const char *asked_for)
{
    if (asked_for)
        *file = (event_file){ .href = asked_for };
    else if (file->href && !(file->href = path_join(event->arena, folder, file->href)))
        return ZC_NO_MEMORY;
    return ZC_OK;
}

/* A style that the event names by its file lies beside the event. */
static zc_status find_style(zc_event *event, const char *folder)
{
    const char **style = &event->document.style;
    if (!*style || !layout_style_is_file(*style))
        return ZC_OK;
    *style = path_join(event->arena, folder, *style);
    return *style ? ZC_OK : ZC_NO_MEMORY;
}

static zc_status read_document(zc_event *event, const zc_event_request *request, const char *folder,
                               zc_diags *diags)
{
    event_document *document = &event->document;
    zc_bytes bytes;
    if (is_roster(request)) {
        document->roster = (event_file){ .href = request->path };
        document->style = request->style;
        document->shown = request->path;
        if (!request->style)
            diag_add(diags, &event_needs_style, place_of_file(request->path), NULL);
        return request->style ? ZC_OK : ZC_BAD_INPUT;
    }
    zc_status status = file_read(event->arena, request->path, &bytes, diags);
    if (status)
        return status;
    status = event_document_read(event->arena, bytes, request->path, event->data, document, diags);
    const zc_status found = find_file(event, folder, &document->roster, NULL);
    return worse_of(status, worse_of(found, find_style(event, folder)));
}

static bool add_all(event_settings *list, const zc_setting settings[], int count)
{
    for (int at = 0; at < count; at++)
        if (!vec_push(list, settings[at]))
            return false;
    return true;
}

static zc_status apply_request(zc_event *event, const zc_event_request *request, const char *folder)
{
    event_document *document = &event->document;
    if (request->style) {
        document->style = request->style;
        document->style_place = place_of_file("--style");
    }
    if (request->title)
        document->occasion.title = request->title;
    if (request->has_lang)
        document->occasion.lang = request->lang;
    if (request->sheet)
        document->roster.sheet = request->sheet;
    if (!add_all(&document->sizes, request->sizes, request->size_count) ||
        !add_all(&document->options, request->options, request->option_count))
        return ZC_NO_MEMORY;
    const zc_status status = find_file(event, folder, &document->venue, request->venue);
    return status ? status : find_file(event, folder, &document->wishes_file, request->wishes);
}

/* ---- the files that it names ---- */

/* A file that cannot be read is told by its name; here, where that name was written. */
static zc_status tell_where_named(const event_file *file, zc_status status, zc_diags *diags)
{
    if (status == ZC_IO && file->place.line > 0)
        diag_add(diags, &event_named_here, file->place, file->href);
    return status;
}

static zc_status read_roster(zc_event *event, bool strict, zc_diags *diags)
{
    const event_file *file = &event->document.roster;
    const zc_roster_options options = { .strict = strict };
    zc_table *table = NULL;
    if (!file->href)
        return ZC_OK;
    zc_status status = zc_table_read(file->href, file->sheet, &table, diags);
    if (status == ZC_OK)
        status = zc_roster_read(table, event->data, &options, &event->roster, diags);
    zc_table_free(table);
    return tell_where_named(file, status, diags);
}

static zc_status read_venue(zc_event *event, zc_diags *diags)
{
    const event_file *file = &event->document.venue;
    if (file->href)
        return tell_where_named(file, zc_venue_read(file->href, event->data, &event->venue, diags), diags);
    event->venue = zc_venue_make();
    return event->venue ? ZC_OK : ZC_NO_MEMORY;
}

static zc_status read_wishes_file(zc_event *event, zc_diags *diags)
{
    const event_file *file = &event->document.wishes_file;
    zc_table *table = NULL;
    if (!file->href)
        return ZC_OK;
    zc_status status = zc_table_read(file->href, file->sheet, &table, diags);
    if (status == ZC_OK)
        status = event_wishes_of_table(table, event->arena, &event->document.wishes, diags);
    zc_table_free(table);
    return tell_where_named(file, status, diags);
}

/* The keys of `by` are the affair of precedence, but they are told where they stand. */
static zc_status set_option(zc_event *event, const zc_setting *option, zc_diags *diags)
{
    const zc_status status = zc_option_set(event->options, option->key, option->value, option->place, diags);
    if (status || !text_equal(option->key, "by"))
        return status;
    return zc_precedence_check_keys(option->value, option->place, diags);
}

static zc_status set_options(zc_event *event, zc_diags *diags)
{
    zc_status worst = ZC_OK;
    const event_settings *options = &event->document.options, *sizes = &event->document.sizes;
    for (int at = 0; at < options->count; at++)
        worst = worse_of(worst, set_option(event, &options->at[at], diags));
    for (int at = 0; at < sizes->count; at++)
        worst = worse_of(worst, zc_sizes_set(event->sizes, sizes->at[at].key, sizes->at[at].value,
                                             sizes->at[at].place, diags));
    return worst;
}

/* ---- the style: known before anything is solved, so that its word is blamed where it stands ---- */

static bool has_sides(const zc_roster *roster)
{
    for (int person = 0; person < zc_roster_people(roster); person++)
        if (zc_roster_side(roster, (zc_person){ person }) != ZC_SIDE_NONE)
            return true;
    return false;
}

static void retell_errors(const zc_diags *heard, zc_place place, zc_diags *diags)
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

static zc_status check_style(zc_event *event, zc_diags *diags)
{
    const layout_census census = {
        .people = event->roster ? zc_roster_people(event->roster) : 0,
        .has_sides = event->roster && has_sides(event->roster),
    };
    zc_options *options = zc_options_copy(event->options);
    zc_diags *heard = zc_diags_make();
    layout_style style;
    zc_status status = options && heard ? ZC_OK : ZC_NO_MEMORY;
    if (status == ZC_OK && event->document.style)
        status = layout_style_read(event->data, event->document.style, census, options, event->arena, &style,
                                   heard);
    if (status == ZC_OK && event->document.style)
        status = check_regions(event, &style, diags) ? check_sizes(event, &style, diags) : ZC_OK;
    if (status == ZC_OK && event->document.style)
        event->knows_sides = event_style_knows_sides(&style);
    if (heard)
        retell_errors(heard, event->document.style_place, diags);
    zc_diags_free(heard);
    zc_options_free(options);
    return status;
}

/* ---- what the files say besides ---- */

static void set_draft_time(event_document *document)
{
    const char *const named[] = { document->shown, document->roster.href, document->venue.href,
                                  document->wishes_file.href };
    const char *paths[sizeof named / sizeof *named];
    int count = 0;
    for (size_t at = 0; at < sizeof named / sizeof *named; at++)
        if (named[at])
            paths[count++] = named[at];
    if (document->has_time)
        return;
    const int64_t newest = input_time(paths, count);
    const bool is_of_a_file = !getenv("SOURCE_DATE_EPOCH") && newest != 0;
    document->occasion.draft_time = is_of_a_file ? calendar_local(newest) : newest;
}

static void set_title(zc_event *event)
{
    zc_occasion *occasion = &event->document.occasion;
    if (!occasion->title && event->roster && *zc_roster_title(event->roster))
        occasion->title = zc_roster_title(event->roster);
}

/* ---- the whole ---- */

static zc_status read_files(zc_event *event, const zc_event_request *request, zc_diags *diags)
{
    zc_status worst = set_options(event, diags);
    worst = worse_of(worst, read_roster(event, request->strict, diags));
    worst = worse_of(worst, read_venue(event, diags));
    worst = worse_of(worst, read_wishes_file(event, diags));
    worst = worse_of(worst, event_artworks_check(event, diags));
    return worse_of(worst, check_style(event, diags));
}

static zc_status load(zc_event *event, const zc_event_request *request, zc_diags *diags)
{
    const int errors_before = diag_errors(diags);
    const char *folder = request->path ? path_folder(event->arena, request->path) : ".";
    if (!folder)
        return ZC_NO_MEMORY;
    event->data = zc_datapath_make(request->data_dir, folder);
    event->options = zc_options_make();
    event->sizes = zc_sizes_make();
    if (!event->data || !event->options || !event->sizes)
        return ZC_NO_MEMORY;

    zc_status status = request->path ? read_document(event, request, folder, diags) : ZC_OK;
    if (status == ZC_IO || status == ZC_NO_MEMORY)
        return status;
    status = worse_of(status, apply_request(event, request, folder));
    status = worse_of(status, read_files(event, request, diags));
    if (status == ZC_OK)
        status = diag_status(diags, errors_before);
    if (status == ZC_OK)
        status = event_remark(event, diags);
    set_title(event);
    set_draft_time(&event->document);
    return status;
}

zc_status zc_event_read(const zc_event_request *request, zc_event **out, zc_diags *diags)
{
    *out = NULL;
    zc_event *event = mem_take(sizeof *event);
    if (!event)
        return ZC_NO_MEMORY;
    event->arena = arena_make();
    zc_event_request kept;
    const bool is_kept = event->arena && event_request_copy(event->arena, request, &kept);
    const zc_status status = is_kept ? load(event, &kept, diags) : ZC_NO_MEMORY;
    if (status) {
        zc_event_free(event);
        return status;
    }
    *out = event;
    return ZC_OK;
}

void zc_event_free(zc_event *event)
{
    if (!event)
        return;
    zc_fonts_free(event->fonts);
    zc_plan_free(event->plan);
    zc_layout_free(event->layout);
    zc_roster_free(event->roster);
    zc_venue_free(event->venue);
    zc_sizes_free(event->sizes);
    zc_options_free(event->options);
    zc_datapath_free(event->data);
    event_document_free(&event->document);
    arena_free(event->arena);
    mem_free(event);
}
