/* What each value of a rule's options would give in this event. */
#include "event/meeting.h"
#include "event/problems.h"

#include <string.h>

/* A row, side or table of one outcome: who sits there, as its sitters have it. */
typedef struct told_line {
    const char *label, *names;
    bool has_rule; /* the rule gave one of its seats */
} told_line;

/* The event as one value of an option would have it. */
typedef struct outcome {
    const char *value, *words;
    const char *refused; /* what is wrong with it here; NULL: it can be seated */
    bool in_force;
    ZC_VEC(told_line) lines;
} outcome;

typedef struct rule_trial {
    zc_event *event;
    zc_arena *arena;
    zc_rule rule;
    zc_lang lang;
    const zc_options *options; /* in force */
    zc_textbuf *text;
} rule_trial;

enum { OUTCOMES_MOST = 16 };

/* ---- the lines of an outcome ---- */

static const char *label_of(const rule_trial *trial, const zc_layout *layout, zc_seat seat)
{
    const char *row = layout_row_words(layout, seat, trial->lang, trial->arena),
               *block = layout->seats[seat.at].block;
    return row && *block ? arena_format(trial->arena, "%s %s", row, block) : row;
}

static void add_name(const rule_trial *trial, const zc_plan *plan, int seat, zc_textbuf *names)
{
    zc_person person;
    textbuf_add(names, names->length ? " " : "");
    textbuf_add(names, zc_plan_person(plan, (zc_seat){ seat }, &person)
                           ? zc_roster_field(trial->event->roster, person, ZC_COLUMN_NAME)
                           : "_");
}

/* From the sitters' left hand; a ring from its main seat to the right. */
static bool add_line(const rule_trial *trial, const zc_layout *layout, const zc_plan *plan,
                     const layout_line *chairs, outcome *out)
{
    zc_textbuf names = { 0 };
    told_line line = { .label = label_of(trial, layout, (zc_seat){ chairs->first }) };
    for (int at = 0; at < chairs->chairs; at++) {
        const int seat = chairs->first + (chairs->from_right ? chairs->chairs - 1 - at : at);
        add_name(trial, plan, seat, &names);
        line.has_rule = line.has_rule || layout->seats[seat].rule == trial->rule;
    }
    line.names = names.failed ? NULL : arena_text(trial->arena, textbuf_text(&names));
    textbuf_free(&names);
    return line.label && line.names && vec_push(&out->lines, line);
}

static zc_status add_lines(const rule_trial *trial, const zc_layout *layout, const zc_plan *plan,
                           outcome *out)
{
    for (int seat = 0; seat < layout->seat_count;) {
        const layout_line chairs = layout_line_of(layout, (zc_seat){ seat });
        if (!add_line(trial, layout, plan, &chairs, out))
            return ZC_NO_MEMORY;
        seat += chairs.chairs;
    }
    return ZC_OK;
}

/* ---- an outcome ---- */

static const char *first_error(zc_diags *diags, zc_lang lang, zc_arena *arena)
{
    for (int at = 0; at < zc_diags_count(diags); at++)
        if (zc_diags_at(diags, at)->severity == ZC_ERROR)
            return arena_text(arena, zc_diag_text(diags, zc_diags_at(diags, at), lang));
    return "";
}

static zc_status seat_by(const rule_trial *trial, const zc_options *options, zc_diags *heard, outcome *out)
{
    zc_solve_input input = event_solve_input(trial->event);
    zc_layout *layout = NULL;
    zc_plan *plan = NULL;
    input.options = options;
    zc_status status = zc_solve(&input, &layout, &plan, heard);
    if (status == ZC_OK) {
        status = add_lines(trial, layout, plan, out);
    } else if (status == ZC_BAD_INPUT || status == ZC_NO_PLAN) {
        out->refused = first_error(heard, trial->lang, trial->arena);
        status = out->refused ? ZC_OK : ZC_NO_MEMORY;
    }
    zc_plan_free(plan);
    zc_layout_free(layout);
    return status;
}

static zc_status try_value(const rule_trial *trial, const char *key, outcome *out)
{
    zc_options *options = zc_options_copy(trial->event->options);
    zc_diags *heard = zc_diags_make();
    zc_status status = options && heard ? ZC_OK : ZC_NO_MEMORY;
    if (status == ZC_OK)
        status = zc_option_set(options, key, out->value, (zc_place){ 0 }, heard);
    if (status == ZC_OK)
        status = seat_by(trial, options, heard, out);
    zc_diags_free(heard);
    zc_options_free(options);
    return status;
}

/* ---- what differs ---- */

static const told_line *line_of(const outcome *out, const char *label)
{
    for (int at = 0; at < out->lines.count; at++)
        if (strcmp(out->lines.at[at].label, label) == 0)
            return &out->lines.at[at];
    return NULL;
}

/* A line that the rule has a seat in, or that the values do not fill alike. */
static bool is_touched(const outcome outcomes[], int count, const told_line *line)
{
    for (int at = 0; at < count; at++) {
        const told_line *there = line_of(&outcomes[at], line->label);
        if (outcomes[at].refused)
            continue;
        if (!there || there->has_rule || strcmp(there->names, line->names) != 0)
            return true;
    }
    return false;
}

static int tell_lines(const rule_trial *trial, const outcome outcomes[], int count, const outcome *out)
{
    int told = 0;
    for (int at = 0; at < out->lines.count; at++)
        if (is_touched(outcomes, count, &out->lines.at[at])) {
            textbuf_format(trial->text, trial->lang == ZC_LANG_ZH ? "      %s：%s\n" : "      %s: %s\n",
                           out->lines.at[at].label, out->lines.at[at].names);
            told++;
        }
    return told;
}

static void tell_outcomes(const rule_trial *trial, const char *key, const outcome outcomes[], int count)
{
    static in_both none = { "      本次活动没有该选项所管的座位\n",
                            "      no seat of this event heeds it\n" },
                   refused = { "      此处不能采用：{1}\n", "      cannot be had here: {1}\n" };
    for (int at = 0; at < count; at++) {
        const outcome *out = &outcomes[at];
        textbuf_format(trial->text, "  %s %s=%s  %s\n", out->in_force ? "*" : " ", key, out->value,
                       out->words);
        if (out->refused)
            textbuf_fill(trial->text, refused[trial->lang], &out->refused, 1);
        else if (tell_lines(trial, outcomes, count, out) == 0)
            textbuf_add(trial->text, none[trial->lang]);
    }
}

/* ---- the options of a rule ---- */

static zc_status tell_picked(const rule_trial *trial, int option)
{
    const char *key = zc_option_key(option);
    outcome outcomes[OUTCOMES_MOST] = { 0 };
    char number[16];
    const char *word = rule_option_word(trial->options, key, number);
    const int count = zc_option_values(option) < OUTCOMES_MOST ? zc_option_values(option) : OUTCOMES_MOST;
    zc_status status = ZC_OK;
    for (int value = 0; value < count && status == ZC_OK; value++) {
        outcomes[value].value = zc_option_value(option, value);
        outcomes[value].words = zc_option_value_words(option, value, trial->lang);
        outcomes[value].in_force = text_equal(word, outcomes[value].value);
        status = try_value(trial, key, &outcomes[value]);
    }
    if (status == ZC_OK)
        tell_outcomes(trial, key, outcomes, count);
    for (int value = 0; value < count; value++)
        vec_free(&outcomes[value].lines);
    return status;
}

/* A number or words: there is no list of them to try. */
static void tell_stated(const rule_trial *trial, int option)
{
    char number[16];
    const char *key = zc_option_key(option);
    textbuf_format(trial->text, "  * %s=%s  %s\n", key, rule_option_word(trial->options, key, number),
                   zc_option_words(option, trial->lang));
}

static zc_status tell_options(const rule_trial *trial)
{
    static in_both none = { "该规则没有选项。\n", "The rule has no options.\n" }, view = {
        "各排自就座者左手起；圆桌自主位起，依次向右手；_ 为空席；* 为本次采用。\n",
        "Rows from the sitters' left hand; round tables from the main seat to its right; _ is "
        "an empty chair; * is in force.\n"
    };
    const char *const *keys;
    const int count = words_split(trial->arena, zc_rule_options(trial->rule), "", &keys);
    zc_status status = count < 0 ? ZC_NO_MEMORY : ZC_OK;
    textbuf_add(trial->text, count == 0 ? none[trial->lang] : view[trial->lang]);
    for (int key = 0; key < count && status == ZC_OK; key++) {
        const int option = zc_option_find(keys[key]);
        if (zc_option_values(option) > 0)
            status = tell_picked(trial, option);
        else
            tell_stated(trial, option);
    }
    return status;
}

zc_status zc_event_explain_rule(zc_event *event, zc_rule rule, zc_lang lang, const char **text,
                                zc_diags *diags)
{
    *text = "";
    if (!event->roster) {
        diag_add_with(diags, &event_nobody, (zc_place){ 0 }, NULL, "explain", NULL, NULL);
        return ZC_BAD_INPUT;
    }
    zc_status status = zc_event_solve(event, diags);
    if (status)
        return status;
    rule_trial trial = { event, arena_make(), rule, lang, &event->layout->options, &event->rule_text };
    event->rule_text.length = 0;
    textbuf_format(trial.text, "%s  %s\n", zc_rule_id(rule), zc_rule_words(rule, lang));
    status = trial.arena ? tell_options(&trial) : ZC_NO_MEMORY;
    if (status == ZC_OK && event->rule_text.failed)
        status = ZC_NO_MEMORY;
    arena_free(trial.arena);
    *text = textbuf_text(&event->rule_text);
    return status;
}
