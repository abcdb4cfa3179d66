/* What parts two neighbours of a list: what moved one of them, else their precedence. */
#include "solve/reasons.h"

#include <string.h>

/* Two neighbours of a list, the higher first. */
typedef struct neighbours {
    const layout_list *list;
    const reason_list *known;
    const mustered_list *mustered;
    int at; /* of the higher one in his list */
    zc_person people[2];
    const list_standing *stands[2]; /* NULL: by precedence alone */
} neighbours;

/* A reason that may apply; *out stays NULL if it does not. */
typedef zc_status (*reason_test)(zc_reasons *reasons, const neighbours *pair, const char **out);

static zc_status made(const char *text, const char **out)
{
    *out = text;
    return text ? ZC_OK : ZC_NO_MEMORY;
}

static const char *word_of(const zc_reasons *reasons, const char *option)
{
    char unused[16];
    return rule_option_word(reasons->seating.options, option, unused);
}

/* ---- R-ROSTRUM-CHAIR: he was moved forward, so only the one behind him asks ---- */

static zc_status by_chair(zc_reasons *reasons, const neighbours *pair, const char **out)
{
    static in_both first = { "主持人居首（chair={1}，{2}）", "presides: first (chair={1}, {2})" },
                   front = { "主持人不坐第一排之后（chair={1}，{2}）",
                             "presides: never behind row 1 (chair={1}, {2})" };
    if (pair->known->chair_person != pair->people[0].at)
        return ZC_OK;
    const bool is_first = reasons->seating.options->chair != ZC_CHAIR_BY_RANK;
    return made(REASON_SAY(reasons, is_first ? first : front, word_of(reasons, "chair"),
                           zc_rule_id(ZC_RULE_ROSTRUM_CHAIR)),
                out);
}

/* ---- R-ROSTRUM-ROWS ---- */

static zc_status by_executive(zc_reasons *reasons, const neighbours *pair, const char **out)
{
    static in_both words = { "执行主席在前（rows={1}，{2}）", "executive chairs first (rows={1}, {2})" };
    const zc_roster *roster = reasons->input.roster;
    const bool differ = zc_roster_has_role(roster, pair->people[0], ZC_ROLE_EXECUTIVE) !=
                        zc_roster_has_role(roster, pair->people[1], ZC_ROLE_EXECUTIVE);
    if (!pair->list->by_role || reasons->seating.options->rows != ZC_ROWS_BY_ROLE || !differ)
        return ZC_OK;
    return made(REASON_SAY(reasons, words, word_of(reasons, "rows"), zc_rule_id(ZC_RULE_ROSTRUM_ROWS)), out);
}

/* ---- R-ROSTRUM-GUEST ---- */

static zc_status by_side(zc_reasons *reasons, const neighbours *pair, const char **out)
{
    static in_both first = { "上级来宾在前（guest_mix={1}，{2}）", "superiors first (guest_mix={1}, {2})" },
                   mixed = { "来宾与本单位相间（guest_mix={1}，{2}）",
                             "superiors and own people by turns (guest_mix={1}, {2})" },
                   last = { "未注明主客者在后（guest_mix={1}，{2}）",
                            "those without a side last (guest_mix={1}, {2})" };
    const zc_roster *roster = reasons->input.roster;
    const int mix = reasons->seating.options->guest_mix;
    if (!pair->list->guest_mix || mix == ZC_GUEST_MIX_BY_RANK ||
        zc_roster_side(roster, pair->people[0]) == zc_roster_side(roster, pair->people[1]))
        return ZC_OK;
    const bool is_last = zc_roster_side(roster, pair->people[1]) == ZC_SIDE_NONE;
    return made(REASON_SAY(reasons,
                           is_last                          ? last
                           : mix == ZC_GUEST_MIX_INTERLEAVE ? mixed
                                                            : first,
                           word_of(reasons, "guest_mix"), zc_rule_id(ZC_RULE_ROSTRUM_GUEST)),
                out);
}

/* ---- the style's own order of sides ---- */

/* "依次为首位主方、客方、其余主方" */
static const char *mix_words(zc_reasons *reasons, const char *const words[], int count)
{
    static in_both host = { "首位主方", "the first host" }, guests = { "客方", "the guests" },
                   hosts = { "主方", "the hosts" }, others = { "其余主方", "the other hosts" },
                   then = { "、", ", then " };
    const char *all = "";
    bool had_host = false;
    for (int word = 0; all && word < count; word++) {
        const bool is_host = text_equal(words[word], "host");
        const char *const *part = is_host                             ? host
                                  : text_equal(words[word], "guests") ? guests
                                  : had_host                          ? others
                                                                      : hosts;
        all = arena_format(reasons->arena, "%s%s%s", all, word > 0 ? then[reasons->lang] : "",
                           part[reasons->lang]);
        had_host |= is_host;
    }
    return all;
}

static zc_status by_mix(zc_reasons *reasons, const neighbours *pair, const char **out)
{
    static in_both words = { "依次为{1}（{2}）", "{1} ({2})" };
    const muster_book *muster = &reasons->seating.muster;
    const layout_queue *queue = pair->known->queue;
    const char *const *parts;
    if (text_is_blank(pair->list->mix) || !queue || queue->count == 0)
        return ZC_OK;
    const int count = words_split(reasons->arena, pair->list->mix, "", &parts);
    if (count < 0)
        return ZC_NO_MEMORY;
    if (order_mix_part(muster, parts, count, pair->mustered, pair->at) ==
        order_mix_part(muster, parts, count, pair->mustered, pair->at + 1))
        return ZC_OK;
    const char *sides = mix_words(reasons, parts, count);
    const zc_rule rule = reasons->layout->seats[queue->seats[0].at].rule;
    return sides ? made(REASON_SAY(reasons, words, sides, zc_rule_id(rule)), out) : ZC_NO_MEMORY;
}

/* ---- R-AUD-AWARD, R-AUD-SPECIAL, groups, R-AUD-NPC ---- */

static bool have_stands(const neighbours *pair) { return pair->stands[0] && pair->stands[1]; }

/* What the two have in a column, "无序号" for an empty cell, said in `words` with the rule. */
static zc_status by_column(zc_reasons *reasons, const neighbours *pair, zc_column column, in_both words,
                           in_both none, const char **out)
{
    const char *cells[2];
    for (int side = 0; side < 2; side++) {
        const char *cell = zc_roster_field(reasons->input.roster, pair->people[side], column);
        cells[side] = *cell ? cell : none[reasons->lang];
    }
    return made(REASON_SAY(reasons, words, cells[0], cells[1], zc_rule_id(ZC_RULE_AUD_AWARD)), out);
}

static zc_status by_grade(zc_reasons *reasons, const neighbours *pair, const char **out)
{
    static in_both words = { "奖级 {1} 先于 {2}（{3}）", "grade of the award {1} before {2} ({3})" },
                   none = { "无奖级", "none" };
    if (!pair->list->by_grade || !have_stands(pair) || !(pair->stands[0]->grade < pair->stands[1]->grade))
        return ZC_OK;
    return by_column(reasons, pair, ZC_COLUMN_RANK, words, none, out);
}

static zc_status by_walk_up(zc_reasons *reasons, const neighbours *pair, const char **out)
{
    static in_both words = { "上台次序 {1} 先于 {2}（{3}）", "walk-up order {1} before {2} ({3})" },
                   none = { "无序号", "none" };
    if (!pair->list->walk_up || !have_stands(pair) || !(pair->stands[0]->first < pair->stands[1]->first))
        return ZC_OK;
    return by_column(reasons, pair, ZC_COLUMN_ORDER, words, none, out);
}

/* In a strip the classes of one group follow each other; else those of all groups do. */
static zc_status by_class(zc_reasons *reasons, const neighbours *pair, const char **out)
{
    static in_both words = { "{1} 先于 {2}（{3}）", "{1} before {2} ({3})" };
    if (!pair->list->grouped || !have_stands(pair) || pair->stands[0]->class == pair->stands[1]->class)
        return ZC_OK;
    const bool in_strip = !(pair->stands[0]->first < pair->stands[1]->first);
    if (in_strip && pair->stands[0]->group != pair->stands[1]->group)
        return ZC_OK;
    return made(REASON_SAY(reasons, words, order_class_word(pair->stands[0]->class, reasons->lang),
                           order_class_word(pair->stands[1]->class, reasons->lang),
                           zc_rule_id(ZC_RULE_AUD_SPECIAL)),
                out);
}

static zc_status say_reason(zc_reasons *reasons, const precedence_reason *reason, const char **out)
{
    static in_both by_key = { "{1} {2} 先于 {3}（{4}，{5}）", "{1} {2} before {3} (key {4}, {5})" },
                   by_rows = { "排序依据均同，{1} {2} 先于 {3}", "equal in all keys; {1}: {2} before {3}" };
    return made(*reason->key
                    ? REASON_SAY(reasons, by_key, reason->what, reason->values[0], reason->values[1],
                                 reason->key, reason->rule)
                    : REASON_SAY(reasons, by_rows, reason->what, reason->values[0], reason->values[1]),
                out);
}

static const char *group_name(const precedence_group *group, zc_lang lang)
{
    static in_both none = { "无组别者", "those of no group" };
    return *group->name ? group->name : none[lang];
}

static zc_status by_group(zc_reasons *reasons, const neighbours *pair, const char **out)
{
    static in_both words = { "{1} 先于 {2}：{3}", "{1} before {2}: {3}" };
    precedence_reason reason;
    const char *why;
    if (!pair->list->grouped || !have_stands(pair) || pair->stands[0]->group == pair->stands[1]->group)
        return ZC_OK;
    const precedence_group *groups[2];
    for (int side = 0; side < 2; side++)
        groups[side] = &pair->mustered->ordered_groups[pair->stands[side]->group];
    zc_status status =
        precedence_between_groups(reasons->scale, groups[0], groups[1], reasons->lang, &reason);
    if (status == ZC_OK)
        status = say_reason(reasons, &reason, &why);
    return status ? status
                  : made(REASON_SAY(reasons, words, group_name(groups[0], reasons->lang),
                                    group_name(groups[1], reasons->lang), why),
                         out);
}

static zc_status by_rotation(zc_reasons *reasons, const neighbours *pair, const char **out)
{
    static in_both words = { "逐年轮换，位次在前者移至团末（rotate={1}，{2}）",
                             "rotation: the first of the group have moved to its end (rotate={1}, {2})" };
    char years[16];
    if (!pair->list->rotates || !have_stands(pair) || pair->stands[0]->place < pair->stands[1]->place)
        return ZC_OK;
    return made(REASON_SAY(reasons, words, rule_option_word(reasons->seating.options, "rotate", years),
                           zc_rule_id(ZC_RULE_AUD_NPC)),
                out);
}

/* ---- precedence ---- */

static zc_status by_precedence(zc_reasons *reasons, const neighbours *pair, const char **out)
{
    precedence_reason reason;
    const zc_status status =
        precedence_between(reasons->scale, pair->people[0], pair->people[1], reasons->lang, &reason);
    return status ? status : say_reason(reasons, &reason, out);
}

/* What was done to the list last parts them first. */
static const reason_test tests[] = {
    by_chair,   by_executive, by_mix,   by_side,     by_grade,
    by_walk_up, by_class,     by_group, by_rotation, by_precedence,
};

static zc_status tell(zc_reasons *reasons, const neighbours *pair, const char **out)
{
    zc_status status = ZC_OK;
    *out = NULL;
    for (size_t test = 0; test < sizeof tests / sizeof *tests && !*out && status == ZC_OK; test++)
        status = tests[test](reasons, pair, out);
    return status;
}

zc_status reason_between(zc_reasons *reasons, int list, int at, const char **out)
{
    const mustered_list *mustered = &reasons->seating.muster.lists[list];
    reason_list *known = &reasons->lists[list];
    if (!known->between && !(known->between = arena_array(reasons->arena, const char *, mustered->count)))
        return ZC_NO_MEMORY;
    *out = known->between[at];
    if (*out)
        return ZC_OK;
    neighbours pair = {
        .list = &reasons->seating.style.lists[list], .known = known, .mustered = mustered, .at = at
    };
    for (int side = 0; side < 2; side++) {
        pair.people[side] = mustered->people[at + side];
        pair.stands[side] = reasons->stands[pair.people[side].at];
    }
    const zc_status status = tell(reasons, &pair, &known->between[at]);
    *out = known->between[at];
    return status;
}
