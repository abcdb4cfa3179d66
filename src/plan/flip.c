/* R-ROSTRUM-CONFIRM: the rows that one absence, or one more, turned from odd to even or back. */
#include "plan/flip.h"

#include <stdlib.h>
#include <string.h>

/* ---- which school explains both rows ---- */

static const struct school {
    const char *words;
    const char *told; /* in the reasons of rows that follow this school alone; NULL: of all other rows */
    zc_even even;
    zc_hand hand;
    zc_two_person two_person;
} schools[] = {
    { "even=two_on_left", NULL, ZC_EVEN_TWO_ON_LEFT, ZC_HAND_LEFT_FIRST, ZC_TWO_PERSON_FOLLOW },
    { "even=one_on_left", NULL, ZC_EVEN_ONE_ON_LEFT, ZC_HAND_LEFT_FIRST, ZC_TWO_PERSON_FOLLOW },
    { "hand=right_first", NULL, ZC_EVEN_TWO_ON_LEFT, ZC_HAND_RIGHT_FIRST, ZC_TWO_PERSON_FOLLOW },
    { "two_person=one_left", NULL, ZC_EVEN_TWO_ON_LEFT, ZC_HAND_LEFT_FIRST, ZC_TWO_PERSON_ONE_LEFT },
    { "talk=foreign", "talk=foreign", ZC_EVEN_TWO_ON_LEFT, ZC_HAND_RIGHT_FIRST, ZC_TWO_PERSON_FOLLOW },
    { "R-INTL-HEAD", "R-INTL-HEAD", ZC_EVEN_TWO_ON_LEFT, ZC_HAND_RIGHT_FIRST, ZC_TWO_PERSON_FOLLOW },
    { "R-PHOTO-HOSTGUEST", "R-PHOTO-HOSTGUEST", ZC_EVEN_TWO_ON_LEFT, ZC_HAND_RIGHT_FIRST,
      ZC_TWO_PERSON_FOLLOW },
};
enum { SCHOOLS = sizeof schools / sizeof *schools };

const char *flip_school(int school) { return school == FLIP_NO_SCHOOL ? "even" : schools[school].words; }

static int seat_at(const record_pair *pair, int plan, const record_seat *seat)
{
    return (int)(seat - pair->record[plan]->seats);
}

/* The seat in the other plan of who sits here; NULL for nobody, or where he has none. */
static const record_seat *other_seat(const record_pair *pair, int plan, const record_seat *seat)
{
    const int other = pair->other[plan][seat_at(pair, plan, seat)];
    return other < 0 ? NULL : &pair->record[1 - plan]->seats[other];
}

/* Whoever stays in the row, put there by the rule in both plans. */
static bool is_ruled_in_both(const record_pair *pair, const record_seat *after)
{
    const record_seat *before = other_seat(pair, RECORD_AFTER, after);
    return before && record_same_row(before, after) && !before->is_locked && !after->is_locked;
}

/* The place of honour that each seat of a row has in a school, by the seat's number in its plan. */
static bool rank_seats(const record_row *row, const struct school *school, int *rank_of_seat)
{
    const zc_options options = { .even = school->even,
                                 .hand = school->hand,
                                 .two_person = school->two_person };
    int *order = mem_take(sizeof *order * (size_t)(row->chairs + 1));
    if (!order)
        return false;
    layout_honour_row(&options, row->chairs, order);
    for (int place = 0; place < row->chairs; place++)
        rank_of_seat[row->seats[order[place]] - row->record->seats] = place;
    mem_free(order);
    return true;
}

/* Those who stay keep their order among each other. */
static bool keeps_order(const record_pair *pair, const row_flip *flip, int *const rank_of_seat[RECORDS])
{
    const record_row *row = &flip->row[RECORD_AFTER];
    for (int one = 0; one < row->chairs; one++)
        for (int two = 0; two < row->chairs; two++) {
            const record_seat *a = row->seats[one], *b = row->seats[two];
            if (!is_ruled_in_both(pair, a) || !is_ruled_in_both(pair, b))
                continue;
            const int a_before = pair->other[RECORD_AFTER][seat_at(pair, RECORD_AFTER, a)];
            const int b_before = pair->other[RECORD_AFTER][seat_at(pair, RECORD_AFTER, b)];
            if ((rank_of_seat[RECORD_BEFORE][a_before] < rank_of_seat[RECORD_BEFORE][b_before]) !=
                (rank_of_seat[RECORD_AFTER][seat_at(pair, RECORD_AFTER, a)] <
                 rank_of_seat[RECORD_AFTER][seat_at(pair, RECORD_AFTER, b)]))
                return false;
        }
    return true;
}

static bool is_told(const record_row *row, const char *words)
{
    for (int chair = 0; words && chair < row->chairs; chair++)
        if (strstr(row->seats[chair]->field[PLAN_COLUMN_REASON], words))
            return true;
    return false;
}

/* Of a row whose rule has a school of its own, whatever `even` and `hand` say, that one; else those that
 * options choose. */
static bool may_be_by(const record_row *row, int school)
{
    bool has_own = false;
    for (int other = 0; other < SCHOOLS; other++)
        has_own |= is_told(row, schools[other].told);
    return has_own ? is_told(row, schools[school].told) : !schools[school].told;
}

static bool find_school(const record_pair *pair, row_flip *flip, zc_arena *arena)
{
    int *rank_of_seat[RECORDS];
    for (int plan = 0; plan < RECORDS; plan++) {
        rank_of_seat[plan] = arena_array(arena, int, pair->record[plan]->seat_count + 1);
        if (!rank_of_seat[plan])
            return false;
    }
    flip->school = FLIP_NO_SCHOOL;
    for (int school = 0; school < SCHOOLS && flip->school == FLIP_NO_SCHOOL; school++) {
        if (!may_be_by(&flip->row[RECORD_AFTER], school))
            continue;
        if (!rank_seats(&flip->row[RECORD_BEFORE], &schools[school], rank_of_seat[RECORD_BEFORE]) ||
            !rank_seats(&flip->row[RECORD_AFTER], &schools[school], rank_of_seat[RECORD_AFTER]))
            return false;
        flip->school = keeps_order(pair, flip, rank_of_seat) ? school : FLIP_NO_SCHOOL;
    }
    return true;
}

/* ---- who came, went and moved ---- */

static void find_passers(const record_pair *pair, row_flip *flip, int plan)
{
    const record_row *row = &flip->row[plan];
    for (int chair = 0; chair < row->chairs; chair++) {
        const record_seat *seat = row->seats[chair], *other = other_seat(pair, plan, seat);
        if (seat->is_person && (!other || !record_same_row(seat, other)))
            flip->passers[flip->passer_count++] = (row_passer){ seat, other, plan == RECORD_AFTER };
    }
}

/* Which half of its row a seat stands in: -1, 0 for the middle, +1. */
static int half_of(const record_row *row, const record_seat *seat)
{
    int chair = 0;
    while (row->seats[chair] != seat)
        chair++;
    return (2 * chair > row->chairs - 1) - (2 * chair < row->chairs - 1);
}

static void find_moved(const record_pair *pair, row_flip *flip)
{
    const record_row *row = &flip->row[RECORD_AFTER];
    for (int chair = 0; chair < row->chairs; chair++) {
        const record_seat *to = row->seats[chair], *from = other_seat(pair, RECORD_AFTER, to);
        if (!from || !record_same_row(from, to) ||
            text_equal(from->field[PLAN_COLUMN_SEAT], to->field[PLAN_COLUMN_SEAT]))
            continue;
        flip->moved[flip->moved_count++] = to;
        flip->changed_hands += half_of(&flip->row[RECORD_BEFORE], from) * half_of(row, to) < 0;
    }
}

/* ---- the rows ---- */

static bool has_flipped(const row_flip *flip)
{
    const record_row *before = &flip->row[RECORD_BEFORE], *after = &flip->row[RECORD_AFTER];
    return before->people > 0 && after->people > 0 &&
           ((before->people + after->people) % 2 != 0 || (before->chairs + after->chairs) % 2 != 0);
}

/* What is printed of an even row; its school is not known where nothing tells. */
static const char *pattern_of(const row_flip *flip, int plan)
{
    return flip->row[plan].chairs % 2 != 0 ? "odd" : flip_school(flip->school);
}

static bool keep_flip(const row_flip *flip, zc_plan_changes *changes)
{
    const record_seat *seat = flip->row[RECORD_AFTER].first;
    plan_flip *kept = &changes->flips[changes->flip_count++];
    *kept = (plan_flip){ .region = arena_text(changes->arena, seat->field[PLAN_COLUMN_REGION]),
                         .words_zh = flip_words(flip, ZC_LANG_ZH, changes->arena),
                         .words_en = flip_words(flip, ZC_LANG_EN, changes->arena),
                         .row = seat->row,
                         .moved = flip->moved_count };
    for (int plan = 0; plan < RECORDS; plan++) {
        kept->people[plan] = flip->row[plan].people;
        kept->chairs[plan] = flip->row[plan].chairs;
        kept->pattern[plan] = pattern_of(flip, plan);
    }
    return kept->region && kept->words_zh && kept->words_en;
}

static bool look_at_row(const record_pair *pair, const record_seat *seat, zc_plan_changes *changes,
                        zc_arena *arena)
{
    row_flip flip = { 0 };
    for (int plan = 0; plan < RECORDS; plan++) {
        flip.row[plan] = record_row_of(pair->record[plan], seat, arena);
        if (!flip.row[plan].seats)
            return false;
    }
    if (!has_flipped(&flip))
        return true;
    const int chairs = flip.row[RECORD_BEFORE].chairs + flip.row[RECORD_AFTER].chairs;
    flip.passers = arena_array(arena, row_passer, chairs);
    flip.moved = arena_array(arena, const record_seat *, chairs);
    if (!flip.passers || !flip.moved || !find_school(pair, &flip, arena))
        return false;
    find_passers(pair, &flip, RECORD_BEFORE);
    find_passers(pair, &flip, RECORD_AFTER);
    find_moved(pair, &flip);
    return keep_flip(&flip, changes);
}

static bool is_seen(const record_seat *const seen[], int count, const record_seat *seat)
{
    for (int at = 0; at < count; at++)
        if (record_same_row(seen[at], seat))
            return true;
    return false;
}

bool record_find_flips(const record_pair *pair, zc_plan_changes *changes)
{
    const zc_plan_record *before = pair->record[RECORD_BEFORE];
    zc_arena *arena = arena_make();
    const record_seat **seen = arena ? arena_array(arena, const record_seat *, before->seat_count + 1) : NULL;
    bool found = seen;
    int rows = 0;
    for (int at = 0; found && at < before->seat_count; at++)
        if (record_seat_is_centred(&before->seats[at]) && !is_seen(seen, rows, &before->seats[at]))
            seen[rows++] = &before->seats[at];
    changes->flips = found ? arena_array(changes->arena, plan_flip, rows + 1) : NULL;
    found = changes->flips;
    for (int row = 0; found && row < rows; row++)
        found = look_at_row(pair, seen[row], changes, arena);
    arena_free(arena);
    return found;
}
