/* Seats and rows of a plan in the words of its paper, from its columns alone: the style that named its
 * regions is not at hand. What paper tells by its place of honour has that place in its reason (place.c).
 */
#include "plan/record.h"

#include <string.h>

/* How a seat of a region is said. */
typedef enum seat_form {
    FORM_ROWS,  /* 主席台　第1排　4号 */
    FORM_HALL,  /* 5排13号 */
    FORM_TABLE, /* 第3桌　7号; of one table: 7号 */
    FORM_PLACE, /* 里侧　第4位; behind it 里侧　第2排　第4位 */
    FORM_NAMED, /* 后排右座（RR） */
} seat_form;

/* Regions and parts of them: id, what it is called, how its seats are said. */
#define REGION_WORDS(X)                                                                                      \
    X("rostrum", "主席台", "Rostrum", FORM_ROWS)                                                             \
    X("audience", "会场", "Audience", FORM_HALL)                                                             \
    X("table", "", "", FORM_TABLE)                                                                           \
    X("head", "主桌", "Head table", FORM_PLACE)                                                              \
    X("host", "主方", "Hosts", FORM_PLACE)                                                                   \
    X("guest", "客方", "Guests", FORM_PLACE)                                                                 \
    X("interpreter", "翻译", "Interpreters", FORM_PLACE)                                                     \
    X("recorder", "记录", "Recorders", FORM_PLACE)                                                           \
    X("base", "底边", "Base", FORM_PLACE)                                                                    \
    X("arm", "两翼", "Arms", FORM_PLACE)                                                                     \
    X("far", "里侧", "Far side", FORM_PLACE)                                                                 \
    X("near", "外侧", "Near side", FORM_PLACE)                                                               \
    X("outer", "列席", "Observers", FORM_PLACE)                                                              \
    X("signer", "签字人", "Signers", FORM_PLACE)                                                             \
    X("assistant", "助签人", "Assistants", FORM_PLACE)                                                       \
    X("witness", "见签人", "Witnesses", FORM_PLACE)                                                          \
    X("photo", "合影", "Photo", FORM_ROWS)                                                                   \
    X("presenter", "颁奖人", "Presenters", FORM_PLACE)                                                       \
    X("recipient", "领奖人", "Recipients", FORM_PLACE)                                                       \
    X("car", "车头", "Front", FORM_NAMED)                                                                    \
    X("flag", "旗架", "Flag stand", FORM_PLACE)                                                              \
    X("podium", "领奖台", "Podium", FORM_PLACE)                                                              \
    X("left", "左", "left", FORM_PLACE)                                                                      \
    X("right", "右", "right", FORM_PLACE)

/* What a reason calls tables and lists besides; of those that are alike in English the last is a meal's. */
#define OTHER_WORDS(X)                                                                                       \
    X("会议桌", "Table")                                                                                     \
    X("餐桌", "Table")                                                                                       \
    X("主方", "hosts")                                                                                       \
    X("客方", "guests")                                                                                      \
    X("主人", "host and hostess")                                                                            \
    X("男宾", "men")                                                                                         \
    X("女宾", "women")                                                                                       \
    X("主方翻译", "hosts' interpreters")                                                                     \
    X("客方翻译", "guests' interpreters")                                                                    \
    X("主方记录", "hosts' recorders")                                                                        \
    X("客方记录", "guests' recorders")

/* Seats that have names of their own, by their numbers. */
#define SEAT_NAMES(X)                                                                                        \
    X("FP", "副驾驶座", "front passenger")                                                                   \
    X("ML", "中排左座", "middle left")                                                                       \
    X("MR", "中排右座", "middle right")                                                                      \
    X("RL", "后排左座", "rear left")                                                                         \
    X("RM", "后排中座", "rear middle")                                                                       \
    X("RR", "后排右座", "rear right")

static const struct region_words {
    const char *id, *zh, *en;
    seat_form form;
} region_words[] = {
#define X(id, zh, en, form) { id, zh, en, form },
    REGION_WORDS(X)
#undef X
};

static in_both other_words[] = {
#define X(zh, en) { zh, en },
    OTHER_WORDS(X)
#undef X
};

static const struct seat_name {
    const char *number, *zh, *en;
} seat_names[] = {
#define X(number, zh, en) { number, zh, en },
    SEAT_NAMES(X)
#undef X
};

/* A region of the user's own style is called by its id. */
static struct region_words words_of(const char *id)
{
    for (size_t at = 0; at < sizeof region_words / sizeof *region_words; at++)
        if (strcmp(region_words[at].id, id) == 0)
            return region_words[at];
    return (struct region_words){ id, id, id, FORM_ROWS };
}

static seat_form form_of(const record_seat *seat) { return words_of(seat->field[PLAN_COLUMN_REGION]).form; }

static const char *name_of(const char *id, zc_lang lang)
{
    const struct region_words words = words_of(id);
    return lang == ZC_LANG_ZH ? words.zh : words.en;
}

/* "主席台", "翻译（客方）", "会场（楼座、左）". */
static const char *region_of(const record_seat *seat, zc_lang lang, zc_arena *arena)
{
    const bool zh = lang == ZC_LANG_ZH;
    const char *region = name_of(seat->field[PLAN_COLUMN_REGION], lang);
    const char *floor = seat->field[PLAN_COLUMN_FLOOR], *block = seat->field[PLAN_COLUMN_BLOCK];
    const char *part = name_of(block, lang);
    if (!*floor && !*block)
        return region;
    if (*floor && *block)
        return arena_format(arena, zh ? "%s（%s、%s）" : "%s (%s, %s)", region, floor, part);
    return arena_format(arena, zh ? "%s（%s）" : "%s (%s)", region, *floor ? floor : part);
}

static bool says_row(const record_seat *seat)
{
    const seat_form form = form_of(seat);
    return form == FORM_ROWS || form == FORM_HALL || (form == FORM_PLACE && seat->row != 1);
}

const char *record_row_words(const record_seat *seat, zc_lang lang, zc_arena *arena)
{
    const bool zh = lang == ZC_LANG_ZH;
    const char *region = region_of(seat, lang, arena);
    if (!region)
        return NULL;
    if (form_of(seat) == FORM_TABLE)
        return arena_format(arena, zh ? "第%s桌" : "Table %s", seat->field[PLAN_COLUMN_ROW]);
    return says_row(seat)
               ? arena_format(arena, zh ? "%s第%s排" : "%s row %s", region, seat->field[PLAN_COLUMN_ROW])
               : region;
}

/* ---- a seat by its number ---- */

/* "主席台　第1排"; the same with commas. */
static const char *spaced_row(const record_seat *seat, zc_lang lang, zc_arena *arena)
{
    const char *region = region_of(seat, lang, arena), *row = seat->field[PLAN_COLUMN_ROW];
    if (!region || !says_row(seat))
        return region;
    return arena_format(arena, lang == ZC_LANG_ZH ? "%s　第%s排" : "%s, row %s", region, row);
}

static const char *hall_words(const record_seat *seat, zc_lang lang, zc_arena *arena)
{
    const char *row = seat->field[PLAN_COLUMN_ROW], *number = seat->field[PLAN_COLUMN_NUMBER];
    const bool zh = lang == ZC_LANG_ZH;
    if (!*seat->field[PLAN_COLUMN_FLOOR] && !*seat->field[PLAN_COLUMN_BLOCK])
        return arena_format(arena, zh ? "%s排%s号" : "Row %s, seat %s", row, number);
    const char *region = region_of(seat, lang, arena);
    return region ? arena_format(arena, zh ? "%s　%s排%s号" : "%s, row %s, seat %s", region, row, number)
                  : NULL;
}

/* "2R3" of a coach. */
static const char *bench_words(const char *number, zc_lang lang, zc_arena *arena)
{
    static const char digits[] = "0123456789";
    const int row = (int)strspn(number, digits);
    const char *from_right = number + row + 1;
    if (row == 0 || number[row] != 'R' || !*from_right || strspn(from_right, digits) != strlen(from_right))
        return NULL;
    return arena_format(
        arena, lang == ZC_LANG_ZH ? "第%.*s排右起第%s座（%s）" : "row %.*s, seat %s from the right (%s)", row,
        number, from_right, number);
}

static const char *named_words(const record_seat *seat, zc_lang lang, zc_arena *arena)
{
    const bool zh = lang == ZC_LANG_ZH;
    const char *number = seat->field[PLAN_COLUMN_NUMBER], *bench = bench_words(number, lang, arena);
    for (size_t at = 0; at < sizeof seat_names / sizeof *seat_names; at++)
        if (text_equal(seat_names[at].number, number))
            return arena_format(arena, zh ? "%s（%s）" : "%s (%s)",
                                zh ? seat_names[at].zh : seat_names[at].en, number);
    if (bench)
        return bench;
    return arena_format(arena, zh ? "%s　%s号" : "%s, seat %s",
                        name_of(seat->field[PLAN_COLUMN_REGION], lang), number);
}

static const char *number_words(const record_seat *seat, zc_lang lang, zc_arena *arena)
{
    const bool zh = lang == ZC_LANG_ZH;
    const char *number = seat->field[PLAN_COLUMN_NUMBER];
    switch (form_of(seat)) {
    case FORM_HALL: return hall_words(seat, lang, arena);
    case FORM_NAMED: return named_words(seat, lang, arena);
    case FORM_TABLE:
        return arena_format(arena, zh ? "第%s桌　%s号" : "Table %s, seat %s", seat->field[PLAN_COLUMN_ROW],
                            number);
    case FORM_ROWS:
    case FORM_PLACE: break;
    }
    const char *row = spaced_row(seat, lang, arena);
    return row ? arena_format(arena, zh ? "%s　%s号" : "%s, seat %s", row, number) : NULL;
}

/* ---- by its place of honour ---- */

/* A region, or a list, in the other language as far as that is known. */
static const char *said_in(const zc_plan_record *record, const record_seat *seat, const char *words,
                           zc_lang from, zc_lang lang)
{
    const struct region_words region = words_of(seat->field[PLAN_COLUMN_REGION]);
    in_both own = { region.zh, region.en };
    const char *found = words;
    if (text_equal(own[from], words))
        return own[lang];
    for (size_t at = 0; at < sizeof other_words / sizeof *other_words; at++)
        if (text_equal(other_words[at][from], words) && (found == words || record->dines))
            found = other_words[at][lang];
    return found;
}

/* Without that ending, if it has more before it. */
static bool cut_end(const char **words, const char *end, zc_arena *arena)
{
    const size_t length = strlen(*words), cut = strlen(end);
    if (length <= cut || cut == 0 || !text_ends(*words, end))
        return false;
    *words = arena_text_n(arena, *words, length - cut);
    return true;
}

/* The list at the end of "餐桌女宾", "Table, women"; "" for none. */
static const char *cut_party(const char **where, zc_lang lang, zc_arena *arena)
{
    for (size_t at = 0; at < sizeof other_words / sizeof *other_words; at++) {
        const char *words = other_words[at][lang];
        const char *end = lang == ZC_LANG_ZH ? words : arena_format(arena, ", %s", words);
        if (end && cut_end(where, end, arena))
            return words;
    }
    return "";
}

/* "餐桌　女宾第3位", "见签人　第2排　主方第3位". */
static const char *place_words(const zc_plan_record *record, const record_seat *seat,
                               const record_place *place, zc_lang lang, zc_arena *arena)
{
    const bool zh = lang == ZC_LANG_ZH;
    const char *name = place->where, *row = seat->field[PLAN_COLUMN_ROW];
    const char *party = said_in(record, seat, cut_party(&name, place->lang, arena), place->lang, lang);
    const char *row_end = arena_format(arena, place->lang == ZC_LANG_ZH ? "第%s排" : ", row %s", row);
    if (row_end)
        cut_end(&name, row_end, arena);
    const char *chair = zh ? arena_format(arena, "%s第%d位", party, place->place)
                           : arena_format(arena, "%s%splace %d", party, *party ? ", " : "", place->place);
    if (!name || !row_end || !chair)
        return NULL;
    name = said_in(record, seat, name, place->lang, lang);
    if (!says_row(seat))
        return arena_format(arena, zh ? "%s　%s" : "%s, %s", name, chair);
    return arena_format(arena, zh ? "%s　第%s排　%s" : "%s, row %s, %s", name, row, chair);
}

/* An interpreter at the table, who has no place of honour. */
static const char *helper_words(const record_seat *seat, zc_lang lang, zc_arena *arena)
{
    static const struct helper {
        const char *zh, *en;
    } helpers[] = { { "翻译", "interpreter" }, { "记录", "recorder" } };
    const char *row = spaced_row(seat, lang, arena);
    for (size_t at = 0; row && at < sizeof helpers / sizeof *helpers; at++)
        if (strstr(seat->field[PLAN_COLUMN_ROLE], helpers[at].zh) ||
            strstr(seat->field[PLAN_COLUMN_ROLE], helpers[at].en))
            return arena_format(arena, lang == ZC_LANG_ZH ? "%s　%s" : "%s, %s", row,
                                lang == ZC_LANG_ZH ? helpers[at].zh : helpers[at].en);
    return number_words(seat, lang, arena);
}

/* ---- at tables ---- */

bool record_place_is_round(const record_place *place)
{
    return place->place > 0 && (text_starts(place->where, "第") || text_starts(place->where, "table "));
}

/* Of several tables by number; of one by place, unless hosts and guests have marks for theirs. */
static const char *table_words(const zc_plan_record *record, const record_seat *seat,
                               const record_place *place, zc_lang lang, zc_arena *arena)
{
    const bool zh = lang == ZC_LANG_ZH;
    if (place->place > 0 && !record_place_is_round(place))
        return place_words(record, seat, place, lang, arena);
    if (record->tables > 1)
        return number_words(seat, lang, arena);
    if (record->has_hosts || place->place == 0)
        return arena_format(arena, zh ? "%s号" : "seat %s", seat->field[PLAN_COLUMN_NUMBER]);
    return arena_format(arena, zh ? "第%d位" : "place %d", place->place);
}

const char *record_seat_words(const zc_plan_record *record, const record_seat *seat, zc_lang lang,
                              zc_arena *arena)
{
    const seat_form form = form_of(seat);
    const record_place place = form == FORM_PLACE || form == FORM_TABLE ? record_place_of(seat, arena)
                                                                        : (record_place){ 0 };
    if (form == FORM_TABLE)
        return table_words(record, seat, &place, lang, arena);
    if (form != FORM_PLACE)
        return number_words(seat, lang, arena);
    return place.place > 0 ? place_words(record, seat, &place, lang, arena) : helper_words(seat, lang, arena);
}
