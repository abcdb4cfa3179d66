#include "artwork/artwork.h"
#include "artwork/problems.h"

/* Reports each character of a name that no font draws, once. */
static bool name_is_covered(const zc_artwork_job *job, zc_person person, text_role role, zc_diags *diags)
{
    const char *name = zc_roster_field(job->roster, person, ZC_COLUMN_NAME);
    bool covered = true;

    for (const char *at = name; *at;) {
        char one[5] = { 0 };
        const uint32_t code = utf8_next(&at);
        if (code == UTF8_BAD)
            continue;
        one[utf8_write(code, one)] = '\0';
        if (!text_missing(job->fonts, one, role, NULL))
            continue;
        covered = false;
        diag_add_with(diags, &artwork_missing_glyph, zc_roster_place(job->roster, person), name, one, name,
                      NULL);
    }
    return covered;
}

zc_status artwork_check_names(const zc_artwork_job *job, text_role role, zc_diags *diags)
{
    bool covered = true;

    for (int seat = 0; seat < job->layout->seat_count; seat++) {
        zc_person person;
        if (!zc_plan_person(job->plan, (zc_seat){ seat }, &person))
            continue;
        const char *name = zc_roster_field(job->roster, person, ZC_COLUMN_NAME);
        if (text_missing(job->fonts, name, role, NULL))
            covered = name_is_covered(job, person, role, diags) && covered;
    }
    return covered ? ZC_OK : ZC_BAD_INPUT;
}
