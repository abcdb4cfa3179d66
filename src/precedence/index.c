/* An index of names: people in the order of a key, and what its tabs say of each. */
#include "precedence/keys.h"

#include <string.h>

/* Stands for what has no letter and no strokes. */
static const char no_tab[] = "#";

/* 四画: strokes of a character are fewer than 100. */
static const char *strokes_tab(int strokes, zc_lang lang, zc_arena *arena)
{
    static const char *const digits[] = { "", "一", "二", "三", "四", "五", "六", "七", "八", "九" };
    const int tens = strokes / 10 % 10;
    if (lang == ZC_LANG_EN)
        return arena_format(arena, "%d", strokes);
    return arena_format(arena, "%s%s%s画", tens > 1 ? digits[tens] : "", tens ? "十" : "",
                        digits[strokes % 10]);
}

static const char *letter_tab(char letter, zc_arena *arena)
{
    if (letter < 'a' || letter > 'z')
        return no_tab;
    return arena_format(arena, "%c", letter - 'a' + 'A');
}

/* ---- read off the place that a key gives a name ---- */

/* The place begins with the first syllable's letters. */
static zc_status pinyin_tab(key_book *book, zc_person person, zc_lang lang, zc_textbuf *place,
                            const char **tab)
{
    (void)lang;
    const zc_status status = key_write_pinyin(book, person, place);
    *tab = letter_tab(*textbuf_text(place), book->arena);
    return status;
}

/* The place begins with the strokes of the first character. */
static zc_status stroke_tab(key_book *book, zc_person person, zc_lang lang, zc_textbuf *place,
                            const char **tab)
{
    const zc_status status = key_write_strokes(book, person, place);
    const int strokes = place->length ? (unsigned char)place->at[0] : 0;
    *tab = strokes > 0 && strokes < 100 ? strokes_tab(strokes, lang, book->arena) : no_tab;
    return status;
}

static zc_status alpha_tab(key_book *book, zc_person person, zc_lang lang, zc_textbuf *place,
                           const char **tab)
{
    (void)lang;
    alpha_write(&book->alpha, key_english_name(book, person), place);
    *tab = letter_tab(*textbuf_text(place), book->arena);
    return ZC_OK;
}

/* Keys that an index can be thumbed by. */
static const struct tabbed_key {
    const char *word;
    zc_status (*tab)(key_book *book, zc_person person, zc_lang lang, zc_textbuf *place, const char **tab);
} tabbed_keys[] = { { "pinyin", pinyin_tab }, { "strokes", stroke_tab }, { "alpha", alpha_tab } };

static const struct tabbed_key *tabbed_of(const char *by)
{
    for (size_t at = 0; at < sizeof tabbed_keys / sizeof *tabbed_keys; at++)
        if (strcmp(tabbed_keys[at].word, by) == 0)
            return &tabbed_keys[at];
    return NULL;
}

static zc_status write_tabs(const struct tabbed_key *tabbed, key_book *book, zc_lang lang, zc_arena *arena,
                            precedence_entry entries[])
{
    const int people = zc_roster_people(book->roster);
    key_list keys;
    zc_textbuf place = { 0 };
    zc_status status = keys_read(tabbed->word, (zc_place){ 0 }, &keys, NULL);
    if (status == ZC_OK)
        status = keys_open(book, &keys);
    for (int at = 0; status == ZC_OK && at < people; at++) {
        place.length = 0;
        const char *tab = NULL;
        status = tabbed->tab(book, entries[at].person, lang, &place, &tab);
        entries[at].tab = arena_text(arena, tab);
        if (status == ZC_OK && (place.failed || !entries[at].tab))
            status = ZC_NO_MEMORY;
    }
    textbuf_free(&place);
    keys_close(book);
    return status;
}

zc_status precedence_index(const zc_roster *roster, const zc_options *options, const zc_datapath *data,
                           zc_lang lang, zc_arena *arena, precedence_entry entries[], zc_diags *diags)
{
    const int people = zc_roster_people(roster);
    const struct tabbed_key *tabbed = tabbed_of(options->by);
    key_book book = { .roster = roster, .options = options, .data = data, .arena = arena_make() };
    zc_person *order = arena_array(book.arena, zc_person, people + 1);
    zc_status status = order ? zc_precedence_order(roster, options, data, order, diags) : ZC_NO_MEMORY;
    for (int at = 0; status == ZC_OK && at < people; at++)
        entries[at] = (precedence_entry){ order[at], "" };
    if (status == ZC_OK && tabbed)
        status = write_tabs(tabbed, &book, lang, arena, entries);
    arena_free(book.arena);
    return status;
}
