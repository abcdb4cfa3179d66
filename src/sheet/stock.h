/* sheet/stock.h: a stock from its bytes. */
#ifndef SHEET_STOCK_H
#define SHEET_STOCK_H

#include "sheet/sheet.h"

/* A size such as "120x80" or "120×80mm"; false if it is none. */
bool stock_size_of(const char *word, double *width_mm, double *height_mm);
/* The words that a press sheet has for the cutter. False without memory. */
bool stock_write_slug(zc_arena *arena, sheet_stock *stock);
/* "210×99", in the arena; NULL without memory. */
const char *stock_size_words(zc_arena *arena, double width_mm, double height_mm);
/* As many trims as go into `free_mm`, `gutter_mm` between them; 1 at least. */
int stock_fit(double free_mm, double trim_mm, double gutter_mm);
/* What a printer leaves free of an office sheet. */
#define STOCK_MARGIN_MM 6.0

#define STOCK_START "layouts/stocks/"
#define STOCK_END ".xml"

/* A stock file's content; everything is in the arena.
 * shown, word  the file's name in messages; the stock's word
 * Returns ZC_OK, ZC_BAD_INPUT (all problems in diags), ZC_NO_MEMORY */
ZC_CHECKED zc_status stock_from_bytes(zc_arena *arena, zc_bytes bytes, const char *shown, const char *word,
                                      sheet_stock *out, zc_diags *diags);
#endif
