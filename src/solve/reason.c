#include "solve/reason.h"

/* "主席台第1排", "第3桌客方", "会场竖列"; of a seat with a name of its own the whole: "乘车". */
static const char *where(const zc_layout *layout, zc_seat seat, zc_lang lang, zc_arena *arena)
{
    const bool zh = lang == ZC_LANG_ZH;
    const layout_seat *of = &layout->seats[seat.at];
    const layout_region *region = &layout->regions[of->region];
    const char *row = layout_row_words(layout, seat, lang, arena);
    const char *party = layout_party_words(layout, seat, lang);
    if (*of->name_zh)
        return zh ? layout->name_zh : layout->name_en;
    if (of->way == LAYOUT_FROM_BASE)
        return zh ? region->name_zh : region->name_en; /* one order runs through all arms */
    if (row && *party)
        return arena_format(arena, zh ? "%s%s" : "%s, %s", row, party);
    if (of->rule == ZC_RULE_AUD_SHU && of->place > 0)
        return arena_format(arena, zh ? "%s竖列" : "%s, its column", zh ? region->name_zh : region->name_en);
    return row;
}

/* "见签人主方第3位（共5席）". */
static const char *place_of(const zc_layout *layout, zc_seat seat, zc_lang lang, zc_arena *arena)
{
    const bool zh = lang == ZC_LANG_ZH;
    const layout_seat *of = &layout->seats[seat.at];
    const char *told = layout_place_words(layout, seat, lang, arena);
    const char *words = where(layout, seat, lang, arena);
    if (!told || !words)
        return NULL;
    if (of->way == LAYOUT_AT_END)
        return arena_format(arena, zh ? "%s右端" : "%s, the right end", words);
    if (of->place <= 0)
        return words;
    if (*told)
        return arena_format(arena, zh ? "%s（共%d席）" : "%s of %d", told, of->row_chairs);
    return arena_format(arena, zh ? "%s第%d位（共%d席）" : "%s, place %d of %d", words, of->place,
                        of->row_chairs);
}

const char *reason_of_seat(const zc_layout *layout, zc_seat seat, zc_lang lang, zc_arena *arena)
{
    const char *place = place_of(layout, seat, lang, arena);
    return place ? arena_format(arena, "%s %s", zc_rule_id(layout->seats[seat.at].rule), place) : NULL;
}

const char *reason_of_pin(const zc_layout *layout, zc_seat seat, const char *head, zc_lang lang,
                          zc_arena *arena)
{
    if (!layout_is_told_by_place(layout, seat) && !layout_line_of(layout, seat).is_ring)
        return head;
    const char *place = place_of(layout, seat, lang, arena);
    return place ? arena_format(arena, lang == ZC_LANG_ZH ? "%s；%s" : "%s; %s", head, place) : NULL;
}
