#include "layout/reader.h"

#include <string.h>

void reader_bad(style_reader *reader, zc_place place, const char *found, const char *expected)
{
    diag_add_with(reader->diags, &layout_bad_style, place, found, expected, NULL, NULL);
}

const char *reader_text(const xml_node *node, const char *name, const char *otherwise)
{
    const char *text = xml_value(node, name);
    return text ? text : otherwise;
}

static const char *joined(style_reader *reader, const char *const words[], int count)
{
    const char *all = count > 0 ? words[0] : "";
    for (int at = 1; all && at < count; at++)
        all = arena_format(reader->arena, "%s, %s", all, words[at]);
    reader->out_of_memory |= !all;
    return all;
}

static int word_find(const char *word, const char *const words[], int count)
{
    for (int at = 0; at < count; at++)
        if (strcmp(words[at], word) == 0)
            return at;
    return -1;
}

int reader_word(style_reader *reader, const xml_node *node, const char *name, const char *const words[],
                int count, int otherwise)
{
    const xml_attr *attr = xml_attr_find(node, name);
    const int at = attr ? word_find(attr->value, words, count) : otherwise;
    if (attr && at < 0)
        reader_bad(reader, attr->place, attr->value, joined(reader, words, count));
    return at < 0 ? 0 : at;
}

bool reader_yes(style_reader *reader, const xml_node *node, const char *name)
{
    static const char *const words[] = { "no", "yes" };
    return reader_word(reader, node, name, words, 2, 0) == 1;
}

int reader_int(style_reader *reader, const xml_node *node, const char *name, int least, int most,
               int otherwise)
{
    const xml_attr *attr = xml_attr_find(node, name);
    int value = otherwise;
    if (attr && !number_int(attr->value, least, most, &value)) {
        reader_bad(reader, attr->place, attr->value, arena_format(reader->arena, "%d .. %d", least, most));
        return otherwise;
    }
    return value;
}

double reader_mm(style_reader *reader, const xml_node *node, const char *name, double otherwise)
{
    enum { MM_MOST = 100000 };
    const xml_attr *attr = xml_attr_find(node, name);
    double value = otherwise;
    if (attr && (!number_mm(attr->value, &value) || value > MM_MOST)) {
        reader_bad(reader, attr->place, attr->value, "mm");
        return otherwise;
    }
    return value;
}

double reader_offset(style_reader *reader, const xml_node *node, const char *name)
{
    enum { MM_MOST = 100000 };
    const xml_attr *attr = xml_attr_find(node, name);
    double value = 0;
    if (attr && (!number_read(attr->value, &value) || value > MM_MOST || value < -MM_MOST)) {
        reader_bad(reader, attr->place, attr->value, "mm");
        return 0;
    }
    return value;
}

unsigned reader_turns(style_reader *reader, const xml_node *node)
{
    static const char *const words[] = {
#define X(NAME, word) word,
        SPEC_TURNS(X)
#undef X
    };
    const int known = (int)(sizeof words / sizeof *words);
    const xml_attr *attr = xml_attr_find(node, "options");
    const char *const *given = NULL;
    const int count = attr ? words_split(reader->arena, attr->value, "", &given) : 0;
    unsigned turns = 0;

    reader->out_of_memory |= count < 0;
    for (int at = 0; at < count; at++) {
        const int turn = word_find(given[at], words, known);
        if (turn < 0)
            reader_bad(reader, attr->place, given[at], joined(reader, words, known));
        else
            turns |= 1u << turn;
    }
    return turns;
}

const char *const *reader_words(style_reader *reader, const xml_node *node, const char *name, int *count)
{
    const char *const *words = NULL;
    *count = words_split(reader->arena, reader_text(node, name, ""), "", &words);
    reader->out_of_memory |= *count < 0;
    return words;
}

const char *reader_later(style_reader *reader, const xml_node *node, const char *name, reader_check check,
                         const char *otherwise)
{
    const xml_attr *attr = xml_attr_find(node, name);
    if (!attr)
        return otherwise;
    if (!vec_push(&reader->deferred, (reader_deferred){ check, attr }))
        reader->out_of_memory = true;
    return attr->value;
}

static bool is_named(const void *of, const char *name, int *out)
{
    const style_reader *reader = of;
    *out = 1;
    return strcmp(name, "n") == 0 || word_find(name, reader->names.at, reader->names.count) >= 0;
}

static void check_sum(style_reader *reader, const xml_attr *attr)
{
    const expression_names names = { is_named, reader };
    int value = 0;
    if (!expression_read(attr->value, &names, &value))
        reader_bad(reader, attr->place, attr->value,
                   "a sum of numbers, lists and counts with + - up(a, b) odd(a) least(a, b) most(a, b)");
}

/* An option and its values, tried on a copy of the options: rule knows what there is. */
static void check_option(style_reader *reader, const xml_attr *attr, const char *key, char *values)
{
    zc_options *trial = zc_options_copy(reader->options);
    reader->out_of_memory |= !trial;
    for (char *value = values, *next; trial && value; value = next) {
        next = strchr(value, '|');
        if (next)
            *next++ = '\0';
        if (strcmp(value, "unset") != 0 &&
            zc_option_set(trial, key, value, attr->place, reader->diags) == ZC_NO_MEMORY)
            reader->out_of_memory = true;
    }
    zc_options_free(trial);
}

static bool is_fact(const style_reader *reader, const char *name)
{
    int value = 0;
    return scope_is_fact(name) || is_named(reader, name, &value);
}

static void check_term(style_reader *reader, const xml_attr *attr, const char *term)
{
    char *key = arena_text(reader->arena, term);
    char *equals = key ? strchr(key, '=') : NULL;

    if (!key) {
        reader->out_of_memory = true;
    } else if (equals) {
        *equals = '\0';
        if (equals > key && equals[-1] == '!')
            equals[-1] = '\0';
        check_option(reader, attr, key, equals + 1);
    } else if (!is_fact(reader, text_starts(term, "no_") ? term + 3 : term)) {
        reader_bad(
            reader, attr->place, term,
            "sides, grades, second_host, a list's or count's name, no_ and one of these, option=value");
    }
}

static void check_when(style_reader *reader, const xml_attr *attr)
{
    const char *const *terms = NULL;
    const int count = words_split(reader->arena, attr->value, "", &terms);
    reader->out_of_memory |= count < 0;
    for (int at = 0; at < count; at++)
        check_term(reader, attr, terms[at]);
}

static void check_id(style_reader *reader, const xml_attr *attr, const char *const known[], int count)
{
    if (word_find(attr->value, known, count) < 0)
        reader_bad(reader, attr->place, attr->value, joined(reader, known, count));
}

void reader_check_deferred(style_reader *reader)
{
    for (int at = 0; at < reader->deferred.count; at++) {
        const xml_attr *attr = reader->deferred.at[at].attr;
        switch (reader->deferred.at[at].check) {
        case READER_SUM: check_sum(reader, attr); break;
        case READER_WHEN: check_when(reader, attr); break;
        case READER_LIST: check_id(reader, attr, reader->names.at, reader->names.count); break;
        case READER_REGION:
            check_id(reader, attr, reader->region_names.at, reader->region_names.count);
            break;
        }
    }
}

bool reader_holds_now(style_reader *reader, const xml_node *node)
{
    reader->scope.options = reader->options;
    return scope_holds(&reader->scope, reader_later(reader, node, "when", READER_WHEN, NULL));
}
