#include "cli/cli.h"

zc_status roster_run(cli_line *line)
{
    const zc_roster_options options = { .strict = line->strict };
    zc_datapath *data = zc_datapath_make(line->data_dir, NULL);
    zc_table *table = NULL;
    zc_roster *roster = NULL;
    zc_status status = data ? zc_table_read(line->args[0], line->sheet, &table, line->diags) : ZC_NO_MEMORY;
    if (status == ZC_OK)
        status = zc_roster_read(table, data, &options, &roster, line->diags);
    if (status == ZC_OK)
        status = zc_roster_write(roster, cli_output(line), line->diags);
    if (status == ZC_OK)
        cli_made(cli_output(line), line);
    zc_roster_free(roster);
    zc_table_free(table);
    zc_datapath_free(data);
    return status;
}
