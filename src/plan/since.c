/* What was printed from a plan and is no longer true: who has to get a new card, whose old one is to go. */
#include "plan/record.h"

#include <math.h>
#include <string.h>

typedef struct since_work {
    record_pair pair;
    const zc_layout *layout;
    int words;
    zc_arena *arena;
    plan_since *since;
} since_work;

/* The words of a card, by what it prints besides the name. */
static const struct printed_column {
    plan_column_at column;
    int words;
} printed_columns[] = {
    { PLAN_COLUMN_UNIT, PLAN_PRINTS_POST },
    { PLAN_COLUMN_TITLE, PLAN_PRINTS_POST },
    { PLAN_COLUMN_GROUP, PLAN_PRINTS_GROUP },
    { PLAN_COLUMN_ROLE, PLAN_PRINTS_GROUP },
};

static bool is_reworded(const since_work *work, const record_seat *from, const record_seat *to)
{
    for (size_t at = 0; at < sizeof printed_columns / sizeof *printed_columns; at++)
        if ((work->words & printed_columns[at].words) &&
            !text_equal(from->field[printed_columns[at].column], to->field[printed_columns[at].column]))
            return true;
    return false;
}

static bool is_same_seat(const record_seat *a, const record_seat *b)
{
    return text_equal(a->field[PLAN_COLUMN_SEAT], b->field[PLAN_COLUMN_SEAT]);
}

/* Who cannot be told from others (待定) is whoever the same seat had. */
static const record_seat *of_same_seat(const zc_plan_record *record, const record_seat *seat)
{
    for (int at = 0; at < record->seat_count; at++)
        if (is_same_seat(&record->seats[at], seat))
            return &record->seats[at];
    return NULL;
}

static const record_seat *other_of(const since_work *work, int plan, int at)
{
    const record_seat *seat = &work->pair.record[plan]->seats[at];
    const zc_plan_record *other = work->pair.record[1 - plan];
    if (seat->is_person)
        return work->pair.other[plan][at] < 0 ? NULL : &other->seats[work->pair.other[plan][at]];
    const record_seat *found = of_same_seat(other, seat);
    return found && text_equal(found->field[PLAN_COLUMN_NAME], seat->field[PLAN_COLUMN_NAME]) ? found : NULL;
}

static plan_change_of_card change_of(const since_work *work, const record_seat *from, const record_seat *to)
{
    return !from                         ? PLAN_CARD_NEW
           : !to                         ? PLAN_CARD_LEFT
           : !is_same_seat(from, to)     ? PLAN_CARD_MOVED
           : is_reworded(work, from, to) ? PLAN_CARD_REWORDED
                                         : PLAN_CARD_KEPT;
}

static void mark_changed(const since_work *work)
{
    const zc_plan_record *after = work->pair.record[RECORD_AFTER];
    for (int at = 0; at < after->seat_count; at++) {
        const record_seat *to = &after->seats[at];
        zc_seat seat;
        if (to->is_taken && layout_seat_find(work->layout, to->field[PLAN_COLUMN_SEAT], &seat))
            work->since->changes[seat.at] = change_of(work, other_of(work, RECORD_AFTER, at), to);
    }
}

static const double same_place_mm = 1;

/* The words of the old paper. A chair that the hall still has where it was is called as it is now, but for
 * its place of honour: that is the old plan's. */
static const char *old_words(const since_work *work, const record_seat *from, zc_lang lang)
{
    zc_seat seat;
    if (layout_seat_find(work->layout, from->field[PLAN_COLUMN_SEAT], &seat)) {
        const layout_seat *now = &work->layout->seats[seat.at];
        const bool is_there = hypot(now->x_mm - from->x_mm, now->y_mm - from->y_mm) <= same_place_mm;
        const record_place place = record_place_of(from, work->arena);
        if (is_there && (place.place <= 0 || !layout_is_told_by_place(work->layout, seat)))
            return layout_seat_words(work->layout, seat, lang, work->arena);
    }
    return record_seat_words(work->pair.record[RECORD_BEFORE], from, lang, work->arena);
}

static const char *new_words(const since_work *work, const record_seat *to, zc_lang lang)
{
    zc_seat seat;
    return layout_seat_find(work->layout, to->field[PLAN_COLUMN_SEAT], &seat)
               ? layout_seat_words(work->layout, seat, lang, work->arena)
               : record_seat_words(work->pair.record[RECORD_AFTER], to, lang, work->arena);
}

static void add_stale(const since_work *work, const record_seat *from, const record_seat *to, zc_lang lang)
{
    plan_stale_card card = { .change = change_of(work, from, to) };
    if (card.change == PLAN_CARD_KEPT)
        return;
    card.name = arena_text(work->arena, from->field[PLAN_COLUMN_NAME]);
    card.region = arena_text(work->arena, from->field[PLAN_COLUMN_REGION]);
    card.group = arena_text(work->arena, from->field[PLAN_COLUMN_GROUP]);
    card.role = arena_text(work->arena, from->field[PLAN_COLUMN_ROLE]);
    card.side = arena_text(work->arena, from->field[PLAN_COLUMN_SIDE]);
    card.seat = old_words(work, from, lang);
    card.now = to ? new_words(work, to, lang) : "";
    work->since->stale[work->since->stale_count++] = card;
}

static bool compare(since_work *work, zc_lang lang)
{
    const zc_plan_record *before = work->pair.record[RECORD_BEFORE];
    work->since->changes = arena_array(work->arena, plan_change_of_card, work->layout->seat_count + 1);
    work->since->stale = arena_array(work->arena, plan_stale_card, before->seat_count + 1);
    if (!work->since->changes || !work->since->stale || !record_pair_people(&work->pair, work->arena))
        return false;
    mark_changed(work);
    for (int at = 0; at < before->seat_count; at++)
        if (before->seats[at].is_taken)
            add_stale(work, &before->seats[at], other_of(work, RECORD_BEFORE, at), lang);
    return !arena_failed(work->arena);
}

/* The plan as a record, so that both are compared by what a plan's file holds. */
static zc_status record_of(const zc_plan *plan, const zc_layout *layout, const zc_roster *roster,
                           zc_plan_record **out)
{
    zc_textbuf csv = { 0 };
    plan_csv(plan, layout, roster, &csv);
    const zc_status status = csv.failed ? ZC_NO_MEMORY
                                        : plan_read_bytes((zc_bytes){ csv.at, csv.length }, "", out, NULL);
    textbuf_free(&csv);
    return status;
}

zc_status plan_since_read(const plan_now *now, const zc_plan_record *before, int words, zc_lang lang,
                          zc_arena *arena, plan_since *out)
{
    zc_plan_record *after = NULL;
    const zc_status status = record_of(now->plan, now->layout, now->roster, &after);
    *out = (plan_since){ .path = arena_text(arena, before->path) };
    if (status)
        return status;
    since_work work = { .pair = { .record = { before, after } },
                        .layout = now->layout,
                        .words = words,
                        .arena = arena,
                        .since = out };
    const bool compared = compare(&work, lang);
    zc_plan_record_free(after);
    return compared ? ZC_OK : ZC_NO_MEMORY;
}
