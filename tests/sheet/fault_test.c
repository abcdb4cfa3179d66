#include "cmocka_rows.h"
#include "sheet/sheet.h"

static zc_status read_once(const char *word)
{
    zc_arena *arena = arena_make();
    sheet_stock stock;
    const zc_status status = arena ? sheet_stock_read(NULL, word, place_of_file(NULL), arena, &stock, NULL)
                                   : ZC_NO_MEMORY;
    arena_free(arena);
    return status;
}

static struct word_row {
    const char *id;
    zc_status status;
} word_rows[] = { { "tent-210x99-press", ZC_OK }, { "tent-210x98", ZC_BAD_INPUT } };

static void survives_each_failure(void **state)
{
    const struct word_row *row = *state;
    for (long nth = 1;; nth++) {
        mem_fail_at(nth);
        const zc_status status = read_once(row->id);
        if (!mem_failed()) {
            mem_fail_at(0);
            assert_int_equal(status, row->status);
            return;
        }
        mem_fail_at(0);
        assert_int_equal(status, ZC_NO_MEMORY);
    }
}

int main(void) { return RUN_ROWS(word_rows, survives_each_failure); }
