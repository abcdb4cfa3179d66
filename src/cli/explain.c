#include "cli/cli.h"

#include <string.h>

/* What is said of one person, line by line. */
typedef struct said_line {
    cli_words label;  /* the same as above where it is empty */
    const char *word; /* in JSON */
    const char *text;
} said_line;

enum { LINES = 8 };

static void lines_of(const zc_reason *reason, said_line lines[LINES])
{
    const said_line all[LINES] = {
        { { "位次", "standing" }, "place", reason->place },
        { { "", "" }, "after", reason->after },
        { { "", "" }, "before", reason->before },
        { { "名单", "list" }, "list", reason->region },
        { { "座位", "seat" }, "head", reason->head },
        { { "", "" }, "chair", reason->chair },
        { { "规则", "rule" }, "statement", reason->statement },
        { { "选项", "options" }, "options", reason->options },
    };
    memcpy(lines, all, sizeof all);
}

static const char *field(const zc_event *event, zc_person person, zc_column column)
{
    return zc_roster_field(zc_event_roster(event), person, column);
}

/* Labels are of two wide characters, or at most eight narrow ones. */
static void print_lines(const cli_line *line, const said_line lines[LINES])
{
    for (int at = 0; at < LINES; at++) {
        const char *label = cli_say(line->lang, lines[at].label);
        if (!*lines[at].text)
            continue;
        if (line->lang == ZC_LANG_ZH)
            printf("  %s  %s\n", *label ? label : "　　", lines[at].text);
        else
            printf("  %-8s  %s\n", label, lines[at].text);
    }
}

static void print_person(const cli_line *line, zc_event *event, zc_person person, const zc_reason *reason)
{
    said_line lines[LINES];
    zc_seat seat;
    const bool is_seated = zc_plan_seat(zc_event_plan(event), person, &seat);
    lines_of(reason, lines);
    printf("%s  %s%s%s  %s\n", field(event, person, ZC_COLUMN_NAME), field(event, person, ZC_COLUMN_UNIT),
           *field(event, person, ZC_COLUMN_UNIT) ? " " : "", field(event, person, ZC_COLUMN_TITLE),
           is_seated ? zc_layout_seat_id(zc_event_layout(event), seat) : "");
    print_lines(line, lines);
}

static void json_person(const cli_line *line, zc_event *event, zc_person person, const zc_reason *reason)
{
    said_line lines[LINES];
    zc_seat seat;
    const bool is_seated = zc_plan_seat(zc_event_plan(event), person, &seat);
    (void)line;
    lines_of(reason, lines);
    fputs("{\"name\": ", stdout);
    cli_json_text(stdout, field(event, person, ZC_COLUMN_NAME));
    fputs(", \"seat\": ", stdout);
    cli_json_text(stdout, is_seated ? zc_layout_seat_id(zc_event_layout(event), seat) : "");
    fputs(", \"rule\": ", stdout);
    cli_json_text(stdout, zc_rule_id(reason->rule));
    for (int at = 0; at < LINES; at++) {
        printf(",\n \"%s\": ", lines[at].word);
        cli_json_text(stdout, lines[at].text);
    }
    fputs(",\n \"reason\": ", stdout);
    cli_json_text(stdout, reason->line);
    fputs("}\n", stdout);
}

static zc_status explain_person(cli_line *line, zc_event *event)
{
    zc_person person;
    zc_reason reason;
    zc_status status = zc_event_person(event, line->person, &person, line->diags);
    if (status == ZC_OK)
        status = zc_event_explain(event, person, line->lang, &reason, line->diags);
    if (status == ZC_OK)
        (line->json ? json_person : print_person)(line, event, person, &reason);
    return status;
}

static zc_status explain_all(cli_line *line, zc_event *event)
{
    const zc_status status = zc_event_explain_all(event, line->lang, cli_output(line), line->diags);
    if (status == ZC_OK)
        cli_made(cli_output(line), line);
    return status;
}

static void json_rule(zc_rule rule, const char *text)
{
    fputs("{\"rule\": ", stdout);
    cli_json_text(stdout, zc_rule_id(rule));
    fputs(",\n \"text\": ", stdout);
    cli_json_text(stdout, text);
    fputs("}\n", stdout);
}

static zc_status explain_rule(cli_line *line, zc_event *event, zc_rule rule)
{
    const char *text;
    const zc_status status = zc_event_explain_rule(event, rule, line->lang, &text, line->diags);
    if (status == ZC_OK && line->json)
        json_rule(rule, text);
    else if (status == ZC_OK)
        fputs(text, stdout);
    return status;
}

zc_status explain_run(cli_line *line)
{
    zc_event *event = NULL;
    zc_rule rule = ZC_RULE_PIN;
    if (line->rule && !zc_rule_find(line->rule, &rule))
        return cli_unknown_rule(line, line->rule, false);
    if ((line->person != NULL) + (line->rule != NULL) + line->all != 1)
        return (void)cli_usage(line,
                               (cli_words){ "须写 --person 姓名、--all 或 --rule 规则",
                                            "write --person NAME, --all or --rule ID" },
                               NULL, NULL),
               ZC_BAD_INPUT;
    zc_status status = cli_event_read(line, &event);
    if (status == ZC_OK)
        status = line->person ? explain_person(line, event)
                 : line->rule ? explain_rule(line, event, rule)
                              : explain_all(line, event);
    zc_event_free(event);
    return status;
}
