/* Rows of a plan that was read, as those see them who sit there. */
#include "plan/record.h"

#include <stdlib.h>
#include <string.h>

bool record_same_row(const record_seat *a, const record_seat *b)
{
    static const plan_column_at columns[] = { PLAN_COLUMN_REGION, PLAN_COLUMN_FLOOR, PLAN_COLUMN_BLOCK };
    for (size_t at = 0; at < sizeof columns / sizeof *columns; at++)
        if (strcmp(a->field[columns[at]], b->field[columns[at]]) != 0)
            return false;
    return a->row == b->row &&
           (a->row > 0 || text_equal(a->field[PLAN_COLUMN_ROW], b->field[PLAN_COLUMN_ROW]));
}

static int from_own_left(const void *left, const void *right)
{
    const record_seat *a = *(const record_seat *const *)left, *b = *(const record_seat *const *)right;
    if (a->own_mm != b->own_mm)
        return a->own_mm < b->own_mm ? -1 : 1;
    return (a > b) - (a < b);
}

record_row record_row_of(const zc_plan_record *record, const record_seat *seat, zc_arena *arena)
{
    record_row row = { .record = record };
    int chairs = 0;
    for (int at = 0; at < record->seat_count; at++)
        chairs += record_same_row(&record->seats[at], seat);
    row.seats = arena_array(arena, const record_seat *, chairs + 1);
    for (int at = 0; row.seats && at < record->seat_count; at++)
        if (record_same_row(&record->seats[at], seat)) {
            row.first = row.first ? row.first : &record->seats[at];
            row.people += record->seats[at].is_taken;
            row.seats[row.chairs++] = &record->seats[at];
        }
    if (row.chairs > 1)
        qsort(row.seats, (size_t)row.chairs, sizeof *row.seats, from_own_left);
    return row;
}

/* The rules that fill rows from their middle outward, by their ids: a plan may be of another version. The
 * arms of a table bear the rule of the whole. */
static const char *const centred_rules[] = {
    "R-ROSTRUM-ODD",    "R-ROSTRUM-EVEN",    "R-ROSTRUM-TWO", "R-ROSTRUM-CHAIR",
    "R-TALK-ORDER",     "R-TALK-HOLLOW",     "R-TALK-U",      "R-SMALL-MIDDLE",
    "R-PHOTO-DOMESTIC", "R-PHOTO-HOSTGUEST", "R-INTL-HEAD",   "R-AUD-AWARD",
};
static const char *const other_regions[] = { "audience",    "recipient", "arm",  "outer",
                                             "interpreter", "recorder",  "table" };

/* Whether the reason begins with the rule's id. */
static bool is_by_rule(const record_seat *seat, const char *id)
{
    const char *reason = seat->field[PLAN_COLUMN_REASON];
    const size_t length = strlen(id);
    return strncmp(reason, id, length) == 0 && reason[length] != '-' &&
           !(reason[length] >= 'A' && reason[length] <= 'Z');
}

bool record_seat_is_centred(const record_seat *seat)
{
    for (size_t at = 0; at < sizeof other_regions / sizeof *other_regions; at++)
        if (strcmp(seat->field[PLAN_COLUMN_REGION], other_regions[at]) == 0)
            return false;
    for (size_t at = 0; at < sizeof centred_rules / sizeof *centred_rules; at++)
        if (is_by_rule(seat, centred_rules[at]))
            return true;
    return false;
}
