#include "solve/reason.h"

static bool is_at_round_table(const zc_layout *layout, const layout_seat *seat)
{
    return seat->table >= 0 && layout->furniture[seat->table].kind == LAYOUT_ROUND_TABLE;
}

/* "主席台第1排", "第3桌", "第3桌客方", "客方". */
static const char *where(const zc_layout *layout, const layout_seat *seat, const layout_list *list,
                         zc_lang lang, zc_arena *arena)
{
    const bool zh = lang == ZC_LANG_ZH;
    const layout_region *region = &layout->regions[seat->region];
    const char *name = zh ? region->name_zh : region->name_en;
    if (is_at_round_table(layout, seat))
        return arena_format(arena, zh ? "第%d桌%s%s" : "table %d%s%s", seat->row,
                            zh || text_is_blank(list->side) ? "" : ", ",
                            text_is_blank(list->side) ? ""
                            : zh                      ? list->zh
                                                      : list->en);
    if (seat->rule == ZC_RULE_AUD_SHU && seat->place > 0)
        return arena_format(arena, zh ? "%s竖列" : "%s, its column", name);
    return region->numbered_rows || region->rows > 1
               ? arena_format(arena, zh ? "%s第%d排" : "%s, row %d", name, seat->row)
               : name;
}

const char *reason_of_seat(const zc_layout *layout, zc_seat seat, const layout_list *list, zc_lang lang,
                           zc_arena *arena)
{
    const layout_seat *of = &layout->seats[seat.at];
    const char *id = zc_rule_id(of->rule), *place = where(layout, of, list, lang, arena);
    if (!place)
        return NULL;
    return of->place > 0
               ? arena_format(arena, lang == ZC_LANG_ZH ? "%s %s第%d位（共%d席）" : "%s %s, place %d of %d",
                              id, place, of->place, of->row_chairs)
               : arena_format(arena, "%s %s", id, place);
}
