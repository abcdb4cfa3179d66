/* What the keys say of two whom they part: lists, votes, units, names. */
#include "precedence/keys.h"

#include <math.h>
#include <string.h>

/* A field in which a pair differs, as it was written; `none` where it is empty. */
static void tell_field(const key_book *book, const key_pair *pair, zc_column column, const char *none,
                       key_telling *out)
{
    for (int side = 0; side < 2; side++) {
        const char *text = zc_roster_field(book->roster, pair->people[side], column);
        textbuf_add(&out->values[side], text_is_blank(text) ? none : text);
    }
}

zc_status key_tell_list(key_book *book, const key_pair *pair, key_telling *out)
{
    static in_both what = { "序号", "order number" }, none = { "无序号", "none" };
    out->rule = ZC_RULE_AUD_SORT;
    textbuf_add(&out->what, what[pair->lang]);
    tell_field(book, pair, ZC_COLUMN_ORDER, none[pair->lang], out);
    return ZC_OK;
}

zc_status key_tell_votes(key_book *book, const key_pair *pair, key_telling *out)
{
    static in_both what = { "得票", "votes" }, none = { "无得票", "none" };
    out->rule = ZC_RULE_AUD_SORT;
    textbuf_add(&out->what, what[pair->lang]);
    if (!pair->groups) {
        tell_field(book, pair, ZC_COLUMN_VOTES, none[pair->lang], out);
        return ZC_OK;
    }
    for (int side = 0; side < 2; side++)
        if (isinf(pair->groups[side].votes))
            textbuf_add(&out->values[side], none[pair->lang]);
        else
            textbuf_number(&out->values[side], pair->groups[side].votes);
    return ZC_OK;
}

zc_status key_tell_boost(key_book *book, const key_pair *pair, key_telling *out)
{
    static in_both what = { "提升", "boost" };
    out->rule = ZC_RULE_ROSTRUM_GUEST;
    textbuf_add(&out->what, what[pair->lang]);
    tell_field(book, pair, ZC_COLUMN_BOOST, "0", out);
    return ZC_OK;
}

/* ---- units ---- */

/* A list of one's own is no list of ours: then it is a customary order. */
static zc_rule rule_of_lists(const key_book *book, const char *const units[2])
{
    static const struct unit_list {
        const char *id;
        zc_rule rule;
    } lists[] = { { "provinces", ZC_RULE_RANK_UNIT_PROV }, { "state", ZC_RULE_RANK_UNIT_STATE } };
    for (size_t list = 0; list < sizeof lists / sizeof *lists; list++)
        for (int side = 0; side < 2; side++)
            if (strcmp(units_list(&book->units, units[side]), lists[list].id) == 0)
                return lists[list].rule;
    return ZC_RULE_AUD_UNITORDER;
}

static void tell_unit(const key_book *book, const char *unit, zc_lang lang, zc_textbuf *out)
{
    static in_both none = { "无单位", "no unit" }, unlisted = { "（不在单位次序表）", " (not in the list)" };
    const int place = units_place(&book->units, unit);
    textbuf_add(out, text_is_blank(unit) ? none[lang] : unit);
    if (place >= 0)
        textbuf_format(out, lang == ZC_LANG_ZH ? "（第%d位）" : " (no. %d)", place + 1);
    else if (!text_is_blank(unit))
        textbuf_add(out, unlisted[lang]);
}

zc_status key_tell_unit(key_book *book, const key_pair *pair, key_telling *out)
{
    static in_both what = { "单位次序", "unit" };
    const char *units[2];
    for (int side = 0; side < 2; side++) {
        units[side] = pair->groups ? pair->groups[side].name
                                   : zc_roster_field(book->roster, pair->people[side], ZC_COLUMN_UNIT);
        tell_unit(book, units[side], pair->lang, &out->values[side]);
    }
    out->rule = rule_of_lists(book, units);
    textbuf_add(&out->what, what[pair->lang]);
    return ZC_OK;
}

/* ---- names ---- */

static void names_of(const key_book *book, const key_pair *pair, const char *names[2])
{
    for (int side = 0; side < 2; side++)
        names[side] = pair->groups ? pair->groups[side].name
                                   : zc_roster_field(book->roster, pair->people[side], ZC_COLUMN_NAME);
}

/* The first u32 in which two sort words differ. */
static int parting(const zc_textbuf words[2])
{
    size_t at = 0;
    while (at < words[0].length && at < words[1].length && words[0].at[at] == words[1].at[at])
        at++;
    return (int)(at / sizeof(uint32_t));
}

zc_status key_tell_strokes(key_book *book, const key_pair *pair, key_telling *out)
{
    const bool blank_middle = !pair->groups && book->options->stroke_name == ZC_STROKE_NAME_SURNAME;
    zc_textbuf words[2] = { { 0 } };
    const char *names[2];
    zc_status status = ZC_OK;
    int nth = 1;
    names_of(book, pair, names);
    for (int side = 0; side < 2 && status == ZC_OK; side++)
        status = strokes_write(&book->strokes, names[side], blank_middle, &words[side], NULL);
    for (int side = 0; side < 2 && status == ZC_OK; side++)
        status = strokes_tell(&book->strokes, names[side], blank_middle, parting(words), pair->lang, &nth,
                              &out->values[side]);
    for (int side = 0; side < 2; side++)
        textbuf_free(&words[side]);
    out->rule = ZC_RULE_NAME_STROKE;
    textbuf_format(&out->what, pair->lang == ZC_LANG_ZH ? "第%d字笔画" : "strokes of character %d", nth);
    return status;
}

zc_status key_tell_pinyin(key_book *book, const key_pair *pair, key_telling *out)
{
    static in_both what = { "读音", "reading" };
    const char *names[2], *readings[2] = { NULL, NULL };
    names_of(book, pair, names);
    for (int side = 0; side < 2 && !pair->groups; side++)
        readings[side] = zc_roster_field(book->roster, pair->people[side], ZC_COLUMN_PINYIN);
    out->rule = ZC_RULE_NAME_PINYIN;
    textbuf_add(&out->what, what[pair->lang]);
    return pinyin_tell(&book->pinyin, names, pair->groups ? NULL : readings, pair->lang, out->values);
}

zc_status key_tell_alpha(key_book *book, const key_pair *pair, key_telling *out)
{
    static in_both what = { "字母次序", "alphabet" };
    const char *start = book->options->alpha_start;
    for (int side = 0; side < 2; side++)
        textbuf_add(&out->values[side],
                    pair->groups ? pair->groups[side].name : key_english_name(book, pair->people[side]));
    out->rule = ZC_RULE_NAME_ALPHA;
    textbuf_add(&out->what, what[pair->lang]);
    if (*start)
        textbuf_format(&out->what, pair->lang == ZC_LANG_ZH ? "（自 %s 起）" : " from %s on", start);
    return ZC_OK;
}
