/* Any bytes as a stock file. */
#include "sheet/stock.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    zc_arena *arena = arena_make();
    zc_diags *diags = zc_diags_make();
    sheet_stock stock;
    if (arena && diags)
        (void)!stock_from_bytes(arena, (zc_bytes){ (const char *)data, size }, "stock.xml", "stock", &stock,
                                diags);
    zc_diags_free(diags);
    arena_free(arena);
    return 0;
}
