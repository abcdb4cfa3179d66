#include "precedence/units.h"
#include "xml/xml.h"

#include <string.h>

static const xml_shape shapes[] = {
    { "units", NULL, "list!", false },
    { "list", "id!", "unit!", false },
    { "unit", "short", NULL, true },
};
enum { SHAPES = sizeof shapes / sizeof *shapes };

/* `like` has all but the words. */
static bool add_words(unit_book *book, const char *text, unit_word like)
{
    const char *const *words;
    const int count = text ? words_split(book->arena, text, "", &words) : 0;
    for (int word = 0; word < count; word++)
        if (!vec_push(&book->words, (unit_word){ words[word], like.whole, like.place, like.list }))
            return false;
    return count >= 0;
}

static zc_status add_list(unit_book *book, const xml_node *list, int *place)
{
    const char *id = xml_value(list, "id");
    for (const xml_node *unit = xml_child(list, "unit"); unit; unit = xml_sibling(unit, "unit"), ++*place)
        if (!add_words(book, unit->text, (unit_word){ .place = *place, .list = id }) ||
            !add_words(book, xml_value(unit, "short"),
                       (unit_word){ .whole = true, .place = *place, .list = id }))
            return ZC_NO_MEMORY;
    return ZC_OK;
}

zc_status units_open(unit_book *book, const zc_datapath *path, zc_arena *arena, zc_diags *diags)
{
    const xml_node *root;
    int place = 0;
    *book = (unit_book){ .arena = arena };
    zc_status status = xml_read_data(path, arena, "layouts/units.xml", "layouts/schema/units.rng", "units",
                                     shapes, SHAPES, &root, diags);
    if (status)
        return status;
    for (const xml_node *list = xml_child(root, "list"); list && !status; list = xml_sibling(list, "list"))
        status = add_list(book, list, &place);
    return status;
}

void units_close(unit_book *book) { vec_free(&book->words); }

static const unit_word *find(const unit_book *book, const char *unit)
{
    const unit_word *found = NULL;
    for (int at = 0; at < book->words.count; at++) {
        const unit_word *word = &book->words.at[at];
        const bool fits = word->whole ? strcmp(unit, word->word) == 0 : text_starts(unit, word->word);
        if (fits && (!found || strlen(word->word) > strlen(found->word)))
            found = word;
    }
    return found;
}

int units_place(const unit_book *book, const char *unit)
{
    const unit_word *found = find(book, unit);
    return found ? found->place : -1;
}

const char *units_list(const unit_book *book, const char *unit)
{
    const unit_word *found = find(book, unit);
    return found && found->list ? found->list : "";
}

const char *units_near(const unit_book *book, const char *unit)
{
    const char **words = arena_array(book->arena, const char *, book->words.count + 1);
    int count = 0;
    for (int at = 0; words && at < book->words.count; at++)
        if (!book->words.at[at].whole)
            words[count++] = book->words.at[at].word;
    return words ? words_near(book->arena, unit, words, count) : NULL;
}
