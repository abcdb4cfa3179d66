/* Why somebody is in his list, and the options that gave him his chair there. */
#include "solve/reasons.h"

#include <string.h>

static const char *list_name(const zc_reasons *reasons, const layout_list *list)
{
    return reasons->lang == ZC_LANG_ZH ? list->zh : list->en;
}

/* The roster's own words of the role; else the role's. */
static const char *roles_of(const zc_reasons *reasons, zc_person person)
{
    return zc_roster_field(reasons->input.roster, person, ZC_COLUMN_ROLE);
}

static const char *side_of(const zc_reasons *reasons, zc_person person)
{
    static in_both words[] = { [ZC_SIDE_NONE] = { "未注明主客，按客方", "no side: counts as a guest" },
                               [ZC_SIDE_HOST] = { "主方", "host" },
                               [ZC_SIDE_GUEST] = { "客方", "guest" } };
    return words[zc_roster_side(reasons->input.roster, person)][reasons->lang];
}

static const char *sex_words(zc_reasons *reasons, zc_person person, const char *name)
{
    static in_both woman = { "性别 女，列入{1}", "woman: among the {1}" },
                   man = { "性别 男，列入{1}", "man: among the {1}" },
                   none = { "未注明性别，按{1}", "sex not stated: counts among the {1}" };
    const zc_roster *roster = reasons->input.roster;
    if (roster_is_woman(roster, person))
        return REASON_SAY(reasons, woman, name);
    return REASON_SAY(reasons, *zc_roster_field(roster, person, ZC_COLUMN_SEX) ? man : none, name);
}

static const char *fitting_words(zc_reasons *reasons, int list, zc_person person)
{
    static in_both by_role = { "角色“{1}”列入{2}", "role {1}: among the {2}" },
                   by_side = { "{1}，列入{2}", "{1}: among the {2}" },
                   by_both = { "{1}，角色“{2}”，列入{3}", "{1}, role {2}: among the {3}" };
    const bool has_role = muster_has_role(&reasons->seating.muster, person, list);
    const layout_list *of = &reasons->seating.style.lists[list];
    const char *name = list_name(reasons, of);
    if (*of->sex)
        return sex_words(reasons, person, name);
    if (!*of->side)
        return REASON_SAY(reasons, by_role, roles_of(reasons, person), name);
    if (!has_role)
        return REASON_SAY(reasons, by_side, side_of(reasons, person), name);
    return REASON_SAY(reasons, by_both, side_of(reasons, person), roles_of(reasons, person), name);
}

const char *reason_list_words(zc_reasons *reasons, zc_person person)
{
    static in_both
        first = { "无人有该角色，{1} 席由位次在前者就座：列入{2}",
                  "nobody has the role, so the first by precedence take its {1} chairs: among the {2}" },
        instead = { "无人有该角色，由位次在前者担任：列入{1}",
                    "nobody has the role, so the first by precedence has it: among the {1}" },
        rest = { "不属其他名单，列入{1}", "in no other list: among the {1}" };
    const muster_book *muster = &reasons->seating.muster;
    const int at = muster->list_of_person[person.at];
    const layout_list *list = &reasons->seating.style.lists[at];
    const char *name = list_name(reasons, list);
    switch (muster->ways[person.at]) {
    case MUSTER_FITS: return fitting_words(reasons, at, person);
    case MUSTER_INSTEAD: return REASON_SAY(reasons, instead, name);
    case MUSTER_FIRST:
        return REASON_SAY(reasons, first,
                          reason_number(reasons, layout_size_chairs(reasons->input.sizes, list->size)), name);
    case MUSTER_REST: return REASON_SAY(reasons, rest, name);
    }
    return "";
}

/* ---- options ---- */

/* A file of layouts/profiles/ is called by its name: "方案 cn-government". */
static const char *profile_of(const char *file, zc_arena *arena)
{
    static const char folder[] = "profiles/", ending[] = ".xml";
    const char *found = strstr(file, folder);
    if (!found || !text_ends(file, ending))
        return NULL;
    found += strlen(folder);
    return arena_text_n(arena, found, strlen(found) - strlen(ending));
}

static const char *file_name(const char *path)
{
    const char *slash = strrchr(path, '/');
    return slash ? slash + 1 : path;
}

static const char *given_words(zc_reasons *reasons, const char *key)
{
    static in_both by_profile = { "方案 {1}", "profile {1}" }, by_user = { "已设定", "set" };
    char words[256];
    zc_place place = { 0 };
    for (int at = 0; at < reasons->input.setting_count; at++)
        if (strcmp(reasons->input.settings[at].key, key) == 0)
            place = reasons->input.settings[at].place;
    if (!place.file)
        place = rule_option_place(reasons->seating.options, key);
    if (!place.file)
        return by_user[reasons->lang];
    const char *profile = profile_of(place.file, reasons->arena);
    if (profile)
        return REASON_SAY(reasons, by_profile, profile);
    place.file = file_name(place.file);
    zc_place_text(place, sizeof words, words);
    return arena_text(reasons->arena, words);
}

/* Who says so: the user where he said it, the style, or nobody. */
static const char *origin(zc_reasons *reasons, const char *key, bool is_default)
{
    static in_both usual = { "默认", "default" }, by_style = { "样式", "style" };
    if (rule_option_given(reasons->seating.options, key))
        return given_words(reasons, key);
    return is_default ? usual[reasons->lang] : by_style[reasons->lang];
}

static const char *option_words(zc_reasons *reasons, const char *key, bool first, bool in_line)
{
    static in_both words = { "{1}{2}={3}（{4}）", "{1}{2}={3} ({4})" }, comma = { "，", ", " };
    char number[16];
    const char *word = rule_option_word(reasons->seating.options, key, number);
    const int option = zc_option_find(key);
    const bool is_default = option >= 0 && text_equal(word, zc_option_default(option));
    if (!word || (in_line && !first && is_default))
        return "";
    const char *from = origin(reasons, key, is_default);
    return from ? REASON_SAY(reasons, words, first ? "" : comma[reasons->lang], key, word, from) : NULL;
}

static const char *all_options(zc_reasons *reasons, zc_rule rule, bool in_line)
{
    const char *const *keys;
    const char *all = "";
    const int count = words_split(reasons->arena, zc_rule_options(rule), "", &keys);
    for (int key = 0; all && key < count; key++) {
        const char *one = option_words(reasons, keys[key], key == 0, in_line);
        all = one ? arena_format(reasons->arena, "%s%s", all, one) : NULL;
    }
    return count < 0 ? NULL : all;
}

const char *reason_options(zc_reasons *reasons, zc_rule rule, bool in_line)
{
    const char **kept = &reasons->options[rule][in_line];
    if (!*kept)
        *kept = all_options(reasons, rule, in_line);
    return *kept;
}
