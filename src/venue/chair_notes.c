/* What a venue says of single chairs: kept empty, removed, for wheelchairs. */
#include "venue/chairs.h"
#include "venue/problems.h"

#include <string.h>

static bool is_or_all(const char *wanted, const char *id) { return !*wanted || text_equal(wanted, id); }

static bool is_in_row(const venue_chair_note *note, const venue_hall *hall, const venue_chair *chair)
{
    const venue_block *block = &hall->blocks[chair->block];
    const char *floor = block->floor >= 0 ? hall->floors[block->floor].id : "";
    return text_equal(note->row, chair->row_label) &&
           (note->on_rostrum || (is_or_all(note->floor, floor) && is_or_all(note->block, block->id)));
}

static void apply(venue_note_of note, venue_chair *chair)
{
    switch (note) {
    case VENUE_NOTE_RESERVED: chair->reserved = true; break;
    case VENUE_NOTE_REMOVED: chair->is_removed = true; break;
    case VENUE_NOTE_WHEELCHAIR: chair->kind = VENUE_SEAT_WHEELCHAIR; break;
    case VENUE_NOTE_COMPANION: chair->kind = VENUE_SEAT_COMPANION; break;
    case VENUE_CHAIR_NOTES_COUNT: break;
    }
}

static int label_of(const venue_chair_note *note, const char *label)
{
    for (int at = 0; at < note->count; at++)
        if (text_equal(note->labels[at], label))
            return at;
    return -1;
}

static void chairs_of(const venue_chair_note *note, const venue_hall *hall, int *first, int *end)
{
    *first = note->on_rostrum ? 0 : hall->rostrum_chairs;
    *end = note->on_rostrum ? hall->rostrum_chairs : hall->chair_count;
}

static void apply_note(const venue_chair_note *note, const venue_hall *hall)
{
    int first, end;
    chairs_of(note, hall, &first, &end);
    for (int at = first; at < end; at++)
        if (is_in_row(note, hall, &hall->chairs[at]) && label_of(note, hall->chairs[at].label) >= 0)
            apply(note->note, &hall->chairs[at]);
}

static void drop_removed(venue_hall *hall)
{
    int kept = 0, rostrum = 0;
    for (int at = 0; at < hall->chair_count; at++) {
        if (hall->chairs[at].is_removed)
            continue;
        rostrum += at < hall->rostrum_chairs;
        hall->chairs[kept++] = hall->chairs[at];
    }
    hall->chair_count = kept;
    hall->rostrum_chairs = rostrum;
}

void venue_chairs_note(const zc_venue *venue, const hall_specs *specs, venue_hall *hall)
{
    for (int at = 0; at < venue->note_count; at++) {
        const venue_chair_note *note = &venue->notes[at];
        if (note->on_rostrum ? specs->rostrum_is_stated : specs->audience_is_stated)
            apply_note(note, hall);
    }
    drop_removed(hall);
}

/* ---- whether there are such chairs ---- */

static void check_note(const venue_chair_note *note, const venue_hall *hall, bool found[], zc_diags *diags)
{
    int first, end, in_row = 0;
    chairs_of(note, hall, &first, &end);
    for (int at = first; at < end; at++) {
        if (!is_in_row(note, hall, &hall->chairs[at]))
            continue;
        const int label = label_of(note, hall->chairs[at].label);
        in_row++;
        if (label >= 0)
            found[label] = true;
    }
    char chairs[32];
    number_write(in_row, 0, chairs);
    for (int at = 0; at < note->count; at++)
        if (!found[at])
            diag_add_with(diags, &venue_no_such_chair, note->place, note->labels[at], note->row,
                          in_row > 0 ? chairs : NULL, NULL);
}

zc_status venue_notes_check(const zc_venue *venue, const venue_hall *hall, zc_diags *diags)
{
    const int errors = diag_errors(diags);
    for (int at = 0; at < venue->note_count; at++) {
        const venue_chair_note *note = &venue->notes[at];
        bool *found = mem_take(sizeof *found * (size_t)(note->count + 1));
        if (!found)
            return ZC_NO_MEMORY;
        memset(found, 0, sizeof *found * (size_t)(note->count + 1));
        check_note(note, hall, found, diags);
        mem_free(found);
    }
    return diag_status(diags, errors);
}
