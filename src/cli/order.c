#include "cli/cli.h"

#include <stdlib.h>
#include <string.h>

static zc_status set_option(const cli_line *line, const zc_setting *option, zc_options *options)
{
    const zc_status status = zc_option_set(options, option->key, option->value, option->place, line->diags);
    if (status || strcmp(option->key, "by") != 0)
        return status;
    return zc_precedence_check_keys(option->value, option->place, line->diags);
}

/* The last --set profile=NAME, before all else that is set. */
static zc_status set_profile(const cli_line *line, const zc_datapath *data, zc_options *options)
{
    zc_profile *profile = NULL;
    const zc_setting *named = NULL;
    for (int at = 0; at < line->options.count; at++)
        if (strcmp(line->options.at[at].key, "profile") == 0)
            named = &line->options.at[at];
    if (!named || !*named->value)
        return ZC_OK;
    zc_status status = zc_profile_read(named->value, named->place, data, &profile, line->diags);
    if (status == ZC_OK)
        status = zc_profile_apply(profile, options, line->diags);
    zc_profile_free(profile);
    return status;
}

static zc_status set_options(const cli_line *line, const zc_datapath *data, zc_options *options)
{
    const zc_setting by = { "by", line->by, { .file = "--by" } };
    zc_status worst = set_profile(line, data, options);
    for (int at = 0; at < line->options.count; at++) {
        const zc_status status = set_option(line, &line->options.at[at], options);
        worst = status > worst ? status : worst;
    }
    const zc_status status = line->by ? set_option(line, &by, options) : ZC_OK;
    return status > worst ? status : worst;
}

/* What is set in vain; a profile's options are meant for more than an order. */
static zc_status check_options(const cli_line *line, const zc_options *options)
{
    zc_status status = ZC_OK;
    for (int at = 0; status == ZC_OK && at < line->options.count; at++) {
        const zc_setting *option = &line->options.at[at];
        status = zc_precedence_check_option(options, option->key, option->value, option->place, line->diags);
    }
    return status;
}

static zc_status write_order(cli_line *line, const zc_roster *roster, const zc_options *options,
                             const zc_datapath *data)
{
    zc_person *order = calloc((size_t)zc_roster_people(roster), sizeof *order);
    zc_status status = order ? zc_precedence_order(roster, options, data, order, line->diags) : ZC_NO_MEMORY;
    if (status == ZC_OK)
        status = zc_roster_write_order(roster, order, cli_output(line), line->diags);
    if (status == ZC_OK)
        cli_made(cli_output(line), line);
    free(order);
    return status;
}

zc_status order_run(cli_line *line)
{
    const zc_roster_options how = { .strict = line->strict };
    zc_datapath *data = zc_datapath_make(line->data_dir, NULL);
    zc_options *options = zc_options_make();
    zc_table *table = NULL;
    zc_roster *roster = NULL;
    zc_status status = data && options ? set_options(line, data, options) : ZC_NO_MEMORY;
    if (status == ZC_OK)
        status = check_options(line, options);
    if (status == ZC_OK)
        status = zc_table_read(line->args[0], line->sheet, &table, line->diags);
    if (status == ZC_OK)
        status = zc_roster_read(table, data, &how, &roster, line->diags);
    if (status == ZC_OK)
        status = write_order(line, roster, options, data);
    zc_roster_free(roster);
    zc_table_free(table);
    zc_options_free(options);
    zc_datapath_free(data);
    return status;
}
