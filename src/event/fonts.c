/* The fonts of an event, and what they lack for a roster. */
#include "event/meeting.h"
#include "event/problems.h"

#include <string.h>

zc_status event_need_fonts(zc_event *event, zc_diags *diags)
{
    const event_own *named = &event->document.own;
    const text_own own = { named->fonts.at, named->fonts.count, named->glyphs.at, named->glyphs.count };
    return event->fonts ? ZC_OK : text_fonts_make(event->data, &own, &event->fonts, diags);
}

/* ---- a roster ---- */

enum { CHECKED_WEIGHT = 500 };

/* What is printed of a person. */
static const zc_column printed[] = { ZC_COLUMN_NAME, ZC_COLUMN_UNIT, ZC_COLUMN_TITLE, ZC_COLUMN_GROUP };

/* The problem of each way in which a character can be in doubt. */
static const zc_problem *const problems[] = { [TEXT_COVERED] = NULL,
                                              [TEXT_SAME_STYLE] = &event_same_style,
                                              [TEXT_OTHER_STYLE] = &event_other_style,
                                              [TEXT_PRIVATE] = &event_private_glyph,
                                              [TEXT_NO_VARIANT] = &event_no_variant,
                                              [TEXT_MISSING] = &event_missing_glyph };

static const zc_problem *problem_of(const text_doubt *doubt)
{
    const bool is_private = doubt->cover == TEXT_MISSING && text_is_private(doubt->code);
    return is_private ? &event_private_missing : problems[doubt->cover];
}

typedef struct roster_cell {
    zc_fonts *fonts;
    zc_arena *arena;
    zc_place place;
    const char *text, *name;
} roster_cell;

/* The doubt of this role about the character that another role doubts; false if it has none. */
static bool doubt_of_role(const roster_cell *cell, text_role role, const text_doubt *other, text_doubt *out)
{
    const char *at = other->text;
    return text_doubt_next(cell->fonts, role, CHECKED_WEIGHT, &at, out) && out->text == other->text &&
           out->cover == other->cover;
}

/* "hei: BabelStone Han; kai: BabelStone Han" of all roles that have this doubt; *first tells whether none
 * stands before `role`, so that each is told once. */
static const char *families_of(const roster_cell *cell, text_role role, const text_doubt *doubt, bool *first)
{
    const char *families = "";
    *first = true;
    for (int at = 0; families && at < TEXT_ROLE_COUNT; at++) {
        text_doubt same;
        if (!doubt_of_role(cell, (text_role)at, doubt, &same))
            continue;
        *first &= at >= (int)role;
        families = arena_format(cell->arena, "%s%s%s: %s", families, *families ? "; " : "",
                                text_role_word((text_role)at), same.family);
    }
    return families;
}

static bool report(const roster_cell *cell, text_role role, const text_doubt *doubt, zc_diags *diags)
{
    bool first;
    const char *families = families_of(cell, role, doubt, &first);
    const char *character =
        arena_format(cell->arena, "%.*s (U+%04X)", doubt->bytes, doubt->text, (unsigned)doubt->code);
    const char *const args[ZC_DIAG_ARGS] = { character, cell->name, families,
                                             text_packages(cell->fonts, doubt->code) };
    if (families && character && first)
        diag_add_all(diags, problem_of(doubt), cell->place, cell->text, args);
    return families && character;
}

static bool check_cell(const roster_cell *cell, zc_diags *diags)
{
    bool kept = true;
    for (int role = 0; role < TEXT_ROLE_COUNT; role++) {
        const char *at = cell->text;
        text_doubt doubt;
        while (kept && text_doubt_next(cell->fonts, (text_role)role, CHECKED_WEIGHT, &at, &doubt))
            kept = report(cell, (text_role)role, &doubt, diags);
    }
    return kept;
}

zc_status zc_roster_check_fonts(const zc_roster *roster, zc_fonts *fonts, zc_diags *diags)
{
    const int errors_before = diag_errors(diags);
    bool kept = true;
    for (int at = 0; kept && at < zc_roster_people(roster); at++) {
        const zc_person person = { at };
        zc_arena *arena = arena_make();
        kept = arena != NULL;
        for (size_t column = 0; kept && column < sizeof printed / sizeof *printed; column++) {
            const roster_cell cell = { fonts, arena, roster_cell_place(roster, person, printed[column]),
                                       zc_roster_field(roster, person, printed[column]),
                                       zc_roster_field(roster, person, ZC_COLUMN_NAME) };
            kept = check_cell(&cell, diags);
        }
        arena_free(arena);
    }
    return kept ? diag_status(diags, errors_before) : ZC_NO_MEMORY;
}
