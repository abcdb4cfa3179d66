#include "cli/cli.h"

zc_status check_run(cli_line *line)
{
    zc_event *event = NULL;
    zc_status status = cli_event_read(line, &event);
    if (status == ZC_OK)
        status = zc_event_check(event, line->diags);
    zc_event_free(event);
    if (status == ZC_OK)
        line->conclusion = (cli_words){ "检查完毕，可以排座。", "Checked: it can be seated." };
    return status;
}
