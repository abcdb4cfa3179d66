#include "artwork/banner_sheet.h"
#include "artwork/problems.h"

#include <string.h>

static const double screen_margin = 0.5, screen_block = 0.95;
enum { FLAGS_MOST = 10 };

/* ---- what kind it is, how large, in which colours ---- */

static zc_status read_kind(banner_sheet *sheet, zc_diags *diags)
{
    const char *word = artwork_setting(sheet->job, "kind");
    const zc_status status = hanging_read(sheet->job->data, word ? word : "banner",
                                          artwork_setting_place(sheet->job, "kind"), sheet->arena,
                                          &sheet->kind, diags);
    sheet->size = (banner_size){ .width_mm = sheet->kind.width_mm, .height_mm = sheet->kind.height_mm };
    return status;
}

/* What a screen shows needs no hem. */
static void take_margins(banner_sheet *sheet)
{
    if (sheet->size.width_px == 0 || sheet->kind.margin <= screen_margin)
        return;
    sheet->kind.margin = screen_margin;
    sheet->kind.most_block = screen_block;
}

static zc_status read_colors(banner_sheet *sheet, zc_diags *diags)
{
    const char *words = hanging_color_words(&sheet->kind, sheet->arena);
    int choice = 0;
    const zc_status status = words ? artwork_setting_choice(sheet->job, "theme", words, &choice, diags)
                                   : ZC_NO_MEMORY;
    sheet->colors = &sheet->kind.colors[choice];
    return status;
}

static zc_status read_font(banner_sheet *sheet, zc_diags *diags)
{
    static const text_role roles[] = { TEXT_KAI, TEXT_HEI, TEXT_SONG };
    int choice;
    const zc_status status = artwork_setting_choice(sheet->job, "font", "kai hei song", &choice, diags);

    sheet->role = roles[choice];
    return status;
}

static zc_status read_form(banner_sheet *sheet, banner_form form, zc_diags *diags)
{
    int tile, proof, outlines;
    zc_status status = artwork_setting_choice(sheet->job, "tile", "a3 a4 char", &tile, diags);

    status = worse_of(status, artwork_setting_choice(sheet->job, "proof", "no yes", &proof, diags));
    status = worse_of(status, artwork_setting_choice(sheet->job, "outlines", "no yes", &outlines, diags));
    sheet->form = form;
    sheet->tile = (banner_tile)tile;
    sheet->outlines = outlines;
    if (form == BANNER_WHOLE && proof)
        sheet->form = BANNER_PROOF;
    else if (form == BANNER_WHOLE && artwork_setting(sheet->job, "tile"))
        sheet->form = BANNER_TILES;
    return status;
}

/* ---- what else hangs on it ---- */

static zc_status refuse_beside(const banner_sheet *sheet, const char *key, zc_diags *diags)
{
    diag_add_with(diags, &artwork_hanging_without, artwork_setting_place(sheet->job, key),
                  artwork_setting(sheet->job, key),
                  artwork_word(sheet->job->occasion, sheet->kind.name_zh, sheet->kind.name_en), key, NULL);
    return ZC_BAD_INPUT;
}

static zc_status read_emblem(banner_sheet *sheet, zc_diags *diags)
{
    const char *file = artwork_setting(sheet->job, "emblem");

    if (!file) {
        if (sheet->kind.emblem_height > 0)
            sheet->kind.middle = sheet->kind.middle_without;
        return ZC_OK;
    }
    if (sheet->kind.emblem_height <= 0)
        return refuse_beside(sheet, "emblem", diags);
    return artwork_emblem_read(sheet->job->data, file, artwork_setting_place(sheet->job, "emblem"),
                               sheet->arena, &sheet->emblem, diags);
}

static zc_status read_flags(banner_sheet *sheet, zc_diags *diags)
{
    const char *stated = artwork_setting(sheet->job, "flags");

    sheet->flags = sheet->kind.flags;
    if (stated && !sheet->kind.flag)
        return refuse_beside(sheet, "flags", diags);
    if (stated && !number_int(stated, 0, FLAGS_MOST, &sheet->flags)) {
        diag_add_with(diags, &artwork_bad_setting, artwork_setting_place(sheet->job, "flags"), stated,
                      "flags", "0 1 2 3 4 5 6 7 8 9 10", NULL);
        return ZC_BAD_INPUT;
    }
    if (sheet->flags == 0)
        return ZC_OK;
    const zc_status room = banner_flags_check(sheet, diags);
    if (room)
        return room;
    return artwork_emblem_read(sheet->job->data, sheet->kind.flag, (zc_place){ 0 }, sheet->arena,
                               &sheet->flag, diags);
}

static zc_status read_foot(banner_sheet *sheet, zc_diags *diags)
{
    const char *foot = artwork_setting(sheet->job, "foot");

    if (!text_is_blank(foot) && sheet->kind.foot_em <= 0)
        return refuse_beside(sheet, "foot", diags);
    sheet->foot = text_is_blank(foot) ? NULL : foot;
    return ZC_OK;
}

zc_status banner_sheet_read(const zc_artwork_job *job, banner_form form, zc_arena *arena, banner_sheet *out,
                            zc_diags *diags)
{
    *out = (banner_sheet){ .job = job, .arena = arena };
    zc_status status = read_kind(out, diags);
    if (status)
        return status;
    status = banner_size_of(job, &out->size, diags);
    take_margins(out);
    status = worse_of(status, read_colors(out, diags));
    status = worse_of(status, read_font(out, diags));
    status = worse_of(status, read_form(out, form, diags));
    status = worse_of(status, read_emblem(out, diags));
    status = worse_of(status, read_flags(out, diags));
    return worse_of(status, read_foot(out, diags));
}

/* ---- the text ---- */

static zc_status check_letters(const banner_sheet *sheet, const char *text, const char *key, zc_diags *diags)
{
    return artwork_check_text(sheet->job, text, sheet->role, artwork_setting_place(sheet->job, key), diags);
}

/* Lines are parted by | or a line's end. */
static zc_status part(banner_sheet *sheet, const char *text)
{
    ZC_VEC(const char *) parts = { 0 };
    bool failed = false;

    for (const char *from = text; *from && !failed;) {
        const size_t bytes = strcspn(from, "|\n\r");
        const char *line = arena_text_n(sheet->arena, from, bytes);
        const char *trimmed = line ? text_trimmed(sheet->arena, line) : NULL;
        failed = !trimmed || (*trimmed && !vec_push(&parts, trimmed));
        from += bytes + (from[bytes] != '\0');
    }
    sheet->part_count = parts.count;
    sheet->parts = vec_to_arena(sheet->arena, &parts);
    vec_free(&parts);
    return failed || (sheet->part_count && !sheet->parts) ? ZC_NO_MEMORY : ZC_OK;
}

zc_status banner_text_read(banner_sheet *sheet, zc_diags *diags)
{
    const char *own = artwork_setting(sheet->job, "text");
    const char *text = text_is_blank(own) ? artwork_title(sheet->job) : own;
    const zc_status status = part(sheet, text);

    if (status)
        return status;
    if (sheet->part_count == 0) {
        diag_add(diags, &artwork_no_text, artwork_setting_place(sheet->job, "text"), NULL);
        return ZC_BAD_INPUT;
    }
    return worse_of(check_letters(sheet, text, "text", diags),
                    sheet->foot ? check_letters(sheet, sheet->foot, "foot", diags) : ZC_OK);
}
