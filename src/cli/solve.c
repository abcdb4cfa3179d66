#include "cli/cli.h"

zc_status solve_run(cli_line *line)
{
    zc_event *event = NULL;
    zc_status status = cli_event_read(line, &event);
    if (status == ZC_OK)
        status = zc_event_write_plan(event, cli_output(line), line->diags);
    if (status == ZC_OK)
        cli_made(cli_output(line), line);
    zc_event_free(event);
    return status;
}
