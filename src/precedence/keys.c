#include "precedence/keys.h"
#include "precedence/problems.h"

#include <math.h>
#include <string.h>

/* ---- keys on numbers ---- */

/* A number of the roster; `otherwise` where the cell is empty. */
static zc_status number_of(key_book *book, zc_person person, zc_column column, double otherwise, double *out)
{
    const char *text = zc_roster_field(book->roster, person, column);
    *out = otherwise;
    if (text_is_blank(text) || number_read(text, out))
        return ZC_OK;
    diag_add(book->diags, &precedence_bad_number, roster_cell_place(book->roster, person, column), text);
    return ZC_BAD_INPUT;
}

/* The order column; one without a number stands behind those who have one. */
static zc_status write_list(key_book *book, zc_person person, zc_textbuf *out)
{
    double order;
    sortword_number(out, roster_order_of(book->roster, person, &order) ? order : INFINITY);
    return ZC_OK;
}

static zc_status write_votes(key_book *book, zc_person person, zc_textbuf *out)
{
    double votes;
    const zc_status status = number_of(book, person, ZC_COLUMN_VOTES, -INFINITY, &votes);
    sortword_number(out, -votes);
    return status;
}

static zc_status group_votes(key_book *book, const key_group *group, zc_textbuf *out)
{
    (void)book;
    sortword_number(out, -group->votes);
    return ZC_OK;
}

static zc_status write_boost(key_book *book, zc_person person, zc_textbuf *out)
{
    double boost;
    const zc_status status = key_boost_of(book, person, &boost);
    sortword_number(out, -boost);
    return status;
}

/* ---- all of them ---- */

static const precedence_key keys[] = {
    { "rank", "rank_from_title", key_open_rank, key_write_rank, NULL, key_tell_rank },
    { "teams", "teams", key_open_titles, key_write_teams, NULL, key_tell_teams },
    { "enterprise", "ent", key_open_titles, key_write_enterprise, NULL, key_tell_enterprise },
    { "unit", NULL, key_open_units, key_write_unit, key_group_unit, key_tell_unit },
    { "joined", NULL, NULL, key_write_joined, NULL, key_tell_joined },
    { "list", NULL, NULL, write_list, NULL, key_tell_list },
    { "votes", NULL, NULL, write_votes, group_votes, key_tell_votes },
    { "strokes", "stroke_name stroke_std", key_open_strokes, key_write_strokes, key_group_strokes,
      key_tell_strokes },
    { "pinyin", "stroke_std", key_open_pinyin, key_write_pinyin, key_group_pinyin, key_tell_pinyin },
    { "alpha", "alpha_start", key_open_alpha, key_write_alpha, key_group_alpha, key_tell_alpha },
    { "vienna", NULL, NULL, key_write_vienna, NULL, key_tell_vienna },
    { "boost", NULL, NULL, write_boost, NULL, key_tell_boost },
};
enum { KEYS = sizeof keys / sizeof *keys };

static const precedence_key *key_find(const char *word)
{
    for (int key = 0; key < KEYS; key++)
        if (strcmp(keys[key].word, word) == 0)
            return &keys[key];
    return NULL;
}

static void refuse(const char *word, zc_place place, zc_arena *arena, zc_diags *diags)
{
    const char *words[KEYS], *all = keys[0].word;
    words[0] = all;
    for (int key = 1; all && key < KEYS; key++) {
        words[key] = keys[key].word;
        all = arena_format(arena, "%s, %s", all, keys[key].word);
    }
    diag_add_with(diags, &precedence_unknown_key, place, word, all, words_near(arena, word, words, KEYS),
                  NULL);
}

bool keys_have(const key_list *list, const char *word)
{
    for (int key = 0; key < list->count; key++)
        if (strcmp(list->at[key]->word, word) == 0)
            return true;
    return false;
}

/* Where the word stands within the value that begins at `place`; *at is led past it. */
static zc_place place_of_word(zc_place place, const char *by, const char *word, const char **at)
{
    const char *found = strstr(*at, word);
    if (!found)
        return place;
    *at = found + strlen(word);
    for (const char *before = by; place.line > 0 && before < found; before++)
        place.column += ((unsigned char)*before & 0xC0) != 0x80; /* characters, not bytes */
    return place;
}

zc_status keys_read(const char *by, zc_place place, key_list *out, zc_diags *diags)
{
    bool all_known = true;
    zc_arena *arena = arena_make();
    const char *const *words, *at = by;
    const int count = arena ? words_split(arena, by, ",，", &words) : -1;

    out->count = 0;
    for (int word = 0; word < count; word++) {
        const precedence_key *key = key_find(words[word]);
        const zc_place here = place_of_word(place, by, words[word], &at);
        all_known = all_known && key;
        if (!key)
            refuse(words[word], here, arena, diags);
        else if (!keys_have(out, key->word))
            out->at[out->count++] = key;
    }
    if (!keys_have(out, "list"))
        out->at[out->count++] = key_find("list");
    arena_free(arena);
    if (count < 0)
        return ZC_NO_MEMORY;
    return all_known ? ZC_OK : ZC_BAD_INPUT;
}

/* A key that stands there twice changes nothing the second time. */
static zc_status warn_of_repeats(const char *by, zc_place place, zc_diags *diags)
{
    zc_arena *arena = arena_make();
    const char *const *words, *at = by;
    const int count = arena ? words_split(arena, by, ",，", &words) : -1;
    for (int word = 0; word < count; word++) {
        const zc_place here = place_of_word(place, by, words[word], &at);
        bool repeated = false;
        for (int before = 0; before < word; before++)
            repeated = repeated || strcmp(words[before], words[word]) == 0;
        if (repeated && key_find(words[word]))
            diag_add(diags, &precedence_key_twice, here, words[word]);
    }
    if (count == 0)
        diag_add(diags, &precedence_no_key, place, by);
    arena_free(arena);
    return count < 0 ? ZC_NO_MEMORY : count == 0 ? ZC_BAD_INPUT : ZC_OK;
}

zc_status zc_precedence_check_keys(const char *by, zc_place place, zc_diags *diags)
{
    key_list unused;
    const zc_status status = keys_read(by, place, &unused, diags);
    const zc_status repeats = warn_of_repeats(by, place, diags);
    return status > repeats ? status : repeats;
}

static bool has_word(const char *words, const char *word)
{
    const size_t length = strlen(word);
    for (const char *at = words; at && (at = strstr(at, word)); at++)
        if ((at == words || at[-1] == ' ') && (at[length] == ' ' || at[length] == '\0'))
            return true;
    return false;
}

bool precedence_heeds(const char *by, const char *option, const char **keys_that_do, zc_arena *arena)
{
    bool heeded = false;
    *keys_that_do = NULL;
    for (int key = 0; key < KEYS; key++) {
        if (!has_word(keys[key].options, option))
            continue;
        heeded = heeded || strstr(by, keys[key].word);
        *keys_that_do = *keys_that_do ? arena_format(arena, "%s, %s", *keys_that_do, keys[key].word)
                                      : keys[key].word;
    }
    return heeded;
}

zc_status zc_precedence_check_option(const zc_options *options, const char *key, const char *value,
                                     zc_place place, zc_diags *diags)
{
    const char *heeding;
    const bool names_others = strcmp(key, "by") == 0 || strcmp(key, "profile") == 0;
    zc_arena *arena = arena_make();
    if (!arena)
        return ZC_NO_MEMORY;
    if (!names_others && !precedence_heeds(options->by, key, &heeding, arena))
        diag_add_with(diags, heeding ? &precedence_unused_option : &precedence_no_option_of_it, place, value,
                      key, options->by, heeding);
    arena_free(arena);
    return ZC_OK;
}

zc_status keys_open(key_book *book, const key_list *list)
{
    for (int key = 0; key < list->count; key++) {
        const zc_status status = list->at[key]->open ? list->at[key]->open(book) : ZC_OK;
        if (status)
            return status;
    }
    return ZC_OK;
}

void keys_close(key_book *book)
{
    units_close(&book->units);
    textbuf_free(&book->alpha_start);
}
