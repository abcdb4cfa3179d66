#include "artwork/artwork.h"
#include "artwork/problems.h"

#include <string.h>

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

/* ---- all else that is set ---- */

/* The cells that have the character, told; false if nobody has. */
static bool tell_cells(const zc_artwork_job *job, const char *one, zc_diags *diags)
{
    static const zc_column columns[] = { ZC_COLUMN_UNIT, ZC_COLUMN_TITLE, ZC_COLUMN_GROUP,
                                         ZC_COLUMN_NAME_EN };
    bool told = false;

    for (int at = 0; job->roster && at < zc_roster_people(job->roster); at++)
        for (size_t column = 0; column < sizeof columns / sizeof *columns; column++) {
            const char *text = zc_roster_field(job->roster, (zc_person){ at }, columns[column]);
            if (!strstr(text, one))
                continue;
            told = true;
            diag_add_with(diags, &artwork_missing_in_cell,
                          roster_cell_place(job->roster, (zc_person){ at }, columns[column]), text, one,
                          zc_roster_field(job->roster, (zc_person){ at }, ZC_COLUMN_NAME), NULL);
        }
    return told;
}

/* The meeting's own words, where they have the character: so all artworks tell the same. */
static const char *source_of(const zc_artwork_job *job, const char *one, const char *text)
{
    const zc_occasion *occasion = job->occasion;
    const char *const words[] = { occasion->title, occasion->place, occasion->host_name,
                                  occasion->guest_name };

    for (size_t at = 0; at < sizeof words / sizeof *words; at++)
        if (words[at] && strstr(words[at], one))
            return words[at];
    return text;
}

/* Each character is told once, in all cells that have it, or in the text itself. */
static bool text_is_covered(const zc_artwork_job *job, const char *text, text_role role, zc_textbuf *told,
                            zc_diags *diags)
{
    bool covered = true;

    for (const char *at = text; *at;) {
        char one[5] = { 0 };
        const uint32_t code = utf8_next(&at);
        if (code == UTF8_BAD)
            continue;
        one[utf8_write(code, one)] = '\0';
        if (!text_missing(job->fonts, one, role, NULL))
            continue;
        covered = false;
        if (strstr(textbuf_text(told), one))
            continue;
        textbuf_add(told, one);
        if (!tell_cells(job, one, diags))
            diag_add_with(diags, &artwork_missing_glyph, (zc_place){ 0 }, NULL, one,
                          source_of(job, one, text), NULL);
    }
    return covered;
}

zc_status artwork_check_texts(const zc_artwork_job *job, const zc_scene *scene, zc_diags *diags)
{
    zc_textbuf told = { 0 };
    bool covered = true;

    for (int page = 0; page < zc_scene_pages(scene); page++) {
        const scene_page_view view = scene_page_at(scene, page);
        for (int at = 0; at < view.count; at++) {
            const scene_shape *shape = &view.shapes[at];
            if (shape->kind == SCENE_TEXT && shape->text.string &&
                text_missing(job->fonts, shape->text.string, shape->text.role, NULL))
                covered = text_is_covered(job, shape->text.string, shape->text.role, &told, diags) && covered;
        }
    }
    const bool failed = told.failed;
    textbuf_free(&told);
    return failed ? ZC_NO_MEMORY : covered ? ZC_OK : ZC_BAD_INPUT;
}
