#include "event/load.h"
#include "event/calendar.h"
#include "event/problems.h"

#include <stdlib.h>

/* ---- options and sizes ---- */

/* The keys of `by` are the affair of precedence, but they are told where they stand. */
static zc_status set_option(zc_event *event, const zc_setting *option, zc_diags *diags)
{
    const zc_status status = zc_option_set(event->options, option->key, option->value, option->place, diags);
    if (status || !text_equal(option->key, "by"))
        return status;
    return zc_precedence_check_keys(option->value, option->place, diags);
}

/* The last one that is named: the command line's stands behind the event's. */
static zc_status set_profile(zc_event *event, zc_diags *diags)
{
    const event_settings *options = &event->document.options;
    const zc_setting *named = NULL;
    for (int at = 0; at < options->count; at++)
        if (text_equal(options->at[at].key, "profile"))
            named = &options->at[at];
    if (!named || !*named->value)
        return ZC_OK;
    zc_status status = zc_profile_read(named->value, named->place, event->data, &event->profile, diags);
    if (status == ZC_IO && named->place.line > 0)
        diag_add(diags, &event_named_here, named->place, named->value);
    return status ? status : zc_profile_apply(event->profile, event->options, diags);
}

static zc_status set_options(zc_event *event, zc_diags *diags)
{
    zc_status worst = set_profile(event, diags);
    const event_settings *options = &event->document.options, *sizes = &event->document.sizes;
    for (int at = 0; at < options->count; at++)
        worst = worse_of(worst, set_option(event, &options->at[at], diags));
    for (int at = 0; at < sizes->count; at++)
        worst = worse_of(worst, zc_sizes_set(event->sizes, sizes->at[at].key, sizes->at[at].value,
                                             sizes->at[at].place, diags));
    return worst;
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

static void set_profile_name(zc_event *event)
{
    zc_occasion *occasion = &event->document.occasion;
    occasion->profile = event->profile ? zc_profile_name(event->profile, occasion->lang) : NULL;
}

/* ---- the whole ---- */

/* Something is wrong already: what is wrong with wishes and seats is told in the same run, as far as it can
 * be seen. */
static zc_status tell_of_seats(zc_event *event, bool can_be_solved, zc_diags *diags)
{
    const event_wishes *wishes = &event->document.wishes;
    if (can_be_solved)
        return zc_event_solve(event, diags);
    return event->roster ? solve_check_people(event->roster, wishes->at, wishes->count, event->arena, diags)
                         : ZC_OK;
}

/* wishes_wrong  the event's <wishes> are wrong, and nothing else of its document */
static zc_status read_all(zc_event *event, bool strict, bool wishes_wrong, zc_diags *diags)
{
    const int errors_before = diag_errors(diags);
    zc_status worst = set_options(event, diags);
    worst = worse_of(worst, event_load_files(event, strict, diags));
    worst = worse_of(worst, event_style_check(event, diags));
    const bool can_be_solved = worst == ZC_OK && diag_status(diags, errors_before) == ZC_OK;
    worst = worse_of(worst, event_artworks_check(event, diags));
    const bool is_wrong = wishes_wrong || worst == ZC_BAD_INPUT || diag_status(diags, errors_before) != ZC_OK;
    if (is_wrong)
        worst = worse_of(worst, tell_of_seats(event, can_be_solved, diags));
    return worst;
}

/* The plan that is to be followed, and the one that was printed before, seen from where the command runs. */
static zc_status read_plans(zc_event *event, const zc_event_request *request, zc_diags *diags)
{
    zc_status status = ZC_OK;
    event->follow_path = request->plan;
    event->since_path = request->changed_since;
    if (event->follow_path)
        status = zc_plan_read(event->follow_path, &event->follow, diags);
    if (event->since_path)
        status = worse_of(status, zc_plan_read(event->since_path, &event->since, diags));
    return status;
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

    zc_status status = request->path ? event_load_document(event, request, folder, diags) : ZC_OK;
    if (status == ZC_IO || status == ZC_NO_MEMORY)
        return status;
    const int document_errors = diag_errors(diags) - errors_before;
    const bool wishes_wrong = document_errors > 0 && document_errors == event->document.wish_errors;
    status = worse_of(status, event_apply_request(event, request, folder));
    status = worse_of(status, read_plans(event, request, diags));
    status = worse_of(status, read_all(event, request->strict, wishes_wrong, diags));
    if (status == ZC_OK)
        status = diag_status(diags, errors_before);
    if (status == ZC_OK)
        status = event_remark(event, diags);
    set_title(event);
    set_profile_name(event);
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
    event->orders = event_orders_make(event, event->arena);
    const bool is_kept = event->orders && event_request_copy(event->arena, request, &kept);
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
    textbuf_free(&event->rule_text);
    zc_reasons_free(event->reasons);
    zc_plan_record_free(event->follow);
    zc_plan_record_free(event->since);
    zc_plan_free(event->plan);
    zc_layout_free(event->layout);
    zc_roster_free(event->roster);
    zc_venue_free(event->venue);
    zc_sizes_free(event->sizes);
    zc_options_free(event->options);
    zc_profile_free(event->profile);
    zc_datapath_free(event->data);
    event_document_free(&event->document);
    arena_free(event->arena);
    mem_free(event);
}
