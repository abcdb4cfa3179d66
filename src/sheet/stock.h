/* sheet/stock.h: a stock from its bytes. */
#ifndef SHEET_STOCK_H
#define SHEET_STOCK_H

#include "sheet/sheet.h"

#define STOCK_START "layouts/stocks/"
#define STOCK_END ".xml"

/* A stock file's content; everything is in the arena.
 * shown, word  the file's name in messages; the stock's word
 * Returns ZC_OK, ZC_BAD_INPUT (all problems in diags), ZC_NO_MEMORY */
ZC_CHECKED zc_status stock_from_bytes(zc_arena *arena, zc_bytes bytes, const char *shown, const char *word,
                                      sheet_stock *out, zc_diags *diags);
#endif
