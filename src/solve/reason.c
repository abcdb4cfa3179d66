#include "solve/reason.h"

/* Whose places are counted by themselves: of a table, or a row, that both parties share. */
static const char *party_of(const zc_layout *layout, zc_seat seat, const layout_list *list, zc_lang lang)
{
    static in_both sides[] = { { "主方", "hosts" }, { "客方", "guests" } };
    const layout_seat *of = &layout->seats[seat.at];
    const bool is_half = of->way == LAYOUT_LEFT_HALF || of->way == LAYOUT_RIGHT_HALF;
    if (text_is_blank(list->side) && text_is_blank(list->sex))
        return NULL;
    if (layout_line_of(layout, seat).is_ring)
        return lang == ZC_LANG_ZH ? list->zh : list->en;
    return is_half && layout->regions[of->region].is_shared ? sides[text_equal(list->side, "guest")][lang]
                                                            : NULL;
}

/* "主席台第1排", "第3桌客方", "会场竖列"; of a seat with a name of its own the whole: "乘车". */
static const char *where(const zc_layout *layout, zc_seat seat, const layout_list *list, zc_lang lang,
                         zc_arena *arena)
{
    const bool zh = lang == ZC_LANG_ZH;
    const layout_seat *of = &layout->seats[seat.at];
    const layout_region *region = &layout->regions[of->region];
    const char *row = layout_row_words(layout, seat, lang, arena);
    const char *party = party_of(layout, seat, list, lang);
    if (*of->name_zh)
        return zh ? layout->name_zh : layout->name_en;
    if (of->way == LAYOUT_FROM_BASE)
        return zh ? region->name_zh : region->name_en; /* one order runs through all arms */
    if (row && party)
        return arena_format(arena, zh ? "%s%s" : "%s, %s", row, party);
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
    if (of->way == LAYOUT_AT_END)
        return arena_format(arena, lang == ZC_LANG_ZH ? "%s %s右端" : "%s %s, the right end", id, place);
    return of->place > 0
               ? arena_format(arena, lang == ZC_LANG_ZH ? "%s %s第%d位（共%d席）" : "%s %s, place %d of %d",
                              id, place, of->place, of->row_chairs)
               : arena_format(arena, "%s %s", id, place);
}
