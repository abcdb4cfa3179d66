#include "cli/cli.h"

zc_status new_run(cli_line *line)
{
    zc_datapath *data = zc_datapath_make(line->data_dir, NULL);
    const char *style = line->style ? line->style : "report";
    const zc_status status = data ? zc_event_new(line->args[0], style, data, cli_made, line, line->diags)
                                  : ZC_NO_MEMORY;
    zc_datapath_free(data);
    return status;
}
