/* A stock that is known by its size alone: the paper, the number on a sheet and the folds are worked out. */
#include "sheet/problems.h"
#include "sheet/stock.h"

#include <string.h>

static const double least_mm = 20, largest_mm = 1189, least_base_mm = 12, rounding_mm = 0.001;

/* ---- "120x80" ---- */

/* Whether `at` has one of the signs that part a size's numbers; past it. */
static const char *behind_times(const char *at)
{
    static const char *const signs[] = { "x", "X", "×", "*" };
    for (size_t sign = 0; sign < sizeof signs / sizeof *signs; sign++)
        if (text_starts(at, signs[sign]))
            return at + strlen(signs[sign]);
    return NULL;
}

/* A number of a few digits, in a buffer of its own; where it ends. */
static const char *read_length(const char *at, double *mm)
{
    char number[16];
    const size_t length = strspn(at, "0123456789.");
    if (length == 0 || length >= sizeof number)
        return NULL;
    memcpy(number, at, length);
    number[length] = '\0';
    return number_read(number, mm) ? at + length : NULL;
}

bool stock_size_of(const char *word, double *width_mm, double *height_mm)
{
    const char *at = read_length(word, width_mm);
    at = at ? behind_times(at) : NULL;
    at = at ? read_length(at, height_mm) : NULL;
    return at && (!*at || strcmp(at, "mm") == 0);
}

/* ---- onto paper ---- */

/* A paper, upright or level, with what a card leaves free of it. */
typedef struct paper_side {
    double width_mm, height_mm, margin_mm;
} paper_side;

static bool goes_in(double card_mm, double paper_mm, double margin_mm)
{
    return card_mm <= paper_mm - 2 * margin_mm + rounding_mm;
}

/* A tent's base is as deep as a face, or what the paper leaves of it. */
static double card_height_mm(const sheet_stock *card, const paper_side *paper)
{
    const double faces_mm = card->faces * card->face_height_mm,
                 free_mm = paper->height_mm - 2 * paper->margin_mm - faces_mm;

    if (card->faces == 1)
        return faces_mm;
    return faces_mm + (free_mm < card->face_height_mm ? free_mm : card->face_height_mm);
}

/* Lays as many as fit in the middle of the paper; false if none fits. */
static bool lay_out(const sheet_stock *card, const paper_side *paper, sheet_stock *out)
{
    const double height_mm = card_height_mm(card, paper),
                 base_mm = height_mm - card->faces * card->face_height_mm;

    if (!goes_in(card->face_width_mm, paper->width_mm, paper->margin_mm) ||
        !goes_in(height_mm, paper->height_mm, paper->margin_mm) ||
        (card->faces == 2 && base_mm < least_base_mm))
        return false;
    *out = *card;
    out->sheet_width_mm = paper->width_mm;
    out->sheet_height_mm = paper->height_mm;
    out->trim_width_mm = card->face_width_mm;
    out->trim_height_mm = height_mm;
    out->base_y_mm = base_mm > 0 ? card->faces * card->face_height_mm : 0;
    out->columns = stock_fit(paper->width_mm - 2 * paper->margin_mm, out->trim_width_mm, card->gutter_mm);
    out->rows = stock_fit(paper->height_mm - 2 * paper->margin_mm, height_mm, card->gutter_mm);
    out->trim_x_mm =
        (paper->width_mm - out->columns * (out->trim_width_mm + card->gutter_mm) + card->gutter_mm) / 2;
    out->trim_y_mm = (paper->height_mm - out->rows * (height_mm + card->gutter_mm) + card->gutter_mm) / 2;
    out->crop_marks = sheet_cells(out) > 1 || out->trim_width_mm < paper->width_mm - rounding_mm ||
                      height_mm < paper->height_mm - rounding_mm;
    return true;
}

/* On the smallest paper that takes it, turned as more go on; without margins only where none fits else. */
static bool find_paper(const sheet_stock *card, sheet_stock *out)
{
    for (int paper = 0; paper < SHEET_PAPERS; paper++) {
        const double short_mm = sheet_papers[paper].width_mm, long_mm = sheet_papers[paper].height_mm;
        const double margins_mm[] = { STOCK_MARGIN_MM + card->bleed_mm, card->bleed_mm };
        for (int margin = 0; margin < 2; margin++) {
            const paper_side upright = { short_mm, long_mm, margins_mm[margin] },
                             level = { long_mm, short_mm, margins_mm[margin] };
            sheet_stock turned;
            const bool stands = lay_out(card, &upright, out), lies = lay_out(card, &level, &turned);
            if (lies && (!stands || sheet_cells(&turned) > sheet_cells(out)))
                *out = turned;
            if (stands || lies)
                return true;
        }
    }
    return false;
}

/* ---- folds and words ---- */

static bool add_folds(sheet_stock *stock, zc_arena *arena)
{
    sheet_fold *folds = arena_array(arena, sheet_fold, 2);
    if (!folds)
        return false;
    folds[0] = (sheet_fold){ stock->face_height_mm, "脊", "ridge", "折线　脊", "fold: ridge" };
    folds[1] = (sheet_fold){ stock->base_y_mm, "底", "base", "折线　底", "fold: base" };
    stock->folds = folds;
    stock->fold_count = 2;
    return true;
}

static bool add_words(sheet_stock *stock, zc_arena *arena)
{
    stock->name_zh = stock->name_en = stock->word;
    return stock->word && stock_write_slug(arena, stock) && (stock->faces == 1 || add_folds(stock, arena));
}

static zc_status refuse(const zc_problem *problem, const char *word, zc_place place, zc_diags *diags)
{
    char least[32], most[32];
    number_write(least_mm, 0, least);
    number_write(largest_mm, 0, most);
    diag_add_with(diags, problem, place, word, least, most, NULL);
    return ZC_BAD_INPUT;
}

zc_status sheet_stock_find(const zc_datapath *path, const char *word, const sheet_wish *wish, zc_place place,
                           zc_arena *arena, sheet_stock *out, zc_diags *diags)
{
    sheet_stock card = { .faces = wish->faces, .bleed_mm = wish->bleed_mm, .gutter_mm = wish->gutter_mm };

    if (!stock_size_of(word, &card.face_width_mm, &card.face_height_mm))
        return sheet_stock_read(path, word, place, arena, out, diags);
    if (card.face_width_mm < least_mm || card.face_height_mm < least_mm || card.face_width_mm > largest_mm ||
        card.face_height_mm > largest_mm)
        return refuse(&sheet_bad_size, word, place, diags);
    card.word = stock_size_words(arena, card.face_width_mm, card.face_height_mm);
    if (!find_paper(&card, out))
        return refuse(&sheet_too_large, word, place, diags);
    return add_words(out, arena) ? ZC_OK : ZC_NO_MEMORY;
}
