/* zuoci venue: an empty hall checked, drawn, written in another form. */
#include "cli/cli.h"

#include <stdlib.h>
#include <string.h>

/* Whether the hall is drawn into that file; else it is written. */
static bool is_drawing(const char *path)
{
    const char *dot = strrchr(path, '.');
    for (const char *const *format = zc_render_formats(); dot && *format; format++)
        if (strcasecmp(dot + 1, *format) == 0)
            return true;
    return false;
}

static zc_status set_options(const cli_line *line, zc_options *options)
{
    zc_status status = ZC_OK;
    for (int at = 0; at < line->options.count; at++) {
        const zc_setting *set = &line->options.at[at];
        const zc_status own = zc_option_set(options, set->key, set->value, set->place, line->diags);
        status = status ? status : own;
    }
    return status;
}

static zc_status draw(cli_line *line, const zc_venue *venue, const zc_options *options,
                      const zc_datapath *data)
{
    zc_fonts *fonts = NULL;
    zc_scene *scene = NULL;
    zc_status status = zc_fonts_make(data, &fonts, line->diags);
    if (!status)
        status = zc_venue_draw(venue, options, data, fonts, line->lang, line->settings.at,
                               line->settings.count, &scene, line->diags);
    if (!status)
        status = zc_render(scene, fonts, line->output, NULL, NULL, line->diags);
    zc_scene_free(scene);
    zc_fonts_free(fonts);
    return status;
}

static zc_status handle(cli_line *line, const zc_venue *venue, const zc_datapath *data)
{
    zc_options *options = zc_options_make();
    zc_status status = options ? set_options(line, options) : ZC_NO_MEMORY;
    if (!status && line->checks_venue)
        status = zc_venue_check(venue, options, data, line->diags);
    if (!status && line->output)
        status = is_drawing(line->output) ? draw(line, venue, options, data)
                                          : zc_venue_write(venue, line->output, line->diags);
    if (!status && line->output)
        cli_made(line->output, line);
    zc_options_free(options);
    return status;
}

static zc_status read_hall(const cli_line *line, const zc_datapath *data, zc_venue **venue)
{
    zc_stage_side stage = ZC_STAGE_TOP;
    const zc_place place = { .file = "--stage" };
    const zc_status status = line->stage ? zc_stage_side_read(line->stage, place, &stage, line->diags)
                                         : ZC_OK;
    return status ? status : zc_venue_read_staged(line->args[0], stage, data, venue, line->diags);
}

zc_status venue_run(cli_line *line)
{
    zc_venue *venue = NULL;
    zc_datapath *data = zc_datapath_make(line->data_dir, NULL);
    zc_status status = data ? read_hall(line, data, &venue) : ZC_NO_MEMORY;
    if (!status)
        status = handle(line, venue, data);
    zc_venue_free(venue);
    zc_datapath_free(data);
    return status;
}
