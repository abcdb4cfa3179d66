#include "cli/cli.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

/* ---- JSON ---- */

/* The length of the UTF-8 character at `at`, 0 if it is broken. */
static int character_length(const unsigned char *at)
{
    const int length = *at < 0x80 ? 1 : *at >= 0xF0 ? 4 : *at >= 0xE0 ? 3 : *at >= 0xC2 ? 2 : 0;
    for (int byte = 1; byte < length; byte++)
        if ((at[byte] & 0xC0) != 0x80)
            return 0;
    return *at > 0xF4 ? 0 : length;
}

void cli_json_text(FILE *out, const char *text)
{
    fputc('"', out);
    for (const unsigned char *at = (const unsigned char *)text; *at;) {
        const int length = character_length(at);
        if (length == 0)
            fputs("\\ufffd", out);
        else if (*at == '"' || *at == '\\')
            fprintf(out, "\\%c", *at);
        else if (*at < ' ')
            fprintf(out, "\\u%04x", *at);
        else
            fwrite(at, 1, (size_t)length, out);
        at += length ? length : 1;
    }
    fputc('"', out);
}

static void json_field(FILE *out, const char *name, const char *value)
{
    fprintf(out, ", \"%s\": ", name);
    if (value)
        cli_json_text(out, value);
    else
        fputs("null", out);
}

static const char *const severities[] = {
    [ZC_NOTE] = "note", [ZC_WARNING] = "warning", [ZC_ERROR] = "error"
};

static void json_diag(FILE *out, cli_line *line, const zc_diag *diag)
{
    char text[4096];
    snprintf(text, sizeof text, "%s", zc_diag_text(line->diags, diag, line->lang));
    char *hint = strstr(text, "\n  ");
    if (hint)
        *hint = '\0';
    fputs("{\"id\": ", out);
    cli_json_text(out, diag->problem->id);
    json_field(out, "severity", severities[diag->severity]);
    json_field(out, "file", diag->place.file);
    json_field(out, "sheet", diag->place.sheet);
    fprintf(out, ", \"line\": %d, \"column\": %d", diag->place.line, diag->place.column);
    json_field(out, "found", diag->found);
    json_field(out, "text", text);
    json_field(out, "hint", hint ? hint + 3 : NULL);
    fputs("}", out);
}

static void json_report(FILE *out, cli_line *line, const zc_diag *const problems[], int exit_status)
{
    fprintf(out, "{\"exit\": %d, \"files\": [", exit_status);
    for (int at = 0; at < line->made_count; at++) {
        fputs(at ? ", " : "", out);
        cli_json_text(out, line->made[at]);
    }
    fputs("], \"problems\": [", out);
    for (int at = 0; at < zc_diags_count(line->diags); at++) {
        fputs(at ? ",\n  " : "\n  ", out);
        json_diag(out, line, problems[at]);
    }
    fprintf(out, "]%s%s}\n", line->listing ? ",\n " : "", line->listing ? line->listing : "");
}

/* ---- words ---- */

/* Nobody reads any more: no reason to complain. */
static bool is_broken_pipe(const zc_diag *diag)
{
    return strcmp(diag->problem->id, "base-cannot-write") == 0 && diag->args[0] &&
           strcmp(diag->args[0], strerror(EPIPE)) == 0;
}

static bool is_of_writing(const zc_diag *diag)
{
    static const char *const ids[] = { "base-cannot-write", "base-no-folder" };
    for (size_t at = 0; at < sizeof ids / sizeof *ids; at++)
        if (strcmp(diag->problem->id, ids[at]) == 0)
            return true;
    return false;
}

/* What is remarked of paper is of no use where there is none. */
static zc_severity least_told(const cli_line *line)
{
    bool is_unwritten = false;
    for (int at = 0; at < zc_diags_count(line->diags); at++)
        is_unwritten |= is_of_writing(zc_diags_at(line->diags, at));
    return line->quiet ? ZC_ERROR : is_unwritten && line->made_count == 0 ? ZC_WARNING : ZC_NOTE;
}

static void print_problems(cli_line *line, const zc_diag *const problems[])
{
    const zc_severity least = least_told(line);
    for (int at = 0; at < zc_diags_count(line->diags); at++) {
        const zc_diag *diag = problems[at];
        if (is_broken_pipe(diag) || diag->severity < least)
            continue;
        fprintf(stderr, "%s\n", zc_diag_text(line->diags, diag, line->lang));
    }
}

static void print_made(const cli_line *line)
{
    for (int at = 0; at < line->made_count; at++)
        fprintf(stderr, line->lang == ZC_LANG_EN ? "wrote %s\n" : "已生成 %s\n", line->made[at]);
}

/* ---- the end ---- */

/* What only a word of the command line can be at fault for. */
static const char *const faults_of_the_line[] = { "base-is-input", "event-needs-style",
                                                  "event-unknown-format", "event-no-format",
                                                  "sheet-unknown-printer" };

static bool is_of_the_line(const zc_diag *diag)
{
    for (size_t at = 0; at < sizeof faults_of_the_line / sizeof *faults_of_the_line; at++)
        if (strcmp(diag->problem->id, faults_of_the_line[at]) == 0)
            return true;
    return diag->place.file && strncmp(diag->place.file, "--", 2) == 0;
}

/* Every error stands on the command line itself, or was told at once: wrong usage, not bad input. */
static bool is_usage(const zc_diags *diags)
{
    for (int at = 0; at < zc_diags_count(diags); at++) {
        const zc_diag *diag = zc_diags_at(diags, at);
        if (diag->severity == ZC_ERROR && !is_of_the_line(diag))
            return false;
    }
    return true;
}

static int exit_of(const cli_line *line, zc_status status)
{
    switch (status) {
    case ZC_OK: return line->strict && zc_diags_count_of(line->diags, ZC_WARNING) ? EXIT_WARNED : EXIT_DONE;
    case ZC_BAD_INPUT: return is_usage(line->diags) ? EXIT_USAGE : EXIT_INPUT;
    case ZC_NO_PLAN: return EXIT_NO_PLAN;
    case ZC_IO:
    case ZC_NO_MEMORY: return EXIT_OUTPUT;
    }
    return EXIT_OUTPUT;
}

static void report(cli_line *line, const zc_diag *const problems[], zc_status status, int exit_status)
{
    const bool data_is_there = line->command && line->output == NULL && line->command->kind < 0 &&
                               strstr("solve roster order diff explain", line->command->word) != NULL;
    if (line->json) {
        json_report(data_is_there ? stderr : stdout, line, problems, exit_status);
        return;
    }
    print_problems(line, problems);
    if (!line->quiet)
        print_made(line);
    if (!line->quiet && status == ZC_OK && line->conclusion.en)
        fprintf(stderr, "%s\n", cli_say(line->lang, line->conclusion));
}

int report_end(cli_line *line, zc_status status)
{
    const zc_diag **problems = cli_problems(line);
    const int exit_status = exit_of(line, problems ? status : ZC_NO_MEMORY);
    if (!problems || (status == ZC_NO_MEMORY && zc_diags_count_of(line->diags, ZC_ERROR) == 0))
        fputs(line->lang == ZC_LANG_EN ? "zuoci: out of memory\n" : "zuoci：内存不足\n", stderr);
    if (problems)
        report(line, problems, status, exit_status);
    free(problems);
    return exit_status;
}
