/* What the keys say of two whom they part: ranks, posts, dates. */
#include "precedence/keys.h"

#include <string.h>

static const char *field(const key_book *book, zc_person person, zc_column column)
{
    return zc_roster_field(book->roster, person, column);
}

/* ---- rank ---- */

/* "厅局级正职", "厅局级正职（据职务）", "无级别". */
static void tell_rank(const key_book *book, zc_person person, zc_lang lang, zc_textbuf *out)
{
    static in_both none = { "无级别", "no rank" }, unknown = { "（不识，作无级别）", " (unknown: none)" },
                   guessed = { "（据职务）", " (by title)" };
    const title_guess *guess = key_guess_of(book, person);
    const char *rank = guess ? guess->post->rank_word : field(book, person, ZC_COLUMN_RANK);
    textbuf_add(out, text_is_blank(rank) ? none[lang] : rank);
    if (guess)
        textbuf_add(out, guessed[lang]);
    else if (!text_is_blank(rank) && key_rank_of(book, person).kind == ROSTER_RANK_NONE)
        textbuf_add(out, unknown[lang]);
}

static void tell_boost(const key_book *book, zc_person person, zc_lang lang, zc_textbuf *out)
{
    const char *boost = field(book, person, ZC_COLUMN_BOOST);
    if (!text_is_blank(boost))
        textbuf_format(out, lang == ZC_LANG_ZH ? "（提升 %s）" : " (boost %s)", boost);
}

/* Words of grades end in 员 (巡视员, 调研员, 主任科员, 科员, 办事员), those of posts do not. */
static bool is_grade(const key_book *book, zc_person person)
{
    return text_ends(field(book, person, ZC_COLUMN_RANK), "员");
}

static zc_rule rule_of_ranks(const key_book *book, const key_pair *pair)
{
    const roster_rank a = key_rank_of(book, pair->people[0]), b = key_rank_of(book, pair->people[1]);
    const bool as_ranked = a.kind != ROSTER_RANK_NONE && (b.kind == ROSTER_RANK_NONE || a.value < b.value);
    if (!as_ranked) /* it was a boost that parted them */
        return ZC_RULE_ROSTRUM_GUEST;
    return is_grade(book, pair->people[0]) || is_grade(book, pair->people[1]) ? ZC_RULE_RANK_JI
                                                                              : ZC_RULE_RANK_POST;
}

zc_status key_tell_rank(key_book *book, const key_pair *pair, key_telling *out)
{
    static in_both what = { "级别", "rank" };
    textbuf_add(&out->what, what[pair->lang]);
    for (int side = 0; side < 2; side++) {
        tell_rank(book, pair->people[side], pair->lang, &out->values[side]);
        tell_boost(book, pair->people[side], pair->lang, &out->values[side]);
    }
    out->rule = rule_of_ranks(book, pair);
    return ZC_OK;
}

/* ---- posts ---- */

zc_status key_tell_teams(key_book *book, const key_pair *pair, key_telling *out)
{
    static in_both what = { "四套班子职务", "post in the four bodies" }, none = { "非四套班子", "none" };
    static in_both tiers[] = { { "正职", "head" },
                               { "副书记", "deputy secretary" },
                               { "常委", "standing member" },
                               { "副职", "deputy" } };
    const zc_teams school = (zc_teams)book->options->teams;
    textbuf_add(&out->what, what[pair->lang]);
    for (int side = 0; side < 2; side++) {
        const char *title = field(book, pair->people[side], ZC_COLUMN_TITLE);
        const char *words = titles_team_words(&book->titles, title, school);
        const int place = titles_team(&book->titles, title, school);
        if (words && place >= 0 && place < TITLE_NO_PLACE)
            textbuf_format(&out->values[side], pair->lang == ZC_LANG_ZH ? "%s（%s）" : "%s (%s)", words,
                           tiers[place / TEAM_BODIES][pair->lang]);
        else
            textbuf_add(&out->values[side], none[pair->lang]);
    }
    out->rule = ZC_RULE_RANK_TEAMS;
    return ZC_OK;
}

zc_status key_tell_enterprise(key_book *book, const key_pair *pair, key_telling *out)
{
    static in_both what = { "企业职务", "enterprise post" }, none = { "非企业职务", "none" };
    const zc_ent school = (zc_ent)book->options->ent;
    textbuf_add(&out->what, what[pair->lang]);
    for (int side = 0; side < 2; side++) {
        const char *words =
            titles_enterprise_words(&book->titles, field(book, pair->people[side], ZC_COLUMN_TITLE), school);
        textbuf_add(&out->values[side], words ? words : none[pair->lang]);
    }
    out->rule = ZC_RULE_RANK_ENTERPRISE;
    return ZC_OK;
}

/* ---- dates ---- */

zc_status key_tell_joined(key_book *book, const key_pair *pair, key_telling *out)
{
    static in_both what = { "任职时间", "entered" }, none = { "无任职时间", "no date" };
    textbuf_add(&out->what, what[pair->lang]);
    for (int side = 0; side < 2; side++) {
        const char *date = field(book, pair->people[side], ZC_COLUMN_JOINED);
        textbuf_add(&out->values[side], text_is_blank(date) ? none[pair->lang] : date);
    }
    out->rule = ZC_RULE_RANK_TIES;
    return ZC_OK;
}

/* The class, or of one class the date. */
zc_status key_tell_vienna(key_book *book, const key_pair *pair, key_telling *out)
{
    static in_both what = { "使节等级", "class of mission" };
    const roster_rank a = roster_rank_of(book->roster, pair->people[0]),
                      b = roster_rank_of(book->roster, pair->people[1]);
    zc_status status = ZC_OK;
    if (a.kind == b.kind && (a.kind == ROSTER_RANK_NONE || !(a.value < b.value || a.value > b.value))) {
        status = key_tell_joined(book, pair, out);
    } else {
        textbuf_add(&out->what, what[pair->lang]);
        for (int side = 0; side < 2; side++)
            tell_rank(book, pair->people[side], pair->lang, &out->values[side]);
    }
    out->rule = ZC_RULE_INTL_VIENNA;
    return status;
}
