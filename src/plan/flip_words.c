/* "主席台第1排由7人变为6人（李明未到）：单数改双数，按 even=two_on_left 重排，5人换位（…）". */
#include "plan/flip.h"

enum { NAMES_MOST = 12 };

static bool is_odd(const record_row *row) { return row->chairs % 2 != 0; }

/* ---- how many ---- */

static void add_numbers(const row_flip *flip, zc_lang lang, zc_textbuf *out)
{
    const bool zh = lang == ZC_LANG_ZH;
    const record_row *before = &flip->row[RECORD_BEFORE], *after = &flip->row[RECORD_AFTER];
    if (before->chairs == before->people && after->chairs == after->people)
        textbuf_format(out, zh ? "由%d人变为%d人" : ": from %d people to %d", before->people, after->people);
    else
        textbuf_format(out,
                       zh ? "由%d席%d人变为%d席%d人" : ": from %d chairs for %d people to %d chairs for %d",
                       before->chairs, before->people, after->chairs, after->people);
}

/* ---- because of whom ---- */

static void add_passer(const row_passer *passer, zc_lang lang, zc_arena *arena, zc_textbuf *out)
{
    const bool zh = lang == ZC_LANG_ZH;
    textbuf_add(out, passer->seat->field[PLAN_COLUMN_NAME]);
    if (!passer->other) {
        textbuf_add(out, passer->came ? zh ? "新到" : " is new" : zh ? "未到" : " is absent");
        return;
    }
    const char *elsewhere = record_row_words(passer->other, lang, arena);
    textbuf_format(out,
                   passer->came ? zh ? "自%s调入" : " comes from %s"
                   : zh         ? "调往%s"
                                : " goes to %s",
                   elsewhere ? elsewhere : "");
    out->failed |= !elsewhere;
}

static void add_passers(const row_flip *flip, zc_lang lang, zc_arena *arena, zc_textbuf *out)
{
    const bool zh = lang == ZC_LANG_ZH;
    const int shown = flip->passer_count < NAMES_MOST ? flip->passer_count : NAMES_MOST;
    for (int at = 0; at < shown; at++) {
        textbuf_add(out, at == 0 ? zh ? "（" : " (" : zh ? "，" : ", ");
        add_passer(&flip->passers[at], lang, arena, out);
    }
    if (shown > 0)
        textbuf_format(out, "%s%s", shown < flip->passer_count ? "…" : "", zh ? "）" : ")");
}

/* ---- from which pattern to which ---- */

static void add_to_even(const row_flip *flip, zc_lang lang, zc_textbuf *out)
{
    const bool zh = lang == ZC_LANG_ZH;
    textbuf_add(out, zh ? "单数改双数" : "odd becomes even");
    if (flip->school == FLIP_NO_SCHOOL)
        textbuf_add(out, zh ? "，重排" : ", rearranged");
    else
        textbuf_format(out, zh ? "，按 %s 重排" : ", rearranged by %s", flip_school(flip->school));
}

static void add_to_odd(const row_flip *flip, zc_lang lang, zc_textbuf *out)
{
    const bool zh = lang == ZC_LANG_ZH;
    textbuf_add(out, zh ? "双数改单数" : "even becomes odd");
    if (flip->school != FLIP_NO_SCHOOL)
        textbuf_format(out, zh ? "，原按 %s" : ", it was by %s", flip_school(flip->school));
    textbuf_add(out, zh ? "，改为 1 号居正中" : ", now 1 sits in the middle");
}

/* The chairs decide: where they stay odd, or even, the pattern stays. */
static void add_stays(const row_flip *flip, zc_lang lang, zc_textbuf *out)
{
    const bool zh = lang == ZC_LANG_ZH;
    if (is_odd(&flip->row[RECORD_AFTER]))
        textbuf_add(out, zh ? "席数仍为单数，1 号居正中，依次递补"
                            : "the chairs stay odd, 1 in the middle, the others close up");
    else if (flip->school == FLIP_NO_SCHOOL)
        textbuf_add(out, zh ? "席数仍为双数" : "the chairs stay even");
    else
        textbuf_format(out, zh ? "席数仍为双数，按 %s" : "the chairs stay even, by %s",
                       flip_school(flip->school));
}

static void add_pattern(const row_flip *flip, zc_lang lang, zc_textbuf *out)
{
    const bool zh = lang == ZC_LANG_ZH;
    const bool was_odd = is_odd(&flip->row[RECORD_BEFORE]);
    textbuf_add(out, zh ? "：" : "; ");
    if (was_odd == is_odd(&flip->row[RECORD_AFTER]))
        add_stays(flip, lang, out);
    else if (was_odd)
        add_to_even(flip, lang, out);
    else
        add_to_odd(flip, lang, out);
}

/* ---- who moved ---- */

static void add_moved(const row_flip *flip, zc_lang lang, zc_textbuf *out)
{
    const bool zh = lang == ZC_LANG_ZH;
    if (flip->moved_count == 0) {
        textbuf_add(out, zh ? "，无人换位" : "; nobody changes seats");
        return;
    }
    const int shown = flip->moved_count < NAMES_MOST ? flip->moved_count : NAMES_MOST;
    textbuf_format(out, zh ? "，%d人换位（" : "; %d change seats (", flip->moved_count);
    for (int at = 0; at < shown; at++)
        textbuf_format(out, "%s%s", at > 0 ? zh ? "、" : ", " : "", flip->moved[at]->field[PLAN_COLUMN_NAME]);
    textbuf_format(out, "%s%s", shown < flip->moved_count ? "…" : "", zh ? "）" : ")");
    if (flip->changed_hands > 0)
        textbuf_format(out, zh ? "，其中%d人左右易手" : ", %d of them from one half to the other",
                       flip->changed_hands);
}

const char *flip_words(const row_flip *flip, zc_lang lang, zc_arena *arena)
{
    zc_textbuf out = { 0 };
    const char *row = record_row_words(flip->row[RECORD_AFTER].first, lang, arena);
    textbuf_add(&out, row ? row : "");
    add_numbers(flip, lang, &out);
    add_passers(flip, lang, arena, &out);
    add_pattern(flip, lang, &out);
    add_moved(flip, lang, &out);
    const char *words = row && !out.failed ? arena_text(arena, textbuf_text(&out)) : NULL;
    textbuf_free(&out);
    return words;
}
