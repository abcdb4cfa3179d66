/* cli/cli.h: the command line: what was typed, the commands, what is said about them. */
#ifndef CLI_CLI_H
#define CLI_CLI_H

#include <stdio.h>
#include <zuoci/artwork.h>
#include <zuoci/base.h>
#include <zuoci/event.h>
#include <zuoci/layout.h>
#include <zuoci/plan.h>
#include <zuoci/precedence.h>
#include <zuoci/render.h>
#include <zuoci/roster.h>
#include <zuoci/rule.h>
#include <zuoci/sheet.h>
#include <zuoci/solve.h>
#include <zuoci/table.h>
#include <zuoci/text.h>
#include <zuoci/venue.h>

/* The exit status of the design; scripts rely on it. */
enum { EXIT_DONE, EXIT_WARNED, EXIT_USAGE, EXIT_INPUT, EXIT_NO_PLAN, EXIT_OUTPUT };

enum { CLI_ARGS_MAX = 16, CLI_VALUES_MAX = 256, CLI_SETTINGS_MAX = 64 };

typedef struct cli_settings {
    zc_setting at[CLI_SETTINGS_MAX];
    int count;
} cli_settings;

typedef struct cli_line cli_line;

/* Words in both languages, by zc_lang. */
typedef struct cli_words {
    const char *zh, *en;
} cli_words;

/* A command: a row of the table in main.c. */
typedef struct cli_command {
    const char *word;
    const char *usage; /* "EVENT [-o PLAN]" */
    cli_words summary;
    const char *example;
    int least_args, most_args;
    int kind; /* of artwork, for the commands that draw; else -1 */
    zc_status (*run)(cli_line *line);
} cli_command;

/* One command line, understood. */
struct cli_line {
    const cli_command *command;
    const char *args[CLI_ARGS_MAX];
    int arg_count;
    zc_lang lang;
    bool has_lang, quiet, strict, json, help, version, all, calibrate, checks_venue;
    const char *output, *data_dir, *style, *venue, *stage, *wishes, *sheet, *title, *by, *check, *format,
        *person, *rule, *offset, *scale, *printer, *save_printer, *plan, *changed_since;
    zc_correction correction; /* of the printer, once cli_printer_read has read it */
    cli_settings sizes, options, settings;
    zc_diags *diags;
    cli_words conclusion; /* said at the end if all went well; empty: nothing */
    char *made[256];      /* the files that were written, the line's own */
    int made_count;
    char *listing; /* with --json: what was listed, `"fonts": [...]`, the line's own; NULL: nothing */
    struct poptContext_s *words;  /* owns the arguments that the line lends */
    char *values[CLI_VALUES_MAX]; /* the options' values, the line's own */
    int value_count;
};

/* ---- commands ---- */

const cli_command *cli_command_find(const char *word);
int cli_commands(void);
const cli_command *cli_command_at(int at);

zc_status new_run(cli_line *line);
zc_status check_run(cli_line *line);
zc_status roster_run(cli_line *line);
zc_status order_run(cli_line *line);
zc_status solve_run(cli_line *line);
zc_status diff_run(cli_line *line);
zc_status draw_run(cli_line *line);
zc_status build_run(cli_line *line);
zc_status venue_run(cli_line *line);
zc_status explain_run(cli_line *line);
zc_status layouts_run(cli_line *line);
zc_status fonts_run(cli_line *line);
zc_status profiles_run(cli_line *line);
zc_status rules_run(cli_line *line);
zc_status stocks_run(cli_line *line);
/* Says that there is no such rule (or option), and which is near. ZC_BAD_INPUT */
zc_status cli_unknown_rule(const cli_line *line, const char *word, bool or_option);

/* The event that the line speaks of. */
zc_status cli_event_read(cli_line *line, zc_event **event);
/* `-o`, or standard output. */
const char *cli_output(const cli_line *line);
/* Remembers a file that was made; fits zc_event_build. */
void cli_made(const char *path, void *line);

/* ---- printer.c: the printer that is printed on ---- */

/* Whether the line asks for something that needs no event: a ruler sheet, a printer to be kept. */
bool cli_is_of_printer(const cli_line *line);
/* Whether it keeps a printer and makes no file. */
bool cli_only_keeps(const cli_line *line);
/* Checks --offset, --scale and the names; EXIT_DONE, or EXIT_USAGE with a message printed. */
int cli_printer_check(cli_line *line);
/* Reads the named printer, sets what stands on the line above it, keeps it where that is asked for. */
zc_status cli_printer_read(cli_line *line);
zc_status calibrate_run(cli_line *line);

/* The whole path of a file of the current folder that the value of that setting names; NULL: it names none.
 * Yours to free. */
char *cli_file_here(const char *word, const char *value);

/* ---- options.c ---- */

typedef enum cli_option_kind {
    OPTION_FLAG,
    OPTION_TEXT,
    OPTION_SIZE,
    OPTION_SET,
    OPTION_SETTING
} cli_option_kind;

typedef struct cli_option {
    const char *word;
    char letter;
    cli_option_kind kind;
    bool takes_value;
    size_t field; /* of cli_line, for FLAG and TEXT */
    const char
        *commands;     /* parted by blanks; "*": all, "@event": those that take an event, "@draw": that draw,
                          "@stock": that draw on a stock */
    const char *value; /* what stands for its value in the help */
    cli_words words;
} cli_option;

/* Every option there is; the settings of all artworks among them. */
int cli_options(void);
const cli_option *cli_option_at(int at);
bool cli_option_fits(const cli_option *option, const cli_command *command);
/* Understands the words; EXIT_DONE, or EXIT_USAGE with a message printed. */
int cli_line_read(cli_line *line, int argc, const char **argv);
void cli_line_free(cli_line *line);

/* ---- messages.c, near.c, help.c, problems.c, report.c ---- */

/* The language of LC_ALL, LC_MESSAGES, LANG: Chinese if it begins with zh. */
zc_lang cli_lang(void);
const char *cli_say(zc_lang lang, cli_words words);
/* Wrong usage on standard error: what, about what, the near word. Returns EXIT_USAGE. */
int cli_usage(const cli_line *line, cli_words what, const char *about, const char *near);
/* The nearest of `words`; NULL if none comes near. */
const char *cli_near(const char *word, const char *const words[], int count);
void help_all(zc_lang lang);
void help_command(zc_lang lang, const cli_command *command);
/* The problems, errors first, each by its place; yours, to be freed. NULL without memory. */
const zc_diag **cli_problems(const cli_line *line);
/* A text as JSON, quoted. */
void cli_json_text(FILE *out, const char *text);
/* Prints the problems and the files made; returns the exit status. */
int report_end(cli_line *line, zc_status status);
#endif
