#include "cli/cli.h"

zc_status build_run(cli_line *line)
{
    zc_event *event = NULL;
    zc_status status = cli_printer_read(line);
    if (status == ZC_OK)
        status = cli_event_read(line, &event);
    if (status == ZC_OK)
        status = zc_event_build(event, line->output, cli_made, line, line->diags);
    zc_event_free(event);
    return status;
}
