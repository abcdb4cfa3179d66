/* The flags at both sides of a banner, and the room that they leave. */
#include "artwork/banner_sheet.h"
#include "artwork/problems.h"

#include <math.h>

static const double least_room = 0.15; /* of the length: less takes no words */

/* What so many flags take at both sides, as a share of the height, but for what lies between two. */
static double sides(const hanging *kind)
{
    return 2 * (kind->flag_edge + kind->flag_width + kind->flag_beside);
}

static double room_of(const banner_sheet *sheet, int flags, double apart)
{
    if (flags == 0 || sheet->kind.is_down)
        return banner_length_mm(sheet);
    return sheet->size.width_mm - (sides(&sheet->kind) + 2 * (flags - 1) * apart) * sheet->size.height_mm;
}

double banner_room_mm(const banner_sheet *sheet, double apart) { return room_of(sheet, sheet->flags, apart); }

/* The emblem stands between them too. */
static double needed_mm(const banner_sheet *sheet)
{
    return fmax(least_room * sheet->size.width_mm,
                sheet->emblem.length ? sheet->kind.emblem_height * sheet->size.height_mm : 0);
}

double banner_flags_apart(const banner_sheet *sheet)
{
    const hanging *kind = &sheet->kind;
    if (sheet->flags < 2 || kind->is_down)
        return kind->flag_apart;
    const double free = (sheet->size.width_mm - needed_mm(sheet)) / sheet->size.height_mm - sides(kind);
    return fmin(kind->flag_apart, free / (2 * (sheet->flags - 1)));
}

zc_status banner_flags_check(const banner_sheet *sheet, zc_diags *diags)
{
    int most = sheet->flags;
    char most_words[32];

    while (most > 0 && room_of(sheet, most, sheet->kind.flag_closest) < needed_mm(sheet))
        most--;
    if (most == sheet->flags)
        return ZC_OK;
    number_write(most, 0, most_words);
    diag_add_with(diags, &artwork_crowded_flags, artwork_setting_place(sheet->job, "flags"),
                  artwork_setting(sheet->job, "flags"), most_words, NULL, NULL);
    return ZC_BAD_INPUT;
}

static double usual_most_mm(const banner_sheet *sheet)
{
    const hanging *kind = &sheet->kind;
    return banner_block_mm(banner_length_mm(sheet), kind->margin * banner_across_mm(sheet), kind->least_block,
                           kind->most_block);
}

double banner_most_mm(const banner_sheet *sheet, const banner_words *words)
{
    return fmin(usual_most_mm(sheet), banner_room_mm(sheet, words->flag_apart));
}

bool banner_flags_limit(const banner_sheet *sheet, const banner_words *words)
{
    return banner_room_mm(sheet, words->flag_apart) < usual_most_mm(sheet);
}
