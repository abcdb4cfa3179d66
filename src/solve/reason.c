#include "solve/reason.h"

/* "主席台第1排", "第3桌客方", "会场竖列". */
static const char *where(const zc_layout *layout, zc_seat seat, const layout_list *list, zc_lang lang,
                         zc_arena *arena)
{
    const bool zh = lang == ZC_LANG_ZH;
    const layout_seat *of = &layout->seats[seat.at];
    const layout_region *region = &layout->regions[of->region];
    const char *row = layout_row_words(layout, seat, lang, arena);
    if (row && of->table >= 0 && layout->tables > 0 && !text_is_blank(list->side))
        return arena_format(arena, zh ? "%s%s" : "%s, %s", row, zh ? list->zh : list->en);
    if (of->rule == ZC_RULE_AUD_SHU && of->place > 0)
        return arena_format(arena, zh ? "%s竖列" : "%s, its column", zh ? region->name_zh : region->name_en);
    return row;
}

const char *reason_of_seat(const zc_layout *layout, zc_seat seat, const layout_list *list, zc_lang lang,
                           zc_arena *arena)
{
    const layout_seat *of = &layout->seats[seat.at];
    const char *id = zc_rule_id(of->rule), *place = where(layout, seat, list, lang, arena);
    if (!place)
        return NULL;
    return of->place > 0
               ? arena_format(arena, lang == ZC_LANG_ZH ? "%s %s第%d位（共%d席）" : "%s %s, place %d of %d",
                              id, place, of->place, of->row_chairs)
               : arena_format(arena, "%s %s", id, place);
}
