#include "layout/draft.h"

#include <string.h>

int draft_list(const layout_draft *draft, const char *id)
{
    for (int list = 0; list < draft->style->list_count; list++)
        if (strcmp(draft->style->lists[list].id, id) == 0)
            return list;
    return -1;
}

int draft_people(const layout_draft *draft, int list)
{
    return list < 0 ? 0 : draft->scope.heads[list].people;
}

int draft_region(const layout_draft *draft, const char *id)
{
    for (int region = 0; region < draft->regions.count; region++)
        if (strcmp(draft->regions.at[region].id, id) == 0)
            return region;
    return -1;
}

void draft_seat(layout_draft *draft, layout_seat seat)
{
    seat.queue = -1;
    if (!seat.row_label)
        seat.row_label = draft_number(draft, seat.row);
    if (!seat.id || !seat.number || !seat.row_label || !vec_push(&draft->seats, seat))
        draft->out_of_memory = true;
}

void draft_row_add(layout_draft *draft, draft_row row)
{
    row.principal = -1;
    if (!vec_push(&draft->rows, row))
        draft->out_of_memory = true;
}

void draft_thing(layout_draft *draft, layout_furniture thing)
{
    thing.label_zh = thing.label_zh ? thing.label_zh : "";
    thing.label_en = thing.label_en ? thing.label_en : "";
    thing.detail = thing.detail ? thing.detail : "";
    if (!vec_push(&draft->furniture, thing))
        draft->out_of_memory = true;
}

const char *draft_seat_id(layout_draft *draft, const char *region, const char *block, int row, int number)
{
    return *block ? arena_format(draft->arena, "%s-%s-%d-%d", region, block, row, number)
                  : arena_format(draft->arena, "%s-%d-%d", region, row, number);
}

const char *draft_number(layout_draft *draft, int number) { return arena_format(draft->arena, "%d", number); }

int *draft_indices(layout_draft *draft, int count)
{
    int *indices = mem_take(sizeof(int) * (size_t)(count > 0 ? count : 1));
    draft->out_of_memory |= !indices;
    return indices;
}
