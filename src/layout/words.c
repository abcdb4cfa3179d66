/* Rows and seats in words, as all paper says them. */
#include "layout/layout.h"

#include <string.h>

static bool is_at_round_table(const zc_layout *layout, const layout_seat *seat)
{
    return seat->table >= 0 && layout->furniture[seat->table].kind == LAYOUT_ROUND_TABLE;
}

const char *layout_row_name(const zc_layout *layout, int row, zc_arena *arena)
{
    const char *label = row >= 1 && row <= layout->row_name_count ? layout->row_names[row - 1] : NULL;
    return label ? label : arena_format(arena, "%d", row);
}

const char *layout_row_words(const zc_layout *layout, zc_seat seat, zc_lang lang, zc_arena *arena)
{
    const layout_seat *at = &layout->seats[seat.at];
    const layout_region *region = &layout->regions[at->region];
    const bool zh = lang == ZC_LANG_ZH;
    const char *name = zh ? region->name_zh : region->name_en;
    if (is_at_round_table(layout, at))
        return arena_format(arena, zh ? "第%d桌" : "table %d", at->row);
    return region->numbered_rows || region->rows > 1
               ? arena_format(arena, zh ? "%s第%s排" : "%s, row %s", name, at->row_label)
               : arena_text(arena, name);
}

/* What blocks are mostly called. */
static const char *const block_names[][2] = {
    { "左区", "left block" },  { "中区", "middle block" }, { "右区", "right block" },
    { "前区", "front block" }, { "后区", "rear block" },
};

/* "D区" as "D", "D" itself: a sign that says nothing alone. NULL if it is a name. */
static const char *block_sign(const char *name, zc_arena *arena)
{
    enum { SIGN_BYTES = 3 };
    static const char signs[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    const size_t length = strspn(name, signs);
    const bool is_sign = length > 0 && length <= SIGN_BYTES;
    if (is_sign && (!name[length] || strcmp(name + length, "区") == 0))
        return arena_text_n(arena, name, length);
    return NULL;
}

const char *layout_block_words(const char *name, zc_lang lang, zc_arena *arena)
{
    if (lang == ZC_LANG_ZH || !*name)
        return name;
    for (size_t at = 0; at < sizeof block_names / sizeof *block_names; at++)
        if (strcmp(name, block_names[at][0]) == 0)
            return block_names[at][1];
    const char *sign = block_sign(name, arena);
    const bool is_latin = (unsigned char)*name < 0x80;
    return !sign && is_latin ? name : arena_format(arena, "block %s", sign ? sign : name);
}

const char *layout_block_heading(const char *name, zc_lang lang, zc_arena *arena)
{
    const char *words = layout_block_words(name, lang, arena);
    return words == name ? name : text_capital(arena, words);
}

static const char *block_name(const zc_layout *layout, const layout_seat *seat)
{
    int blocks = 0;
    for (int at = 0; at < layout->block_count; at++)
        blocks += strcmp(layout->blocks[at].region, "audience") == 0;
    if (seat->block_at < 0 || blocks < 2 || strcmp(layout->blocks[seat->block_at].region, "audience") != 0)
        return "";
    return layout->blocks[seat->block_at].name;
}

static bool has_marks(const zc_layout *layout)
{
    for (int at = 0; at < layout->seat_count; at++)
        if (layout->seats[at].mark)
            return true;
    return false;
}

bool layout_is_told_by_place(const zc_layout *layout, zc_seat seat)
{
    const layout_seat *at = &layout->seats[seat.at];
    const layout_region *region = &layout->regions[at->region];
    if (at->place <= 0 || *at->name_zh || region->numbered_rows)
        return false;
    switch (region->look) {
    case LAYOUT_CHAIR:
    case LAYOUT_FLAG:
    case LAYOUT_SOFA:
    case LAYOUT_STAND: return true;
    case LAYOUT_PLATE:
    case LAYOUT_DISC:
    case LAYOUT_PLACE: break;
    }
    return layout->tables == 1 && !has_marks(layout);
}

const char *layout_party_words(const zc_layout *layout, zc_seat seat, zc_lang lang)
{
    static const char *const sides[][2] = { { "主方", "hosts" }, { "客方", "guests" } };
    const layout_seat *at = &layout->seats[seat.at];
    const layout_queue *queue = at->queue >= 0 ? &layout->queues[at->queue] : NULL;
    const bool is_half = at->way == LAYOUT_LEFT_HALF || at->way == LAYOUT_RIGHT_HALF;
    if (!queue || !queue->is_party)
        return "";
    if (layout_line_of(layout, seat).is_ring)
        return lang == ZC_LANG_ZH ? queue->zh : queue->en;
    return is_half && layout->regions[at->region].is_shared ? sides[queue->is_guests][lang] : "";
}

/* One who sits with his party for its sake. */
static bool is_helper(const layout_seat *seat)
{
    return seat->mark == LAYOUT_INTERPRETER || seat->mark == LAYOUT_RECORDER;
}

/* "7号", or "第3位", "女宾第3位"; beside a principal "翻译". */
static const char *chair_words(const zc_layout *layout, zc_seat seat, zc_lang lang, zc_arena *arena)
{
    const layout_seat *at = &layout->seats[seat.at];
    const bool zh = lang == ZC_LANG_ZH;
    const char *party = layout_party_words(layout, seat, lang);
    if (is_helper(at) && at->place <= 0)
        return at->mark == LAYOUT_INTERPRETER ? (zh ? "翻译" : "interpreter") : (zh ? "记录" : "recorder");
    if (!layout_is_told_by_place(layout, seat))
        return arena_format(arena, zh ? "%s号" : "seat %s", at->number);
    if (!*party)
        return arena_format(arena, zh ? "第%d位" : "place %d", at->place);
    return arena_format(arena, zh ? "%s第%d位" : "%s, place %d", party, at->place);
}

static const char *table_words(const layout_seat *seat, bool zh, zc_arena *arena)
{
    return arena_format(arena, zh ? "第%d桌　%s号" : "Table %d, seat %s", seat->row, seat->number);
}

/* "{floor}{block}{row}排{seat}号" of a venue. */
static const char *venue_words(const zc_layout *layout, const layout_seat *seat, zc_arena *arena)
{
    const char *const fields[][2] = { { "{floor}", seat->floor },
                                      { "{block}", block_name(layout, seat) },
                                      { "{row}", seat->row_label },
                                      { "{seat}", seat->number } };
    zc_textbuf words = { 0 };
    for (const char *at = layout->seat_words; *at;) {
        size_t field = 0;
        while (field < sizeof fields / sizeof *fields && !text_starts(at, fields[field][0]))
            field++;
        const bool is_field = field < sizeof fields / sizeof *fields;
        textbuf_add_n(&words, is_field ? fields[field][1] : at, is_field ? strlen(fields[field][1]) : 1);
        at += is_field ? strlen(fields[field][0]) : 1;
    }
    const char *made = words.failed ? NULL : arena_text(arena, textbuf_text(&words));
    textbuf_free(&words);
    return made;
}

/* "楼座　左区", "左区"; "" where the hall has but one. */
static const char *ground_words(const zc_layout *layout, const layout_seat *seat, bool zh, zc_arena *arena)
{
    const char *block = layout_block_heading(block_name(layout, seat), zh ? ZC_LANG_ZH : ZC_LANG_EN, arena);
    if (!block || !*seat->floor)
        return block;
    return arena_format(arena, "%s%s%s", seat->floor, !*block ? "" : zh ? "　" : ", ", block);
}

static const char *hall_words(const zc_layout *layout, const layout_seat *seat, bool zh, zc_arena *arena)
{
    if (*layout->seat_words)
        return venue_words(layout, seat, arena);
    const char *block = ground_words(layout, seat, zh, arena);
    if (!block)
        return NULL;
    if (!*block)
        return arena_format(arena, zh ? "%s排%s号" : "Row %s, seat %s", seat->row_label, seat->number);
    return arena_format(arena, zh ? "%s　%s排%s号" : "%s, row %s, seat %s", block, seat->row_label,
                        seat->number);
}

/* Helpers of both parties share a region: theirs is called by whose they are, "客方翻译". */
static const char *part_name(const zc_layout *layout, const layout_seat *seat, bool zh)
{
    const layout_region *region = &layout->regions[seat->region];
    const layout_queue *queue = seat->queue >= 0 ? &layout->queues[seat->queue] : NULL;
    if (queue && queue->is_party && is_helper(seat) && *seat->block)
        return zh ? queue->zh : queue->en;
    return zh ? region->name_zh : region->name_en;
}

/* `blank` between the parts where they are Chinese. */
static const char *region_words(const zc_layout *layout, const layout_seat *seat, const char *chair,
                                zc_lang lang, const char *blank, zc_arena *arena)
{
    const layout_region *region = &layout->regions[seat->region];
    const bool zh = lang == ZC_LANG_ZH;
    const char *name = part_name(layout, seat, zh);
    if (!region->numbered_rows && seat->row <= 1)
        return arena_format(arena, "%s%s%s", name, zh ? blank : ", ", chair);
    return zh ? arena_format(arena, "%s%s第%s排%s%s", name, blank, seat->row_label, blank, chair)
              : arena_format(arena, "%s, row %s, %s", name, seat->row_label, chair);
}

static const char *named_words(const layout_seat *seat, bool zh, zc_arena *arena)
{
    return arena_format(arena, zh ? "%s（%s）" : "%s (%s)", zh ? seat->name_zh : seat->name_en, seat->number);
}

const char *layout_seat_words(const zc_layout *layout, zc_seat seat, zc_lang lang, zc_arena *arena)
{
    const layout_seat *at = &layout->seats[seat.at];
    const bool zh = lang == ZC_LANG_ZH;

    if (*at->name_zh)
        return named_words(at, zh, arena);
    if (at->table >= 0 && layout->tables > 1)
        return table_words(at, zh, arena);
    if (at->block_at >= 0 && strcmp(layout->blocks[at->block_at].region, "audience") == 0)
        return hall_words(layout, at, zh, arena);
    const char *chair = chair_words(layout, seat, lang, arena);
    if (!chair || layout->tables == 1)
        return chair;
    return region_words(layout, at, chair, lang, "　", arena);
}

const char *layout_place_words(const zc_layout *layout, zc_seat seat, zc_lang lang, zc_arena *arena)
{
    const layout_seat *at = &layout->seats[seat.at];
    const char *chair = chair_words(layout, seat, lang, arena);
    if (!chair || !layout_is_told_by_place(layout, seat) || is_at_round_table(layout, at))
        return chair ? "" : NULL;
    return region_words(layout, at, chair, lang, "", arena);
}
