/* How well the fonts of the machine draw what is printed: what no font has is an error, what another font
 * than the others' has is warned of, person by person. */
#include "artwork/coverage.h"
#include "artwork/problems.h"

#include <stdio.h>
#include <string.h>

enum { CHECKED_WEIGHT = 500, SHOWN_BYTES = 80 };

/* One doubtful character and its owner. */
typedef struct coverage_case {
    const zc_artwork_job *job;
    const text_doubt *doubt;
    text_role role;
    zc_diags *diags;
} coverage_case;

/* ---- what is said ---- */

/* The problem of each cover. */
static const zc_problem *problem_of(const text_doubt *doubt)
{
    switch (doubt->cover) {
    case TEXT_SAME_STYLE: return &artwork_same_style;
    case TEXT_OTHER_STYLE: return &artwork_other_style;
    case TEXT_PRIVATE: return &artwork_private_glyph;
    case TEXT_NO_VARIANT: return &artwork_no_variant;
    case TEXT_COVERED:
    case TEXT_MISSING: break;
    }
    return text_is_private(doubt->code) ? &artwork_private_missing : &artwork_missing_glyph;
}

/* `𪛠 (U+2A6E0)`: who has no font for it sees an empty box. */
static void show(const text_doubt *doubt, char shown[SHOWN_BYTES])
{
    snprintf(shown, SHOWN_BYTES, "%.*s (U+%04X)", doubt->bytes < 40 ? doubt->bytes : 0, doubt->text,
             (unsigned)doubt->code);
}

/* {1} the character, {2} whose, {3} the family that draws it, {4} that of the others, {5} the role, {6}
 * packages */
static void tell(const coverage_case *at, zc_place place, const char *found, const char *whose)
{
    char shown[SHOWN_BYTES];
    show(at->doubt, shown);
    /* What no font has is the same for all roles. */
    const bool drawn = at->doubt->cover != TEXT_MISSING && at->doubt->cover != TEXT_NO_VARIANT;
    const char *const args[ZC_DIAG_ARGS] = { shown,
                                             whose,
                                             drawn ? at->doubt->family : NULL,
                                             drawn ? at->doubt->wanted : NULL,
                                             drawn ? text_role_word(at->role) : NULL,
                                             text_packages(at->job->fonts, at->doubt->code) };
    diag_add_all(at->diags, problem_of(at->doubt), place, found, args);
}

/* ---- names ---- */

bool artwork_check_name(const zc_artwork_job *job, zc_person person, text_role role, zc_diags *diags)
{
    const char *name = zc_roster_field(job->roster, person, ZC_COLUMN_NAME), *at = name;
    text_doubt doubt;
    bool covered = true;

    while (text_doubt_next(job->fonts, role, CHECKED_WEIGHT, &at, &doubt)) {
        const coverage_case found = { job, &doubt, role, diags };
        covered &= doubt.cover != TEXT_MISSING;
        tell(&found, zc_roster_place(job->roster, person), name, name);
    }
    return covered;
}

/* Whether only some people are drawn: then artwork_check_texts() looks at what is. */
static bool is_of_some(const zc_artwork_job *job)
{
    return artwork_setting(job, "only") || artwork_setting(job, "for") || artwork_setting(job, "zone");
}

zc_status artwork_check_names(const zc_artwork_job *job, text_role role, zc_diags *diags)
{
    bool covered = true;

    for (int seat = 0; seat < job->layout->seat_count && !is_of_some(job); seat++) {
        zc_person person;
        if (zc_plan_person(job->plan, (zc_seat){ seat }, &person))
            covered = artwork_check_name(job, person, role, diags) && covered;
    }
    return covered ? ZC_OK : ZC_BAD_INPUT;
}

zc_status artwork_check_text(const zc_artwork_job *job, const char *text, text_role role, zc_place place,
                             zc_diags *diags)
{
    const char *at = text;
    text_doubt doubt;
    zc_status status = ZC_OK;

    while (text_doubt_next(job->fonts, role, CHECKED_WEIGHT, &at, &doubt)) {
        const coverage_case found = { job, &doubt, role, diags };
        if (doubt.cover == TEXT_MISSING)
            status = ZC_BAD_INPUT;
        tell(&found, place, NULL, text);
    }
    return status;
}

/* ---- all else that is set ---- */

/* The cells that have the character, told; false if nobody has. */
static bool tell_cells(const coverage_case *found, const char *one)
{
    static const zc_column columns[] = { ZC_COLUMN_NAME, ZC_COLUMN_UNIT, ZC_COLUMN_TITLE, ZC_COLUMN_GROUP,
                                         ZC_COLUMN_NAME_EN };
    const zc_roster *roster = found->job->roster;
    bool told = false;

    for (int at = 0; roster && at < zc_roster_people(roster); at++)
        for (size_t column = 0; column < sizeof columns / sizeof *columns; column++) {
            const zc_person person = { at };
            const char *text = zc_roster_field(roster, person, columns[column]);
            if (!strstr(text, one))
                continue;
            told = true;
            tell(found, roster_cell_place(roster, person, columns[column]), text,
                 zc_roster_field(roster, person, ZC_COLUMN_NAME));
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

/* Characters that were told already, each with its role: " 𬺵kai". */
static bool is_told(zc_textbuf *told, const coverage_case *found)
{
    char mark[SHOWN_BYTES];
    snprintf(mark, sizeof mark, "\n%.*s %s\n", found->doubt->bytes < 40 ? found->doubt->bytes : 0,
             found->doubt->text, text_role_word(found->role));
    if (strstr(textbuf_text(told), mark))
        return true;
    textbuf_add(told, mark);
    return false;
}

/* Each character is told once, in all cells that have it, or in the text itself. */
static bool text_is_covered(const zc_artwork_job *job, const text_setting *set, zc_textbuf *told,
                            zc_diags *diags)
{
    const char *at = set->string;
    text_doubt doubt;
    bool covered = true;

    while (text_doubt_next(job->fonts, set->role, set->weight, &at, &doubt)) {
        const coverage_case found = { job, &doubt, set->role, diags };
        char one[SHOWN_BYTES];
        covered &= doubt.cover != TEXT_MISSING;
        snprintf(one, sizeof one, "%.*s", doubt.bytes, doubt.text);
        if (!is_told(told, &found) && !tell_cells(&found, one))
            tell(&found, (zc_place){ 0 }, NULL, source_of(job, one, set->string));
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
            if (shape->kind == SCENE_TEXT && shape->text.string)
                covered = text_is_covered(job, &shape->text, &told, diags) && covered;
        }
    }
    const bool failed = told.failed;
    textbuf_free(&told);
    return failed ? ZC_NO_MEMORY : covered ? ZC_OK : ZC_BAD_INPUT;
}
