#include "roster/document.h"
#include "roster/folding.h"

#include <stdlib.h>
#include <string.h>

static zc_place place_of_cell(const roster_reading *reading, const roster_row *row, zc_column column)
{
    const int at = reading->roster->column_of[column];
    return zc_table_place(reading->table, row->table_row, at < 0 ? 0 : at);
}

enum { TOLD_MOST = 200 }; /* a column of a thousand unknown words is one mistake, not a thousand */

/* A role, side or number that was not understood, told once. */
static bool told_before(roster_reading *reading, const zc_problem *problem, const char *word)
{
    for (int at = 0; at < reading->told.count; at++)
        if (reading->told.at[at].problem == problem && strcmp(reading->told.at[at].word, word) == 0)
            return true;
    return reading->told.count >= TOLD_MOST || !vec_push(&reading->told, (told_word){ problem, word });
}

static void tell_once(roster_reading *reading, const zc_problem *problem, const roster_row *row,
                      zc_column column, const char *word, const known_words *known)
{
    if (!told_before(reading, problem, word))
        diag_add_with(reading->diags, problem, place_of_cell(reading, row, column), word,
                      known ? known_near(known, reading->roster->arena, word, -1)
                            : reading->roster->headings[reading->roster->column_of[column]],
                      NULL, NULL);
}

/* All roles, as files say them or on paper; NULL without memory. */
static const char *all_roles(zc_arena *arena, bool on_paper)
{
    const char *all = "";
    for (int role = 0; all && role < ZC_ROLE_COUNT; role++)
        all = arena_format(arena, "%s%s%s", all,
                           !*all      ? ""
                           : on_paper ? "、"
                                      : ", ",
                           on_paper ? roster_role_word((zc_role)role) : roster_role_id((zc_role)role));
    return all;
}

static void tell_role(roster_reading *reading, const roster_row *row, const char *word)
{
    zc_arena *arena = reading->roster->arena;
    if (!told_before(reading, &roster_unknown_role, word))
        diag_add_with(reading->diags, &roster_unknown_role, place_of_cell(reading, row, ZC_COLUMN_ROLE), word,
                      known_near(&reading->words.roles, arena, word, -1), all_roles(arena, false),
                      all_roles(arena, true));
}

/* A word that was understood in a special way, or not at all, and how many people have it. */
typedef struct rank_report {
    rank_reading reading;
    const char *word;
    zc_place place;
    int people;
} rank_report;
typedef ZC_VEC(rank_report) rank_reports;

static bool has_role(const roster_row *row, zc_role role) { return row->roles >> role & 1u; }

static zc_status read_roles(roster_reading *reading, roster_row *row)
{
    zc_arena *arena = reading->roster->arena;
    const char *const *words;
    const int count = words_split(arena, row->field[ZC_COLUMN_ROLE], "、，,;；/", &words);
    for (int word = 0; word < count; word++) {
        int meaning;
        const char *folded = fold_word(arena, words[word]);
        if (!folded)
            return ZC_NO_MEMORY;
        if (!known_find(&reading->words.roles, folded, &meaning))
            tell_role(reading, row, words[word]);
        else if (meaning != ROLE_ORDINARY)
            row->roles |= 1u << meaning;
    }
    return count < 0 ? ZC_NO_MEMORY : ZC_OK;
}

static zc_status read_side(roster_reading *reading, roster_row *row)
{
    int meaning = ZC_SIDE_NONE;
    const char *folded = fold_word(reading->roster->arena, row->field[ZC_COLUMN_SIDE]);
    if (!folded)
        return ZC_NO_MEMORY;
    if (*folded && !known_find(&reading->words.sides, folded, &meaning))
        tell_once(reading, &roster_unknown_side, row, ZC_COLUMN_SIDE, row->field[ZC_COLUMN_SIDE],
                  &reading->words.sides);
    row->side = (zc_side)meaning;
    return ZC_OK;
}

static zc_status read_sex(roster_reading *reading, roster_row *row)
{
    int meaning = ROSTER_MALE;
    const char *folded = fold_word(reading->roster->arena, row->field[ZC_COLUMN_SEX]);
    if (!folded)
        return ZC_NO_MEMORY;
    if (*folded && !known_find(&reading->words.sexes, folded, &meaning))
        tell_once(reading, &roster_unknown_sex, row, ZC_COLUMN_SEX, row->field[ZC_COLUMN_SEX],
                  &reading->words.sexes);
    row->is_woman = meaning == ROSTER_FEMALE;
    return ZC_OK;
}

static zc_status read_order(roster_reading *reading, roster_row *row)
{
    const char *folded = fold_word(reading->roster->arena, row->field[ZC_COLUMN_ORDER]);
    if (!folded)
        return ZC_NO_MEMORY;
    row->has_order = number_read(folded, &row->order);
    if (*folded && !row->has_order)
        tell_once(reading, &roster_bad_number, row, ZC_COLUMN_ORDER, row->field[ZC_COLUMN_ORDER], NULL);
    return ZC_OK;
}

/* Columns that count something, where they are filled. */
static void check_counts(roster_reading *reading, const roster_row *row)
{
    static const zc_column counts[] = { ZC_COLUMN_BOOST, ZC_COLUMN_VOTES };
    for (size_t at = 0; at < sizeof counts / sizeof *counts; at++) {
        double number;
        const char *text = row->field[counts[at]];
        if (*text && !number_read(text, &number))
            tell_once(reading, &roster_bad_number, row, counts[at], text, NULL);
    }
}

/* Coded ranks are reported once for all of them, other readings once a word. */
static bool is_reported_with(const rank_report *report, rank_reading reading, const char *word)
{
    return report->reading == reading && (reading == RANK_CODED || strcmp(report->word, word) == 0);
}

static bool report_rank(rank_reports *reports, rank_reading how, const char *word, zc_place place)
{
    if (how == RANK_EMPTY || how == RANK_PLAIN)
        return true;
    for (int at = 0; at < reports->count; at++)
        if (is_reported_with(&reports->at[at], how, word)) {
            reports->at[at].people++;
            return true;
        }
    return reports->count >= TOLD_MOST || vec_push(reports, (rank_report){ how, word, place, 1 });
}

static zc_status read_rank(roster_reading *reading, roster_row *row, rank_reports *reports)
{
    const char *folded = fold_word(reading->roster->arena, row->field[ZC_COLUMN_RANK]);
    if (!folded)
        return ZC_NO_MEMORY;
    const rank_reading how =
        rank_understand(&reading->ranks, folded, has_role(row, ZC_ROLE_RECIPIENT), &row->rank);
    const zc_place place = place_of_cell(reading, row, ZC_COLUMN_RANK);
    return report_rank(reports, how, row->field[ZC_COLUMN_RANK], place) ? ZC_OK : ZC_NO_MEMORY;
}

static void tell_rank(const roster_reading *reading, const rank_report *report)
{
    char people[32];
    const char *near = NULL;
    const zc_problem *problem = &roster_coded_rank;
    number_write(report->people, 0, people);
    if (report->reading == RANK_BARE)
        problem = &roster_bare_rank;
    if (report->reading == RANK_UNKNOWN) {
        problem = reading->strict ? &roster_unknown_rank_strict : &roster_unknown_rank;
        near = known_near(&reading->ranks.ranks, reading->roster->arena, report->word, -1);
    }
    diag_add_with(reading->diags, problem, report->place, report->word, people, near, NULL);
}

zc_status people_read(roster_reading *reading)
{
    rank_reports reports = { 0 };
    zc_status status = ZC_OK;
    for (int at = 0; at < reading->rows.count && status == ZC_OK; at++) {
        roster_row *row = &reading->rows.at[at];
        status = read_roles(reading, row);
        if (status == ZC_OK)
            status = read_side(reading, row);
        if (status == ZC_OK)
            status = read_sex(reading, row);
        if (status == ZC_OK)
            status = read_order(reading, row);
        check_counts(reading, row);
        if (status == ZC_OK)
            status = read_rank(reading, row, &reports);
    }
    for (int report = 0; report < reports.count; report++)
        tell_rank(reading, &reports.at[report]);
    vec_free(&reports);
    return status;
}
