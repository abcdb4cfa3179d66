#include "cli/cli.h"

static zc_status draw(cli_line *line)
{
    zc_event *event = NULL;
    zc_status status = cli_event_read(line, &event);
    if (status == ZC_OK)
        status = zc_event_draw(event, line->command->word, line->settings.at, line->settings.count,
                               cli_output(line), line->format, line->diags);
    if (status == ZC_OK && !zc_event_is_unchanged(event))
        cli_made(cli_output(line), line);
    zc_event_free(event);
    return status;
}

zc_status draw_run(cli_line *line)
{
    const zc_status status = cli_printer_read(line);
    if (status || cli_only_keeps(line))
        return status;
    return line->calibrate ? calibrate_run(line) : draw(line);
}
