/* What an event reads is never written over. */
#include "event/meeting.h"

/* The files that `settings` name beside the data files, as datapath_find tells those. */
static zc_status spare_settings(const zc_event *event, const zc_setting settings[], int count,
                                const char *path, zc_diags *diags)
{
    for (int at = 0; at < count; at++) {
        const char *file = NULL;
        zc_status status = ZC_OK;
        if (artwork_setting_is_file(settings[at].key, settings[at].value))
            status = datapath_find(event->data, event->arena, settings[at].value, &file);
        if (status == ZC_OK)
            status = file_spares(path, &file, 1, diags);
        if (status)
            return status;
    }
    return ZC_OK;
}

static zc_status spare_artworks(const zc_event *event, const char *path, zc_diags *diags)
{
    const event_artworks *artworks = &event->document.artworks;
    zc_status status = ZC_OK;
    for (int at = 0; status == ZC_OK && at < artworks->count; at++)
        status =
            spare_settings(event, artworks->at[at].settings, artworks->at[at].setting_count, path, diags);
    return status;
}

static zc_status spare_own(const event_own *own, const char *path, zc_diags *diags)
{
    zc_status status = ZC_OK;
    for (int at = 0; status == ZC_OK && at < own->fonts.count; at++)
        status = file_spares(path, &own->fonts.at[at].file, 1, diags);
    for (int at = 0; status == ZC_OK && at < own->glyphs.count; at++)
        status = file_spares(path, &own->glyphs.at[at].file, 1, diags);
    return status;
}

zc_status event_spare_inputs(const zc_event *event, const event_output *output, zc_diags *diags)
{
    const event_document *document = &event->document;
    const bool has_style_file = document->style && layout_style_is_file(document->style);
    const char *profile = event->options->profile;
    const char *const inputs[] = { document->shown,
                                   document->roster.href,
                                   document->venue.href,
                                   document->wishes_file.href,
                                   event->follow_path,
                                   event->since_path,
                                   has_style_file ? document->style : NULL,
                                   precedence_profile_is_file(profile) ? profile : NULL };

    zc_status status = file_spares(output->path, inputs, sizeof inputs / sizeof *inputs, diags);
    if (status == ZC_OK)
        status = spare_artworks(event, output->path, diags);
    if (status == ZC_OK)
        status = spare_own(&document->own, output->path, diags);
    if (status == ZC_OK)
        status = spare_settings(event, output->settings, output->setting_count, output->path, diags);
    return status ? status : datapath_spares(event->data, event->arena, output->path, diags);
}

zc_status event_spare_inputs_by_pages(const zc_event *event, const event_output *output,
                                      const zc_scene *scene, const char *format, zc_diags *diags)
{
    zc_status worst = ZC_OK;
    const int files = render_files(scene, output->path, format);
    for (int file = 1; file <= files; file++) {
        event_output page = *output;
        page.path = render_file(event->arena, output->path, file);
        worst = worse_of(worst, page.path ? event_spare_inputs(event, &page, diags) : ZC_NO_MEMORY);
    }
    return worst;
}
