/* Seats and rows of a plan in words, from its columns alone: the style that named its regions is not at hand.
 */
#include "plan/record.h"

#include <string.h>

/* How a seat of a region is said. */
typedef enum seat_form {
    FORM_ROWS,  /* 主席台第1排4号 */
    FORM_LINE,  /* 里侧4号; behind it 里侧第2排4号 */
    FORM_HALL,  /* 5排13号 */
    FORM_TABLE, /* 第3桌7号 */
} seat_form;

/* Regions and parts of them: id, what it is called, how its seats are said. */
#define REGION_WORDS(X)                                                                                      \
    X("rostrum", "主席台", "Rostrum", FORM_ROWS)                                                             \
    X("audience", "会场", "Audience", FORM_HALL)                                                             \
    X("table", "", "", FORM_TABLE)                                                                           \
    X("head", "主桌", "Head table", FORM_LINE)                                                               \
    X("host", "主方", "Hosts", FORM_LINE)                                                                    \
    X("guest", "客方", "Guests", FORM_LINE)                                                                  \
    X("interpreter", "翻译", "Interpreters", FORM_LINE)                                                      \
    X("recorder", "记录", "Recorders", FORM_LINE)                                                            \
    X("base", "底边", "Base", FORM_LINE)                                                                     \
    X("arm", "翼", "Arm", FORM_LINE)                                                                         \
    X("far", "里侧", "Far side", FORM_LINE)                                                                  \
    X("near", "外侧", "Near side", FORM_LINE)                                                                \
    X("outer", "列席", "Observers", FORM_LINE)                                                               \
    X("signer", "签字席", "Signers", FORM_LINE)                                                              \
    X("assistant", "助签席", "Assistants", FORM_LINE)                                                        \
    X("witness", "见证人", "Witnesses", FORM_ROWS)                                                           \
    X("photo", "合影", "Photo", FORM_ROWS)                                                                   \
    X("presenter", "颁奖人", "Presenters", FORM_LINE)                                                        \
    X("recipient", "领奖人", "Recipients", FORM_ROWS)                                                        \
    X("car", "乘车", "Car", FORM_LINE)                                                                       \
    X("flag", "旗位", "Flag", FORM_LINE)                                                                     \
    X("podium", "领奖台", "Podium", FORM_LINE)                                                               \
    X("left", "左", "left", FORM_LINE)                                                                       \
    X("right", "右", "right", FORM_LINE)

static const struct region_words {
    const char *id, *zh, *en;
    seat_form form;
} region_words[] = {
#define X(id, zh, en, form) { id, zh, en, form },
    REGION_WORDS(X)
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
    const seat_form form = words_of(seat->field[PLAN_COLUMN_REGION]).form;
    return form == FORM_ROWS || form == FORM_HALL || seat->row != 1;
}

const char *record_row_words(const record_seat *seat, zc_lang lang, zc_arena *arena)
{
    const bool zh = lang == ZC_LANG_ZH;
    const char *region = region_of(seat, lang, arena);
    if (!region)
        return NULL;
    if (words_of(seat->field[PLAN_COLUMN_REGION]).form == FORM_TABLE)
        return arena_format(arena, zh ? "第%s桌" : "Table %s", seat->field[PLAN_COLUMN_ROW]);
    return says_row(seat)
               ? arena_format(arena, zh ? "%s第%s排" : "%s row %s", region, seat->field[PLAN_COLUMN_ROW])
               : region;
}

const char *record_seat_words(const record_seat *seat, zc_lang lang, zc_arena *arena)
{
    const char *row = record_row_words(seat, lang, arena);
    return row ? arena_format(arena, lang == ZC_LANG_ZH ? "%s%s号" : "%s seat %s", row,
                              seat->field[PLAN_COLUMN_NUMBER])
               : NULL;
}
