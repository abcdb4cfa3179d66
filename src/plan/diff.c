#include "plan/record.h"

/* ---- people ---- */

static const record_seat *other_of(const record_pair *pair, int plan, int seat)
{
    const int other = pair->other[plan][seat];
    return other < 0 ? NULL : &pair->record[1 - plan]->seats[other];
}

static bool is_same_seat(const record_seat *a, const record_seat *b)
{
    return text_equal(a->field[PLAN_COLUMN_SEAT], b->field[PLAN_COLUMN_SEAT]);
}

typedef struct diff_work {
    record_pair pair;
    zc_plan_changes *changes;
} diff_work;

static const char *seat_id(const record_seat *seat, zc_arena *arena)
{
    return arena_text(arena, seat ? seat->field[PLAN_COLUMN_SEAT] : "");
}

static const char *words_of(const diff_work *work, int plan, const record_seat *seat, zc_lang lang)
{
    return seat ? record_seat_words(work->pair.record[plan], seat, lang, work->changes->arena) : "";
}

static void add(diff_work *work, zc_plan_change_kind kind, const record_seat *from, const record_seat *to)
{
    const record_seat *person = to ? to : from, *const seats[RECORDS] = { from, to };
    zc_arena *arena = work->changes->arena;
    plan_change change = { .told = { .kind = kind,
                                     .name = arena_text(arena, person->field[PLAN_COLUMN_NAME]),
                                     .unit = arena_text(arena, person->field[PLAN_COLUMN_UNIT]),
                                     .from = seat_id(from, arena),
                                     .to = seat_id(to, arena) } };
    for (int plan = 0; plan < RECORDS; plan++) {
        change.words_zh[plan] = words_of(work, plan, seats[plan], ZC_LANG_ZH);
        change.words_en[plan] = words_of(work, plan, seats[plan], ZC_LANG_EN);
    }
    work->changes->changes[work->changes->change_count++] = change;
}

static void add_moved_and_new(diff_work *work)
{
    const zc_plan_record *after = work->pair.record[RECORD_AFTER];
    for (int at = 0; at < after->seat_count; at++) {
        const record_seat *to = &after->seats[at], *from = other_of(&work->pair, RECORD_AFTER, at);
        if (to->is_person && !from)
            add(work, ZC_PLAN_NEW, NULL, to);
        else if (to->is_person && !is_same_seat(from, to))
            add(work, ZC_PLAN_MOVED, from, to);
        work->changes->kept += to->is_person && from && is_same_seat(from, to);
    }
}

static void add_left(diff_work *work)
{
    const zc_plan_record *before = work->pair.record[RECORD_BEFORE];
    for (int at = 0; at < before->seat_count; at++)
        if (before->seats[at].is_person && !other_of(&work->pair, RECORD_BEFORE, at))
            add(work, ZC_PLAN_LEFT, &before->seats[at], NULL);
}

static void add_pins(diff_work *work)
{
    const zc_plan_record *after = work->pair.record[RECORD_AFTER];
    for (int at = 0; at < after->seat_count; at++) {
        const record_seat *to = &after->seats[at], *from = other_of(&work->pair, RECORD_AFTER, at);
        const bool was_pinned = from && from->is_locked;
        if (!to->is_person)
            continue;
        work->changes->pins += to->is_locked;
        if (to->is_locked != was_pinned)
            add(work, to->is_locked ? ZC_PLAN_PINNED : ZC_PLAN_UNPINNED, from, to);
    }
}

/* ---- all of it ---- */

static zc_plan_changes *changes_make(const zc_plan_record *before, const zc_plan_record *after)
{
    enum { CHANGES_OF_ONE = 2 }; /* moved and pinned */
    const size_t most = CHANGES_OF_ONE * ((size_t)before->seat_count + (size_t)after->seat_count) + 1;
    zc_arena *arena = arena_make();
    zc_plan_changes *changes = arena ? arena_new(arena, zc_plan_changes) : NULL;
    if (changes)
        *changes =
            (zc_plan_changes){ .arena = arena,
                               .path = { arena_text(arena, before->path), arena_text(arena, after->path) },
                               .changes = arena_array(arena, plan_change, most) };
    if (!changes)
        arena_free(arena);
    return changes;
}

zc_status zc_plan_diff(const zc_plan_record *before, const zc_plan_record *after, zc_plan_changes **out)
{
    *out = NULL;
    zc_plan_changes *changes = changes_make(before, after);
    if (!changes)
        return ZC_NO_MEMORY;
    diff_work work = { .pair = { .record = { before, after } }, .changes = changes };
    bool found = !arena_failed(changes->arena) && record_pair_people(&work.pair, changes->arena);
    if (found) {
        add_moved_and_new(&work);
        add_left(&work);
        add_pins(&work);
        found = record_find_flips(&work.pair, changes) && !arena_failed(changes->arena);
    }
    if (found)
        *out = changes;
    else
        zc_plan_changes_free(changes);
    return found ? ZC_OK : ZC_NO_MEMORY;
}

void zc_plan_changes_free(zc_plan_changes *changes)
{
    if (changes)
        arena_free(changes->arena);
}

int zc_plan_changes_count(const zc_plan_changes *changes) { return changes->change_count; }

zc_plan_change zc_plan_change_at(const zc_plan_changes *changes, int at) { return changes->changes[at].told; }

int zc_plan_kept(const zc_plan_changes *changes) { return changes->kept; }

int zc_plan_flips(const zc_plan_changes *changes) { return changes->flip_count; }

const char *zc_plan_flip_words(const zc_plan_changes *changes, int at, zc_lang lang)
{
    return lang == ZC_LANG_ZH ? changes->flips[at].words_zh : changes->flips[at].words_en;
}
