/* Why one stands before another: the first key that parts them. */
#include "precedence/keys.h"

#include <math.h>
#include <string.h>

struct precedence_scale {
    zc_arena *arena; /* of the texts that are lent, too */
    key_book book;
    key_list keys;
    zc_textbuf words[2]; /* kept for their room */
};

zc_status precedence_scale_open(const zc_roster *roster, const zc_options *options, const zc_datapath *data,
                                precedence_scale **out, zc_diags *diags)
{
    zc_arena *arena = arena_make();
    precedence_scale *scale = arena ? arena_new(arena, precedence_scale) : NULL;
    *out = NULL;
    if (!scale) {
        arena_free(arena);
        return ZC_NO_MEMORY;
    }
    *scale =
        (precedence_scale){ .arena = arena,
                            .book = { .roster = roster, .options = options, .data = data, .arena = arena } };
    zc_status status = keys_read(options->by, (zc_place){ 0 }, &scale->keys, diags);
    if (status == ZC_OK)
        status = keys_open(&scale->book, &scale->keys);
    if (status)
        precedence_scale_free(scale);
    else
        *out = scale;
    return status;
}

void precedence_scale_free(precedence_scale *scale)
{
    if (!scale)
        return;
    keys_close(&scale->book);
    for (int side = 0; side < 2; side++)
        textbuf_free(&scale->words[side]);
    arena_free(scale->arena);
}

static zc_status write_word(precedence_scale *scale, const precedence_key *key, const key_pair *pair,
                            int side)
{
    zc_textbuf *word = &scale->words[side];
    word->length = 0;
    if (!pair->groups)
        return key->write(&scale->book, pair->people[side], word);
    return key->write_group ? key->write_group(&scale->book, &pair->groups[side], word) : ZC_OK;
}

static bool words_differ(const precedence_scale *scale)
{
    const zc_textbuf *a = &scale->words[0], *b = &scale->words[1];
    return a->length != b->length || (a->length > 0 && memcmp(a->at, b->at, a->length) != 0);
}

/* NULL: all keys are equal. */
static zc_status find_key(precedence_scale *scale, const key_pair *pair, const precedence_key **out)
{
    *out = NULL;
    for (int at = 0; at < scale->keys.count; at++) {
        for (int side = 0; side < 2; side++) {
            const zc_status status = write_word(scale, scale->keys.at[at], pair, side);
            if (status || scale->words[side].failed)
                return status ? status : ZC_NO_MEMORY;
        }
        if (words_differ(scale)) {
            *out = scale->keys.at[at];
            return ZC_OK;
        }
    }
    return ZC_OK;
}

static bool keep(precedence_scale *scale, const key_telling *telling, precedence_reason *out)
{
    out->what = arena_text(scale->arena, textbuf_text(&telling->what));
    bool failed = telling->what.failed || !out->what;
    for (int side = 0; side < 2; side++) {
        out->values[side] = arena_text(scale->arena, textbuf_text(&telling->values[side]));
        failed = failed || telling->values[side].failed || !out->values[side];
    }
    return !failed;
}

static zc_status tell_key(precedence_scale *scale, const precedence_key *key, const key_pair *pair,
                          precedence_reason *out)
{
    key_telling telling = { 0 };
    zc_status status = key->tell(&scale->book, pair, &telling);
    if (status == ZC_OK && !keep(scale, &telling, out))
        status = ZC_NO_MEMORY;
    out->key = key->word;
    out->rule = zc_rule_id(telling.rule);
    textbuf_free(&telling.what);
    for (int side = 0; side < 2; side++)
        textbuf_free(&telling.values[side]);
    return status;
}

/* ---- people ---- */

static zc_status tell_rows(precedence_scale *scale, const key_pair *pair, precedence_reason *out)
{
    static in_both what = { "名单行序", "line of the list" };
    for (int side = 0; side < 2; side++) {
        const int line = zc_roster_place(scale->book.roster, pair->people[side]).line;
        out->values[side] = arena_format(scale->arena, pair->lang == ZC_LANG_ZH ? "第%d行" : "line %d",
                                         line > 0 ? line : pair->people[side].at + 1);
    }
    out->key = out->rule = "";
    out->what = what[pair->lang];
    return out->values[0] && out->values[1] ? ZC_OK : ZC_NO_MEMORY;
}

zc_status precedence_between(precedence_scale *scale, zc_person higher, zc_person lower, zc_lang lang,
                             precedence_reason *out)
{
    const key_pair pair = { .people = { higher, lower }, .lang = lang };
    const precedence_key *key;
    const zc_status status = find_key(scale, &pair, &key);
    if (status)
        return status;
    return key ? tell_key(scale, key, &pair, out) : tell_rows(scale, &pair, out);
}

/* ---- groups ---- */

/* Of groups that no key parts: the smallest order number of their people, else the first row. */
static zc_status tell_first_member(precedence_scale *scale, const precedence_group *const groups[2],
                                   const key_pair *pair, precedence_reason *out)
{
    static in_both what = { "团内最小序号", "smallest order number in the group" },
                   none = { "无序号", "none" };
    char number[32];
    if (!(groups[0]->least_order < groups[1]->least_order))
        return tell_rows(scale, pair, out);
    for (int side = 0; side < 2; side++) {
        number_write(isinf(groups[side]->least_order) ? 0 : groups[side]->least_order, 2, number);
        out->values[side] =
            arena_text(scale->arena, isinf(groups[side]->least_order) ? none[pair->lang] : number);
    }
    out->key = "list";
    out->what = what[pair->lang];
    out->rule = zc_rule_id(ZC_RULE_AUD_SORT);
    return out->values[0] && out->values[1] ? ZC_OK : ZC_NO_MEMORY;
}

zc_status precedence_between_groups(precedence_scale *scale, const precedence_group *higher,
                                    const precedence_group *lower, zc_lang lang, precedence_reason *out)
{
    const precedence_group *const both[2] = { higher, lower };
    const key_group groups[2] = { { higher->name, higher->votes }, { lower->name, lower->votes } };
    const key_pair pair = { .people = { { higher->first_row }, { lower->first_row } },
                            .groups = groups,
                            .lang = lang };
    const precedence_key *key;
    const zc_status status = find_key(scale, &pair, &key);
    if (status)
        return status;
    return key ? tell_key(scale, key, &pair, out) : tell_first_member(scale, both, &pair, out);
}
