#include "precedence/units.h"
#include "xml/xml.h"

#include <string.h>

static const xml_shape shapes[] = {
    { "units", NULL, "list", false },
    { "list", "id!", "unit", false },
    { "unit", "short", NULL, true },
};
enum { SHAPES = sizeof shapes / sizeof *shapes };

static bool add_words(unit_book *book, const char *text, bool whole, int place)
{
    const char *const *words;
    const int count = text ? words_split(book->arena, text, "", &words) : 0;
    for (int word = 0; word < count; word++)
        if (!vec_push(&book->words, (unit_word){ words[word], whole, place }))
            return false;
    return count >= 0;
}

zc_status units_open(unit_book *book, const zc_datapath *path, zc_arena *arena, zc_diags *diags)
{
    const xml_node *root;
    int place = 0;
    *book = (unit_book){ .arena = arena };
    const zc_status status = xml_read_data(path, arena, "layouts/units.xml", "layouts/schema/units.rng",
                                           "units", shapes, SHAPES, &root, diags);
    if (status)
        return status;
    for (const xml_node *list = xml_child(root, "list"); list; list = xml_sibling(list, "list"))
        for (const xml_node *unit = xml_child(list, "unit"); unit; unit = xml_sibling(unit, "unit"), place++)
            if (!add_words(book, unit->text, false, place) ||
                !add_words(book, xml_value(unit, "short"), true, place))
                return ZC_NO_MEMORY;
    return ZC_OK;
}

void units_close(unit_book *book) { vec_free(&book->words); }

int units_place(const unit_book *book, const char *unit)
{
    const unit_word *found = NULL;
    for (int at = 0; at < book->words.count; at++) {
        const unit_word *word = &book->words.at[at];
        const bool fits = word->whole ? strcmp(unit, word->word) == 0 : text_starts(unit, word->word);
        if (fits && (!found || strlen(word->word) > strlen(found->word)))
            found = word;
    }
    return found ? found->place : -1;
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
