/* The printer: what it shifts and scales, kept under a name in the user's configuration. */
#include "cli/cli.h"

#include <stdlib.h>
#include <string.h>
#include <zuoci/render.h>

enum { PATH_BYTES = 4096, WORDS_BYTES = 128 };

bool cli_only_keeps(const cli_line *line)
{
    return line->save_printer && !line->calibrate && line->arg_count == 0 && !line->output;
}

bool cli_is_of_printer(const cli_line *line) { return line->calibrate || cli_only_keeps(line); }

/* ---- the words on the line ---- */

static int check_part(cli_line *line, const char *key, const char *value)
{
    zc_correction tried = { 0 };
    char zh[WORDS_BYTES], en[WORDS_BYTES];
    if (!value || zc_correction_set(&tried, key, value))
        return EXIT_DONE;
    snprintf(zh, sizeof zh, "--%s 应为 %s", key, zc_correction_words(key));
    snprintf(en, sizeof en, "--%s takes %s", key, zc_correction_words(key));
    return cli_usage(line, (cli_words){ zh, en }, value, NULL);
}

static bool is_blank(const char *name) { return name && !name[strspn(name, " \t\n")]; }

int cli_printer_check(cli_line *line)
{
    int status = check_part(line, "offset", line->offset);
    if (status == EXIT_DONE)
        status = check_part(line, "scale", line->scale);
    if (status != EXIT_DONE)
        return status;
    if (is_blank(line->printer) || is_blank(line->save_printer))
        return cli_usage(line, (cli_words){ "打印机名称为空", "the printer's name is empty" }, NULL, NULL);
    if (line->save_printer && !line->offset && !line->scale)
        return cli_usage(line,
                         (cli_words){ "没有可存的校正值，须写 --offset 或 --scale",
                                      "there is nothing to keep: give --offset or --scale" },
                         line->save_printer, NULL);
    if (line->calibrate && line->arg_count > 0)
        return cli_usage(line, (cli_words){ "校准页不需要活动", "the ruler sheet needs no event" },
                         line->args[0], NULL);
    return EXIT_DONE;
}

/* ---- what is kept ---- */

/* $XDG_CONFIG_HOME/zuoci/printers.xml, else that of ~/.config; false without a home. A path that is not
 * absolute is none, as the XDG specification has it. */
static bool kept_path(char path[PATH_BYTES])
{
    const char *config = getenv("XDG_CONFIG_HOME"), *home = getenv("HOME");
    int length = -1;
    if (config && *config == '/')
        length = snprintf(path, PATH_BYTES, "%s/zuoci/printers.xml", config);
    else if (home && *home)
        length = snprintf(path, PATH_BYTES, "%s/.config/zuoci/printers.xml", home);
    return length > 0 && length < PATH_BYTES;
}

static zc_status no_home(const cli_line *line)
{
    (void)cli_usage(line,
                    (cli_words){ "不知道用户目录，请设 HOME 或 XDG_CONFIG_HOME",
                                 "the home folder is not known: set HOME or XDG_CONFIG_HOME" },
                    NULL, NULL);
    return ZC_BAD_INPUT;
}

static zc_status keep(cli_line *line, const char *path)
{
    const zc_status status = zc_printer_save(path, line->save_printer, &line->correction, line->diags);
    if (status == ZC_OK)
        cli_made(path, line);
    return status;
}

/* What is named first, then what stands on the line: --printer office --scale 100 takes its offset alone. */
zc_status cli_printer_read(cli_line *line)
{
    char path[PATH_BYTES];
    zc_status status = ZC_OK;
    const bool needs_file = line->printer || line->save_printer;
    if (needs_file && !kept_path(path))
        return no_home(line);
    if (line->printer)
        status = zc_printer_read(path, line->printer, &line->correction, line->diags);
    if (line->offset)
        (void)zc_correction_set(&line->correction, "offset", line->offset);
    if (line->scale)
        (void)zc_correction_set(&line->correction, "scale", line->scale);
    return status == ZC_OK && line->save_printer ? keep(line, path) : status;
}

/* ---- the ruler sheet ---- */

static const char *stock_of(const cli_line *line)
{
    const char *stock = "tent-210x99";
    for (int at = 0; at < line->settings.count; at++)
        if (strcmp(line->settings.at[at].key, "stock") == 0)
            stock = line->settings.at[at].value;
    return stock;
}

static zc_status write_sheet(cli_line *line, const zc_datapath *data, zc_fonts *fonts)
{
    zc_scene *scene = NULL;
    const char *format = line->format ? line->format : strcmp(cli_output(line), "-") == 0 ? "pdf" : NULL;
    zc_status status =
        zc_ruler_draw(data, fonts, stock_of(line), line->lang, &line->correction, &scene, line->diags);
    if (status == ZC_OK)
        status = zc_render(scene, fonts, cli_output(line), format, NULL, line->diags);
    if (status == ZC_OK)
        cli_made(cli_output(line), line);
    zc_scene_free(scene);
    return status;
}

zc_status calibrate_run(cli_line *line)
{
    zc_datapath *data = zc_datapath_make(line->data_dir, NULL);
    zc_fonts *fonts = NULL;
    zc_status status = data ? zc_fonts_make(data, &fonts, line->diags) : ZC_NO_MEMORY;
    if (status == ZC_OK)
        status = write_sheet(line, data, fonts);
    zc_fonts_free(fonts);
    zc_datapath_free(data);
    return status;
}
