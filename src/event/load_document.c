#include "event/load.h"
#include "event/problems.h"

static bool is_roster_file(const char *path)
{
    static const char *const endings[] = { "csv", "tsv", "txt", "xlsx", "xlsm", "xls", "ods" };
    for (size_t at = 0; at < sizeof endings / sizeof *endings; at++)
        if (path_ends_in(path, endings[at]))
            return true;
    return false;
}

/* A pipe, or a file of no ending that tells, is what goes with a style: a roster. */
static bool is_roster(const zc_event_request *request)
{
    return is_roster_file(request->path) || (request->style && !path_ends_in(request->path, "xml"));
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

/* So do its fonts and glyphs. */
static zc_status find_own(zc_event *event, const char *folder)
{
    event_own *own = &event->document.own;
    bool found = true;
    for (int at = 0; at < own->fonts.count; at++)
        found &= (own->fonts.at[at].file = path_join(event->arena, folder, own->fonts.at[at].file)) != NULL;
    for (int at = 0; at < own->glyphs.count; at++)
        found &= (own->glyphs.at[at].file = path_join(event->arena, folder, own->glyphs.at[at].file)) != NULL;
    return found ? ZC_OK : ZC_NO_MEMORY;
}

/* So does its profile. */
static zc_status find_profile(zc_event *event, const char *folder)
{
    event_settings *options = &event->document.options;
    for (int at = 0; at < options->count; at++) {
        zc_setting *option = &options->at[at];
        if (!text_equal(option->key, "profile") || !precedence_profile_is_file(option->value))
            continue;
        option->value = path_join(event->arena, folder, option->value);
        if (!option->value)
            return ZC_NO_MEMORY;
    }
    return ZC_OK;
}

zc_status event_load_document(zc_event *event, const zc_event_request *request, const char *folder,
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
    status = worse_of(status, find_profile(event, folder));
    status = worse_of(status, find_own(event, folder));
    return worse_of(status, worse_of(found, find_style(event, folder)));
}

static bool add_all(event_settings *list, const zc_setting settings[], int count)
{
    for (int at = 0; at < count; at++)
        if (!vec_push(list, settings[at]))
            return false;
    return true;
}

zc_status event_apply_request(zc_event *event, const zc_event_request *request, const char *folder)
{
    event_document *document = &event->document;
    if (request->style) {
        document->style = request->style;
        document->style_place = place_of_file("--style");
    }
    event->correction = request->correction;
    if (request->stage) {
        document->stage = request->stage;
        document->stage_place = place_of_file("--stage");
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
