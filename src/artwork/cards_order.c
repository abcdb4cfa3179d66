/* In which order cards lie: by seat, by unit, as on the list. */
#include "artwork/cards.h"

#include <stdlib.h>
#include <string.h>

typedef enum card_by { BY_SEAT, BY_UNIT, BY_LIST } card_by;

/* What a card is sorted by; the last key is the order of the seats. */
typedef struct order_row {
    artwork_seated seated;
    const char *unit;
    int key, at;
} order_row;

static int by_unit(const void *left, const void *right)
{
    const order_row *a = left, *b = right;
    const int units = strcmp(a->unit, b->unit);
    return units ? units : a->at - b->at;
}

static int by_key(const void *left, const void *right)
{
    const order_row *a = left, *b = right;
    return a->key != b->key ? (a->key < b->key ? -1 : 1) : a->at - b->at;
}

/* A unit comes where the first of its people sits. */
static void set_unit_keys(order_row *rows, int count)
{
    qsort(rows, (size_t)count, sizeof *rows, by_unit);
    for (int at = 0; at < count; at++)
        rows[at].key = at > 0 && strcmp(rows[at - 1].unit, rows[at].unit) == 0 ? rows[at - 1].key
                                                                               : rows[at].at;
}

zc_status card_order(const zc_artwork_job *job, zc_arena *arena, const artwork_seated *seated, int count,
                     const artwork_seated **out, zc_diags *diags)
{
    int by;
    const zc_status status = artwork_setting_choice(job, "by", CARD_ORDERS, &by, diags);
    order_row *rows = arena_array(arena, order_row, count + 1);
    artwork_seated *sorted = arena_array(arena, artwork_seated, count + 1);

    if (status)
        return status;
    if (!rows || !sorted)
        return ZC_NO_MEMORY;
    for (int at = 0; at < count; at++)
        rows[at] = (order_row){ seated[at], zc_roster_field(job->roster, seated[at].person, ZC_COLUMN_UNIT),
                                by == BY_LIST ? seated[at].person.at : 0, at };
    if (by == BY_UNIT)
        set_unit_keys(rows, count);
    qsort(rows, (size_t)count, sizeof *rows, by_key);
    for (int at = 0; at < count; at++)
        sorted[at] = rows[at].seated;
    *out = sorted;
    return ZC_OK;
}
