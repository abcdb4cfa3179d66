#include "event/meeting.h"
#include "event/problems.h"

zc_status event_need_fonts(zc_event *event, zc_diags *diags)
{
    return event->fonts ? ZC_OK : zc_fonts_make(event->data, &event->fonts, diags);
}

/* What is printed of a person. */
static const zc_column printed[] = { ZC_COLUMN_NAME, ZC_COLUMN_UNIT, ZC_COLUMN_TITLE, ZC_COLUMN_GROUP };

static void report_missing(uint32_t code, const char *name, zc_place place, zc_arena *arena, zc_diags *diags)
{
    char bytes[4];
    const int length = utf8_write(code, bytes);
    const char *character = arena_format(arena, "%.*s U+%04X", length, bytes, (unsigned)code);
    diag_add_with(diags, &event_missing_glyph, place, NULL, character ? character : "", name, NULL);
}

zc_status zc_roster_check_fonts(const zc_roster *roster, zc_fonts *fonts, zc_diags *diags)
{
    const int errors_before = diag_errors(diags);
    zc_arena *arena = arena_make();
    if (!arena)
        return ZC_NO_MEMORY;
    for (int at = 0; at < zc_roster_people(roster); at++) {
        const zc_person person = { at };
        for (size_t column = 0; column < sizeof printed / sizeof *printed; column++) {
            const uint32_t missing =
                text_missing(fonts, zc_roster_field(roster, person, printed[column]), TEXT_KAI, NULL);
            if (missing)
                report_missing(missing, zc_roster_field(roster, person, ZC_COLUMN_NAME),
                               roster_cell_place(roster, person, printed[column]), arena, diags);
        }
    }
    arena_free(arena);
    return diag_status(diags, errors_before);
}
