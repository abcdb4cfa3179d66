#include "cli/cli.h"

#include <string.h>

static zc_status write_changes(cli_line *line, const zc_plan_record *before, const zc_plan_record *after)
{
    zc_plan_changes *changes = NULL;
    zc_status status = zc_plan_diff(before, after, &changes);
    if (status == ZC_OK)
        status = zc_plan_changes_write(changes, line->json ? ZC_PLAN_JSON : ZC_PLAN_WORDS, line->lang,
                                       cli_output(line), line->diags);
    if (status == ZC_OK)
        cli_made(cli_output(line), line);
    zc_plan_changes_free(changes);
    return status;
}

/* Both plans are read, so that the problems of both are told at once. */
zc_status diff_run(cli_line *line)
{
    zc_plan_record *before = NULL, *after = NULL;
    const zc_status one = zc_plan_read(line->args[0], &before, line->diags);
    const zc_status other = zc_plan_read(line->args[1], &after, line->diags);
    zc_status status = one > other ? one : other;
    if (status == ZC_OK)
        status = write_changes(line, before, after);
    zc_plan_record_free(before);
    zc_plan_record_free(after);
    return status;
}
